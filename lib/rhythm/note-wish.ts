import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { dayRefused } from '#lib/clients/rules'
import { addWish } from './for-others.ts'
import { noteWishForm } from './forms.ts'
import { mayNoteWish } from './policy.ts'

/** Somebody wishes more contact, less, or as much as now. */
export const noteWish = useCase({
  act: 'wish.note',
  form: noteWishForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayNoteWish,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: { id: clientId, name, withUsSince }, input }) => {
    const { wish, wishedBy, day: wishedOn, said: words } = input
    const refused = dayRefused(wishedOn, actor.today, withUsSince)
    if (refused) throw new RuleBroken('day', `rhythm.errors.${refused}`, { name, day: withUsSince ?? '' })
    await addWish(tx, actor, { clientId, wish, wishedBy, wishedOn, words })
    return { name, wish, wishedBy }
  },
})

import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { changeStayForm } from './forms.ts'
import { mayChangeStay } from './policy.ts'
import { checkDays, type Stay, stayWithinReach, takenBackMeanwhile, updateStay } from './stay-of-person.ts'

/** Puts right what is said of a stay; a last day given here ends it. How it read before is kept. */
export const changeStay = useCase({
  act: 'stay.change',
  form: changeStayForm,
  subject: (tx, input, actor) => stayWithinReach(actor, input.stayId, tx),
  allow: mayChangeStay,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  current: ({ stay }) => ({ version: stay.version, reads: readable(stay) }),
  perform: async ({ tx, actor, subject: { stay: before, person }, input }) => {
    const { commandId: _, stayId: _id, version: _version, ...said } = input
    checkDays(said, actor.today)
    await keepEarlier(tx, actor, { record: 'stay', before, was: readable(before) })
    const ends = said.toDay && !before.endedAt ? { endedAt: actor.now, endedBy: actor.accountId } : {}
    await updateStay(tx, actor, before, { ...said, ...ends })
    return { name: person.name }
  },
})

function readable({ kind, fromDay, toDay, words }: Stay) {
  return { kind, fromDay, toDay, words }
}

import { useCase } from '#lib/access/use-case'
import { wishForm } from './forms.ts'
import { mayReopenWish } from './policy.ts'
import { wishNotReopened } from './settled-meanwhile.ts'
import { changeWish, wishWithinReach } from './track.ts'

/** Settled by mistake: the wish waits for an answer again. */
export const reopenWish = useCase({
  act: 'wish.reopen',
  form: wishForm,
  subject: (tx, input, actor) => wishWithinReach(actor, input.wishId, tx),
  allow: mayReopenWish,
  about: (wish) => [wish.clientId],
  meanwhile: wishNotReopened,
  perform: async ({ tx, actor, subject: wish }) => {
    await changeWish(tx, actor, wish, { honouredOn: null, honouredHow: null })
    return { wish: wish.wish }
  },
})

import { useCase } from '#lib/access/use-case'
import { wishForm } from './forms.ts'
import { mayTakeBackWish } from './policy.ts'
import { wishTakenBack } from './settled-meanwhile.ts'
import { changeWish, wishWithinReach } from './track.ts'

/** Noted by mistake: nobody wished it. It stays readable as taken back. */
export const takeBackWish = useCase({
  act: 'wish.take_back',
  form: wishForm,
  subject: (tx, input, actor) => wishWithinReach(actor, input.wishId, tx),
  allow: mayTakeBackWish,
  about: (wish) => [wish.clientId],
  meanwhile: wishTakenBack,
  perform: async ({ tx, actor, subject: wish }) => {
    await changeWish(tx, actor, wish, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { wish: wish.wish }
  },
})

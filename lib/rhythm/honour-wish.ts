import { useCase } from '#lib/access/use-case'
import { wishForm } from './forms.ts'
import { mayHonourWish } from './policy.ts'
import { wishSettled } from './settled-meanwhile.ts'
import { changeWish, wishWithinReach } from './track.ts'

/** We talked about it and leave it as it is: the wish was heard, and is open no longer. */
export const honourWish = useCase({
  act: 'wish.honour',
  form: wishForm,
  subject: (tx, input, actor) => wishWithinReach(actor, input.wishId, tx),
  allow: mayHonourWish,
  about: (wish) => [wish.clientId],
  meanwhile: wishSettled,
  perform: async ({ tx, actor, subject: wish }) => {
    await changeWish(tx, actor, wish, { honouredOn: actor.today, honouredHow: 'talk' })
    return { wish: wish.wish }
  },
})

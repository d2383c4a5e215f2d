import { and, eq } from 'drizzle-orm'
import { checkInAnswers } from '#db/schema/check-ins'
import { useCase } from '#lib/access/use-case'
import { takeBackWishOfAnswer } from '#lib/rhythm/for-others'
import { takeBackAnswerForm } from './forms.ts'
import { mayTakeBackAnswer } from './policy.ts'
import { answerTakenBack } from './taken-back-meanwhile.ts'
import { answerWithinReach, recordAnswerEvents, settleHeard } from './track.ts'

/** Tapped by mistake: the answer, the wish it brought and having heard from them no longer count. */
export const takeBackAnswer = useCase({
  act: 'check_in.take_back_answer',
  form: takeBackAnswerForm,
  subject: (tx, input, actor) => answerWithinReach(actor, input.answerId, tx),
  allow: mayTakeBackAnswer,
  about: ({ checkIn }) => [checkIn.clientId],
  meanwhile: answerTakenBack,
  perform: async ({ tx, actor, subject: { answer, ...sent } }) => {
    const takenBack = { takenBackAt: actor.now, takenBackBy: actor.accountId }
    await tx
      .update(checkInAnswers)
      .set(takenBack)
      .where(and(eq(checkInAnswers.serviceId, answer.serviceId), eq(checkInAnswers.id, answer.id)))
    await recordAnswerEvents(tx, actor, { ...answer, ...takenBack })
    await takeBackWishOfAnswer(tx, actor, answer.clientId, answer.id)
    await settleHeard(tx, actor, sent, answer.answeredOn)
    return { answer: answer.answer }
  },
})

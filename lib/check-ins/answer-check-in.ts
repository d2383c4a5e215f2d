import { checkInAnswers } from '#db/schema/check-ins'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { addWish } from '#lib/rhythm/for-others'
import { newId } from '#lib/shared/ids'
import { answerCheckInForm } from './forms.ts'
import { mayAnswerCheckIn } from './policy.ts'
import { isTheirs, isWish } from './rules.ts'
import { checkInTakenBack } from './taken-back-meanwhile.ts'
import { checkInWithinReach, recordAnswerEvents, settleHeard } from './track.ts'

/** What came back: how it is, how much contact they want, or nothing yet. Several answers to one message may stand. */
export const answerCheckIn = useCase({
  act: 'check_in.answer',
  form: answerCheckInForm,
  subject: (tx, input, actor) => checkInWithinReach(actor, input.checkInId, tx),
  allow: mayAnswerCheckIn,
  about: ({ checkIn }) => [checkIn.clientId],
  meanwhile: checkInTakenBack,
  perform: async ({ tx, actor, subject: sent, input }) => {
    const { checkIn, answers } = sent
    const { answer, day: answeredOn } = input
    if (answeredOn > actor.today) throw new RuleBroken('day', 'check-ins.errors.later')
    if (answeredOn < checkIn.sentOn) throw new RuleBroken('day', 'check-ins.errors.beforeSent', { day: checkIn.sentOn })
    if (answer === 'no_answer' && answers.some(isTheirs)) throw new RuleBroken(null, 'check-ins.errors.answered')
    // Tapped twice, it was said once.
    if (answers.some((other) => other.answer === answer && other.answeredOn === answeredOn)) return { answer }

    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const { id: checkInId, clientId } = checkIn
    const [row] = await tx
      .insert(checkInAnswers)
      .values({ serviceId, id: newId(), checkInId, clientId, answer, answeredOn, byAccount, writtenAt })
      .returning()
    if (row) await recordAnswerEvents(tx, actor, row)
    if (row && isWish(answer)) {
      const wished = { clientId, wish: answer, wishedBy: 'person', wishedOn: answeredOn, words: null } as const
      await addWish(tx, actor, { ...wished, answerId: row.id })
    }
    await settleHeard(tx, actor, sent, answeredOn)
    return { answer }
  },
})

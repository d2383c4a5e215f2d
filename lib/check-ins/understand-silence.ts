import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { understandSilenceForm } from './forms.ts'
import { mayUnderstandSilence } from './policy.ts'
import { isTheirs } from './rules.ts'
import { settleSilence } from './silence.ts'
import { checkInTakenBack } from './taken-back-meanwhile.ts'
import { checkInWithinReach } from './track.ts'

/** A message stayed without an answer, and now somebody knows what that meant. */
export const understandSilence = useCase({
  act: 'check_in.understand',
  form: understandSilenceForm,
  subject: (tx, input, actor) => checkInWithinReach(actor, input.checkInId, tx),
  allow: mayUnderstandSilence,
  about: ({ checkIn }) => [checkIn.clientId],
  meanwhile: checkInTakenBack,
  perform: async ({ tx, actor, subject: { checkIn, answers }, input }) => {
    if (answers.some(isTheirs)) throw new RuleBroken(null, 'check-ins.errors.answered')
    await settleSilence(tx, actor, checkIn, input.meant)
    return { meant: input.meant }
  },
})

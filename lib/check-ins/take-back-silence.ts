import { useCase } from '#lib/access/use-case'
import { checkInForm } from './forms.ts'
import { mayTakeBackSilence } from './policy.ts'
import { settleSilence } from './silence.ts'
import { silenceUnknown } from './taken-back-meanwhile.ts'
import { checkInWithinReach } from './track.ts'

/** Tapped by mistake: nobody knows yet what the silence meant. */
export const takeBackSilence = useCase({
  act: 'check_in.take_back_silence',
  form: checkInForm,
  subject: (tx, input, actor) => checkInWithinReach(actor, input.checkInId, tx),
  allow: mayTakeBackSilence,
  about: ({ checkIn }) => [checkIn.clientId],
  meanwhile: (_tx, sent) => silenceUnknown(sent),
  perform: async ({ tx, actor, subject: { checkIn } }) => {
    await settleSilence(tx, actor, checkIn, null)
    return { checkInId: checkIn.id }
  },
})

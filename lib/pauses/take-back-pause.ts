import { useCase } from '#lib/access/use-case'
import { endPause } from './end-pause.ts'
import { takenBackMeanwhile } from './ended-meanwhile.ts'
import { takeBackPauseForm } from './forms.ts'
import { mayTakeBackPause } from './policy.ts'
import { pauseWithinReach } from './track.ts'

/** The pause was entered by mistake: the search never rested. It stays readable as taken back. */
export const takeBackPause = useCase({
  act: 'pause.take_back',
  form: takeBackPauseForm,
  subject: (tx, input, actor) => pauseWithinReach(actor, input.pauseId, tx),
  allow: mayTakeBackPause,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { pause, person }, input }) => {
    await endPause(tx, actor, pause, { how: 'taken_back', on: pause.endedOn, because: input.because })
    return { name: person.name, pauseId: pause.id }
  },
})

import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { endPause } from './end-pause.ts'
import { endedMeanwhile } from './ended-meanwhile.ts'
import { resumeSearchForm } from './forms.ts'
import { mayResumeSearch } from './policy.ts'
import { moveSearch, pauseWithinReach, searchStateOf } from './track.ts'

/** The search goes on again: as it was before, or at the pace now wished for. */
export const resumeSearch = useCase({
  act: 'pause.resume',
  form: resumeSearchForm,
  subject: (tx, input, actor) => pauseWithinReach(actor, input.pauseId, tx),
  allow: mayResumeSearch,
  about: ({ person }) => [person.id],
  meanwhile: endedMeanwhile,
  perform: async ({ tx, actor, subject: { pause, person }, input }) => {
    if (input.day > actor.today) throw new RuleBroken('day', 'pauses.errors.resumesLater')
    if (input.day < pause.fromDay) throw new RuleBroken('day', 'pauses.errors.resumesBefore', { day: pause.fromDay })
    await endPause(tx, actor, pause, { how: 'resumed', on: input.day, because: null })
    const before = await searchStateOf(actor, person.id, tx)
    if (before !== input.to) await moveSearch(tx, actor, person.id, input.to, input.wishedBy)
    return { name: person.name, pauseId: pause.id, state: input.to, otherwise: before !== input.to }
  },
})

import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { endPause } from './end-pause.ts'
import { goesOn, takenBackMeanwhile } from './ended-meanwhile.ts'
import { undoResumeForm } from './forms.ts'
import { mayUndoResume } from './policy.ts'
import { daysRefused } from './rules.ts'
import { moveSearch, pauseWithinReach, stateBeforeResuming } from './track.ts'

/** Resumed by mistake: the pause goes on as if it had not ended, over the pace the search had before. */
export const undoResume = useCase({
  act: 'pause.undo_resume',
  form: undoResumeForm,
  subject: (tx, input, actor) => pauseWithinReach(actor, input.pauseId, tx),
  allow: mayUndoResume,
  about: ({ person }) => [person.id],
  meanwhile: (tx, of, actor) => goesOn(of) ?? takenBackMeanwhile(tx, of, actor),
  perform: async ({ tx, actor, subject: { pause, person, others } }) => {
    const refused = daysRefused(
      { fromDay: pause.fromDay, lookAgainDay: null },
      { today: actor.today, withUsSince: null, others },
    )
    if (refused) throw new RuleBroken(null, 'pauses.errors.newerPause')
    await endPause(tx, actor, pause, null)
    const before = await stateBeforeResuming(actor, pause, tx)
    if (before) await moveSearch(tx, actor, person.id, before.state, before.wishedBy)
    return { name: person.name }
  },
})

import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { endPause } from './end-pause.ts'
import { goesOn } from './ended-meanwhile.ts'
import { undoTakeBackForm } from './forms.ts'
import { mayUndoTakeBack } from './policy.ts'
import { daysRefused } from './rules.ts'
import { pauseWithinReach } from './track.ts'

/** It was right after all: the pause lies where it lay, on hold still or resumed on the day it was. */
export const undoTakeBack = useCase({
  act: 'pause.undo_take_back',
  form: undoTakeBackForm,
  subject: (tx, input, actor) => pauseWithinReach(actor, input.pauseId, tx),
  allow: mayUndoTakeBack,
  about: ({ person }) => [person.id],
  meanwhile: (_tx, of) => goesOn(of) ?? (of.pause.endedHow === 'resumed' ? { key: 'pauses.errors.stands' } : undefined),
  perform: async ({ tx, actor, subject: { pause, person, others } }) => {
    const { fromDay, endedOn } = pause
    const around = { today: actor.today, withUsSince: null, others, endedOn }
    if (daysRefused({ fromDay, lookAgainDay: null }, around)) throw new RuleBroken(null, 'pauses.errors.newerPause')
    await endPause(tx, actor, pause, endedOn ? { how: 'resumed', on: endedOn, because: null } : null)
    return { name: person.name }
  },
})

import type { Stretch } from '#lib/pauses/rules'
import type { ToldPause } from './story.ts'
import type { Telling } from './tell.ts'

/** Adds the pauses of a story, and answers with the stretches they cover. */
export const tellPauses = (telling: Telling): Stretch[] =>
  (telling.story.pauses ?? []).map((pause) => tellPause(telling, pause))

function tellPause(telling: Telling, pause: ToldPause): Stretch {
  const { filling, serviceId, clientId, day, dayOrNull, at, atOrNull, by } = telling
  const { kind, wishedBy = 'together', touchBy = 'text', touchEvery = 'week', touchWeekday = null, note = null } = pause
  const written = { byAccount: by(undefined), writtenAt: at(pause.from) }
  const id = filling.chance.id(written.writtenAt)
  const fromDay = day(pause.from)
  const endedOn = dayOrNull(pause.resumed)
  const endedHow = pause.resumed ? 'resumed' : pause.takenBack ? 'taken_back' : null
  const endedAt = atOrNull(pause.resumed ?? pause.takenBack?.on)
  const lookAgainDay = dayOrNull(pause.lookAgain)
  const agreed = { fromDay, lookAgainDay, kind, wishedBy, touchBy, touchEvery, touchWeekday, note }
  const version = 1 + Number(pause.before !== undefined) + Number(endedAt !== null)
  const end = { endedOn, endedHow, endedAt, endedBy: endedHow && written.byAccount } as const
  const endedBecause = pause.takenBack?.because ?? null
  filling.rows.pauses.push({ serviceId, id, clientId, ...agreed, ...written, version, ...end, endedBecause })
  if (pause.before) {
    const { on, lookAgain, ...before } = pause.before
    const was = { ...agreed, ...before, lookAgainDay: lookAgain ? day(lookAgain) : lookAgainDay }
    const changed = { changedBy: written.byAccount, changedAt: at(on) }
    filling.rows.earlierVersions.push({ serviceId, recordId: id, version: 1, record: 'pause', was, ...changed })
  }
  const began = { clientId, source: 'pause', sourceId: id, day: fromDay, ...written } as const
  if (endedHow !== 'taken_back' && wishedBy !== 'us') filling.addEvent(began, 'paused_together')
  if (endedOn && endedAt) {
    filling.addEvent({ ...began, sourceId: `${id}:end`, day: endedOn, writtenAt: endedAt }, 'resumed')
  }
  return { fromDay, endedOn, endedHow }
}

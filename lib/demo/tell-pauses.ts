import type { Stretch } from '#lib/pauses/rules'
import type { ToldPause } from './story.ts'
import type { Telling } from './tell.ts'

/** Adds the pauses of a story, and answers with the stretches they cover. */
export const tellPauses = (telling: Telling): Stretch[] =>
  (telling.story.pauses ?? []).map((pause) => tellPause(telling, pause))

function tellPause({ filling, serviceId, clientId, day, dayOrNull, at, by }: Telling, pause: ToldPause): Stretch {
  const { kind, wishedBy = 'together', touchBy = 'text', touchEvery = 'week', touchWeekday = null, note = null } = pause
  const writtenAt = at(pause.from)
  const byAccount = by(undefined)
  const id = filling.chance.id(writtenAt)
  const fromDay = day(pause.from)
  const endedOn = dayOrNull(pause.resumed)
  const endedHow = pause.resumed ? 'resumed' : pause.takenBack ? 'taken_back' : null
  const ended = pause.resumed ?? pause.takenBack?.on
  const endedAt = ended === undefined ? null : at(ended)
  const lookAgainDay = dayOrNull(pause.lookAgain)
  const agreed = { fromDay, lookAgainDay, kind, wishedBy, touchBy, touchEvery, touchWeekday, note }
  const version = 1 + Number(pause.before !== undefined) + Number(ended !== undefined)
  const end = { endedOn, endedHow, endedAt, endedBecause: pause.takenBack?.because ?? null } as const
  const endedBy = endedHow ? byAccount : null
  filling.rows.pauses.push({ serviceId, id, clientId, ...agreed, byAccount, writtenAt, version, ...end, endedBy })
  if (pause.before) {
    const was = { ...agreed, lookAgainDay: day(pause.before.lookAgain) }
    const changed = { changedBy: byAccount, changedAt: at(pause.before.on) }
    filling.rows.earlierVersions.push({ serviceId, recordId: id, version: 1, record: 'pause', was, ...changed })
  }
  const began = { clientId, source: 'pause', sourceId: id, day: fromDay, byAccount, writtenAt } as const
  if (endedHow !== 'taken_back' && wishedBy !== 'us') filling.addEvent(began, 'paused_together')
  if (endedOn && endedAt) {
    filling.addEvent({ ...began, sourceId: `${id}:end`, day: endedOn, writtenAt: endedAt }, 'resumed')
  }
  return { fromDay, endedOn, endedHow }
}

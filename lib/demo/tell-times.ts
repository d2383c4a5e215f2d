import type { ToldClosure, ToldCompanion, ToldTime } from './story.ts'
import type { Telling } from './tell.ts'

/** Adds each time with the service, how it ended, and that somebody came back. */
export function tellTimes(telling: Telling): void {
  telling.story.times.forEach((time, index) => {
    const episodeId = tellTime(telling, time)
    if (time.closure) tellClosure(telling, episodeId, time, time.closure)
    if (index > 0 && time.source === 'came_back') tellComingBack(telling, episodeId, time)
  })
}

const beganOn = ({ referred, accepted, supported }: ToldTime) => referred ?? accepted ?? supported

function tellTime({ filling, serviceId, clientId, dayOrNull, at, knownSince }: Telling, time: ToldTime): string {
  const { state, source, sourceWords, referred, accepted, supported, closed } = time
  const began = beganOn(time)
  const id = filling.chance.id(began === undefined ? knownSince : at(began))
  filling.rows.episodes.push({
    ...{ serviceId, id, clientId, state, source: source ?? null, sourceWords: sourceWords ?? null },
    ...{ referredOn: dayOrNull(referred), acceptedOn: dayOrNull(accepted) },
    ...{ supportedFrom: dayOrNull(supported), closedOn: dayOrNull(closed) },
  })
  return id
}

function tellClosure(telling: Telling, episodeId: string, time: ToldTime, closure: ToldClosure) {
  const { filling, serviceId, clientId, day, at, by } = telling
  const { accepted, supported, closed } = time
  const { reason, said = null, saidHow = said ? 'their_words' : 'did_not_say', agreedBy = [], handedTo } = closure
  if (closed === undefined) throw new Error(`An end without a day: ${telling.story.name}`)
  const stateBefore = supported ? 'supported' : accepted ? 'accepted' : 'referred'
  const kind = stateBefore === 'referred' ? 'not_taken_up' : 'support_ended'
  const written = { byAccount: by(undefined), writtenAt: at(closed) }
  const id = filling.chance.id(written.writtenAt)
  const closedOn = day(closed)
  filling.rows.closures.push({
    ...{ serviceId, id, episodeId, clientId, kind, closedOn, reason, said, saidHow, agreedBy },
    ...{ handedTo: handedTo ?? null, stateBefore, ...written },
  })
  if (!agreedBy.includes('person')) return
  filling.addEvent({ clientId, source: 'closure', sourceId: id, day: closedOn, ...written }, 'ended_together')
}

function tellComingBack({ filling, clientId, day, at, by }: Telling, episodeId: string, time: ToldTime) {
  const on = beganOn(time)
  if (on === undefined || time.state === 'referred') return
  const written = { byAccount: by(undefined), writtenAt: at(on) }
  filling.addEvent({ clientId, source: 'episode', sourceId: episodeId, day: day(on), ...written }, 'came_back')
}

/** Adds who walked with them, and that they were told who comes meanwhile. */
export function tellCompanions({ filling, story, since, serviceId, clientId, day, dayOrNull, at, by }: Telling): void {
  const companions: ToldCompanion[] = story.companions ?? [{ by: story.with, from: since }]
  for (const { by: who, kind = 'primary', from, to, announced } of companions) {
    const id = filling.chance.id(at(announced ?? from))
    const days = { fromDay: day(from), toDay: dayOrNull(to), announcedOn: dayOrNull(announced) }
    filling.rows.assignments.push({ serviceId, id, clientId, accountId: by(who), kind, ...days })
    if (announced === undefined) continue
    const written = { byAccount: by(undefined), writtenAt: at(announced) }
    filling.addEvent({ clientId, source: 'cover', sourceId: id, day: day(announced), ...written }, 'cover_announced')
  }
}

import type { Telling } from './tell.ts'

/** Adds what was noted by hand. */
export function tellMoments({ filling, story, clientId, day, at, by, isTold }: Telling): void {
  for (const { kind, on, words, by: who } of story.moments ?? []) {
    if (!isTold(on)) continue
    const writtenAt = at(on)
    const sourceId = filling.chance.id(writtenAt)
    filling.addEvent({ clientId, source: 'hand', sourceId, day: day(on), byAccount: by(who), writtenAt, words }, kind)
  }
}

/** Adds what the team talked over. */
export function tellTalks({ filling, story, serviceId, clientId, day, dayOrNull, at, by, isTold }: Telling): void {
  for (const { on, withWhom, words, lookAgain } of story.talks ?? []) {
    if (!isTold(on)) continue
    const written = { byAccount: by(undefined), writtenAt: at(on) }
    const id = filling.chance.id(written.writtenAt)
    const talk = { day: day(on), withWhom, words, lookAgainDay: dayOrNull(lookAgain) }
    filling.rows.teamTalks.push({ serviceId, id, clientId, ...talk, ...written })
    filling.addEvent({ clientId, source: 'talk', sourceId: id, day: talk.day, ...written }, 'talked_with_team')
  }
}

import type { Writer } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { personWithinReach } from '#lib/clients/queries'
import { nameOf } from './find.ts'
import { leavesOf, type Scope, saidBetween, seriesIn } from './read-calendar.ts'
import { calendarOf, type Meeting } from './rules/calendar.ts'
import { clashesOf, daysAround } from './rules/clashes.ts'
import type { Slot } from './rules.ts'

type Planned = { clientId: string; accountId: string; name: string; slots: Slot[]; instead?: Meeting }

/**
 * Asks once where something else lies at that time, or where the one who keeps it is away. Nothing forbids it: whoever says
 * so plans it all the same.
 * @throws at the field `anyway`
 */
export async function refuseClashes(tx: Writer, actor: Actor, planned: Planned): Promise<void> {
  const { from, to } = daysAround(planned.slots)
  const scope: Scope = { onlyReached: false, clientId: planned.clientId, accountId: planned.accountId }
  const [said, series] = [await saidBetween(tx, actor, scope, from, to), await seriesIn(tx, actor, scope)]
  const around = calendarOf(said, series, from, to).filter((meeting) => !isSame(meeting, planned.instead))
  const away = await leavesOf(tx, actor, planned.accountId, from, to)
  const { own, theirs, awayOn } = clashesOf(planned, around, away, actor.zone)
  if (own.length === 0 && theirs.length === 0 && !awayOn) return
  throw new RuleBroken('anyway', 'appointments.errors.clash', {
    self: planned.accountId === actor.accountId ? 'yes' : 'no',
    keeper: await nameOf(actor, planned.accountId, tx),
    own: own.length,
    ownMeetings: await inOrder(own, async ({ clientId }) => (await personWithinReach(actor, clientId, tx))?.name),
    theirs: theirs.length,
    name: planned.name,
    theirMeetings: await inOrder(theirs, ({ accountId }) => nameOf(actor, accountId, tx)),
    away: awayOn ? 'yes' : 'no',
    awayDay: awayOn ?? '',
  })
}

/** Somebody out of reach is told of as "another meeting": the time is the specialist's, the name is not. */
async function inOrder(meetings: Meeting[], withWhom: (meeting: Meeting) => Promise<string | undefined>) {
  const sentences: Sentence[] = []
  for (const meeting of meetings) {
    const who = await withWhom(meeting)
    const { day, time } = meeting
    sentences.push({ key: 'appointments.clashing', values: { known: who ? 'yes' : 'no', who: who ?? '', day, time } })
  }
  return sentences
}

const isSame = (one: Meeting, other: Meeting | undefined): boolean =>
  other !== undefined && one.id === other.id && one.seriesId === other.seriesId && one.day === other.day

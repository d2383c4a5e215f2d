import type { Writer } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import { RuleBroken, type Sentence } from '#lib/access/failures'
import { personWithinReach } from '#lib/clients/queries'
import { nameOf } from './find.ts'
import { leavesOf, type Scope, saidBetween, seriesIn } from './read-calendar.ts'
import { calendarOf, type Meeting } from './rules/calendar.ts'
import { type Clashes, clashesOf, daysAround } from './rules/clashes.ts'
import type { Slot } from './rules.ts'

type Planned = { clientId: string; accountId: string; name: string; slots: Slot[]; instead?: Meeting }

/**
 * Asks once where something else lies at that time, or where the one who keeps it is away. Nothing forbids it: whoever says
 * so plans it all the same.
 * @throws at the field `anyway`
 */
export async function refuseClashes(tx: Writer, actor: Actor, { instead, ...planned }: Planned): Promise<void> {
  const clashes = await clashesAround(tx, actor, planned, instead ? [instead] : [])
  if (clashes.own.length === 0 && clashes.theirs.length === 0 && !clashes.awayOn) return
  throw new RuleBroken('anyway', 'appointments.errors.clash', {
    ...(await ofKeeper(tx, actor, planned.accountId, clashes)),
    theirs: clashes.theirs.length,
    name: planned.name,
    theirMeetings: await inOrder(clashes.theirs, ({ accountId }) => nameOf(actor, accountId, tx)),
  })
}

/**
 * The same where somebody else is to keep these meetings: whom the person meets besides is no other than it was.
 * @throws at the field `anyway`
 */
export async function refuseClashesOfKeeper(
  tx: Writer,
  actor: Actor,
  accountId: string,
  handed: Meeting[],
): Promise<void> {
  if (handed.length === 0) return
  const clashes = await clashesAround(tx, actor, { accountId, slots: handed }, handed)
  if (clashes.own.length === 0 && !clashes.awayOn) return
  const said = await ofKeeper(tx, actor, accountId, clashes)
  throw new RuleBroken('anyway', 'appointments.errors.clashHandedOver', said)
}

async function clashesAround(
  tx: Writer,
  actor: Actor,
  planned: { clientId?: string; accountId: string; slots: Slot[] },
  instead: Meeting[],
): Promise<Clashes> {
  const { from, to } = daysAround(planned.slots)
  const scope: Scope = { onlyReached: false, clientId: planned.clientId, accountId: planned.accountId }
  const [said, series] = [await saidBetween(tx, actor, scope, from, to), await seriesIn(tx, actor, scope)]
  const around = calendarOf(said, series, from, to).filter((meeting) => !instead.some((one) => isSame(meeting, one)))
  const away = await leavesOf(tx, actor, planned.accountId, from, to)
  return clashesOf(planned, around, away, actor.zone)
}

async function ofKeeper(tx: Writer, actor: Actor, accountId: string, { own, awayOn }: Clashes) {
  return {
    self: accountId === actor.accountId ? 'yes' : 'no',
    keeper: await nameOf(actor, accountId, tx),
    own: own.length,
    ownMeetings: await inOrder(own, async ({ clientId }) => (await personWithinReach(actor, clientId, tx))?.name),
    away: awayOn ? 'yes' : 'no',
    awayDay: awayOn ?? '',
  }
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

const isSame = (one: Meeting, other: Meeting): boolean =>
  one.id === other.id && one.seriesId === other.seriesId && one.day === other.day

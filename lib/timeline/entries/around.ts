import { and, eq, lte } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { assignments } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import { episodesOf } from '#lib/clients/queries'
import { talksOfPerson } from '#lib/continuity/queries'
import { endingsOf } from '#lib/episodes/queries'
import { type Day, dayAt } from '#lib/shared/day'
import { madeAt } from '#lib/shared/ids'
import { staysOfPerson } from '#lib/stays/queries'
import { type Change, type ChangeEntry, plain } from '../rules.ts'

/** What happened around the support: its times, stays, endings, talks and covers. Few enough to be read whole. */
export async function aroundEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const [times, stays, endings, talks, covers] = await Promise.all([
    episodesOf(actor, clientId),
    staysOfPerson(actor, clientId),
    endingsOf(actor, clientId),
    talksOfPerson(actor, clientId),
    coverEntries(actor, clientId),
  ])
  return [
    ...times.flatMap(timeEntries),
    ...stays.flatMap(({ stay, by }) => stayEntries(actor, stay, by)),
    ...endings.map(endingEntry),
    ...talks.map(talkEntry),
    ...covers,
  ]
}

type Time = Awaited<ReturnType<typeof episodesOf>>[number]

/** The steps of a time with us whose days are known. Whoever comes back is accepted and supported in one step. */
function timeEntries({ id, source, sourceWords, referredOn, acceptedOn, supportedFrom }: Time): ChangeEntry[] {
  const step = (what: Change, name: string, day: Day | null, more: Partial<ChangeEntry> = {}): ChangeEntry[] =>
    day ? [{ ...plain(what), id: name, day, writtenAt: madeAt(id), by: '', ...more }] : []
  return [
    ...step('supported', id, supportedFrom, { which: source === 'came_back' ? 'came_back' : '' }),
    ...step('accepted', `${id}:accepted`, acceptedOn === supportedFrom ? null : acceptedOn),
    ...step('referred', `${id}:referred`, referredOn, { which: source ?? '', words: sourceWords }),
  ]
}

type Stay = Awaited<ReturnType<typeof staysOfPerson>>[number]['stay']

/** A day nobody knows is told on the day it was written down. */
function stayEntries(actor: StaffActor, stay: Stay, by: string): ChangeEntry[] {
  const { id, kind: which, writtenAt, words, takenBackAt, endedAt } = stay
  const takenBack = takenBackAt !== null
  const day = stay.fromDay ?? dayAt(writtenAt, actor.zone)
  const began: ChangeEntry = { ...plain('stay_began'), id, day, writtenAt, by, which, words, takenBack }
  if (!endedAt || takenBack) return [began]
  const over = stay.toDay ?? dayAt(endedAt, actor.zone)
  return [began, { ...plain('stay_ended'), id: `${id}:end`, day: over, writtenAt: endedAt, by, which }]
}

function endingEntry({ ending, by }: Awaited<ReturnType<typeof endingsOf>>[number]): ChangeEntry {
  const { id, kind, closedOn: day, writtenAt, reason: which, said: words, takenBackAt } = ending
  const what = kind === 'support_ended' ? 'ended' : 'not_taken_up'
  return { ...plain(what), id, day, writtenAt, by, which, words, theirs: true, takenBack: takenBackAt !== null }
}

function talkEntry({ talk, by }: Awaited<ReturnType<typeof talksOfPerson>>[number]): ChangeEntry {
  const { id, day, writtenAt, words, takenBackAt } = talk
  return { ...plain('talk'), id, day, writtenAt, by, words, takenBack: takenBackAt !== null }
}

/** Who walked along for a while, from the first day on. */
async function coverEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await coversBegun(actor, { clientId })
  return rows.map((row) => ({ ...plain('cover'), ...row, writtenAt: madeAt(row.id), by: '' }))
}

const coversBegun = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) => {
  const { id, fromDay, kind } = assignments
  return read
    .select({ id, day: fromDay, which: accounts.name })
    .from(assignments)
    .innerJoin(accounts, eq(accounts.id, assignments.accountId))
    .where(and(ofReach(assignments, by, clientId), eq(kind, 'cover'), lte(fromDay, by.today)))
})

import { and, asc, desc, eq, gte, inArray, isNull, lte, notExists, sql } from 'drizzle-orm'
import { cache } from 'react'
import { numberOf } from '#db/portable'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { applicationSteps, applications, interviews } from '#db/schema/job-search'
import { pauses } from '#db/schema/pauses'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'
import { unsaidSince } from '#lib/appointments/rules'
import { addDays, type Day } from '#lib/shared/day'
import { isId } from '#lib/shared/ids'
import { OPEN_STAGES } from './rules.ts'

/** How far ahead an interview is worth knowing of. */
const AHEAD_DAYS = 34

/** One person's applications without what is written at length; taken back ones are left out. The newest first. */
export async function applicationsOfPerson(actor: StaffActor, clientId: string) {
  const { id, title, employerName, kind, unsolicited, place, hours, deadline, stage, stageOn, searchName } =
    applications
  const rows = await readAs(actor)
    .select({ id, title, employerName, kind, unsolicited, place, hours, deadline, stage, stageOn, searchName })
    .from(applications)
    .where(
      and(
        eq(applications.serviceId, actor.serviceId),
        eq(applications.clientId, clientId),
        inArray(applications.clientId, reachedIds(actor)),
        isNull(applications.takenBackAt),
      ),
    )
    .orderBy(desc(applications.stageOn), desc(applications.id))
  const ahead = (await interviewsOfPerson(actor, clientId)).filter(({ state }) => state === 'planned')
  const nextOf = new Map(ahead.toReversed().map((interview) => [interview.applicationId, interview]))
  return rows.map((row) => ({ ...row, nextInterview: nextOf.get(row.id) ?? null }))
}

export type Card = Awaited<ReturnType<typeof applicationsOfPerson>>[number]

/** One person's interviews, in every state, by day and time; those of applications that were taken back are left out. */
export const interviewsOfPerson = cache(async (actor: StaffActor, clientId: string) => {
  return readAs(actor)
    .select(withItsApplication)
    .from(interviews)
    .innerJoin(applications, ofApplication(interviews))
    .where(
      and(
        eq(interviews.serviceId, actor.serviceId),
        eq(interviews.clientId, clientId),
        inArray(interviews.clientId, reachedIds(actor)),
        isNull(applications.takenBackAt),
      ),
    )
    .orderBy(asc(interviews.day), asc(interviews.time), asc(interviews.id))
})

const withItsApplication = {
  id: interviews.id,
  clientId: interviews.clientId,
  applicationId: interviews.applicationId,
  title: applications.title,
  employerName: applications.employerName,
  kind: interviews.kind,
  day: interviews.day,
  time: interviews.time,
  minutes: interviews.minutes,
  whereabouts: interviews.whereabouts,
  withWhom: interviews.withWhom,
  company: interviews.company,
  state: interviews.state,
  wentHow: interviews.wentHow,
  movedToId: interviews.movedToId,
  settledAt: interviews.settledAt,
  writtenAt: interviews.writtenAt,
  byAccount: interviews.byAccount,
  version: interviews.version,
}

function ofApplication(table: typeof interviews | typeof applicationSteps) {
  return and(eq(applications.serviceId, table.serviceId), eq(applications.id, table.applicationId))
}

type Between = { from?: string; to?: string; most?: number }

/** The steps of all of one person's applications that stand, the last first, with who noted them. */
export async function stepsOfPerson(actor: StaffActor, clientId: string, { from, to, most = 10_000 }: Between = {}) {
  const { id, applicationId, stage, day, ledBy, firstTime, words, writtenAt } = applicationSteps
  const { title, employerName } = applications
  return readAs(actor)
    .select({
      ...{ id, applicationId, stage, day, ledBy, firstTime, words, writtenAt },
      ...{ title, employerName, by: accounts.name },
    })
    .from(applicationSteps)
    .innerJoin(applications, ofApplication(applicationSteps))
    .innerJoin(accounts, eq(accounts.id, applicationSteps.byAccount))
    .where(
      and(
        eq(applicationSteps.serviceId, actor.serviceId),
        eq(applicationSteps.clientId, clientId),
        inArray(applicationSteps.clientId, reachedIds(actor)),
        isNull(applicationSteps.takenBackAt),
        isNull(applications.takenBackAt),
        from === undefined ? undefined : gte(day, from),
        to === undefined ? undefined : lte(day, to),
      ),
    )
    .orderBy(desc(day), desc(writtenAt), desc(id))
    .limit(most)
}

/** One application with its whole path, its interviews, and how it read before. */
export async function applicationWithHistory(actor: StaffActor, id: string) {
  if (!isId(id)) return undefined
  const read = readAs(actor)
  const [found] = await read
    .select({ application: applications, by: accounts.name })
    .from(applications)
    .innerJoin(accounts, eq(accounts.id, applications.byAccount))
    .where(
      and(
        eq(applications.serviceId, actor.serviceId),
        eq(applications.id, id),
        inArray(applications.clientId, reachedIds(actor)),
      ),
    )
  if (!found) return undefined
  const steps = await read
    .select({ step: applicationSteps, by: accounts.name })
    .from(applicationSteps)
    .innerJoin(accounts, eq(accounts.id, applicationSteps.byAccount))
    .where(and(eq(applicationSteps.serviceId, actor.serviceId), eq(applicationSteps.applicationId, id)))
  const meetings = await read
    .select({ interview: interviews, by: accounts.name })
    .from(interviews)
    .innerJoin(accounts, eq(accounts.id, interviews.byAccount))
    .where(and(eq(interviews.serviceId, actor.serviceId), eq(interviews.applicationId, id)))
    .orderBy(asc(interviews.day), asc(interviews.time), asc(interviews.id))
  const earlier = await earlierOf(actor, [id, ...meetings.map(({ interview }) => interview.id)])
  return { ...found.application, by: found.by, steps, meetings, earlier }
}

async function earlierOf(actor: StaffActor, records: string[]) {
  const { recordId, version, was, changedAt } = earlierVersions
  return readAs(actor)
    .select({ recordId, version, was, changedAt, by: accounts.name })
    .from(earlierVersions)
    .innerJoin(accounts, eq(accounts.id, earlierVersions.changedBy))
    .where(and(eq(earlierVersions.serviceId, actor.serviceId), inArray(recordId, records)))
    .orderBy(desc(changedAt), desc(version))
}

// For everybody within reach, in one statement each: what Today, the week and the caseload ask.

/** How many applications are open at each stage, for everybody within reach. */
export async function openApplications(actor: StaffActor) {
  const { clientId, stage } = applications
  return readAs(actor)
    .select({ clientId, stage, count: numberOf(sql`count(*)`) })
    .from(applications)
    .where(open(actor))
    .groupBy(clientId, stage)
}

const open = (actor: StaffActor) =>
  and(
    eq(applications.serviceId, actor.serviceId),
    inArray(applications.clientId, reachedIds(actor)),
    isNull(applications.takenBackAt),
    inArray(applications.stage, OPEN_STAGES),
  )

/** The interviews that are planned from one day to another, for everybody within reach, by day and time. */
export async function interviewsPlanned(actor: StaffActor, from: Day, to: Day) {
  return readAs(actor)
    .select({ ...withItsApplication, name: clients.name })
    .from(interviews)
    .innerJoin(applications, ofApplication(interviews))
    .innerJoin(clients, and(eq(clients.serviceId, interviews.serviceId), eq(clients.id, interviews.clientId)))
    .where(
      and(
        eq(interviews.serviceId, actor.serviceId),
        inArray(interviews.clientId, reachedIds(actor)),
        gte(interviews.day, from),
        lte(interviews.day, to),
        eq(interviews.state, 'planned'),
        isNull(applications.takenBackAt),
      ),
    )
    .orderBy(asc(interviews.day), asc(interviews.time), asc(interviews.id))
}

/** Those to come, and those of the last two weeks of which nobody has said yet how they went. */
export const interviewsAhead = (actor: StaffActor) =>
  interviewsPlanned(actor, unsaidSince(actor.today), addDays(actor.today, AHEAD_DAYS))

/** The last days to apply that are near, for everybody within reach whose search is not on hold: a pause silences them. */
export async function deadlinesNear(actor: StaffActor, until: Day) {
  const { id, clientId, title, employerName, deadline, stage } = applications
  const read = readAs(actor)
  const held = read
    .select({ id: pauses.id })
    .from(pauses)
    .where(and(eq(pauses.serviceId, actor.serviceId), eq(pauses.clientId, clientId), isNull(pauses.endedHow)))
  return read
    .select({ id, clientId, title, employerName, deadline, stage })
    .from(applications)
    .where(
      and(
        open(actor),
        inArray(stage, ['idea', 'preparing']),
        gte(deadline, actor.today),
        lte(deadline, until),
        notExists(held),
      ),
    )
    .orderBy(asc(deadline), asc(id))
}

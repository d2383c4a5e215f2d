import { and, asc, desc, eq, gte, inArray, isNull, lte, notExists, sql } from 'drizzle-orm'
import { cache } from 'react'
import { numberOf } from '#db/portable'
import { accounts } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { applicationSteps, applications, interviews } from '#db/schema/job-search'
import { pauses } from '#db/schema/pauses'
import type { StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { type Asked, prepared } from '#lib/access/prepared'
import { type Reaching, reachedIds, readAs } from '#lib/access/read'
import { unsaidSince } from '#lib/appointments/rules'
import { addDays, type Day } from '#lib/shared/day'
import { isId } from '#lib/shared/ids'
import { OPEN_STAGES } from './rules.ts'

/** How far ahead an interview is worth knowing of. */
const AHEAD_DAYS = 34

/** One person's applications without what is written at length; taken back ones are left out. The newest first. */
export async function applicationsOfPerson(actor: StaffActor, clientId: string) {
  const rows = await applicationsWith(actor, { clientId })
  const ahead = (await interviewsOfPerson(actor, clientId)).filter(({ state }) => state === 'planned')
  const nextOf = new Map(ahead.toReversed().map((interview) => [interview.applicationId, interview]))
  return rows.map((row) => ({ ...row, nextInterview: nextOf.get(row.id) ?? null }))
}

const applicationsWith = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) => {
  const { id, title, employerName, kind, unsolicited, place, hours, deadline, stage, stageOn, searchName } =
    applications
  return read
    .select({ id, title, employerName, kind, unsolicited, place, hours, deadline, stage, stageOn, searchName })
    .from(applications)
    .where(
      and(
        eq(applications.serviceId, by.serviceId),
        eq(applications.clientId, clientId),
        inArray(applications.clientId, reachedIds(by)),
        isNull(applications.takenBackAt),
      ),
    )
    .orderBy(desc(applications.stageOn), desc(applications.id))
})

export type Card = Awaited<ReturnType<typeof applicationsOfPerson>>[number]

/** One person's interviews, in every state, by day and time; those of applications that were taken back are left out. */
export const interviewsOfPerson = cache((actor: StaffActor, clientId: string) => interviewsWith(actor, { clientId }))

const interviewsWith = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select(withItsApplication)
    .from(interviews)
    .innerJoin(applications, ofApplication(interviews))
    .where(
      and(
        eq(interviews.serviceId, by.serviceId),
        eq(interviews.clientId, clientId),
        inArray(interviews.clientId, reachedIds(by)),
        isNull(applications.takenBackAt),
      ),
    )
    .orderBy(asc(interviews.day), asc(interviews.time), asc(interviews.id)),
)

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
export const stepsOfPerson = (actor: StaffActor, clientId: string, { from, to, most = 10_000 }: Between = {}) =>
  stepsWith(actor, { clientId, from, to, most })

type Given = { clientId: string; from?: string; to?: string; most: number }
const stepsWith = prepared(({ by, read, clientId, from, to, most }: Asked<Given>) => {
  const { id, applicationId, stage, day, ledBy, firstTime, words, writtenAt } = applicationSteps
  const { title, employerName } = applications
  return read
    .select({
      ...{ id, applicationId, stage, day, ledBy, firstTime, words, writtenAt },
      ...{ title, employerName, by: accounts.name },
    })
    .from(applicationSteps)
    .innerJoin(applications, ofApplication(applicationSteps))
    .innerJoin(accounts, eq(accounts.id, applicationSteps.byAccount))
    .where(
      and(
        eq(applicationSteps.serviceId, by.serviceId),
        eq(applicationSteps.clientId, clientId),
        inArray(applicationSteps.clientId, reachedIds(by)),
        isNull(applicationSteps.takenBackAt),
        isNull(applications.takenBackAt),
        from ? gte(day, from) : undefined,
        to ? lte(day, to) : undefined,
      ),
    )
    .orderBy(desc(day), desc(writtenAt), desc(id))
    .limit(most)
})

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

// For everybody within reach, in one statement each: what Today, the week and the caseload ask.

/** How many applications are open at each stage, for everybody within reach. */
export const openApplications = (actor: StaffActor) => applicationsOpen(actor)

const applicationsOpen = prepared(({ by, read }: Asked) => {
  const { clientId, stage } = applications
  return read
    .select({ clientId, stage, count: numberOf(sql`count(*)`) })
    .from(applications)
    .where(open(by))
    .groupBy(clientId, stage)
})

const open = (by: Reaching) =>
  and(
    eq(applications.serviceId, by.serviceId),
    inArray(applications.clientId, reachedIds(by)),
    isNull(applications.takenBackAt),
    inArray(applications.stage, OPEN_STAGES),
  )

/** The interviews that are planned from one day to another, for everybody within reach, by day and time. */
export const interviewsPlanned = (actor: StaffActor, from: Day, to: Day) => interviewsBetween(actor, { from, to })

const interviewsBetween = prepared(({ by, read, from, to }: Asked<{ from: Day; to: Day }>) =>
  read
    .select({ ...withItsApplication, name: clients.name })
    .from(interviews)
    .innerJoin(applications, ofApplication(interviews))
    .innerJoin(clients, and(eq(clients.serviceId, interviews.serviceId), eq(clients.id, interviews.clientId)))
    .where(
      and(
        eq(interviews.serviceId, by.serviceId),
        inArray(interviews.clientId, reachedIds(by)),
        gte(interviews.day, from),
        lte(interviews.day, to),
        eq(interviews.state, 'planned'),
        isNull(applications.takenBackAt),
      ),
    )
    .orderBy(asc(interviews.day), asc(interviews.time), asc(interviews.id)),
)

/** Those to come, and those of the last two weeks of which nobody has said yet how they went. */
export const interviewsAhead = (actor: StaffActor) =>
  interviewsPlanned(actor, unsaidSince(actor.today), addDays(actor.today, AHEAD_DAYS))

/** The last days to apply that are near, for everybody within reach whose search is not on hold: a pause silences them. */
export const deadlinesNear = (actor: StaffActor, until: Day) => deadlinesUntil(actor, { until })

const deadlinesUntil = prepared(({ by, read, until }: Asked<{ until: Day }>) => {
  const { id, clientId, title, employerName, deadline, stage } = applications
  const held = read
    .select({ id: pauses.id })
    .from(pauses)
    .where(and(eq(pauses.serviceId, by.serviceId), eq(pauses.clientId, clientId), isNull(pauses.endedHow)))
  return read
    .select({ id, clientId, title, employerName, deadline, stage })
    .from(applications)
    .where(
      and(
        open(by),
        inArray(stage, ['idea', 'preparing']),
        gte(deadline, by.today),
        lte(deadline, until),
        notExists(held),
      ),
    )
    .orderBy(asc(deadline), asc(id))
})

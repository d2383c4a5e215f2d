/** For everybody within reach, in one statement each: what Today, the week and the caseload ask. */
import { and, asc, eq, gte, inArray, isNull, lte, notExists, sql } from 'drizzle-orm'
import { numberOf } from '#db/portable'
import { clients } from '#db/schema/clients'
import { applications, interviews } from '#db/schema/job-search'
import { pauses } from '#db/schema/pauses'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, type Reaching } from '#lib/access/read'
import { unsaidSince } from '#lib/appointments/rules'
import { addDays, type Day } from '#lib/shared/day'
import { OPEN_STAGES } from '../rules.ts'
import { ofApplication, withItsApplication } from '../with-application.ts'

/** How far ahead an interview is worth knowing of. */
const AHEAD_DAYS = 34

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
  and(ofReach(applications, by), isNull(applications.takenBackAt), inArray(applications.stage, OPEN_STAGES))

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
        ofReach(interviews, by),
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

import { and, asc, desc, eq, gte, isNull, lte } from 'drizzle-orm'
import { cache } from 'react'
import { accounts } from '#db/schema/accounts'
import { applicationSteps, applications, interviews } from '#db/schema/job-search'
import type { StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, readAs } from '#lib/access/read'
import { isId } from '#lib/shared/ids'
import { ofApplication, withItsApplication } from './with-application.ts'

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
    .where(and(ofReach(applications, by, clientId), isNull(applications.takenBackAt)))
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
    .where(and(ofReach(interviews, by, clientId), isNull(applications.takenBackAt)))
    .orderBy(asc(interviews.day), asc(interviews.time), asc(interviews.id)),
)

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
        ofReach(applicationSteps, by, clientId),
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
    .where(and(ofReach(applications, actor), eq(applications.id, id)))
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

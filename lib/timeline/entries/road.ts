import { and, desc, eq, isNull } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { applicationSteps, applications } from '#db/schema/job-search'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import { documentsOfPerson } from '#lib/documents/queries'
import { contactsWithEmployersOf } from '#lib/employers/queries/history'
import { goalsOfPerson, settledSteps } from '#lib/goals/queries'
import { interviewsOfPerson } from '#lib/job-search/queries'
import { dayAt } from '#lib/shared/day'
import { type ChangeEntry, type Cursor, plain } from '../rules.ts'
import { type Beyond, beginningAt, beyond } from './beyond.ts'

type Page = { after: Cursor | undefined; most: number }

/** One page of the steps of all applications: with three hundred of these, they are many. */
export async function applicationEntries(
  actor: StaffActor,
  clientId: string,
  { after, most }: Page,
): Promise<ChangeEntry[]> {
  const rows = await stepsPage(actor, { clientId, most, ...beginningAt(after) })
  return rows.map(({ stage: which, title, employerName, ...step }) => ({
    ...plain('application'),
    ...step,
    which,
    name: called({ title, employerName }),
  }))
}

type Given = { clientId: string; most: number } & Beyond

const stepsPage = prepared(({ by, read, clientId, most, ...after }: Asked<Given>) => {
  const { id, applicationId, stage, day, writtenAt, words, ledBy: led, firstTime } = applicationSteps
  const { title, employerName } = applications
  return read
    .select({ id, applicationId, stage, day, writtenAt, words, led, firstTime, title, employerName, by: accounts.name })
    .from(applicationSteps)
    .innerJoin(
      applications,
      and(eq(applications.serviceId, applicationSteps.serviceId), eq(applications.id, applicationSteps.applicationId)),
    )
    .innerJoin(accounts, eq(accounts.id, applicationSteps.byAccount))
    .where(
      and(
        ofReach(applicationSteps, by, clientId),
        isNull(applicationSteps.takenBackAt),
        isNull(applications.takenBackAt),
        beyond(applicationSteps, after),
      ),
    )
    .orderBy(desc(applicationSteps.day), desc(applicationSteps.writtenAt), desc(applicationSteps.id))
    .limit(most)
})

/** The rest of the way there: goals, steps, interviews, employers met, documents. Few enough to be read whole. */
export async function roadEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const told = await Promise.all(
    [goalEntries, stepEntries, interviewEntries, visitEntries, documentEntries].map((read) => read(actor, clientId)),
  )
  return told.flat()
}

const called = ({ title, employerName }: { title: string; employerName: string | null }): string =>
  employerName ? `${title}, ${employerName}` : title

async function goalEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await goalsOfPerson(actor, clientId)
  return rows.flatMap(({ goal, by }) => {
    const { id, words, kind, state, stateSince, writtenAt } = goal
    const said: ChangeEntry = {
      ...plain('goal'),
      ...{ id, day: goal.saidOn ?? dayAt(writtenAt, actor.zone), writtenAt, by, which: kind, words, theirs: true },
    }
    if (state === 'current') return [said]
    return [said, { ...said, what: 'goal_moved' as const, id: `${id}:state`, day: stateSince, which: state }]
  })
}

async function stepEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await settledSteps(actor, clientId)
  return rows.flatMap(({ step: { id, state, settledOn, settledAt, words, ledBy: led, firstTime }, by }) =>
    settledOn && settledAt
      ? [{ ...plain('step'), id, day: settledOn, writtenAt: settledAt, by, which: state, words, led, firstTime }]
      : [],
  )
}

async function interviewEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await interviewsOfPerson(actor, clientId)
  return rows.flatMap(({ id, day, settledAt, state, wentHow: words, ...of }) =>
    settledAt && state !== 'moved'
      ? [
          {
            ...plain('interview'),
            id,
            day,
            writtenAt: settledAt,
            by: '',
            which: state,
            name: called(of),
            words,
            theirs: true,
          },
        ]
      : [],
  )
}

async function visitEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const rows = await contactsWithEmployersOf(actor, clientId)
  return rows.map(({ id, day, writtenAt, by, mode, learned: words, takenBackAt, employer, whoWent: led }) => ({
    ...plain('visit'),
    ...{ id, day, writtenAt, by, which: mode, words, name: employer.name, led, takenBack: takenBackAt !== null },
  }))
}

async function documentEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const documents = await documentsOfPerson(actor, clientId)
  return documents.flatMap(({ title: name, kind: which, versions, takenBackAt }) =>
    versions.map(({ id, number, writtenAt, by }) => ({
      ...plain(number === 1 ? 'document' : 'document_again'),
      ...{ id, day: dayAt(writtenAt, actor.zone), writtenAt, by, which, name, takenBack: takenBackAt !== null },
    })),
  )
}

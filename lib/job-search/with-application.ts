import { and, eq } from 'drizzle-orm'
import { type applicationSteps, applications, interviews } from '#db/schema/job-search'

/** What is read of an interview, with what it is for. */
export const withItsApplication = {
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

export function ofApplication(table: typeof interviews | typeof applicationSteps) {
  return and(eq(applications.serviceId, table.serviceId), eq(applications.id, table.applicationId))
}

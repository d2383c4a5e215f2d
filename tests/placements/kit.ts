import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { applications, interviews } from '#db/schema/job-search'
import { greetings, placementChanges, placements, studyDays } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import { addPlacement } from '#lib/placements/add-placement'
import { endPlacement } from '#lib/placements/end-placement'
import { greet } from '#lib/placements/greet'
import { noteAbsence } from '#lib/placements/note-absence'
import { noteChange } from '#lib/placements/note-change'
import { noteStudyDay } from '#lib/placements/note-study-day'
import { newId } from '#lib/shared/ids'
import { command, NOW, type Person, TODAY, write } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Fields = Record<string, string>

const JOB = { kind: 'job', title: 'Shop assistant', employerName: 'Grønt & Godt', startDay: '2026-03-02' }

export const placementFields = (person: Person, fields: Fields = {}) =>
  command({ clientId: person.id, ...JOB, ...fields })
export const changeFields = (placementId: string, fields: Fields = {}) =>
  command({ placementId, version: '1', ...JOB, ...fields })
export const endFields = (placementId: string, fields: Fields = {}) =>
  command({ placementId, endedBy: 'agreed', endedOn: '2026-03-13', endHeardOn: TODAY, ...fields })
export const termsFields = (placementId: string, fields: Fields = {}) =>
  command({ placementId, fromDay: '2026-03-09', hours: '20', ...fields })
export const absenceFields = (placementId: string, kind: 'away' | 'back', fromDay = '2026-03-09') =>
  command({ placementId, kind, fromDay })
export const studyFields = (placementId: string, fields: Fields = {}) =>
  command({ placementId, kind: 'exam', day: '2026-03-17', subject: 'Biology', ...fields })
export const greetFields = (person: Person, about: string, fields: Fields = {}) => {
  const words = { words: 'Good luck!', beginning: 'day_good_luck', ready: 'Good luck!' }
  return command({ clientId: person.id, about, ...words, day: TODAY, ...fields })
}

/** A job begun two weeks ago, unless said otherwise; answers with its id. */
export async function placed(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  return done(await addPlacement(actor, placementFields(person, fields))).placementId
}

export async function studying(actor: Actor, person: Person, fields: Fields = {}): Promise<string> {
  return placed(actor, person, { kind: 'education', title: 'Biology', ...fields })
}

export async function ended(actor: Actor, placementId: string, fields: Fields = {}): Promise<string> {
  done(await endPlacement(actor, endFields(placementId, fields)))
  return placementId
}

export const changed = async (actor: Actor, placementId: string, fields: Fields = {}): Promise<string> =>
  done(await noteChange(actor, termsFields(placementId, fields))).changeId

export const away = async (actor: Actor, placementId: string, kind: 'away' | 'back' = 'away', day = '2026-03-09') =>
  done(await noteAbsence(actor, absenceFields(placementId, kind, day))).changeId

/** An exam tomorrow, unless said otherwise; answers with its id. */
export async function examined(actor: Actor, placementId: string, fields: Fields = {}): Promise<string> {
  done(await noteStudyDay(actor, studyFields(placementId, fields)))
  return (await studyDaysOf(placementId)).at(-1)?.id ?? ''
}

export const greeted = async (actor: Actor, person: Person, about: string, fields: Fields = {}): Promise<string> =>
  done(await greet(actor, greetFields(person, about, fields))).greetingId

/** An application, written as the job search would have it; answers with its id. */
export async function applied(actor: Actor, person: Person, title = 'Shop assistant'): Promise<string> {
  const row = {
    serviceId: person.serviceId,
    id: newId(),
    clientId: person.id,
    byAccount: actor.accountId,
    writtenAt: NOW,
  }
  const stage = { stage: 'accepted', stageOn: TODAY } as const
  const what = {
    kind: 'job',
    title,
    searchName: title.toLowerCase(),
    employerName: 'Grønt & Godt',
    unsolicited: true,
  } as const
  await write((tx) => tx.insert(applications).values({ ...row, ...what, ...stage }))
  return row.id
}

/** An interview that is planned, tomorrow unless said otherwise; answers with its id. */
export async function interviewed(actor: Actor, person: Person, day = '2026-03-17'): Promise<string> {
  const applicationId = await applied(actor, person)
  const row = {
    serviceId: person.serviceId,
    id: newId(),
    clientId: person.id,
    byAccount: actor.accountId,
    writtenAt: NOW,
  }
  const talk = { applicationId, kind: 'interview', day, company: 'alone', state: 'planned' } as const
  await write((tx) => tx.insert(interviews).values({ ...row, ...talk }))
  return row.id
}

export async function placementsOf({ serviceId, id }: Person) {
  return connection()
    .read.select()
    .from(placements)
    .where(and(eq(placements.serviceId, serviceId), eq(placements.clientId, id)))
    .orderBy(asc(placements.id))
}

export const changesOf = (placementId: string) =>
  connection()
    .read.select()
    .from(placementChanges)
    .where(eq(placementChanges.placementId, placementId))
    .orderBy(asc(placementChanges.id))

export const studyDaysOf = (placementId: string) =>
  connection().read.select().from(studyDays).where(eq(studyDays.placementId, placementId)).orderBy(asc(studyDays.id))

export const greetingsOf = ({ serviceId, id }: Person) =>
  connection()
    .read.select()
    .from(greetings)
    .where(and(eq(greetings.serviceId, serviceId), eq(greetings.clientId, id)))
    .orderBy(asc(greetings.id))

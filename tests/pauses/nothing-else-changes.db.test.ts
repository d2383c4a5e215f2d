import { and, asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { assignments, clients, episodes } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { searchStretches } from '#db/schema/pauses'
import type { StaffActor } from '#lib/access/actor'
import { companionsOf } from '#lib/clients/queries'
import { changePause } from '#lib/pauses/change-pause'
import { resumeSearch } from '#lib/pauses/resume-search'
import { startPause } from '#lib/pauses/start-pause'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { undoResume } from '#lib/pauses/undo-resume'
import { aService, command, type Person } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { logged } from '#tests/contacts/kit'
import { changeForm, pauseForm, pausesOf, resumeForm } from '#tests/pauses/kit'

type OfPerson = typeof episodes | typeof assignments | typeof contacts | typeof searchStretches

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  const karim = await amager.specialist('Karim')
  signe = await amager.person('Signe', { with: mette, cover: karim, fields: { wish: 'a job with plants' } })
  await logged(mette, signe, { day: '2026-03-04', note: 'Before.' })
  await logged(mette, signe, { day: '2026-03-12', note: 'In the middle of it.' })
})

/** Who she is, her time with us, who walks with her, every contact, and where the search stood. */
async function everythingElse() {
  const { read } = connection()
  const of = (table: OfPerson) => and(eq(table.serviceId, signe.serviceId), eq(table.clientId, signe.id))
  return {
    person: await read.select().from(clients).where(eq(clients.id, signe.id)),
    support: await read.select().from(episodes).where(of(episodes)),
    walks: await read.select().from(assignments).where(of(assignments)).orderBy(asc(assignments.id)),
    contacts: await read.select().from(contacts).where(of(contacts)).orderBy(asc(contacts.id)),
    search: await read.select().from(searchStretches).where(of(searchStretches)),
    companions: (await companionsOf(mette, signe.id)).map(({ name, kind }) => `${name} ${kind}`),
  }
}

test('through starting, changing, resuming, undoing and taking back a pause, everything else stays as it was', async () => {
  const before = await everythingElse()
  expect(before).toMatchObject({
    support: [{ state: 'supported', closedOn: null }],
    contacts: [{ version: 1 }, { version: 1 }],
    search: [{ state: 'active', toDay: null }],
    companions: ['Mette primary', 'Karim cover'],
  })

  done(await startPause(mette, pauseForm(signe, { fromDay: '2026-03-10', kind: 'hospital' })))
  expect(await everythingElse()).toEqual(before)
  const [pause] = await pausesOf(signe)
  const pauseId = pause?.id ?? ''
  done(await changePause(mette, changeForm(pauseId, { fromDay: '2026-03-01' })))
  expect(await everythingElse()).toEqual(before)
  done(await resumeSearch(mette, resumeForm(pauseId)))
  expect(await everythingElse()).toEqual(before)
  done(await undoResume(mette, command({ pauseId })))
  expect(await everythingElse()).toEqual(before)
  done(await takeBackPause(mette, command({ pauseId })))
  expect(await everythingElse()).toEqual(before)
})

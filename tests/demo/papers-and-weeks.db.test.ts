import { createHash } from 'node:crypto'
import { eq, isNotNull } from 'drizzle-orm'
import { fileTypeFromBuffer } from 'file-type'
import { beforeAll, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts, leaves } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { applicationDocuments, documentContents, documents, documentVersions } from '#db/schema/documents'
import { employerContacts, employerMerges, employers } from '#db/schema/employers'
import { applicationSteps, applications, interviews } from '#db/schema/job-search'
import { searchStretches } from '#db/schema/pauses'
import { greetings, placements, studyDays } from '#db/schema/placements'
import { supportEvents } from '#db/schema/support-events'
import { weekHours, weekSheets } from '#db/schema/weeks'
import { fillDemo } from '#lib/demo/fill-demo'
import { keptName } from '#lib/documents/rules'
import { wordFor } from '#lib/placements/rules/greetings'
import { readAbout } from '#lib/placements/rules/moments'
import { addDays, dayAt } from '#lib/shared/day'
import { CELLS } from '#lib/weeks/rules'

const LAST_DAY = '2026-11-20'

beforeAll(async () => {
  await fillDemo({ now: new Date(`${LAST_DAY}T08:00:00Z`), passwordHash: 'a hash' })
})

const read = () => connection().read

test('every file is what its name and its record say, and small', async () => {
  const contents = new Map((await read().select().from(documentContents)).map((one) => [one.versionId, one.content]))
  const versions = await read().select().from(documentVersions)
  expect(new Set(versions.map(({ mediaType }) => mediaType)).size).toBe(3)
  for (const { id, fileName, mediaType, size, digest } of versions) {
    const content = Buffer.from(contents.get(id) ?? [])
    expect((await fileTypeFromBuffer(content))?.mime).toBe(mediaType)
    expect(keptName(fileName, mediaType)).toBe(fileName)
    expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([size, digest])
    expect(size).toBeLessThan(20_000)
  }
})

test('what went with an application had been kept by then, and is the person’s own', async () => {
  const versions = new Map((await read().select().from(documentVersions)).map((one) => [one.id, one]))
  const applied = new Map((await read().select().from(applications)).map((one) => [one.id, one]))
  const steps = Map.groupBy(await read().select().from(applicationSteps), ({ applicationId }) => applicationId)
  const sent = await read().select().from(applicationDocuments)
  expect(sent.length).toBeGreaterThan(8)
  for (const { applicationId, versionId, clientId, writtenAt } of sent) {
    const version = versions.get(versionId)
    expect([version?.clientId, applied.get(applicationId)?.clientId]).toEqual([clientId, clientId])
    expect(version && version.writtenAt <= writtenAt).toBe(true)
    const out = steps.get(applicationId)?.find(({ stage }) => stage === 'applied')
    expect(out?.day).toBe(dayAt(writtenAt, 'Europe/Copenhagen'))
  }
  const kept = await read().select().from(documents)
  expect(kept.filter(({ shared }) => shared).length).toBeGreaterThan(1)
  expect(kept.filter(({ shared }) => !shared).length).toBeGreaterThan(1)
})

test('a greeting was sent on the day it is about, or in the week before, and counts as one', async () => {
  const all = await read().select().from(greetings)
  expect(all.length).toBeGreaterThan(4)
  const sent = new Map((await read().select().from(contacts)).map((contact) => [contact.id, contact]))
  const counted = await read().select().from(supportEvents).where(eq(supportEvents.source, 'greeting'))
  expect(counted.map(({ sourceId, kind }) => `${sourceId} ${kind}`).sort()).toEqual(
    all.map(({ id, about }) => `${id} ${wordFor(about)}`).sort(),
  )
  const days = new Map<string, string | null>()
  for (const { id, startDay } of await read().select().from(placements)) days.set(id, startDay)
  for (const { id, day } of [...(await read().select().from(studyDays)), ...(await read().select().from(interviews))])
    days.set(id, day)
  for (const { about, contactId, clientId, rewritten } of all) {
    const moment = readAbout(about)
    const contact = sent.get(contactId)
    expect(contact).toMatchObject({ clientId, outcome: 'texted', reachedOut: 'us' })
    expect(rewritten).toBe(true)
    const big = days.get(moment?.id ?? '') ?? ''
    if (moment?.kind === 'week_before')
      expect(contact && contact.day < big && contact.day >= addDays(big, -7)).toBe(true)
    else expect(contact?.day).toBe(big)
  }
})

test('a hotel that was entered twice is read as one, with the visit that was kept with the other', async () => {
  const merged = await read().select().from(employers).where(isNotNull(employers.mergedIntoId))
  expect(merged).toHaveLength(1)
  const [{ id = '', mergedIntoId = '' } = {}] = merged
  expect(await read().select().from(employerMerges)).toMatchObject([{ keptId: mergedIntoId, mergedId: id }])
  expect(await read().select().from(employerContacts).where(eq(employerContacts.employerId, id))).toHaveLength(1)
  expect(await read().select().from(applications).where(eq(applications.employerId, id))).toEqual([])
})

test('Mette told six weeks, and one of them is short, for she was away in it', async () => {
  const [mette] = await read().select().from(accounts).where(eq(accounts.email, 'mette.holm@nordhavn.example'))
  const sheets = await read().select().from(weekSheets)
  expect(sheets.every(({ accountId }) => accountId === mette?.id)).toBe(true)
  const rows = await read().select().from(weekHours)
  expect(rows.filter(({ activity, place }) => !CELLS.includes(`${activity}_${place}`))).toEqual([])
  const hours = sheets
    .toSorted((a, b) => a.monday.localeCompare(b.monday))
    .map(({ id }) => rows.filter(({ sheetId }) => sheetId === id).reduce((sum, { minutes }) => sum + minutes, 0) / 60)
  expect(hours.every((sum, index) => (index === 3 ? sum < 20 : sum > 35 && sum < 40))).toBe(true)
  expect(hours).toHaveLength(6)
  const [away] = await read()
    .select()
    .from(leaves)
    .where(eq(leaves.accountId, mette?.id ?? ''))
  expect(away?.fromDay).toBe(sheets.find(({ words }) => words?.startsWith('Away'))?.monday)
})

test('nobody is met at their workplace before they have one', async () => {
  const working = (await read().select().from(searchStretches)).filter(({ state }) => state === 'in_work')
  const names = new Map((await read().select().from(clients)).map(({ id, name }) => [id, name]))
  const early = (await read().select().from(contacts)).filter(
    ({ clientId, day, place, together }) =>
      place === 'workplace' &&
      !together.includes('employer_visit') &&
      !working.some((one) => one.clientId === clientId && one.fromDay <= day && (one.toDay ?? LAST_DAY) >= day),
  )
  expect(early.map(({ clientId, day, note }) => [names.get(clientId), day, note])).toEqual([])
})

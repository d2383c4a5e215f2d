import type { Page } from '@playwright/test'
import { openPerson } from '#tests/journeys/kit'
import { actingFor, roadAbout } from '#tests/journeys/road-about'

/** Where the demo tells of no such record: for whoever may not see it, that makes no difference. */
const NOT_THERE = '019a0000-0000-7000-8000-000000000000'

/** A Thursday, so that nothing of it is among what happened on the journeys' day. */
const THE_DAY_BEFORE = '2026-11-19'

type Staff = { page: Page; origin: string }

/** Valid fields for any act about this person, read from the pages of those who may see them. */
export async function fieldsAbout({ page: staff, origin }: Staff, admin: Page, name: string) {
  const person = await openPerson(staff, name)
  const contact = await staff.locator('#timeline').getByRole('link', { name: 'Met' }).first().getAttribute('href')
  await staff.goto(`${person}?show=moments`)
  const eventId = await hidden(staff, 'eventId')
  await staff.goto(`${person}/search`)
  const stayId = await hidden(staff, 'stayId')
  const clientId = person.split('/').at(-1) ?? ''
  await staff.goto(`${person}/touch`)
  const touch = {
    checkInId: await anyOf(staff, 'checkInId'),
    answerId: await anyOf(staff, 'answerId'),
    rhythmId: await anyOf(staff, 'rhythmId'),
    wishId: await anyOf(staff, 'wishId'),
  }
  await admin.goto('/service')
  const accountId = await hidden(admin, 'accountId')
  const planned = await plannedWith(staff, person)
  const written = await writtenAbout({ page: staff, origin }, person, clientId)
  const road = await roadAbout({ page: staff, origin }, person)
  const contactId = contact?.split('/').at(-1) ?? ''
  return {
    ...{ clientId, people: clientId, contactId, contacts: contactId, eventId, stayId, accountId },
    ...touch,
    ...written,
    ...road,
    ...{ specialistId: accountId, version: '1', name: 'Eva', outcome: 'met', day: '2026-11-20', fromDay: '2026-11-20' },
    ...{ wishedBy: 'together', touchBy: 'text', touchEvery: 'week', to: 'active', state: 'supported' },
    ...{ because: 'No reason.', role: 'admin', stretchId: NOT_THERE, ...planned },
    line: lineOf(clientId),
    ...{ closedOn: '2026-11-20', saidHow: 'did_not_say', agreedBy: 'person', sure: 'yes', withWhom: 'supervisor' },
    ...{ leaveId: accountId, colleagueId: accountId, coverId: clientId, covers: clientId, toDay: '2026-12-24' },
  }
}

const lineOf = (clientId: string) => `${clientId}~touch~2026-11-20~let_go`
const hidden = (page: Page, field: string) => page.locator(`input[type=hidden][name=${field}]`).first().inputValue()
const anyOf = (page: Page, field: string) =>
  page
    .locator(`[name=${field}]:not([value=""])`)
    .first()
    .getAttribute('value')
    .then((value) => value ?? '')

/** What the demo does not tell of this person: a line let go, a talk of the team, and a pause and an ending taken back again. */
async function writtenAbout({ page, origin }: Staff, person: string, clientId: string) {
  const act = actingFor({ page, origin }, clientId)
  const letGo = await act('putOffLineAction', { line: lineOf(clientId) })
  await act('logTalkAction', { day: THE_DAY_BEFORE, withWhom: 'supervisor' })
  const agreed = { wishedBy: 'together', touchBy: 'text', touchEvery: 'week' }
  await act('startPauseAction', { fromDay: '2026-11-20', kind: 'health', ...agreed })
  await page.goto(`${person}/search`)
  const pauseId = await hidden(page, 'pauseId')
  await act('takeBackPauseAction', { pauseId })
  const ending = { closedOn: THE_DAY_BEFORE, reason: 'moved_away', saidHow: 'did_not_say' }
  await act('closeSupportAction', { ...ending, agreedBy: 'person', sure: 'yes' })
  await page.goto(`${person}/about`)
  const [closureId, talkId] = [await hidden(page, 'closureId'), await hidden(page, 'talkId')]
  await act('takeBackClosingAction', { closureId })
  await page.goto(`${person}/about`)
  const [, putOffId = NOT_THERE] = letGo.match(/"putOffId":"([\da-f-]{36})"/) ?? []
  return { closureId, talkId, putOffId, pauseId, episodeId: await hidden(page, 'episodeId') }
}

/** A meeting and one that comes back, planned on somebody's page. */
async function plannedWith(staff: Page, person: string) {
  await staff.goto(`${person}/appointments`)
  const id = (field: string) => staff.getByRole('status').locator(`input[name=${field}]`).inputValue()
  await staff.getByLabel('Time').fill('10:00')
  await staff.getByRole('button', { name: 'Plan it' }).click()
  const appointmentId = await id('appointmentId')
  await staff.getByText('Where, what for, how often').click()
  await staff.getByLabel('Every week').check()
  await staff.getByLabel('Time').fill('14:00')
  await staff.getByRole('button', { name: 'Plan it' }).click()
  return {
    appointmentId,
    handing: `${appointmentId}~${appointmentId}`,
    seriesId: await id('seriesId'),
    seriesDay: '2026-11-20',
    time: '10:00',
  }
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { openPerson } from '#tests/journeys/kit'

/**
 * Every server action of the build. What a person supported may do themselves is `forClients`; for the others, the fields
 * that would make it valid, so that it is the policy that refuses. An action missing here fails the test.
 */
export const ACTS: Record<string, { forClients?: true } & Record<string, string | true>> = {
  logContactAction: {},
  undoContactAction: {},
  correctContactAction: {},
  withdrawContactAction: {},
  startPauseAction: { kind: 'health' },
  changePauseAction: { kind: 'health' },
  resumeSearchAction: {},
  undoResumeAction: {},
  takeBackPauseAction: {},
  undoTakeBackAction: {},
  changeSearchAction: { state: 'lighter' },
  undoChangeAction: {},
  sendCheckInAction: { words: 'How are things?' },
  takeBackCheckInAction: {},
  answerCheckInAction: { answer: 'well' },
  takeBackAnswerAction: {},
  understandSilenceAction: { meant: 'well' },
  takeBackSilenceAction: {},
  agreeRhythmAction: {},
  takeBackRhythmAction: {},
  noteWishAction: { wish: 'more', wishedBy: 'person' },
  honourWishAction: {},
  reopenWishAction: {},
  takeBackWishAction: {},
  planAppointmentAction: {},
  changeAppointmentAction: { version: '1' },
  keepAppointmentAction: {},
  moveAppointmentAction: { askedBy: 'person' },
  noteCouldNotAction: { askedBy: 'us' },
  callOffAppointmentAction: {},
  undoAppointmentAction: {},
  handOverAction: {},
  endSeriesAction: {},
  noteMomentAction: { kind: 'good_word' },
  takeBackMomentAction: {},
  putOffLineAction: {},
  takeBackPutOffAction: {},
  noteStayAction: { kind: 'hospital' },
  changeStayAction: { kind: 'hospital' },
  endStayAction: {},
  undoEndOfStayAction: {},
  takeBackStayAction: {},
  closeSupportAction: { reason: 'moved_away' },
  declineReferralAction: { reason: 'moved_away' },
  takeBackClosingAction: {},
  reopenSupportAction: {},
  acceptReferralAction: {},
  beginSupportAction: {},
  logTalkAction: {},
  takeBackTalkAction: {},
  addPersonAction: {},
  changePersonAction: {},
  changeEpisodeAction: {},
  assignSpecialistAction: {},
  noteLeaveAction: {},
  takeBackLeaveAction: {},
  arrangeCoverAction: {},
  changeCoverAction: {},
  endCoverAction: {},
  announceCoverAction: {},
  takeBackAnnouncementAction: {},
  arrangeCaseloadAction: { sort: 'heard' },
  changeRoleAction: {},
  deactivateAccountAction: {},
  reactivateAccountAction: {},
  chooseLanguageAction: { forClients: true },
  endSessionAction: { forClients: true },
}

/** Where the demo tells of no such record: for whoever may not see it, that makes no difference. */
const NOT_THERE = '019a0000-0000-7000-8000-000000000000'

type Manifest = { node: Record<string, { exportedName: string }> }

export function actsOfTheBuild() {
  const file = path.resolve('.next/standalone/.next/server/server-reference-manifest.json')
  const { node }: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(node).map(([id, { exportedName }]) => ({ id, name: exportedName }))
}

export const COMMAND_ID = /(?<=name="[_\d]*commandId"\r\n\r\n)[0-9a-f-]{36}/
export const anotherId = () => crypto.randomUUID()

/** Valid fields for any act about this person, read from the pages of those who may see them. */
export async function fieldsAbout(staff: Page, admin: Page, name: string) {
  const person = await openPerson(staff, name)
  const hidden = (page: Page, field: string) => page.locator(`input[type=hidden][name=${field}]`).first().inputValue()
  const contact = await staff.locator('#timeline').getByRole('link', { name: 'Met' }).first().getAttribute('href')
  await staff.goto(`${person}?show=moments`)
  const eventId = await hidden(staff, 'eventId')
  await staff.goto(`${person}/search`)
  const pauseId = await hidden(staff, 'pauseId')
  await staff.goto(`${person}/touch`)
  const clientId = person.split('/').at(-1) ?? ''
  // What this person has of these; where there is none, an id of nothing, which is refused all the same.
  const anyOf = async (field: string) => {
    const [first] = await staff.locator(`[name=${field}]:not([value=""])`).all()
    return (await first?.getAttribute('value')) ?? clientId
  }
  const touch = {
    checkInId: await anyOf('checkInId'),
    answerId: await anyOf('answerId'),
    rhythmId: await anyOf('rhythmId'),
    wishId: await anyOf('wishId'),
  }
  await staff.goto(`${person}/about`)
  const episodeId = await hidden(staff, 'episodeId')
  await admin.goto('/service')
  const accountId = await hidden(admin, 'accountId')
  const planned = await plannedWith(staff, person)
  const contactId = contact?.split('/').at(-1) ?? ''
  return {
    ...{ clientId, people: clientId, contactId, contacts: contactId, eventId, pauseId, episodeId, accountId },
    ...touch,
    ...{ specialistId: accountId, version: '1', name: 'Eva', outcome: 'met', day: '2026-11-20', fromDay: '2026-11-20' },
    ...{ wishedBy: 'together', touchBy: 'text', touchEvery: 'week', to: 'active', state: 'supported' },
    ...{ because: 'No reason.', role: 'admin', putOffId: NOT_THERE, stretchId: NOT_THERE, ...planned },
    line: `${clientId}~touch~2026-11-20~let_go`,
    ...{ stayId: NOT_THERE, closureId: NOT_THERE, talkId: NOT_THERE },
    ...{ closedOn: '2026-11-20', saidHow: 'did_not_say', agreedBy: 'person', sure: 'yes', withWhom: 'supervisor' },
    ...{ because: 'No reason.', role: 'admin' },
    ...{ leaveId: accountId, colleagueId: accountId, coverId: clientId, covers: clientId, toDay: '2026-12-24' },
  }
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
  return { appointmentId, handing: `${appointmentId}~${appointmentId}`, seriesId: await id('seriesId'), time: '10:00' }
}

/** Calls an act as the browser would, from the own page of whoever this is. */
export function callAct(
  page: Page,
  { id, origin }: { id: string; origin: string },
  fields: Record<string, string | true>,
) {
  const multipart = new FormData()
  for (const [name, value] of Object.entries(fields)) multipart.append(`_1_${name}`, String(value))
  multipart.append('0', '[{"commandId":""},"$K1"]')
  return page.request.post('/my', { headers: { 'next-action': id, origin }, multipart })
}

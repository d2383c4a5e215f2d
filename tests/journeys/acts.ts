import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

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
  changeSeriesAction: { askedBy: 'person' },
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
  addDocumentAction: { kind: 'cv' },
  addVersionAction: {},
  changeDocumentAction: { kind: 'cv' },
  takeBackDocumentAction: {},
  putBackDocumentAction: {},
  takeBackVersionAction: {},
  closeSupportAction: { reason: 'moved_away' },
  declineReferralAction: { reason: 'moved_away' },
  takeBackClosingAction: {},
  reopenSupportAction: {},
  undoReopeningAction: {},
  acceptReferralAction: {},
  beginSupportAction: {},
  logTalkAction: {},
  takeBackTalkAction: {},
  addPersonAction: {},
  changePersonAction: {},
  changeEpisodeAction: {},
  assignSpecialistAction: {},
  completeWeekAction: {},
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

type Manifest = { node: Record<string, { exportedName: string }> }

export function actsOfTheBuild() {
  const file = path.resolve('.next/standalone/.next/server/server-reference-manifest.json')
  const { node }: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(node).map(([id, { exportedName }]) => ({ id, name: exportedName }))
}

/** What is not refused to a person supported, because for them there is no such record: accounts, days away, covers arranged. */
export const NOT_THEIRS_TO_SEE =
  /^(addPerson|noteLeave|takeBackLeave|changeCover|endCover|announceCover|takeBackAnnouncement|changeRole|deactivateAccount|reactivateAccount|undoChange)Action$/

export const COMMAND_ID = /(?<=name="[_\d]*commandId"\r\n\r\n)[0-9a-f-]{36}/
export const anotherId = () => crypto.randomUUID()

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

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

/** Where nobody can read which record it is: for whoever may not see it, that makes no difference. */
const NOT_THERE = '019a0000-0000-7000-8000-000000000000'

export type Fields = Record<string, string | true | File>
type Own = Record<string, string | true | File | ((known: Record<string, string>) => string)>

const aFile = () => new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'], 'cv.pdf')
const ofEmployer = { contactId: (known: Record<string, string>) => known.employerContactId ?? NOT_THERE }
const ofApplication = { stepId: (known: Record<string, string>) => known.applicationStepId ?? NOT_THERE }

/**
 * Every server action of the build. What a person supported may do themselves is `forClients`; for the others, the fields
 * that would make it valid, so that it is the policy that refuses. An action missing here fails the test.
 */
export const ACTS: Record<string, { forClients?: true } & Own> = {
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
  addDocumentAction: { kind: 'cv', file: aFile() },
  addVersionAction: { file: aFile() },
  changeDocumentAction: { kind: 'cv' },
  takeBackDocumentAction: {},
  putBackDocumentAction: {},
  takeBackVersionAction: {},
  sendWithApplicationAction: {},
  undoSentWithAction: {},
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
  addSupportAction: { byWhom: 'us' },
  changeSupportAction: { byWhom: 'us' },
  endSupportAction: {},
  undoEndOfSupportAction: {},
  takeBackSupportAction: {},
  putBackSupportAction: {},
  writeGeneralAction: {},
  writeDisclosureAction: {},
  changeDisclosureAction: {},
  takeBackDisclosureAction: {},
  putBackDisclosureAction: {},
  noteAdviceAction: { state: 'offered', occasion: 'before_start' },
  changeAdviceAction: { state: 'offered', occasion: 'before_start' },
  takeBackAdviceAction: {},
  putBackAdviceAction: {},
  saveSectionAction: { section: 'strengths' },
  goThroughAction: {},
  takeBackGoingThroughAction: {},
  saveExperienceAction: { kind: 'job', title: 'Gardener', entryId: ({ experienceId }) => `${experienceId}` },
  takeBackExperienceAction: {},
  putBackExperienceAction: {},
  saveHelperAction: { kind: 'place', entryId: ({ helperId }) => `${helperId}` },
  takeBackHelperAction: {},
  putBackHelperAction: {},
  setGoalAction: { kind: 'job', words: 'To work with plants.' },
  changeGoalAction: { kind: 'job', words: 'To work with plants.' },
  moveGoalAction: { move: ({ goalId }) => `${goalId}~resting` },
  undoMoveAction: {},
  takeBackGoalAction: {},
  putBackGoalAction: {},
  offerStepAction: { words: 'Ask there', whose: 'person', offeredBy: 'us' },
  changeStepAction: { words: 'Ask there', whose: 'person', offeredBy: 'us' },
  settleStepAction: { settle: ({ stepId }) => `${stepId}~done~person` },
  reopenStepAction: {},
  markFirstTimeAction: {},
  takeBackStepAction: {},
  putBackStepAction: {},
  addOpportunityAction: { kind: 'job' },
  changeApplicationAction: { kind: 'job' },
  takeBackApplicationAction: {},
  restoreApplicationAction: {},
  noteApplicationStepAction: { stage: 'applied' },
  correctApplicationStepAction: ofApplication,
  takeBackApplicationStepAction: ofApplication,
  planInterviewAction: { kind: 'interview' },
  changeInterviewAction: { kind: 'interview' },
  moveInterviewAction: {},
  settleInterviewAction: { became: 'could_not' },
  undoInterviewAction: {},
  addPlacementAction: { kind: 'job' },
  changePlacementAction: { kind: 'job' },
  takeBackPlacementAction: {},
  undoTakeBackPlacementAction: {},
  beginPlacementAction: {},
  noteTermsChangeAction: {},
  noteAbsenceAction: { kind: 'away' },
  takeBackTermsChangeAction: {},
  endPlacementAction: { endedBy: 'agreed' },
  changePlacementEndAction: { endedBy: 'agreed' },
  undoPlacementEndAction: {},
  noteStudyDayAction: { kind: 'exam' },
  changeStudyDayAction: { kind: 'exam' },
  takeBackStudyDayAction: {},
  greetAction: { words: 'Good luck!' },
  takeBackGreetingAction: {},
  takeUpMomentsAction: {},
  addEmployerAction: {},
  changeEmployerAction: {},
  takeBackEmployerAction: {},
  putBackEmployerAction: {},
  mergeEmployersAction: {},
  takeEmployersApartAction: {},
  addEmployerPersonAction: {},
  changeEmployerPersonAction: {},
  takeBackEmployerPersonAction: {},
  putBackEmployerPersonAction: {},
  logEmployerContactAction: { mode: 'phone' },
  correctEmployerContactAction: { mode: 'phone', ...ofEmployer },
  withdrawEmployerContactAction: ofEmployer,
  undoEmployerContactAction: ofEmployer,
  doEmployerStepAction: ofEmployer,
  undoEmployerStepAction: ofEmployer,
  handOverAction: {},
  noteLeaveAction: {},
  takeBackLeaveAction: {},
  arrangeCoverAction: {},
  changeCoverAction: {},
  endCoverAction: {},
  undoEndOfCoverAction: {},
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

/**
 * What is not refused to a person supported, because for them there is no such record: accounts, days away, covers arranged, and
 * the directory of employers.
 */
const NOT_THEIRS = [
  ...[
    'addPerson',
    'noteLeave',
    'takeBackLeave',
    'changeCover',
    'endCover',
    'undoEndOfCover',
    'announceCover',
    'takeBackAnnouncement',
  ],
  ...['changeRole', 'deactivateAccount', 'reactivateAccount', 'undoChange', 'mergeEmployers', 'takeEmployersApart'],
  ...['(change|takeBack|putBack)Employer', '(add|change|takeBack|putBack)EmployerPerson', '(do|undo)EmployerStep'],
  '(correct|withdraw|undo)EmployerContact',
]
export const NOT_THEIRS_TO_SEE = new RegExp(`^(${NOT_THEIRS.join('|')})Action$`)

export const COMMAND_ID = /(?<=name="[_\d]*commandId"\r\n\r\n)[0-9a-f-]{36}/
export const anotherId = () => crypto.randomUUID()

/** The fields of one act, its own among those that are known about this person. */
export function fieldsOf(name: string, known: Record<string, string>): Fields {
  const { forClients: _, ...own } = ACTS[name] ?? {}
  const said = Object.entries(own).map(([field, value]) => [field, typeof value === 'function' ? value(known) : value])
  return { ...known, ...Object.fromEntries(said) }
}

/** Calls an act as the browser would, from the own page of whoever this is. */
export function callAct(page: Page, { id, origin }: { id: string; origin: string }, fields: Fields) {
  const multipart = new FormData()
  for (const [name, value] of Object.entries(fields))
    multipart.append(`_1_${name}`, value instanceof File ? value : String(value))
  multipart.append('0', '[{"commandId":""},"$K1"]')
  return page.request.post('/my', { headers: { 'next-action': id, origin }, multipart })
}

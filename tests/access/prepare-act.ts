import { desc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { supportEvents } from '#db/schema/support-events'
import { deactivateAccount } from '#lib/accounts/deactivate-account'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { handingOver } from '#lib/appointments/forms'
import { understandSilence } from '#lib/check-ins/understand-silence'
import { noteMoment } from '#lib/continuity/note-moment'
import { announceCover } from '#lib/cover/announce-cover'
import { endCover } from '#lib/cover/end-cover'
import { takeBackDocument } from '#lib/documents/take-back-document'
import { doEmployerStep } from '#lib/employers/do-employer-step'
import { takeBackEmployer } from '#lib/employers/take-back-employer'
import { takeBackEmployerPerson } from '#lib/employers/take-back-employer-person'
import { acceptReferral } from '#lib/episodes/accept-referral'
import { reopenSupport } from '#lib/episodes/reopen-support'
import { endSupport } from '#lib/follow-along/end-support'
import { takeBackAdvice } from '#lib/follow-along/take-back-advice'
import { takeBackDisclosure } from '#lib/follow-along/take-back-disclosure'
import { takeBackSupport } from '#lib/follow-along/take-back-support'
import { moveGoal } from '#lib/goals/move-goal'
import { takeBackGoal } from '#lib/goals/take-back-goal'
import { takeBackStep } from '#lib/goals/take-back-step'
import { settleInterview } from '#lib/job-search/settle-interview'
import { takeBackApplication } from '#lib/job-search/take-back-application'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { takeBackPlacement } from '#lib/placements/take-back-placement'
import { takeBackExperience } from '#lib/profile/take-back-experience'
import { takeBackWhoHelps } from '#lib/profile/take-back-who-helps'
import { honourWish } from '#lib/rhythm/honour-wish'
import { putOffLine } from '#lib/rhythm/put-off-line'
import type { Scene } from '#tests/access/relations'
import { acting, actingOn, planned, planning, repeated, TOMORROW } from '#tests/appointments/kit'
import { command, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { answered, answerForm, sendForm, sent, silenceForm } from '#tests/check-ins/kit'
import { correction, logForm, logged, undoing, withdrawal } from '#tests/contacts/kit'
import { talked, talkForm } from '#tests/continuity/kit'
import { covered, coverForm } from '#tests/cover/kit'
import {
  changeForm as changeDocumentForm,
  documentForm,
  kept,
  keptTwice,
  sentWith,
  versionForm,
} from '#tests/documents/kit'
import { employerForm, known, madeOne, visited, visitForm, workingThere } from '#tests/employers/kit'
import { closed, closeForm, declineForm, refer, stepForm } from '#tests/episodes/kit'
import * as around from '#tests/follow-along/kit'
import { goalForm, stepForm as nextStepForm, offered, settling, stepDone, wanted } from '#tests/goals/kit'
import { added, addForm, interviewForm, invited, moving, stepped } from '#tests/job-search/kit'
import { leaveForm, onLeave } from '#tests/leave/kit'
import { changeForm, moved, onHold, pausedBefore, pauseForm, resumeForm, searchForm } from '#tests/pauses/kit'
import {
  absenceFields,
  changed,
  changeFields,
  ended,
  endFields,
  examined,
  greeted,
  greetFields,
  placed,
  placementFields,
  studyFields,
  studying,
  termsFields,
} from '#tests/placements/kit'
import { experienced, experienceForm, helped, helperForm, sectionForm, wentThrough } from '#tests/profile/kit'
import { agreed, noteWishForm, putOffForm, rhythmForm, wished } from '#tests/rhythm/kit'
import { changeStayForm, endForm, homeAgain, inHospital, stayForm } from '#tests/stays/kit'

const WEEK = ['2026-03-20', '2026-03-27'] as const
const since = { fromDay: '2026-03-02' }
const details = { name: 'Signe Sørensen', wish: 'to work with animals' }
const moment = { kind: 'they_led', day: TODAY }

/** Brings about what each act needs, by the specialist whose person Signe is, and answers with the form for it. */
export const PREPARE: Record<string, (scene: Scene) => Promise<object> | object> = {
  'contact.log': ({ signe }) => logForm([signe]),
  'contact.correct': async ({ mette, signe }) => correction(await logged(mette, signe)),
  'contact.withdraw': async ({ mette, signe }) => withdrawal(await logged(mette, signe)),
  'contact.undo': async ({ mette, signe }) => undoing(await logged(mette, signe)),
  'pause.start': ({ signe }) => pauseForm(signe),
  'pause.change': async ({ mette, signe }) => changeForm(await onHold(mette, signe, since)),
  'pause.resume': async ({ mette, signe }) => resumeForm(await onHold(mette, signe, since)),
  'pause.undo_resume': async ({ mette, signe }) =>
    command({ pauseId: await pausedBefore(mette, signe, since.fromDay, TODAY) }),
  'pause.take_back': async ({ mette, signe }) => command({ pauseId: await onHold(mette, signe, since) }),
  'pause.undo_take_back': async ({ mette, signe }) => {
    const pauseId = await onHold(mette, signe, since)
    done(await takeBackPause(mette, command({ pauseId })))
    return command({ pauseId })
  },
  'search.undo_change': async ({ mette, signe }) => command({ stretchId: await moved(mette, signe) }),
  'search.change': ({ signe }) => searchForm(signe),
  'rhythm.agree': ({ signe }) => rhythmForm(signe),
  'rhythm.take_back': async ({ mette, signe }) => command({ rhythmId: await agreed(mette, signe) }),
  'wish.note': ({ signe }) => noteWishForm(signe),
  'wish.honour': async ({ mette, signe }) => command({ wishId: await wished(mette, signe) }),
  'wish.reopen': async ({ mette, signe }) => {
    const wishId = await wished(mette, signe)
    done(await honourWish(mette, command({ wishId })))
    return command({ wishId })
  },
  'wish.take_back': async ({ mette, signe }) => command({ wishId: await wished(mette, signe) }),
  'check_in.send': ({ signe }) => sendForm(signe),
  'check_in.take_back': async ({ mette, signe }) => command({ checkInId: await sent(mette, signe) }),
  'check_in.answer': async ({ mette, signe }) => answerForm(await sent(mette, signe), 'well'),
  'check_in.take_back_answer': async ({ mette, signe }) =>
    command({ answerId: await answered(mette, await sent(mette, signe), 'well') }),
  'check_in.understand': async ({ mette, signe }) => silenceForm(await sent(mette, signe), 'well'),
  'check_in.take_back_silence': async ({ mette, signe }) => {
    const checkInId = await sent(mette, signe)
    done(await understandSilence(mette, silenceForm(checkInId, 'well')))
    return command({ checkInId })
  },
  'appointment.plan': ({ signe }) => planning(signe, { anyway: 'yes' }),
  'appointment.change': async ({ mette, signe }) =>
    actingOn(await repeated(mette, signe), TOMORROW, { version: '0', place: 'ward' }),
  'appointment.hold': async ({ mette, signe }) => acting(await planned(mette, signe, { day: TODAY })),
  'appointment.move': async ({ mette, signe }) =>
    acting(await planned(mette, signe), { day: '2026-03-20', time: '09:00', askedBy: 'person', anyway: 'yes' }),
  'appointment.could_not': async ({ mette, signe }) =>
    acting(await planned(mette, signe, { day: TODAY }), { askedBy: 'us' }),
  'appointment.call_off': async ({ mette, signe }) => actingOn(await repeated(mette, signe), TOMORROW),
  'appointment.undo': async ({ mette, signe }) => {
    const form = acting(await planned(mette, signe))
    done(await callOffAppointment(mette, form))
    return acting(form.appointmentId)
  },
  'appointment.change_series': async ({ mette, signe }) => {
    const form = { version: '1', day: '2026-03-19', time: '14:00', askedBy: 'person', anyway: 'yes' }
    return actingOn(await repeated(mette, signe), TOMORROW, form)
  },
  'appointment.hand_over': async ({ mette, signe }) =>
    command({ handing: handingOver([{ appointmentId: await planned(mette, signe) }], mette.accountId) }),
  'appointment.end_series': async ({ mette, signe }) =>
    command({ seriesId: await repeated(mette, signe), version: '1', untilDay: '2026-04-30' }),
  'moment.note': ({ signe }) => command({ clientId: signe.id, ...moment }),
  'moment.take_back': async ({ mette, signe }) => {
    done(await noteMoment(mette, command({ clientId: signe.id, ...moment })))
    return command({ eventId: await lastEventOf(signe.id) })
  },
  'line.put_off': ({ signe }) => putOffForm(signe),
  'line.take_back': async ({ mette, signe }) => {
    const { putOffId } = done(await putOffLine(mette, putOffForm(signe)))
    return command({ putOffId })
  },
  'person.add': ({ mette }) => {
    const emil = { name: 'Emil Friis', another: 'yes', state: 'referred' }
    return command({ ...emil, specialistId: mette.accountId })
  },
  'person.change': ({ signe }) => command({ clientId: signe.id, version: '1', ...details }),
  'person.assign': ({ signe, karim }) => command({ clientId: signe.id, specialistId: karim.accountId }),
  'episode.change': ({ signe }) => command({ episodeId: signe.episodeId, version: '1', state: 'accepted' }),
  'episode.accept': ({ signe }) => refer(signe, stepForm(signe)),
  'episode.begin': async ({ mette, signe }) => {
    const form = await refer(signe, stepForm(signe))
    done(await acceptReferral(mette, form))
    return stepForm(signe)
  },
  'episode.not_taken_up': ({ signe }) => refer(signe, declineForm(signe)),
  'support.close': ({ signe }) => closeForm(signe),
  'support.take_back_closing': async ({ mette, signe }) => command({ closureId: await closed(mette, signe) }),
  'support.reopen': async ({ mette, signe }) => {
    await closed(mette, signe)
    return command({ clientId: signe.id })
  },
  'support.undo_reopening': async ({ mette, signe }) => {
    await closed(mette, signe)
    const { episodeId } = done(await reopenSupport(mette, command({ clientId: signe.id })))
    return command({ episodeId })
  },
  'talk.log': ({ signe }) => talkForm(signe),
  'talk.take_back': async ({ mette, signe }) => command({ talkId: await talked(mette, signe) }),
  'stay.note': ({ signe }) => stayForm(signe),
  'document.add': ({ signe }) => documentForm(signe),
  'document.add_version': async ({ mette, signe }) => versionForm(await kept(mette, signe)),
  'document.change': async ({ mette, signe }) => changeDocumentForm(await kept(mette, signe)),
  'document.take_back': async ({ mette, signe }) => command({ documentId: await kept(mette, signe) }),
  'document.put_back': async ({ mette, signe }) => {
    const documentId = await kept(mette, signe)
    done(await takeBackDocument(mette, command({ documentId })))
    return command({ documentId })
  },
  'document.send_with': async ({ mette, signe }) =>
    command({ versionId: (await keptTwice(mette, signe)).second, applicationId: await added(mette, signe) }),
  'document.undo_sent_with': async ({ mette, signe }) =>
    command({ sentId: await sentWith(mette, signe, await added(mette, signe)) }),
  'document.take_back_version': async ({ mette, signe }) =>
    command({ versionId: (await keptTwice(mette, signe)).second }),
  'stay.change': async ({ mette, signe }) => changeStayForm(await inHospital(mette, signe)),
  'stay.end': async ({ mette, signe }) => endForm(await inHospital(mette, signe)),
  'stay.undo_end': async ({ mette, signe }) => command({ stayId: await homeAgain(mette, signe) }),
  'stay.take_back': async ({ mette, signe }) => command({ stayId: await inHospital(mette, signe) }),
  'week.complete': () => command({ version: '0', monday: TODAY, travel_community: '1' }),
  'work_support.add': async ({ mette, signe }) => around.supportForm(await around.aJob(mette, signe)),
  'work_support.change': async ({ mette, signe }) => around.changeSupportForm(await around.supported(mette, signe)),
  'work_support.end': async ({ mette, signe }) =>
    command({ supportId: await around.supported(mette, signe), toDay: TODAY }),
  'work_support.undo_end': async ({ mette, signe }) => {
    const supportId = await around.supported(mette, signe)
    done(await endSupport(mette, command({ supportId, toDay: TODAY })))
    return command({ supportId })
  },
  'work_support.take_back': async ({ mette, signe }) => command({ supportId: await around.supported(mette, signe) }),
  'work_support.put_back': async ({ mette, signe }) => {
    const supportId = await around.supported(mette, signe)
    done(await takeBackSupport(mette, command({ supportId })))
    return command({ supportId })
  },
  'disclosure.write_general': ({ signe }) => around.generalForm(signe),
  'disclosure.write': ({ signe }) => around.worksheetForm(signe),
  'disclosure.change': async ({ mette, signe }) => around.rewriting(await around.thoughtThrough(mette, signe)),
  'disclosure.take_back': async ({ mette, signe }) =>
    command({ disclosureId: await around.thoughtThrough(mette, signe) }),
  'disclosure.put_back': async ({ mette, signe }) => {
    const disclosureId = await around.thoughtThrough(mette, signe)
    done(await takeBackDisclosure(mette, command({ disclosureId })))
    return command({ disclosureId })
  },
  'advice.note': ({ signe }) => around.adviceForm(signe),
  'advice.change': async ({ mette, signe }) => around.changeAdviceForm(await around.advised(mette, signe)),
  'advice.take_back': async ({ mette, signe }) => command({ adviceId: await around.advised(mette, signe) }),
  'advice.put_back': async ({ mette, signe }) => {
    const adviceId = await around.advised(mette, signe)
    done(await takeBackAdvice(mette, command({ adviceId })))
    return command({ adviceId })
  },
  'profile.save': ({ signe }) => sectionForm(signe),
  'profile.go_through': ({ signe }) => command({ clientId: signe.id }),
  'profile.take_back_going_through': async ({ mette, signe }) => command({ goneId: await wentThrough(mette, signe) }),
  'experience.save': async ({ mette, signe }) => {
    const entryId = await experienced(mette, signe)
    return experienceForm(signe, { entryId, version: '1', title: 'Head gardener' })
  },
  'experience.take_back': async ({ mette, signe }) => command({ experienceId: await experienced(mette, signe) }),
  'experience.put_back': async ({ mette, signe }) => {
    const experienceId = await experienced(mette, signe)
    done(await takeBackExperience(mette, command({ experienceId })))
    return command({ experienceId })
  },
  'helper.save': async ({ mette, signe }) => {
    const entryId = await helped(mette, signe)
    return helperForm(signe, { entryId, version: '1', name: 'The new library' })
  },
  'helper.take_back': async ({ mette, signe }) => command({ helperId: await helped(mette, signe) }),
  'helper.put_back': async ({ mette, signe }) => {
    const helperId = await helped(mette, signe)
    done(await takeBackWhoHelps(mette, command({ helperId })))
    return command({ helperId })
  },
  'goal.set': ({ signe }) => goalForm(signe),
  'goal.change': async ({ mette, signe }) => ({ ...goalForm(signe), goalId: await wanted(mette, signe), version: '1' }),
  'goal.move': async ({ mette, signe }) => command({ move: `${await wanted(mette, signe)}~resting` }),
  'goal.undo_move': async ({ mette, signe }) => {
    const goalId = await wanted(mette, signe)
    done(await moveGoal(mette, command({ move: `${goalId}~resting` })))
    return command({ goalId })
  },
  'goal.take_back': async ({ mette, signe }) => command({ goalId: await wanted(mette, signe) }),
  'goal.put_back': async ({ mette, signe }) => {
    const goalId = await wanted(mette, signe)
    done(await takeBackGoal(mette, command({ goalId })))
    return command({ goalId })
  },
  'step.offer': ({ signe }) => nextStepForm(signe),
  'step.change': async ({ mette, signe }) => ({
    ...nextStepForm(signe),
    stepId: await offered(mette, signe),
    version: '1',
  }),
  'step.settle': async ({ mette, signe }) => settling(await offered(mette, signe)),
  'step.reopen': async ({ mette, signe }) => command({ stepId: await stepDone(mette, signe) }),
  'step.mark_first': async ({ mette, signe }) => command({ stepId: await stepDone(mette, signe) }),
  'step.take_back': async ({ mette, signe }) => command({ stepId: await offered(mette, signe) }),
  'step.put_back': async ({ mette, signe }) => {
    const stepId = await offered(mette, signe)
    done(await takeBackStep(mette, command({ stepId })))
    return command({ stepId })
  },
  'application.add': ({ signe }) => addForm(signe),
  'application.change': async ({ mette, signe }) =>
    command({ applicationId: await added(mette, signe), version: '1', title: 'Gardener' }),
  'application.take_back': async ({ mette, signe }) => command({ applicationId: await added(mette, signe) }),
  'application.restore': async ({ mette, signe }) => {
    const applicationId = await added(mette, signe)
    done(await takeBackApplication(mette, command({ applicationId })))
    return command({ applicationId })
  },
  'application.step': async ({ mette, signe }) => moving(await added(mette, signe)),
  'application.correct_step': async ({ mette, signe }) =>
    command({ stepId: await stepped(mette, await added(mette, signe)), ledBy: 'person' }),
  'application.take_back_step': async ({ mette, signe }) =>
    command({ stepId: await stepped(mette, await added(mette, signe)) }),
  'interview.plan': async ({ mette, signe }) => interviewForm(await added(mette, signe)),
  'interview.change': async ({ mette, signe }) =>
    command({ interviewId: await invited(mette, await added(mette, signe)), version: '1', kind: 'trial' }),
  'interview.move': async ({ mette, signe }) =>
    command({ interviewId: await invited(mette, await added(mette, signe)), day: '2026-03-20', time: '' }),
  'interview.settle': async ({ mette, signe }) =>
    command({ interviewId: await invited(mette, await added(mette, signe)), became: 'could_not' }),
  'interview.undo': async ({ mette, signe }) => {
    const interviewId = await invited(mette, await added(mette, signe))
    done(await settleInterview(mette, command({ interviewId, became: 'could_not' })))
    return command({ interviewId })
  },
  'placement.add': ({ signe }) => placementFields(signe),
  'placement.change': async ({ mette, signe }) => changeFields(await placed(mette, signe)),
  'placement.begin': async ({ mette, signe }) =>
    command({ placementId: await placed(mette, signe, { startDay: '' }), day: TODAY }),
  'placement.take_back': async ({ mette, signe }) => command({ placementId: await placed(mette, signe) }),
  'placement.undo_take_back': async ({ mette, signe }) => {
    const placementId = await placed(mette, signe)
    done(await takeBackPlacement(mette, command({ placementId })))
    return command({ placementId })
  },
  'placement.note_change': async ({ mette, signe }) => termsFields(await placed(mette, signe)),
  'placement.note_absence': async ({ mette, signe }) => absenceFields(await placed(mette, signe), 'away'),
  'placement.take_back_change': async ({ mette, signe }) =>
    command({ changeId: await changed(mette, await placed(mette, signe)) }),
  'placement.end': async ({ mette, signe }) => endFields(await placed(mette, signe)),
  'placement.change_end': async ({ mette, signe }) => {
    const placementId = await ended(mette, await placed(mette, signe))
    return { ...endFields(placementId, { worked: 'The mornings.' }), version: '2' }
  },
  'placement.undo_end': async ({ mette, signe }) =>
    command({ placementId: await ended(mette, await placed(mette, signe)) }),
  'placement.take_up_moments': async ({ mette, signe }) => command({ placementId: await placed(mette, signe) }),
  'study_day.note': async ({ mette, signe }) => studyFields(await studying(mette, signe)),
  'study_day.change': async ({ mette, signe }) => {
    const studyDayId = await examined(mette, await studying(mette, signe))
    return command({ studyDayId, version: '1', kind: 'hand_in', day: TODAY, wentHow: 'Well.' })
  },
  'study_day.take_back': async ({ mette, signe }) =>
    command({ studyDayId: await examined(mette, await studying(mette, signe)) }),
  'greeting.send': async ({ mette, signe }) => greetFields(signe, `start:${await placed(mette, signe)}:first_day`),
  'greeting.take_back': async ({ mette, signe }) => {
    const about = `start:${await placed(mette, signe)}:first_day`
    return command({ greetingId: await greeted(mette, signe, about) })
  },
  'leave.note': ({ mette }) => leaveForm(mette, ...WEEK),
  'leave.take_back': async ({ mette }) => command({ leaveId: await onLeave(mette, ...WEEK) }),
  'cover.arrange': async ({ amager, signe }) => coverForm([signe], await amager.specialist('Dan'), { anyway: 'yes' }),
  'cover.change': async (scene) =>
    command({ covers: await anotherCover(scene), fromDay: '2026-03-23', toDay: '2026-03-27' }),
  'cover.end': async (scene) => command({ covers: await anotherCover(scene) }),
  'cover.undo_end': async (scene) => {
    const covers = await anotherCover(scene)
    const { undo } = done(await endCover(scene.mette, command({ covers })))
    return command({ ...undo })
  },
  'cover.announce': async (scene) => command({ coverId: await anotherCover(scene) }),
  'cover.take_back_announcement': async (scene) => {
    const coverId = await anotherCover(scene)
    done(await announceCover(scene.mette, command({ coverId })))
    return command({ coverId })
  },
  'employer.add': () => command({ name: 'Skovens Planteskole', sameAs: 'none' }),
  'employer.change': async ({ mette }) => employerForm(await known(mette)),
  'employer.take_back': async ({ mette }) => command({ employerId: await known(mette) }),
  'employer.put_back': async ({ mette }) => {
    const employerId = await known(mette)
    done(await takeBackEmployer(mette, command({ employerId })))
    return command({ employerId })
  },
  'employer.merge': async ({ mette }) => command({ keptId: await known(mette), employerId: await known(mette) }),
  'employer.take_apart': async ({ mette }) => command({ mergeId: await madeOne(mette) }),
  'employer_person.add': async ({ mette }) => command({ employerId: await known(mette), name: 'Inger Bro' }),
  'employer_person.change': async ({ mette }) =>
    command({ personId: await workingThere(mette), version: '1', name: 'Inger Bro', role: 'Owner' }),
  'employer_person.take_back': async ({ mette }) => command({ personId: await workingThere(mette) }),
  'employer_person.put_back': async ({ mette }) => {
    const personId = await workingThere(mette)
    done(await takeBackEmployerPerson(mette, command({ personId })))
    return command({ personId })
  },
  'employer_contact.log': async ({ mette, signe }) => visitForm(await known(mette), { clientId: signe.id }),
  'employer_contact.correct': async ({ mette, signe }) =>
    visitForm('', { contactId: await visited(mette, signe), version: '1', clientId: signe.id }),
  'employer_contact.withdraw': async ({ mette, signe }) =>
    command({ contactId: await visited(mette, signe), version: '1', because: 'Another shop.' }),
  'employer_contact.undo': async ({ mette, signe }) => command({ contactId: await visited(mette, signe) }),
  'employer_contact.do_step': async ({ mette, signe }) => command({ contactId: await visited(mette, signe) }),
  'employer_contact.undo_step': async ({ mette, signe }) => {
    const contactId = await visited(mette, signe)
    done(await doEmployerStep(mette, command({ contactId })))
    return command({ contactId })
  },
  'caseload.arrange': () => command({ sort: 'heard' }),
  'account.choose-language': () => command({ language: 'da' }),
  'account.sign-out-everywhere': () => command({}),
  'account.end-session': ({ mette }) => command({ sessionId: mette.sessionId }),
  'account.change-role': async ({ amager }) => {
    const { accountId } = await amager.specialist('Dan')
    return command({ accountId, version: '1', role: 'supervisor' })
  },
  'account.deactivate': async ({ amager }) => command({ accountId: (await amager.specialist('Dan')).accountId }),
  'account.reactivate': async ({ amager }) => {
    const { accountId } = await amager.specialist('Dan')
    done(await deactivateAccount(await amager.admin(), command({ accountId })))
    return command({ accountId })
  },
}

/** Somebody else is to come to Signe; answers with the cover's id. */
async function anotherCover({ amager, mette, signe }: Scene): Promise<string> {
  const [coverId = ''] = await covered(mette, [signe], await amager.specialist('Dan'))
  return coverId
}

async function lastEventOf(clientId: string) {
  const [event] = await connection()
    .read.select({ id: supportEvents.id })
    .from(supportEvents)
    .where(eq(supportEvents.clientId, clientId))
    .orderBy(desc(supportEvents.id))
    .limit(1)
  return event?.id ?? ''
}

import { desc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { supportEvents } from '#db/schema/support-events'
import { deactivateAccount } from '#lib/accounts/deactivate-account'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { handingOver } from '#lib/appointments/forms'
import { understandSilence } from '#lib/check-ins/understand-silence'
import { noteMoment } from '#lib/continuity/note-moment'
import { announceCover } from '#lib/cover/announce-cover'
import { acceptReferral } from '#lib/episodes/accept-referral'
import { takeBackPause } from '#lib/pauses/take-back-pause'
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
import { closed, closeForm, declineForm, refer, stepForm } from '#tests/episodes/kit'
import { leaveForm, onLeave } from '#tests/leave/kit'
import { changeForm, moved, onHold, pausedBefore, pauseForm, resumeForm, searchForm } from '#tests/pauses/kit'
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
  'talk.log': ({ signe }) => talkForm(signe),
  'talk.take_back': async ({ mette, signe }) => command({ talkId: await talked(mette, signe) }),
  'stay.note': ({ signe }) => stayForm(signe),
  'stay.change': async ({ mette, signe }) => changeStayForm(await inHospital(mette, signe)),
  'stay.end': async ({ mette, signe }) => endForm(await inHospital(mette, signe)),
  'stay.undo_end': async ({ mette, signe }) => command({ stayId: await homeAgain(mette, signe) }),
  'stay.take_back': async ({ mette, signe }) => command({ stayId: await inHospital(mette, signe) }),
  'leave.note': ({ mette }) => leaveForm(mette, ...WEEK),
  'leave.take_back': async ({ mette }) => command({ leaveId: await onLeave(mette, ...WEEK) }),
  'cover.arrange': async ({ amager, signe }) => coverForm([signe], await amager.specialist('Dan'), { anyway: 'yes' }),
  'cover.change': async (scene) =>
    command({ covers: await anotherCover(scene), fromDay: '2026-03-23', toDay: '2026-03-27' }),
  'cover.end': async (scene) => command({ covers: await anotherCover(scene) }),
  'cover.announce': async (scene) => command({ coverId: await anotherCover(scene) }),
  'cover.take_back_announcement': async (scene) => {
    const coverId = await anotherCover(scene)
    done(await announceCover(scene.mette, command({ coverId })))
    return command({ coverId })
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

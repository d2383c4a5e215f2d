import { desc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { supportEvents } from '#db/schema/support-events'
import { deactivateAccount } from '#lib/accounts/deactivate-account'
import { noteMoment } from '#lib/continuity/note-moment'
import { announceCover } from '#lib/cover/announce-cover'
import type { Scene } from '#tests/access/relations'
import { command, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { correction, logForm, logged, undoing, withdrawal } from '#tests/contacts/kit'
import { covered, coverForm } from '#tests/cover/kit'
import { leaveForm, onLeave } from '#tests/leave/kit'
import { changeForm, onHold, pausedBefore, pauseForm, resumeForm, searchForm } from '#tests/pauses/kit'

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
  'search.change': ({ signe }) => searchForm(signe),
  'moment.note': ({ signe }) => command({ clientId: signe.id, ...moment }),
  'moment.take_back': async ({ mette, signe }) => {
    done(await noteMoment(mette, command({ clientId: signe.id, ...moment })))
    return command({ eventId: await lastEventOf(signe.id) })
  },
  'person.add': ({ mette }) => {
    const emil = { name: 'Emil Friis', another: 'yes', state: 'referred' }
    return command({ ...emil, specialistId: mette.accountId })
  },
  'person.change': ({ signe }) => command({ clientId: signe.id, version: '1', ...details }),
  'person.assign': ({ signe, karim }) => command({ clientId: signe.id, specialistId: karim.accountId }),
  'episode.change': ({ signe }) => command({ episodeId: signe.episodeId, version: '1', state: 'accepted' }),
  'leave.note': ({ mette }) => leaveForm(mette, ...WEEK),
  'leave.take_back': async ({ mette }) => command({ leaveId: await onLeave(mette, ...WEEK) }),
  'cover.arrange': async ({ amager, signe }) => coverForm([signe], await amager.specialist('Dan')),
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

import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { clients, episodes } from '#db/schema/clients'
import { applications } from '#db/schema/job-search'
import { placements } from '#db/schema/placements'
import { understandSilence } from '#lib/check-ins/understand-silence'
import { changePerson } from '#lib/clients/change-person'
import { correctContact } from '#lib/contacts/correct-contact'
import { noteMoment } from '#lib/continuity/note-moment'
import { sendWithApplication } from '#lib/documents/send-with-application'
import { correctEmployerContact } from '#lib/employers/correct-employer-contact'
import { takeBackClosing } from '#lib/episodes/take-back-closing'
import { moveGoal } from '#lib/goals/move-goal'
import { noteLeave } from '#lib/leave/note-leave'
import { changePause } from '#lib/pauses/change-pause'
import { arrangeCaseload } from '#lib/preferences/arrange-caseload'
import { saveExperience } from '#lib/profile/save-experience'
import { putOffLine } from '#lib/rhythm/put-off-line'
import { newId } from '#lib/shared/ids'
import { queryNames } from '#tests/access/exports'
import { type Asked, QUERIES, SOUGHT, tellsOfSigne } from '#tests/access/query-table'
import { aWorld, RELATIONS, type Relation, type Scene, withSigne } from '#tests/access/relations'
import { planned, repeated, TOMORROW } from '#tests/appointments/kit'
import { at, command, TODAY, write } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { answered, sent, silenceForm } from '#tests/check-ins/kit'
import { walks } from '#tests/clients/kit'
import { correction, logged } from '#tests/contacts/kit'
import { talked } from '#tests/continuity/kit'
import { keptTwice } from '#tests/documents/kit'
import { known, madeOne, visited, visitForm, workingThere } from '#tests/employers/kit'
import { closed } from '#tests/episodes/kit'
import { agreedAround } from '#tests/follow-along/kit'
import { offered, stepDone, wanted } from '#tests/goals/kit'
import { added, invited } from '#tests/job-search/kit'
import { leaveForm } from '#tests/leave/kit'
import { changeForm, onHold } from '#tests/pauses/kit'
import { ended, greeted, placed } from '#tests/placements/kit'
import { experienced, experienceForm, helped, written } from '#tests/profile/kit'
import { agreed, putOffForm, wished } from '#tests/rhythm/kit'
import { homeAgain, inHospital } from '#tests/stays/kit'

let scene: Asked

beforeAll(async () => {
  const world = await withSigne(await aWorld())
  const { mette, signe } = world
  const referred = eq(episodes.clientId, signe.id)
  await write((tx) => tx.update(episodes).set({ referredOn: '2025-11-11' }).where(referred))
  const pauseId = await onHold(mette, signe, { fromDay: '2026-02-17' })
  done(await changePause(mette, changeForm(pauseId, { fromDay: '2026-02-17', kind: 'family' })))
  const said = { day: '2026-02-18', note: 'Sat in the day room.', shared: 'yes' }
  const contactId = await logged(mette, signe, said)
  done(await correctContact(mette, correction(contactId, { ...said, place: 'ward' })))
  await write((tx) => tx.update(clients).set({ language: 'da' }).where(eq(clients.id, signe.id)))
  const known = { name: signe.name, language: 'da', wish: 'a job with roses' }
  done(await changePerson(mette, command({ clientId: signe.id, version: '1', ...known })))
  await agreed(mette, signe, { fromDay: '2026-02-18' })
  await wished(mette, signe, { day: '2026-02-18' })
  const quiet = await sent(mette, signe, { day: '2026-02-18' })
  done(await understandSilence(mette, silenceForm(quiet, 'well')))
  await answered(mette, await sent(mette, signe), 'not_so_well')
  const moment = { clientId: signe.id, kind: 'they_led', day: TODAY, words: 'Rang the nursery herself.' }
  done(await noteMoment(mette, command(moment)))
  done(await putOffLine(mette, putOffForm(signe)))
  await talked(mette, signe)
  await inHospital(mette, signe)
  await homeAgain(mette, signe)
  await agreedAround(mette, signe)
  done(await takeBackClosing(mette, command({ closureId: await closed(mette, signe) })))
  const appointmentId = await planned(mette, signe, { day: TODAY })
  const seriesId = await repeated(mette, signe, { day: TODAY, time: '14:00' })
  done(await noteLeave(mette, leaveForm(mette, TODAY, TODAY)))
  const placementId = await ended(mette, await placed(mette, signe))
  await greeted(mette, signe, `start:${placementId}:first_day`)
  await placed(mette, signe, { startDay: TOMORROW })
  const { teammate } = world.who
  if (teammate.role === 'specialist') await walks(teammate, signe, { fromDay: '2026-04-01', toDay: '2026-04-02' })
  done(await arrangeCaseload(mette, command({ specialistId: SOUGHT })))
  const { second: versionId } = await keptTwice(mette, signe, { title: `CV of ${signe.name}`, shared: 'yes' })
  await written(mette, signe)
  const entryId = await experienced(at(mette, '2026-03-01T09:00:00Z'), signe)
  done(await saveExperience(mette, experienceForm(signe, { entryId, version: '1', title: 'Head gardener' })))
  await helped(mette, signe)
  const goalId = await wanted(mette, signe)
  for (const state of ['resting', 'current']) done(await moveGoal(mette, command({ move: `${goalId}~${state}` })))
  await offered(mette, signe)
  await stepDone(mette, signe)
  const applicationId = await added(mette, signe, { deadline: '2026-03-20' })
  await invited(mette, applicationId)
  done(await sendWithApplication(mette, command({ versionId, applicationId })))
  const others = { goalId, versionId, applicationId, placementId, ...(await atTheNursery(world)) }
  scene = { ...world, contactId, appointmentId, seriesId, ...others }
})

test('every query there is stands in the table', async () => {
  const named = Object.keys(QUERIES).map((name) => name.split(' ')[0])
  expect([...new Set(named)].sort()).toEqual((await queryNames()).sort())
})

test.each(Object.entries(QUERIES))('%s tells nothing to a stranger', async (_name, { sees, ask }) => {
  const marks = tellsOfSigne(scene)
  const told: Relation[] = []
  for (const relation of RELATIONS) {
    const said = inWords(await ask(scene.who[relation], scene))
    if (marks.some((mark) => said.includes(mark))) told.push(relation)
  }
  expect(told).toEqual(RELATIONS.filter((relation) => sees.includes(relation)))
})

/** Signe and Mette at an employer, where she has applied and works. */
async function atTheNursery({ mette, signe }: Scene) {
  const employerId = await known(mette)
  await known(mette, 'Havnens Planteskole')
  await workingThere(mette, employerId)
  const said = { learned: 'Signe’s hands are good with roses.', nextStep: 'Ring about Signe Sørensen' }
  const employerContactId = await visited(mette, signe, { employerId, ...said, fitsWish: 'yes' })
  const form = { contactId: employerContactId, version: '1', clientId: signe.id, whoWent: 'together', fitsWish: 'yes' }
  done(await correctEmployerContact(mette, visitForm('', { ...form, ...said, purpose: 'present_person' })))
  await madeOne(mette, employerId, await known(mette, 'Nordens Blomster'))
  const { serviceId, accountId: byAccount, now: writtenAt } = mette
  const row = {
    serviceId,
    clientId: signe.id,
    kind: 'job' as const,
    title: 'Gardener',
    employerId,
    byAccount,
    writtenAt,
  }
  await write((tx) => tx.insert(placements).values({ ...row, id: newId(), startDay: TODAY }))
  const step = { searchName: 'gardener', unsolicited: true, stage: 'applied' as const, stageOn: TODAY }
  await write((tx) => tx.insert(applications).values({ ...row, ...step, id: newId() }))
  return { employerId, employerContactId }
}

/** An answer with all that is in it. */
const inWords = (answer: unknown): string =>
  JSON.stringify(answer, (_key, value: unknown) => (value instanceof Map ? [...value] : value)) ?? ''

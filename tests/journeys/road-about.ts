import type { Page } from '@playwright/test'
import { actsOfTheBuild, anotherId, callAct, type Fields, fieldsOf } from '#tests/journeys/acts'

/** A Thursday, so that nothing of it is among what happened on the journeys' day. */
const THE_DAY_BEFORE = '2026-11-19'
const ID = '[\\da-f]{8}-[\\da-f-]{27}'

type Staff = { page: Page; origin: string }

/** Does something about somebody as the browser of this page would; answers with what comes back. */
export function actingFor({ page, origin }: Staff, clientId: string) {
  const acts = actsOfTheBuild()
  return async (name: string, fields: Fields = {}): Promise<string> => {
    const id = acts.find((one) => one.name === name)?.id ?? ''
    const answer = await callAct(page, { id, origin }, { clientId, commandId: anotherId(), ...fields })
    return answer.text()
  }
}

/** The first id in a text that stands between these. */
function idAfter(text: string, before: string, after = ''): string {
  const [, id] = new RegExp(`${before}(${ID})${after}`).exec(text) ?? []
  if (!id) throw new Error(`No id after ${before}`)
  return id
}

/** Ids of what is told of somebody's way into work, as the pages name them; what is not told is written down here. */
export async function roadAbout(staff: Staff, person: string) {
  const read = async (path: string) => (await staff.page.request.get(path)).text()
  const hidden = (text: string, field: string) => idAfter(text, `name="${field}"[^>]* value="`)
  const pressed = (text: string, field: string) => idAfter(text, 'value="', `~[^>]* name="${field}"`)
  const act = actingFor(staff, person.split('/').at(-1) ?? '')

  const profile = await read(`${person}/profile`)
  const experienceId = idAfter(profile, 'id="experience"[^]*?<li id="')
  const helperId = idAfter(profile, 'id="helpers"[^]*?<li id="')
  const [goalId, stepId] = [pressed(profile, 'move'), pressed(profile, 'settle')]
  const goneId = idAfter(await act('goThroughAction'), '"goneId":"')
  await act('takeBackGoingThroughAction', { goneId })

  const placementId = idAfter(await read(`${person}/work`), `${person}/work/`)
  const search = await read(`${person}/search`)
  const applicationId = idAfter(search, `${person}/search/`)
  const agreed = await read(`${person}/work/agreements`)
  return {
    ...{ experienceId, helperId, goalId, stepId, goneId, applicationId, placementId },
    ...(await appliedAbout()),
    supportId: idAfter(agreed, 'agreements/supports/'),
    disclosureId: idAfter(agreed, 'agreements/disclosure/'),
    adviceId: idAfter(agreed, 'agreements/advice/'),
    ...(await workedAbout()),
    ...(await documentsAbout()),
    ...(await employersAbout()),
    ...{ title: 'Shop assistant', what: 'A call after the shift.', decision: 'undecided', rewritten: 'again' },
    ...{ talkedOn: THE_DAY_BEFORE, endHeardOn: THE_DAY_BEFORE, monday: '2026-11-16' },
  }

  /** Of all that was applied for, one was also talked about. */
  async function appliedAbout() {
    const ids = new Set([...search.matchAll(new RegExp(`${person}/search/(${ID})`, 'g'))].map(([, id]) => id ?? ''))
    for (const id of ids) {
      const page = await read(`${person}/search/${id}`)
      if (!page.includes('name="interviewId"')) continue
      return { applicationStepId: hidden(page, 'stepId'), interviewId: hidden(page, 'interviewId') }
    }
    throw new Error('No interview')
  }

  async function workedAbout() {
    const changed = await act('noteTermsChangeAction', { placementId, fromDay: THE_DAY_BEFORE, hours: '16' })
    const changeId = idAfter(changed, '"changeId":"')
    await act('takeBackTermsChangeAction', { changeId })
    const about = `start:${placementId}:first_day`
    const greeted = await act('greetAction', { about, words: 'Good luck!', day: THE_DAY_BEFORE })
    const greetingId = idAfter(greeted, '"greetingId":"')
    await act('takeBackGreetingAction', { greetingId })
    const course = { kind: 'education', title: 'Biology', startDay: THE_DAY_BEFORE }
    const courseId = idAfter(await act('addPlacementAction', course), '"placementId":"')
    await act('noteStudyDayAction', { placementId: courseId, kind: 'exam', day: THE_DAY_BEFORE })
    const studyDayId = hidden(await read(`${person}/work/${courseId}`), 'studyDayId')
    await act('takeBackPlacementAction', { placementId: courseId })
    return { changeId, greetingId, about, studyDayId }
  }

  async function documentsAbout() {
    const documentId = idAfter(await act('addDocumentAction', fieldsOf('addDocumentAction', {})), '"documentId":"')
    const versionId = idAfter(await read(`${person}/documents`), `${person}/documents/`)
    const sent = await act('sendWithApplicationAction', { versionId, applicationId })
    return { documentId, versionId, sentId: idAfter(sent, '"sentId":"') }
  }

  /** One with somebody working there and something done with them, and another that was one with it for a moment. */
  async function employersAbout() {
    const employerId = idAfter(await act('addEmployerAction', { name: 'The corner shop' }), '"employerId":"')
    await act('addEmployerPersonAction', { employerId, name: 'Eva' })
    const logged = await act('logEmployerContactAction', {
      clientId: '',
      employerId,
      mode: 'phone',
      day: THE_DAY_BEFORE,
    })
    const anotherId = idAfter(await act('addEmployerAction', { name: 'A bakery of another town' }), '"employerId":"')
    const merged = await act('mergeEmployersAction', { keptId: anotherId, employerId })
    const mergeId = idAfter(merged, '"mergeId":"')
    await act('takeEmployersApartAction', { mergeId })
    const personId = hidden(await read(`/employers/${employerId}`), 'personId')
    return { employerId, keptId: anotherId, mergeId, personId, employerContactId: idAfter(logged, '"contactId":"') }
  }
}

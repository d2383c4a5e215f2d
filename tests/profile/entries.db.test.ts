import { beforeEach, describe, expect, test } from 'vitest'
import { placements } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { NotFound } from '#lib/access/failures'
import { keepExperience } from '#lib/profile/for-others'
import { putBackExperience } from '#lib/profile/put-back-experience'
import { putBackWhoHelps } from '#lib/profile/put-back-who-helps'
import { experiencesOfPerson, goneThrough, helpersOfPerson, historyOfSection } from '#lib/profile/queries'
import { saveExperience } from '#lib/profile/save-experience'
import { saveWhoHelps } from '#lib/profile/save-who-helps'
import { takeBackExperience } from '#lib/profile/take-back-experience'
import { takeBackGoingThrough } from '#lib/profile/take-back-going-through'
import { takeBackWhoHelps } from '#lib/profile/take-back-who-helps'
import { newId } from '#lib/shared/ids'
import { aService, at, command, NOW, type Person, TODAY, write } from '#tests/build/service'
import { done, eventsOf, happened, refusal } from '#tests/build/trace'
import {
  experienced,
  experienceForm,
  experiencesOf,
  helped,
  helperForm,
  helpersOf,
  wentThrough,
  written,
} from '#tests/profile/kit'

let amager: Awaited<ReturnType<typeof aService>>
let mette: StaffActor
let karen: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  karen = await amager.supervisor('Karen')
  signe = await amager.person('Signe', { with: mette })
})

const changed = (entryId: string, fields: Record<string, string> = {}) =>
  experienceForm(signe, { entryId, version: '1', ...fields })
const later = (actor: StaffActor, minutes: number) =>
  at(actor, new Date(NOW.getTime() + minutes * 60_000).toISOString())

describe('an experience is not added', () => {
  test.each([
    ['without saying what it was', { title: '' }, 'title', 'profile.errors.titleMissing'],
    ['of a kind there is not', { kind: 'hobby' }, 'kind', 'profile.errors.kindMissing'],
    ['from a time nobody can read', { fromWhen: 'in spring' }, 'fromWhen', 'profile.errors.notAWhen'],
    ['from next year', { fromWhen: '2027' }, 'fromWhen', 'profile.errors.stillToCome'],
    ['until before it began', { fromWhen: '2019', toWhen: '5/2018' }, 'toWhen', 'profile.errors.endedBefore'],
    ['as ended and going on', { toWhen: '2019', goesOn: 'yes' }, 'toWhen', 'profile.errors.goesOnAndEnded'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await saveExperience(mette, experienceForm(signe, fields))).toEqual(refusal(field, key))
    expect(await experiencesOf(signe)).toEqual([])
  })
})

test('an experience is known to the year, the month or not at all, and the latest stands first', async () => {
  await experienced(mette, signe, { title: 'Long ago' })
  await experienced(mette, signe, { fromWhen: '2019', toWhen: '5/2021', liked: 'The smell of soil.' })
  await experienced(mette, signe, { title: 'Now', kind: 'voluntary', fromWhen: '3.2.2026', goesOn: 'yes' })
  expect(
    (await experiencesOfPerson(mette, signe.id)).map(({ title, fromWhen, toWhen }) => [title, fromWhen, toWhen]),
  ).toEqual([
    ['Now', '2026-02-03', null],
    ['Gardener', '2019', '2021-05'],
    ['Long ago', null, null],
  ])
})

describe('an experience', () => {
  test('is changed, shows both texts to the second, and keeps how it read', async () => {
    const id = await experienced(mette, signe, { fromWhen: '5/2019' })
    done(await saveExperience(later(mette, 15), changed(id, { title: 'Head gardener' })))
    expect(await saveExperience(mette, changed(id))).toMatchObject({
      kind: 'changed',
      version: 2,
      reads: { title: 'Head gardener', fromWhen: '' },
    })
    expect(await historyOfSection(mette, signe.id, 'experience')).toMatchObject([
      { recordId: id, was: { title: 'Gardener', fromWhen: '2019-05' }, by: 'Mette', writtenBy: undefined },
    ])
  })

  test('cannot be begun where it is somebody else’s already, nor written in from there', async () => {
    const bo = await amager.person('Bo', { with: mette })
    const entryId = await experienced(mette, bo)
    await expect(saveExperience(mette, experienceForm(signe, { entryId }))).rejects.toThrow(NotFound)
    await expect(saveExperience(mette, changed(entryId))).rejects.toThrow(NotFound)
    expect(await experiencesOf(signe)).toEqual([])
    expect(await experiencesOf(bo)).toMatchObject([{ version: 1 }])
  })

  test('is begun once while somebody writes, and each saving goes on from the one before without becoming history', async () => {
    const entryId = newId()
    for (const [version, title] of ['G', 'Gard', 'Gardener'].entries()) {
      const form = experienceForm(signe, { entryId, title, version: `${version}` })
      expect(done(await saveExperience(later(mette, version), form)).version).toBe(version + 1)
    }
    expect(await experiencesOf(signe)).toMatchObject([{ id: entryId, title: 'Gardener', version: 3 }])
    expect(await historyOfSection(mette, signe.id, 'experience')).toEqual([])
  })

  test('keeps how it read where somebody else writes within the minute, once for each sitting', async () => {
    const id = await experienced(mette, signe)
    const titles = ['Head gardener', 'Head gardener, roses'].entries()
    for (const [at, title] of titles)
      done(await saveExperience(later(karen, at), changed(id, { title, version: `${at + 1}` })))
    expect(await historyOfSection(mette, signe.id, 'experience')).toMatchObject([
      { was: { title: 'Gardener' }, by: 'Karen' },
    ])
  })

  test('is not asked about and not changed by whoever comes with the same words', async () => {
    const id = await experienced(mette, signe)
    done(await saveExperience(later(karen, 20), changed(id, { version: '0' })))
    expect(await experiencesOf(signe)).toMatchObject([{ version: 1 }])
    expect(await historyOfSection(mette, signe.id, 'experience')).toEqual([])
  })

  test('is taken out and put back, and is left alone meanwhile', async () => {
    const experienceId = await experienced(mette, signe)
    expect(await putBackExperience(mette, command({ experienceId }))).toEqual(happened('profile.errors.standsAlready'))
    done(await takeBackExperience(mette, command({ experienceId })))
    expect(await saveExperience(mette, changed(experienceId, { version: '2' }))).toMatchObject({
      problems: { form: { key: 'profile.errors.takenBackMeanwhile' } },
    })
    done(await putBackExperience(mette, command({ experienceId })))
    expect(await experiencesOf(signe)).toMatchObject([{ takenBackAt: null, version: 3 }])
  })
})

describe('who helps', () => {
  test('is named, and is a person or a place', async () => {
    expect(await saveWhoHelps(mette, helperForm(signe, { name: '' }))).toEqual(
      refusal('name', 'profile.errors.nameMissing'),
    )
    expect(await saveWhoHelps(mette, helperForm(signe, { kind: '' }))).toEqual(
      refusal('kind', 'profile.errors.helperKindMissing'),
    )
    await helped(mette, signe, { how: 'Nobody asks why she comes.', mayContact: 'ask_first' })
    expect(await helpersOfPerson(mette, signe.id)).toMatchObject([
      {
        kind: 'place',
        name: 'The library',
        how: 'Nobody asks why she comes.',
        mayContact: 'ask_first',
        noticedOn: TODAY,
      },
    ])
  })

  test('is changed, taken out and put back, and the history tells', async () => {
    const helperId = await helped(mette, signe)
    const renamed = (name: string) => helperForm(signe, { entryId: helperId, version: '1', name })
    done(await saveWhoHelps(later(mette, 15), renamed('The new library')))
    expect(await saveWhoHelps(mette, renamed('The old library'))).toMatchObject({ kind: 'changed', version: 2 })
    done(await takeBackWhoHelps(mette, command({ helperId })))
    done(await putBackWhoHelps(mette, command({ helperId })))
    expect(await helpersOf(signe)).toMatchObject([{ name: 'The new library', takenBackAt: null, version: 4 }])
    expect(await historyOfSection(mette, signe.id, 'helpers')).toMatchObject([{ was: { name: 'The library' } }])
  })
})

type Placement = typeof placements.$inferSelect

/** A job with us that has ended. */
async function ended(fields: Partial<Placement> = {}): Promise<Placement> {
  const base = {
    serviceId: signe.serviceId,
    id: newId(),
    clientId: signe.id,
    kind: 'job',
    title: 'Shop assistant',
  } as const
  const terms = { employerName: 'Føtex', startDay: '2026-01-12', hours: 15, byAccount: mette.accountId, writtenAt: NOW }
  const end = {
    endedOn: '2026-03-13',
    endHeardOn: '2026-03-14',
    endedBy: 'agreed',
    endedAt: NOW,
    worked: 'Mornings.',
    learned: 'To ask for a break.',
  } as const
  const [row] = await write((tx) =>
    tx
      .insert(placements)
      .values({ ...base, ...terms, ...end, ...fields })
      .returning(),
  )
  if (!row) throw new Error('No placement')
  return row
}

const keep = (placement: Placement) => write((tx) => keepExperience(tx, mette, placement))

describe('whatever has ended with us', () => {
  test('is kept as an experience, once, with what worked and what it taught', async () => {
    const placement = await ended()
    await keep(placement)
    await keep(placement)
    expect(await experiencesOf(signe)).toMatchObject([
      {
        title: 'Shop assistant',
        place: 'Føtex',
        fromWhen: '2026-01-12',
        toWhen: '2026-03-13',
        hours: '15',
        helped: 'Mornings.\n\nTo ask for a break.',
        placementId: placement.id,
      },
    ])
  })

  test('is not kept while it goes on', async () => {
    await keep({ ...(await ended()), endedAt: null })
    expect(await experiencesOf(signe)).toEqual([])
  })

  test('follows a change of its ending, as long as nobody wrote in it; after that it is theirs', async () => {
    const placement = await ended()
    await keep(placement)
    await keep({ ...placement, learned: 'To say no.' })
    const [kept] = await experiencesOf(signe)
    expect(kept?.helped).toBe('Mornings.\n\nTo say no.')
    done(await saveExperience(mette, changed(kept?.id ?? '', { helped: 'My own words.' })))
    await keep(placement)
    await keep({ ...placement, endedAt: null })
    expect(await experiencesOf(signe)).toMatchObject([{ helped: 'My own words.', takenBackAt: null }])
  })

  test('is none where it never began, and stays out once somebody took it out', async () => {
    await keep({ ...(await ended()), endedBy: 'never_began' })
    expect(await experiencesOf(signe)).toEqual([])
    const placement = await ended()
    await keep(placement)
    const [kept] = await experiencesOf(signe)
    done(await takeBackExperience(mette, command({ experienceId: kept?.id ?? '' })))
    await keep({ ...placement, learned: 'To say no.' })
    expect(await experiencesOf(signe)).toMatchObject([{ id: kept?.id, takenBackAt: NOW, version: 2 }])
  })

  test('leaves again where its ending is taken back', async () => {
    const placement = await ended()
    await keep(placement)
    await keep({ ...placement, endedAt: null })
    expect(await experiencesOf(signe)).toMatchObject([{ takenBackAt: NOW }])
    await keep(placement)
    expect((await experiencesOf(signe)).map(({ takenBackAt }) => takenBackAt)).toEqual([NOW, null])
  })
})

describe('the profile was last gone through', () => {
  const early = (day: string) => at(mette, `${day}T09:00:00Z`)

  test('never, then when somebody wrote in any part of it', async () => {
    expect(await goneThrough(mette, signe.id)).toEqual({ last: undefined, ended: [] })
    await written(early('2026-03-02'), signe)
    const id = await experienced(early('2026-03-03'), signe)
    await helped(early('2026-03-04'), signe)
    expect((await goneThrough(mette, signe.id)).last).toBe('2026-03-04')
    done(await saveExperience(early('2026-03-06'), changed(id, { liked: 'The soil.' })))
    expect((await goneThrough(mette, signe.id)).last).toBe('2026-03-06')
  })

  test('and since then a job has ended: what that brought into it does not count, going through it does', async () => {
    await written(early('2026-03-02'), signe)
    await keep(await ended())
    const shop = { title: 'Shop assistant', at: 'Føtex', endedOn: '2026-03-13', heardOn: '2026-03-14' }
    expect(await goneThrough(mette, signe.id)).toEqual({ last: '2026-03-02', ended: [shop] })
    const goneId = await wentThrough(mette, signe)
    expect(await eventsOf(signe)).toEqual([`${TODAY} did_together`])
    expect(await goneThrough(mette, signe.id)).toEqual({ last: TODAY, ended: [] })
    done(await takeBackGoingThrough(mette, command({ goneId })))
    expect(await eventsOf(signe)).toEqual([])
    expect((await goneThrough(mette, signe.id)).ended).toHaveLength(1)
    expect(await takeBackGoingThrough(mette, command({ goneId }))).toEqual(happened('form.takenBackMeanwhile'))
  })
})

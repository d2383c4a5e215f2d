import { beforeAll, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'
import { timelineOf } from '#lib/timeline/queries'
import { cursorOf, cursorText, type Entry, type Filter, newerFirst } from '#lib/timeline/rules'
import { aService, type Person } from '#tests/build/service'
import { fillTimeline } from '#tests/timeline/kit'

let mette: StaffActor
let signe: Person
let written: string[]

/** Days nobody knows are not told. */
const unknownDays = { referredOn: null, acceptedOn: null, supportedFrom: null }

beforeAll(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette, search: null, episode: unknownDays })
  written = await fillTimeline(mette, signe, 400, 41)
  const jonas = await amager.person('Jonas', { with: mette, search: null, episode: unknownDays })
  await fillTimeline(mette, jonas, 40, 43)
})

/** Every page, from the newest to the earliest, each found by the address at the foot of the one before. */
async function walk(filter: Filter): Promise<Entry[][]> {
  const pages: Entry[][] = []
  let address: string | undefined
  do {
    const { entries, next } = await timelineOf(mette, signe.id, filter, cursorOf(address))
    pages.push(entries)
    address = next && cursorText(next)
  } while (address && pages.length < 100)
  return pages
}
const idsOf = (pages: Entry[][]) => pages.flat().map((entry) => entry.id)

test('walking all pages shows everything once, the newest first', async () => {
  const pages = await walk('all')
  expect(idsOf(pages).toSorted()).toEqual(written.toSorted())
  expect(pages.flat()).toEqual(pages.flat().toSorted(newerFirst))
  expect(new Set(pages.slice(0, -1).map((page) => page.length))).toEqual(new Set([30]))
  expect(pages.length).toBeGreaterThan(13)
})

test('the filters share everything out among them', async () => {
  const [all, contacts, search, moments] = [
    idsOf(await walk('all')),
    idsOf(await walk('contacts')),
    idsOf(await walk('search')),
    idsOf(await walk('moments')),
  ]
  expect([...contacts, ...search, ...moments].toSorted()).toEqual(all.toSorted())
  for (const part of [contacts, search, moments]) expect(all.filter((id) => part.includes(id))).toEqual(part)
})

test('each filter shows only what it says', async () => {
  const types = async (filter: Filter) => [...new Set((await walk(filter)).flat().map((entry) => entry.type))].sort()
  expect(await types('contacts')).toEqual(['contact'])
  expect(await types('moments')).toEqual(['moment'])
  expect(await types('search')).toEqual(['pause_began', 'pause_ended', 'pause_taken_back', 'search'])
})

describe('a page', () => {
  test('ends the walk where nothing is left', async () => {
    const last = (await walk('all')).at(-1)?.at(-1)
    expect(await timelineOf(mette, signe.id, 'all', last)).toMatchObject({ entries: [], next: undefined })
  })

  test('begins after its place, also where nothing stands there any more', async () => {
    const [first = []] = await walk('all')
    const place = first[4]
    if (!place) throw new Error('The first page is too short')
    const { entries } = await timelineOf(mette, signe.id, 'all', place)
    expect(entries[0]).toEqual(first[5])
    const gone = { ...place, id: newId() }
    expect((await timelineOf(mette, signe.id, 'all', gone)).entries.length).toBe(30)
  })

  test('reads the same each time', async () => {
    expect(await timelineOf(mette, signe.id, 'all', undefined)).toEqual(
      await timelineOf(mette, signe.id, 'all', undefined),
    )
  })
})

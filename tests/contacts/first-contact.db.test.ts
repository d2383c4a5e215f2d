import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { changeEpisode } from '#lib/clients/change-episode'
import { correctContact } from '#lib/contacts/correct-contact'
import { OUTCOMES, timesWithUs } from '#lib/contacts/rules'
import { undoContact } from '#lib/contacts/undo-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { reopenSupport } from '#lib/episodes/reopen-support'
import { standing } from '#lib/support-events/rules'
import { aService, at, command, type Person, type ServiceKit } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { correction, logged, undoing, withdrawal } from '#tests/contacts/kit'
import { closed } from '#tests/episodes/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

/** The days that stand as first contacts. */
async function firsts(person = signe) {
  const lines = await connection()
    .read.select()
    .from(supportEvents)
    .where(and(eq(supportEvents.clientId, person.id), eq(supportEvents.kind, 'first_contact')))
  return standing(lines)
    .map(({ day }) => day)
    .sort()
}
const textedOn = (day: string) => logged(mette, signe, { day, outcome: 'texted' })

test.each(OUTCOMES)('“%s” is a first contact unless nobody was reached', async (outcome) => {
  await logged(mette, signe, { outcome, day: '2026-03-02' })
  expect(await firsts()).toEqual(outcome === 'tried' || outcome === 'could_not' ? [] : ['2026-03-02'])
})

test('only the earliest contact is the first, in whatever order they are noted', async () => {
  await textedOn('2026-03-10')
  await textedOn('2026-03-12')
  expect(await firsts()).toEqual(['2026-03-10'])
  await textedOn('2026-03-02')
  expect(await firsts()).toEqual(['2026-03-02'])
})

test('when the first is undone, withdrawn, moved or turns out to have been a try, the next one is it', async () => {
  const [second, first] = [await textedOn('2026-03-10'), await textedOn('2026-03-02')]
  done(await correctContact(mette, correction(first, { outcome: 'tried', day: '2026-03-02' })))
  expect(await firsts()).toEqual(['2026-03-10'])
  done(await correctContact(mette, correction(first, { outcome: 'met', day: '2026-03-03', version: '2' })))
  expect(await firsts()).toEqual(['2026-03-03'])
  done(await correctContact(mette, correction(first, { outcome: 'met', day: '2026-03-14', version: '3' })))
  expect(await firsts()).toEqual(['2026-03-10'])
  done(await undoContact(mette, undoing(second)))
  expect(await firsts()).toEqual(['2026-03-14'])
  done(await withdrawContact(mette, withdrawal(first, { version: '4' })))
  expect(await firsts()).toEqual([])
})

test('contact before the time with us began is not its first, once the day is put right', async () => {
  await textedOn('2026-01-10')
  await textedOn('2026-02-10')
  const time = { state: 'supported', referredOn: '2026-02-01', acceptedOn: '', supportedFrom: '' }
  done(await changeEpisode(mette, command({ episodeId: signe.episodeId, version: '1', ...time })))
  expect(await firsts()).toEqual(['2026-02-10'])
})

test('whoever comes back has a first contact once more, and the earlier one stays', async () => {
  await textedOn('2026-01-10')
  await closed(mette, signe)
  const later = at(mette, '2026-06-01T09:00:00Z')
  done(await reopenSupport(later, command({ clientId: signe.id })))
  await logged(later, signe, { day: '2026-06-01' })
  await logged(later, signe, { day: '2026-06-01', outcome: 'phoned' })
  expect(await firsts()).toEqual(['2026-01-10', '2026-06-01'])
})

test('one entry for several people is a first contact with each', async () => {
  const jonas = await amager.person('Jonas', { with: mette })
  await logged(mette, signe, { people: [signe.id, jonas.id], day: '2026-03-02' })
  expect([await firsts(), await firsts(jonas)]).toEqual([['2026-03-02'], ['2026-03-02']])
})

test('times with us follow one another, those of which nobody knows the beginning first', () => {
  expect(timesWithUs([])).toEqual([])
  expect(timesWithUs(['2026-03-01', null, '2024-01-01', null])).toEqual([
    { from: null, until: '2024-01-01' },
    { from: '2024-01-01', until: '2026-03-01' },
    { from: '2026-03-01', until: null },
  ])
})

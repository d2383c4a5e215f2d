import { expect, test } from 'vitest'
import { buildDemo } from '#lib/demo/build-demo'
import { METTES_PEOPLE } from '#lib/demo/mettes-people'

const friday = { now: new Date('2026-11-20T08:00:00Z'), passwordHash: 'a hash' }

test('the same day and seed give the same people, down to their ids', () => {
  expect(buildDemo(friday)).toEqual(buildDemo(friday))
})

test('another seed gives other people beside the same stories', () => {
  const names = (seed: number) => buildDemo({ ...friday, seed }).clients.map((client) => client.name)
  const told = METTES_PEOPLE.map((story) => story.name)
  expect(names(1)).not.toEqual(names(2))
  expect(names(1).slice(0, told.length)).toEqual(told)
})

test('a demo filled on any day of the week has nothing in it that is still to come', () => {
  for (let day = 1; day <= 7; day++) {
    const now = new Date(`2026-02-0${day}T01:30:00Z`)
    const rows = buildDemo({ ...friday, now })
    const written = [...rows.contacts, ...rows.pauses, ...rows.searchStretches, ...rows.supportEvents]
    expect(written.filter((row) => row.writtenAt > now)).toEqual([])
  }
})

test('an id tells when its row was made', () => {
  const { contacts } = buildDemo(friday)
  const madeAt = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16)
  expect(contacts.map((contact) => madeAt(contact.id))).toEqual(contacts.map((contact) => contact.writtenAt.getTime()))
  expect(new Set(contacts.map((contact) => contact.id)).size).toBe(contacts.length)
})

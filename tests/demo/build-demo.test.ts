import { expect, test } from 'vitest'
import { overlap } from '#lib/appointments/rules'
import { buildDemo } from '#lib/demo/build-demo'
import { METTES_PEOPLE } from '#lib/demo/mettes-people'

const ZONE = 'Europe/Copenhagen'
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
    const written = [
      ...[rows.contacts, rows.pauses, rows.searchStretches, rows.supportEvents, rows.closures, rows.teamTalks],
      ...[rows.stays, rows.rhythms, rows.contactWishes, rows.checkIns, rows.checkInAnswers, rows.leaves],
      ...[rows.appointmentSeries, rows.appointments],
    ].flat()
    expect(written.filter((row) => row.writtenAt > now)).toEqual([])
  }
})

test('on any day of the week, Mette’s week is a busy one, and no two meetings to come lie over each other', () => {
  for (let day = 1; day <= 7; day++) {
    const { appointments, accounts } = buildDemo({ ...friday, now: new Date(`2026-02-0${day}T01:30:00Z`) })
    const planned = appointments.filter(({ state }) => state === 'planned')
    for (const theirs of Map.groupBy(planned, ({ accountId }) => accountId).values()) {
      const pairs = theirs.flatMap((one, at) => theirs.slice(at + 1).filter((other) => overlap(one, other, ZONE)))
      expect(pairs, `day ${day}`).toEqual([])
    }
    const mette = accounts.find(({ name }) => name === 'Mette Holm')?.id
    const soon = appointments.filter(
      (one) => one.accountId === mette && one.day >= '2026-02-01' && one.day <= '2026-02-13',
    )
    expect(soon.length, `day ${day}`).toBeGreaterThan(7)
  }
})

test('on any day of the week, Mette logs nothing on the days she was away', () => {
  for (let day = 1; day <= 7; day++) {
    const rows = buildDemo({ ...friday, now: new Date(`2026-02-0${day}T01:30:00Z`) })
    const mette = rows.accounts.find(({ name }) => name === 'Mette Holm')?.id
    const [away] = rows.leaves.filter(({ accountId }) => accountId === mette)
    const isOff = (one: { day: string }) => !!away && one.day >= away.fromDay && one.day <= away.toDay
    const met = [...rows.contacts, ...rows.employerContacts].filter(({ byAccount }) => byAccount === mette)
    expect(met.filter(isOff), `day ${day}`).toEqual([])
  }
})

test('an id tells when its row was made', () => {
  const { contacts } = buildDemo(friday)
  const madeAt = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16)
  expect(contacts.map((contact) => madeAt(contact.id))).toEqual(contacts.map((contact) => contact.writtenAt.getTime()))
  expect(new Set(contacts.map((contact) => contact.id)).size).toBe(contacts.length)
})

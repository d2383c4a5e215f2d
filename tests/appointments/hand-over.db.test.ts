import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { handingOver } from '#lib/appointments/forms'
import { handOver } from '#lib/appointments/hand-over'
import { planAppointment } from '#lib/appointments/plan-appointment'
import { appointmentWithHistory, meetingsInLeave, myAppointments } from '#lib/appointments/queries'
import { announceCover } from '#lib/cover/announce-cover'
import { acting, isAway, planned, planning, repeated, rowsOf, TOMORROW } from '#tests/appointments/kit'
import { aService, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, happened, NOT_ALLOWED, NOT_FOUND, refusal } from '#tests/build/trace'
import { covered } from '#tests/cover/kit'

const WEEK = { fromDay: TOMORROW, toDay: '2026-03-24' }

let amager: ServiceKit
let mette: StaffActor
let sofie: StaffActor
let signe: Person
let jonas: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette Holm')
  sofie = await amager.specialist('Sofie Lund')
  signe = await amager.person('Signe', { with: mette })
  jonas = await amager.person('Jonas', { with: mette })
})

type Which = { appointmentId: string } | { seriesId: string; seriesDay: string }
const handing = ({ accountId }: StaffActor, ...meetings: Which[]) =>
  command({ handing: handingOver(meetings, accountId) })
const keepers = async (person: Person) => (await rowsOf(person)).map(({ accountId }) => accountId)

describe('a meeting is not handed over', () => {
  test('to somebody who does not walk with the person on that day', async () => {
    await covered(mette, [signe], sofie, { fromDay: '2026-03-18', toDay: '2026-03-24' })
    const appointmentId = await planned(mette, signe)
    expect(await handOver(mette, handing(sofie, { appointmentId }))).toEqual(
      refusal('form', 'appointments.errors.notThereThen', { name: 'Signe', day: TOMORROW }),
    )
    expect(await keepers(signe)).toEqual([mette.accountId])
  })

  test('by a stranger, or by the person; nor together with one that is out of reach', async () => {
    await covered(mette, [signe], sofie, WEEK)
    const appointmentId = await planned(mette, signe)
    const asta = await amager.person('Asta', { with: sofie })
    const astas = await planned(sofie, asta)
    const form = handing(sofie, { appointmentId })
    await expect(handOver(await amager.specialist('Karim'), form)).rejects.toEqual(NOT_FOUND)
    await expect(handOver(await amager.clientAccount(signe), form)).rejects.toEqual(NOT_ALLOWED)
    await expect(handOver(mette, handing(sofie, { appointmentId }, { appointmentId: astas }))).rejects.toEqual(
      NOT_FOUND,
    )
    expect(await keepers(signe)).toEqual([mette.accountId])
  })

  test('once something was said of it; then none of them is', async () => {
    await covered(mette, [signe, jonas], sofie, WEEK)
    const [one, other] = [await planned(mette, signe), await planned(mette, jonas, { time: '13:00' })]
    done(await callOffAppointment(mette, acting(other)))
    expect(await handOver(mette, handing(sofie, { appointmentId: one }, { appointmentId: other }))).toEqual(
      happened('appointments.errors.settledMeanwhile', { state: 'called_off' }),
    )
    expect(await keepers(signe)).toEqual([mette.accountId])
  })

  test('without saying which, or to whom', async () => {
    const { accountId } = sofie
    for (const text of ['', accountId, `${accountId}~`, `~${accountId}`, `${accountId}~${accountId}.2026-02-30`])
      expect(await handOver(mette, command({ handing: text }))).toMatchObject({ kind: 'problems' })
  })
})

describe('it asks once', () => {
  beforeEach(async () => {
    await covered(mette, [signe, jonas], sofie, WEEK)
  })
  const asked = (values: Record<string, unknown>) => ({
    kind: 'problems',
    problems: { anyway: { key: 'appointments.errors.clashHandedOver', values: expect.objectContaining(values) } },
  })
  const clashing = (who: string, time: string) => ({
    key: 'appointments.clashing',
    values: { known: who ? 'yes' : 'no', who, day: TOMORROW, time },
  })

  test('where whoever takes it over has something then, without a name out of reach; all the same it is handed over', async () => {
    const asta = await amager.person('Asta', { with: sofie })
    await planned(sofie, asta, { time: '10:30' })
    const [one, other] = [await planned(mette, signe), await planned(mette, jonas, { time: '13:00' })]
    const both = handing(sofie, { appointmentId: one }, { appointmentId: other })
    expect(await handOver(mette, both)).toEqual(
      asked({ self: 'no', keeper: 'Sofie Lund', own: 1, ownMeetings: [clashing('', '10:30')], away: 'no' }),
    )
    expect([await keepers(signe), await keepers(jonas)]).toEqual([[mette.accountId], [mette.accountId]])
    const { handing: text, ...rest } = both
    const handed = done(await handOver(mette, { ...rest, handing: `${text}~anyway` }))
    expect([await keepers(signe), await keepers(jonas)]).toEqual([[sofie.accountId], [sofie.accountId]])
    // Back to where they were, nobody is asked anything.
    done(await planAppointment(mette, planning(jonas, { keeperId: mette.accountId, anyway: 'yes' })))
    done(await handOver(mette, command({ handing: handed.handing })))
    expect(await keepers(signe)).toEqual([mette.accountId])
  })

  test('where a series of the other’s falls on it, and not where one ends as the other begins', async () => {
    const appointmentId = await planned(mette, signe)
    const asta = await amager.person('Asta', { with: sofie })
    await repeated(sofie, asta, { day: TODAY, time: '11:00' })
    done(await handOver(mette, handing(sofie, { appointmentId })))
    const later = await planned(mette, jonas, { day: '2026-03-23', time: '11:30' })
    expect(await handOver(mette, handing(sofie, { appointmentId: later }))).toMatchObject({ kind: 'problems' })
  })

  test('where the other is away that day', async () => {
    await isAway(sofie, TOMORROW, TOMORROW)
    const appointmentId = await planned(mette, signe)
    expect(await handOver(mette, handing(sofie, { appointmentId }))).toEqual(
      asked({ away: 'yes', awayDay: TOMORROW, own: 0 }),
    )
  })
})

test('handed over, it is the other’s to keep; who had it is kept, and it can be handed back', async () => {
  await covered(mette, [signe, jonas], sofie, WEEK)
  const appointmentId = await planned(mette, signe)
  const seriesId = await repeated(mette, jonas, { time: '13:00' })
  const form = handing(sofie, { appointmentId }, { seriesId, seriesDay: TOMORROW })
  const handed = done(await handOver(mette, form))
  expect(handed).toMatchObject({ keeper: 'Sofie Lund', count: 2, name: 'Signe', day: TOMORROW, time: '10:00' })
  expect([await keepers(signe), await keepers(jonas)]).toEqual([[sofie.accountId], [sofie.accountId]])
  expect((await auditOf(mette, signe, jonas)).at(-1)).toBe('appointment.hand_over done: Jonas, Signe')
  expect(done(await handOver(mette, form))).toEqual(handed)

  expect((await appointmentWithHistory(mette, { appointmentId }))?.earlier).toMatchObject([
    { version: 1, was: { keeper: 'Mette Holm' }, by: 'Mette Holm' },
  ])
  done(await handOver(mette, command({ handing: handed.handing })))
  expect([await keepers(signe), await keepers(jonas)]).toEqual([[mette.accountId], [mette.accountId]])
})

test('what is planned in somebody’s leave is known until it is handed over', async () => {
  await covered(mette, [signe], sofie, WEEK)
  const appointmentId = await planned(mette, signe)
  await planned(mette, jonas, { day: '2026-03-25' })
  await repeated(mette, jonas, { time: '13:00' })
  const leave = [{ accountId: mette.accountId, ...WEEK }]
  const inLeave = async () => (await meetingsInLeave(mette, leave)).map(({ name, day }) => `${name} ${day}`)
  expect(await inLeave()).toEqual([`Signe ${TOMORROW}`, `Jonas ${TOMORROW}`, 'Jonas 2026-03-24'])
  done(await handOver(mette, handing(sofie, { appointmentId })))
  expect(await inLeave()).toEqual([`Jonas ${TOMORROW}`, 'Jonas 2026-03-24'])
  expect(await meetingsInLeave(mette, [])).toEqual([])
})

describe('the person reads who will be there', () => {
  const met = async () => (await myAppointments(await amager.clientAccount(signe))).map(({ keeper }) => keeper)

  test('nobody yet, where whoever keeps it is away and they were told of no cover', async () => {
    await planned(mette, signe)
    expect(await met()).toEqual(['Mette Holm'])
    await isAway(mette, TOMORROW, TOMORROW)
    const [coverId] = await covered(mette, [signe], sofie, WEEK)
    expect(await met()).toEqual([null])
    done(await announceCover(mette, command({ coverId })))
    expect(await met()).toEqual(['Sofie Lund'])
    await isAway(sofie, TODAY, TOMORROW)
    expect(await met()).toEqual([null])
  })

  test('and whoever it was handed over to', async () => {
    const appointmentId = await planned(mette, signe)
    await isAway(mette, TOMORROW, TOMORROW)
    await covered(mette, [signe], sofie, WEEK)
    done(await handOver(mette, handing(sofie, { appointmentId })))
    expect(await met()).toEqual(['Sofie Lund'])
  })
})

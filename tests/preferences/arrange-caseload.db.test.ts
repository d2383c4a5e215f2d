import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { preferences } from '#db/schema/accounts'
import type { StaffActor } from '#lib/access/actor'
import { arrangeCaseload } from '#lib/preferences/arrange-caseload'
import { caseloadOrder } from '#lib/preferences/queries'
import { FIRST_ORDER } from '#lib/preferences/rules'
import { aService, command, type ServiceKit, write } from '#tests/build/service'
import { auditOf, done, NOT_ALLOWED } from '#tests/build/trace'

let amager: ServiceKit
let mette: StaffActor

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
})

describe('an order that is no order', () => {
  test.each([{ sort: 'height' }, { show: 'the-best' }, { specialistId: 'x' }, { sort: ['name', 'heard'] }])(
    'is refused: %j',
    async (forged) => {
      expect(await arrangeCaseload(mette, command(forged))).toMatchObject({ kind: 'problems' })
      expect(await caseloadOrder(mette)).toEqual(FIRST_ORDER)
    },
  )

  test('is nothing for the person, or for an admin', async () => {
    const signe = await amager.clientAccount(await amager.person('Signe', { with: mette }))
    for (const other of [signe, await amager.admin()])
      await expect(arrangeCaseload(other, command({ sort: 'heard' }))).rejects.toEqual(NOT_ALLOWED)
  })

  test('is read as far as it is understood, whatever was kept', async () => {
    done(await arrangeCaseload(mette, command({ sort: 'heard' })))
    const mine = eq(preferences.accountId, mette.accountId)
    const keep = (value: unknown) => write((tx) => tx.update(preferences).set({ value }).where(mine))
    for (const [value, read] of [
      [
        { sort: 'by_moon', show: 'on_hold', specialistId: '1 or 1=1' },
        { ...FIRST_ORDER, show: 'on_hold' },
      ],
      [{ sort: 'heard' }, { ...FIRST_ORDER, sort: 'heard' }],
      ['name', FIRST_ORDER],
      [['heard'], FIRST_ORDER],
    ] as const) {
      await keep(value)
      expect(await caseloadOrder(mette)).toEqual(read)
    }
  })
})

test('each button says one thing, and the others stay', async () => {
  done(await arrangeCaseload(mette, command({ sort: 'heard' })))
  expect(await arrangeCaseload(mette, command({ show: 'on_hold' }))).toMatchObject({
    value: { sort: 'heard', show: 'on_hold' },
  })
  done(await arrangeCaseload(mette, command({ specialistId: mette.accountId })))
  expect(await caseloadOrder(mette)).toEqual({ sort: 'heard', show: 'on_hold', specialistId: mette.accountId })
  done(await arrangeCaseload(mette, command({ specialistId: 'all' })))
  expect(await caseloadOrder(mette)).toEqual({ sort: 'heard', show: 'on_hold', specialistId: null })
  const rows = await connection().read.select().from(preferences).where(eq(preferences.accountId, mette.accountId))
  expect([rows.length, new Set(await auditOf(mette))]).toEqual([1, new Set(['caseload.arrange done'])])
})

test('it is one’s own', async () => {
  const karim = await amager.specialist('Karim')
  done(await arrangeCaseload(mette, command({ sort: 'touched' })))
  expect(await caseloadOrder(karim)).toEqual(FIRST_ORDER)
})

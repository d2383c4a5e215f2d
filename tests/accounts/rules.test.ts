import { expect, test } from 'vitest'
import { changeRefused } from '#lib/accounts/rules'

const ada = { id: 'ada', role: 'admin' }
const bo = { id: 'bo', role: 'admin' }
const mette = { id: 'mette', role: 'specialist' }

test.each(['off', 'specialist', 'supervisor', 'admin'] as const)('an admin does not make themself %s', (to) => {
  expect(changeRefused({ account: ada, to, by: 'ada', admins: ['ada', 'bo'] })).toBe('yourself')
})

test('the last admin who can sign in stays one', () => {
  expect(changeRefused({ account: bo, to: 'off', by: 'ada', admins: ['bo'] })).toBe('lastAdmin')
  expect(changeRefused({ account: bo, to: 'specialist', by: 'ada', admins: ['bo'] })).toBe('lastAdmin')
  expect(changeRefused({ account: bo, to: 'off', by: 'ada', admins: [] })).toBe('lastAdmin')
})

test('an admin can close another admin’s account, and change anybody else’s', () => {
  expect(changeRefused({ account: bo, to: 'off', by: 'ada', admins: ['ada', 'bo'] })).toBeUndefined()
  expect(changeRefused({ account: mette, to: 'off', by: 'ada', admins: ['ada'] })).toBeUndefined()
  expect(changeRefused({ account: mette, to: 'admin', by: 'ada', admins: ['ada'] })).toBeUndefined()
})

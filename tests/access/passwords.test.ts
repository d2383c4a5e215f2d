import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { hashPassword, isPassword } from '#lib/access/passwords'

const hashing = vi.hoisted(() => ({ now: 0, most: 0, fails: false }))

// Watches how many are at work at once; what they answer is argon2's own affair.
vi.mock('@node-rs/argon2', () => {
  const work = async () => {
    hashing.now += 1
    hashing.most = Math.max(hashing.most, hashing.now)
    await wait(5)
    hashing.now -= 1
    if (hashing.fails) throw new Error('argon2 failed')
    return true
  }
  return { hash: work, verify: work }
})

beforeEach(() => Object.assign(hashing, { now: 0, most: 0, fails: false }))

test('of a crowd at the door two passwords are looked at at a time, and everybody has their turn', async () => {
  const known = Array.from({ length: 8 }, () => isPassword('rain', 'a hash'))
  const unknown = Array.from({ length: 8 }, () => isPassword('rain', undefined))
  const answers = await Promise.all([...known, ...unknown])
  expect(answers.filter((isRight) => isRight)).toHaveLength(8)
  expect(hashing.most).toBe(2)
})

test('one that fails does not hold up those behind it', async () => {
  hashing.fails = true
  await expect(Promise.all(Array.from({ length: 4 }, () => hashPassword('rain')))).rejects.toThrow('argon2 failed')
  await wait(50)
  hashing.fails = false
  expect(await isPassword('rain', 'a hash')).toBe(true)
})

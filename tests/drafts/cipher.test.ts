import { expect, test } from 'vitest'
import { draftSecretOf } from '#lib/access/draft-secret'
import { cipherOf } from '../../app/components/draft-device.ts'

const mettes = cipherOf(draftSecretOf({ accountId: 'mette' }))

test('a draft reads as it was typed, in any letters', async () => {
  const words = '“Æblegrød” — 朝ごはん 🌊\n'.repeat(4000)
  const sealed = await mettes.seal(words, 'contact 1')
  expect(sealed).not.toContain('grød')
  expect(await mettes.open(sealed, 'contact 1')).toBe(words)
})

test('the same words lie there differently each time', async () => {
  expect(await mettes.seal('Walked.', 'contact 1')).not.toBe(await mettes.seal('Walked.', 'contact 1'))
})

test('another account cannot read it, nor does it pass for a draft of another form or time', async () => {
  const sealed = await mettes.seal('Walked.', 'contact 1')
  await expect(cipherOf(draftSecretOf({ accountId: 'karen' })).open(sealed, 'contact 1')).rejects.toThrow()
  await expect(mettes.open(sealed, 'pause 1')).rejects.toThrow()
  await expect(mettes.open(`${sealed.slice(0, -4)}AAAA`, 'contact 1')).rejects.toThrow()
})

test('the secret of an account is the same at every sign-in, and holds nothing of the account', () => {
  expect(draftSecretOf({ accountId: 'mette' })).toBe(draftSecretOf({ accountId: 'mette' }))
  expect(Buffer.from(draftSecretOf({ accountId: 'mette' }), 'base64')).toHaveLength(32)
})

import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sealNow } from '#lib/audit/seal'
import { writeAuditLine } from '#lib/audit/write-audit-line'
import { setting } from '#lib/shared/env'
import { newId } from '#lib/shared/ids'
import { raw, rawRows, unguard } from '#tests/build/raw'
import { runScript } from '#tests/build/run-script'
import { NOW, write } from '#tests/build/service'

test('the verify command says in plain sentences what is wrong, and fails', { timeout: 120_000 }, async () => {
  await lines(3)
  await sealNow(NOW)
  await lines(1)
  await unguard()
  const [second] = await rawRows<{ id: string }>('select line_id as id from audit_seals where number = 2')
  await raw(`update audit_lines set act = 'nothing.much' where id = '${second?.id}'`)
  rmSync(setting('AUDIT_CHECKPOINT'))
  const { code, said } = await runScript('verify-audit', [])
  expect(code).toBe(1)
  expect(said.trimEnd().split('\n')).toEqual([
    `Changed: audit line ${second?.id}, or its seal number 2, is not what was sealed.`,
    '1 sealed line is in order and unchanged before that.',
    '1 line is not sealed yet; a running server seals within seconds.',
    'There is no checkpoint file (AUDIT_CHECKPOINT), so a cut-off end would go unnoticed.',
  ])
})

async function lines(count: number) {
  const who = { serviceId: newId(), accountId: newId(), now: NOW }
  for (let n = 0; n < count; n += 1) {
    await write((tx) => writeAuditLine(tx, who, { act: 'contact.log', outcome: 'done', people: [] }))
  }
}

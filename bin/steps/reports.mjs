import { existsSync, readFileSync } from 'node:fs'

/** What a stage that tells nothing counts as: one thing that passed, or one that failed. */
export const asOne = (code) => ({ ran: [], skipped: [], passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })

/** What a stage reported: how many passed and failed, and the names of those that ran and those left out. */
export function readReport(file, read) {
  if (!existsSync(file)) return { ran: [], skipped: [], passed: 0, failed: 0 }
  return read(JSON.parse(readFileSync(file, 'utf8')))
}

export function vitestReport({ testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ name: `${name}: ${fullName}`, status })),
  )
  const named = (...wanted) => tests.filter(({ status }) => wanted.includes(status)).map(({ name }) => name)
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const passed = named('passed')
  return {
    ran: passed,
    skipped: named('skipped', 'pending', 'todo', 'disabled'),
    passed: passed.length,
    failed: named('failed').length + unread.length,
  }
}

export function playwrightReport({ stats, errors }) {
  const skipped = Array.from({ length: stats.skipped }, (_, index) => `journey ${index + 1} of those left out`)
  return { ran: [], skipped, passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * A test that never ran proves nothing, so it counts as failed. One that belongs to a single database engine is left
 * out on the other: it counts where it ran.
 */
export function countSkipped(results) {
  return results.map((result) => {
    const twin = results.find(({ name }) => name === result.twin)
    const isProvenBy = new Set(twin?.ran)
    const unproven = result.skipped.filter((name) => (result.twin ? twin && !isProvenBy.has(name) : true))
    return { ...result, unproven, failed: result.failed + unproven.length }
  })
}

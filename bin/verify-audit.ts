// npm run verify-audit: does the audit log still say what was sealed? Ends with 1 where it does not.
import { closeConnection } from '#db/connection'
import type { Fault } from '#lib/audit/rules'
import { verifyAudit } from '#lib/audit/verify'

const { sound, unsealed, checkpoint, faults } = await verifyAudit()
await closeConnection()

for (const fault of faults) console.log(sentenceFor(fault))
console.log(`${plural(sound, 'sealed line')} in order and unchanged${faults.length > 0 ? ' before that' : ''}.`)
if (unsealed > 0) console.log(`${plural(unsealed, 'line')} not sealed yet; a running server seals within seconds.`)
if (!checkpoint) console.log('There is no checkpoint file (AUDIT_CHECKPOINT), so a cut-off end would go unnoticed.')
process.exitCode = faults.length > 0 ? 1 : 0

function sentenceFor(fault: Fault): string {
  switch (fault.kind) {
    case 'changed':
      return `Changed: audit line ${fault.lineId}, or its seal number ${fault.number}, is not what was sealed.`
    case 'line_missing':
      return `Missing: audit line ${fault.lineId}, which seal number ${fault.number} vouches for.`
    case 'seal_missing':
      return `Missing: seal number ${fault.number}.`
    case 'out_of_order':
      return fault.number === null
        ? `Out of order: audit line ${fault.lineId} has no seal, although much younger lines have theirs.`
        : `Out of order: audit line ${fault.lineId} was sealed as number ${fault.number}, long after younger lines.`
    case 'cut_off':
      return `Cut off: the checkpoint knows seal number ${fault.number}, the log ends with number ${fault.last}.`
    case 'rewritten':
      return `Rewritten: seal number ${fault.number} is another than the one the checkpoint knows.`
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? ' is' : 's are'}`
}

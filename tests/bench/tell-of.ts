import type { Figure } from '#tests/bench/figures'
import type { Held } from '#tests/bench/held'
import type { Measured } from '#tests/bench/measure'
import type { Plan } from '#tests/bench/plans'
import type { Scripts } from '#tests/bench/scripts'
import type { ServiceSize } from '#tests/bench/settings'

export type Results = Measured & {
  at: string
  services: ServiceSize[]
  startMs: Figure
  /** The bare page first. */
  scripts: Scripts[]
  plans: Plan[]
}

const TARGETS = { page: 1.5, logging: 2, growth: 1.15, startMs: 1500, memoryMb: 250, scriptsKb: 20 }

/** The bench as a person reads it: a table, then what was missed and by how much. */
export function tellOf(results: Results): string {
  const { services, held, startMs, scripts, memoryMb, plans } = results
  const scans = plans.filter((plan) => plan.scans.length > 0)
  const sizes = services.map(
    ({ specialists, contacts }) => `${specialists} specialists and ${contacts.toLocaleString('en')} contacts`,
  )
  const missed = missedBy(results)
  return [
    `\nHeld against each other: a service of ${sizes.join(', and one of ')}. Milliseconds; least and most of the rounds.\n`,
    tableOf(held, 'waiting'),
    '\nThe same in processor time for each answer, which other work on the machine hardly disturbs:\n',
    tableOf(held, 'processor'),
    `\nStart to first page: ${spread(startMs, 0)} ms`,
    `Memory: ${Object.entries(memoryMb)
      .map(([when, mb]) => `${when} ${mb.toFixed(0)} MB`)
      .join(' · ')}`,
    `JavaScript, gzip: ${scripts.map(({ path, kilobytes }) => `${shortPath(path)} ${kilobytes.toFixed(1)} KB`).join(' · ')}`,
    `Query plans: ${plans.length} statements, ${scans.length} of them with a scan.`,
    ...scans.map(({ statement, scans: steps }) => `  ${steps.join('; ')}\n    in ${statement}`),
    missed.length > 0 ? `\nMissed:\n${missed.map((line) => `  ${line}`).join('\n')}` : '\nEvery target was met.',
  ].join('\n')
}

function tableOf(held: Held[], cost: 'waiting' | 'processor'): string {
  const rows = held.map(({ name, atOnce, [cost]: { bare, framed, small, large, toBare, toFramed, growth } }) => [
    ...[name, String(atOnce), spread(bare), spread(framed), spread(small), spread(large)],
    ...[spread(toBare, 2), spread(toFramed, 2), spread(growth, 2)],
  ])
  return table([['', 'at once', 'bare', 'signed in', 'small', 'large', '× bare', '× signed in', 'growth'], ...rows])
}

function missedBy({ held, startMs, scripts, memoryMb, plans }: Results): string[] {
  const [bare, ...pages] = scripts
  const most = (bare?.kilobytes ?? 0) + TARGETS.scriptsKb
  const isMore = (what: string, value: number, target: number, unit: string): string[] =>
    value > target ? [`${what}: ${value.toFixed(2)}${unit} against ${target.toFixed(2)}${unit}`] : []
  return [
    ...held.flatMap(({ name, atOnce, waiting: { toBare, growth } }) => {
      const target = name.startsWith('Log') ? TARGETS.logging : TARGETS.page
      const what = `${name}, ${atOnce} at once`
      return [
        ...isMore(`${what}, against bare`, toBare.median, target, ' ×'),
        ...isMore(`${what}, growth`, growth.median, TARGETS.growth, ' ×'),
      ]
    }),
    ...isMore('Start to first page', startMs.median, TARGETS.startMs, ' ms'),
    ...Object.entries(memoryMb).flatMap(([when, mb]) => isMore(`Memory, ${when}`, mb, TARGETS.memoryMb, ' MB')),
    ...pages.flatMap(({ path, kilobytes }) => isMore(`JavaScript of ${shortPath(path)}`, kilobytes, most, ' KB')),
    ...plans.flatMap(({ scans }) => scans.map((scan) => `A scan: ${scan}`)),
  ]
}

const spread = ({ median, least, most }: Figure, digits = 1): string =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`

const shortPath = (path: string): string => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')

function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

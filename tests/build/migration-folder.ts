import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { engine } from '#db/engine'

type Journal = { entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[] }

/** A copy of the migrations of both engines, to be cut short or added to. */
export function copyMigrations() {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-migrations-'))
  cpSync('db/migrations', folder, { recursive: true })
  const journalFile = path.join(folder, engine, 'meta/_journal.json')
  const all = (): Journal => JSON.parse(readFileSync(journalFile, 'utf8'))
  const whole = all()
  const write = (journal: Journal) => writeFileSync(journalFile, JSON.stringify(journal))
  return {
    folder,
    steps: whole.entries.length,
    cutTo: (steps: number) => write({ ...whole, entries: whole.entries.slice(0, steps) }),
    /** Adds one more step to the engine under test. */
    add(tag: string, statements: string[]) {
      const { entries, ...rest } = all()
      const when = Math.max(...entries.map((entry) => entry.when)) + 1
      writeFileSync(path.join(folder, engine, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'))
      write({ ...rest, entries: [...entries, { idx: entries.length, version: '7', when, tag, breakpoints: true }] })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

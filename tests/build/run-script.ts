import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { databaseUrl } from '#db/engine'

type Run = { code: number | null; said: string }

/** Runs one of our scripts as a person would, on the database of this test. */
export async function runScript(
  script: string,
  args: string[],
  { env = {}, typed = '' }: { env?: Record<string, string>; typed?: string } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [`bin/${script}.ts`, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl(), ...env },
  })
  child.stdin.end(typed)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, said: out + complaints }
}

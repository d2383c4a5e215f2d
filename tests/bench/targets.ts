import type { FilledService } from '#lib/demo/fill-service'
import { newId } from '#lib/shared/ids'
import { type Fields, formIn } from '#tests/bench/form-in'
import type { Server } from '#tests/bench/server'
import { type Asked, visitorOf } from '#tests/bench/visitor'

export type Sides<Value> = { small: Value; large: Value }
/** One server, somebody signed in to it, and the people of theirs that are looked at. */
export type Side = { server: Server; cookie: string; whom: FilledService }
type Variant = { server: Server; next: () => Asked }
/**
 * What is held against what: the bare one as a stranger gets it, the same one signed in and so within our frame, ours in
 * the small service, and ours in the large one.
 */
export type Target = { name: string; variants: [bare: Variant, framed: Variant, small: Variant, large: Variant] }

const CASELOAD = 20
/** By how much of its rows a page may differ between the two services. */
const ALIKE = 0.25
/** A place far down a timeline of 10,000 contacts over 540 days. */
const FAR_BACK = `2025-07-15~${Date.parse('2025-07-15T12:00:00Z')}~ffffffff-ffff-7fff-8fff-ffffffffffff`

export async function targetsFor(sides: Sides<Side>): Promise<Target[]> {
  const longTimeline = ({ whom }: Side) => `/people/${whom.longPersonId}`
  return [
    await pageTarget('Today', sides, () => '/today'),
    await pageTarget('Week', sides, () => '/week'),
    await pageTarget('Caseload', sides, () => '/caseload'),
    await pageTarget('Timeline, 250 contacts', sides, ({ whom }) => `/people/${whom.personId}`),
    await pageTarget('Timeline, 10,000 contacts', sides, longTimeline),
    await pageTarget('Timeline, far back in these', sides, (side) => `${longTimeline(side)}?before=${FAR_BACK}`),
    await pageTarget('300 applications, as a list', sides, ({ whom }) => `/people/${whom.seekerId}/search?view=list`),
    await pageTarget('300 applications, on the board', sides, ({ whom }) => `/people/${whom.seekerId}/search`),
    await pageTarget('Employers, found despite a typo', sides, () => '/employers?q=bagri%20sorens'),
    await loggingTarget(sides),
  ]
}

async function pageTarget(
  name: string,
  { small, large }: Sides<Side>,
  pathFor: (side: Side) => string,
): Promise<Target> {
  const asked = (side: Side) => ({ path: pathFor(side), cookie: side.cookie })
  const [rows, fewer] = [
    rowsIn(await pageOf(large.server, asked(large))),
    rowsIn(await pageOf(small.server, asked(small))),
  ]
  // Chance plays a little differently in the two; a page that is quite another one would compare nothing.
  if (Math.abs(rows - fewer) > rows * ALIKE)
    throw new Error(`${name}: ${rows} rows in one service, ${fewer} in the other.`)
  const bare = `/bench/rows?rows=${rows}`
  return {
    name: `${name} (${rows} rows; ${fewer} in the small service)`,
    variants: [
      { server: large.server, next: () => ({ path: bare }) },
      { server: large.server, next: () => ({ path: bare, cookie: large.cookie }) },
      { server: small.server, next: () => asked(small) },
      { server: large.server, next: () => asked(large) },
    ],
  }
}

/** A form fetched once, and sent without JavaScript as often as asked, each time under a command id of its own. */
async function loggingTarget({ small, large }: Sides<Side>): Promise<Target> {
  const variant = async (server: Server, asked: Asked): Promise<Variant> => {
    const fields = formIn(await pageOf(server, asked), ['outcome', 'met'])
    return { server, next: () => ({ ...asked, form: underAnotherId(fields) }) }
  }
  const ours = ({ server, cookie, whom }: Side) => variant(server, { path: `/log?with=${whom.loggedPersonId}`, cookie })
  const bare = { path: `/bench/act?rows=${CASELOAD}` }
  return {
    name: 'Log a contact',
    variants: [
      await variant(large.server, bare),
      await variant(large.server, { ...bare, cookie: large.cookie }),
      await ours(small),
      await ours(large),
    ],
  }
}

const underAnotherId = (fields: Fields): Fields =>
  fields.map(([name, value]) => [name, name === 'commandId' ? newId() : value])

const rowsIn = (page: string): number => page.match(/<li\b/g)?.length ?? 0

async function pageOf({ origin }: Server, asked: Asked): Promise<string> {
  const visitor = visitorOf(origin)
  const { status, body } = await visitor.ask(asked)
  visitor.close()
  if (status !== 200) throw new Error(`${asked.path} answered ${status}.`)
  return body
}

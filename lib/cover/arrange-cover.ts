import type { Writer } from '#db/connection'
import { assignments } from '#db/schema/clients'
import { type Actor, isStaff } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { type Person, peopleWithinReach } from '#lib/clients/queries'
import { type Colleague, colleagues } from '#lib/clients/queries/everybody'
import { dayRefused } from '#lib/clients/rules'
import { layLeave, standingLeaves } from '#lib/leave/for-others'
import { type Span, spanRefused } from '#lib/leave/rules'
import { newId } from '#lib/shared/ids'
import { coversOfPeople, specialistsOf } from './cover.ts'
import { arrangeCoverForm } from './forms.ts'
import { mayArrangeCover } from './policy.ts'
import { alreadyCovered, awayWithin, comesAlready } from './rules.ts'

/** A colleague walks with somebody's people for a while: reach opens on the first day and closes after the last. */
export const arrangeCover = useCase({
  act: 'cover.arrange',
  form: arrangeCoverForm,
  subject: async (tx, input, actor) => {
    const people = await peopleWithinReach(actor, input.people, tx)
    return people && { people, specialistIds: await specialistsOf(actor, input.people, tx) }
  },
  allow: mayArrangeCover,
  about: ({ people }) => people.map(({ id }) => id),
  perform: async ({ tx, actor, subject: { people, specialistIds }, input }) => {
    const { colleagueId, fromDay, toDay, away } = input
    const refused = spanRefused({ fromDay, toDay }, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    const team = isStaff(actor) ? await colleagues(actor, tx) : []
    const colleague = team.find(({ accountId }) => accountId === colleagueId)
    if (!colleague) throw new RuleBroken('colleagueId', 'cover.errors.colleagueMissing')
    const [specialistId, ...others] = specialistIds
    if (others.length > 0) throw new RuleBroken('people', 'cover.errors.oneAtATime')
    if (specialistId === colleagueId) throw new RuleBroken('colleagueId', 'cover.errors.theirOwn')
    const ids = people.map(({ id }) => id)
    const nameOf = new Map(people.map(({ id, name }) => [id, name]))
    const tooEarly = people.find(({ withUsSince }) => dayRefused(fromDay, fromDay, withUsSince))
    if (tooEarly)
      throw new RuleBroken('fromDay', 'cover.errors.beforeStart', {
        name: tooEarly.name,
        day: tooEarly.withUsSince ?? '',
      })
    const known = await coversOfPeople(actor, ids, tx)
    const [twice] = alreadyCovered(ids, colleagueId, { fromDay, toDay }, known)
    if (twice)
      throw new RuleBroken('people', 'cover.errors.twice', {
        name: nameOf.get(twice) ?? '',
        colleague: colleague.name,
      })
    if (!input.anyway) await askOnce(tx, actor, { people, colleague, fromDay, toDay, known })

    const { serviceId } = actor
    const cover = { accountId: colleagueId, kind: 'cover' as const, fromDay, toDay }
    await tx.insert(assignments).values(ids.map((clientId) => ({ serviceId, id: newId(), clientId, ...cover })))
    if (away && specialistId) await layLeave(tx, actor, specialistId, { fromDay, toDay })
    return { colleague: colleague.name, count: ids.length, fromDay, toDay }
  },
})

type Arranged = Span & {
  people: Person[]
  colleague: Colleague
  known: Awaited<ReturnType<typeof coversOfPeople>>
}

/**
 * The colleague is away themselves on some of the days, or somebody else comes to these people already. Nothing forbids it:
 * whoever says so arranges it all the same.
 * @throws at the field `anyway`
 */
async function askOnce(tx: Writer, actor: Actor, { people, colleague, fromDay, toDay, known }: Arranged) {
  const days = { fromDay, toDay }
  const [away, ...more] = awayWithin(days, await standingLeaves(tx, actor, colleague.accountId))
  const ids = people.map(({ id }) => id)
  const already = comesAlready(ids, days, known)
  const names = known.flatMap((one) => (already.colleagues.includes(one.accountId) ? [one.colleague] : []))
  if (!away && already.people.length === 0) return
  throw new RuleBroken('anyway', 'cover.errors.allTheSame', {
    colleague: colleague.name,
    away: away ? (more.length > 0 ? 'often' : 'once') : 'no',
    awayFrom: away?.fromDay ?? '',
    awayTo: away?.toDay ?? '',
    already: already.people.length,
    whoAlready: [...new Set(names)].join(', '),
    name: people.find(({ id }) => id === already.people[0])?.name ?? '',
  })
}

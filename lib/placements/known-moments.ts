import type { StaffActor } from '#lib/access/actor'
import { addDays, type Day } from '#lib/shared/day'
import { putOffsFor, touchesOf } from './known-answers.ts'
import { BACK_DAYS, interviewsOf, worksOf } from './known-work.ts'
import { type Known, type Moment, momentsOf } from './rules/moments.ts'

export type TitledMoment = Moment & { clientId: string; title: string; employerName: string | null }
type IsKept = (day: Day) => boolean

/**
 * The moments of one person from the first to the next, or of everybody within reach those that can be due now. Four
 * statements, however many people there are.
 */
export async function knownMoments(
  actor: StaffActor,
  clientId: string | undefined,
  isKeptFor: (clientId: string) => IsKept,
): Promise<TitledMoment[]> {
  const [works, talks] = await Promise.all([worksOf(actor, clientId), interviewsOf(actor, clientId)])
  const ids = [...new Set([...works, ...talks].map((one) => one.clientId))]
  if (ids.length === 0) return []
  const [touches, decided] = await Promise.all([touchesOf(actor, ids, clientId), putOffsFor(actor, ids, clientId)])
  const [worksBy, talksBy] = [byPerson(works), byPerson(talks)]
  const [touchesBy, decidedBy] = [byPerson(touches), byPerson(decided)]
  return ids.flatMap((id) => {
    const [theirs, asked] = [worksBy.get(id) ?? [], talksBy.get(id) ?? []]
    const known: Known = {
      works: theirs.map(({ work }) => work),
      studyDays: theirs.flatMap(({ studyDays }) => studyDays),
      interviews: asked,
      touches: touchesBy.get(id) ?? [],
      putOffs: decidedBy.get(id) ?? [],
      isKept: isKeptFor(id),
    }
    return momentsOf(known, actor.today, clientId ? null : addDays(actor.today, -BACK_DAYS)).map((moment) => {
      const of = theirs.find(({ work }) => work.id === moment.placementId) ?? asked.find((one) => isOf(moment, one.id))
      return { ...moment, clientId: id, title: of?.title ?? '', employerName: of?.employerName ?? null }
    })
  })
}

const byPerson = <Row extends { clientId: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.clientId)
const isOf = ({ about }: Moment, interviewId: string): boolean => about === `interview:${interviewId}`

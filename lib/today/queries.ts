import type { StaffActor } from '#lib/access/actor'
import { awayBetween, dueAppointments, nextAppointments } from '#lib/appointments/queries'
import { unsaidSince } from '#lib/appointments/rules'
import { openCheckIns } from '#lib/check-ins/queries'
import { peopleOf } from '#lib/clients/queries/everybody'
import { beganOn } from '#lib/clients/rules'
import { lastContacts, triesSinceHeard } from '#lib/contacts/queries'
import { lastTalks } from '#lib/continuity/queries'
import { longSilence } from '#lib/continuity/rules'
import { type Covered, coversOf } from '#lib/cover/queries'
import { employerStepsDue } from '#lib/employers/queries/mine'
import { runningEpisodes } from '#lib/episodes/queries'
import { firstContactDue } from '#lib/episodes/rules'
import { adviceToOffer, disclosuresToRevisit } from '#lib/follow-along/queries'
import { deadlinesNear, interviewsPlanned } from '#lib/job-search/queries/of-reach'
import { leavesOfWalkers } from '#lib/leave/queries'
import { openPauses } from '#lib/pauses/queries'
import { momentsDue } from '#lib/placements/queries/moments'
import { currentRhythms, openWishes, putOffsOf } from '#lib/rhythm/queries'
import { keptBy } from '#lib/rhythm/rules'
import { addDays, type Day, dayAt } from '#lib/shared/day'
import { byName } from '#lib/shared/in-order'
import { staysSince } from '#lib/stays/queries'
import { WEEKS_AFTER, weeksAfter } from '#lib/stays/rules'
import type { Known } from './rules/known.ts'
import { linesFor } from './rules.ts'

/** How far back a leave may have begun for a promise to have waited for its end. */
const LEAVE_BACK_DAYS = 90

/** Whether the actor is away, what is planned today or has yet to be told of, who would be glad to hear from the actor and why, and what employers were promised. */
export async function today(actor: StaffActor) {
  const [planned, interviews, steps, known, [away]] = await Promise.all([
    dueAppointments(actor),
    interviewsPlanned(actor, unsaidSince(actor.today), actor.today),
    employerStepsDue(actor),
    everybodyKnown(actor),
    awayBetween(actor, actor.today, actor.today),
  ])
  const promised = steps.filter(({ nextDay }) => nextDay !== null && nextDay <= actor.today)
  const met = planned.filter(({ day, state }) => day === actor.today && state === 'planned').map(clientOf)
  const lines = linesFor(known, actor.today, new Set(met))
  return { awayUntil: away?.toDay ?? null, planned, interviews, promised, ...lines }
}

async function everybodyKnown(actor: StaffActor): Promise<Known[]> {
  const { today } = actor
  const [people, episodes, pauses, rhythms, contacts, tries, putOffs] = await Promise.all([
    peopleOf(actor),
    runningEpisodes(actor),
    openPauses(actor),
    currentRhythms(actor),
    lastContacts(actor),
    triesSinceHeard(actor),
    putOffsOf(actor),
  ])
  const [leaves, covers, checkIns, wishes, stays, talks, meetings] = await Promise.all([
    leavesOfWalkers(actor, addDays(today, -LEAVE_BACK_DAYS)),
    coversOf(actor),
    openCheckIns(actor),
    openWishes(actor),
    staysSince(actor, addDays(today, -7 * WEEKS_AFTER)),
    lastTalks(actor),
    nextAppointments(actor),
  ])
  const [episodeOf, pauseOf, rhythmOf, lastOf] = [
    byPerson(episodes),
    byPerson(pauses),
    byPerson(rhythms),
    byPerson(contacts),
  ]
  const [checkInOf, wishOf] = [byPerson(checkIns), byPerson(wishes.toReversed())]
  const homeOf = byPerson(stays.ended.filter(({ kind }) => kind === 'hospital'))
  const stayOf = byPerson(stays.open)
  const [putOffsFor, coversFor] = [Map.groupBy(putOffs, clientOf), Map.groupBy(covers, clientOf)]
  const leavesFor = Map.groupBy(leaves, ({ accountId }) => accountId)
  const walkerOf = new Map(people.map(({ id, specialistId }) => [id, specialistId ?? '']))
  const isKeptFor = (id: string) => keptBy(leavesFor.get(walkerOf.get(id) ?? '') ?? [], coversFor.get(id) ?? [])
  const road = await onTheRoad(actor, isKeptFor)

  return byName(people, actor.language).map(({ id, name, phone, support, createdAt }): Known => {
    const [episode, last, checkIn, wish] = [episodeOf.get(id), lastOf.get(id), checkInOf.get(id), wishOf.get(id)]
    const { heardOn = null, touchedOn = null } = last ?? {}
    const theirCovers = coversFor.get(id) ?? []
    const silence = { heardOn, since: episode ? beganOn(episode) : null, triesSinceHeard: tries.get(id) ?? 0 }
    return {
      ...{ id, name, phone, heardOn, touchedOn },
      supported: support !== 'closed',
      coverFor: coverFor(actor, theirCovers),
      pause: pauseOf.get(id) ?? null,
      rhythm: rhythmOf.get(id) ?? null,
      putOffs: putOffsFor.get(id) ?? [],
      isKept: isKeptFor(id),
      ...road(id),
      isReferred: support === 'referred',
      firstContactBy:
        (episode && firstContactDue({ ...episode, touchedOn, writtenOn: dayAt(createdAt, actor.zone) })?.due) ?? null,
      notSoWell: checkIn ? answerOf(checkIn) : null,
      asked: checkIn && isAsked(checkIn) ? { id: checkIn.id, day: checkIn.sentOn } : null,
      wish: wish ? { id: wish.id, wish: wish.wish, day: wish.wishedOn } : null,
      stay: stayOf.get(id) ?? null,
      afterStay: weekAfter(homeOf.get(id), today),
      isLongSilent: longSilence({ ...silence, lastTalkOn: talks.get(id)?.day ?? null, today }),
      nextAppointment: meetings.get(id)?.day ?? null,
    }
  })
}

/** How far ahead the last days to apply are looked for. */
const DEADLINES_AHEAD_DAYS = 3

/** What work, study and the way there ask for today, by person. */
async function onTheRoad(actor: StaffActor, isKeptFor: (id: string) => (day: Day) => boolean) {
  const [moments, deadlines, revisits, advice] = await Promise.all([
    momentsDue(actor, isKeptFor),
    deadlinesNear(actor, addDays(actor.today, DEADLINES_AHEAD_DAYS)),
    disclosuresToRevisit(actor),
    adviceToOffer(actor),
  ])
  const [momentsOf, deadlinesOf] = [Map.groupBy(moments, clientOf), Map.groupBy(deadlines, clientOf)]
  const [revisitsOf, adviceOf] = [Map.groupBy(revisits, clientOf), Map.groupBy(advice, clientOf)]
  const named = ({ title, employerName }: { title: string; employerName: string | null }) => employerName ?? title
  return (id: string): Pick<Known, 'moments' | 'deadlines' | 'toRevisit' | 'adviceToOffer'> => ({
    moments: (momentsOf.get(id) ?? []).map((moment) => ({
      ...{ about: moment.about, said: moment.said, due: moment.due },
      ...{ kind: moment.kind, day: moment.day, what: named(moment) },
    })),
    deadlines: (deadlinesOf.get(id) ?? []).flatMap((one) =>
      one.deadline ? [{ id: one.id, day: one.deadline, what: one.employerName ?? one.title }] : [],
    ),
    toRevisit: (revisitsOf.get(id) ?? []).flatMap((one) =>
      one.revisitDay ? [{ id: one.id, day: one.revisitDay }] : [],
    ),
    adviceToOffer: (adviceOf.get(id) ?? []).flatMap(({ placementId, day }) => (day ? [{ placementId, day }] : [])),
  })
}

const clientOf = ({ clientId }: { clientId: string }) => clientId
const byPerson = <Row extends { clientId: string }>(rows: Row[]) => new Map(rows.map((row) => [row.clientId, row]))

/** Whose person it is, where the actor walks along for a while. */
function coverFor(actor: StaffActor, covers: Covered[]): Known['coverFor'] {
  const own = covers.find(({ accountId, fromDay }) => accountId === actor.accountId && fromDay <= actor.today)
  return own ? { name: own.of ?? '', until: own.toDay } : null
}

type Open = Awaited<ReturnType<typeof openCheckIns>>[number]

function answerOf({ id, because, answers }: Open): Known['notSoWell'] {
  const answer = answers.findLast((one) => one.answer === 'not_so_well')
  return because === 'not_so_well' && answer ? { id, day: answer.answeredOn } : null
}

/** Nothing was noted yet; "no answer yet" has been looked at, and is left in peace. */
const isAsked = ({ because, answers }: Open): boolean => because === 'unanswered' && answers.length === 0

function weekAfter(stay: { id: string; toDay: string } | undefined, today: string): Known['afterStay'] {
  const week = stay && weeksAfter(stay.toDay, today)
  return stay && week ? { id: stay.id, week, weekFrom: addDays(stay.toDay, 7 * (week - 1)) } : null
}

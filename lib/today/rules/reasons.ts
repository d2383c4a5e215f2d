import type { MomentKind } from '#lib/placements/rules/windows'
import { type Due, dueOf } from '#lib/rhythm/rules'
import { addDays, type Day, daysBetween } from '#lib/shared/day'
import type { Known } from './known.ts'

/** Where no rhythm has been agreed, this long without hearing from somebody is worth a line. Ours, not the field's. */
const QUIET_DAYS = 14
/** Somebody who was written or called to this recently is given time to answer. Ours. */
const ANSWER_DAYS = 3
/** For so long after a check-in its answer is asked for; after that it is a silence like any other. Ours. */
const ASKED_DAYS = 7

/** Why somebody is on Today. `about` and `said` name the line, so that it can be moved to another day or let go. */
export type Reason = { about: string; said: Day; due: Day } & (
  | { because: 'not_so_well' }
  | { because: 'first_contact'; by: Day }
  | { because: 'agreed'; moved: Due['because'] }
  | { because: 'wish'; wish: 'more' | 'same' | 'less' }
  | { because: 'asked' }
  | { because: 'look_again' }
  | { because: 'moment'; kind: MomentKind; day: Day; what: string }
  | { because: 'deadline'; day: Day; what: string }
  | { because: 'revisit' }
  | { because: 'advice' }
  | { because: 'after_stay'; week: number }
  | { because: 'talk' }
  | { because: 'quiet'; days: number | null }
)

/** The pause's own agreement holds while the search rests; else the person's rhythm. */
export function promiseOf(person: Known): Due | null {
  const agreement = person.pause ?? person.rhythm
  if (!agreement) return null
  const { touchedOn: lastTouch, isKept } = person
  const putOffs = person.putOffs.filter(({ about }) => about === 'touch')
  return dueOf({ agreement, from: agreement.fromDay, lastTouch, putOffs, isKept })
}

/** Every reason that holds today, the one that matters most first. */
export function reasonsFor(person: Known, promise: Due | null, today: Day): Reason[] {
  const { notSoWell, firstContactBy, wish, asked, afterStay, isLongSilent } = person
  const reasons: (Reason | undefined)[] = [
    notSoWell ? { because: 'not_so_well', about: 'not_so_well', said: notSoWell.day, due: notSoWell.day } : undefined,
    firstContactBy ? firstContact(person, firstContactBy, today) : undefined,
    momentReason(person),
    promise && !firstContactBy ? agreedReason(promise) : undefined,
    wish ? { because: 'wish', wish: wish.wish, ...settled(person, `wish:${wish.id}`, wish.day) } : undefined,
    asked && daysBetween(asked.day, today) <= ASKED_DAYS
      ? { because: 'asked', ...settled(person, `asked:${asked.id}`, addDays(asked.day, 1)) }
      : undefined,
    person.pause?.lookAgainDay
      ? { because: 'look_again', ...settled(person, `look:${person.pause.id}`, person.pause.lookAgainDay) }
      : undefined,
    afterStay && (person.touchedOn === null || person.touchedOn < afterStay.weekFrom)
      ? {
          because: 'after_stay',
          week: afterStay.week,
          ...settled(person, `stay:${afterStay.id}:${afterStay.week}`, afterStay.weekFrom),
        }
      : undefined,
    ...deskReasons(person, today),
    isLongSilent ? { because: 'talk', ...settled(person, 'talk', person.heardOn ?? LONG_AGO) } : undefined,
    quietReason(person, today),
  ]
  return reasons
    .filter((reason) => reason !== undefined)
    .filter((reason) => reason.due <= today && !waitsForMeeting(reason, person, today))
    .toSorted((one, other) => orderOf(one, person) - orderOf(other, person))
}

/** Days that come once are not missed for a week's word: they come first of the moments that are due. */
const BIG_DAYS: MomentKind[] = ['first_day', 'interview', 'exam', 'hand_in']

function momentReason({ moments }: Known): Reason | undefined {
  const first = moments.toSorted((one, other) => Number(isBig(other)) - Number(isBig(one)))[0]
  return first && { because: 'moment', ...first }
}

/** What a meeting today is a word for as well. Called off, moved or not come about, it is not planned any more, and these are back. */
function waitsForMeeting(reason: Reason, person: Known, today: Day): boolean {
  if (!meetsToday(person, today)) return false
  if (reason.because === 'moment') return !isBig(reason)
  return reason.because === 'agreed' || reason.because === 'first_contact' || reason.because === 'after_stay'
}

export const meetsToday = ({ nextAppointment }: Known, today: Day): boolean => nextAppointment === today

const isBig = ({ kind }: { kind: MomentKind }): boolean => BIG_DAYS.includes(kind)

/** Within these days of the last one somebody can apply on, it is named. Ours. */
const DEADLINE_DAYS = 3
/** After these, advice on benefits is no longer asked about here; it stays on the person’s own page. Ours. */
const ADVICE_DAYS = 28

/** What is done at a desk, and with the person. */
function deskReasons(person: Known, today: Day): Reason[] {
  const [deadline] = person.deadlines
  const [revisit] = person.toRevisit
  const advice = person.adviceToOffer.find(({ day }) => daysBetween(day, today) <= ADVICE_DAYS)
  return [
    ...(deadline
      ? [
          {
            ...{ because: 'deadline' as const, day: deadline.day, what: deadline.what },
            ...settled(person, `deadline:${deadline.id}`, addDays(deadline.day, -DEADLINE_DAYS)),
          },
        ]
      : []),
    ...(revisit ? [{ because: 'revisit' as const, ...settled(person, `revisit:${revisit.id}`, revisit.day) }] : []),
    ...(advice ? [{ because: 'advice' as const, ...settled(person, `advice:${advice.placementId}`, advice.day) }] : []),
  ]
}

/** Whoever is new stands here from the first day on, and not only once the week for it is over. */
function firstContact(person: Known, by: Day, today: Day): Reason {
  const line = settled(person, 'first_contact', by)
  return { because: 'first_contact', by, ...line, due: line.due === by && by > today ? today : line.due }
}

const agreedReason = ({ said, due, because: moved }: Due): Reason => ({
  because: 'agreed',
  about: 'touch',
  said,
  due,
  moved,
})

/** Where nothing was agreed and no meeting is near: how long it has been since anybody heard from them. */
function quietReason(person: Known, today: Day): Reason | undefined {
  if (person.pause || person.rhythm || person.firstContactBy || isWaiting(person, today)) return undefined
  if (person.nextAppointment && daysBetween(today, person.nextAppointment) <= ANSWER_DAYS) return undefined
  const days = person.heardOn ? daysBetween(person.heardOn, today) : null
  if (days !== null && days < QUIET_DAYS) return undefined
  const since = person.heardOn ? addDays(person.heardOn, QUIET_DAYS) : LONG_AGO
  return { because: 'quiet', days, ...settled(person, 'quiet', since) }
}

export const isWaiting = ({ pause, rhythm, heardOn, touchedOn }: Known, today: Day): boolean =>
  !pause &&
  !rhythm &&
  touchedOn !== null &&
  daysBetween(touchedOn, today) < ANSWER_DAYS &&
  (heardOn === null || daysBetween(heardOn, today) >= QUIET_DAYS)

/** For somebody nobody has heard from yet. */
const LONG_AGO = '1970-01-01'
/** For a line that was let go. */
const NEVER = '9999-12-31'

/** The day a line has become, where it was moved to another one or let go. */
function settled({ putOffs }: Known, about: string, said: Day): { about: string; said: Day; due: Day } {
  const last = putOffs.findLast((putOff) => putOff.about === about && putOff.dueDay === said)
  return { about, said, due: last ? (last.movedTo ?? NEVER) : said }
}

const ORDER: Record<Reason['because'], number> = {
  not_so_well: 10,
  first_contact: 20,
  agreed: 40,
  moment: 41,
  wish: 50,
  asked: 55,
  deadline: 60,
  look_again: 65,
  after_stay: 70,
  revisit: 75,
  advice: 76,
  talk: 80,
  quiet: 90,
}

/** People on hold come before the others, and a day that comes once before what comes every week. */
export function orderOf(reason: Reason, { pause }: Known): number {
  if (reason.because === 'agreed' && pause) return 30
  if (reason.because === 'moment' && isBig(reason)) return 15
  return ORDER[reason.because]
}

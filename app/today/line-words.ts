import { getTranslations } from 'next-intl/server'
import { addDays, type Day } from '#lib/shared/day'
import type { LaterLine } from '#lib/today/rules'
import type { Known } from '#lib/today/rules/known'
import { meetsToday, type Reason } from '#lib/today/rules/reasons'
import { dayWords } from '../components/day-words.ts'
import { standingWords } from '../components/standing-words.ts'

/** A meeting within a week bears on what one does today. Ours. */
const SOON_DAYS = 7

export type LineWords = Awaited<ReturnType<typeof lineWords>>

/** The words of all lines, looked up once. */
export async function lineWords(today: Day) {
  const [t, days, standing] = await Promise.all([getTranslations('today'), dayWords(today), standingWords(today)])

  const agreed = ({ pause, rhythm }: Known): string => {
    const agreement = pause ?? rhythm
    return agreement ? standing.agreed(agreement) : ''
  }

  function why(person: Known, reason: Reason): string {
    switch (reason.because) {
      case 'not_so_well':
        return t('notSoWell', { ago: days.ago(reason.due) })
      case 'first_contact':
        return t(person.isReferred ? 'referred' : 'firstContact', {
          when: reason.by < today ? 'passed' : reason.by === today ? 'today' : 'ahead',
          day: days.weekday(reason.by),
        })
      case 'agreed':
        return promised(person, reason)
      case 'wish':
        return t('wish', { wish: reason.wish, ago: days.ago(reason.said) })
      case 'asked':
        return t('asked')
      case 'look_again':
        return t('lookAgain', { day: reason.said === today ? 'today' : days.short(reason.said) })
      case 'after_stay':
        return t('afterStay', { week: reason.week })
      case 'moment':
        return t('moment', {
          kind: reason.kind,
          what: reason.what,
          day: days.weekday(reason.day),
          soon: reason.day === today ? 'today' : 'other',
        })
      case 'deadline':
        return t('deadline', { what: reason.what, day: reason.day === today ? 'today' : days.weekday(reason.day) })
      case 'revisit':
        return t('revisit')
      case 'advice':
        return t('advice')
      case 'talk':
        return person.heardOn ? t('talk', { ago: days.ago(person.heardOn) }) : t('talkNeverHeard')
      case 'quiet':
        return person.heardOn ? t('quiet', { ago: days.ago(person.heardOn) }) : t('neverHeard')
    }
  }

  function promised(person: Known, reason: Extract<Reason, { because: 'agreed' }>): string {
    const words = { agreed: agreed(person), day: days.weekday(reason.due) }
    if (reason.moved === 'moved') return t('agreedMoved', words)
    if (reason.moved === 'away') return t('agreedAway', words)
    return reason.due === today ? t('agreedToday', words) : t('agreedBefore', words)
  }

  function later(line: LaterLine): string {
    if (line.because === 'waiting') return t('waiting')
    const words = { agreed: agreed(line.person) }
    if (meetsToday(line.person, today)) return t('restingMeeting', words)
    return line.due ? t('restingUntil', { ...words, day: days.weekday(line.due) }) : t('resting', words)
  }

  /** When we last heard from them, and tried: what the reason does not say yet; and whether one meets soon anyway. */
  function lately({ heardOn, touchedOn, nextAppointment }: Known, isSaid: boolean): string | undefined {
    const heard = heardOn && !isSaid ? t('heard', { ago: days.ago(heardOn) }) : undefined
    const touched = touchedOn && touchedOn !== heardOn ? t('touched', { ago: days.ago(touchedOn) }) : undefined
    const isSoon = nextAppointment && nextAppointment > today && nextAppointment <= addDays(today, SOON_DAYS)
    const meeting = isSoon ? t('meetingSoon', { day: days.weekday(nextAppointment) }) : undefined
    return [heard, touched, meeting].filter(Boolean).join(' ') || undefined
  }

  const covering = ({ coverFor }: Known): string | undefined =>
    coverFor
      ? t('coverFor', { name: coverFor.name, until: coverFor.until ? days.short(coverFor.until) : 'open' })
      : undefined

  return { t, days, why, later, lately, covering, stay: standing.stay }
}

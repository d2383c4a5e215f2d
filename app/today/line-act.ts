import type { Known } from '#lib/today/rules/known'
import type { Reason } from '#lib/today/rules/reasons'

type Act = 'write' | 'plan' | 'agree' | 'answer' | 'talk' | 'decide' | 'look' | 'greet' | 'apply' | 'revisit' | 'advise'

/** Days on which a kind word is sent as it is begun for one. */
const GREETED = ['first_day', 'interview', 'exam', 'hand_in']

/** The act beside calling and logging: of the first reason that has one of its own; whoever is written to, is written to. */
export function actOf(person: Known, reasons: Reason[]): { label: Act; href: string } | undefined {
  const [own] = reasons.flatMap((reason) => actFor(person, reason) ?? [])
  return own ?? (isTexted(person) ? writeTo(person) : undefined)
}

/** The act one reason asks for. Where a word is due to somebody one writes to, that is it. */
function actFor(person: Known, reason: Reason): { label: Act; href: string } | undefined {
  const touch = `/people/${person.id}/touch`
  if (reason.because === 'wish') return { label: 'agree', href: `${touch}#rhythm` }
  if (reason.because === 'asked') return { label: 'answer', href: `${touch}#answers` }
  if (reason.because === 'talk') return { label: 'talk', href: `/people/${person.id}/about#talks` }
  if (reason.because === 'look_again') return { label: 'look', href: `/people/${person.id}/search` }
  if ((reason.because === 'first_contact' || reason.because === 'quiet') && person.isReferred)
    return { label: 'decide', href: `/people/${person.id}/about#referral` }
  if (reason.because === 'moment' && GREETED.includes(reason.kind))
    return { label: 'greet', href: `/people/${person.id}/work/greeting?about=${reason.about}` }
  if (reason.because === 'deadline') return { label: 'apply', href: `/people/${person.id}/search` }
  if (reason.because === 'revisit') return { label: 'revisit', href: `/people/${person.id}/work/agreements#disclosure` }
  if (reason.because === 'advice') return { label: 'advise', href: `/people/${person.id}/work/agreements#advice` }
  if (reason.because === 'agreed' && isMet(person) && person.nextAppointment === null)
    return { label: 'plan', href: `/people/${person.id}/appointments#plan` }
  return reason.because !== 'moment' && isTexted(person) ? writeTo(person) : undefined
}

const agreedBy = ({ pause, rhythm }: Known) => (pause ?? rhythm)?.touchBy
const isTexted = (person: Known) => agreedBy(person) === 'text'
const isMet = (person: Known) => agreedBy(person) === 'meeting'
const writeTo = ({ id }: Known) => ({ label: 'write' as const, href: `/people/${id}/touch` })

/** Whoever agreed on messages is not rung unasked; the number stands on their page. */
export const isWriting = (person: Known) => isTexted(person) || agreedBy(person) === 'email'

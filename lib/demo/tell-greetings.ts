import { wordFor } from '#lib/placements/rules/greetings'
import { addDays } from '#lib/shared/day'
import type { Telling } from './tell.ts'
import type { Greeted } from './tell-contacts.ts'

/** Adds that a contact was a kind word on a big day. Which day it was tells what it was about. */
export function tellGreeting(telling: Telling, word: Greeted): void {
  const { filling, serviceId, clientId } = telling
  const { id: contactId, day, byAccount, writtenAt } = word.row
  const { beginning } = word.greeting
  const about = momentOf(telling, word)
  const id = filling.roadChance.id(writtenAt)
  const sent = { about, contactId, beginning, rewritten: true, byAccount, writtenAt }
  filling.rows.greetings.push({ serviceId, id, clientId, ...sent })
  filling.addEvent({ clientId, source: 'greeting', sourceId: id, day, byAccount, writtenAt }, wordFor(about))
}

function momentOf({ filling: { rows }, story, clientId }: Telling, { greeting: { about }, row }: Greeted): string {
  const theirs = <Row extends { clientId: string; id: string }>(all: Row[], isIt: (one: Row) => boolean) => {
    const one = all.find((some) => some.clientId === clientId && isIt(some))
    if (!one) throw new Error(`No big day of ${story.name} on ${row.day}: ${about}`)
    return one.id
  }
  const isOnIt = ({ day }: { day: string }) => day === row.day
  if (about === 'exam') return `exam:${theirs(rows.studyDays, isOnIt)}`
  if (about === 'interview') return `interview:${theirs(rows.interviews, isOnIt)}`
  const [from, to] = about === 'first_day' ? [row.day, row.day] : [addDays(row.day, 1), addDays(row.day, 7)]
  const starts = ({ startDay }: { startDay?: string | null }) => !!startDay && startDay >= from && startDay <= to
  return `start:${theirs(rows.placements, starts)}:${about}`
}

import type { StaffActor } from '#lib/access/actor'
import { agreementsOverTime } from '#lib/follow-along/queries'
import { placementEntries } from '#lib/placements/queries/entries'
import { type Change, type ChangeEntry, plain } from '../rules.ts'

const WORK = {
  began: 'work_began',
  changed: 'work_changed',
  away: 'work_away',
  back: 'work_back',
  ended: 'work_ended',
  study_day: 'study_day',
} as const satisfies Record<string, Change>

/** Work and study, and what was agreed around it. */
export async function workEntries(actor: StaffActor, clientId: string): Promise<ChangeEntry[]> {
  const [placements, agreed] = await Promise.all([
    placementEntries(actor, clientId),
    agreementsOverTime(actor, clientId),
  ])
  return [
    ...placements.flatMap(({ what, title, employerName, ...entry }): ChangeEntry[] =>
      // What was sent for a big day is told by the contact it was sent as.
      what === 'greeting'
        ? []
        : [
            {
              ...plain(WORK[what]),
              ...entry,
              name: employerName ? `${title}, ${employerName}` : title,
              // Who led on the way there is written down for the same beginning.
              sources: what === 'began' ? [`${entry.id}:led`] : [],
            },
          ],
    ),
    ...agreed.map(({ what, ...entry }) => ({ ...plain(what), ...entry, name: '' })),
  ]
}

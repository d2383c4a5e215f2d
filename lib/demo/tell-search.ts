import type { ToldSearch } from './story.ts'
import type { Telling } from './tell.ts'

/** Adds the stretches of the search track, each of which ends where the next one begins. */
export function tellSearch({ filling, story, serviceId, clientId, day, dayOrNull, at, by }: Telling): void {
  const stretches: ToldSearch[] = story.search ?? []
  stretches.forEach(({ state, from, wishedBy = 'together' }, index) => {
    const written = { byAccount: by(undefined), writtenAt: at(from) }
    const id = filling.chance.id(written.writtenAt)
    const days = { fromDay: day(from), toDay: dayOrNull(stretches[index + 1]?.from) }
    filling.rows.searchStretches.push({ serviceId, id, clientId, state, wishedBy, ...days, ...written })
    if (state !== 'lighter') return
    filling.addEvent({ clientId, source: 'search', sourceId: id, day: day(from), ...written }, 'went_lighter')
  })
}

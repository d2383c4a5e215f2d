import { searchText } from '#lib/shared/search-text'
import type { Moment, When } from './calendar.ts'
import type { Filling } from './filling.ts'
import type { Story } from './story.ts'
import { tellContacts } from './tell-contacts.ts'
import { tellGreeting } from './tell-greetings.ts'
import { tellMoments, tellTalks } from './tell-moments.ts'
import { tellPauses } from './tell-pauses.ts'
import { tellSeries } from './tell-plans.ts'
import { tellRhythms, tellWish } from './tell-rhythms.ts'
import { tellRoad } from './tell-road.ts'
import { tellSearch } from './tell-search.ts'
import { tellStays } from './tell-stays.ts'
import { tellCompanions, tellTimes } from './tell-times.ts'

const DESK_TIME = '15:30'
/** Nothing is told of the last day itself or later: in a living demo it is still to come. */
const TOLD_UNTIL = 1

/** One story being written down: the filling it belongs to, and whose story it is. */
export type Telling = ReturnType<typeof begin>

/** Adds one person and all that happened with them to what will be written. */
export function tell(filling: Filling, story: Story): string {
  const telling = begin(filling, story)
  tellPerson(telling)
  tellTimes(telling)
  tellCompanions(telling)
  const pauses = tellPauses(telling)
  const stays = tellStays(telling)
  tellSearch(telling)
  const rhythms = tellRhythms(telling)
  for (const wish of story.wishes ?? []) tellWish(telling, wish, rhythms)
  const greeted = tellContacts(telling, { pauses, stays, rhythms, seriesId: tellSeries(telling) })
  tellMoments(telling)
  tellTalks(telling)
  tellRoad(telling, story.road ?? {}, pauses)
  for (const word of greeted) tellGreeting(telling, word)
  return telling.clientId
}

function begin(filling: Filling, story: Story) {
  const { calendar, chance } = filling
  const moment = (when: When): Moment => calendar.moment(when, story.thisWeek)
  const day = (when: When) => calendar.day(moment(when).ago)
  const instant = ({ ago, time }: Moment) => calendar.instant(ago, time ?? DESK_TIME)
  const first = story.times[0]
  const since: When =
    first?.accepted ?? first?.referred ?? first?.supported ?? story.contacts?.[0]?.on ?? `${story.thisWeek} mon`
  const knownSince = instant(moment(first?.referred ?? since))
  return {
    filling,
    story,
    moment,
    day,
    dayOrNull: (when: When | undefined) => (when === undefined ? null : day(when)),
    instant,
    at: (when: When) => instant(moment(when)),
    atOrNull: (when: When | undefined) => (when === undefined ? null : instant(moment(when))),
    isTold: (when: When) => moment(when).ago >= TOLD_UNTIL,
    by: (key: string | undefined) => filling.accountOf(key ?? story.with),
    since,
    knownSince,
    serviceId: filling.serviceId,
    clientId: chance.id(knownSince),
  }
}

function tellPerson({ filling, story, knownSince, serviceId, clientId, dayOrNull }: Telling) {
  const { name, account, phone, wish, treatmentTeam, clinician } = story
  const accountId = account ? filling.openAccount({ ...account, name, role: 'client', phone }, knownSince) : null
  filling.rows.clients.push({
    serviceId,
    id: clientId,
    teamId: filling.teamOf(story.with),
    accountId,
    name,
    searchName: searchText(name),
    phone: phone ?? null,
    language: story.language ?? account?.language ?? null,
    wish: wish?.words ?? null,
    wishSaidOn: dayOrNull(wish?.said),
    treatmentTeam: treatmentTeam ?? null,
    clinician: clinician ?? null,
    createdAt: knownSince,
  })
}

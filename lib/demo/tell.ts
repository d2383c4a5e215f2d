import { searchText } from '#lib/shared/search-text'
import type { Moment, When } from './calendar.ts'
import type { Filling } from './filling.ts'
import type { Story, ToldCompanion, ToldSearch } from './story.ts'
import { tellContacts } from './tell-contacts.ts'
import { tellPauses } from './tell-pauses.ts'

const DESK_TIME = '15:30'

/** One story being written down: the filling it belongs to, and whose story it is. */
export type Telling = ReturnType<typeof begin>

/** Adds one person and all that happened with them to what will be written. */
export function tell(filling: Filling, story: Story): string {
  const telling = begin(filling, story)
  tellPerson(telling)
  tellTimes(telling)
  tellCompanions(telling)
  const pauses = tellPauses(telling)
  tellSearch(telling)
  tellContacts(telling, pauses)
  return telling.clientId
}

function begin(filling: Filling, story: Story) {
  const { calendar, chance } = filling
  const moment = (when: When): Moment => calendar.moment(when, story.thisWeek)
  const day = (when: When) => calendar.day(moment(when).ago)
  const instant = ({ ago, time }: Moment) => calendar.instant(ago, time ?? DESK_TIME)
  const first = story.times[0]
  const cameOn = moment(first?.referred ?? first?.accepted ?? first?.supported ?? earliestContact(story))
  const knownSince = instant(cameOn)
  return {
    filling,
    story,
    moment,
    day,
    dayOrNull: (when: When | undefined) => (when === undefined ? null : day(when)),
    instant,
    at: (when: When) => instant(moment(when)),
    by: (key: string | undefined) => filling.accountOf(key ?? story.with),
    knownSince,
    serviceId: filling.serviceId,
    clientId: chance.id(knownSince),
  }
}

const earliestContact = (story: Story): When => story.contacts?.[0]?.on ?? '0 mon'

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
    wish: wish?.words ?? null,
    wishSaidOn: dayOrNull(wish?.said),
    treatmentTeam: treatmentTeam ?? null,
    clinician: clinician ?? null,
    createdAt: knownSince,
  })
}

function tellTimes({ filling, story, serviceId, clientId, dayOrNull, at, knownSince }: Telling) {
  for (const { state, referred, accepted, supported, closed } of story.times) {
    const began = referred ?? accepted ?? supported
    filling.rows.episodes.push({
      serviceId,
      id: filling.chance.id(began === undefined ? knownSince : at(began)),
      clientId,
      state,
      referredOn: dayOrNull(referred),
      acceptedOn: dayOrNull(accepted),
      supportedFrom: dayOrNull(supported),
      closedOn: dayOrNull(closed),
    })
  }
}

function tellCompanions({ filling, story, serviceId, clientId, day, dayOrNull, at, by }: Telling) {
  const first = story.times[0]
  const since = first?.accepted ?? first?.referred ?? first?.supported ?? earliestContact(story)
  const companions: ToldCompanion[] = story.companions ?? [{ by: story.with, from: since }]
  for (const { by: who, kind = 'primary', from, to } of companions) {
    const id = filling.chance.id(at(from))
    const accountId = by(who)
    filling.rows.assignments.push({
      serviceId,
      id,
      clientId,
      accountId,
      kind,
      fromDay: day(from),
      toDay: dayOrNull(to),
    })
  }
}

function tellSearch(telling: Telling) {
  const { filling, story, serviceId, clientId, day, dayOrNull, at, by } = telling
  const stretches: ToldSearch[] = story.search ?? []
  stretches.forEach(({ state, from, wishedBy = 'together' }, index) => {
    const writtenAt = at(from)
    const id = filling.chance.id(writtenAt)
    const written = { byAccount: by(undefined), writtenAt }
    const toDay = dayOrNull(stretches[index + 1]?.from)
    filling.rows.searchStretches.push({
      serviceId,
      id,
      clientId,
      state,
      wishedBy,
      fromDay: day(from),
      toDay,
      ...written,
    })
    if (state !== 'lighter') return
    filling.addEvent({ clientId, source: 'search', sourceId: id, day: day(from), ...written }, 'went_lighter')
  })
}

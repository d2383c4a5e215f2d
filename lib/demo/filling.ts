import { createHash } from 'node:crypto'
import type { accounts } from '#db/schema/accounts'
import type { supportEvents } from '#db/schema/support-events'
import type { EventKind } from '#lib/support-events/rules'
import type { Hours } from '#lib/weeks/rules'
import type { Calendar, When } from './calendar.ts'
import type { Chance } from './random.ts'
import type { ToldEmployer } from './road.ts'
import type { Rows } from './rows.ts'

/** Days before the last one from which the audit log is filled, too: enough to read in, and a sample of the whole. */
const AUDITED_DAYS = 28
/** Month and day on which nobody of ours is at work. */
const HOLIDAYS = ['01-01', '12-24', '12-25', '12-26', '12-31']

type Account = typeof accounts.$inferInsert
type Event = Omit<typeof supportEvents.$inferInsert, 'serviceId' | 'id' | 'kind'>
type AuditLine = { act: string; outcome: 'seen' | 'done'; ago: number; accountId: string; at: Date; clientId: string }

export type Position = { team: string; fte: number; fromAgo: number; toAgo?: number }
/** Days on which somebody is away, and when they said so; weeks are counted from the one the last day lies in. */
export type Away = { from: When; to: When; noted: When }
/** Where the hours of a week went, as they told it. */
export type ToldWeek = { monday: When; told: When; hours: Hours; words?: string }
export type StaffMember = Pick<Account, 'name' | 'email' | 'role' | 'language' | 'phone'> & {
  positions?: Position[]
  leaves?: Away[]
  weeks?: ToldWeek[]
  leftAgo?: number
}
export type Service = {
  name: string
  language: 'en' | 'da'
  zone: string
  beganAgo: number
  teams: string[]
  /** By the short name that stories use. */
  staff: Record<string, StaffMember>
  /** By the short name that stories use. */
  employers: Record<string, ToldEmployer>
}
export type KnownEmployer = {
  id: string
  name: string
  sector: ToldEmployer['sector']
  people: Map<string, string>
  isMerged: boolean
}

export type Filling = ReturnType<typeof beginFilling>

type FillingOptions = {
  calendar: Calendar
  chance: Chance
  /** For the way into work: what is told of it leaves the chance of everything else as it falls. */
  roadChance: Chance
  rows: Rows
  passwordHash: string
  auditedDays?: number
}

/** Starts a service: its row, its teams, its staff. Everything told later is added to the same rows. */
export function beginFilling(
  service: Service,
  { calendar, chance, roadChance, rows, passwordHash, auditedDays = AUDITED_DAYS }: FillingOptions,
) {
  const began = calendar.instant(service.beganAgo, '09:00')
  const serviceId = chance.id(began)
  const { name, language, zone } = service
  rows.services.push({ id: serviceId, name, language, zone, createdAt: began })

  const teamIds = new Map(service.teams.map((team) => [team, chance.id(began)]))
  for (const [team, id] of teamIds) rows.teams.push({ serviceId, id, name: team })
  const accountIds = new Map(Object.entries(service.staff).map(([key, member]) => [key, employ(member)]))
  const entries = new Map<string, string>()
  const employers = new Map<string, KnownEmployer>()

  return {
    calendar,
    chance,
    roadChance,
    rows,
    serviceId,
    employers,
    employerOf: (key: string): KnownEmployer => known(employers, key),
    openAccount,
    accountOf: (key: string): string => known(accountIds, key),
    /** The team a specialist works in now. */
    teamOf: (key: string): string => known(teamIds, service.staff[key]?.positions?.at(-1)?.team ?? key),
    /** Not on a holiday, nor while they are away. */
    isAtWork(key: string, ago: number): boolean {
      const away = service.staff[key]?.leaves ?? []
      return (
        !HOLIDAYS.includes(calendar.day(ago).slice(5)) &&
        !away.some(({ from, to }) => ago <= calendar.moment(from, 0).ago && ago >= calendar.moment(to, 0).ago)
      )
    },
    /** The id that contacts logged in one go have in common. */
    entryOf(entry: string, at: Date): string {
      const id = entries.get(entry) ?? chance.id(at)
      entries.set(entry, id)
      return id
    },
    addEvent(event: Event, kind: EventKind) {
      rows.supportEvents.push({ serviceId, id: chance.id(event.writtenAt), kind, ...event })
    },
    addAuditLine({ ago, clientId, ...line }: AuditLine) {
      if (ago > auditedDays) return
      const id = chance.id(line.at)
      const lookKey =
        line.outcome === 'seen' ? createHash('sha256').update([line.act, clientId].join()).digest('hex') : null
      rows.auditLines.push({ serviceId, id, people: [clientId], lookKey, ...line })
      rows.auditPeople.push({ serviceId, clientId, lineId: id })
    },
  }

  function employ({ positions = [], leaves = [], weeks: _, leftAgo, ...member }: StaffMember): string {
    const accountId = openAccount(member, began, leftAgo)
    for (const leave of leaves) noteLeave(accountId, leave)
    for (const { team, fte, fromAgo, toAgo } of positions) {
      rows.positions.push({
        ...{
          serviceId,
          id: chance.id(calendar.instant(fromAgo, '09:00')),
          accountId,
          teamId: known(teamIds, team),
          fte,
        },
        ...{ fromDay: calendar.day(fromAgo), toDay: toAgo === undefined ? null : calendar.day(toAgo) },
      })
    }
    return accountId
  }

  function noteLeave(accountId: string, { from, to, noted }: Away) {
    const dayOf = (when: When) => calendar.day(calendar.moment(when, 0).ago)
    const writtenAt = calendar.instant(calendar.moment(noted, 0).ago, '15:00')
    const days = { fromDay: dayOf(from), toDay: dayOf(to) }
    rows.leaves.push({ serviceId, id: chance.id(writtenAt), accountId, ...days, byAccount: accountId, writtenAt })
  }

  function openAccount(
    person: Pick<Account, 'name' | 'email' | 'role' | 'language' | 'phone'>,
    at: Date,
    leftAgo?: number,
  ) {
    const id = chance.id(at)
    const deactivatedAt = leftAgo === undefined ? null : calendar.instant(leftAgo, '16:00')
    rows.accounts.push({
      ...person,
      phone: person.phone ?? null,
      serviceId,
      id,
      passwordHash,
      deactivatedAt,
      createdAt: at,
    })
    return id
  }
}

function known<Value>(all: Map<string, Value>, key: string): Value {
  const one = all.get(key)
  if (one === undefined) throw new Error(`The story names somebody or something unknown: ${key}`)
  return one
}

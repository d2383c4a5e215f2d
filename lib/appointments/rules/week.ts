import { addDays, type Day, type WallTime } from '#lib/shared/day'
import type { State } from '../rules.ts'

/** One row of the week's drawing. */
const ROW_MINUTES = 30
const ROWS_AN_HOUR = 60 / ROW_MINUTES

type Timed = { day: Day; time: WallTime; minutes: number }
export type Placed<One> = {
  meeting: One
  row: number
  rows: number
  beside: boolean
  freeBefore: number
  /** What else lasts into the same time. */
  sameTime: One[]
}
export type Hour = { hour: number; row: number; isQuiet: boolean }
/** `lanes`: how many lie beside each other at the most. */
export type WeekDay<One> = { day: Day; meetings: Placed<One>[]; lanes: number }
export type Week<One> = { days: WeekDay<One>[]; hours: Hour[]; rows: number }

/** What was moved stands where it was moved to, and what was called off nowhere. */
export const stillInWeek = ({ state }: { state: State }): boolean => state !== 'moved' && state !== 'called_off'

/**
 * A week drawn with no more hours than it needs: rows of half an hour from the first meeting's hour to the last one's end; hours in
 * which nothing happens on any day are quiet. A weekend without meetings is left out.
 */
export function weekOf<One extends Timed>(monday: Day, meetings: One[]): Week<One> {
  const first = Math.min(...meetings.map((one) => hourOf(startOf(one))))
  const last = Math.max(...meetings.map((one) => Math.ceil(endOf(one) / 60)))
  const all = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  const weekend = all.slice(5).filter((day) => meetings.some((one) => one.day === day))
  const days = [...all.slice(0, 5), ...weekend].map((day) => dayOf(day, meetings, first))
  const count = meetings.length > 0 ? last - first : 0
  const hours = Array.from({ length: count }, (_, index): Hour => {
    const hour = first + index
    const isQuiet = !meetings.some((one) => startOf(one) < (hour + 1) * 60 && endOf(one) > hour * 60)
    return { hour, row: index * ROWS_AN_HOUR + 1, isQuiet }
  })
  return { days, hours, rows: count * ROWS_AN_HOUR }
}

function dayOf<One extends Timed>(day: Day, meetings: One[], firstHour: number): WeekDay<One> {
  const own = meetings.filter((one) => one.day === day)
  const placed = own.map((meeting, at): Placed<One> => {
    const row = Math.floor((startOf(meeting) - firstHour * 60) / ROW_MINUTES) + 1
    const rows = Math.max(1, Math.ceil((endOf(meeting) - firstHour * 60) / ROW_MINUTES) - row + 1)
    const before = own.slice(0, at).map(endOf)
    const freeBefore = at === 0 ? 0 : Math.max(0, startOf(meeting) - Math.max(...before))
    const sameTime = own.filter((other) => other !== meeting && crosses(meeting, other))
    return { meeting, row, rows, beside: false, freeBefore, sameTime }
  })
  const covers = ({ row, rows }: Placed<One>, drawn: number) => row <= drawn && drawn < row + rows
  // The most at once is reached where one of them begins.
  const lanes = Math.max(1, ...placed.map(({ row }) => placed.filter((other) => covers(other, row)).length))
  const withNeighbours = placed.map((one) => ({
    ...one,
    beside: placed.some((other) => other !== one && (covers(other, one.row) || covers(one, other.row))),
  }))
  return { day, meetings: withNeighbours, lanes }
}

const crosses = (one: Timed, other: Timed): boolean => startOf(one) < endOf(other) && startOf(other) < endOf(one)
const startOf = ({ time }: Timed): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
/** What lasts past midnight is drawn to the end of its day. */
const endOf = (one: Timed): number => Math.min(24 * 60, startOf(one) + one.minutes)
const hourOf = (minutes: number): number => Math.floor(minutes / 60)

import { appointmentSeries, appointments } from '#db/schema/appointments'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { addDays, daysBetween } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { acted, refuseSettled, say, seriesWithinReach, settledBy } from './find.ts'
import { changeSeriesForm } from './forms.ts'
import { mayChangeSeries } from './policy.ts'
import { refuseClashes } from './refuse-clashes.ts'
import { type Meeting, meetingOn } from './rules/calendar.ts'
import { LOOKED_AT } from './rules/clashes.ts'
import { changeRefused, isOccurrence, occurrences } from './rules/series.ts'
import { slotRefused } from './rules.ts'
import { carriedOver, saidOfSeries, setLastDay } from './series-rows.ts'

/**
 * Another weekday, time or place, from one meeting on. The series ends the day before, and a new one begins; the meeting itself is
 * moved to the first of the new ones, and taking that back takes back all of it.
 */
export const changeSeries = useCase({
  act: 'appointment.change_series',
  form: changeSeriesForm,
  subject: async (tx, { seriesId, seriesDay }, actor) => {
    const found = await seriesWithinReach(actor, seriesId, tx)
    return found && isOccurrence({ ...found.series, untilDay: null }, seriesDay)
      ? { ...found, from: seriesDay }
      : undefined
  },
  allow: mayChangeSeries,
  about: ({ person }) => [person.id],
  meanwhile: (_tx, { series: { untilDay }, from }) =>
    untilDay !== null && untilDay < from
      ? { key: 'appointments.errors.seriesEndedMeanwhile', values: { day: untilDay } }
      : undefined,
  current: ({ series: { version, time, place, whereabouts }, from }) => ({
    version,
    reads: { day: from, time, place, whereabouts },
  }),
  perform: async ({ tx, actor, subject: { series, person, from }, input }) => {
    const { day, time, place, whereabouts, askedBy, anyway } = input
    const { clientId, accountId, minutes, withWhom, purpose, words, everyWeeks, untilDay } = series
    const said = await saidOfSeries(tx, series, from)
    const meeting: Meeting = said.find((one) => one.seriesDay === from) ?? meetingOn(series, from)
    refuseSettled(meeting)
    const slot = { day, time, minutes }
    const refused = changeRefused(series, from, day, actor.today) ?? slotRefused(slot, actor.today, actor.zone)
    if (refused) throw new RuleBroken(refused.field, refused.key, refused.values)
    const isSameTime = day === from && time === series.time
    if (isSameTime && place === series.place && whereabouts === series.whereabouts)
      throw new RuleBroken('day', 'appointments.errors.sameSeries')

    // First of all, so that what is to end does not lie in the way of what follows it.
    await setLastDay(tx, actor, series, addDays(from, -1))
    const rhythm = { firstDay: day, everyWeeks, untilDay }
    const looked = occurrences(rhythm, day, addDays(day, everyWeeks * 7 * (LOOKED_AT - 1)))
    const slots = looked.map((one) => ({ ...slot, day: one }))
    if (!anyway) await refuseClashes(tx, actor, { clientId, accountId, name: person.name, slots })

    const details = { time, minutes, place, whereabouts }
    const others = said.filter((one) => one.seriesDay !== from)
    const carried = [meeting, ...others].flatMap((one) => {
      const its = addDays(day, daysBetween(from, one.seriesDay ?? from))
      return untilDay !== null && its > untilDay ? [] : [{ one, day: its }]
    })
    const rows = carried.map(({ one, day }) => carriedOver(actor, one, { ...details, day }))
    const [movedToId] = rows.map((row) => row.id)
    const seriesId = newId()
    await tx.insert(appointments).values(rows.map((row) => ({ ...row, seriesId })))
    const { serviceId, accountId: byAccount, now: writtenAt, today } = actor
    await tx.insert(appointmentSeries).values({
      ...{ serviceId, id: seriesId, clientId, accountId, ...rhythm, ...details },
      ...{ withWhom, purpose, words, byAccount, writtenAt },
    })
    const appointmentId = await say(tx, actor, meeting, { state: 'moved', askedBy, movedToId, ...settledBy(actor) })
    const moved = askedBy === 'person' && !isSameTime
    const source = { clientId, source: 'appointment', sourceId: appointmentId, day: today } as const
    await recordEvents(tx, actor, source, moved ? ['moved_for_them'] : [])
    return { ...acted({ meeting, person }, { appointmentId, movedToId }), day, time }
  },
})

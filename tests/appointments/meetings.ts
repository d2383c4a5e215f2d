import type { Meeting, Series } from '#lib/appointments/rules/calendar'

const DETAILS = {
  ...{ clientId: 'signe', accountId: 'mette', time: '10:00', minutes: 60 },
  ...{ place: null, whereabouts: null, withWhom: null, purpose: null, words: null },
}

export const aSeries = (more: Partial<Series> = {}): Series => ({
  ...DETAILS,
  ...{ id: 'tuesdays', firstDay: '2026-03-17', everyWeeks: 1, untilDay: null, ...more },
})

export const aMeeting = (more: Partial<Meeting> = {}): Meeting => ({
  ...DETAILS,
  ...{ id: 'one', day: '2026-03-17', shared: true, seriesId: null, seriesDay: null, state: 'planned' },
  ...{ askedBy: null, settledAt: null, contactId: null, movedToId: null, version: 1, ...more },
})

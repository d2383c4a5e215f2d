import type { Line } from '#lib/today/rules'
import type { Known } from '#lib/today/rules/known'

/** A Monday. */
export const TODAY = '2026-03-16'

/** Somebody one has been in touch with today and about whom nothing waits. */
export const person = (name: string, known: Partial<Known> = {}): Known => ({
  id: name,
  name,
  phone: null,
  supported: true,
  coverFor: null,
  pause: null,
  rhythm: null,
  heardOn: TODAY,
  touchedOn: TODAY,
  putOffs: [],
  isKept: () => true,
  firstContactBy: null,
  isReferred: false,
  notSoWell: null,
  asked: null,
  wish: null,
  stay: null,
  afterStay: null,
  moments: [],
  deadlines: [],
  toRevisit: [],
  adviceToOffer: [],
  isLongSilent: false,
  nextAppointment: null,
  ...known,
})

/** What a line says, without the person. */
export const told = (line: Line): string =>
  line.because === 'now' ? [line.reason, ...line.also].map((one) => one.because).join(' + ') : line.because

/** Where nobody knows when somebody came to us, no first contact is due. */
export const unknownDays = { referredOn: null, acceptedOn: null, supportedFrom: null }

/** A number as it is read: in one piece, however narrow the line. */
export const unbroken = (phone: string): string => phone.replace(/\s+/g, '\u00a0').replace(/-/g, '\u2011')

/** The address under which a phone calls it. */
export const callTo = (phone: string): string => `tel:${phone.replace(/\s/g, '')}`

/** By the clock of the device, as whoever writes sees it, and as times are written everywhere here: “10:32”. */
export const clockAt = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at)

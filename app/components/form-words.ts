/** The words that forms say on their own, by their keys in `messages/`. What goes into their gaps is put in on the device. */
export const FORM_WORDS = [
  ...(['yours', 'startOver', 'putAside', 'putBack', 'another', 'blocked'] as const),
  ...(['unsent', 'sendAgain', 'left', 'over', 'theirs'] as const),
] as const

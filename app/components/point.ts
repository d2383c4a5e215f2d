/** Between two facts. It stays with the one before it, so that no line begins with it. */
export const POINT = '\u00a0· '

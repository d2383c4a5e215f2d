/** A name as it is searched: no accents, no capitals, the Nordic letters spelled out. */
export const searchText = (text: string): string =>
  text
    // Some machines write å as an a and a ring: the same letter.
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .trim()

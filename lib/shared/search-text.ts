/** A name as it is searched: no accents, no capitals, the Nordic letters spelled out. */
export const searchText = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()

import type { Chance } from './random.ts'

/** First and last names that are told apart from those of the stories. All invented. */
export type Names = { first: readonly [string, ...string[]]; last: readonly [string, ...string[]] }

export const DANISH_NAMES: Names = {
  first: [
    ...([
      'Søren',
      'Bjørn',
      'Åse',
      'Jørgen',
      'Kåre',
      'Lærke',
      'Mælle',
      'Asbjørn',
      'Ægir',
      'Ørnulf',
      'Torbjørg',
    ] as const),
    ...['Camilla', 'Frederik', 'Gitte', 'Hanne-Lis', 'Ida', 'Jesper', 'Kirsten', 'Lasse', 'Malene', 'Niels', 'Oliver'],
    ...[
      'Pernille',
      'Rune',
      'Stine',
      'Tobias',
      'Ulla',
      'Vibeke',
      'William',
      'Annika',
      'Bent',
      'Dorthe',
      'Esben',
      'Flemming',
    ],
    ...[
      'Amina',
      'Mehmet',
      'Nguyen',
      'Zeynep',
      'Hodan',
      'Goran',
      'Fatima',
      'Omar',
      'Svetlana',
      'Arash',
      'Leyla',
      'Tenzin',
    ],
  ],
  last: [
    ...(['Østergård', 'Bæk', 'Sørensen', 'Kjærgaard', 'Åkjær', 'Højlund', 'Nørby', 'Brændstrup', 'Møller'] as const),
    ...['Vestager', 'Dahl', 'Krogsgaard', 'Lindqvist', 'Thygesen', 'Winther', 'Storm', 'Bruun', 'Eskildsen', 'Kofoed'],
    ...['Yılmaz', 'Hussein', 'Petrović', 'Tran', 'Abdi', 'Karimi', 'Kowalczyk', 'Haddad', 'Wangchuk'],
  ],
}

export const ENGLISH_NAMES: Names = {
  first: ['Nigel', 'Beatrice', 'Oluwaseun', 'Gareth', 'Philippa', 'Desmond', 'Imogen', 'Terence', 'Rosalind', 'Kwame'],
  last: ['Hathersage', 'Okonkwo', 'Pemberton', 'Llewellyn', 'Threlkeld', 'Ashworth', 'Cholmondeley', 'Bickerstaff'],
}

/** Names until nobody asks any more, each only once. */
export function namesFrom(names: Names, chance: Chance): () => string {
  const given = new Set<string>()
  return () => {
    for (let tries = 0; ; tries++) {
      const name = `${chance.oneOf(names.first)} ${chance.oneOf(names.last)}`
      const told = tries < 50 ? name : `${name} ${given.size}`
      if (given.has(told)) continue
      given.add(told)
      return told
    }
  }
}

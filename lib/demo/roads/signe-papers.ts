import type { ToldDocument } from '../road.ts'

const CV = [
  'Signe Lauridsen',
  'Nordhavn',
  '',
  'Supermarket, early deliveries. Kvikkøb, Vestergade, 2004 to 2014',
  'Took in the goods from half past five, filled the shelves, had the key.',
  '',
  'The shop school in Nordhavn, one year',
  '',
  'I remember where everything stands.',
] as const

/** Her CV, which she has on her own page, and a letter that stays with us. */
export const signesPapers: ToldDocument[] = [
  {
    ...{ kind: 'cv', title: 'CV on one page', shared: true },
    versions: [
      { on: '2 thu 10:55', name: 'CV Signe', paper: { pdf: CV } },
      {
        on: '22 tue 11:00',
        name: 'CV Signe, mornings',
        paper: { pdf: [...CV, '', 'Mornings suit me best. I can begin at six.'] },
      },
    ],
    sentWith: [
      { application: 'garden', on: '4 thu 10:56' },
      { application: 'shop', on: '5 fri 10:41' },
    ],
  },
  {
    ...{ kind: 'letter', title: 'Letter to the shop by the station' },
    versions: [
      {
        on: '5 fri 10:30',
        name: 'To the shop by the station',
        paper: {
          word: [
            'To the shop by the station',
            'I was in your shop last week and asked for you. You said that mornings are hard to fill. Mornings are when I am best.',
            'For ten years I took in the early deliveries in a supermarket. I know how a shelf looks when it is right, and I am there before it is light.',
            'I have been away from work for some years. I would like to begin with fifteen hours, on foot from home.',
            'Kind regards, Signe Lauridsen',
          ],
        },
      },
    ],
    sentWith: [{ application: 'shop', on: '5 fri 10:42' }],
  },
]

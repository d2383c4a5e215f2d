import type { Road } from '../road.ts'
import { whoSigneIs } from './signe-profile.ts'

const SIGNES_CV = [
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

/** Signe: two applications that rested with her search, and came back as they were. */
export const signesRoad: Road = {
  ...whoSigneIs,
  applications: [
    {
      key: 'garden',
      title: 'Warehouse, spring season',
      at: 'garden_centre',
      place: 'Gartnervej',
      hours: '25',
      path: [
        ['idea', '3 mon 09:40', 'together'],
        ['preparing', '4 tue 14:30', 'person'],
        ['applied', '4 thu 10:55', 'together'],
        [
          'not_this_time',
          '22 tue 10:30',
          'us',
          { words: 'Somebody has it by now. They were kind about it, and take on again in spring.' },
        ],
      ],
      notes: 'Boxes up to 12 kg.',
    },
    {
      key: 'shop',
      title: 'Morning hand in the shop',
      at: 'station_shop',
      place: 'Stationspladsen',
      hours: '15',
      path: [
        ['idea', '3 fri 11:30', 'person'],
        ['preparing', '4 thu 10:58', 'together'],
        ['applied', '5 fri 10:40', 'person', { first: true }],
        [
          'interview',
          '11 tue 11:05',
          'us',
          { words: 'They would like to meet her. Kept until she is ready; they will keep her name.' },
        ],
        ['offer', '25 fri 11:20', 'person'],
        ['accepted', '25 fri 11:40', 'person'],
      ],
      interviews: [
        {
          on: '24 wed 09:00',
          minutes: 50,
          whereabouts: 'the shop by the station',
          withWhom: 'the manager',
          company: 'with_us',
          wentHow: 'I said I had been away from it. She said: so have I, once.',
        },
      ],
    },
    {
      title: 'Packing, evenings',
      at: 'parcels',
      path: [
        ['idea', '5 fri 10:48', 'us'],
        ['let_go', '6 thu 10:44', 'person'],
      ],
    },
  ],
  placements: [
    {
      key: 'shop',
      ...{
        kind: 'job',
        title: 'Morning hand',
        at: 'station_shop',
        application: 'shop',
        occupation: '52',
        start: '27 mon',
        told: '26 tue 08:40',
      },
      ...{
        hours: 15,
        wage: 152_50,
        wagePer: 'hour',
        lasting: 'permanent',
        openTo: 'anyone',
        usualWage: 'yes',
        subsidy: 'none',
      },
      ...{ foundBy: 'asked_there', ledBy: 'person', disclosure: 'told_in_part', mayContact: 'yes' },
      words: 'Five mornings of three hours, home by noon.',
      supports: [
        {
          what: 'Coffee after the shift, and a text on Fridays',
          byWhom: 'us',
          howOften: 'week',
          from: '27 mon',
          stepDown: 'Every other week later on, if she likes.',
        },
        {
          what: 'Says the plan for the day aloud',
          byWhom: 'employer',
          whoWords: 'Bodil, the manager',
          howOften: 'daily',
          from: '27 mon',
        },
        {
          what: 'Walks the dog at noon on long days',
          byWhom: 'family',
          whoWords: 'her eldest',
          howOften: 'when_wished',
          from: '28 mon',
        },
      ],
      advice: [
        {
          occasion: 'before_start',
          byWhom: 'municipality',
          adviser: 'Case officer Pia',
          offered: '25 fri 11:30',
          held: '26 tue 11:00',
          reporting: 'She reports the hours herself on the 1st; her eldest looks over her shoulder.',
        },
      ],
    },
  ],
  visits: [
    {
      at: 'station_shop',
      on: '3 fri 11:20',
      whoWent: 'person',
      met: 'manager',
      purpose: 'say_hello',
      minutes: 10,
      fitsWish: true,
      learned: 'She asked for the manager herself, in the fifth shop.',
    },
    {
      at: 'garden_centre',
      on: '4 tue 13:50',
      mode: 'phone',
      purpose: 'learn_needs',
      minutes: 8,
      fitsWish: true,
      learned: 'Boxes up to 12 kg, never alone.',
    },
    {
      at: 'station_shop',
      on: '24 wed 09:00',
      whoWent: 'together',
      met: 'manager',
      purpose: 'present_person',
      minutes: 50,
      fitsWish: true,
      learned: 'Mornings, five of three hours.',
    },
    {
      at: 'station_shop',
      on: '26 tue 08:00',
      whoWent: 'together',
      met: 'manager',
      purpose: 'support_at_work',
      minutes: 30,
      fitsWish: true,
      nextStep: 'Ask how the first weeks were, with Signe',
      next: '30 tue',
    },
  ],
  documents: [
    {
      ...{ kind: 'cv', title: 'CV on one page', shared: true },
      versions: [
        { on: '2 thu 10:55', name: 'CV Signe', paper: { pdf: SIGNES_CV } },
        {
          on: '22 tue 11:00',
          name: 'CV Signe, mornings',
          paper: { pdf: [...SIGNES_CV, '', 'Mornings suit me best. I can begin at six.'] },
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
  ],
  disclosures: [
    {
      on: '22 tue 10:45',
      decision: 'tell_in_part',
      pros: 'Then I need not invent a reason when I am slow.',
      cons: 'Somebody might look at me longer.',
      maySay: 'That I have been away from work for a while.',
      notToSay: 'The word. And nothing about him.',
      wording: 'I have been away from it for some years. Mornings are my best time.',
    },
    {
      on: '24 wed 10:05',
      at: 'station_shop',
      decision: 'tell_in_part',
      toWhom: 'The manager only',
      wording: 'If I am slow before nine, say the list aloud.',
      adjustments: 'Home by noon.',
      revisit: '31 mon',
    },
  ],
}

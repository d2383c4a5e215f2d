import type { Road } from '../road.ts'
import { petersJobs } from './peter-jobs.ts'

const CV = ['Peter Nygaard', 'Nordhavn', '', 'Early hours suit me. One rest day a week, fixed.', ''] as const
const BAKERY = ['Bageriet på Hjørnet: baker’s hand, nights, six months'] as const
const LAUNDRY = ['Vask & Damp: laundry hand, six months'] as const
const NURSERY = ['Planteskolen Elmegård: gardener’s hand, one season'] as const

/** Peter: three jobs in two years, each ended, none a failure; after each, the profile is changed. */
export const petersRoad: Road = {
  profile: [
    {
      section: 'wishes',
      on: '88 tue 10:20',
      answers: {
        wishedFor: 'Sleep, money of my own, and shorter stays at the hospital. The job is how I get there.',
        whyNow: 'Because it has begun to work.',
      },
      before: { on: '1 mon 10:30', answers: { wishedFor: 'A job. Any.' } },
    },
    {
      section: 'preferences',
      on: '99 tue 10:30',
      answers: {
        workKind: 'Early, with steam or soil',
        workHours: 'Four days, the rest day fixed',
        workPlace: 'Anywhere the 33 goes',
        workPace: 'Even',
        workPeople: 'The same ones',
      },
      before: {
        on: '36 tue 10:30',
        answers: {
          workKind: 'Early, no till',
          workHours: 'Five days',
          workPlace: 'In town',
          workPace: 'Fast is fine',
          workPeople: 'Few',
        },
      },
    },
    {
      section: 'strengths',
      on: '36 tue 10:20',
      answers: {
        goodAt: 'I am awake when others are not. I count things right.',
        othersSay: 'That I say it before it is too late.',
      },
    },
    {
      section: 'hard_days',
      on: '70 tue 10:40',
      answers: { hardDays: 'A rest day on purpose, said aloud at work before it is needed.' },
    },
  ],
  experiences: [
    {
      on: '36 tue 10:35',
      placement: 'bakery',
      kind: 'job',
      title: 'Bakery, nights',
      place: 'Bageriet på Hjørnet',
      liked: 'Early hours, no till.',
      disliked: 'The telephone.',
      endedBecause: 'I was ill for two months, and we agreed to stop.',
      helped: 'Flowers on the ward.',
    },
    {
      on: '70 tue 10:35',
      placement: 'laundry',
      kind: 'job',
      title: 'Laundry',
      place: 'Vask & Damp',
      liked: 'Steam.',
      disliked: 'Not knowing which day off.',
      endedBecause: 'They could not fix the rest day.',
      helped: 'A foreman who wrote the week on the wall.',
    },
    {
      on: '99 tue 10:35',
      placement: 'nursery',
      kind: 'job',
      title: 'Plant nursery',
      place: 'Planteskolen Elmegård',
      liked: 'Everything that grows.',
      disliked: 'October.',
      endedBecause: 'The season ended.',
      helped: 'I told them about the rest day first.',
    },
  ],
  goals: [
    {
      kind: 'job',
      words: 'A job that has a rest day in it.',
      because: 'Then the stays get shorter.',
      said: '88 tue 10:25',
    },
  ],
  steps: [
    {
      words: 'Ask the nursery about next spring',
      whose: 'person',
      offered: '99 tue 10:40',
      offeredBy: 'person',
      around: '--20',
    },
  ],
  applications: [
    {
      key: 'bakery',
      title: 'Baker’s hand, nights',
      at: 'bakery',
      unsolicited: true,
      path: [
        ['idea', '5 mon 10:30', 'together'],
        ['applied', '6 tue 10:00', 'together'],
        ['accepted', '8 thu 10:00', 'together'],
      ],
    },
    {
      key: 'laundry',
      title: 'Laundry hand',
      at: 'laundry',
      path: [
        ['applied', '40 tue 10:00', 'together'],
        ['accepted', '43 thu 10:00', 'together'],
      ],
    },
    {
      key: 'nursery',
      title: 'Gardener’s hand',
      at: 'nursery',
      path: [
        ['applied', '75 tue 10:00', 'person'],
        ['interview', '77 mon 09:00', 'person'],
        ['accepted', '78 tue 11:00', 'person'],
      ],
    },
    {
      title: 'Parks, early team',
      at: 'parks',
      path: [
        ['idea', '99 tue 10:45', 'person'],
        ['preparing', '-18 10:10', 'together'],
      ],
      deadline: '--11',
    },
  ],
  placements: petersJobs,
  documents: [
    {
      ...{ kind: 'cv', title: 'CV', shared: true },
      versions: [
        { on: '36 tue 10:45', name: 'CV Peter Nygaard', paper: { pdf: [...CV, ...BAKERY] } },
        { on: '70 tue 10:50', name: 'CV Peter Nygaard', paper: { pdf: [...CV, ...LAUNDRY, ...BAKERY] } },
        { on: '99 tue 10:50', name: 'CV Peter Nygaard', paper: { pdf: [...CV, ...NURSERY, ...LAUNDRY, ...BAKERY] } },
      ],
      sentWith: [
        { application: 'laundry', on: '40 tue 10:10' },
        { application: 'nursery', on: '75 tue 10:05', version: 2 },
      ],
    },
    {
      ...{ kind: 'certificate', title: 'The nursery’s letter', shared: true },
      versions: [
        {
          on: '99 tue 10:20',
          name: 'Planteskolen Elmegård',
          paper: {
            pdf: [
              'To whom it may concern',
              'Peter Nygaard worked with us from the roses to the last apples.',
              'He was there at eight, told us on the first day how he works,',
              'and kept to it. We would have him back.',
              '',
              'Karl Elmegård',
            ],
          },
        },
      ],
    },
  ],
}

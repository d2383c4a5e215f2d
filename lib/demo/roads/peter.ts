import type { Road } from '../road.ts'
import { petersJobs } from './peter-jobs.ts'

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
      on: '100 tue 10:30',
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
      offered: '100 tue 10:40',
      offeredBy: 'person',
      around: '--20',
    },
  ],
  applications: [
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
      at: 'town_hall',
      path: [
        ['idea', '100 tue 10:45', 'person'],
        ['preparing', '102 tue 10:10', 'together'],
      ],
      deadline: '--11',
    },
  ],
  placements: petersJobs,
}

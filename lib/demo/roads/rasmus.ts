import type { Road } from '../road.ts'

/** Rasmus: evenings among cables. */
export const rasmusRoad: Road = {
  profile: [
    {
      section: 'wishes',
      on: '1 mon 13:30',
      answers: {
        wishedFor: 'Sound technician, or anything with cables. Not too many new people.',
        whyNow: 'The theatre has a desk from 1987 that I understand.',
      },
    },
  ],
  goals: [
    { kind: 'job', words: 'Behind the desk, three evenings a week.', because: null, said: '0 mon 13:30' },
    {
      kind: 'education',
      words: 'The sound course in Aarhus, one day.',
      because: null,
      said: '6 thu 14:30',
      state: 'resting',
      since: '20 thu',
    },
  ],
  applications: [
    {
      title: 'Extra hand, sound',
      at: 'theatre',
      hours: '10',
      path: [
        ['idea', '24 tue 15:00', 'person'],
        ['applied', '27 thu 14:30', 'together'],
        ['interview', '29 thu 14:50', 'person'],
        [
          'preparing',
          '50 tue 13:00',
          'together',
          { words: 'They ask for two more evenings, and a list of what he has wired.' },
        ],
      ],
    },
  ],
  steps: [
    {
      words: 'Ring the sound department',
      whose: 'person',
      offered: '22 thu 14:20',
      offeredBy: 'person',
      done: { on: '24 tue 15:05', led: 'person' },
    },
  ],
  visits: [
    {
      at: 'theatre',
      on: '27 thu 14:00',
      by: 'sofie',
      whoWent: 'together',
      met: 'sound',
      purpose: 'present_person',
      minutes: 40,
      fitsWish: true,
      learned: 'To prøveaftener, så ser vi.',
    },
  ],
}

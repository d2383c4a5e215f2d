import type { Road } from '../road.ts'

/** Bo: one short job, and a place a month, on foot. */
export const bosRoad: Road = {
  goals: [
    {
      kind: 'job',
      words: 'Something with my hands, in the light half of the year.',
      because: 'I want to go on. Slowly, but on.',
      said: '1 wed 11:20',
    },
  ],
  steps: [
    {
      words: 'The boathouse, once more, from inside',
      whose: 'person',
      offered: '102 wed 11:20',
      offeredBy: 'person',
      around: '--14',
    },
  ],
  applications: [
    {
      key: 'bicycles',
      title: 'Bicycle workshop, spring',
      at: 'bicycles',
      path: [
        ['idea', '54 wed 11:00', 'person'],
        ['applied', '57 wed 11:00', 'together'],
        ['accepted', '58 fri 10:00', 'together'],
      ],
    },
  ],
  placements: [
    {
      kind: 'job',
      title: 'Bicycle mechanic’s hand',
      at: 'bicycles',
      application: 'bicycles',
      occupation: '72',
      start: '60 mon',
      hours: 12,
      wage: 145_00,
      wagePer: 'hour',
      lasting: 'seasonal',
      openTo: 'anyone',
      usualWage: 'yes',
      subsidy: 'none',
      foundBy: 'employer_contact',
      ledBy: 'together',
      disclosure: 'told',
      mayContact: 'yes',
      end: {
        on: '63 fri',
        heard: '63 fri',
        endedBy: 'agreed',
        endWords: 'Four weeks, and they were good ones.',
        worked: 'The smell and the radio.',
        learned: 'That one afternoon beside him was enough to begin with.',
        nextWish: 'Radio, and light.',
      },
    },
  ],
}

import type { Road } from '../road.ts'

/** On hold, and kept as they were. */
export const maryamsRoad: Road = {
  goals: [{ kind: 'job', words: 'Cook for many.', because: null, said: '1 wed 10:20' }],
  applications: [
    {
      title: 'Kitchen hand, mornings',
      at: 'children',
      hours: '20',
      path: [
        ['applied', '14 tue 10:00', 'together'],
        ['interview', '19 wed 09:00', 'person'],
        ['offer', '24 thu 12:00', 'us', { words: 'They can wait until spring for her.' }],
      ],
    },
    { title: 'School kitchen', at: 'school', path: [['idea', '10 tue 10:00', 'person']] },
  ],
}

export const danijelsRoad: Road = {
  goals: [{ kind: 'job', words: 'Back behind the wheel of a bus.', because: null, said: '0 mon 10:30' }],
  applications: [
    {
      title: 'Bus driver, city lines',
      at: 'buses',
      path: [
        ['applied', '20 mon 10:00', 'together'],
        ['interview', '30 mon 10:00', 'person'],
      ],
    },
  ],
}

export const birthesRoad: Road = {
  goals: [{ kind: 'job', words: 'Repairs, not fashion.', because: null, said: '1 thu 10:20' }],
  applications: [
    {
      title: 'Repairs, two days',
      at: 'reuse',
      path: [
        ['idea', '12 thu 10:00', 'person'],
        ['applied', '20 thu 10:00', 'together'],
      ],
    },
  ],
}

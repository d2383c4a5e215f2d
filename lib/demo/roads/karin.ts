import type { Road } from '../road.ts'

/** Karin: two letters, mostly in somebody else’s words, and a profile that nobody asked her about. */
export const karinsRoad: Road = {
  goals: [{ kind: 'job', words: 'A desk by a window, and nobody behind me.', because: null, said: '1 tue 10:20' }],
  applications: [
    {
      ...{ title: 'Office assistant', at: 'citizens', hours: '20' },
      path: [
        ['applied', '5 tue 10:30', 'us'],
        ['not_this_time', '10 thu 10:00', 'us'],
      ],
    },
    {
      ...{ title: 'Filing, mornings', at: 'library' },
      path: [
        ['applied', '7 tue 10:30', 'us'],
        ['let_go', '21 wed 14:20', 'person'],
      ],
    },
  ],
}

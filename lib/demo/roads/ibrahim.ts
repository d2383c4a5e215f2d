import type { Road } from '../road.ts'

/** Ibrahim: the benefit first, then the vans. */
export const ibrahimsRoad: Road = {
  goals: [
    {
      kind: 'job',
      words: 'Drive again. Short rounds, home for dinner.',
      because: 'My brother-in-law says I brake like a poet.',
      said: '2 tue 10:20',
    },
  ],
  steps: [{ words: 'Ask at the depot with the red vans', whose: 'together', offered: '-16 10:40', around: '--5' }],
  applications: [
    {
      title: 'Driver, day rounds',
      at: 'red_vans',
      path: [
        ['idea', '-16 10:30', 'together'],
        ['preparing', '-9 11:00', 'person'],
      ],
      deadline: '--6',
      notes: 'The driving licence is valid until next summer.',
    },
  ],
}

import type { Road } from '../road.ts'

/** Jonas: from his own screen, at his own hours, and many at once when it goes well. */
export const jonasRoad: Road = {
  goals: [
    { kind: 'job', words: 'Computers. From home to begin with, then we will see.', because: null, said: '1 wed' },
  ],
  steps: [{ words: 'Send the link to the page he made', whose: 'person', offered: '-6 11:00', offeredBy: 'person' }],
  applications: [
    { title: 'Testing of an app', at: 'it_corner', path: [['idea', '-5 10:00', 'person']], hours: '10' },
    { title: 'Data entry, evenings', at: 'library', path: [['idea', '-8 10:00', 'us']] },
    {
      ...{ title: 'Website of the theatre', at: 'theatre', hours: '8', notes: 'He has made two before.' },
      path: [
        ['idea', '-20 10:00', 'person'],
        ['preparing', '-7 10:00', 'person'],
      ],
      deadline: '--5',
    },
    {
      ...{ title: 'Support desk, mornings', at: 'town_hall', hours: '15' },
      path: [
        ['idea', '-30 10:00', 'us'],
        ['preparing', '-26 10:00', 'together'],
        ['applied', '-18 10:00', 'person', { first: true }],
      ],
    },
    {
      ...{ title: 'Stock system, two days', at: 'pharmacy', unsolicited: true, hours: '12' },
      path: [['applied', '-12 10:00', 'person']],
    },
    {
      ...{ title: 'Screens and telephones', at: 'it_corner', hours: '12' },
      path: [
        ['applied', '-25 10:00', 'person'],
        ['interview', '-6 10:00', 'person'],
      ],
      interviews: [
        { on: '--4 10:00', minutes: 45, whereabouts: 'IT-hjørnet', withWhom: 'the owner', company: 'alone' },
      ],
    },
    {
      ...{ title: 'Online shop, packing lists', at: 'reuse' },
      path: [
        ['applied', '-60 10:00', 'together'],
        ['not_this_time', '-40 10:00', 'person', { words: 'They wrote that they liked his page.' }],
      ],
    },
  ],
}

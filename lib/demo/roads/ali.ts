import type { Road } from '../road.ts'

/** Ali: a job he could have, and no bus to it. */
export const alisRoad: Road = {
  profile: [
    {
      section: 'wishes',
      on: '1 mon 13:30',
      answers: {
        wishedFor: 'Lager eller lufthavn. Om natten er der stille, det kan jeg godt lide.',
        whyNow: 'Fordi penge er ro.',
      },
    },
    {
      section: 'practical',
      on: '21 thu 13:40',
      answers: { transport: 'Bussen kører ikke efter 23.10.', everyday: 'Sikkerhedssko: fonden betaler.' },
    },
  ],
  helpers: [
    {
      on: '12 wed 13:40',
      kind: 'place',
      name: 'Kantinen på lageret',
      relation: 'kantine',
      how: 'En plads ved døren, og ingen spørger.',
      mayContact: null,
    },
  ],
  goals: [{ kind: 'job', words: 'Nattevagter, hvor der er stille.', because: null, said: '0 tue 13:30' }],
  steps: [
    { words: 'Spørge kollegaen om kørsel', whose: 'us', offered: '22 fri 10:20', done: { on: '-40 15:40', led: 'us' } },
    { words: 'Ringe til Samir', whose: 'person', offered: '33 wed 19:20', offeredBy: 'us', around: '-2' },
  ],
  applications: [
    {
      title: 'Pakker, nathold',
      at: 'parcels',
      hours: '20',
      path: [
        ['idea', '21 thu 13:30', 'together'],
        ['preparing', '24 tue 13:30', 'together'],
        ['applied', '31 wed 13:10', 'person', { first: true }],
      ],
    },
    {
      title: 'Bagage i lufthavnen',
      at: 'airport',
      path: [
        ['idea', '5 mon 13:00', 'person'],
        ['let_go', '12 wed 13:45', 'person'],
      ],
    },
  ],
  visits: [
    {
      at: 'parcels',
      on: '21 thu 14:30',
      whoWent: 'together',
      met: 'lead',
      purpose: 'learn_needs',
      minutes: 40,
      fitsWish: true,
      learned: 'Nathold med plads. Bussen er problemet, ikke han.',
    },
  ],
}

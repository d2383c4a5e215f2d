import type { Road } from '../road.ts'

/** Henrik: a carpenter, and that is written first. */
export const henriksRoad: Road = {
  profile: [
    {
      section: 'wishes',
      on: '3 thu 10:20',
      answers: { wishedFor: 'Snedker eller tømrer. Med svendebrev.', whyNow: 'Fordi det er mit fag.' },
    },
    {
      section: 'strengths',
      on: '3 thu 10:25',
      answers: { goodAt: 'Jeg ser, om noget er i vater, før vaterpasset gør.' },
    },
    {
      section: 'education',
      on: '3 thu 10:30',
      answers: { schooling: 'Svendebrev som tømrer, 1999. Det hænger på væggen.' },
    },
  ],
  experiences: [
    {
      on: '3 thu 10:35',
      kind: 'job',
      title: 'Tømrer',
      place: 'Brdr. Lund',
      fromWhen: '1999',
      toWhen: '2015',
      hours: '37',
      liked: 'Tage. Man kan se langt.',
      disliked: 'Regnskabet',
      endedBecause: 'Jeg blev syg.',
      helped: 'En mester, der sagde tingene lige ud.',
    },
  ],
  goals: [{ kind: 'job', words: 'Tre dage om ugen på et værksted, som tømrer.', because: null, said: '0 thu 10:40' }],
  steps: [
    {
      words: 'Vise mesteren svendebrevet',
      whose: 'person',
      offered: '25 thu 10:30',
      offeredBy: 'person',
      done: { on: '26 thu 10:30', led: 'person' },
    },
    { words: 'Prøvedag på molen', whose: 'together', offered: '46 thu 11:00', around: '48 thu' },
  ],
  applications: [
    {
      title: 'Tømrer på værksted',
      at: 'timber_yard',
      path: [
        ['applied', '14 thu 11:00', 'person'],
        ['not_this_time', '18 mon 09:00', 'person'],
      ],
    },
    {
      key: 'joinery',
      title: 'Svend, tre dage',
      at: 'joinery',
      unsolicited: true,
      hours: '22',
      path: [
        ['preparing', '24 thu 10:30', 'person'],
        ['applied', '26 thu 10:40', 'person'],
        ['interview', '44 thu 12:10', 'person'],
      ],
      interviews: [
        {
          on: '48 thu 08:00',
          kind: 'trial',
          minutes: 360,
          whereabouts: 'Molen 7',
          withWhom: 'mester',
          company: 'alone',
        },
      ],
    },
  ],
  documents: [
    {
      ...{ kind: 'certificate', title: 'Svendebrev', shared: true },
      versions: [{ on: '3 thu 10:32', name: 'Svendebrev 1999', paper: { photograph: 'certificate' } }],
      sentWith: [{ application: 'joinery', on: '26 thu 10:41' }],
    },
  ],
  visits: [
    {
      at: 'joinery',
      on: '26 thu 10:00',
      whoWent: 'together',
      met: 'master',
      purpose: 'present_person',
      minutes: 60,
      fitsWish: true,
      learned: 'Spurgte til svendebrevet. Han havde det med.',
    },
    {
      at: 'joinery',
      on: '46 thu 10:00',
      whoWent: 'together',
      met: 'master',
      purpose: 'follow_up',
      minutes: 60,
      fitsWish: true,
      nextStep: 'Ringe dagen efter prøvedagen',
      next: '--9',
    },
  ],
}

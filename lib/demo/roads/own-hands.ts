import type { Road } from '../road.ts'

/** Louise: five letters to shops that had not advertised, four kind answers, and one owner who asks what she reads. */
export const louisesRoad: Road = {
  profile: [
    {
      section: 'wishes',
      on: '1 wed 11:30',
      answers: {
        wishedFor: 'Flowers or books. A small place, where they ask you things to your face.',
        whyNow: 'I have been indoors for six years.',
      },
    },
    {
      section: 'strengths',
      on: '3 wed 11:30',
      answers: { goodAt: 'I notice what people hold longest. I wrap things so that the paper stays.' },
    },
    {
      section: 'preferences',
      on: '3 wed 11:40',
      answers: {
        workKind: 'A shop that smells of something',
        workHours: 'Two or three mornings to begin with',
        workPlace: 'In town',
        workPace: 'My own',
        workPeople: 'One at a time',
      },
    },
  ],
  goals: [{ kind: 'job', words: 'Mornings in a small shop.', because: null, said: '1 wed 11:35' }],
  steps: [
    {
      words: 'Listen while the first call is made',
      whose: 'us',
      offered: '3 wed 11:45',
      done: { on: '5 wed 11:40', led: 'us' },
    },
    {
      words: 'Make the second call together',
      whose: 'together',
      offered: '5 wed 11:50',
      done: { on: '7 wed 11:30', led: 'together' },
    },
    {
      words: 'Make the third call herself',
      whose: 'person',
      offered: '7 wed 11:50',
      offeredBy: 'person',
      done: { on: '9 wed 11:30', led: 'person', first: true },
    },
    {
      words: 'Tell her mother about the bookshop',
      whose: 'person',
      offered: '19 thu 11:30',
      offeredBy: 'person',
      around: '21 sun',
    },
  ],
  applications: [
    {
      title: 'Mornings among the flowers',
      at: 'florist',
      unsolicited: true,
      path: [
        ['preparing', '9 wed 11:45', 'together'],
        ['applied', '10 wed 12:00', 'together'],
        ['not_this_time', '12 tue 14:50', 'person'],
      ],
    },
    {
      title: 'Mornings among the flowers',
      at: 'florist_second',
      unsolicited: true,
      path: [
        ['applied', '10 wed 12:05', 'together'],
        ['not_this_time', '12 tue 14:55', 'person', { words: 'They wrote by hand.' }],
      ],
    },
    {
      title: 'A hand in the shop',
      at: 'bookshop_first',
      unsolicited: true,
      path: [
        ['applied', '10 wed 12:10', 'together'],
        ['not_this_time', '14 wed 11:50', 'person'],
      ],
    },
    {
      title: 'A hand in the shop',
      at: 'paper_shop',
      unsolicited: true,
      path: [
        ['applied', '10 wed 12:15', 'together'],
        ['not_this_time', '14 wed 11:52', 'person'],
      ],
    },
    {
      key: 'books',
      ...{ title: 'Two mornings in the bookshop', at: 'bookshop', unsolicited: true, hours: '8' },
      path: [
        ['applied', '10 wed 12:20', 'person', { first: true }],
        ['interview', '14 wed 11:55', 'person'],
        ['offer', '18 tue 10:20', 'us'],
        ['accepted', '-3 16:20', 'person', { first: true, words: 'She rang the owner herself.' }],
      ],
      interviews: [
        {
          on: '16 thu 10:00',
          minutes: 50,
          whereabouts: 'the bookshop in Søndergade',
          withWhom: 'the owner',
          company: 'with_us',
          wentHow: 'She asked what I read. I forgot to be afraid.',
        },
      ],
    },
  ],
  placements: [
    {
      key: 'books',
      ...{
        kind: 'job',
        title: 'Bookseller, two mornings',
        at: 'bookshop',
        application: 'books',
        occupation: '52',
        start: '--5',
        told: '-3 16:50',
      },
      ...{
        hours: 8,
        wage: 148_00,
        wagePer: 'hour',
        lasting: 'permanent',
        openTo: 'anyone',
        usualWage: 'yes',
        subsidy: 'none',
      },
      ...{ foundBy: 'asked_there', ledBy: 'person', disclosure: 'undecided', mayContact: 'ask_first' },
    },
  ],
  visits: [
    {
      at: 'bookshop',
      on: '16 thu 10:00',
      whoWent: 'together',
      met: 'owner',
      purpose: 'present_person',
      minutes: 50,
      fitsWish: true,
      learned: 'Two mornings from next month.',
    },
  ],
}

/** Torben: half of it alone. */
export const torbensRoad: Road = {
  goals: [
    {
      kind: 'job',
      words: 'Work with wood again, and be left to it.',
      because: 'Forty years of it are in my hands.',
      said: '0 tue 09:20',
      state: 'reached',
      since: '26 mon',
    },
  ],
  steps: [
    {
      words: 'Two workshops on the harbour',
      whose: 'person',
      offered: '0 tue 09:30',
      offeredBy: 'person',
      done: { on: '2 wed 17:00', led: 'person' },
    },
    {
      words: 'Teach the apprentice the plane',
      whose: 'person',
      offered: '49 tue 15:50',
      offeredBy: 'person',
      done: { on: '57 mon 09:00', led: 'person' },
    },
  ],
  applications: [
    {
      title: 'Joiner',
      at: 'timber_yard',
      unsolicited: true,
      path: [
        ['applied', '5 mon 09:00', 'person'],
        ['not_this_time', '13 mon 10:05', 'person'],
      ],
    },
    {
      key: 'museum',
      title: 'The museum’s workshop',
      at: 'museum',
      unsolicited: true,
      hours: '18',
      path: [
        ['applied', '19 fri 12:00', 'person', { words: 'Called in with a drawing of a window.' }],
        ['interview', '21 thu 08:05', 'person'],
        ['offer', '22 mon 15:00', 'person'],
        ['accepted', '22 mon 16:30', 'person'],
      ],
      interviews: [
        {
          on: '21 thu 13:00',
          whereabouts: 'the museum',
          withWhom: 'the foreman',
          company: 'with_us',
          wentHow: 'Went in alone. Came out with the hours.',
        },
      ],
    },
  ],
  placements: [
    {
      ...{
        kind: 'job',
        title: 'Ship’s joiner',
        at: 'museum',
        application: 'museum',
        occupation: '75',
        start: '26 mon',
        hours: 18,
        wage: 189_00,
        wagePer: 'hour',
      },
      ...{
        lasting: 'permanent',
        openTo: 'anyone',
        usualWage: 'yes',
        subsidy: 'none',
        foundBy: 'asked_there',
        ledBy: 'person',
        disclosure: 'told_in_part',
        mayContact: 'ask_first',
      },
      changes: [
        { kind: 'away', on: '47 tue', words: 'Home until Thursday.' },
        { kind: 'back', on: '47 thu', words: 'Half days for a week.' },
      ],
      supports: [
        {
          what: 'Says deadlines aloud',
          byWhom: 'employer',
          whoWords: 'Aksel, the foreman',
          howOften: 'when_wished',
          from: '49 tue',
        },
        {
          what: 'A word a month, and the telephone when it burns',
          byWhom: 'us',
          howOften: 'month',
          from: '26 mon',
          stepDown: 'He says when it is enough.',
        },
      ],
      advice: [{ occasion: 'before_start', byWhom: 'union', offered: '22 mon 16:40', held: '24 wed 10:00' }],
    },
  ],
  visits: [
    {
      at: 'museum',
      on: '49 tue 15:30',
      whoWent: 'together',
      met: 'foreman',
      purpose: 'support_at_work',
      minutes: 25,
      fitsWish: true,
      learned: 'Deadlines are said aloud from now on.',
    },
  ],
}

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
      done: { on: '24 tue 15:05', led: 'person', first: true },
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

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
      section: 'hard_days',
      on: '17 wed 11:20',
      answers: { hardDays: 'Write, do not ring. I answer when I have read it twice.' },
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
  experiences: [
    {
      ...{ on: '3 wed 11:45', kind: 'job', title: 'Assistant in a school library', fromWhen: '2012', toWhen: '2019' },
      ...{ hours: '12', liked: 'The ones who came back for the next volume.', disliked: 'The telephone on the desk.' },
      ...{ endedBecause: 'I stopped going out.', helped: 'A colleague who took the calls.' },
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
      key: 'vivi',
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
      key: 'cellar',
      title: 'Mornings among the flowers',
      at: 'florist_second',
      unsolicited: true,
      path: [
        ['applied', '10 wed 12:05', 'together'],
        ['not_this_time', '12 tue 14:55', 'person', { words: 'They wrote by hand.' }],
      ],
    },
    {
      key: 'light',
      title: 'A hand in the shop',
      at: 'bookshop_first',
      unsolicited: true,
      path: [
        ['applied', '10 wed 12:10', 'together'],
        ['not_this_time', '14 wed 11:50', 'person'],
      ],
    },
    {
      key: 'paper',
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
        start: '21 thu',
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
  documents: [
    {
      ...{ kind: 'letter', title: 'One letter for five shops', shared: true },
      versions: [
        {
          on: '10 wed 11:50',
          name: 'Letter from Louise',
          paper: {
            word: [
              'To a shop I like',
              'You have not asked for anybody. I write all the same, because I stand outside your window on Wednesdays.',
              'I wrap things so that the paper stays, and I notice what people hold longest.',
              'Two or three mornings would be a good beginning for me. I would rather come by than ring.',
              'Kind regards, Louise Grøn',
            ],
          },
        },
      ],
      sentWith: [
        { application: 'vivi', on: '10 wed 12:00' },
        { application: 'cellar', on: '10 wed 12:05' },
        { application: 'light', on: '10 wed 12:10' },
        { application: 'paper', on: '10 wed 12:15' },
        { application: 'books', on: '10 wed 12:20' },
      ],
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
      learned: 'Two mornings could be found, if she likes.',
    },
  ],
}

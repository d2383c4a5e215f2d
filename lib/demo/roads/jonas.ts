import type { Road } from '../road.ts'

const CV = [
  'Jonas Vang',
  'Nordhavn. Please write, I do not answer the telephone.',
  '',
  'Builds and mends computers, his own and those of others, since 2010.',
  'Moved a server for a friend in five nights. Nothing was lost.',
  'Two small websites, both still standing.',
] as const

/** Jonas: from his own screen, at his own hours, and many at once when it goes well. */
export const jonasRoad: Road = {
  profile: [
    {
      ...{ section: 'wishes', on: '1 thu 16:20' },
      answers: {
        wishedFor: 'Computers, from home to begin with.',
        whyNow: 'My sister asked what I do all night. I build.',
      },
    },
    {
      ...{ section: 'strengths', on: '5 thu 13:00' },
      answers: { goodAt: 'I see why it does not start.', othersSay: 'That I explain without sighing.' },
    },
    {
      ...{ section: 'preferences', on: '29 mon 12:30' },
      answers: { workHours: 'After noon', workPlace: 'Home, or a room with a door', workPeople: 'In writing' },
      before: { on: '4 thu 13:00', answers: { workHours: 'Nights', workPlace: 'Home' } },
    },
    {
      ...{ section: 'hard_days', on: '23 tue 15:20' },
      answers: { hardDays: 'If two texts stay unanswered, ring the doorbell. Not the telephone.' },
    },
    {
      section: 'may_contact',
      on: '4 thu 13:05',
      answers: { employers: 'ask_first', family: 'yes', familyWords: 'My sister.' },
    },
  ],
  helpers: [
    {
      on: '1 thu 16:25',
      kind: 'person',
      name: 'Anna',
      relation: 'sister',
      how: 'Rings for him when it must be rung.',
      mayContact: 'yes',
    },
  ],
  goals: [
    { kind: 'job', words: 'Computers. From home to begin with, then we will see.', because: null, said: '1 thu' },
  ],
  steps: [
    { words: 'Send the link to the page he made', whose: 'person', offered: '42 thu 12:30', offeredBy: 'person' },
  ],
  applications: [
    {
      ...{ title: 'Repairs, some afternoons', at: 'repairs' },
      path: [
        ['preparing', '5 thu 13:05', 'together'],
        ['applied', '9 thu 12:40', 'together', { first: true }],
        ['not_this_time', '12 thu 12:20', 'person', { words: 'A friendly letter. He asked me to keep it for him.' }],
      ],
    },
    {
      ...{ title: 'IT trainee', at: 'citizens' },
      path: [
        ['idea', '14 thu 12:40', 'person'],
        ['preparing', '14 thu 12:50', 'person'],
        ['let_go', '28 thu 12:30', 'person'],
      ],
    },
    {
      ...{ title: 'IT help, two afternoons', at: 'school', unsolicited: true, hours: '8' },
      path: [
        ['applied', '32 thu 12:50', 'together'],
        ['interview', '36 mon 14:00', 'person'],
        [
          'preparing',
          '38 thu 12:20',
          'us',
          { words: 'They want to think about it for a while. The page stays with them.' },
        ],
      ],
      interviews: [
        {
          ...{ on: '37 thu 15:30', minutes: 45, whereabouts: 'the school, side entrance', withWhom: 'the head' },
          ...{ company: 'with_us', wentHow: 'Forty minutes. I did the talking.' },
        },
      ],
    },
    { title: 'Testing of an app', at: 'it_corner', path: [['idea', '-5 10:00', 'person']], hours: '10' },
    { title: 'Data entry, evenings', at: 'library', path: [['idea', '42 thu 12:40', 'us']] },
    {
      ...{ title: 'Website of the theatre', at: 'theatre', hours: '8', notes: 'He has made two before.' },
      path: [
        ['idea', '40 thu 12:30', 'person'],
        ['preparing', '42 thu 12:35', 'person'],
      ],
      deadline: '--5',
    },
    {
      ...{ key: 'support', title: 'Support desk, mornings', at: 'citizens', hours: '15' },
      path: [
        ['idea', '38 thu 12:30', 'us'],
        ['preparing', '40 thu 12:35', 'together'],
        ['applied', '41 mon 13:00', 'person'],
      ],
    },
    {
      ...{ title: 'Stock system, two days', at: 'pharmacy', unsolicited: true, hours: '12' },
      path: [['applied', '42 thu 13:10', 'person']],
    },
    {
      ...{ title: 'Screens and telephones', at: 'it_corner', hours: '12' },
      path: [
        ['applied', '40 thu 12:45', 'person'],
        ['interview', '-6 10:00', 'person'],
      ],
      interviews: [
        { on: '--4 10:00', minutes: 45, whereabouts: 'IT-hjørnet', withWhom: 'the owner', company: 'alone' },
      ],
    },
    {
      ...{ title: 'Online shop, packing lists', at: 'reuse' },
      path: [
        ['applied', '35 thu 13:00', 'together'],
        ['not_this_time', '38 thu 12:40', 'person', { words: 'They wrote that they liked his page.' }],
      ],
    },
  ],
  visits: [
    {
      ...{ at: 'school', on: '37 thu 15:30', whoWent: 'together', met: 'head', purpose: 'present_person', minutes: 45 },
      ...{ fitsWish: true, learned: 'Thirty tablets in a cupboard, and nobody who dares to open it.' },
    },
  ],
  documents: [
    {
      ...{ kind: 'cv', title: 'CV, line by line' },
      versions: [
        { on: '5 thu 13:10', name: 'jonas-cv', paper: { pdf: CV } },
        {
          on: '40 thu 12:50',
          name: 'jonas-cv-2',
          paper: { pdf: [...CV, '', 'Course in networks, two weeks, with a certificate.'] },
        },
      ],
      sentWith: [{ application: 'support', on: '41 mon 13:05', version: 2 }],
    },
  ],
}

import type { Road } from '../road.ts'

/** Torben: half of it alone. */
export const torbensRoad: Road = {
  profile: [
    {
      ...{ section: 'wishes', on: '0 tue 09:22' },
      answers: { wishedFor: 'Work with wood again, and be left to it.', whyNow: 'My hands asked.' },
    },
    {
      ...{ section: 'strengths', on: '0 tue 09:25' },
      answers: { goodAt: 'Wood. I do not need to say more.', othersSay: 'That I could say more.' },
    },
    {
      ...{ section: 'preferences', on: '49 tue 15:45' },
      answers: {
        workHours: 'Eighteen hours. Half a day off after a deadline.',
        workPeople: 'One who knows more, or less',
      },
      before: { on: '0 tue 09:28', answers: { workHours: 'As long as it takes', workPeople: 'None' } },
    },
    {
      ...{ section: 'hard_days', on: '47 thu 16:05' },
      answers: { hardDays: 'I ring. Then pick up. Today, not tomorrow.' },
    },
  ],
  experiences: [
    {
      ...{ on: '0 tue 09:35', kind: 'job', title: 'Joiner', place: 'Own workshop', fromWhen: '1982', toWhen: '2021' },
      ...{ liked: 'All of it until the phone rang.', disliked: 'Bills', endedBecause: 'I could not get up.' },
    },
  ],
  goals: [
    { kind: 'other', words: 'See her through to her journeyman’s test.', because: null, said: '57 mon 10:30' },
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
  documents: [
    {
      ...{ kind: 'other', title: 'A drawing of a window', shared: true },
      versions: [{ on: '19 fri 12:10', name: 'Vindue, søndre gavl', paper: { photograph: 'window' } }],
      sentWith: [{ application: 'museum', on: '19 fri 12:15' }],
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

import type { Road } from '../road.ts'

/** Karsten: the keys were in the safe while he was away. */
export const karstensRoad: Road = {
  profile: [
    {
      ...{ section: 'strengths', on: '6 tue 10:40' },
      answers: {
        goodAt: 'I hear that a pump will stop a week before it does.',
        othersSay: 'That I am there before the heat is.',
      },
    },
    {
      ...{ section: 'preferences', on: '40 tue 13:20' },
      answers: {
        workHours: 'From six, with a day between shifts',
        workPlace: 'On foot',
        workPeople: 'Pupils are fine',
      },
      before: { on: '6 tue 10:45', answers: { workHours: 'From six, every day', workPlace: 'On foot' } },
    },
    {
      ...{ section: 'hard_days', on: '34 thu 10:35' },
      answers: { hardDays: 'When I hear the boiler everywhere, ring Sanne. Do not ask me first.' },
    },
    {
      ...{ section: 'may_contact', on: '30 tue 14:10' },
      answers: {
        employers: 'yes',
        employersWords: 'Word for word what I say.',
        family: 'yes',
        familyWords: 'My brother.',
      },
    },
    {
      section: 'wishes',
      on: '0 thu 10:30',
      answers: { wishedFor: 'To be the one who has the keys.', whyNow: 'I wake at four anyway.' },
    },
  ],
  experiences: [
    {
      ...{
        on: '6 tue 10:50',
        kind: 'job',
        title: 'Boiler man',
        place: 'Havneværket',
        fromWhen: '1992',
        toWhen: '2019',
      },
      ...{ hours: '37', liked: 'The first minute after it is lit.', disliked: 'Meetings' },
      ...{ endedBecause: 'They shut the boilers, and I stopped sleeping.', helped: 'Being given the keys.' },
    },
  ],
  helpers: [
    {
      ...{ on: '29 fri 14:10', kind: 'person', name: 'Jens', relation: 'brother' },
      ...{ how: 'Sleeps on the sofa when it is bad, and says nothing.', mayContact: 'yes' },
    },
  ],
  goals: [
    { kind: 'job', words: 'Keep the keys for another year.', because: null, said: '40 tue 13:25' },
    {
      kind: 'job',
      words: 'Caretaker, somewhere with a boiler room.',
      because: null,
      said: '0 thu 10:35',
      state: 'reached',
      since: '11 mon',
    },
  ],
  steps: [
    {
      words: 'Ask who has the boiler in the holidays',
      whose: 'person',
      offered: '40 tue 13:28',
      offeredBy: 'person',
      around: '--10',
    },
  ],
  applications: [
    {
      key: 'school',
      title: 'Assistant caretaker',
      at: 'school',
      hours: '12',
      path: [
        ['applied', '6 tue 10:00', 'together'],
        ['interview', '8 mon 10:00', 'together'],
        ['offer', '9 thu 10:00', 'us'],
        ['accepted', '9 thu 16:00', 'person'],
      ],
      interviews: [
        {
          on: '9 tue 14:00',
          minutes: 50,
          whereabouts: 'the school by the park',
          withWhom: 'the head',
          company: 'with_us',
          wentHow: 'He asked if I could start at six. I have been up since four for thirty years.',
        },
      ],
    },
  ],
  placements: [
    {
      ...{
        kind: 'job',
        title: 'Assistant caretaker',
        at: 'school',
        application: 'school',
        occupation: '91',
        start: '11 mon',
        hours: 12,
        wage: 158_00,
        wagePer: 'hour',
      },
      ...{
        lasting: 'permanent',
        openTo: 'anyone',
        usualWage: 'yes',
        subsidy: 'none',
        foundBy: 'employer_contact',
        ledBy: 'together',
        disclosure: 'told',
        mayContact: 'yes',
      },
      changes: [
        { kind: 'away', on: '30 mon', words: 'The keys are in the safe.' },
        { kind: 'back', on: '35 mon', words: 'The head had kept his mug.' },
        { kind: 'terms', on: '35 mon', hours: 4, words: 'Four hours a week to begin with.' },
        { kind: 'terms', on: '38 mon', hours: 12, words: 'His own proposal.' },
      ],
      supports: [
        {
          what: 'At the gate now and then, before the first bell',
          byWhom: 'us',
          howOften: 'fortnight',
          from: '41 mon',
          stepDown: 'Once a month from next spring.',
        },
        {
          what: 'A day between shifts, on the school’s plan',
          byWhom: 'employer',
          whoWords: 'Merete, the head',
          howOften: 'week',
          from: '40 tue',
        },
      ],
      advice: [
        { occasion: 'before_start', byWhom: 'municipality', offered: '9 thu 16:10', held: '10 wed 11:00' },
        {
          occasion: 'hours_or_pay',
          byWhom: 'municipality',
          offered: '34 thu 10:40',
          held: '36 tue 11:00',
          reporting: 'The school reports the hours; he checks the letter.',
        },
      ],
    },
  ],
  visits: [
    {
      at: 'school',
      on: '9 tue 14:00',
      whoWent: 'together',
      met: 'head',
      purpose: 'present_person',
      minutes: 50,
      fitsWish: true,
    },
    {
      at: 'school',
      on: '30 tue 14:20',
      mode: 'phone',
      whoWent: 'together',
      met: 'head',
      purpose: 'support_at_work',
      minutes: 10,
      fitsWish: true,
      learned: 'The job is his while he is ill.',
    },
    {
      at: 'school',
      on: '38 mon 13:00',
      whoWent: 'together',
      met: 'head',
      purpose: 'support_at_work',
      minutes: 40,
      fitsWish: true,
      learned: 'No meeting needed. The cake was good.',
    },
  ],
}

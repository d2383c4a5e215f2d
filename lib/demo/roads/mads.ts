import type { Road } from '../road.ts'

/** Mads: an internship that became a job of twenty hours. */
export const madsRoad: Road = {
  profile: [
    {
      ...{ section: 'wishes', on: '1 tue 10:30' },
      answers: { wishedFor: 'A reason to set the alarm.', whyNow: 'Nights have been my days for too long.' },
    },
    {
      ...{ section: 'strengths', on: '4 tue 10:30' },
      answers: { goodAt: 'I see what is about to fall over.', othersSay: 'That I am the first one there.' },
    },
    {
      ...{ section: 'hard_days', on: '43 mon 12:30' },
      answers: { hardDays: 'Nothing to fix. It wants saying, and then a text now and then.' },
    },
    {
      ...{ section: 'preferences', on: '6 tue 10:30' },
      answers: { workKind: 'Something with doors and keys', workHours: 'Early', workPeople: 'Children, or nobody' },
    },
  ],
  experiences: [
    {
      ...{ on: '21 mon 10:00', placement: 'intern', kind: 'internship', title: 'Intern in the hall' },
      ...{ place: 'Nordhavn Idrætscenter', liked: 'The bunch of keys.', disliked: 'The lost property.' },
      ...{ endedBecause: 'They made a job of it.', helped: 'Preben says good morning first.' },
    },
  ],
  goals: [
    {
      kind: 'job',
      words: 'A reason to set the alarm.',
      because: null,
      said: '0 mon 10:20',
      state: 'reached',
      since: '21 mon',
    },
    {
      kind: 'other',
      words: 'A holiday I have paid for myself.',
      because: null,
      said: '33 wed 16:20',
      state: 'reached',
      since: '54 thu',
    },
    { kind: 'job', words: 'Lead the holiday club again, and be asked to.', because: null, said: '57 wed 16:15' },
  ],
  steps: [
    {
      words: 'Ask Preben who leads the club next year',
      whose: 'person',
      offered: '57 wed 16:20',
      offeredBy: 'person',
      around: '--12',
    },
  ],
  applications: [
    {
      key: 'hall',
      kind: 'internship',
      title: 'Eight weeks in the hall',
      at: 'sports_centre',
      path: [
        ['idea', '8 tue 10:00', 'us'],
        ['applied', '9 tue 10:00', 'together'],
        ['accepted', '10 tue 10:50', 'together'],
      ],
    },
  ],
  placements: [
    {
      key: 'intern',
      kind: 'internship',
      title: 'Intern in the hall',
      at: 'sports_centre',
      application: 'hall',
      start: '12 mon',
      hours: 20,
      lasting: 'fixed_term',
      openTo: 'anyone',
      foundBy: 'employer_contact',
      ledBy: 'together',
      disclosure: 'told_in_part',
      mayContact: 'yes',
      end: {
        on: '20 fri',
        heard: '20 fri',
        endedBy: 'term_over',
        endWords: 'Became a job.',
        worked: 'The bunch of keys on the first day.',
        learned: 'That he is there before the alarm.',
        nextWish: 'To stay.',
      },
    },
    {
      ...{
        kind: 'job',
        title: 'Hall assistant',
        at: 'sports_centre',
        occupation: '51',
        start: '21 mon',
        told: '20 fri 15:30',
        hours: 20,
        wage: 156_00,
        wagePer: 'hour',
        lasting: 'permanent',
        openTo: 'anyone',
        usualWage: 'yes',
        subsidy: 'none',
        foundBy: 'employer_contact',
        ledBy: 'person',
        disclosure: 'told_in_part',
        mayContact: 'yes',
      },
      changes: [
        { kind: 'away', on: '40 mon', words: 'Three days off sick.' },
        { kind: 'back', on: '40 thu' },
        { kind: 'terms', on: '52 mon', wage: 161_00, wagePer: 'hour', words: 'Leads the holiday club.' },
      ],
      supports: [
        {
          what: 'The keeper of the hall, who says good morning first',
          byWhom: 'co_worker',
          whoWords: 'Preben',
          howOften: 'daily',
          from: '21 mon',
        },
        { what: 'Coffee before it opens', byWhom: 'us', howOften: 'month', from: '44 mon' },
      ],
    },
  ],
  visits: [
    {
      at: 'sports_centre',
      on: '10 tue 10:00',
      whoWent: 'together',
      met: 'keeper',
      purpose: 'present_person',
      minutes: 60,
      fitsWish: true,
      learned: 'A bunch of keys on the spot.',
    },
    {
      at: 'sports_centre',
      on: '57 wed 16:00',
      whoWent: 'together',
      met: 'keeper',
      purpose: 'support_at_work',
      minutes: 30,
      fitsWish: true,
    },
  ],
}

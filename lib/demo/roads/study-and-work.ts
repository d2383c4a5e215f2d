import type { Road } from '../road.ts'

/** Freja: back to college, and higher than she had planned. */
export const frejasRoad: Road = {
  profile: [
    {
      section: 'wishes',
      on: '1 mon 15:20',
      answers: {
        wishedFor: 'Jeg vil være færdig med HF. Og så vil jeg se, hvor langt jeg kan komme.',
        whyNow: 'Fordi februar er længe siden.',
      },
    },
    {
      section: 'education',
      on: '27 wed 15:40',
      answers: { schooling: 'HF, 2. år. Bagefter biologi A og kemi A, og så laborant.' },
      before: { on: '1 mon 15:25', answers: { schooling: 'HF, ikke færdig.' } },
    },
    {
      section: 'hard_days',
      on: '4 mon 15:30',
      answers: { hardDays: 'Et stille lokale til eksamen. Jeg går først, så slipper jeg for at vente.' },
    },
  ],
  goals: [
    { kind: 'education', words: 'Blive færdig med HF.', because: null, said: '0 wed 14:20' },
    {
      kind: 'education',
      words: 'Laborant. Det tager fire år, og det må det godt.',
      because: 'Jeg troede ikke, jeg var god til det.',
      said: '27 wed 15:30',
    },
    {
      kind: 'job',
      words: 'Et arbejde med hvid kittel',
      because: null,
      said: '27 wed 15:32',
      state: 'resting',
      since: '27 wed 15:32',
    },
  ],
  steps: [
    {
      words: 'Skrive til de to laboratorier',
      whose: 'person',
      offered: '40 thu 15:30',
      offeredBy: 'person',
      around: '--25',
    },
  ],
  applications: [
    {
      key: 'hf',
      kind: 'education',
      title: 'HF, andet år',
      at: 'college',
      path: [
        ['preparing', '2 mon 15:00', 'together'],
        ['applied', '3 mon 15:00', 'person'],
        ['accepted', '5 thu 10:00', 'person'],
      ],
    },
  ],
  placements: [
    {
      ...{
        kind: 'education',
        title: 'HF, andet år',
        at: 'college',
        application: 'hf',
        start: '6 mon',
        told: '5 thu 15:00',
        hours: 24,
        foundBy: 'came_back',
        ledBy: 'person',
        disclosure: 'told_in_part',
        mayContact: 'ask_first',
      },
      words: 'A quiet room for exams, in writing.',
      days: [
        { kind: 'exam', on: '19 tue', subject: 'Dansk', wentHow: 'Tolv. Jeg gik først.' },
        { kind: 'term_ends', on: '21 fri', subject: null, wentHow: null },
        { kind: 'term_begins', on: '25 mon', subject: null, wentHow: null },
        { kind: 'exam', on: '36 thu', subject: 'Biologi', wentHow: 'Jeg var ikke bange for den.' },
        { kind: 'hand_in', on: '--4', subject: 'Kemirapport', wentHow: null },
        { kind: 'exam', on: '--18', subject: 'Matematik', wentHow: null },
      ],
      supports: [
        {
          what: 'Et stille lokale til eksamen',
          byWhom: 'employer',
          whoWords: 'HF-centret',
          howOften: 'when_wished',
          from: '6 mon',
        },
        { what: 'En sms før eksamen', byWhom: 'us', howOften: 'when_wished', from: '14 thu' },
      ],
    },
  ],
}

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
      ...{ section: 'preferences', on: '6 tue 10:30' },
      answers: { workKind: 'Something with doors and keys', workHours: 'Early', workPeople: 'Children, or nobody' },
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
        ['applied', '30 wed 13:10', 'person', { first: true }],
      ],
    },
    {
      title: 'Bagage i lufthavnen',
      at: 'warehouse',
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

/** On hold, and kept as they were. */
export const maryamsRoad: Road = {
  goals: [{ kind: 'job', words: 'Cook for many.', because: null, said: '1 wed 10:20' }],
  applications: [
    {
      title: 'Kitchen hand, mornings',
      at: 'children',
      hours: '20',
      path: [
        ['applied', '14 tue 10:00', 'together'],
        ['interview', '19 wed 09:00', 'person'],
        ['offer', '24 thu 12:00', 'us', { words: 'They can wait until spring for her.' }],
      ],
    },
    { title: 'School kitchen', at: 'school', path: [['idea', '10 tue 10:00', 'person']] },
  ],
}
export const danijelsRoad: Road = {
  goals: [{ kind: 'job', words: 'Back behind the wheel of a bus.', because: null, said: '0 mon 10:30' }],
  applications: [
    {
      title: 'Bus driver, city lines',
      at: 'town_hall',
      path: [
        ['applied', '20 mon 10:00', 'together'],
        ['interview', '30 mon 10:00', 'person'],
      ],
    },
  ],
}
export const birthesRoad: Road = {
  goals: [{ kind: 'job', words: 'Repairs, not fashion.', because: null, said: '1 thu 10:20' }],
  applications: [
    {
      title: 'Repairs, two days',
      at: 'reuse',
      path: [
        ['idea', '12 thu 10:00', 'person'],
        ['applied', '20 thu 10:00', 'together'],
      ],
    },
  ],
}

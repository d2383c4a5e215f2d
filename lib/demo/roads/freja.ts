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
  documents: [
    {
      ...{ kind: 'other', title: 'Aftale om et stille lokale', shared: true },
      versions: [
        {
          on: '4 mon 15:45',
          name: 'Aftale HF-centret',
          paper: {
            pdf: [
              'Aftale om eksamen',
              'HF-centret Nordhavn og Freja Ørum',
              '',
              'Freja har et stille lokale til eksamen.',
              'Hun går først, hvis hun ønsker det.',
              'Aftalen gælder alle fag og kan ikke ses på beviset.',
              '',
              'Studievejlederen',
            ],
          },
        },
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

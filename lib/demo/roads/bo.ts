import type { Road } from '../road.ts'

/** Bo: one short job, and a place a month, on foot. */
export const bosRoad: Road = {
  profile: [
    {
      ...{ section: 'wishes', on: '1 wed 11:30' },
      answers: {
        wishedFor: 'Something with my hands, in the light half of the year.',
        whyNow: 'I am fifty. That is a reason.',
      },
    },
    {
      ...{ section: 'strengths', on: '74 mon 11:20' },
      answers: { goodAt: 'I stay until it runs round.', othersSay: 'That it is quiet beside me, in a good way.' },
    },
    {
      ...{ section: 'preferences', on: '74 mon 11:25' },
      answers: {
        workKind: 'Oil, tar, wood',
        workHours: 'Three afternoons',
        workPlace: 'On foot',
        workPeople: 'One, and a radio',
      },
      before: { on: '20 wed 11:20', answers: { workKind: 'We will see', workPlace: 'On foot' } },
    },
    {
      ...{ section: 'hard_days', on: '54 wed 11:30' },
      answers: { hardDays: 'The lamp. And somebody who comes although it is dark.' },
    },
  ],
  experiences: [
    {
      ...{
        on: '74 mon 11:30',
        placement: 'workshop',
        kind: 'job',
        title: 'Bicycle workshop',
        place: 'Cykelværkstedet Ringen',
      },
      ...{
        liked: 'The smell and the radio.',
        disliked: 'That it ended, a little.',
        endedBecause: 'The rush was over.',
      },
      ...{ helped: 'An afternoon with somebody beside me.' },
    },
  ],
  goals: [
    {
      kind: 'job',
      words: 'Something with my hands, in the light half of the year.',
      because: 'I want to go on. Slowly, but on.',
      said: '1 wed 11:20',
    },
  ],
  steps: [
    {
      words: 'The boathouse, once more, from inside',
      whose: 'person',
      offered: '102 wed 11:20',
      offeredBy: 'person',
      around: '--14',
    },
  ],
  applications: [
    {
      key: 'bicycles',
      title: 'Bicycle workshop, spring',
      at: 'bicycles',
      path: [
        ['idea', '64 wed 11:30', 'person'],
        ['applied', '67 wed 11:30', 'together'],
        ['accepted', '68 fri 10:00', 'together'],
      ],
    },
  ],
  placements: [
    {
      key: 'workshop',
      kind: 'job',
      title: 'Bicycle mechanic’s hand',
      at: 'bicycles',
      application: 'bicycles',
      occupation: '72',
      start: '70 mon',
      hours: 12,
      wage: 145_00,
      wagePer: 'hour',
      lasting: 'seasonal',
      openTo: 'anyone',
      usualWage: 'yes',
      subsidy: 'none',
      foundBy: 'employer_contact',
      ledBy: 'together',
      disclosure: 'told',
      mayContact: 'yes',
      end: {
        on: '73 fri',
        heard: '73 fri',
        endedBy: 'agreed',
        endWords: 'Four weeks, and they were good ones.',
        worked: 'The smell and the radio.',
        learned: 'That one afternoon beside him was enough to begin with.',
        nextWish: 'Radio, and light.',
      },
    },
  ],
}

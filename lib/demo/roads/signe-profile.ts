import type { Road } from '../road.ts'

/** Who she is, what she wants, and the steps on the way. */
export const whoSigneIs: Road = {
  profile: [
    {
      section: 'wishes',
      on: '1 tue 13:40',
      answers: {
        wishedFor: 'On my feet, among things that have a place. Near enough to walk home.',
        whyNow: 'The children are big enough to miss me for a morning.',
      },
    },
    {
      section: 'strengths',
      on: '2 thu 10:30',
      answers: {
        goodAt: 'I am slow to start and then I do not stop. I remember where everything stands.',
        othersSay: 'That I hum while I work, and that they miss it when I do not.',
      },
    },
    {
      section: 'education',
      on: '2 thu 10:32',
      answers: { schooling: 'Nine years of school, and the shop school in Nordhavn, one of two.' },
    },
    { section: 'languages', on: '2 thu 10:33', answers: { spoken: 'Danish. English enough for tourists and yeast.' } },
    {
      section: 'preferences',
      on: '22 tue 10:40',
      answers: {
        workKind: 'A shop or a warehouse',
        workHours: 'Mornings. After two I am done for.',
        workPlace: 'Walking distance',
        workPace: 'Steady',
        workPeople: 'A few, and the same ones',
      },
      before: {
        on: '2 thu 10:35',
        answers: {
          workKind: 'A shop or a warehouse',
          workHours: 'Mornings',
          workPlace: 'On the 5A bus',
          workPace: 'Busy is fine',
        },
      },
    },
    {
      section: 'practical',
      on: '2 thu 10:40',
      answers: { transport: 'On foot, or the 5A.', everyday: 'The dog needs to be out at noon.' },
    },
    {
      section: 'hard_days',
      on: '25 fri 11:50',
      answers: { hardDays: 'Say it out loud before nine. Then I still get there, only later.' },
    },
    {
      section: 'disclosure',
      on: '22 tue 10:50',
      answers: {
        disclosureThoughts: 'Better a little and early than all of it and late.',
        mayBeSaid: 'That I have been away from work for some years.',
      },
    },
    {
      section: 'may_contact',
      on: '24 wed 10:10',
      answers: { employers: 'yes', family: 'ask_first', familyWords: 'My eldest, not my mother.' },
    },
  ],
  experiences: [
    {
      on: '1 tue 13:50',
      kind: 'job',
      title: 'Supermarket, early deliveries',
      place: 'Kvikkøb, Vestergade',
      fromWhen: '2004',
      toWhen: '2014',
      hours: '30',
      liked: 'The first hour, before anybody came.',
      disliked: 'The till in December.',
      endedBecause: 'I became ill, and nobody asked when I would be back.',
      helped: 'A manager who said the plan for the day aloud.',
    },
  ],
  helpers: [
    {
      on: '2 thu 10:45',
      kind: 'person',
      name: 'Her eldest',
      relation: 'daughter',
      how: 'Reads letters with her. Laughs at the right places.',
      mayContact: 'ask_first',
    },
    {
      on: '6 thu 10:30',
      kind: 'place',
      name: 'The bakery by the station',
      relation: 'café',
      how: 'They know her order and let her sit when it is full.',
      mayContact: null,
    },
  ],
  goals: [
    {
      kind: 'job',
      words: 'A job in a shop, with a name badge and a key.',
      because: 'Then I am somebody who is expected.',
      said: '1 tue 13:45',
      state: 'reached',
      since: '27 mon 12:00',
    },
    {
      kind: 'other',
      words: 'Enough left over for a weekend away with the girls.',
      because: null,
      said: '27 fri 12:40',
    },
  ],
  steps: [
    {
      words: 'Walk the shopping street together',
      whose: 'together',
      offered: '2 thu 10:50',
      done: { on: '3 fri 11:30', led: 'together' },
    },
    {
      words: 'Ring the station shop',
      whose: 'person',
      offered: '6 thu 10:40',
      offeredBy: 'person',
      done: { on: '8 tue 10:50', led: 'person' },
    },
    {
      words: 'Ask about the warehouse in Østhavn',
      whose: 'us',
      offered: '6 thu 10:42',
      dropped: { on: '22 tue 10:50', by: 'person' },
    },
    { words: 'Sleep on the Saturdays', whose: 'person', offered: '29 wed 12:40', around: '30 tue' },
  ],
}

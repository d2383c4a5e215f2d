import type { Story } from '../story.ts'
import { couldNot, met, phoned, texted, theyContacted, tried } from '../told.ts'

/** Fewer admissions: three jobs in two years, each ended, none a failure. */
export const peter: Story = {
  name: 'Peter Nygaard',
  with: 'mette',
  thisWeek: 104,
  phone: '+45 00 45 10 04',
  wish: {
    words: 'Sleep, money of my own, and shorter stays at the hospital. The job is how I get there.',
    said: '88 tue',
  },
  treatmentTeam: 'F-ACT Vest',
  clinician: 'Sanne Bro',
  times: [{ state: 'supported', referred: '-5 mon', accepted: '0 tue', supported: '2 mon' }],
  search: [
    { state: 'active', from: '2 mon' },
    { state: 'in_work', from: '9 mon' },
    { state: 'active', from: '36 mon' },
    { state: 'in_work', from: '44 mon' },
    { state: 'active', from: '70 mon' },
    { state: 'in_work', from: '80 mon' },
    { state: 'active', from: '99 mon' },
  ],
  pauses: [
    { from: '32 wed', resumed: '36 mon', kind: 'hospital', touchBy: 'meeting', touchEvery: 'week' },
    { from: '67 thu', resumed: '69 mon', kind: 'hospital', touchBy: 'phone', touchEvery: 'week' },
  ],
  ordinary: [
    { from: '1 mon', to: '31 fri', every: 14 },
    { from: '37 mon', to: '66 fri', every: 14, atWork: true },
    { from: '70 mon', to: '103 fri', every: 11, atWork: true },
  ],
  contacts: [
    met('33 thu 14:00', { place: 'ward', minutes: 40, note: 'Ward. Asked me to thank the bakery for the flowers.' }),
    met('34 thu 14:00', {
      place: 'ward',
      minutes: 45,
      note: 'Ward again. The bakery job ends with the month, by agreement. What worked: early hours, no till.',
    }),
    met('44 mon 07:00', { place: 'workplace', minutes: 20, note: 'First day at the laundry.' }),
    phoned('68 mon 15:00', { minutes: 12, note: 'Home after ten days. It used to be two months.' }),
    met('70 tue 10:00', {
      place: 'home',
      minutes: 60,
      together: ['cv'],
      note: 'The laundry is over, the profile gets two new lines: likes steam, wants the rest day fixed in advance.',
    }),
    met('80 mon 08:00', {
      place: 'workplace',
      minutes: 25,
      note: 'First day at the plant nursery. He told them about the rest day himself, before anybody asked.',
    }),
    met('99 tue 10:00', {
      place: 'home',
      minutes: 55,
      together: ['cv', 'search'],
      note: 'The season ended and so did the job. They wrote him a good letter. We look on.',
      shared: true,
    }),
  ],
  moments: [
    {
      kind: 'balance_tip',
      on: '72 mon',
      words: 'A rest day on purpose, said aloud at work: from a peer worker, years ago, and kept.',
    },
    { kind: 'first_step', on: '80 mon', words: 'Told an employer about the rest day himself.' },
    { kind: 'shared_success', on: '68 mon', words: 'Ten days instead of two months.' },
  ],
}

/** No job yet: two years, a lighter search, one short job, long dark winters. He wants to go on. */
export const bo: Story = {
  name: 'Bo Lyngby',
  with: 'mette',
  thisWeek: 104,
  phone: '+45 00 50 10 40',
  wish: { words: 'I want to go on. Slowly, but on.', said: '97 wed' },
  treatmentTeam: 'F-ACT Vest',
  clinician: 'Sanne Bro',
  times: [{ state: 'supported', referred: '-3 mon', accepted: '0 wed', supported: '1 wed' }],
  search: [
    { state: 'active', from: '3 wed' },
    { state: 'lighter', from: '20 wed', wishedBy: 'person' },
    { state: 'in_work', from: '60 mon' },
    { state: 'lighter', from: '64 mon', wishedBy: 'together' },
  ],
  ordinary: [{ from: '1 wed', to: '103 fri', every: 12 }],
  contacts: [
    met('8 wed 11:00', {
      place: 'home',
      minutes: 50,
      note: 'Candles in the middle of the day. November. We talked about the light.',
    }),
    met('20 wed 11:00', {
      place: 'home',
      minutes: 45,
      together: ['talk'],
      note: 'More lightly, his wish: one place a month, chosen on foot.',
    }),
    met('60 mon 09:00', {
      place: 'workplace',
      minutes: 30,
      note: 'First day at the bicycle workshop. He had oiled his own chain for it.',
    }),
    met('64 mon 11:00', {
      place: 'home',
      minutes: 60,
      note: 'Four weeks, and they were good ones. He liked the smell and the radio. We write down both.',
    }),
    phoned('92 wed 11:00', {
      minutes: 20,
      note: 'Clocks go back on Sunday. Made the winter plan: Wednesdays at eleven, whatever the weather.',
    }),
    met('97 wed 11:00', {
      place: 'community',
      minutes: 55,
      note: 'Asked straight out whether he wants to stop. He looked at me as if I were mad. He wants to go on.',
      shared: true,
    }),
    met('103 wed 11:00', {
      place: 'community',
      minutes: 40,
      together: ['search'],
      note: 'This month’s place: the fishing club’s boathouse.',
    }),
  ],
  moments: [
    { kind: 'waited_patiently', on: '97 wed', words: 'Two years, and on we go.' },
    { kind: 'was_there_at_work', on: '62 wed', words: 'Stood beside him at the truing stand for an afternoon.' },
  ],
}

/** Support ended unhappily: she felt pushed, and left. She may come back in one step. */
export const karin: Story = {
  name: 'Karin Rosendal',
  with: 'mette',
  thisWeek: 76,
  phone: '+45 00 44 76 22',
  wish: { words: 'Office work. At my own pace.', said: '1 tue' },
  treatmentTeam: 'Ambulatoriet ved Søerne',
  clinician: 'Inger Thomsen',
  times: [{ state: 'closed', referred: '-1 wed', accepted: '0 mon', supported: '1 tue', closed: '22 fri' }],
  search: [
    { state: 'not_started', from: '0 mon' },
    { state: 'active', from: '2 mon', wishedBy: 'us' },
  ],
  ordinary: [{ from: '1 mon', to: '17 fri', every: 7 }],
  contacts: [
    met('2 tue 10:00', {
      place: 'office',
      minutes: 60,
      together: ['cv', 'search'],
      note: 'Started looking at once. Perhaps quick.',
    }),
    couldNot('12 tue 10:00', 'Not today, she wrote.'),
    met('15 tue 10:00', {
      place: 'office',
      minutes: 40,
      together: ['application'],
      note: 'Quiet. I talked more than she did.',
    }),
    couldNot('18 tue 10:00', 'Not today.'),
    tried('19 thu 11:00', 'Rang, no answer.'),
    texted('20 mon 10:00', 'Wrote that I would like to hear how it has been for her.'),
    theyContacted('21 wed 14:00', {
      minutes: 25,
      note: 'She felt pushed from the first week and wants to stop. Her words: “You had a plan, and I was in it.” I thanked her for saying it.',
    }),
    met('22 fri 10:00', {
      place: 'community',
      minutes: 45,
      note: 'Said goodbye over coffee. She knows that she can come back by ringing, without a new referral.',
    }),
  ],
  moments: [{ kind: 'shared_frustration', on: '21 wed', words: '“You had a plan, and I was in it.”' }],
}

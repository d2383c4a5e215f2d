import type { Story } from '../story.ts'
import { checkedIn, couldNot, met, phoned, planned, theyContacted, tried } from '../told.ts'

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
  times: [{ state: 'supported', source: 'treatment_team', referred: '-5 mon', accepted: '0 tue', supported: '2 mon' }],
  stays: [
    { kind: 'hospital', from: '28 mon', to: '35 fri' },
    { kind: 'hospital', from: '67 thu', to: '68 sun' },
    { kind: 'hospital', from: '-16', to: '-10' },
  ],
  rhythms: [
    { from: '0 tue', touchBy: 'meeting', touchEvery: 'week' },
    { from: '9 mon', touchBy: 'meeting', touchEvery: 'fortnight' },
    {
      from: '36 mon',
      touchBy: 'meeting',
      touchEvery: 'week',
      wishedBy: 'person',
      note: 'Until the next job is found.',
    },
    { from: '44 mon', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
  ],
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
    { from: '28 wed', resumed: '36 mon', kind: 'hospital', touchBy: 'meeting', touchEvery: 'week' },
    { from: '67 thu', resumed: '69 mon', kind: 'hospital', touchBy: 'phone', touchEvery: 'week' },
  ],
  ordinary: [
    { from: '1 mon', to: '27 fri', every: 14 },
    { from: '37 mon', to: '66 fri', every: 14, atWork: true },
    { from: '70 mon', to: '-19', every: 11, atWork: true },
  ],
  contacts: [
    met('29 thu 14:00', { place: 'ward', minutes: 30, note: 'Ward. He slept through most of it. I left the paper.' }),
    met('31 thu 14:00', {
      place: 'ward',
      minutes: 35,
      note: 'Ward. Cards. He wants the bakery to know that he is coming back.',
    }),
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
    theyContacted('-16 08:40', {
      minutes: 10,
      note: 'Rang on the way in, with his bag packed: “Before it gets big, this time.”',
    }),
    met('-13 14:00', {
      place: 'ward',
      minutes: 40,
      note: 'Ward, third time, shortest face. He asked me not to stop looking at adverts.',
    }),
    phoned('-8 10:00', {
      minutes: 12,
      note: 'Home. Six days; it was ten, and before that two months. He keeps the count himself.',
    }),
    planned('--3 08:30', { place: 'home', minutes: 40, purpose: 'talk', words: 'Bread from the old bakery.' }),
  ],
  moments: [
    {
      kind: 'balance_tip',
      on: '72 mon',
      words: 'A rest day on purpose, said aloud at work: from a peer worker, years ago, and kept.',
    },
    { kind: 'first_step', on: '80 mon', words: 'Told an employer about the rest day himself.' },
    { kind: 'shared_success', on: '68 mon', words: 'Ten days instead of two months.' },
    { kind: 'they_led', on: '-16', words: 'Went in by himself, early, with his bag packed.' },
  ],
}

/** No job yet: two years, a lighter search, one short job, long dark winters. He wants to go on. */
export const bo: Story = {
  name: 'Bo Lyngby',
  with: 'mette',
  thisWeek: 104,
  phone: '+45 00 50 10 40',
  wish: { words: 'I want to go on. Slowly, but on.', said: '98 wed' },
  treatmentTeam: 'F-ACT Vest',
  clinician: 'Sanne Bro',
  times: [{ state: 'supported', source: 'doctor', referred: '-3 mon', accepted: '0 wed', supported: '1 wed' }],
  rhythms: [
    { from: '1 wed', touchBy: 'meeting', touchEvery: 'week' },
    { from: '20 wed', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
    { from: '60 mon', touchBy: 'meeting', touchEvery: 'week', note: 'While the job is new.' },
    {
      from: '66 wed',
      touchBy: 'meeting',
      touchEvery: 'week',
      wishedBy: 'person',
      note: 'The dark weeks, by his lamp.',
    },
    { from: '74 wed', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
    {
      ...{ from: '92 wed', touchBy: 'meeting', touchEvery: 'fortnight', touchWeekday: 3, wishedBy: 'person' },
      note: 'The winter plan: every other Wednesday at eleven, whatever the weather. In between he may ring for nothing.',
    },
  ],
  wishes: [
    {
      ...{ wish: 'less', by: 'person', on: '20 wed', words: 'Slowly. But do not stop.' },
      honoured: { on: '20 wed', how: 'rhythm' },
    },
    {
      ...{ wish: 'more', by: 'person', on: '65 thu', words: 'It gets dark at four. Come when it does.' },
      honoured: { on: '66 wed', how: 'rhythm' },
    },
    { wish: 'same', by: 'person', on: '98 wed', words: 'As it is.' },
  ],
  series: {
    ...{ from: '94 wed 11:00', everyWeeks: 2, minutes: 50, place: 'home', agreed: '92 wed 11:30' },
    ...{ whereabouts: 'his kitchen, or the bench if there is sun', purpose: 'talk' },
  },
  search: [
    { state: 'active', from: '3 wed' },
    { state: 'lighter', from: '20 wed', wishedBy: 'person' },
    { state: 'in_work', from: '60 mon' },
    { state: 'lighter', from: '64 mon', wishedBy: 'together' },
  ],
  ordinary: [
    { from: '1 wed', to: '19 fri', every: 7 },
    { from: '21 mon', to: '91 fri', every: 12 },
  ],
  contacts: [
    met('8 wed 11:00', {
      place: 'home',
      minutes: 50,
      note: 'Candles in the middle of the day. We talked about the light, and how little of it there is.',
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
    checkedIn('68 tue 15:40', 'It is dark already. How is it in your kitchen?', {
      answers: [{ answer: 'not_so_well', note: '“Dark in here too.”' }],
    }),
    met('68 wed 11:00', {
      place: 'home',
      minutes: 60,
      together: ['everyday'],
      note: 'Brought the lamp from the office. We put it where the radio stands. He asked for next Wednesday as well.',
    }),
    checkedIn('70 tue 15:30', 'How is the lamp?', { answers: [{ answer: 'well', note: '“It hums. I hum back.”' }] }),
    phoned('92 wed 11:00', {
      minutes: 20,
      note: 'Made the winter plan before the winter: every other Wednesday at eleven, whatever the weather. The lamp is down from the attic.',
    }),
    met('94 wed 11:00', {
      place: 'home',
      minutes: 50,
      note: 'First Wednesday of the plan. Coffee, radio, lamp.',
      planned: { ofSeries: true, purpose: 'talk' },
    }),
    couldNot('96 wed 11:00', {
      place: 'home',
      note: 'Did not want to open the door today, and said so through it. Thanked him for saying it.',
      planned: { ofSeries: true, purpose: 'talk', couldNotBy: 'person' },
    }),
    phoned('96 thu 11:00', {
      minutes: 10,
      note: 'He rang back when I had rung. Next Wednesday but one, he said, before I could.',
    }),
    met('98 wed 11:00', {
      place: 'home',
      minutes: 55,
      note: 'Asked straight out whether he wants to stop. He looked at me as if I were mad. He wants to go on.',
      shared: true,
      planned: { ofSeries: true, purpose: 'talk' },
    }),
    met('100 thu 11:00', {
      place: 'home',
      minutes: 45,
      note: 'A day later than planned, because his sister came on the Wednesday. She has seen the lamp.',
      planned: {
        ofSeries: true,
        purpose: 'talk',
        moved: { from: '100 wed 11:00', asked: '99 fri 10:00', by: 'person' },
      },
    }),
    met('102 wed 11:00', {
      place: 'home',
      minutes: 40,
      together: ['search'],
      note: 'This month’s place: the fishing club’s boathouse.',
      planned: { ofSeries: true, purpose: 'search' },
    }),
    checkedIn('103 tue 15:30', 'How was the boathouse, seen from inside?', {
      answers: [{ answer: 'well', note: '“Smells of tar. Good.”' }],
    }),
    met('104 wed 11:00', {
      place: 'home',
      minutes: 50,
      note: 'Two years to the week. He had bought a cake and denied it.',
      planned: { ofSeries: true, purpose: 'talk' },
    }),
  ],
  moments: [
    { kind: 'waited_patiently', on: '98 wed', words: 'Two years, nearly, and on we go.' },
    { kind: 'they_led', on: '102 wed', words: 'Asked at the boathouse himself, on foot, before we met.' },
    { kind: 'was_there_at_work', on: '62 wed', words: 'Stood beside him at the truing stand for an afternoon.' },
  ],
  talks: [
    {
      ...{ on: '97 mon 13:00', withWhom: ['supervisor'] },
      words: 'Karen and I looked at two years of it. He wants to go on, so we go on. Nobody has to earn that.',
    },
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
  times: [
    {
      ...{ state: 'closed', source: 'municipality', sourceWords: 'As part of a plan she had not seen.' },
      ...{ referred: '-1 wed', accepted: '0 mon', supported: '1 tue', closed: '22 fri 11:30' },
      closure: {
        ...{ reason: 'no_longer_wished', said: 'You had a plan, and I was in it.', agreedBy: ['person', 'specialist'] },
        handedTo: 'Inger goes on seeing her. She comes back by ringing, without a new referral.',
      },
    },
  ],
  rhythms: [{ from: '1 tue', touchBy: 'meeting', touchEvery: 'week', wishedBy: 'us' }],
  wishes: [
    {
      ...{ wish: 'less', by: 'person', on: '15 tue', words: 'Does it have to be every week?' },
      honoured: { on: '21 wed', how: 'talk' },
    },
  ],
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
      planned: { purpose: 'cv' },
    }),
    couldNot('12 tue 10:00', { note: 'Not today, she wrote.', planned: { purpose: 'search', couldNotBy: 'person' } }),
    met('15 tue 10:00', {
      place: 'office',
      minutes: 40,
      together: ['application'],
      note: 'Quiet. I talked more than she did. She asked if it has to be every week, and I said something about momentum.',
      planned: { purpose: 'application' },
    }),
    couldNot('18 tue 10:00', { note: 'Not today.', planned: { purpose: 'application', couldNotBy: 'person' } }),
    tried('19 thu 11:00', 'Rang, no answer.'),
    checkedIn('20 mon 10:00', 'I would like to hear how it has been for you, the bad parts too.', {
      silenceMeant: { what: 'unwell', on: '21 wed 14:30' },
    }),
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
  talks: [
    {
      ...{ on: '19 fri 13:00', withWhom: ['supervisor'], lookAgain: '21 fri' },
      words:
        'Two times not today, and one try. Karen asked whose plan it is. I ask Karin how it has been, and offer nothing else.',
    },
  ],
}

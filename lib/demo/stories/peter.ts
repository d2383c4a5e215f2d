import type { Story } from '../story.ts'
import { met, phoned, planned, theyContacted } from '../told.ts'

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

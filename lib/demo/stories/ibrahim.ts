import type { Story } from '../story.ts'
import { met, phoned, planned, theyContacted, wroteTogether } from '../told.ts'

/** He calls around and sets things in motion: a benefit that was to be cut because of a letter nobody had read. */
export const ibrahim: Story = {
  name: 'Ibrahim Saleh',
  with: 'mette',
  thisWeek: 26,
  phone: '+45 00 38 26 11',
  wish: { words: 'Drive again, deliveries. First get the municipality off my chest.', said: '0 fri' },
  treatmentTeam: 'F-ACT Vest',
  clinician: 'Sanne Bro',
  times: [
    {
      ...{ state: 'supported', source: 'municipality', sourceWords: 'The case officer who later changed her mind.' },
      ...{ referred: '-3 mon', accepted: '0 fri', supported: '1 tue' },
    },
  ],
  rhythms: [
    { from: '1 tue', touchBy: 'meeting', touchEvery: 'week' },
    { from: '9 mon', touchBy: 'phone', touchEvery: 'twice_a_week', note: 'While the letters are coming.' },
    { from: '18 tue', touchBy: 'phone', touchEvery: 'fortnight', wishedBy: 'person' },
  ],
  search: [
    { state: 'not_started', from: '0 fri' },
    { state: 'active', from: '4 tue' },
    { state: 'lighter', from: '9 mon', wishedBy: 'together' },
    { state: 'active', from: '20 tue', wishedBy: 'person' },
  ],
  ordinary: [
    { from: '1 mon', to: '8 fri', every: 8 },
    { from: '19 mon', to: '22 fri', every: 8 },
  ],
  contacts: [
    theyContacted('9 mon 09:20', {
      minutes: 15,
      note: 'His money is to be cut from the first. There was a letter in the spring. Read it to me over the phone, twice.',
    }),
    met('9 tue 10:00', {
      place: 'home',
      minutes: 80,
      together: ['paperwork'],
      note: 'Went through the carrier bag of letters. His consent on paper, so that I may ask on his behalf.',
    }),
    phoned('9 wed 09:00', {
      minutes: 35,
      together: ['call'],
      note: 'Municipality, first call. Wrong department, then the right one: the deadline was missed by nine days.',
    }),
    phoned('10 thu 09:15', {
      minutes: 20,
      note: 'Second call. There is a hardship rule. Nobody had said so, it is on page four of their own leaflet.',
    }),
    met('11 mon 13:00', {
      place: 'home',
      minutes: 60,
      together: ['paperwork'],
      note: 'Wrote the application for it together. His sister translated the difficult bits better than I could.',
    }),
    phoned('12 wed 10:00', { minutes: 12, note: 'Received, says the case officer. Two weeks.' }),
    phoned('14 thu 10:00', { minutes: 18, note: 'Not two weeks. Asked for a meeting instead of a letter.' }),
    met('15 tue 12:30', {
      place: 'community',
      minutes: 95,
      together: ['paperwork'],
      note: 'Meeting at the town hall, he spoke, I took notes. They will look at it again.',
    }),
    wroteTogether('16 fri 14:00', 'Nothing yet. He sleeps badly on Fridays, before the weekend.'),
    phoned('17 wed 11:00', {
      minutes: 15,
      note: 'Decision changed: paid until summer. He was silent, then he laughed.',
    }),
    met('18 tue 10:00', {
      place: 'home',
      minutes: 45,
      together: ['paperwork'],
      note: 'The nine days are to be paid back, 400 a month. The plan stays open, I ring again in the spring.',
      shared: true,
    }),
    met('-16 10:00', {
      place: 'community',
      minutes: 50,
      together: ['search'],
      note: 'Drove past two depots with his brother-in-law. Wants to start on the one with the red vans.',
    }),
    planned('--5 13:45', { place: 'home', minutes: 45, purpose: 'application', words: 'The one with the red vans.' }),
  ],
  moments: [
    { kind: 'set_in_motion', on: '10 thu', words: 'Found the hardship rule on page four.' },
    { kind: 'stepped_in', on: '9 tue', words: 'A bag of letters is too much for one pair of eyes.' },
    { kind: 'shared_success', on: '17 wed', words: '“They changed it. They actually changed it.”' },
  ],
}

import type { Story } from '../story.ts'
import { met, planned } from '../told.ts'

/** A change of person: Sofie walks with him for three months, announced, met with both present, and hands back. */
export const rasmus: Story = {
  name: 'Rasmus Thorup',
  with: 'mette',
  thisWeek: 50,
  phone: '+45 00 27 50 03',
  wish: { words: 'Sound technician, or anything with cables. Not too many new people.', said: '0 mon' },
  treatmentTeam: 'OPUS Øst',
  clinician: 'Mikkel Østergaard',
  times: [{ state: 'supported', source: 'treatment_team', referred: '-2 wed', accepted: '0 mon', supported: '1 mon' }],
  companions: [
    { by: 'mette', from: '0 mon' },
    { by: 'sofie', kind: 'cover', from: '16 mon', to: '29 fri', announced: '13 tue 14:40' },
  ],
  rhythms: [
    { from: '0 mon', touchBy: 'meeting', touchEvery: 'week' },
    { from: '16 mon', touchBy: 'meeting', touchEvery: 'week', note: 'As before, with Sofie.' },
    { from: '36 mon', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
  ],
  wishes: [
    { ...{ wish: 'same', by: 'person', on: '15 thu', words: 'As often as now. Only with the other one.' } },
    {
      ...{ wish: 'less', by: 'person', on: '36 mon', words: 'I have rehearsals now. Every second week.' },
      honoured: { on: '36 mon', how: 'rhythm' },
    },
  ],
  search: [
    { state: 'not_started', from: '0 mon' },
    { state: 'active', from: '4 mon' },
  ],
  ordinary: [
    { from: '1 mon', to: '14 fri', every: 8 },
    { from: '17 mon', to: '28 fri', every: 8, by: 'sofie' },
    { from: '31 mon', to: '49 wed', every: 9 },
  ],
  contacts: [
    met('13 tue 14:00', {
      place: 'community',
      minutes: 40,
      note: 'Told him that I work half for three months and that Sofie walks with him meanwhile. He asked whether she drinks coffee.',
      shared: true,
    }),
    met('15 thu 14:00', {
      place: 'community',
      minutes: 60,
      note: 'All three of us in the café by the theatre. She does drink coffee. He showed her the mixing desk.',
    }),
    met('17 thu 14:00', {
      by: 'sofie',
      place: 'community',
      minutes: 50,
      note: 'Første gang alene. Han havde skrevet tre ting op, vi nåede to.',
    }),
    met('29 thu 14:00', {
      by: 'sofie',
      place: 'community',
      minutes: 60,
      note: 'Alle tre igen. Afleverede: teatret vil se ham i marts.',
    }),
    met('30 thu 14:00', {
      place: 'community',
      minutes: 55,
      note: 'Just us. He told the story of the spring himself, I only knew half of it.',
    }),
    planned(
      '50 tue 12:30',
      { place: 'community', minutes: 60, whereabouts: 'the café by the theatre', purpose: 'application' },
      'Two more evenings at the desk for him. He brought the list of cables for the letter.',
    ),
    planned('51 tue 12:30', {
      place: 'community',
      minutes: 60,
      whereabouts: 'the café by the theatre',
      purpose: 'talk',
    }),
  ],
  moments: [
    { kind: 'met_all_three', on: '15 thu', words: 'Before Sofie began: all three at one table.' },
    { kind: 'first_step', on: '24 tue', by: 'sofie', words: 'Ringede selv til teatrets lydafdeling.' },
    { kind: 'met_all_three', on: '29 thu', by: 'sofie', words: 'Alle tre, da Mette kom tilbage.' },
  ],
}

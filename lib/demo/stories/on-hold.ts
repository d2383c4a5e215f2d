import type { Story } from '../story.ts'
import { checkedIn, met, phoned, planned, theyContacted, wroteTogether } from '../told.ts'

/** On hold, and nobody knows for how long: we ring every fortnight. */
export const birthe: Story = {
  name: 'Birthe Munk',
  with: 'mette',
  thisWeek: 30,
  phone: '+45 00 47 30 14',
  wish: { words: 'Sewing. Repairs, not fashion.', said: '1 thu' },
  treatmentTeam: 'Distriktspsykiatrien Nord',
  clinician: 'Hassan Qureshi',
  times: [
    {
      ...{ state: 'supported', referred: '-2 mon', accepted: '0 tue', supported: '1 thu' },
      ...{ source: 'family', sourceWords: 'Her daughter, who had kept the sewing machine.' },
    },
  ],
  rhythms: [{ from: '1 thu', touchBy: 'phone', touchEvery: 'week', wishedBy: 'person' }],
  search: [
    { state: 'not_started', from: '0 tue' },
    { state: 'active', from: '5 thu' },
  ],
  pauses: [
    {
      ...{ from: '-46', kind: 'health', wishedBy: 'person', touchBy: 'phone', touchEvery: 'fortnight' },
      note: 'She would rather be rung than written to. In the morning.',
      before: { lookAgain: '-10', on: '-16 09:30' },
    },
  ],
  ordinary: [{ from: '1 thu', to: '22 fri', every: 8 }],
  contacts: [
    phoned('-45 09:10', { minutes: 15, note: 'On hold since yesterday, her own word for it: “resting the scissors”.' }),
    phoned('26 thu 09:00', { minutes: 12, note: 'Tired. The cat is well.' }),
    phoned('-16 09:05', {
      minutes: 18,
      note: 'We had said we would look again. She does not know yet, so neither do we.',
    }),
  ],
  moments: [{ kind: 'waited_patiently', on: '-16', words: 'No date. We ring on.' }],
}

/** In hospital now: somebody comes to the ward every week. */
export const danijel: Story = {
  name: 'Danijel Marić',
  with: 'mette',
  thisWeek: 38,
  phone: '+45 00 34 38 21',
  wish: { words: 'Back behind the wheel of a bus.', said: '0 mon' },
  treatmentTeam: 'F-ACT Vest',
  clinician: 'Sanne Bro',
  times: [{ state: 'supported', source: 'treatment_team', referred: '-3 fri', accepted: '0 mon', supported: '2 mon' }],
  language: 'en',
  stays: [{ kind: 'hospital', from: '-25' }],
  rhythms: [{ from: '0 mon', touchBy: 'meeting', touchEvery: 'week' }],
  search: [
    { state: 'not_started', from: '0 mon' },
    { state: 'active', from: '4 mon' },
  ],
  pauses: [
    {
      ...{ from: '-24', kind: 'hospital', touchBy: 'meeting', touchEvery: 'week', lookAgain: '--18' },
      note: 'Visits after two o’clock. Ring the ward first.',
    },
  ],
  ordinary: [{ from: '1 mon', to: '33 fri', every: 9 }],
  contacts: [
    phoned('-24 10:00', {
      minutes: 10,
      note: 'The ward rang with his yes: admitted last night. On hold, all else stays.',
    }),
    met('-20 14:15', { place: 'ward', minutes: 35, note: 'Played cards. He won.' }),
    met('-13 14:10', {
      place: 'ward',
      minutes: 45,
      note: 'Asked about the bus licence. It runs until May, I looked it up for him.',
    }),
    wroteTogether('-6 16:00', 'Not today, he had visitors from home. Next week again.'),
    planned('--1 14:15', { place: 'ward', minutes: 45, whereabouts: 'ring the ward first', purpose: 'talk' }),
    planned('--8 14:15', { place: 'ward', minutes: 45, purpose: 'talk' }),
  ],
  moments: [{ kind: 'set_in_motion', on: '-13', words: 'The licence is safe until May.' }],
}

/** On hold, and she reaches out herself when she wants to. */
export const maryam: Story = {
  name: 'Maryam Azizi',
  with: 'mette',
  thisWeek: 27,
  phone: '+45 00 39 27 18',
  wish: { words: 'Cook for many. A school kitchen or a nursery.', said: '1 wed' },
  treatmentTeam: 'Ambulatoriet ved Søerne',
  clinician: 'Inger Thomsen',
  times: [{ state: 'supported', source: 'themselves', referred: '-2 thu', accepted: '0 wed', supported: '1 wed' }],
  rhythms: [
    { from: '1 wed', touchBy: 'meeting', touchEvery: 'week' },
    { from: '21 mon', touchBy: 'they_reach_out', touchEvery: 'as_it_comes', wishedBy: 'person' },
  ],
  wishes: [
    {
      ...{ wish: 'less', by: 'person', on: '20 thu', words: 'My house is full. I will write, you will see.' },
      honoured: { on: '21 mon', how: 'rhythm' },
    },
  ],
  search: [
    { state: 'not_started', from: '0 wed' },
    { state: 'active', from: '3 wed' },
  ],
  pauses: [
    {
      ...{ from: '21 mon', kind: 'family', wishedBy: 'person', touchBy: 'they_reach_out', touchEvery: 'as_it_comes' },
      ...{ lookAgain: '34 mon', note: 'Her mother is here from Mazar until spring. She writes when she has time.' },
    },
  ],
  ordinary: [{ from: '1 wed', to: '20 fri', every: 8 }],
  contacts: [
    checkedIn('20 thu 12:00', 'How are you, with your mother coming?', {
      answers: [{ answer: 'well', note: 'Happy and without a free chair.' }],
    }),
    theyContacted('23 sat 11:30', 'A picture of forty dumplings. All is well.'),
    theyContacted('26 tue 13:00', { minutes: 9, note: 'Asked if the nursery kitchen still remembers her. It does.' }),
  ],
}

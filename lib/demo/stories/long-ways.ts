import { couldNot, met, phoned, type Story, texted, theyContacted, tried, wroteTogether } from '../story.ts'

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
    met('8 wed 11:00', { place: 'home', minutes: 50, note: 'Candles in the middle of the day. November. We talked about the light.' }),
    met('20 wed 11:00', { place: 'home', minutes: 45, together: ['talk'], note: 'More lightly, his wish: one place a month, chosen on foot.' }),
    met('60 mon 09:00', { place: 'workplace', minutes: 30, note: 'First day at the bicycle workshop. He had oiled his own chain for it.' }),
    met('64 mon 11:00', { place: 'home', minutes: 60, note: 'Four weeks, and they were good ones. He liked the smell and the radio. We write down both.' }),
    phoned('92 wed 11:00', { minutes: 20, note: 'Clocks go back on Sunday. Made the winter plan: Wednesdays at eleven, whatever the weather.' }),
    met('97 wed 11:00', { place: 'community', minutes: 55, note: 'Asked straight out whether he wants to stop. He looked at me as if I were mad. He wants to go on.', shared: true }),
    met('103 wed 11:00', { place: 'community', minutes: 40, together: ['search'], note: 'This month’s place: the fishing club’s boathouse.' }),
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
    met('2 tue 10:00', { place: 'office', minutes: 60, together: ['cv', 'search'], note: 'Started looking at once. Perhaps quick.' }),
    couldNot('12 tue 10:00', 'Not today, she wrote.'),
    met('15 tue 10:00', { place: 'office', minutes: 40, together: ['application'], note: 'Quiet. I talked more than she did.' }),
    couldNot('18 tue 10:00', 'Not today.'),
    tried('19 thu 11:00', 'Rang, no answer.'),
    texted('20 mon 10:00', 'Wrote that I would like to hear how it has been for her.'),
    theyContacted('21 wed 14:00', {
      minutes: 25,
      note: 'She felt pushed from the first week and wants to stop. Her words: “You had a plan, and I was in it.” I thanked her for saying it.',
    }),
    met('22 fri 10:00', { place: 'community', minutes: 45, note: 'Said goodbye over coffee. She knows that she can come back by ringing, without a new referral.' }),
  ],
  moments: [{ kind: 'shared_frustration', on: '21 wed', words: '“You had a plan, and I was in it.”' }],
}

/** On hold, and nobody knows for how long: we ring every fortnight. */
export const birthe: Story = {
  name: 'Birthe Munk',
  with: 'mette',
  thisWeek: 30,
  phone: '+45 00 47 30 14',
  wish: { words: 'Sewing. Repairs, not fashion.', said: '1 thu' },
  treatmentTeam: 'Distriktspsykiatrien Nord',
  clinician: 'Hassan Qureshi',
  times: [{ state: 'supported', referred: '-2 mon', accepted: '0 tue', supported: '1 thu' }],
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
    phoned('-31 09:00', { minutes: 12, note: 'Tired. The cat is well.' }),
    phoned('-16 09:05', { minutes: 18, note: 'We had said we would look again. She does not know yet, so neither do we.' }),
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
  times: [{ state: 'supported', referred: '-3 fri', accepted: '0 mon', supported: '2 mon' }],
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
    phoned('-24 10:00', { minutes: 10, note: 'The ward rang with his yes: admitted last night. On hold, all else stays.' }),
    met('-20 14:15', { place: 'ward', minutes: 35, note: 'Played cards. He won.' }),
    met('-13 14:10', { place: 'ward', minutes: 45, note: 'Asked about the bus licence. It runs until May, I looked it up for him.' }),
    wroteTogether('-6 16:00', 'Not today, he had visitors from home. Next week again.'),
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
  times: [{ state: 'supported', referred: '-2 thu', accepted: '0 wed', supported: '1 wed' }],
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
    theyContacted('23 sat 11:30', 'A picture of forty dumplings. All is well.'),
    theyContacted('26 tue 13:00', { minutes: 9, note: 'Asked if the nursery kitchen still remembers her. It does.' }),
  ],
}

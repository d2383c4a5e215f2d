import type { Story } from '../story.ts'
import { couldNot, met, phoned, texted, theyContacted, wroteTogether } from '../told.ts'

/** The same person through a hospital stay: admitted in week 30, five weeks, two visits to the ward, back at work. */
export const karsten: Story = {
  name: 'Karsten Bille',
  with: 'mette',
  thisWeek: 52,
  phone: '+45 00 52 30 35',
  wish: { words: 'To be the one who has the keys. Caretaker, somewhere with a boiler room.', said: '0 thu' },
  treatmentTeam: 'F-ACT Vest',
  clinician: 'Sanne Bro',
  times: [{ state: 'supported', referred: '-4 tue', accepted: '0 thu', supported: '1 mon' }],
  search: [
    { state: 'not_started', from: '0 thu' },
    { state: 'active', from: '2 mon' },
    { state: 'in_work', from: '11 mon' },
  ],
  pauses: [
    {
      from: '30 tue',
      resumed: '35 mon',
      lookAgain: '34 mon',
      kind: 'hospital',
      touchBy: 'meeting',
      touchEvery: 'fortnight',
      note: 'I come to the ward. He says what the school is told, word for word.',
    },
  ],
  ordinary: [
    { from: '1 mon', to: '10 fri', every: 7 },
    { from: '12 mon', to: '28 fri', every: 12, atWork: true },
    { from: '39 mon', to: '51 fri', every: 12, atWork: true },
  ],
  contacts: [
    met('0 thu 10:00', {
      place: 'home',
      minutes: 60,
      note: 'Shows me four toolboxes. Speaks of boilers as others do of dogs.',
    }),
    met('9 tue 14:00', {
      place: 'workplace',
      minutes: 50,
      together: ['employer_visit', 'interview'],
      note: 'The school by the park. The head asked if he could start at six in the morning. He has been up since four for thirty years.',
      before: { minutes: 15 },
    }),
    phoned('11 mon 05:45', {
      minutes: 4,
      note: 'Good luck. First day, twelve hours a week. He was standing at the gate.',
    }),
    theyContacted('29 thu 21:10', {
      minutes: 30,
      note: 'Has not slept since Monday and hears the boiler everywhere. Rang Sanne, with his yes. He wants the school to hear it from me.',
    }),
    couldNot('29 fri 09:00', 'Admitted in the night.'),
    phoned('30 mon 11:00', {
      minutes: 10,
      note: 'From the ward phone. He wants to keep the job and wants me to come.',
    }),
    met('30 tue 14:00', {
      place: 'ward',
      minutes: 45,
      together: ['talk', 'call'],
      note: 'First visit. On hold together. With his consent, and him beside me, I rang the head: he is ill, he is coming back, the keys are in the safe.',
    }),
    texted('31 thu 10:00', 'The head says the pupils ask for him.'),
    met('32 thu 14:00', {
      place: 'ward',
      minutes: 60,
      note: 'Second visit. Walked round the hospital grounds, he inspected the boiler house through the window. Fewer hours to begin with, he thinks.',
    }),
    wroteTogether('33 thu 10:00', 'Home on leave at the weekend. It went well.'),
    phoned('34 thu 10:30', { minutes: 15, note: 'Discharged tomorrow. Wants to start on Monday with four hours.' }),
    met('35 mon 06:00', {
      place: 'workplace',
      minutes: 30,
      together: ['employer_visit'],
      note: 'At the gate at six. Four hours a week for a month, then we see. The head had kept his mug.',
      shared: true,
    }),
    met('38 mon 13:00', {
      place: 'workplace',
      minutes: 40,
      together: ['employer_visit'],
      note: 'Back to twelve hours, his own proposal. No meeting needed, but the cake was good.',
    }),
  ],
  moments: [
    { kind: 'good_word', on: '11 mon', words: 'At the gate at a quarter to six, by telephone.' },
    {
      kind: 'set_in_motion',
      on: '30 tue',
      words: 'Spoke to the head with him in the room: the job is his while he is ill.',
    },
    { kind: 'shared_success', on: '38 mon', words: 'Twelve hours again, by his own watch.' },
    { kind: 'balance_tip', on: '40 tue', words: 'A day between shifts, in writing, on the school’s plan.' },
  ],
}

/** A change of person: Sofie walks with him for three months, announced, met with both present, and hands back. */
export const rasmus: Story = {
  name: 'Rasmus Thorup',
  with: 'mette',
  thisWeek: 50,
  phone: '+45 00 27 50 03',
  wish: { words: 'Sound technician, or anything with cables. Not too many new people.', said: '0 mon' },
  treatmentTeam: 'OPUS Øst',
  clinician: 'Mikkel Østergaard',
  times: [{ state: 'supported', referred: '-2 wed', accepted: '0 mon', supported: '1 mon' }],
  companions: [
    { by: 'mette', from: '0 mon' },
    { by: 'sofie', kind: 'cover', from: '16 mon', to: '29 fri' },
  ],
  search: [
    { state: 'not_started', from: '0 mon' },
    { state: 'active', from: '4 mon' },
  ],
  ordinary: [
    { from: '1 mon', to: '14 fri', every: 8 },
    { from: '17 mon', to: '28 fri', every: 8, by: 'sofie' },
    { from: '30 mon', to: '49 fri', every: 9 },
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
  ],
  moments: [{ kind: 'first_step', on: '24 tue', by: 'sofie', words: 'Ringede selv til teatrets lydafdeling.' }],
}

import type { Story } from '../story.ts'
import { couldNot, met, phoned, planned, texted, theyContacted, wroteTogether } from '../told.ts'

/**
 * The same person through a hospital stay: admitted in week 30, five weeks, two visits to the ward; back at work with fewer
 * hours, then with the old ones.
 */
export const karsten: Story = {
  name: 'Karsten Bille',
  with: 'mette',
  thisWeek: 52,
  phone: '+45 00 52 30 35',
  wish: { words: 'To be the one who has the keys. Caretaker, somewhere with a boiler room.', said: '0 thu' },
  treatmentTeam: 'F-ACT Vest',
  clinician: 'Sanne Bro',
  times: [{ state: 'supported', source: 'treatment_team', referred: '-4 tue', accepted: '0 thu', supported: '1 mon' }],
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
  stays: [{ kind: 'hospital', from: '30 mon', to: '34 fri' }],
  rhythms: [
    { from: '0 thu', touchBy: 'meeting', touchEvery: 'week' },
    { from: '12 mon', touchBy: 'meeting', touchEvery: 'fortnight', note: 'At the gate, before the first bell.' },
    {
      ...{ from: '35 mon', touchBy: 'meeting', touchEvery: 'week', wishedBy: 'person' },
      note: 'Every week until he has his hours back.',
    },
    { from: '41 mon', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
  ],
  wishes: [
    {
      ...{ wish: 'more', by: 'person', on: '34 thu', words: 'Come once a week, until I trust my own clock again.' },
      honoured: { on: '35 mon', how: 'rhythm' },
    },
    {
      ...{ wish: 'less', by: 'person', on: '40 tue', words: 'Every other week will do. The boiler is jealous.' },
      honoured: { on: '41 mon', how: 'rhythm' },
    },
  ],
  ordinary: [
    { from: '1 mon', to: '5 fri', every: 7 },
    { from: '12 mon', to: '28 fri', every: 12, amid: 'work' },
    { from: '42 mon', to: '51 thu', every: 12, amid: 'work' },
  ],
  contacts: [
    met('0 thu 10:00', {
      place: 'home',
      minutes: 60,
      note: 'Shows me four toolboxes. Speaks of boilers as others do of dogs.',
    }),
    met('6 tue 10:00', {
      place: 'home',
      minutes: 60,
      together: ['application'],
      note: 'One letter, to the school by the park. He wanted the word “boiler” in it twice.',
    }),
    met('8 mon 10:00', {
      place: 'home',
      minutes: 45,
      together: ['talk'],
      note: 'The head rang while we sat there: tomorrow at two. He put his jacket on at once.',
    }),
    met('9 tue 14:00', {
      place: 'workplace',
      minutes: 50,
      together: ['employer_visit'],
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
    phoned('29 fri 14:00', { minutes: 10, note: 'Sanne has been. He is at home, his brother sleeps on the sofa.' }),
    couldNot('30 mon 09:00', { note: 'Admitted in the night.', planned: { purpose: 'talk', couldNotBy: 'person' } }),
    phoned('30 mon 15:00', {
      minutes: 10,
      note: 'From the ward phone. He wants to keep the job and wants me to come.',
    }),
    met('30 tue 14:00', {
      place: 'ward',
      minutes: 45,
      together: ['talk', 'call'],
      note: 'First visit. On hold together. With his consent, and him beside me, I rang the head: he is ill, he is coming back, the keys are in the safe.',
      planned: { agreed: '30 mon 15:10', whereabouts: 'ward, the room with the fish tank', purpose: 'call' },
    }),
    texted('31 thu 10:00', 'The head says the pupils ask for him.'),
    met('32 thu 14:00', {
      place: 'ward',
      minutes: 60,
      note: 'Second visit. Walked round the hospital grounds, he inspected the boiler house through the window. Fewer hours to begin with, he thinks.',
      planned: { purpose: 'talk', moved: { from: '32 tue 14:00', asked: '32 mon 11:00', by: 'person' } },
    }),
    wroteTogether('33 thu 10:00', 'Home on leave at the weekend. It went well.'),
    phoned('34 thu 10:30', { minutes: 15, note: 'Discharged tomorrow. Wants to start on Monday with four hours.' }),
    met('35 mon 06:00', {
      place: 'workplace',
      minutes: 30,
      together: ['employer_visit'],
      note: 'At the gate at six. Four hours a week for a month, then we see. The head had kept his mug.',
      shared: true,
      planned: { agreed: '34 thu 10:45', withWhom: 'the head', purpose: 'employer_visit' },
    }),
    wroteTogether('35 fri 12:00', 'Slept. Ate. Four hours done. In that order, he writes.'),
    met('36 thu 06:15', { place: 'workplace', minutes: 25, note: 'Second week. Quiet corridors do him good.' }),
    phoned('37 wed 12:00', {
      minutes: 12,
      note: 'Third week at home. Sanne came by, nothing to report, which is a report.',
    }),
    met('38 mon 13:00', {
      place: 'workplace',
      minutes: 40,
      together: ['employer_visit'],
      note: 'Back to twelve hours, his own proposal. No meeting needed, but the cake was good.',
    }),
    wroteTogether('39 thu 10:00', 'First full week. He has oiled the gate.'),
    met('40 tue 13:00', {
      place: 'workplace',
      minutes: 30,
      together: ['talk'],
      note: 'A day between shifts, in writing. Every other week will do from now on, he says.',
    }),
    planned(
      '52 wed 13:00',
      {
        place: 'workplace',
        minutes: 45,
        whereabouts: 'the school by the park',
        withWhom: 'the head',
        purpose: 'employer_visit',
      },
      'A year. The head brought the mug, I brought the cake.',
    ),
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

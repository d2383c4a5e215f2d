import type { Story } from '../story.ts'
import { checkedIn, met, phoned, theyContacted, wroteTogether } from '../told.ts'

/** His own initiative: half of it he does alone. Twice in a year he asks, and both times the same day matters. */
export const torben: Story = {
  name: 'Torben Kragh',
  with: 'mette',
  thisWeek: 60,
  phone: '+45 00 59 07 60',
  wish: { words: 'I do it myself. But when I ring, pick up.', said: '0 tue' },
  treatmentTeam: 'Ambulatoriet ved Søerne',
  clinician: 'Inger Thomsen',
  times: [
    {
      ...{ state: 'supported', referred: '-1 mon', accepted: '0 tue', supported: '0 tue' },
      ...{ source: 'themselves', sourceWords: 'Stood in the doorway with the leaflet in his hand.' },
    },
  ],
  search: [
    { state: 'active', from: '0 tue', wishedBy: 'person' },
    { state: 'in_work', from: '26 mon', wishedBy: 'person' },
  ],
  rhythms: [
    {
      ...{ from: '0 tue', touchBy: 'text', touchEvery: 'month', wishedBy: 'person' },
      note: 'I text once a month. He rings when it burns, and then I pick up.',
    },
    { from: '47 tue', touchBy: 'phone', touchEvery: 'twice_a_week', note: 'Until he sleeps again.' },
    {
      ...{ from: '50 mon', touchBy: 'text', touchEvery: 'month', wishedBy: 'person' },
      note: 'The usual: a word a month, and he rings when it burns.',
    },
  ],
  wishes: [
    {
      ...{ wish: 'less', by: 'person', on: '49 tue', words: 'You can go back to your once a month now.' },
      honoured: { on: '50 mon', how: 'rhythm' },
    },
  ],
  contacts: [
    met('0 tue 09:00', {
      place: 'community',
      minutes: 40,
      note: 'On the bench at the harbour. Forty years as a joiner, four away from it. I text once a month, he rings when it burns.',
      shared: true,
    }),
    theyContacted('2 wed 17:10', 'Has been to two workshops on his own. One was rude, one had coffee.'),
    wroteTogether('5 mon 10:00', 'He has written to the timber yard. By hand, on paper.'),
    met('8 tue 09:00', {
      place: 'community',
      minutes: 30,
      together: ['talk'],
      note: 'Bench again. Nothing needed, he said, and told me about his workshop for half an hour.',
    }),
    checkedIn('12 mon 10:00', 'The monthly hello. How are the hands?', {
      answers: [
        {
          ...{ answer: 'well', on: '13 mon 10:05' },
          note: 'Fine. The timber yard said no, on a Monday, and was polite about it.',
        },
      ],
    }),
    checkedIn('17 mon 10:00', 'The monthly hello from the harbour. All well?', {
      answers: [{ answer: 'well', note: 'Fine. There is a window at the museum he cannot stop looking at.' }],
    }),
    theyContacted('21 thu 08:05', {
      minutes: 6,
      note: 'Rang at five past eight: the museum wants to see him at one o’clock, and he cannot get the words out. Moved two meetings.',
    }),
    met('21 thu 11:30', {
      place: 'community',
      minutes: 75,
      together: ['interview'],
      note: 'Met him at the gate. We said the first three sentences until they came by themselves. He went in alone, I waited on the steps.',
    }),
    theyContacted(
      '22 mon 16:30',
      'They want him: 18 hours a week in the museum’s workshop, in four weeks. He rang before he told his daughter.',
    ),
    phoned('26 mon 07:10', { minutes: 3, note: 'Good luck on the first day. He was already on the tram.' }),
    wroteTogether('27 mon 10:00', 'Tired hands, good week.'),
    met('30 tue 15:30', {
      place: 'workplace',
      minutes: 30,
      together: ['talk'],
      note: 'Invited me to see the ship’s wheel he is mending. Met his foreman.',
    }),
    checkedIn('34 mon 10:00', 'Monthly hello. How is the ship’s wheel?', {
      answers: [{ answer: 'well', on: '35 tue 12:40', note: 'All good, he forgets his telephone in the apron.' }],
    }),
    checkedIn('39 mon 10:00', 'How are you, wherever you are?', {
      answers: [{ answer: 'well', note: 'On holiday, sent a picture of a church door.' }],
    }),
    checkedIn('43 mon 10:10', 'Monthly hello. What is on the bench?', {
      answers: [{ answer: 'well', note: 'New apprentice, whom he is to teach. Pretends to mind.' }],
    }),
    theyContacted('47 tue 07:20', {
      minutes: 12,
      note: 'Second time he has asked this year. Two nights without sleep, a deadline at the museum, wants to throw it all in. Today, not tomorrow.',
    }),
    met('47 tue 09:15', {
      place: 'home',
      minutes: 90,
      together: ['talk', 'call'],
      note: 'Sat with him. He rang the foreman while I made tea: home until Thursday, then half days for a week. Inger saw him at two.',
    }),
    phoned('47 thu 16:00', {
      minutes: 8,
      note: 'He was in from ten to one. The deadline had moved; nobody had told him.',
    }),
    wroteTogether('48 mon 10:00', 'Half days do him good. Slept.'),
    met('49 tue 15:30', {
      place: 'workplace',
      minutes: 25,
      together: ['employer_visit'],
      note: 'Three of us over coffee: the foreman says deadlines aloud from now on. Torben’s wish, in his words.',
      shared: true,
    }),
    checkedIn('50 mon 10:00', 'And here is the monthly hello, as ordered. All well?', {
      answers: [{ answer: 'well', note: '“As ordered. Thank you.”' }],
    }),
    checkedIn('53 mon 10:00', 'Monthly hello. How is the sleep?', {
      answers: [{ answer: 'well', note: 'Fine. Means it.' }],
    }),
    checkedIn('57 mon 10:00', 'Monthly hello. And the apprentice?', {
      answers: [{ answer: 'well', note: 'The apprentice passed the first test. “We passed,” he writes.' }],
    }),
  ],
  moments: [
    { kind: 'they_led', on: '2 wed', words: 'Went to two workshops on his own.' },
    { kind: 'they_led', on: '5 mon', words: 'Wrote to the timber yard, by hand.' },
    { kind: 'they_led', on: '19 fri', words: 'Called in at the museum with a drawing of a window.' },
    { kind: 'they_led', on: '22 mon', words: 'Settled the hours with the museum himself.' },
    { kind: 'stepped_in', on: '21 thu', words: 'He rang at eight, I was there at half past eleven.' },
    { kind: 'stepped_in', on: '47 tue', words: 'He rang at seven, I was at his door at nine.' },
    { kind: 'shared_success', on: '22 mon', words: '“Tell nobody yet. I have the job.”' },
    { kind: 'good_word', on: '26 mon', words: 'Good luck on the first day.' },
    { kind: 'balance_tip', on: '49 tue', words: 'Say deadlines aloud, and half a day off after each.' },
    { kind: 'they_led', on: '57 mon', words: 'Taught her himself; the apprentice has passed her first test.' },
  ],
}

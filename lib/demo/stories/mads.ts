import type { Story } from '../story.ts'
import { checkedIn, greeted, met, phoned, planned, theyContacted, wroteTogether } from '../told.ts'

/** The domino effect: an internship, a job of 20 hours, then cooking, football on Sundays, and a holiday he can pay. */
export const mads: Story = {
  name: 'Mads Bøgh',
  with: 'mette',
  thisWeek: 58,
  phone: '+45 00 31 20 58',
  wish: { words: 'A reason to set the alarm.', said: '0 mon' },
  treatmentTeam: 'OPUS Øst',
  clinician: 'Mikkel Østergaard',
  times: [{ state: 'supported', source: 'doctor', referred: '-2 mon', accepted: '0 mon', supported: '1 tue' }],
  rhythms: [
    { from: '1 tue', touchBy: 'meeting', touchEvery: 'week' },
    { from: '12 mon', touchBy: 'phone', touchEvery: 'fortnight' },
    { from: '40 tue', touchBy: 'text', touchEvery: 'week', note: 'In the hard month.' },
    { from: '44 mon', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
  ],
  search: [
    { state: 'not_started', from: '0 mon' },
    { state: 'active', from: '3 mon' },
    { state: 'in_work', from: '12 mon' },
  ],
  ordinary: [
    { from: '13 mon', to: '38 fri', every: 13, amid: 'work' },
    { from: '45 mon', to: '56 fri', every: 15, amid: 'work' },
  ],
  contacts: [
    met('0 mon 10:00', {
      place: 'office',
      minutes: 50,
      together: ['talk'],
      note: 'Came at ten and had not slept yet. Wants a reason to set the alarm, he says. Any reason.',
    }),
    met('1 tue 10:00', {
      place: 'home',
      minutes: 60,
      together: ['talk'],
      note: 'Nights have been his days for two years. The clock by the bed is an hour fast, on purpose.',
    }),
    phoned('3 mon 15:00', { minutes: 8, together: ['search'], note: 'We begin to look: doors and keys, and early.' }),
    met('4 tue 10:00', {
      place: 'community',
      minutes: 45,
      together: ['talk'],
      note: 'Had asked his mother what he is good at. Wrote it down without laughing.',
    }),
    met('6 tue 10:00', {
      place: 'office',
      minutes: 40,
      together: ['cv'],
      note: 'What suits him, on half a page: early, keys, children or nobody.',
    }),
    met('8 tue 10:00', {
      place: 'community',
      minutes: 60,
      together: ['search'],
      note: 'Stood outside the sports centre. He knows from school where every door of it leads.',
    }),
    met('9 tue 10:00', {
      place: 'office',
      minutes: 45,
      together: ['application'],
      note: 'Wrote to the keeper of the hall: eight weeks, mornings. He read it aloud, twice.',
    }),
    met('10 tue 10:00', {
      place: 'workplace',
      minutes: 60,
      together: ['employer_visit'],
      note: 'The sports centre takes him for eight weeks as an intern. The keeper of the hall hands him a bunch of keys on the spot.',
    }),
    phoned('12 mon 06:30', { minutes: 3, note: 'Good luck. He was up before the alarm.' }),
    met('15 wed 16:00', {
      place: 'workplace',
      minutes: 30,
      together: ['talk'],
      note: 'Fourth week in the hall. Knows every child by name and two of them by their mischief.',
    }),
    theyContacted('20 fri 15:20', { minutes: 8, note: 'They keep him: twenty hours, real wages, from Monday.' }),
    greeted('21 mon 06:40', 'first_day', 'Good morning, Mads. From today it is a job. Enjoy the keys.', 'day_here'),
    wroteTogether('26 sun 18:30', 'Sent a picture of a lasagne. “I made this. From the beginning.”'),
    met('33 wed 16:00', {
      place: 'community',
      minutes: 40,
      note: 'Plays football on Sundays with two from the hall. In goal.',
    }),
    met('40 tue 16:00', {
      place: 'home',
      minutes: 60,
      note: 'A hard month. Sleeps badly, three days off sick. Nothing to fix, he said, it just wants saying. We said it.',
    }),
    checkedIn('41 mon 12:00', 'How is it today?', {
      answers: [{ answer: 'not_so_well', note: 'Not yet. Thanks for asking.' }],
    }),
    phoned('41 mon 16:30', {
      minutes: 15,
      note: 'Rang after his shift. We talked about nothing much, which was the point.',
    }),
    checkedIn('42 mon 12:00', 'And today?', { answers: [{ answer: 'well', note: 'Slept through. Once.' }] }),
    checkedIn('43 mon 12:00', 'How are you, and who is in goal?', {
      answers: [{ answer: 'well', note: 'Better. Back in goal.' }],
    }),
    met('54 thu 16:00', {
      place: 'community',
      minutes: 45,
      note: 'Has booked a week in Crete. Paid, not on credit. Showed me the bank’s text.',
      shared: true,
    }),
    met('57 wed 16:00', {
      place: 'workplace',
      minutes: 30,
      note: 'Counted the sleeping bags. He leads the holiday club this year.',
    }),
    planned(
      '58 fri 07:30',
      {
        ...{ place: 'workplace', minutes: 30, whereabouts: 'the sports centre, before it opens', purpose: 'talk' },
        moved: { from: '58 mon 16:00', asked: '57 fri 10:15', by: 'person' },
      },
      'Before the doors opened. He had the coffee ready.',
    ),
  ],
  moments: [
    { kind: 'shared_success', on: '20 fri', words: '“Twenty hours. My name on the plan.”' },
    { kind: 'one_led_to_another', on: '26 sun', words: 'Paid work, so a shopping list, so a lasagne.' },
    { kind: 'one_led_to_another', on: '33 wed', words: 'The hall led to the goal: football on Sundays.' },
    { kind: 'one_led_to_another', on: '54 thu', words: 'A holiday, out of his own wages.' },
    { kind: 'shared_frustration', on: '40 tue', words: 'A hard month, noted and left.' },
  ],
}

import type { Story } from '../story.ts'
import { checkedIn, greeted, met, phoned, planned, theyContacted, tried, wroteTogether } from '../told.ts'

/** Afraid to call: the specialist makes the first call, both the second, she the third. */
export const louise: Story = {
  name: 'Louise Grøn',
  with: 'mette',
  thisWeek: 20,
  phone: '+45 00 33 20 05',
  wish: { words: 'Flowers or books. A small place, where they ask you things to your face.', said: '1 wed' },
  treatmentTeam: 'Distriktspsykiatrien Nord',
  clinician: 'Hassan Qureshi',
  times: [
    {
      ...{ state: 'supported', referred: '-2 thu', accepted: '0 mon', supported: '1 wed' },
      ...{ source: 'themselves', sourceWords: 'Wrote a letter, on paper.' },
    },
  ],
  rhythms: [{ from: '1 wed', touchBy: 'meeting', touchEvery: 'week', note: 'Once a week, among the shelves.' }],
  search: [
    { state: 'not_started', from: '0 mon' },
    { state: 'active', from: '3 wed' },
  ],
  contacts: [
    met('1 wed 11:00', {
      place: 'community',
      minutes: 50,
      note: 'Among the shelves of the library. Has not telephoned a stranger in six years. Says so in the first minute.',
    }),
    met('2 wed 11:00', {
      place: 'community',
      minutes: 40,
      together: ['talk'],
      note: 'The same shelf, the same two chairs. She had a list with her of shops that smell of something.',
    }),
    met('3 wed 11:00', {
      place: 'community',
      minutes: 50,
      together: ['talk', 'search'],
      note: 'Wrote down what she is good at. She read it twice, in case it was somebody else. We start looking.',
    }),
    met('5 wed 11:00', {
      place: 'community',
      minutes: 60,
      together: ['call'],
      note: 'Practised ringing, I was the florist. Then I made the first real call and she listened.',
    }),
    checkedIn('6 thu 12:00', 'How was it, to have listened to a call?', {
      answers: [{ answer: 'well', note: '“I heard it again in the night. It was only about opening hours.”' }],
    }),
    met('7 wed 11:00', {
      place: 'community',
      minutes: 60,
      together: ['call'],
      note: 'Second call, both of us, phone on the table. She asked about the hours.',
    }),
    checkedIn('8 thu 12:00', 'Wednesday is your call, or it is not: you choose. How are you?', {
      answers: [{ answer: 'well', note: '“I choose.”' }],
    }),
    met('9 wed 11:00', {
      place: 'community',
      minutes: 45,
      together: ['call'],
      note: 'Third call: hers. I looked out of the window. Two minutes and ten seconds.',
    }),
    met('10 wed 11:00', {
      place: 'community',
      minutes: 90,
      together: ['application'],
      note: 'Five letters to five small shops that have not advertised: two florists, two bookshops, the paper shop.',
      shared: true,
      planned: { whereabouts: 'the library, second floor', purpose: 'application' },
    }),
    checkedIn('11 thu 12:00', 'Five letters are out. How is the waiting?', {
      answers: [{ answer: 'well', note: '“Like a library. Quiet, with people in it.”' }],
    }),
    theyContacted('12 tue 15:00', 'Wrote of two “not this time”. She is less sad than she had feared.'),
    tried('13 thu 10:00', { note: 'No answer.', withdrawn: 'Rang the wrong Louise.' }),
    wroteTogether('14 wed 12:00', 'Four of the five have said no. The fifth wants to meet her.'),
    greeted(
      '16 thu 08:40',
      'interview',
      'You have read more than anybody I know. Just go in, Louise.',
      'luck_yourself',
    ),
    met('16 thu 10:00', {
      place: 'workplace',
      minutes: 50,
      together: ['employer_visit'],
      note: 'The second bookshop. The owner asked what she reads. They forgot that I was there.',
      planned: {
        withWhom: 'the owner',
        purpose: 'employer_visit',
        moved: { from: '15 thu 10:00', asked: '14 fri 13:00', by: 'other' },
      },
    }),
    met('17 wed 11:00', {
      place: 'community',
      minutes: 40,
      together: ['talk'],
      note: 'What a bookshop need know of her, and what not. She has not made up her mind, and need not yet.',
    }),
    phoned('18 tue 10:00', {
      minutes: 15,
      note: 'The bookshop thinks of two mornings to begin with. She wants to sleep on it.',
    }),
    met('19 thu 11:00', {
      place: 'community',
      minutes: 40,
      note: 'Slept on it twice. Yes, she says. She rings the owner herself, one of these days, and wants me to know before, not beside her.',
      shared: true,
    }),
    checkedIn('-3 14:00', 'How did the call go, and how are you after it?', {
      answers: [
        {
          answer: 'well',
          on: '-3 16:20',
          note: 'Two mornings, and a key. She rang. “Could we meet twice a week until then?”',
        },
        { answer: 'more', on: '-3 16:20' },
      ],
    }),
    planned(
      '20 mon 11:00',
      { place: 'community', minutes: 45, whereabouts: 'the library, second floor', purpose: 'everyday' },
      'Practised wrapping a book so that the paper stays. She is better at it than I am.',
    ),
    planned('--1 09:15', {
      agreed: '-3 16:40',
      place: 'community',
      minutes: 45,
      whereabouts: 'the library, second floor',
      purpose: 'everyday',
    }),
    planned('21 wed 11:00', {
      agreed: '-3 16:40',
      place: 'workplace',
      minutes: 60,
      whereabouts: 'the second bookshop',
      withWhom: 'the owner',
      purpose: 'paperwork',
    }),
  ],
  moments: [
    {
      kind: 'honest_feedback',
      on: '12 tue',
      words: 'Four letters out of five say no to anybody. That is the trade, not you.',
    },
  ],
}

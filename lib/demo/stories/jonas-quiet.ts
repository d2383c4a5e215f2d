import type { ToldContact } from '../story.ts'
import { checkedIn, met, theyContacted } from '../told.ts'

/** Two silences, one well and one not; the doorbell, the weeks on hold, and the Monday on which he is back. */
export const quietAndBack: ToldContact[] = [
  checkedIn('16 thu 12:00', 'How goes it?', { answers: [{ answer: 'no_answer', on: '18 thu 11:50' }] }),
  checkedIn('18 thu 12:00', 'Still here. A full stop is answer enough.', {
    silenceMeant: { what: 'well', on: '19 tue 09:00' },
  }),
  theyContacted('19 mon 22:40', {
    note: 'Late text: all good, was on a course his uncle paid for. “I forget to write when I am happy.”',
  }),
  checkedIn('20 thu 12:00', 'Back from the course. How does it feel at home?', {
    answers: [{ answer: 'no_answer', on: '22 thu 11:55' }],
  }),
  checkedIn('22 thu 12:00', 'I see that the document has been quiet too. How are you?', {
    silenceMeant: { what: 'unwell', on: '23 mon 16:00' },
  }),
  met('23 mon 15:00', {
    place: 'home',
    minutes: 40,
    note: 'Rang the doorbell. Unwell, alone since the course ended, curtains drawn. Glad somebody came. Rang Mikkel at OPUS together, on speaker.',
  }),
  met('23 tue 15:00', {
    place: 'home',
    minutes: 30,
    together: ['talk', 'everyday'],
    note: 'Search on hold together. Bought bread and milk on the way. He wants weekly texts again for now.',
    planned: { agreed: '23 mon 15:45', purpose: 'everyday' },
  }),
  checkedIn('24 thu 12:00', 'Thinking of you. One word is plenty.', {
    answers: [{ answer: 'not_so_well', on: '24 fri 10:20', note: 'One word: “tired”. A word is a lot.' }],
  }),
  checkedIn('25 thu 12:00', 'How is it today?', {
    answers: [{ answer: 'not_so_well', note: 'Mikkel comes on Mondays. The nights are long.' }],
  }),
  checkedIn('26 thu 12:00', 'And how is it this week?', { answers: [{ answer: 'well', note: 'Sleeps better.' }] }),
  checkedIn('27 thu 12:10', 'Thursday. What do you see from the window?', {
    answers: [{ answer: 'well', note: 'Sent me a picture of curtains, open.' }],
  }),
  checkedIn('28 thu 12:00', 'How are you?', {
    answers: [
      { answer: 'well', together: ['search'], note: 'Wants to look again, slowly. One advert a week, not more.' },
    ],
  }),
  checkedIn('29 mon 12:00', 'How does it feel to start a week with a plan?', {
    answers: [{ answer: 'well', note: 'Back, more lightly. Texts every week until he says otherwise.', shared: true }],
  }),
]

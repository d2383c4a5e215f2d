import type { ToldContact } from '../story.ts'
import { checkedIn, emailed, met, phoned, wroteTogether } from '../told.ts'

/** From the first Friday of her pause to the last: a text each week, and from week 16 a call on Tuesdays. */
export const whileOnHold: ToldContact[] = [
  checkedIn('10 fri 09:05', 'Thinking of you this Friday. How are you three and the dog?', {
    answers: [{ answer: 'well', note: 'Still standing, she writes. The children are at her mother’s.' }],
  }),
  emailed('11 tue 11:00', {
    reachedOut: 'them',
    note: 'The station shop wrote: they would like to meet her. Answered with her yes: she is interested, it has to wait a while. They will keep her name.',
  }),
  checkedIn('11 fri 09:10', 'Good weekend when it comes. No need to answer.', {
    silenceMeant: { what: 'something_else', on: '12 fri 09:30' },
  }),
  checkedIn('12 fri 09:00', 'Just a hello from the harbour. Is it windy up at yours, too?', {
    answers: [{ answer: 'well', note: 'Thumbs up, and a picture of the dog. Last week the youngest had her phone.' }],
  }),
  checkedIn('13 fri 09:15', 'The shop has kept your name, and there is no hurry at all. How is the week?', {
    silenceMeant: { what: 'unwell', on: '14 fri 10:10' },
  }),
  checkedIn('14 fri 09:05', 'Friday again. How are the nights?', {
    answers: [
      {
        answer: 'well',
        note: 'Sleeps again. Last Friday she did not, and could not say so. The flat is hers. She asked when the garden centre takes on for the season.',
      },
    ],
  }),
  checkedIn('15 fri 09:00', 'How are you today? I have tea and a quiet half-hour.', {
    answers: [
      {
        answer: 'more',
        note: '“More, please. Fridays are not enough.” Answered that I ring her on Tuesday.',
        honoured: { on: '16 tue 10:25', how: 'rhythm' },
      },
    ],
  }),
  phoned('16 tue 10:00', {
    minutes: 20,
    together: ['talk'],
    note: 'Twenty minutes, half of it laughing. From now on I ring on Tuesdays. The Friday text stays as well.',
  }),
  wroteTogether('16 fri 09:00', 'She wished me a good weekend before I could.'),
  phoned('17 tue 10:00', {
    minutes: 15,
    note: 'New curtains. She hung them crooked on purpose, he could not stand that.',
  }),
  wroteTogether('17 fri 09:10', 'Good weekend, and the dog’s in return.'),
  phoned('18 tue 10:00', {
    minutes: 9,
    note: 'Short one, the plumber was there. Coffee on Thursday instead of many words.',
  }),
  met('18 thu 10:00', {
    place: 'community',
    minutes: 50,
    together: ['talk'],
    note: 'Coffee, as promised, and no word about jobs. On the way out she stopped in front of the station shop and read the opening hours.',
    planned: { agreed: '16 tue 10:20', whereabouts: 'the bakery by the station', purpose: 'talk' },
  }),
  phoned('19 tue 10:00', { minutes: 12, note: 'A bad night, and a good morning after it.' }),
  wroteTogether('19 fri 09:00', 'A thumb. A thumb is good.'),
  phoned('20 tue 10:00', { minutes: 14, note: 'We read the horoscope to each other. Neither of us believes in it.' }),
  wroteTogether('20 fri 09:05', 'The eldest has passed a driving test. Twelve exclamation marks.'),
  phoned('21 tue 10:00', {
    minutes: 18,
    note: 'Asked what mornings are like in that shop. I said I could find out, or she could. “Let me think until Monday.”',
  }),
  wroteTogether('21 fri 09:20', '“Until Monday,” she wrote, unasked.'),
]

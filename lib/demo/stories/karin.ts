import type { Story } from '../story.ts'
import { checkedIn, couldNot, met, phoned, theyContacted, tried, wroteTogether } from '../told.ts'

/** Support ended unhappily: she felt pushed, and left. She may come back in one step. */
export const karin: Story = {
  name: 'Karin Rosendal',
  with: 'mette',
  thisWeek: 76,
  phone: '+45 00 44 76 22',
  wish: { words: 'Office work. At my own pace.', said: '1 tue' },
  treatmentTeam: 'Ambulatoriet ved Søerne',
  clinician: 'Inger Thomsen',
  times: [
    {
      ...{ state: 'closed', source: 'municipality', sourceWords: 'As part of a plan she had not seen.' },
      ...{ referred: '-1 wed', accepted: '0 mon', supported: '1 tue', closed: '22 fri 11:30' },
      closure: {
        ...{ reason: 'no_longer_wished', said: 'You had a plan, and I was in it.', agreedBy: ['person', 'specialist'] },
        handedTo: 'Inger goes on seeing her. She comes back by ringing, without a new referral.',
      },
    },
  ],
  rhythms: [{ from: '1 tue', touchBy: 'meeting', touchEvery: 'week', wishedBy: 'us' }],
  wishes: [
    {
      ...{ wish: 'less', by: 'person', on: '15 tue', words: 'Does it have to be every week?' },
      honoured: { on: '21 wed', how: 'talk' },
    },
  ],
  search: [
    { state: 'not_started', from: '0 mon' },
    { state: 'active', from: '2 mon', wishedBy: 'us' },
  ],
  contacts: [
    met('1 tue 10:00', {
      place: 'office',
      minutes: 60,
      together: ['talk'],
      note: 'Office work, at her own pace. She had read the plan the municipality sent for the first time that morning.',
    }),
    met('2 tue 10:00', {
      place: 'office',
      minutes: 60,
      together: ['cv', 'search'],
      note: 'Started looking at once. Perhaps quick.',
      planned: { purpose: 'cv' },
    }),
    met('3 tue 10:00', {
      place: 'office',
      minutes: 50,
      together: ['search'],
      note: 'Two adverts, printed out by me. She folded them very small.',
    }),
    phoned('4 thu 10:00', { minutes: 6, together: ['search'], note: 'Asked whether she had looked at them. She had.' }),
    met('5 tue 10:00', {
      place: 'office',
      minutes: 45,
      together: ['application'],
      note: 'One letter sent. Mostly my words.',
    }),
    met('7 tue 10:00', { place: 'office', minutes: 45, together: ['application'], note: 'And one more.' }),
    wroteTogether('8 thu 09:30', 'She writes that she is tired. I wrote that we see each other on Tuesday.'),
    met('9 tue 10:00', {
      place: 'office',
      minutes: 40,
      together: ['search'],
      note: 'She looked at the clock twice. I thought of the bus.',
    }),
    phoned('10 thu 10:00', { minutes: 5, note: 'A no from the first one. She said it was all right.' }),
    couldNot('12 tue 10:00', { note: 'Not today, she wrote.', planned: { purpose: 'search', couldNotBy: 'person' } }),
    met('15 tue 10:00', {
      place: 'office',
      minutes: 40,
      together: ['application'],
      note: 'Quiet. I talked more than she did. She asked if it has to be every week, and I said something about momentum.',
      planned: { purpose: 'application' },
    }),
    phoned('16 thu 10:00', { minutes: 4, note: 'Short. She could not talk, she said.' }),
    couldNot('18 tue 10:00', { note: 'Not today.', planned: { purpose: 'application', couldNotBy: 'person' } }),
    tried('19 thu 11:00', 'Rang, no answer.'),
    checkedIn('20 mon 10:00', 'I would like to hear how it has been for you, the bad parts too.', {
      silenceMeant: { what: 'unwell', on: '21 wed 14:30' },
    }),
    theyContacted('21 wed 14:00', {
      minutes: 25,
      note: 'She felt pushed from the first week and wants to stop. Her words: “You had a plan, and I was in it.” I thanked her for saying it.',
    }),
    met('22 fri 10:00', {
      place: 'community',
      minutes: 45,
      note: 'Said goodbye over coffee. She knows that she can come back by ringing, without a new referral.',
    }),
  ],
  moments: [{ kind: 'shared_frustration', on: '21 wed', words: '“You had a plan, and I was in it.”' }],
  talks: [
    {
      ...{ on: '19 fri 13:00', withWhom: ['supervisor'], lookAgain: '21 fri' },
      words:
        'Two times not today, and one try. Karen asked whose plan it is. I ask Karin how it has been, and offer nothing else.',
    },
  ],
}

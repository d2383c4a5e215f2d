import type { Story } from '../story.ts'
import { checkedIn, couldNot, met, phoned, theyContacted } from '../told.ts'

/** No job yet: two years, a lighter search, one short job, long dark winters. He wants to go on. */
export const bo: Story = {
  name: 'Bo Lyngby',
  with: 'mette',
  thisWeek: 104,
  phone: '+45 00 50 10 40',
  wish: { words: 'I want to go on. Slowly, but on.', said: '98 wed' },
  treatmentTeam: 'F-ACT Vest',
  clinician: 'Sanne Bro',
  times: [{ state: 'supported', source: 'doctor', referred: '-3 mon', accepted: '0 wed', supported: '1 wed' }],
  rhythms: [
    { from: '1 wed', touchBy: 'meeting', touchEvery: 'week' },
    { from: '20 wed', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
    {
      from: '52 wed',
      touchBy: 'meeting',
      touchEvery: 'week',
      wishedBy: 'person',
      note: 'The dark weeks, by his lamp.',
    },
    { from: '60 wed', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
    { from: '70 mon', touchBy: 'meeting', touchEvery: 'week', note: 'While the job is new.' },
    { from: '76 wed', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
    {
      ...{ from: '92 wed', touchBy: 'meeting', touchEvery: 'fortnight', touchWeekday: 3, wishedBy: 'person' },
      note: 'The winter plan: every other Wednesday at eleven, whatever the weather. In between he may ring for nothing.',
    },
  ],
  wishes: [
    {
      ...{ wish: 'less', by: 'person', on: '20 wed', words: 'Slowly. But do not stop.' },
      honoured: { on: '20 wed', how: 'rhythm' },
    },
    {
      ...{ wish: 'more', by: 'person', on: '51 thu', words: 'It gets dark at four. Come when it does.' },
      honoured: { on: '52 wed', how: 'rhythm' },
    },
    {
      ...{ wish: 'less', by: 'person', on: '60 wed', words: 'Every other one. The lamp does the rest.' },
      honoured: { on: '60 wed', how: 'rhythm' },
    },
    { wish: 'same', by: 'person', on: '98 wed', words: 'As it is.' },
  ],
  series: {
    ...{ from: '94 wed 11:00', everyWeeks: 2, minutes: 50, place: 'home', agreed: '92 wed 11:30' },
    ...{ whereabouts: 'his kitchen, or the bench if there is sun', purpose: 'talk' },
  },
  search: [
    { state: 'active', from: '3 wed' },
    { state: 'lighter', from: '20 wed', wishedBy: 'person' },
    { state: 'in_work', from: '70 mon' },
    { state: 'lighter', from: '74 mon', wishedBy: 'together' },
  ],
  ordinary: [
    { from: '2 mon', to: '19 fri', every: 9, amid: 'quiet' },
    { from: '21 mon', to: '50 fri', every: 13, amid: 'quiet' },
    { from: '76 mon', to: '91 fri', every: 13, amid: 'quiet' },
  ],
  contacts: [
    met('1 wed 11:00', {
      place: 'home',
      minutes: 60,
      together: ['talk'],
      note: 'A kitchen with a radio that is never off. Something with his hands, he says, in the light half of the year.',
    }),
    met('8 wed 11:00', {
      place: 'home',
      minutes: 50,
      note: 'Candles in the middle of the day. We talked about the light, and how little of it there is.',
    }),
    met('20 wed 11:00', {
      place: 'home',
      minutes: 45,
      together: ['talk'],
      note: 'More lightly, his wish: one place a month, chosen on foot.',
    }),
    theyContacted('51 thu 16:10', { minutes: 12, note: 'Rang as it got dark. It is the hour he does not like.' }),
    met('52 wed 11:00', {
      place: 'home',
      minutes: 60,
      together: ['talk'],
      note: 'Counted the hours of light: seven. We agreed that I come every week until there are more.',
    }),
    checkedIn('54 tue 15:40', 'It is dark already. How is it in your kitchen?', {
      answers: [{ answer: 'not_so_well', note: '“Dark in here too.”' }],
    }),
    met('54 wed 11:00', {
      place: 'home',
      minutes: 60,
      together: ['everyday'],
      note: 'Brought the lamp from the office. We put it where the radio stands. He asked for next Wednesday as well.',
    }),
    checkedIn('56 tue 15:30', 'How is the lamp?', { answers: [{ answer: 'well', note: '“It hums. I hum back.”' }] }),
    met('58 wed 11:00', {
      place: 'home',
      minutes: 45,
      together: ['talk'],
      note: 'The first quarter of an hour more of light. He had noticed on his own.',
    }),
    phoned('60 wed 11:00', { minutes: 10, note: 'Every other week will do again, he says. The lamp stays.' }),
    met('62 wed 11:00', { place: 'home', minutes: 40, together: ['talk'], note: 'Coffee, radio, snow on the sill.' }),
    met('64 wed 11:00', {
      place: 'community',
      minutes: 50,
      together: ['search'],
      note: 'This month’s place: the bicycle workshop. A radio was on. He stood still for a while.',
    }),
    met('67 wed 11:00', {
      place: 'home',
      minutes: 45,
      together: ['application'],
      note: 'Four lines to the bicycle workshop, one of them about the radio.',
    }),
    phoned('68 fri 10:00', { minutes: 6, note: 'They take him for the spring rush. He said “well” three times.' }),
    met('70 mon 09:00', {
      place: 'workplace',
      minutes: 30,
      note: 'First day at the bicycle workshop. He had oiled his own chain for it.',
    }),
    met('72 wed 13:00', {
      place: 'workplace',
      minutes: 180,
      together: ['talk'],
      note: 'An afternoon at the truing stand beside him. He explained spokes to me until I understood them.',
    }),
    met('74 mon 11:00', {
      place: 'home',
      minutes: 60,
      note: 'Four weeks, and they were good ones. He liked the smell and the radio. We write down both.',
    }),
    phoned('92 wed 11:00', {
      minutes: 20,
      note: 'Made the winter plan before the winter: every other Wednesday at eleven, whatever the weather. The lamp is down from the attic.',
    }),
    met('94 wed 11:00', {
      place: 'home',
      minutes: 50,
      note: 'First Wednesday of the plan. Coffee, radio, lamp.',
      planned: { ofSeries: true, purpose: 'talk' },
    }),
    couldNot('96 wed 11:00', {
      place: 'home',
      note: 'Did not want to open the door today, and said so through it. Thanked him for saying it.',
      planned: { ofSeries: true, purpose: 'talk', couldNotBy: 'person' },
    }),
    phoned('96 thu 11:00', {
      minutes: 10,
      note: 'He rang back when I had rung. Next Wednesday but one, he said, before I could.',
    }),
    met('98 wed 11:00', {
      place: 'home',
      minutes: 55,
      note: 'Asked straight out whether he wants to stop. He looked at me as if I were mad. He wants to go on.',
      shared: true,
      planned: { ofSeries: true, purpose: 'talk' },
    }),
    met('100 thu 11:00', {
      place: 'home',
      minutes: 45,
      note: 'A day later than planned, because his sister came on the Wednesday. She has seen the lamp.',
      planned: {
        ofSeries: true,
        purpose: 'talk',
        moved: { from: '100 wed 11:00', asked: '99 fri 10:00', by: 'person' },
      },
    }),
    met('102 wed 11:00', {
      place: 'home',
      minutes: 40,
      together: ['search'],
      note: 'This month’s place: the fishing club’s boathouse.',
      planned: { ofSeries: true, purpose: 'search' },
    }),
    checkedIn('103 tue 15:30', 'How was the boathouse, seen from inside?', {
      answers: [{ answer: 'well', note: '“Smells of tar. Good.”' }],
    }),
    met('104 wed 11:00', {
      place: 'home',
      minutes: 50,
      note: 'Two years to the week. He had bought a cake and denied it.',
      planned: { ofSeries: true, purpose: 'talk' },
    }),
  ],
  moments: [
    { kind: 'waited_patiently', on: '98 wed', words: 'Two years, nearly, and on we go.' },
    { kind: 'they_led', on: '102 wed', words: 'Asked at the boathouse himself, on foot, before we met.' },
  ],
  talks: [
    {
      ...{ on: '97 mon 13:00', withWhom: ['supervisor'] },
      words: 'Karen and I looked at two years of it. He wants to go on, so we go on. Nobody has to earn that.',
    },
  ],
}

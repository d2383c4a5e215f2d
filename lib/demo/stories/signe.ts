import type { Story } from '../story.ts'
import { checkedIn, couldNot, greeted, met, phoned, planned, theyContacted, tried, wroteTogether } from '../told.ts'
import { whileOnHold } from './signe-on-hold.ts'

/**
 * On hold, not given up. The texts on Fridays: three answers, two silences, one "more, please". She comes back on her own
 * word in week 22, finds both applications as they were, and starts in the shop by the station in week 27.
 */
export const signe: Story = {
  name: 'Signe Lauridsen',
  with: 'mette',
  thisWeek: 29,
  phone: '+45 00 41 16 09',
  account: { email: 'signe@nordhavn.example', language: 'en' },
  wish: {
    words:
      'A job in a shop or a warehouse, where I am on my feet and the day goes by. Near enough that I can walk home.',
    said: '0 wed',
  },
  treatmentTeam: 'Distriktspsykiatrien Nord',
  clinician: 'Lone Vinther',
  times: [
    {
      ...{ state: 'supported', referred: '-2 mon', accepted: '0 wed', supported: '1 tue' },
      ...{ source: 'treatment_team', sourceWords: 'Lone, after Signe had asked three times.' },
    },
  ],
  search: [
    { state: 'not_started', from: '0 wed' },
    { state: 'active', from: '2 thu' },
    { state: 'in_work', from: '27 mon' },
  ],
  pauses: [
    {
      ...{ from: '9 wed', resumed: '22 mon 09:25', kind: 'life_event', touchBy: 'phone', touchEvery: 'twice_a_week' },
      note: 'A call on Tuesdays, and the text on Fridays stays. Both applications stay as they are.',
      before: {
        ...{ on: '16 tue 10:25', touchBy: 'text', touchEvery: 'week', touchWeekday: 5 },
        note: 'A short text every Friday. She need not answer. Both applications stay as they are.',
      },
    },
  ],
  stays: [{ kind: 'life_event', from: '8 sun', over: '22 mon 09:30' }],
  rhythms: [
    {
      from: '0 wed',
      touchBy: 'meeting',
      touchEvery: 'week',
      note: 'Once a week, in the morning. After two she is done for.',
    },
    {
      ...{ from: '16 tue 10:25', touchBy: 'phone', touchEvery: 'twice_a_week', wishedBy: 'person' },
      note: 'I ring on Tuesdays. The text on Fridays stays.',
    },
    {
      from: '22 tue',
      touchBy: 'meeting',
      touchEvery: 'week',
      note: 'Once a week again, and whenever the shop writes.',
    },
    {
      ...{ from: '27 mon', touchBy: 'text', touchEvery: 'week', touchWeekday: 5 },
      note: 'A text on Fridays, and coffee after her shift when she feels like it.',
    },
  ],
  contacts: [
    met('0 wed 10:00', {
      place: 'office',
      minutes: 60,
      together: ['talk'],
      note: 'First talk, clinician Lone with us for the first half. Has wanted work since spring. Ten years in a supermarket before the illness; laughs when she talks about the early deliveries.',
    }),
    met('1 tue 13:00', {
      place: 'home',
      minutes: 75,
      together: ['talk', 'paperwork'],
      note: 'At her kitchen table. Two teenagers, a dog. Mornings are best, after 14 she is done for. Wants it said that she is slow to start and then does not stop.',
    }),
    met('2 thu 10:00', {
      place: 'community',
      minutes: 60,
      together: ['cv', 'search'],
      note: 'Library. CV on one page. We agreed to start looking.',
      shared: true,
    }),
    phoned('3 mon 09:30', {
      minutes: 10,
      together: ['search'],
      note: 'Read two adverts to each other over the phone.',
    }),
    met('3 fri 10:00', {
      place: 'community',
      minutes: 90,
      together: ['search', 'employer_visit'],
      note: 'Walked the shopping street, in and out of six shops. She asked for the manager herself in the fifth.',
    }),
    wroteTogether(
      '4 tue 14:10',
      'Asked if the hardware shop counts as heavy work. Told her what the manager said: boxes up to 12 kg.',
    ),
    met('4 thu 10:00', {
      place: 'home',
      minutes: 60,
      together: ['application'],
      note: 'Application 1, the garden centre warehouse. She wrote it, I typed.',
    }),
    couldNot('5 tue 10:00', {
      note: 'Dog at the vet. New time on Friday.',
      planned: { purpose: 'application', couldNotBy: 'person' },
    }),
    met('5 fri 10:00', {
      place: 'community',
      minutes: 50,
      together: ['application'],
      note: 'Application 2, the shop by the station. Sent from your own phone.',
      shared: true,
      planned: { agreed: '5 tue 09:10', purpose: 'application' },
    }),
    met('6 thu 10:00', {
      place: 'community',
      minutes: 45,
      together: ['talk'],
      note: 'Both are out. Talked about what to say if they ring while she is at the supermarket.',
    }),
    theyContacted('7 wed 08:50', {
      minutes: 5,
      note: 'Rang on her way to the bus: the garden centre has her papers in the pile. Proud, and a bit sick with nerves.',
    }),
    met('8 tue 10:00', {
      place: 'community',
      minutes: 60,
      together: ['call'],
      note: 'Practised ringing the station shop. She did it herself at the end, four minutes, answer in two weeks.',
    }),
    tried('9 mon 10:00', 'Did not come to the library, phone off. Not like her.'),
    theyContacted('9 tue 19:20', {
      minutes: 25,
      note: 'Rang in the evening. He has moved out. She cried, I mostly listened. Asked if we should leave the job talk: yes, but do not stop coming.',
    }),
    met('9 wed 13:00', {
      place: 'home',
      minutes: 70,
      together: ['talk'],
      note: 'On hold together. Nobody knows how long. I text on Fridays, she answers if she can. The two applications stay where they are.',
    }),
    ...whileOnHold,
    theyContacted('22 mon 09:10', {
      minutes: 8,
      note: 'Rang before the time: “Now.” The search is on again, on her word.',
    }),
    met('22 tue 10:00', {
      place: 'home',
      minutes: 60,
      together: ['application', 'call'],
      note: 'Took both applications out of the folder, exactly as we had left them. The garden centre has somebody by now. She rang the station shop: they still have her name.',
      shared: true,
    }),
    met('24 wed 09:00', {
      place: 'workplace',
      minutes: 50,
      together: ['employer_visit'],
      note: 'The shop by the station. She told them herself that she had been away from it for a while. The manager said: so have I, once.',
      planned: {
        ...{ agreed: '22 tue 11:10', whereabouts: 'the shop by the station', withWhom: 'the manager' },
        ...{ purpose: 'employer_visit', moved: { from: '23 thu 09:00', asked: '23 tue 09:40', by: 'other' } },
      },
    }),
    wroteTogether('25 fri 11:20', '“Fifteen hours. I can walk.” Then a picture of her shoes.'),
    met('26 tue 08:00', {
      place: 'workplace',
      minutes: 30,
      together: ['paperwork', 'employer_visit'],
      note: 'Contract on the counter: five mornings of three hours, home by noon. She read every line aloud.',
    }),
    greeted('26 fri 12:10', 'week_before', 'Monday it is, Signe. I think of you, and of those shoes.', 'soon_thinking'),
    phoned('27 mon 06:40', {
      minutes: 4,
      note: 'Good luck. She was already at the corner, with the dog, who was not allowed in.',
    }),
    wroteTogether('27 fri 12:30', 'First week over. Her feet hurt “in the right way”.'),
    checkedIn('28 fri 12:15', 'Second week done. How is it really?', {
      answers: [{ answer: 'well', note: 'Tired and glad. Somebody asked her where the yeast is, and she knew.' }],
    }),
    planned(
      '29 wed 12:00',
      { place: 'community', minutes: 45, whereabouts: 'the bakery by the station, after her shift', purpose: 'talk' },
      'Coffee after the shift. The manager has asked if she would do the Saturdays, too. She wants to sleep on it.',
    ),
    planned('30 tue 15:00', { place: 'workplace', minutes: 45, withWhom: 'the manager', purpose: 'employer_visit' }),
  ],
  moments: [
    { kind: 'first_step', on: '8 tue', words: 'Rang a shop herself, for the first time in eleven years.' },
    { kind: 'shared_success', on: '7 wed', words: '“They have my papers lying on top!”' },
    { kind: 'shared_frustration', on: '9 tue', words: 'He left on a Sunday, with the children asleep.' },
    { kind: 'set_in_motion', on: '11 tue', words: 'Asked the shop to keep her name until she is ready. They will.' },
    { kind: 'waited_patiently', on: '13 fri', words: 'Two quiet Fridays. We go on texting.' },
    { kind: 'they_led', on: '22 mon', words: 'She said when. It was a Monday.' },
    { kind: 'shared_success', on: '25 fri', words: '“Fifteen hours. I can walk.”' },
    { kind: 'good_word', on: '27 mon', words: 'Twenty to seven, at the corner, by telephone.' },
  ],
}

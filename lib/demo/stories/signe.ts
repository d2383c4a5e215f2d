import type { Story } from '../story.ts'
import { couldNot, emailed, met, phoned, texted, theyContacted, tried, wroteTogether } from '../told.ts'

/**
 * On hold, not given up. Told up to week 16: she has yet to come back to the search.
 * The texts on Fridays: three answers, two silences, one "more, please".
 */
export const signe: Story = {
  name: 'Signe Lauridsen',
  with: 'mette',
  thisWeek: 16,
  phone: '+45 00 41 16 09',
  account: { email: 'signe@nordhavn.example', language: 'en' },
  wish: {
    words:
      'A job in a shop or a warehouse, where I am on my feet and the day goes by. Near enough that I can walk home.',
    said: '0 wed',
  },
  treatmentTeam: 'Distriktspsykiatrien Nord',
  clinician: 'Lone Vinther',
  times: [{ state: 'supported', referred: '-2 mon', accepted: '0 wed', supported: '1 tue' }],
  search: [
    { state: 'not_started', from: '0 wed' },
    { state: 'active', from: '2 thu' },
  ],
  pauses: [
    {
      from: '9 wed',
      kind: 'life_event',
      touchBy: 'text',
      touchEvery: 'week',
      touchWeekday: 5,
      note: 'A short text every Friday. She need not answer. Both applications stay as they are.',
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
    couldNot('5 tue 10:00', 'Dog at the vet. New time on Friday.'),
    met('5 fri 10:00', {
      place: 'community',
      minutes: 50,
      together: ['application'],
      note: 'Application 2, the shop by the station. Sent from her own phone.',
      shared: true,
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
    wroteTogether('10 fri 09:05', { note: 'Still standing, she writes. The children are at her mother’s.' }),
    emailed('11 tue 11:00', {
      reachedOut: 'them',
      note: 'The station shop wrote: they would like to meet her. Answered with her yes: she is interested, it has to wait a while. They will keep her name.',
    }),
    texted('11 fri 09:10', 'Good weekend. No need to answer.'),
    wroteTogether('12 fri 09:00', { note: 'Thumbs up, and a picture of the dog in the snow.' }),
    texted('13 fri 09:15', 'Told her the shop has kept her name. No answer, which is fine.'),
    wroteTogether('14 fri 09:05', {
      note: 'Sleeps again. The flat is hers. She asked when the garden centre closes for the winter.',
    }),
    wroteTogether('15 fri 09:00', {
      note: '“More, please. Fridays are not enough.” Answered that I ring her on Tuesday.',
    }),
    phoned('16 tue 10:00', {
      minutes: 20,
      together: ['talk'],
      note: 'Twenty minutes, half of it laughing. Not the search yet, but coffee next week. The Friday text stays as well.',
    }),
  ],
  moments: [
    { kind: 'first_step', on: '8 tue', words: 'Rang a shop herself, for the first time in eleven years.' },
    { kind: 'shared_success', on: '7 wed', words: '“They have my papers lying on top!”' },
    { kind: 'shared_frustration', on: '9 tue', words: 'He left on a Sunday, with the children asleep.' },
    { kind: 'set_in_motion', on: '11 tue', words: 'Asked the shop to keep her name until she is ready. They will.' },
    { kind: 'waited_patiently', on: '13 fri', words: 'Two quiet Fridays. We go on texting.' },
  ],
}

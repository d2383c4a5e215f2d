import type { Story } from '../story.ts'
import { checkedIn, met, phoned, planned, theyContacted, wroteTogether } from '../told.ts'

/** What the group taught, and where it stopped: four strategies, a bus, and money for shoes. */
export const ali: Story = {
  name: 'Ali Rahman',
  with: 'mette',
  thisWeek: 34,
  phone: '+45 00 36 34 06',
  account: { email: 'ali@nordhavn.example', language: 'da' },
  wish: {
    words: 'Jeg vil arbejde på lager eller i lufthavnen. Om natten er der stille, det kan jeg godt lide.',
    said: '0 tue',
  },
  treatmentTeam: 'Distriktspsykiatrien Nord',
  clinician: 'Lone Vinther',
  times: [
    {
      ...{ state: 'supported', referred: '-4 mon', accepted: '0 tue', supported: '1 mon' },
      ...{ source: 'programme', sourceWords: 'The group leader, on the last page of the workbook.' },
    },
  ],
  rhythms: [
    { from: '0 tue', touchBy: 'meeting', touchEvery: 'week' },
    { from: '12 wed', touchBy: 'meeting', touchEvery: 'fortnight', wishedBy: 'person' },
    {
      ...{ from: '33 wed', touchBy: 'meeting', touchEvery: 'week', touchWeekday: 3, wishedBy: 'person' },
      note: 'Wednesdays in the evening, at the hour of the course.',
    },
  ],
  wishes: [
    {
      ...{ wish: 'more', by: 'person', on: '33 mon', words: 'Wednesdays are the worst.' },
      honoured: { on: '33 wed', how: 'rhythm' },
    },
  ],
  search: [
    { state: 'not_started', from: '0 tue' },
    { state: 'active', from: '5 mon' },
  ],
  ordinary: [{ from: '1 mon', to: '32 fri', every: 9, amid: 'quiet' }],
  contacts: [
    met('0 tue 13:00', {
      place: 'office',
      minutes: 60,
      note: 'Has done IMR and signed up for the course on anxiety and low mood. Takes the chair by the door and says why.',
    }),
    met('12 wed 13:00', {
      place: 'community',
      minutes: 50,
      together: ['everyday'],
      note: 'Canteen at the warehouse, seat near the exit. Stayed for the whole of lunch.',
    }),
    wroteTogether('17 mon 12:00', 'Energi-planen hænger på køleskabet. Han bruger den hver dag.'),
    met('21 thu 13:00', {
      place: 'community',
      minutes: 60,
      together: ['search'],
      note: 'Night shifts at the parcel centre. The bus stops running at 23.10.',
    }),
    phoned('22 fri 10:00', {
      minutes: 25,
      together: ['call'],
      note: 'The bus company, the parcel centre, the municipality. Perhaps a lift from a colleague.',
    }),
    met('24 tue 13:00', {
      place: 'community',
      minutes: 45,
      together: ['everyday'],
      note: 'Safety shoes: 600. Applied to the fund.',
    }),
    met('28 wed 13:00', { place: 'community', minutes: 40, note: 'Last evening of the course. He brought the cake.' }),
    theyContacted('33 mon 10:20', {
      minutes: 20,
      note: 'Empty since the course ended, he says: Wednesdays are the worst. Met him the same Wednesday.',
    }),
    met('33 wed 18:30', {
      place: 'community',
      minutes: 70,
      note: 'Vi gik en tur på kursets gamle tidspunkt. Det gør vi igen om onsdagen.',
      shared: true,
    }),
    checkedIn('-1 16:30', 'Hej Ali. Hvordan går det i dag?', {
      answers: [
        {
          answer: 'not_so_well',
          on: '-1 19:50',
          note: '“Ikke så godt. Jeg har ligget ned hele dagen. Du må gerne ringe.”',
        },
      ],
    }),
    planned('35 wed 18:30', { place: 'community', minutes: 60, whereabouts: 'foran medborgerhuset', purpose: 'talk' }),
  ],
  moments: [
    { kind: 'balance_tip', on: '17 mon', words: 'Plans by energy, not by the clock.' },
    { kind: 'set_in_motion', on: '24 tue', words: 'The fund pays for the shoes.' },
    { kind: 'shared_frustration', on: '21 thu', words: 'A job he could have, and no bus to it.' },
  ],
}

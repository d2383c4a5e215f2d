import type { Story } from '../story.ts'
import { checkedIn, met, planned, theyContacted, wroteTogether } from '../told.ts'

/** Met as a person: he sees what is shared, and has his own view of some of it. */
export const henrik: Story = {
  name: 'Henrik Dam',
  with: 'mette',
  thisWeek: 46,
  phone: '+45 00 48 46 02',
  account: { email: 'henrik@nordhavn.example', language: 'da' },
  wish: { words: 'Jeg er uddannet tømrer. Skriv dét først.', said: '0 thu' },
  treatmentTeam: 'Ambulatoriet ved Søerne',
  clinician: 'Inger Thomsen',
  times: [{ state: 'supported', source: 'themselves', referred: '-1 wed', accepted: '0 thu', supported: '1 mon' }],
  rhythms: [
    {
      ...{ from: '0 thu', touchBy: 'meeting', touchEvery: 'fortnight', touchWeekday: 4, wishedBy: 'person' },
      note: 'Torsdag kl. 10, på molen, hvis det ikke blæser for meget.',
    },
  ],
  search: [
    { state: 'not_started', from: '0 thu' },
    { state: 'active', from: '6 mon', wishedBy: 'person' },
  ],
  ordinary: [{ from: '1 mon', to: '45 fri', every: 10, amid: 'quiet' }],
  contacts: [
    met('0 thu 10:00', {
      place: 'community',
      minutes: 75,
      note: 'An earlier adviser wrote things he found untrue. Read him aloud what I would write. He changed two words.',
    }),
    met('3 thu 10:00', {
      place: 'community',
      minutes: 45,
      note: 'Aftale: alt, hvad jeg deler med dig, læser vi først sammen.',
      shared: true,
    }),
    met('11 thu 10:00', {
      place: 'community',
      minutes: 50,
      note: 'Vi talte om værkstedet. Jeg synes, du virkede træt; du siger, du var sulten.',
      shared: true,
    }),
    theyContacted('12 fri 09:05', {
      minutes: 10,
      note: 'Has read it. “I see this differently.” He is right about the hunger.',
    }),
    met('26 thu 10:00', {
      place: 'workplace',
      minutes: 60,
      together: ['employer_visit'],
      note: 'Værksted nummer to. Mesteren spurgte til svendebrevet, og du havde det med.',
      shared: true,
    }),
    checkedIn('38 mon 09:00', 'God mandag. Hvordan er ugen begyndt?', {
      answers: [{ answer: 'well', note: '“Med hovedet. Tak.”' }],
    }),
    wroteTogether('44 thu 12:00', 'Vi ses på torsdag på molen.'),
    planned(
      '46 thu 10:00',
      {
        place: 'community',
        minutes: 60,
        whereabouts: 'på molen',
        purpose: 'employer_visit',
        withWhom: 'mester fra værksted nummer to',
      },
      'Mesteren kom med. De talte træ i en time, jeg holdt kaffen.',
    ),
  ],
  moments: [
    { kind: 'they_led', on: '26 thu', words: 'Brought his journeyman’s certificate, framed.' },
    {
      kind: 'honest_feedback',
      on: '12 fri',
      words: 'He told me, this time. I have rewritten the note as he would say it.',
    },
  ],
}

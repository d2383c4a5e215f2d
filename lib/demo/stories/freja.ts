import type { Story } from '../story.ts'
import { checkedIn, greeted, met, phoned, planned, theyContacted, wroteTogether } from '../told.ts'

/** Really good at it: back to college. No job is looked for this year. */
export const freja: Story = {
  name: 'Freja Ørum',
  with: 'mette',
  thisWeek: 40,
  phone: '+45 00 26 40 12',
  account: { email: 'freja@nordhavn.example', language: 'da' },
  wish: { words: 'Jeg vil være færdig med HF. Og så vil jeg se, hvor langt jeg kan komme.', said: '0 wed' },
  treatmentTeam: 'OPUS Øst',
  clinician: 'Mikkel Østergaard',
  times: [{ state: 'supported', source: 'treatment_team', referred: '-2 tue', accepted: '0 wed', supported: '1 mon' }],
  rhythms: [
    { from: '0 wed', touchBy: 'meeting', touchEvery: 'week' },
    {
      from: '14 thu',
      touchBy: 'meeting',
      touchEvery: 'fortnight',
      wishedBy: 'person',
      note: 'And a text before exams.',
    },
  ],
  search: [
    { state: 'not_started', from: '0 wed' },
    { state: 'in_work', from: '6 mon', wishedBy: 'person' },
  ],
  ordinary: [{ from: '7 mon', to: '38 fri', every: 16, amid: 'study' }],
  contacts: [
    met('0 wed 14:00', {
      place: 'community',
      minutes: 50,
      note: 'Left college four years ago, in February. Says the month aloud like a name.',
    }),
    met('1 mon 15:00', {
      place: 'community',
      minutes: 60,
      together: ['talk'],
      note: 'She wants to finish, and says so before her coat is off. We wrote down what that takes.',
    }),
    met('2 mon 15:00', {
      place: 'community',
      minutes: 45,
      together: ['paperwork'],
      note: 'The form for the second year. She knew her old student number by heart.',
    }),
    met('4 mon 15:00', {
      place: 'community',
      minutes: 60,
      together: ['paperwork'],
      note: 'Student adviser together. A quiet room for exams, in writing.',
    }),
    greeted('6 mon 07:40', 'first_day', 'God første dag, Freja. Jeg tænker på dig.', 'day_thinking'),
    wroteTogether('6 mon 07:52', '“Jeg sidder ved døren.”'),
    met('9 thu 15:00', {
      place: 'community',
      minutes: 40,
      together: ['talk'],
      note: 'In the college library. She read, I read, and ten minutes of talk at the end.',
    }),
    phoned('11 thu 15:30', { minutes: 8, note: 'Group work, for the first time. She said yes, and it went.' }),
    met('14 thu 15:00', {
      place: 'community',
      minutes: 45,
      note: 'Første karakterer. 10 i biologi. Hun troede, læreren havde byttet om på opgaverne.',
      shared: true,
    }),
    met('16 thu 15:00', {
      place: 'community',
      minutes: 50,
      together: ['talk'],
      note: 'A plan for the reading, with breaks in it. The breaks went in first.',
    }),
    greeted('19 tue 07:30', 'exam', 'Held og lykke med dansk i dag. Gå først, så er det gjort.', 'luck_fingers'),
    theyContacted('19 tue 13:10', { minutes: 6, note: 'Twelve. She rang from the corridor.' }),
    met('27 wed 15:00', {
      place: 'community',
      minutes: 70,
      together: ['paperwork'],
      note: 'Changes her plan upward: two A-levels more, then laboratory technician. Her sums, not mine.',
    }),
    met('30 thu 15:00', {
      place: 'community',
      minutes: 45,
      together: ['talk'],
      note: 'The new term. Chemistry is harder than biology, and she likes that it is.',
    }),
    greeted('36 thu 07:35', 'exam', 'Biologi i dag, Freja. Held og lykke, og sov i eftermiddag.', 'luck_after'),
    wroteTogether('36 thu 07:48', '“Jeg er ikke bange for den her.”'),
    checkedIn('39 thu 15:10', 'Hvordan går det med den nye plan?', {
      answers: [{ answer: 'well', note: 'Godt. Hun har farvelagt den.' }],
    }),
    planned(
      '40 thu 15:00',
      { place: 'community', minutes: 45, whereabouts: 'HF’s kantine', purpose: 'talk' },
      'Kantinen. Hun har fundet to laboratorier, der tager elever.',
    ),
    planned('41 thu 15:00', { place: 'community', minutes: 60, withWhom: 'studievejlederen', purpose: 'paperwork' }),
  ],
  moments: [
    { kind: 'shared_success', on: '19 tue', words: '“Tolv! De gav mig tolv!”' },
    { kind: 'they_led', on: '27 wed', words: 'Worked out a new education plan by herself and put it on the table.' },
  ],
}

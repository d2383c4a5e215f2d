import type { Story } from '../story.ts'
import { checkedIn, met } from '../told.ts'
import { quietAndBack } from './jonas-quiet.ts'

/**
 * Silence can mean well or unwell. Everything by text; three silences, twice well and busy, once unwell and alone; weekly,
 * fortnightly at his wish, and back.
 */
export const jonas: Story = {
  name: 'Jonas Vang',
  with: 'mette',
  thisWeek: 44,
  phone: '+45 00 29 44 10',
  wish: {
    words: 'Computers, from home to begin with. Write to me. I do not answer the phone, to anybody.',
    said: '1 thu',
  },
  treatmentTeam: 'OPUS Øst',
  clinician: 'Mikkel Østergaard',
  times: [
    {
      ...{ state: 'supported', referred: '-3 wed', accepted: '0 mon', supported: '1 thu' },
      ...{ source: 'family', sourceWords: 'His sister rang, with his yes by text while she was speaking.' },
    },
  ],
  search: [
    { state: 'not_started', from: '0 mon' },
    { state: 'active', from: '4 thu', wishedBy: 'person' },
    { state: 'lighter', from: '29 mon' },
    { state: 'active', from: '38 thu', wishedBy: 'person' },
  ],
  pauses: [
    {
      from: '23 tue',
      resumed: '29 mon',
      lookAgain: '28 mon',
      kind: 'health',
      touchBy: 'text',
      touchEvery: 'week',
      touchWeekday: 4,
      note: 'Texts on Thursdays. If two in a row stay unanswered I ring the doorbell; that was his own idea.',
    },
  ],
  rhythms: [
    {
      from: '1 thu',
      touchBy: 'text',
      touchEvery: 'week',
      touchWeekday: 4,
      wishedBy: 'person',
      note: 'Texts only. Thursdays.',
    },
    { from: '10 thu', touchBy: 'text', touchEvery: 'fortnight', touchWeekday: 4, wishedBy: 'person' },
    {
      ...{ from: '23 tue', touchBy: 'text', touchEvery: 'week', touchWeekday: 4, wishedBy: 'person' },
      note: 'Every week until he says otherwise. Two silences: I ring the doorbell.',
    },
    { from: '35 thu', touchBy: 'text', touchEvery: 'fortnight', touchWeekday: 4, wishedBy: 'person' },
  ],
  wishes: [
    {
      ...{ wish: 'more', by: 'person', on: '23 tue', words: 'Every week again. For now.' },
      honoured: { on: '23 tue', how: 'rhythm' },
    },
  ],
  contacts: [
    met('1 thu 16:00', {
      place: 'home',
      minutes: 35,
      note: 'Short and late in the day, as he asked. Shows me the computer he built. Agreed: texts only, once a week, Thursdays.',
      planned: { agreed: '0 mon', purpose: 'talk' },
    }),
    checkedIn('2 thu 12:00', 'First Thursday. How is it going, and how is the machine?', {
      answers: [{ answer: 'well', note: 'Long answer about graphics cards. Wants to know what a “trainee” earns.' }],
    }),
    checkedIn('3 thu 12:05', 'How has the week been?', {
      answers: [{ answer: 'well', note: 'Fine. Up at night, but fine.' }],
    }),
    checkedIn('4 thu 12:00', 'How are you? I have two adverts in my pocket, no hurry.', {
      answers: [
        {
          answer: 'well',
          together: ['search'],
          note: 'Let us start, he writes. Sent him two adverts, he sent back four.',
        },
      ],
    }),
    checkedIn('5 thu 12:10', 'How is today? Line one of your CV could be the machine.', {
      answers: [{ answer: 'well', together: ['cv'], note: 'CV by text, line by line. Took an hour and was fun.' }],
    }),
    checkedIn('6 thu 12:00', 'How is the week?', { answers: [{ answer: 'no_answer', on: '7 thu 11:50' }] }),
    checkedIn('7 thu 12:00', 'No answer last week, which is fine. Just saying hello.', {
      silenceMeant: { what: 'well', on: '8 thu 13:00' },
    }),
    checkedIn('8 thu 12:00', 'Thursday again. Are you all right?', {
      answers: [
        {
          answer: 'well',
          note: 'Silent because he was well: a friend’s server had to be moved, he slept four hours a night and loved it.',
        },
      ],
    }),
    checkedIn('9 thu 12:15', 'How are you after all those servers?', {
      answers: [
        {
          ...{ answer: 'well', together: ['application'] },
          note: 'Application to the repair shop, both of us in the same document.',
        },
      ],
    }),
    checkedIn('10 thu 12:00', 'How is it going this week?', {
      answers: [
        {
          answer: 'well',
          on: '10 thu 14:10',
          note: '“Good. Every week is a lot now. Every other?” Yes, of course. From now on every other Thursday.',
        },
        { answer: 'less', on: '10 thu 14:10', honoured: { on: '10 thu', how: 'rhythm' } },
      ],
    }),
    checkedIn('12 thu 12:00', 'Two weeks already. How are things?', {
      answers: [
        {
          answer: 'well',
          note: 'Not this time from the repair shop, but a friendly letter. He asked me to keep it for him.',
        },
      ],
    }),
    checkedIn('14 thu 12:20', 'How are you, and what is on the bench?', {
      answers: [{ answer: 'well', together: ['search'], note: 'Found a municipal IT trainee post himself.' }],
    }),
    ...quietAndBack,
    checkedIn('30 thu 12:00', 'One advert, as agreed. How are you?', {
      answers: [{ answer: 'well', together: ['search'], note: 'One advert. He laughed at it.' }],
    }),
    checkedIn('31 thu 12:00', 'And one more for you. How is the week?', {
      answers: [{ answer: 'well', note: 'Kept this one.' }],
    }),
    checkedIn('32 thu 12:30', 'How are you today?', {
      answers: [
        { answer: 'well', together: ['application'], note: 'Wrote to the school about IT help two afternoons a week.' },
      ],
    }),
    checkedIn('33 thu 12:00', 'Nothing from the school yet. How is the waiting?', {
      answers: [{ answer: 'not_so_well', note: 'Waiting is the worst, he writes. I wrote that I find so too.' }],
    }),
    checkedIn('34 thu 12:00', 'Better or worse than last Thursday?', {
      answers: [{ answer: 'well', note: 'Better.' }],
    }),
    checkedIn('35 thu 12:00', 'How is it going?', {
      answers: [
        { answer: 'well', on: '35 thu 13:30', note: 'Fine. Every other Thursday again, his wish.' },
        { answer: 'less', on: '35 thu 13:30', honoured: { on: '35 thu', how: 'rhythm' } },
      ],
    }),
    met('37 thu 15:30', {
      place: 'workplace',
      minutes: 45,
      together: ['employer_visit'],
      note: 'He asked me to come with him to the school. I said good morning and then nothing for forty minutes. He did it all.',
      planned: { agreed: '36 mon', whereabouts: 'the school, side entrance', purpose: 'employer_visit' },
    }),
    checkedIn('38 thu 12:00', 'A week after the school. How are you?', {
      answers: [
        {
          answer: 'well',
          note: 'They want to think about it for a while. He wants to look on, at full pace.',
          shared: true,
        },
      ],
    }),
    checkedIn('40 thu 12:05', 'How have two weeks been?', {
      answers: [{ answer: 'well', together: ['search', 'cv'], note: 'New line in the CV: the uncle’s course.' }],
    }),
    checkedIn('42 thu 12:00', 'How are you, and how is the web shop?', {
      answers: [{ answer: 'well', note: 'All well. Busy with a friend’s web shop.' }],
    }),
    checkedIn('-1 12:00', 'Has the shop opened? And how are you yourself?'),
  ],
  moments: [
    { kind: 'stepped_in', on: '23 mon', words: 'Two silences, so I rang the doorbell, as he had asked me to.' },
    { kind: 'they_led', on: '14 thu', words: 'Found a post and wrote the first lines before telling me.' },
    { kind: 'waited_patiently', on: '28 thu', words: 'One advert a week is a search, too.' },
    {
      kind: 'honest_feedback',
      on: '40 thu',
      words: 'He asked why the repair shop said no. I told him: the letter was about them, not about him.',
    },
    { kind: 'good_word', on: '37 thu', words: 'A text at seven: “You know more about this than they do.”' },
  ],
  talks: [
    {
      ...{ on: '22 fri 11:00', withWhom: ['treatment_team'], lookAgain: '23 mon' },
      words: 'Mikkel has not heard from him either. He had asked for the doorbell, so the doorbell it is, on Monday.',
    },
  ],
}

import type { Story } from '../story.ts'
import { met, texted, theyContacted, wroteTogether } from '../told.ts'

/**
 * Silence can mean well or unwell. Everything by text; three silences, twice well and busy, once unwell and alone;
 * weekly, fortnightly at his wish, and back.
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
  times: [{ state: 'supported', referred: '-3 wed', accepted: '0 mon', supported: '1 thu' }],
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
  contacts: [
    met('1 thu 16:00', {
      place: 'home',
      minutes: 35,
      note: 'Short and late in the day, as he asked. Shows me the computer he built. Agreed: texts only, once a week, Thursdays.',
    }),
    wroteTogether('2 thu 12:00', 'Long answer about graphics cards. Wants to know what a “trainee” earns.'),
    wroteTogether('3 thu 12:05', 'Fine. Up at night, but fine.'),
    wroteTogether('4 thu 12:00', {
      together: ['search'],
      note: 'Let us start, he writes. Sent him two adverts, he sent back four.',
    }),
    wroteTogether('5 thu 12:10', { together: ['cv'], note: 'CV by text, line by line. Took an hour and was fun.' }),
    texted('6 thu 12:00', 'How is the week?'),
    texted('7 thu 12:00', 'No answer last week. Just saying hello.'),
    wroteTogether('8 thu 12:00', {
      note: 'Silent because he was well: a friend’s server had to be moved, he slept four hours a night and loved it.',
    }),
    wroteTogether('9 thu 12:15', {
      together: ['application'],
      note: 'Application to the repair shop, both of us in the same document.',
    }),
    wroteTogether(
      '10 thu 12:00',
      '“Every week is a lot now. Every other?” Yes, of course. From now on every other Thursday.',
    ),
    wroteTogether(
      '12 thu 12:00',
      'Not this time from the repair shop, but a friendly letter. He asked me to keep it for him.',
    ),
    wroteTogether('14 thu 12:20', { together: ['search'], note: 'Found a municipal IT trainee post himself.' }),
    texted('16 thu 12:00', 'How goes it?'),
    texted('18 thu 12:00', 'Still here.'),
    theyContacted('19 mon 22:40', {
      note: 'Late text: all good, was on a course his uncle paid for. “I forget to write when I am happy.”',
    }),
    texted('20 thu 12:00', 'Asked about the course.'),
    texted(
      '22 thu 12:00',
      'Second one without an answer. This silence is different: nothing in the shared document either.',
    ),
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
    }),
    texted('24 thu 12:00', 'Thinking of you. No need to answer.'),
    wroteTogether('25 thu 12:00', 'One word: “here”. Good.'),
    wroteTogether('26 thu 12:00', 'Mikkel comes on Mondays. Sleeps better.'),
    wroteTogether('27 thu 12:10', 'Sent me a picture of curtains, open.'),
    wroteTogether('28 thu 12:00', {
      together: ['search'],
      note: 'Wants to look again, slowly. One advert a week, not more.',
    }),
    wroteTogether('29 mon 12:00', {
      note: 'Back, more lightly. Texts every week until he says otherwise.',
      shared: true,
    }),
    wroteTogether('30 thu 12:00', { together: ['search'], note: 'One advert. He laughed at it.' }),
    texted('31 thu 12:00', 'One advert for you.'),
    wroteTogether('32 thu 12:30', {
      together: ['application'],
      note: 'Wrote to the school about IT help two afternoons a week.',
    }),
    wroteTogether('33 thu 12:00', 'Waiting is the worst, he writes. I wrote that I find so too.'),
    wroteTogether('35 thu 12:00', 'Every other Thursday again, his wish.'),
    met('37 thu 15:30', {
      place: 'workplace',
      minutes: 45,
      together: ['interview'],
      note: 'He asked me to come with him to the school. I said good morning and then nothing for forty minutes. He did it all.',
    }),
    wroteTogether('38 thu 12:00', {
      note: 'They want to think until summer. He wants to look on, at full pace.',
      shared: true,
    }),
    wroteTogether('40 thu 12:05', { together: ['search', 'cv'], note: 'New line in the CV: the uncle’s course.' }),
    wroteTogether('42 thu 12:00', 'All well. Busy with a friend’s web shop.'),
    texted('43 thu 12:00', 'Sent him an advert, no hurry.'),
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
}

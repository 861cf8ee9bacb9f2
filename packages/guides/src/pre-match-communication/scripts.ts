import { from, nrmpConduct } from './source.ts';
import type { Script } from '../pack/index.ts';

/** Texts to start from (PMC-13, PMC-19, PMC-21). */
const texts: readonly Script[] = [
  {
    code: 'message.first_mail',
    kind: 'message',
    title: 'First e-mail to a program',
    note: 'It guarantees nothing. It may lead somebody to look more closely.',
    text: 'Dear Dr. [name], I am a US citizen studying at [school], and I am applying to integrated IR this year. An elective in IR at [institution] and my work on [topic] made me sure. Your program draws me because of [what they are known for], and because residents see IR early. If you would look at my application, I would be glad; I gladly send whatever helps. With kind regards, [your name]',
    blanks: ['name', 'school', 'institution', 'topic', 'what they are known for', 'your name'],
    source: from('PMC-13', 'L62-64'),
  },
  {
    code: 'phrase.strong_interest',
    kind: 'phrase',
    title: 'Strong interest, to as many as it is true for',
    note: 'It commits you to nothing, and excludes nobody.',
    text: 'For integrated IR your program stays among my top choices, because of [specific reason].',
    blanks: ['specific reason'],
    source: from('PMC-19', 'L105-106'),
  },
  {
    code: 'phrase.first_choice',
    kind: 'phrase',
    title: 'Letter of intent, to one program only',
    note: 'Only if it is true, and to no other program this season.',
    text: 'I would like you to know that [program] is my first choice, and will stand first on my list.',
    blanks: ['program'],
    source: from('PMC-19', 'L107-109'),
  },
  {
    code: 'message.reply_very_interested',
    kind: 'message',
    title: 'Reply: very interested',
    note: 'Honest, within the rules, and it binds nobody.',
    text: 'Dear Dr. [name], thank you for your kind message, and for the interview day. Having met your residents and faculty and heard how you train, and how many cases they see, I am still very much interested. I believe I would do well with you. With kind regards, [your name]',
    blanks: ['name', 'your name'],
    source: from('PMC-21', 'L134-135'),
  },
  {
    code: 'message.reply_true_first',
    kind: 'message',
    title: 'Reply: your true first choice',
    note: 'To one program only. It counts as your letter of intent.',
    text: 'Dear Dr. [name], thank you for your message, and for the support I felt from all of you. My interviews are over, and I can tell you: for integrated IR [program] is my first choice, and I will rank it first. With kind regards, [your name]',
    blanks: ['name', 'program', 'your name'],
    source: from('PMC-21', 'L136-137'),
  },
  {
    code: 'message.reply_not_sure',
    kind: 'message',
    title: 'Reply: not sure yet',
    note: 'You owe no answer about ranking.',
    text: 'Dear Dr. [name], thank you for your thoughtful message. I liked learning about your program, and I stay interested while I think my list over. It would be an honor to train with your team. With kind regards, [your name]',
    blanks: ['name', 'your name'],
    source: from('PMC-21', 'L138-140'),
  },
];

/** How to read what programs say (PMC-20). */
const interpretations: readonly Script[] = [
  {
    code: 'phrase.heard_rank_highly',
    kind: 'phrase',
    title: 'You hear: "We will rank you highly."',
    note: 'Never a guarantee.',
    text: 'It usually means that you are competitive. Whether you match is open.',
    blanks: [],
    source: from('PMC-20', 'L120-121'),
  },
  {
    code: 'phrase.heard_excited',
    kind: 'phrase',
    title: 'You hear: they would be excited to have you.',
    note: 'Never a guarantee.',
    text: 'A friendly sign, and a vague one.',
    blanks: [],
    source: from('PMC-20', 'L122-123'),
  },
  {
    code: 'phrase.heard_strong_range',
    kind: 'phrase',
    title: 'You hear: they place you where your chances are strong.',
    note: 'Never a guarantee.',
    text: 'A stronger sign. It still binds nobody.',
    blanks: [],
    source: from('PMC-20', 'L124-125'),
  },
  {
    code: 'phrase.heard_if_you_rank_us',
    kind: 'phrase',
    title: 'You hear: rank us high, and you will match here.',
    note: 'Never a guarantee. If it felt like pressure, tell your dean with "Report a concern".',
    text: 'This comes close to the edge of what the NRMP allows. Treat it as open, and promise nothing.',
    blanks: [],
    source: from('PMC-20', 'L126-128'),
    outside: nrmpConduct,
  },
];

/** Texts, phrases, and how to read the phrases of others. */
export const scripts: readonly Script[] = [...texts, ...interpretations];

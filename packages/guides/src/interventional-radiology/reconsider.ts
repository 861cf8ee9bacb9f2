import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { Article, ContentList } from '../pack/index.ts';

/** Looking at the path again (IR-48, IR-50, IR-51). */
export const reconsiderLists: readonly ContentList[] = [
  {
    code: 'list.reflection',
    kind: 'questions',
    title: { staff: 'Reflection', student: 'Four questions for yourself' },
    lines: [
      forStudent('love', 'Is it the procedures, guided by images, that I love?'),
      forStudent('broader', 'Or is it imaging, or patients, or one kind of disease?'),
      forStudent('willing', 'Would I move far, and train long, to get there?'),
      forStudent('felt', 'How did I feel in IR, next to how I felt in medicine, surgery or DR?'),
    ],
    source: from('IR-48', 'L382-389'),
  },
  {
    code: 'list.conversations',
    kind: 'people',
    title: { staff: 'Conversations to have', student: 'Three kinds of people to talk to' },
    lines: [
      forStudent('ir', 'somebody who practises IR'),
      forStudent('dr', 'a radiologist who does DR only'),
      forStudent(
        'procedural',
        'somebody in another field of procedures, such as GI, cardiology or surgery',
      ),
    ],
    source: from('IR-48', 'L391-397'),
  },
  {
    code: 'list.alternatives',
    kind: 'options',
    title: { staff: 'Alternatives', student: 'Other good places to arrive' },
    lines: [
      forBoth('dr', 'DR without IR.', 'DR without IR: many find it a rich career.'),
      forBoth('cardiology', 'Interventional cardiology.', 'Interventional cardiology.'),
      forBoth('pulmonology', 'Interventional pulmonology.', 'Interventional pulmonology.'),
      forBoth(
        'endoscopy',
        'GI or hepatology with advanced endoscopy.',
        'GI or liver medicine, with advanced endoscopy.',
      ),
      forBoth(
        'surgery',
        'Vascular surgery, or another surgical field.',
        'Vascular or other surgery.',
      ),
      forBoth('nuclear', 'Nuclear medicine.', 'Nuclear medicine.'),
      forBoth(
        'imaging_im',
        'A field of internal medicine with much imaging in it.',
        'A field of internal medicine where imaging plays a large part.',
      ),
    ],
    source: from('IR-50', 'L399-411'),
  },
  {
    code: 'list.watch',
    kind: 'facts',
    title: { staff: 'What to watch', student: 'Three things to notice in yourself' },
    lines: [
      forStudent('comparison', 'Measuring yourself against your peers, again and again.'),
      forStudent('exhaustion', 'Worry or exhaustion that does not lift.'),
      forStudent('secrecy', 'Keeping it secret, and so being alone with it.'),
    ],
    source: from('IR-51', 'L417-421'),
  },
  {
    code: 'list.proactive',
    kind: 'checklist',
    title: { staff: 'Proactive steps', student: 'Three things that help' },
    lines: [
      forStudent('counseling', 'Talk to a counselor, at your school, in residency or elsewhere.'),
      forStudent('peers', 'Find a few others who apply again, nearby or online.'),
      forStudent('limits', 'Set hours in the day that the Match does not get.'),
    ],
    source: from('IR-51', 'L423-427'),
  },
];

/** To read when the path is in question (IR-50, IR-51). */
export const articles: readonly Article[] = [
  {
    code: 'article.not_about_talent',
    title: 'This was not a test of talent',
    paragraphs: [
      'That IR did not take you this time says little about what you can do. It says much about few places and many hands.',
      'It may also say that you would thrive somewhere the numbers leave more room.',
      'No single Match measures a physician, and none measures a person.',
    ],
    source: from('IR-50', 'L413, L429'),
  },
];

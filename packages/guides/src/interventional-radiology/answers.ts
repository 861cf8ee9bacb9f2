import { from } from './source.ts';
import type { FaqEntry, Guard } from '../pack/index.ts';

/** Questions students ask (IR-52 to IR-56). */
export const faq: readonly FaqEntry[] = [
  {
    code: 'faq.is_it_over',
    question: 'Is IR over for me?',
    answer:
      'Probably not. Plenty of people in IR came by a second try or by a side road, such as DR and then independent IR. Three things decide what is realistic: whether you can get a DR place, how much there is to strengthen, and what mentors who know the field advise. For many the way through DR is a good one.',
    source: from('IR-52', 'L434-444'),
  },
  {
    code: 'faq.integrated_or_dr',
    question: 'Integrated IR again, or DR?',
    answer:
      'Look at three things: your record, what IR and DR directors tell you, and how much changed this year. If you were near the line in several respects, DR first, then ESIR and independent IR, is often the better road. If the application was strong and the list too narrow or luck was against you, try integrated IR more widely, with DR beside it.',
    staff:
      'Borderline in several domains: DR, then ESIR or independent. Strong but narrow or unlucky: broader IR/DR plus DR.',
    source: from('IR-53', 'L446-454'),
  },
  {
    code: 'faq.how_many_cycles',
    question: 'How often is it sensible to apply?',
    answer:
      'Most advisors would say: one very focused reapplication, with real change in it. If a second cycle ends the same way, stop and look at the whole road before going on. From there most people either stay with DR and aim at independent IR, or turn to a field that suits their record better.',
    staff:
      'After the second unsuccessful cycle the re-evaluation is mandatory, then a commitment: DR with independent IR, or a pivot.',
    source: from('IR-54', 'L456-466'),
  },
  {
    code: 'faq.exam_attempt',
    question: 'I did not pass Step 1 or Step 2 at first. Is there still a chance in IR?',
    answer:
      'It weighs, and it does not decide alone. Programs look for three things: later results that are clearly better, clinical work of high quality in an internship or research year, and letters that speak of reliability, knowledge and growth. In a field this small the road through DR is often the wiser one, with strong work, research and mentors to carry you.',
    source: from('IR-56', 'L470-480'),
  },
];

/** Rules and pitfalls of the guide, in words. */
export const guards: readonly Guard[] = [
  {
    code: 'guard.outreach_waits',
    kind: 'pitfall',
    staff:
      'Messages to programs wait until the processing window is over. An advisor can open it earlier.',
    student:
      'Writing to programs opens again soon. Your advisor can open it now, if something cannot wait.',
    source: from('IR-06', 'L46-47'),
  },
  {
    code: 'guard.integrated_is_a_bonus',
    kind: 'rule',
    staff: 'An integrated IR position in SOAP is a bonus. It is never the only target.',
    student: 'If integrated IR shows up in SOAP, good. We always have other targets too.',
    source: from('IR-13', 'L88'),
  },
  {
    code: 'guard.slightly_below_in_several',
    kind: 'rule',
    staff:
      'Slightly under average in several respects (scores, letters, IR exposure) is a finding of its own, even if none of them would be.',
    source: from('IR-16', 'L117'),
  },
  {
    code: 'guard.letter_diversity',
    kind: 'rule',
    staff: 'Letters come from more than one institution, and not all of them from outside IR.',
    source: from('IR-20', 'L143'),
  },
  {
    code: 'guard.funnel_a',
    kind: 'rule',
    staff:
      'Broad application, few or no interviews: look at what screens see (scores, what programs may ask about) and at letters.',
    source: from('IR-21', 'L147'),
  },
  {
    code: 'guard.funnel_b',
    kind: 'rule',
    staff:
      'Several interviews, but no rank or match: look at interviews, rotations, conduct and work in teams.',
    source: from('IR-22', 'L148-151'),
  },
  {
    code: 'guard.milestones',
    kind: 'rule',
    staff:
      'A research role is treated like a full-time job: without defined milestones it is not active.',
    student: 'Give your research year dates and aims, as you would a job.',
    source: from('IR-30', 'L235'),
  },
  {
    code: 'guard.no_invented_number',
    kind: 'rule',
    staff:
      'More programs and a wider spread are advised; the guide gives no number, and we add none.',
    source: from('IR-40', 'L321'),
  },
  {
    code: 'guard.activities_once',
    kind: 'rule',
    staff: 'An activity is recorded once and becomes a clear, short CV entry.',
    source: from('IR-43', 'L346'),
  },
  {
    code: 'guard.not_the_same_applicant',
    kind: 'pitfall',
    staff: 'Before applying again: what is different from last cycle, each with evidence.',
    student: 'Before you apply: what is different this time? Show it, one by one.',
    source: from('IR-47', 'L375'),
  },
  {
    code: 'guard.explore_alternatives',
    kind: 'rule',
    staff:
      'Explore alternatives after repeated unsuccessful attempts, or when mentors keep advising against another IR application.',
    source: from('IR-49', 'L401'),
  },
  {
    code: 'guard.repeat_without_change',
    kind: 'pitfall',
    staff: 'Another cycle without major change costs a lot, in feeling and in career. Name it.',
    student: 'Another round is worth it when something large has changed. What is it?',
    source: from('IR-55', 'L468'),
  },
];

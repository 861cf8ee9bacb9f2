import { forBoth, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { ContentList, Script } from '../pack/index.ts';

const letters = ['letters.generic', 'letters.lukewarm_or_unknown'];

/** Repairs, each tied to what it answers (IR-35 to IR-41). */
export const repairLists: readonly ContentList[] = [
  {
    code: 'list.repair_exams',
    kind: 'repair',
    title: { staff: 'Repair: exams', student: 'If exams are the point' },
    lines: [
      forStudent(
        'preparation',
        'Prepare Step 2 CK or Step 3 with a course or a tutor, if that is open to you.',
        ['exams.below_specialty_range', 'exams.fail_or_multiple_attempts'],
      ),
      forStudent('in_training', 'In residency, do well in the in-training exam.', [
        'exams.below_specialty_range',
      ]),
      forStudent('offset', 'Let clinical work and research stand beside a borderline score.', [
        'exams.below_specialty_range',
      ]),
    ],
    source: from('IR-35', 'L291-295'),
  },
  {
    code: 'list.repair_exposure',
    kind: 'repair',
    title: { staff: 'Repair: exposure and story', student: 'If IR exposure is the point' },
    lines: [
      forStudent(
        'elective',
        'Do at least one IR elective, at home or away, and earn a good evaluation.',
        ['specialty_exposure.late_or_no_exposure', 'specialty_exposure.no_away_rotation'],
      ),
      forStudent('sir', 'Join SIR, and go to its meetings or webinars.', [
        'specialty_exposure.commitment_unclear',
      ]),
      forStudent('groups', 'Help in an IR interest group or in outreach.', [
        'specialty_exposure.commitment_unclear',
      ]),
    ],
    source: from('IR-36', 'L297-301'),
  },
  {
    code: 'list.repair_letters',
    kind: 'repair',
    title: { staff: 'Repair: the letter mix', student: 'The letters to aim for' },
    lines: [
      forBoth(
        'ir',
        'Strong letter from an IR attending, at least 1.',
        'At least one strong letter from IR.',
        ['letters.non_specialty', ...letters],
      ),
      forBoth(
        'dr',
        'Letter from a DR attending, 1, when applying to DR or IR/DR.',
        'One from DR, if you apply there too.',
        ['letters.non_specialty'],
      ),
      forBoth(
        'other',
        'Letter from a respected clinician in another field, 1.',
        'One from a clinician in another field who has seen you work.',
        ['letters.single_institution'],
      ),
    ],
    source: from('IR-38', 'L307-310'),
  },
  {
    code: 'list.letter_themes',
    kind: 'checklist',
    title: { staff: 'Letter framing', student: 'Ask your writers to speak about' },
    lines: [
      forStudent('reliability', 'how reliable and professional you are;', letters),
      forStudent('technical', 'your hands, and your interest in procedures;', letters),
      forStudent('team', 'how you talk and work with a team;', letters),
      forStudent('growth', 'how you grew, and went on, after the last Match.', letters),
    ],
    source: from('IR-39', 'L312-317'),
  },
  {
    code: 'list.repair_strategy',
    kind: 'repair',
    title: { staff: 'Repair: a narrow strategy', student: 'If the list was too narrow' },
    intro: { staff: 'The guide gives no number of programs here, so neither do we.' },
    lines: [
      forBoth(
        'more',
        'More programs, spread over more of the country.',
        'Apply to more programs, in more places.',
        ['strategy_list.too_few_programs', 'strategy_list.geographic_narrow'],
      ),
      forBoth(
        'dr_first',
        'DR first, if mentors find integrated alone out of reach.',
        'Think about DR first, if your mentors say so.',
        ['strategy_list.wrong_fit_to_profile', 'strategy_list.top_heavy'],
      ),
      forBoth(
        'dual',
        'Decide on two fields side by side: IR and DR, or DR and one more.',
        'Decide whether to apply in two fields: IR and DR, or DR and another.',
        ['strategy_list.no_parallel_plan'],
      ),
    ],
    source: from('IR-40', 'L319-323'),
  },
  {
    code: 'list.identity_research',
    kind: 'repair',
    title: { staff: 'IR identity: research', student: 'Projects that show IR is yours' },
    lines: [
      forStudent('case_reports', 'Case reports of procedures you helped with.', [
        'scholarship.none',
        'scholarship.unrelated',
      ]),
      forStudent('retrospective', 'Looking back through charts at how IR patients did.', [
        'scholarship.none',
        'scholarship.unrelated',
      ]),
      forStudent('qi', 'Quality improvement: workflow, radiation safety, image guidance.', [
        'scholarship.none',
        'scholarship.unrelated',
      ]),
    ],
    source: from('IR-41', 'L331-335'),
  },
  {
    code: 'list.identity_education',
    kind: 'repair',
    title: { staff: 'IR identity: education', student: 'Teaching that shows IR is yours' },
    lines: [
      forStudent('teaching', 'Teach students the basics of IR.', [
        'specialty_exposure.commitment_unclear',
      ]),
      forStudent('materials', 'Make something they can use: a short guide, a set of slides.', [
        'specialty_exposure.commitment_unclear',
      ]),
    ],
    source: from('IR-41', 'L336-339'),
  },
  {
    code: 'list.new_statement',
    kind: 'checklist',
    title: { staff: 'Statement', student: 'Your next statement' },
    lines: [
      forStudent('brief', 'One line on the first attempt; the weight lies on what came after.', [
        'narrative.red_flag_not_addressed',
      ]),
      forStudent('experiences', 'The moments in IR that made you sure.', [
        'narrative.why_specialty_weak',
      ]),
      forStudent(
        'skills',
        'What you bring: care in procedures, working with others, an eye for images.',
        ['narrative.statement_generic'],
      ),
      forStudent('steps', 'What you have done since, step by step.', [
        'narrative.red_flag_not_addressed',
      ]),
    ],
    source: from('IR-44', 'L350-358'),
  },
  {
    code: 'list.cv_highlights',
    kind: 'checklist',
    title: { staff: 'CV highlights', student: 'What to lift out on your CV' },
    lines: [
      forStudent('clinical', 'New clinical roles, and what you achieved in them.', [
        'narrative.cv_presentation',
      ]),
      forStudent('ir_work', 'IR projects, talks, papers.', ['narrative.cv_presentation']),
      forStudent('leadership', 'Leading in an IR or radiology group.', [
        'narrative.cv_presentation',
      ]),
    ],
    source: from('IR-45', 'L360-365'),
  },
  {
    code: 'list.program_attributes',
    kind: 'criteria',
    title: { staff: 'Program attributes to look for', student: 'Look for DR programs that' },
    lines: [
      forBoth('esir', 'Supports ESIR.', 'support ESIR;'),
      forBoth(
        'ir_friendly',
        'Has been friendly to residents on their way to IR.',
        'have been good to residents who went on to IR.',
      ),
    ],
    source: from('IR-46', 'L367-373'),
  },
];

/** Texts to start from (IR-37, IR-42, IR-44). */
export const repairScripts: readonly Script[] = [
  {
    code: 'spoken.ask_past_writers',
    kind: 'spoken',
    title: 'To somebody who wrote for you',
    note: 'Ask in person if you can. The answer stays between you, them and your advisor.',
    text: 'Was there anything about my work that you could not support with full conviction? I would like to know, so that I can work on it.',
    blanks: [],
    source: from('IR-37', 'L303-306'),
  },
  {
    code: 'spoken.networking',
    kind: 'spoken',
    title: 'When you meet IR faculty',
    note: 'Three sentences, then listen.',
    text: 'I applied in IR last cycle and did not match. This year I am [what you do] so that I come back stronger. IR is still where I want to be, most of all [area].',
    blanks: ['what you do', 'area'],
    source: from('IR-42', 'L340-343'),
  },
  {
    code: 'message.networking_follow_up',
    kind: 'message',
    title: 'A short follow-up e-mail',
    note: 'Within a few days. It asks for nothing.',
    text: 'Dear Dr. [name], thank you for your time at [meeting]. What you said about [subject] stays with me. I will let you know how the year goes. With kind regards, [your name]',
    blanks: ['name', 'meeting', 'subject', 'your name'],
    source: from('IR-42', 'L344'),
  },
  {
    code: 'sample.statement_line',
    kind: 'sample_line',
    title: 'One line in the statement',
    note: 'Then turn to what you learned.',
    text: 'In my first application year I did not match into IR.',
    blanks: [],
    source: from('IR-44', 'L353'),
  },
];

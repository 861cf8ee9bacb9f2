import { forBoth, forStaff, forStudent } from '../pack/index.ts';
import { from } from './source.ts';
import type { Article, ContentList } from '../pack/index.ts';

/** How to look at it (LA-03). */
export const articles: readonly Article[] = [
  {
    code: 'article.like_a_case_conference',
    title: 'Look at it as you would at a case',
    paragraphs: [
      'When the first shock is over, look at the application the way good doctors look at a hard case: together, calmly, to learn.',
      'Nobody sits in judgment, you least of all.',
      'Look for patterns and for what was missing. There is hardly ever one fatal mistake.',
    ],
    source: from('LA-03', 'L21-24'),
  },
];

/** Lists of the first weeks and of the audit (LA-02, LA-04, LA-05, LA-09). */
export const auditLists: readonly ContentList[] = [
  {
    code: 'list.first_hours',
    kind: 'checklist',
    title: { staff: 'First 24-72 hours', student: 'The first days' },
    lines: [
      forStudent('talk', 'Talk to a friend or somebody in the family whom you trust.'),
      forStudent('wait', 'Leave choices that cannot be undone for later.'),
      forStudent('social_media', 'Step away from social media if it makes things worse.'),
    ],
    source: from('LA-02', 'L16-19'),
  },
  {
    code: 'list.audit_academic',
    kind: 'questions',
    title: { staff: 'Audit: academic metrics', student: 'Your record' },
    lines: [
      forStudent('scores', 'USMLE or COMLEX scores', ['exams.below_specialty_range']),
      forStudent('attempts', 'How many attempts', ['exams.fail_or_multiple_attempts']),
      forStudent('graduation', 'Time since graduation', [
        'timeline_gaps.long_time_since_graduation',
      ]),
      forStudent('leaves', 'Leaves, or courses you took twice', [
        'timeline_gaps.leave_unexplained',
        'clinical_record.course_fail',
      ]),
    ],
    source: from('LA-04', 'L27-31'),
  },
  {
    code: 'list.audit_clinical',
    kind: 'questions',
    title: { staff: 'Audit: clinical experience', student: 'Your work with patients' },
    lines: [
      forStudent('usce', 'In the US: as observer, extern, sub-intern', [
        'clinical_record.limited_us_clinical_experience',
      ]),
      forStudent('specialty', 'In your specialty', ['specialty_exposure.late_or_no_exposure']),
      forStudent('california', 'In California or Los Angeles', ['narrative.why_region_weak']),
    ],
    source: from('LA-04', 'L32-35'),
  },
  {
    code: 'list.audit_strategy',
    kind: 'questions',
    title: { staff: 'Audit: strategy', student: 'Your list' },
    lines: [
      forStudent('inside_outside', 'Number of programs, inside LA and outside', [
        'strategy_list.too_few_programs',
        'strategy_list.geographic_narrow',
      ]),
      forStudent('tiers', 'From university to community', ['strategy_list.top_heavy']),
      forStudent('alignment', 'Does your CV fit the specialty?', [
        'strategy_list.wrong_fit_to_profile',
      ]),
    ],
    source: from('LA-04', 'L36-39'),
  },
  {
    code: 'list.audit_documents',
    kind: 'questions',
    title: { staff: 'Audit: documents', student: 'Your documents' },
    lines: [
      forStudent('letters', 'Letters: how strong, how specific', ['letters.generic']),
      forStudent('statement', 'Statement: is it you, and is it clear?', [
        'narrative.statement_generic',
      ]),
      forStudent('cv', 'CV: is it in order?', ['narrative.cv_presentation']),
    ],
    source: from('LA-04', 'L40-43'),
  },
  {
    code: 'list.audit_interviews',
    kind: 'questions',
    title: { staff: 'Audit: interviews', student: 'Your interviews' },
    lines: [
      forStudent('count', 'How many', ['interview.few_invitations']),
      forStudent('hard_questions', 'Questions that were hard', [
        'interview.weak_answers_on_red_flags',
      ]),
      forStudent('fit', 'How you came across: professional, clear, a good fit', [
        'interview.communication',
        'interview.motivation_unclear',
      ]),
    ],
    source: from('LA-04', 'L44-47'),
  },
  {
    code: 'list.audit_rating',
    kind: 'criteria',
    title: { staff: 'Ratings, in words', student: 'For each, choose a word' },
    lines: [
      forStudent('strong', 'This spoke for me.'),
      forStudent('fine', 'This was all right.'),
      forStudent('work', 'This is something to strengthen.'),
      forStudent('unsure', 'I am not sure.'),
    ],
    source: from('LA-04', 'L26'),
  },
  {
    code: 'list.audit_to_agenda',
    kind: 'criteria',
    title: { staff: 'From audit to agenda' },
    lines: [
      forStaff(
        'agenda',
        'Lines rated "to strengthen" or "not sure" become the agenda of the meeting, once the student shares them.',
      ),
    ],
    source: from('LA-05', 'L48'),
  },
  {
    code: 'list.consensus',
    kind: 'criteria',
    title: { staff: 'Points of consensus' },
    lines: [
      forBoth(
        'agree',
        'What several sources say, independently of one another.',
        'What several people told you, each by themselves.',
      ),
      forBoth(
        'differ',
        'Where they differ; both views are kept.',
        'Where they see it differently. Both count.',
      ),
    ],
    source: from('LA-09', 'L85'),
  },
];

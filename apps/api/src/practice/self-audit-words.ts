import type { FindingEntry } from '@onward/core/diagnosis';
import type { AuditEntry } from '@onward/core/self-audits';
import type { ListLineId } from '@onward/core/written-lists';

const said = (rating: string, words = '', factsRight = ''): AuditEntry => ({
  rating,
  words,
  factsRight,
});

/** Half an audit, begun and left; nobody but its invented writer reads it. */
export const begunAudit: Readonly<Record<string, AuditEntry>> = {
  exam_results: said('fine', '', 'yes'),
  exam_attempts: said('strong', 'One attempt each.'),
  exam_age: said('unsure', 'I do not know how old is too old for the places I like.'),
  clinical_record: said('', 'I have to look the comments up again.'),
};

/** A whole audit, as it was shared. */
export const sharedAudit: Readonly<Record<string, AuditEntry>> = {
  exam_results: said('fine', '', 'yes'),
  exam_attempts: said('strong'),
  clinical_record: said('fine', 'My surgery clerkship was close, the rest went well.'),
  graduation: said('fine', '', 'yes'),
  specialty_time: said('work', 'Four weeks at home, none away. I decided late.'),
  us_experience: said('strong'),
  letters_say: said('strong', 'Both know me well, I think.', 'yes'),
  letter_writers: said('unsure', 'One is a surgeon. I do not know how that reads.'),
  statement: said('fine'),
  research: said('work', 'One poster, not in imaging.'),
  list_number: said('fine'),
  list_reach: said('strong', 'I had a few smaller programs on it.'),
  list_places: said('unsure', 'Mostly near my family. I could have gone further.'),
  interview_count: said('fine', 'Eight, seven of them attended.'),
  interview_questions: said('work', 'Why radiology, after surgery? I had no short answer.'),
  topic_1: said('', 'Whether a year of research is worth it for me.'),
  topic_2: said('', 'Who could write a second letter from radiology.'),
  topic_3: said('', 'How to say why I changed my mind.'),
};

/** What the office says beside it. */
export const reviewWords: Readonly<Record<string, { rating: string; words: string }>> = {
  exam_results: { rating: 'fine', words: 'In the middle of what programs see.' },
  specialty_time: { rating: 'work', words: 'An away month would show more than any sentence.' },
  letters_say: {
    rating: 'work',
    words: 'The second one speaks of surgery. One more from a radiologist who has worked with her.',
  },
  list_reach: {
    rating: 'work',
    words: 'Two smaller programs of seventy. More in the middle next time.',
  },
  research: { rating: 'work', words: '' },
  interview_questions: { rating: 'work', words: 'The answer is there, it needs practice aloud.' },
};

/** The finding made from one difference. */
export const auditFinding: FindingEntry = {
  domain: 'letters',
  factor: 'non_specialty',
  severity: 2,
  confidence: 'documented',
  horizon: 'lt6m',
  agrees: 'no',
  evidence:
    'Rosalind Achterberg in her shared audit, under “What the letters say”: spoke for the application, “Both know me well, I think.”\nOur review: to strengthen, “The second one speaks of surgery.”',
  reason: '',
};

/** A line of the written list that no finding stands behind. */
export const ownLine = {
  id: '019ab000-0000-7000-8000-0000000000a1' as ListLineId,
  hurt: 'Little time in radiology that programs could see',
  withinYear: 'A month away from home, and one at home with more reading',
  longer: 'A research year in imaging, if it is wanted',
};

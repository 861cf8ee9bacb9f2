import { expect, test } from 'vitest';
import type { Attempt, AttemptFact } from '../attempts/index.ts';
import { answer, ratings, type AuditAnswer } from './answer.ts';
import { differenceBetween, evidenceFrom, findingFrom, needsTalk } from './compare.ts';
import { heldForStudent, profileOf, sourceForStudent } from './held.ts';
import {
  auditChapters,
  auditQuestionCodes,
  auditQuestions,
  auditTopics,
  questionsFor,
} from './questions.ts';
import { agendaOf, contentOf, share } from './share.ts';

const said = (question: string, over: Partial<AuditAnswer> = {}): AuditAnswer =>
  ({ question, rating: '', words: '', factsRight: '', ...over }) as AuditAnswer;

test('there are seven chapters, none empty, and the questions of one stand together', () => {
  const order = auditQuestionCodes.map((code) => auditQuestions[code].chapter);
  expect([...new Set(order)]).toEqual(auditChapters);
  expect(order).toEqual(
    order.toSorted((a, b) => auditChapters.indexOf(a) - auditChapters.indexOf(b)),
  );
});

test('who trained at home is not asked about visas and logbooks; of whom nothing is known is asked everything', () => {
  expect(questionsFor(null)).toEqual(auditQuestionCodes);
  const home = questionsFor({ trainedAbroad: false, losAngeles: false });
  expect(home).not.toContain('logbook');
  expect(home).not.toContain('california');
  expect(questionsFor({ trainedAbroad: true, losAngeles: false })).toContain('list_open');
});

test('a rating is one of four words and never a number', () => {
  const entry = { rating: 'work', words: 'Two letters were general', factsRight: '' };
  expect(answer('letters_say', entry)).toMatchObject({ accepted: true });
  expect(answer('letters_say', { ...entry, rating: '3' })).toMatchObject({
    refusal: { facts: { issues: [{ field: 'rating', code: 'not_a_choice' }] } },
  });
  expect(answer('toString', entry)).toMatchObject({
    refusal: { facts: { issues: [{ field: 'question' }] } },
  });
  expect(answer('topic_1', entry)).toMatchObject({ accepted: false });
  expect(answer('topic_1', { ...entry, rating: '', words: 'x'.repeat(301) })).toMatchObject({
    refusal: { facts: { issues: [{ field: 'words', code: 'too_long' }] } },
  });
});

test('differences: rated the same or not, said by one alone, not comparable', () => {
  for (const one of ratings) {
    for (const other of ratings) {
      const hers = said('cv', { rating: one });
      const ours = said('cv', { rating: other });
      expect(differenceBetween(hers, ours)).toBe(one === other ? 'same' : 'differs');
      expect(differenceBetween(hers, ours)).toBe(differenceBetween(ours, hers));
    }
    expect(differenceBetween(said('cv', { rating: one }), null)).toBe('student_only');
    expect(differenceBetween(null, said('cv', { rating: one }))).toBe('advisor_only');
  }
  expect(differenceBetween(said('cv', { words: 'a' }), said('cv', { words: 'b' }))).toBe('open');
  expect(differenceBetween(said('cv'), null)).toBe('open');
  expect(needsTalk('same', said('cv', { factsRight: 'no' }))).toBe(true);
  expect(needsTalk('student_only', said('cv', { rating: 'work' }))).toBe(false);
});

test('a finding made from a question brings the words of both and their source along', () => {
  const source = {
    question: 'What the letters say',
    factors: ['letters.generic', 'letters.non_specialty'],
    studentName: 'Samira Haddad',
    sharedOn: '12 April 2026',
    student: said('letters_say', { rating: 'fine', words: 'Holm knows me' }),
    advisor: said('letters_say', { rating: 'work', words: 'Two say little' }),
  };
  expect(findingFrom(source)).toMatchObject({
    domain: 'letters',
    factor: 'generic',
    confidence: 'reported',
    agrees: 'no',
    evidence:
      'Samira Haddad in the audit shared on 12 April 2026, under “What the letters say”: all right, “Holm knows me”\nOur review, under “What the letters say”: to strengthen, “Two say little”',
  });
  const long = said('letters_say', { words: 'x'.repeat(2400) });
  const both = findingFrom({ ...source, student: long, advisor: long });
  expect(both.evidence.length).toBeLessThan(4000);
  expect(findingFrom({ ...source, student: null })).toMatchObject({
    confidence: 'inferred',
    agrees: 'not_asked',
  });
});

test('her words become evidence: what she saw as good weighs against the finding, and nothing said is no evidence', () => {
  const from = (over: Partial<AuditAnswer>) =>
    evidenceFrom(said('letters_say', over), 'What the letters say', '2026-04-12');
  expect(from({ rating: 'work', words: 'One was late' })).toMatchObject({
    kind: 'student',
    says: 'to strengthen, “One was late”',
    source: 'Her shared audit, “What the letters say”',
    asOf: '2026-04-12',
    weighs: 'supports',
  });
  expect(from({ rating: 'strong' })).toMatchObject({ weighs: 'against' });
  expect(from({ words: 'x'.repeat(2400) })?.says).toHaveLength(600);
  expect(from({})).toBeNull();
});

test('sharing hands over what was said, in the order asked, and nothing twice', () => {
  const answers = [
    said('topic_2', { words: ' The letter from Dr. Holm ' }),
    said('cv', { rating: 'fine' }),
    said('exam_results', { rating: 'work', words: ' Step 2 came late ' }),
    said('research'),
  ];
  const first = share(answers, null);
  expect(first).toMatchObject({
    value: {
      number: 1,
      answers: [{ question: 'exam_results', words: 'Step 2 came late' }, { question: 'cv' }],
      topics: ['The letter from Dr. Holm'],
    },
  });
  expect(share([said('research')], null)).toMatchObject({
    refusal: { code: 'AUDIT_NOTHING_TO_SHARE', facts: { sharedBefore: false } },
  });
  const last = { ...contentOf(answers), number: 1 };
  expect(share(answers, last)).toMatchObject({ refusal: { facts: { sharedBefore: true } } });
  expect(share([...answers, said('leaves', { rating: 'unsure' })], last)).toMatchObject({
    value: { number: 2 },
  });
});

test('the agenda takes her topics and what she wants to strengthen or is unsure of (LA-05)', () => {
  const content = contentOf([
    said('cv', { rating: 'fine' }),
    said('letters_say', { rating: 'work' }),
    said('list_fit', { rating: 'unsure' }),
    ...auditTopics.map((topic) => said(topic, { words: topic })),
  ]);
  expect(agendaOf(content)).toEqual({
    topics: [...auditTopics],
    lines: [
      { question: 'letters_say', rating: 'work' },
      { question: 'list_fit', rating: 'unsure' },
    ],
  });
});

const kept = { source: 'Score report', asOf: '2026-05-06' };
const fact = (kind: string, body: object, over: object = {}) =>
  ({ kind, body, ...kept, ...over }) as unknown as AttemptFact;
const season = (facts: readonly AttemptFact[]) => ({
  attempt: {
    graduatedOn: '2026-05-20',
    applicantType: 'us_img',
    aimedRegion: 'los_angeles',
    ...kept,
  } as Attempt,
  facts,
});

test('she sees what she sat and sent, not what others read into it', () => {
  const held = heldForStudent(
    season([
      fact('exam', { exam: 'usmle_step_2_ck', name: '', result: 'pass', score: 241 }),
      fact('event', { type: 'other', explained: 'no' }),
      fact('ranks', { ranked: 4, positionType: 'c', region: 'Ohio' }),
      fact(
        'gap',
        { type: 'leave', from: '2024-01-01', to: '2024-03-01', explained: 'no' },
        {
          source: 'Told by a program director',
        },
      ),
    ]),
  );
  expect(held.map(({ kind }) => kind)).toEqual(['graduation', 'exam', 'gap']);
  expect(held[2]).toMatchObject({ source: 'The office’s records' });
  expect(held[2]?.line).not.toMatch(/explain/i);
  expect(sourceForStudent('Call with Dr. Holm')).toBe('The office’s records');
  expect(profileOf(season([]))).toEqual({ trainedAbroad: true, losAngeles: true });
});

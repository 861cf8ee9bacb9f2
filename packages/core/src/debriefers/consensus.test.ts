import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domains, taxonomy, type Domain } from '../diagnosis/index.ts';
import { consensusMap, domainKey, stances, type Answer, type Voice } from './index.ts';

const says = (domain: Domain, stance: Answer['stance'], factors: string[] = [], body = '') => ({
  question: domainKey(domain),
  stance,
  factors,
  body,
});
const voice = (id: string, answers: Answer[], over: Partial<Voice> = {}): Voice => ({
  id: id as Voice['id'],
  domains,
  given: true,
  answers,
  ...over,
});

describe('three debriefers', () => {
  test('two agree, and the third keeps her dissent with her words', () => {
    const rows = consensusMap([
      voice('dean', [says('letters', 'weighed', ['generic'])]),
      voice('mentor', [says('letters', 'weighed', ['generic', 'stale'])]),
      voice('director', [says('letters', 'did_not', [], 'I read them; they were warm.')]),
    ]);
    expect(rows).toMatchObject([
      {
        factor: 'generic',
        reading: 'difference',
        cells: [
          { saying: 'weighed' },
          { saying: 'weighed' },
          { saying: 'did_not', words: 'I read them; they were warm.' },
        ],
      },
      {
        factor: 'stale',
        reading: 'difference',
        cells: [{ saying: 'unsaid' }, { saying: 'weighed' }, { saying: 'did_not' }],
      },
    ]);
  });

  test('somebody who was not asked about a domain does not count as silent about it', () => {
    const only = { domains: ['interview'] as const };
    const [row] = consensusMap([
      voice('dean', [says('exams', 'weighed', ['old_exam_date'])]),
      voice('advisor', [says('exams', 'cannot_say')]),
      voice('director', [], only),
    ]);
    expect(row).toMatchObject({
      reading: 'one_voice',
      cells: [{ saying: 'weighed' }, { saying: 'unsaid' }, { saying: 'not_asked' }],
    });
  });

  test('what is not given yet is nowhere', () => {
    const draft = voice('mentor', [says('letters', 'weighed', ['stale'], 'draft')], {
      given: false,
    });
    expect(consensusMap([draft])).toEqual([]);
  });

  test('all say a domain did not weigh: that is agreement, too', () => {
    expect(
      consensusMap([
        voice('a', [says('exams', 'did_not')]),
        voice('b', [says('exams', 'did_not')]),
      ]),
    ).toMatchObject([{ factor: '', reading: 'agreement' }]);
  });
});

const anyAnswer = fc
  .constantFrom(...domains)
  .chain((domain) =>
    fc.record({
      question: fc.constant(domainKey(domain)),
      stance: fc.constantFrom<Answer['stance']>('', ...stances),
      factors: fc.subarray([...(taxonomy[domain] as readonly string[])]),
      body: fc.string({ maxLength: 8 }),
    }),
  )
  .map((one) => (one.stance === 'weighed' ? one : { ...one, factors: [] }));
const anyVoices = fc
  .array(
    fc.record({
      domains: fc.subarray([...domains]),
      given: fc.boolean(),
      answers: fc.uniqueArray(anyAnswer, { selector: (one) => one.question, maxLength: 6 }),
    }),
    { maxLength: 5 },
  )
  .map((list) => list.map((one, n) => ({ ...one, id: `v${n}` as Voice['id'] })));

describe('whatever is said', () => {
  test('every row has one cell for each debriefer, in their order', () => {
    fc.assert(
      fc.property(anyVoices, (voices) => {
        for (const row of consensusMap(voices))
          expect(row.cells.map((cell) => cell.debrieferId)).toEqual(voices.map(({ id }) => id));
      }),
    );
  });

  test('no stance that was given is lost, and the order of voices changes no reading', () => {
    fc.assert(
      fc.property(anyVoices, (voices) => {
        const rows = consensusMap(voices);
        const spoken = rows.flatMap((row) =>
          row.cells.flatMap((cell) =>
            ['weighed', 'did_not'].includes(cell.saying)
              ? [`${cell.debrieferId} ${row.domain}`]
              : [],
          ),
        );
        for (const one of voices.filter(({ given }) => given))
          for (const domain of one.domains) {
            const answer = one.answers.find(({ question }) => question === domainKey(domain));
            if (answer?.stance === 'weighed' || answer?.stance === 'did_not')
              expect(spoken).toContain(`${one.id} ${domain}`);
          }
        const readings = (list: readonly Voice[]) =>
          consensusMap(list).map(({ domain, factor, reading }) => [domain, factor, reading]);
        expect(readings(voices.toReversed())).toEqual(readings(voices));
      }),
    );
  });
});

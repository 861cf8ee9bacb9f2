import { describe, expect, it } from 'vitest';
import { diagnosticRadiology } from './index.ts';
import { fivePhases } from './timeline.ts';

const tasksOf = (item: string) => fivePhases.tasks.filter(({ source }) => source.item === item);

describe('the five phases of Diagnostic Radiology', () => {
  it('work towards the Match two years after the failed one, and say so', () => {
    expect(fivePhases.targetYearsAfter).toBe(2);
    expect(fivePhases.says.staff).toContain('Y+2');
  });

  it('cover every month from March of Y to September of Y+1 once, April and May as a gap', () => {
    const spans = [...fivePhases.phases, ...fivePhases.gaps].map(({ window }) => window);
    const months = spans.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, step) => from + step),
    );
    expect(months.sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, month) => month));
    expect(fivePhases.gaps.map(({ window }) => window)).toEqual([{ from: 13, to: 14 }]);
  });

  it.each(['DR-39', 'DR-40', 'DR-41', 'DR-42', 'DR-43'])('carry out %s', (item) => {
    expect(tasksOf(item).length).toBeGreaterThanOrEqual(3);
  });

  it('ask for at least one manuscript in progress, between July and December', () => {
    const [task] = tasksOf('DR-41').filter(({ student }) =>
      /at least one manuscript/.test(student),
    );
    expect(task).toMatchObject({ earliest: 4, latest: 9 });
  });

  it('answer every reason of the guide with a task', () => {
    const answered = new Set(fivePhases.tasks.flatMap(({ factors }) => factors));
    const open = diagnosticRadiology.reasons.filter(
      ({ factors }) => !factors.some((factor) => answered.has(factor)),
    );
    expect(open).toEqual([]);
  });

  it('leave work to both sides', () => {
    expect(new Set(fivePhases.tasks.map(({ owner }) => owner))).toEqual(
      new Set(['student', 'advisor', 'office']),
    );
  });
});

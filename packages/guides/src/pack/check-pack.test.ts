import { describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';
import { firstMonth, monthOf } from './plan-template.ts';
import { diagnosticRadiology } from '../diagnostic-radiology/index.ts';

/** A pack as an institution might send it: any field may be wrong. */
interface LoosePack {
  version: unknown;
  attendeeKinds: { code: string; staff: unknown; source: { item: string } }[];
  scripts: unknown[];
  planTemplates: { tasks: Record<string, unknown>[]; phases: { code: string }[] }[];
}

function issuesAfter(change: (pack: LoosePack) => void) {
  const pack = structuredClone(diagnosticRadiology) as unknown as LoosePack;
  change(pack);
  return checkPack(pack);
}

const firstTask = (pack: LoosePack) => pack.planTemplates[0]?.tasks[0] ?? {};

describe('a pack that does not hold together is refused with its entry and field', () => {
  it('a version that is no number', () => {
    const [issue] = issuesAfter((pack) => (pack.version = 'one'));
    expect(issue).toMatchObject({ field: 'version' });
  });

  it('an attendee kind without wording', () => {
    const issues = issuesAfter((pack) => (pack.attendeeKinds[1]!.staff = '  '));
    expect(issues).toEqual([{ entry: 'radiology_mentor', field: 'staff', message: 'is empty' }]);
  });

  it('a source that is no item', () => {
    const [issue] = issuesAfter((pack) => (pack.attendeeKinds[0]!.source.item = 'page 4'));
    expect(issue).toMatchObject({ entry: 'dean_or_career_advisor', field: 'source.item' });
  });

  it('a code used twice', () => {
    const [issue] = issuesAfter((pack) => (pack.attendeeKinds[0]!.code = 'radiology_mentor'));
    expect(issue).toMatchObject({ entry: 'radiology_mentor', field: 'code' });
  });

  it('a task in no phase', () => {
    const [issue] = issuesAfter((pack) => (firstTask(pack).phase = 'phase.winter'));
    expect(issue).toMatchObject({ entry: 'task.take_time_and_support', field: 'phase' });
  });

  it('a task outside the months of its phase', () => {
    const [issue] = issuesAfter((pack) => (firstTask(pack).latest = 7));
    expect(issue).toMatchObject({ entry: 'task.take_time_and_support', field: 'earliest' });
  });

  it('a text whose blanks are not listed', () => {
    const script = {
      code: 'answer.why',
      kind: 'answer',
      title: 'Why',
      note: 'When asked.',
      text: 'I spent the year at [place].',
      blanks: [],
      source: { item: 'DR-38', file: 'guide.txt', lines: 'L208' },
    };
    const [issue] = issuesAfter((pack) => pack.scripts.push(script));
    expect(issue).toMatchObject({ entry: 'answer.why', field: 'blanks' });
  });
});

describe('months of a template', () => {
  it('count from March of the failed Match year across the turn of the year', () => {
    const [template] = diagnosticRadiology.planTemplates;
    const march = firstMonth(template!, 2026, { year: 2026, month: 5 });
    expect(march).toEqual({ year: 2026, month: 3 });
    expect(monthOf(march, 9)).toEqual({ year: 2026, month: 12 });
    expect(monthOf(march, 10)).toEqual({ year: 2027, month: 1 });
    expect(monthOf(march, 18)).toEqual({ year: 2027, month: 9 });
  });
});

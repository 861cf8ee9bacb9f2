import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { ActivityId, CaseId, PersonId } from '../shared/ids.ts';
import {
  activityCalendar,
  checkActivity,
  checkState,
  countersOf,
  cvCsv,
  cvEntries,
  cvText,
  figureForStudent,
  monthsFrom,
  patientWords,
  readActivity,
  sendBackActivity,
  verifyActivity,
  type ActivityEntry,
  type CheckedActivity,
  type GuideFigure,
} from './index.ts';

const today = '2026-11-30' as LocalDate;
const day = (text: string) => text as LocalDate;
const entry: ActivityEntry = {
  kind: 'clinical',
  title: 'Harbor Hospital',
  place: 'Los Angeles',
  withWhom: 'Dr. Ortiz',
  state: null,
  setting: 'observership',
  specialty: 'diagnostic_radiology',
  contacts: ['discussions'],
  halfDays: 2,
  startedOn: day('2026-08-03'),
  endedOn: null,
  role: 'Sat in on the read-out and presented one case a week.',
  cases: 'An adult with a missed fracture; how the second look found it.',
  learned: 'To say what I do not know.',
  evidence: '',
  evidenceLink: '',
  evidenceOn: null,
};
const paper: ActivityEntry = {
  ...entry,
  kind: 'manuscript',
  title: 'Follow-up of lung nodules',
  state: 'in_progress',
  setting: null,
  contacts: [],
  halfDays: null,
  startedOn: null,
  cases: '',
};
const issuesOf = (change: Partial<ActivityEntry>) =>
  checkActivity({ ...entry, ...change }, today).map(({ field, code }) => `${field} ${code}`);

let n = 0;
function kept(change: Partial<CheckedActivity>): CheckedActivity {
  n += 1;
  return {
    ...entry,
    id: `activity-${n}` as ActivityId,
    caseId: 'case' as CaseId,
    studentId: 'she' as PersonId,
    writtenBy: 'she' as PersonId,
    recordedAt: '2026-11-01T10:00:00Z' as Instant,
    changedAt: '2026-11-01T10:00:00Z' as Instant,
    version: 1,
    check: null,
    ...change,
  } as CheckedActivity;
}
const work = (kind: string, state: string, change: Partial<CheckedActivity> = {}) =>
  kept({ ...paper, kind, state, ...change } as Partial<CheckedActivity>);
const verified = (version: number) => ({
  answer: 'verified' as const,
  words: '',
  byName: 'Naomi Lee',
  at: '2026-11-02T10:00:00Z' as Instant,
  activityVersion: version,
});

describe('what is written down', () => {
  it('is kept in its plain form; a paper has no half-days', () => {
    expect(readActivity({ ...paper, halfDays: 3, title: ' A paper ' }, today)).toMatchObject({
      accepted: true,
      value: { title: 'A paper', halfDays: null, setting: null, state: 'in_progress' },
    });
  });

  it.each([
    [{ halfDays: -1 }, 'halfDays out_of_range'],
    [{ halfDays: 0 }, 'halfDays out_of_range'],
    [{ halfDays: 1.3 }, 'halfDays out_of_range'],
    [{ startedOn: null }, 'startedOn required'],
    [{ endedOn: day('2026-07-01') }, 'endedOn before_start'],
    [{ endedOn: day('2026-13-01') }, 'endedOn not_a_date'],
    [{ title: ' ' }, 'title required'],
    [{ evidence: 'x'.repeat(4001) }, 'evidence too_long'],
    [{ evidenceLink: 'javascript:alert(1)' }, 'evidenceLink not_a_link'],
    [{ kind: 'trophy' }, 'kind not_a_choice'],
    [{ contacts: ['gossip'] }, 'contacts not_a_choice'],
    [{ cases: 'Mrs. Kim, MRN 4455667' }, 'cases names_a_patient'],
  ])('%j is refused by field', (change, issue) => {
    expect(issuesOf(change)).toEqual([issue]);
  });

  it('work that is more than an idea has not begun in the future', () => {
    const ahead = { ...paper, startedOn: day('2027-01-01') };
    expect(checkActivity(ahead, today)).toMatchObject([{ code: 'in_the_future' }]);
    expect(checkActivity({ ...ahead, state: 'idea' }, today)).toEqual([]);
  });
});

describe('words that name a patient', () => {
  it.each([
    'MRN 12',
    'born 3/4/56',
    'Mr. Jones came back',
    'DOB unknown',
    '123-45-6789',
    'a patient named Ann',
    'no. 84455667',
  ])('%s', (text) => {
    expect(patientWords(text)).not.toBeNull();
  });

  it.each([
    'A man in his sixties with chest pain, read with Dr. Ortiz',
    'CT of 14 slices on 2026-08-03; 120 kV',
    'I must say what I do not know',
  ])('%s names nobody', (text) => {
    expect(patientWords(text)).toBeNull();
  });
});

describe('verified and sent back', () => {
  const by = { name: 'Naomi Lee', at: '2026-11-02T10:00:00Z' as Instant };

  it('needs something that shows it, and words to send it back', () => {
    expect(verifyActivity({ ...kept({}), files: 0 }, by)).toMatchObject({
      refusal: { code: 'EVIDENCE_REQUIRED' },
    });
    const written = kept({ evidence: 'Letter of the site' });
    expect(verifyActivity({ ...written, files: 0 }, by).accepted).toBe(true);
    expect(verifyActivity({ ...kept({}), files: 1 }, by).accepted).toBe(true);
    expect(sendBackActivity(kept({}), ' ', by)).toMatchObject({
      refusal: { code: 'REASON_REQUIRED' },
    });
  });

  it('holds for the version that was looked at', () => {
    expect(checkState({ version: 2 }, null)).toBe('not_looked_at');
    expect(checkState({ version: 2 }, verified(2))).toBe('verified');
    expect(checkState({ version: 3 }, verified(2))).toBe('changed_since');
  });
});

describe('clinical exposure month by month (LA-17)', () => {
  const calendar = activityCalendar(
    [
      kept({ startedOn: day('2026-06-10'), endedOn: day('2026-07-02') }),
      kept({ startedOn: day('2026-09-01'), endedOn: day('2026-10-31') }),
      work('poster', 'published', { startedOn: day('2026-08-20') }),
    ],
    today,
  );

  it('says the gap, and leaves this month open', () => {
    expect(calendar.covered).toBe(4);
    expect(calendar.gaps).toEqual(['2026-08']);
    expect(calendar.months.at(-1)).toMatchObject({ month: '2026-11', gap: false, open: true });
    expect(calendar.months[2]?.other).toHaveLength(1);
  });

  it('without anything dated there are no months, and nothing is called a gap', () => {
    expect(activityCalendar([work('manuscript', 'idea')], today)).toEqual({
      months: [],
      covered: 0,
      gaps: [],
    });
  });

  it('never loses a month: covered, gaps and this month make all since the first', () => {
    const days = fc
      .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 200 }))
      .map(([ago, length]) => {
        const from = Date.parse(today) - ago * 86_400_000;
        const at = (ms: number) => new Date(ms).toISOString().slice(0, 10) as LocalDate;
        return kept({ startedOn: at(from), endedOn: at(from + length * 86_400_000) });
      });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), (spans) => {
        const { months, covered, gaps } = activityCalendar(spans, today);
        const open = months.filter((one) => one.open).length;
        expect(covered + gaps.length + open).toBe(months.length);
        expect(months.map((one) => one.month)).toEqual(
          monthsFrom(months[0]!.month, '2026-11').slice(-36),
        );
      }),
    );
  });
});

describe('counters beside each guide’s own figure', () => {
  const figure = (pack: string, code: string, range: readonly [number, number], unit: string) =>
    ({
      pack,
      packTitle: pack,
      code,
      item: '',
      comparison: range[0] === range[1] ? 'at_least' : 'between',
      low: range[0],
      high: range[1],
      unit,
      says: '',
    }) satisfies GuideFigure;
  const figures = [
    figure('diagnostic_radiology', 'threshold.manuscripts_in_progress', [1, 1], 'manuscripts'),
    figure('los_angeles', 'threshold.manuscripts', [1, 2], 'manuscripts'),
    figure('img_friendly', 'threshold.publications', [1, 1], 'publications or manuscripts sent in'),
    figure('los_angeles', 'threshold.abstracts', [1, 2], 'abstracts or posters'),
    figure('los_angeles', 'threshold.clinical_months', [1, 1], 'clinical activities a month'),
    figure('los_angeles', 'threshold.observership', [1, 2], 'half-days a week'),
    figure('interventional_radiology', 'threshold.electives', [1, 1], 'electives'),
    figure('los_angeles', 'threshold.letters', [2, 2], 'letters'),
  ];
  const counted = (activities: readonly CheckedActivity[], code: string) =>
    countersOf(activities, figures, today).find((one) => one.code === code)!;

  it('a paper in progress moves DR’s counter and not the one of papers sent in', () => {
    const { figures: found } = counted([work('manuscript', 'in_progress')], 'manuscripts');
    expect(found.map(({ pack, has, reached }) => [pack, has, reached])).toEqual([
      ['diagnostic_radiology', 1, true],
      ['los_angeles', 0, false],
      ['img_friendly', 0, false],
    ]);
  });

  it('a quality project counts for Los Angeles only (LA-18)', () => {
    const { figures: found } = counted([work('quality_project', 'submitted')], 'manuscripts');
    expect(found.map(({ has }) => has)).toEqual([0, 1, 0]);
  });

  it('an idea counts nowhere, and states are said as they are', () => {
    const line = counted([work('poster', 'idea'), work('abstract', 'accepted')], 'abstracts');
    expect(line.states).toEqual([
      { state: 'idea', count: 1 },
      { state: 'accepted', count: 1 },
    ]);
    expect(line.figures).toMatchObject([{ has: 1, low: 1, high: 2, reached: true }]);
  });

  it('figures of one unit are a range, each with its guide; different units are not', () => {
    const [dr, la, img] = figures;
    expect(countersOf([], [dr!, la!], today)[1]?.range).toEqual({
      low: 1,
      high: 2,
      unit: 'manuscripts',
    });
    expect(countersOf([], [dr!, la!, img!], today)[1]?.range).toBeNull();
  });

  it('to the student, with whose figure it is and what counts', () => {
    const says = (code: string, all: CheckedActivity[] = []) =>
      counted(all, code).figures.map((one) => figureForStudent(one));
    expect(says('manuscripts')).toEqual([
      'The guide “diagnostic_radiology” suggests at least 1 paper. There is none yet, counted from in progress on.',
      'The guide “los_angeles” suggests 1 to 2 papers. There is none yet, counted from submitted on.',
      'The guide “img_friendly” suggests at least 1 paper published or sent in. There is none yet, counted from submitted on.',
    ]);
    expect(says('clinical', [kept({})])).toEqual([
      'The guide “los_angeles” suggests some clinical work in every month. There is some in 4 months.',
      'The guide “los_angeles” suggests 1 to 2 half-days a week. Now there are 2.',
      'The guide “interventional_radiology” suggests at least 1 elective with a good evaluation. There is none yet.',
    ]);
  });

  it('every month, half-days now, and an elective once somebody saw its evaluation', () => {
    const elective = {
      setting: 'elective' as const,
      specialty: 'interventional_radiology',
      startedOn: day('2026-08-03'),
      version: 2,
    };
    const seen = kept({ ...elective, check: verified(2) });
    const unseen = kept({ ...elective, check: verified(1) });
    const has = (all: CheckedActivity[]) => counted(all, 'clinical').figures.map((one) => one.has);
    expect(has([seen])).toEqual([4, 2, 1]);
    expect(has([unseen])).toEqual([4, 2, 0]);
    expect(has([])).toEqual([0, null, 0]);
    expect(counted([], 'clinical').figures.every((one) => !one.reached)).toBe(true);
  });
});

describe('recorded once, exported as CV entries (IR-43)', () => {
  const entries = cvEntries([
    work('mock_interview', 'idea'),
    work('manuscript', 'idea'),
    work('poster', 'published', { startedOn: day('2026-05-02'), place: '=RSNA, Chicago' }),
    kept({}),
  ]);

  it('leaves ideas and practice interviews out', () => {
    expect(entries.map((one) => [one.heading, one.when])).toEqual([
      ['Clinical experience', 'August 2026 to present'],
      ['Abstracts, posters and talks', 'May 2, 2026'],
    ]);
  });

  it('as text and as a table that a spreadsheet does not run', () => {
    expect(cvText(entries)).toContain('Harbor Hospital (August 2026 to present)\nObservership');
    const risky = cvEntries([work('talk', 'accepted', { title: '=HYPERLINK("x")' })]);
    expect(cvCsv(risky)).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

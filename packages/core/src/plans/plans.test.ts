import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Instant, LocalDate, TimeZone } from '../shared/calendar.ts';
import type { FindingId, GoalId, PersonId, TaskId } from '../shared/ids.ts';
import { checkMachine } from '../shared/machine.ts';
import { attachFindings } from './attach.ts';
import { addTask, dropTask, editTask, restoreTask, type TaskContent } from './edit.ts';
import { servingEarlierGoal } from './goal-served.ts';
import { quietFigureWords, quietWindow, todayKind } from './first-days.ts';
import { answerHelp, askForHelp, seeHelp } from './help.ts';
import {
  taskState,
  taskStates,
  taskTransitions,
  untouched,
  type Plan,
  type Span,
  type Task,
  type TaskProgress,
} from './plan.ts';
import {
  addOwnTask,
  begin,
  block,
  complete,
  moveByStudent,
  reopen,
  verify,
  type Evidence,
} from './progress.ts';
import { changesSince, releasePlan } from './release.ts';
import {
  nextTask,
  partsToShow,
  planTimeline,
  progressWords,
  type TimelineTask,
} from './timeline.ts';

const day = (text: string) => text as LocalDate;
const now = '2026-04-14T15:00:00Z' as Instant;
const today = day('2026-04-14');
const spans: readonly Span[] = [
  {
    code: 'phase.a',
    kind: 'phase',
    staff: 'A',
    student: 'a',
    from: day('2026-03-01'),
    to: day('2026-04-30'),
  },
  {
    code: 'gap.b',
    kind: 'gap',
    staff: 'B',
    student: 'b',
    from: day('2026-05-01'),
    to: day('2026-06-30'),
  },
];
const content: TaskContent = {
  category: 'letters',
  title: 'Ask two radiologists',
  studentTitle: '',
  why: '',
  owner: 'student',
  earliestOn: day('2026-03-01'),
  latestOn: day('2026-04-30'),
  dueOn: day('2026-04-30'),
  evidenceAsked: 'Who was asked, and when.',
  factors: ['letters.generic'],
  minutes: 20,
  startsOn: null,
  hoursAWeek: null,
  goalId: 'c1' as GoalId,
};
const goal = { id: 'c1' as GoalId, goal: 'A place in radiology' };
const task = {
  ...content,
  serves: goal.goal,
  id: 't1' as TaskId,
  droppedAt: null,
  droppedReason: null,
  sort: 10,
  version: 1,
} as Task;
const plan = { state: 'draft', spans, releasedVersion: 0, title: 'Way', targetYear: 2028 } as Plan;
const value = <T>(
  decision: { accepted: true; value: T } | { accepted: false; refusal: unknown },
) => {
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
};
const code = (decision: { accepted: boolean; refusal?: { code: string } }) =>
  decision.accepted ? 'accepted' : decision.refusal?.code;

test('every task state can be reached, and none leads nowhere', () => {
  expect(checkMachine(taskTransitions, 'proposed')).toEqual({ unreachable: [], unknown: [] });
  for (const state of taskStates) expect(taskTransitions[state].length).toBeGreaterThan(0);
});

test('a task is proposed until the plan is released, then agreed; dropped wins', () => {
  expect(taskState({ droppedAt: null }, null, false)).toBe('proposed');
  expect(taskState({ droppedAt: null }, null, true)).toBe('agreed');
  expect(taskState({ droppedAt: now }, { ...untouched, state: 'done' }, true)).toBe('dropped');
});

test('an accepted finding attaches to every open task that names its factor; others stay part of the season', () => {
  const season = { ...task, id: 't2' as TaskId, factors: [] };
  const gone = { ...task, id: 't3' as TaskId, droppedAt: now };
  const finding = (id: string, factor: string, state = 'accepted') => ({
    id: id as FindingId,
    domain: 'letters',
    factor,
    state,
  });
  expect(
    attachFindings(
      [task, season, gone],
      [
        finding('f1', 'generic'),
        finding('f2', 'stale'),
        finding('f3', 'generic', 'dismissed'),
        { ...finding('f4', 'chance'), domain: 'external' },
      ],
    ),
  ).toEqual({ links: [{ taskId: 't1', findingId: 'f1' }], unanswered: ['f2'] });
});

test('writing a task says every field that is wrong', () => {
  const bad = editTask(plan, task, {
    goal,
    content: {
      ...content,
      title: ' ',
      latestOn: day('2026-02-01'),
      minutes: 0,
      factors: ['letters.nonsense'],
    },
  });
  expect(!bad.accepted && bad.refusal).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: {
      issues: [
        { field: 'title', code: 'required' },
        { field: 'latestOn', code: 'before_start' },
        { field: 'factors', code: 'not_a_choice' },
        { field: 'minutes', code: 'out_of_range' },
      ],
    },
  });
});

test('a task added in the open months belongs to the gap, and one without a day stands beside the phases', () => {
  const inGap = { ...content, earliestOn: null, latestOn: null, dueOn: day('2026-05-20') };
  expect(value(addTask(plan, inGap, goal)).phase).toBe('gap.b');
  expect(value(addTask(plan, { ...inGap, dueOn: null }, goal)).phase).toBe('added');
  expect(code(addTask({ ...plan, state: 'retired' }, inGap, goal))).toBe('PLAN_STATE');
});

test('a step that serves no goal, or another goal than this case has, is refused (LA-16)', () => {
  const issuesOf = (asked: TaskContent, of: typeof goal | null) => {
    const decision = addTask(plan, asked, of);
    return decision.accepted ? [] : decision.refusal;
  };
  const none = { facts: { issues: [{ field: 'goalId', code: 'serves_no_goal' }] } };
  expect(issuesOf({ ...content, goalId: null }, goal)).toMatchObject(none);
  expect(issuesOf({ ...content, goalId: 'c2' as GoalId }, goal)).toMatchObject(none);
  expect(issuesOf(content, null)).toMatchObject(none);
  expect(value(addTask(plan, content, goal))).toMatchObject({ goalId: 'c1', serves: goal.goal });
});

test('a goal in other words asks about the open steps of the earlier one; an edit answers it', () => {
  const later = { ...goal, goal: 'A place in internal medicine' };
  const open = { ...task, state: 'agreed' };
  expect(servingEarlierGoal([open, { ...open, state: 'done' }], later.goal)).toEqual([open]);
  expect(servingEarlierGoal([open], goal.goal)).toEqual([]);
  const edited = value(editTask(plan, task, { content, goal: later }));
  expect(servingEarlierGoal([{ ...edited, state: 'agreed' }], later.goal)).toEqual([]);
});

test('dropping needs a reason, keeps it, and can be taken back', () => {
  expect(code(dropTask(task, ' ', now))).toBe('REASON_REQUIRED');
  const gone = value(dropTask(task, 'She has a post already', now));
  expect(gone.droppedReason).toBe('She has a post already');
  expect(code(dropTask(gone, 'again', now))).toBe('TASK_STATE');
  expect(value(restoreTask(gone))).toEqual(task);
});

const evidence: Evidence = { text: 'Dr. Holm said yes on Friday', link: '', on: null };

test('completing asks for what the plan asks for: a text or a link, and a day that is not ahead', () => {
  const done = (evidence: Evidence, asked = task) =>
    complete(asked, untouched, 'student', { evidence, files: 0, now, today });
  expect(code(done({ text: ' ', link: '', on: null }))).toBe('EVIDENCE_REQUIRED');
  expect(code(done({ text: '', link: 'javascript:alert(1)', on: null }))).toBe('INPUT_NOT_VALID');
  expect(code(done({ ...evidence, on: day('2026-04-15') }))).toBe('INPUT_NOT_VALID');
  expect(value(done(evidence))).toMatchObject({ state: 'done', evidenceOn: today, version: 1 });
  const nothingAsked = { ...task, evidenceAsked: '' };
  expect(value(done({ text: '', link: '', on: null }, nothingAsked)).state).toBe('done');
});

test('done is seen by an advisor, opened again with a reason, and never completed twice', () => {
  const done = value(complete(task, untouched, 'student', { evidence, files: 0, now, today }));
  expect(code(complete(task, done, 'student', { evidence, files: 0, now, today }))).toBe(
    'TASK_STATE',
  );
  const seen = value(verify(task, done));
  expect(code(reopen(task, seen, 'staff'))).toBe('REASON_REQUIRED');
  expect(value(reopen(task, seen, 'staff', 'One letter is missing'))).toMatchObject({
    state: 'in_progress',
    doneAt: null,
    evidence: evidence.text,
  });
  expect(value(reopen(task, done, 'student')).state).toBe('in_progress');
  expect(code(verify(task, untouched))).toBe('TASK_STATE');
});

test('what the office carries is not for the student to tick', () => {
  const theirs = { ...task, owner: 'office' as const };
  expect(code(begin(theirs, untouched, 'student'))).toBe('TASK_NOT_YOURS');
  expect(code(moveByStudent(theirs, untouched, day('2026-05-01'), today))).toBe('TASK_NOT_YOURS');
  expect(value(begin(theirs, untouched, 'staff')).state).toBe('in_progress');
  expect(value(block(theirs, untouched, 'staff', 'No reply yet')).state).toBe('blocked');
});

test('the student moves a date without a reason; only sense limits her', () => {
  const to = (text: string) => moveByStudent(task, untouched, day(text), today);
  expect(value(to('2026-09-01')).movedTo).toBe('2026-09-01');
  expect(code(to('2026-04-13'))).toBe('INPUT_NOT_VALID');
  expect(code(to('2036-04-13'))).toBe('INPUT_NOT_VALID');
  expect(code(to('soon'))).toBe('INPUT_NOT_VALID');
});

test('her own task needs a title only', () => {
  expect(value(addOwnTask({ title: ' Call Mina ', why: '', dueOn: null }, today)).title).toBe(
    'Call Mina',
  );
  expect(code(addOwnTask({ title: '', why: '', dueOn: null }, today))).toBe('INPUT_NOT_VALID');
});

test('the first to see a request for help stays on record; an answer also says it was seen', () => {
  const asked = value(askForHelp(' ', now));
  const lee = { id: 'lee' as PersonId, name: 'Naomi Lee' };
  const hale = { id: 'hale' as PersonId, name: 'Marcus Hale' };
  const seen = seeHelp(asked, lee, now);
  expect(seeHelp(seen, hale, '2026-04-15T00:00:00Z' as Instant)).toEqual(seen);
  const later = '2026-04-16T09:00:00Z' as Instant;
  expect(value(answerHelp(asked, 'I will call at two', hale, later))).toMatchObject({
    seenByName: 'Marcus Hale',
    answer: 'I will call at two',
  });
  expect(code(answerHelp(asked, '', hale, later))).toBe('INPUT_NOT_VALID');
});

test('a release copies open tasks in her words, and the next one knows what changed', () => {
  const linked = new Map([[task.id, ['letters']]]);
  const gone = { ...task, id: 't9' as TaskId, droppedAt: now };
  const first = value(releasePlan(plan, [task, gone], linked, goal.goal));
  expect(first).toMatchObject({ release: 1, tasks: [{ taskId: 't1', answers: ['letters'] }] });
  expect(JSON.stringify(first)).not.toContain('"staff":"A"');
  const moved = { ...task, dueOn: day('2026-04-20') };
  const more = { ...task, id: 't2' as TaskId, studentTitle: 'In her words' };
  const second = value(
    releasePlan({ ...plan, releasedVersion: 1 }, [moved, more], linked, goal.goal),
  );
  expect(second.release).toBe(2);
  expect(changesSince(first.tasks, second.tasks)).toEqual([
    { taskId: 't1', title: task.title, kind: 'changed' },
    { taskId: 't2', title: 'In her words', kind: 'new' },
  ]);
  expect(changesSince(second.tasks, first.tasks).map((c) => c.kind)).toEqual([
    'changed',
    'removed',
  ]);
  expect(changesSince(first.tasks, first.tasks)).toEqual([]);
  expect(code(releasePlan(plan, [gone], linked, goal.goal))).toBe('INPUT_NOT_VALID');
});

const placed = (over: Partial<TimelineTask> & { id: string }): TimelineTask => ({
  owner: 'student',
  state: 'agreed',
  earliestOn: null,
  dueOn: null,
  movedTo: null,
  sort: 10,
  ...over,
});

test('the next thing is hers, open, not blocked, begun windows first, then the earliest day', () => {
  const tasks = [
    placed({ id: 'office', owner: 'office', dueOn: day('2026-04-01') }),
    placed({ id: 'ahead', earliestOn: day('2026-05-01'), dueOn: day('2026-05-02') }),
    placed({ id: 'blocked', state: 'blocked', dueOn: day('2026-04-02') }),
    placed({ id: 'done', state: 'done', dueOn: day('2026-04-03') }),
    placed({ id: 'later', dueOn: day('2026-06-30') }),
    placed({ id: 'moved', dueOn: day('2026-04-04'), movedTo: day('2026-05-20') }),
  ];
  expect(nextTask(tasks, today)?.id).toBe('moved');
  expect(nextTask(tasks, today, ['moved'])?.id).toBe('later');
  expect(nextTask(tasks, today, ['moved', 'later'])?.id).toBe('ahead');
  expect(nextTask([], today)).toBe(null);
});

test('the timeline keeps an empty gap in sight, counts in words and never blames', () => {
  const view = planTimeline(
    {
      spans,
      tasks: [
        placed({ id: 'past', dueOn: day('2026-04-08') }),
        placed({ id: 'done', state: 'verified', dueOn: day('2026-03-20') }),
        placed({ id: 'gone', state: 'dropped', dueOn: day('2026-04-20') }),
        placed({ id: 'any' }),
        placed({ id: 'before', dueOn: day('2026-02-10'), state: 'done' }),
      ],
    },
    today,
  );
  expect(view.parts.map((part) => [part.key, part.now, part.months.map((m) => m.month)])).toEqual([
    ['2026-02', false, ['2026-02']],
    ['phase.a', true, ['2026-03', '2026-04']],
    ['gap.b', false, []],
    ['any', false, ['any']],
  ]);
  expect(view.parts[1]?.months[1]?.tasks[0]).toMatchObject({ pastBy: 6, isNext: true });
  expect(progressWords(view.done, view.total)).toBe('2 of 4 steps done');
  expect(progressWords(0, 1)).toBe('0 of 1 step done');
  const later = partsToShow(
    planTimeline({ spans, tasks: [] }, day('2026-05-10')),
    day('2026-05-10'),
  );
  expect(later.map((part) => part.key)).toEqual(['gap.b']);
});

const anyDay = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10) as LocalDate);
const anyTask = fc.record({
  id: fc.uuid(),
  owner: fc.constantFrom('student', 'advisor', 'office'),
  state: fc.constantFrom(...taskStates),
  earliestOn: fc.option(anyDay),
  dueOn: fc.option(anyDay),
  movedTo: fc.option(anyDay),
  sort: fc.integer({ min: 0, max: 500 }),
}) as fc.Arbitrary<TimelineTask>;
const anyTasks = fc.uniqueArray(anyTask, { selector: (one) => one.id, maxLength: 30 });

test('every task that is not dropped stands on the timeline exactly once, whatever its day', () => {
  fc.assert(
    fc.property(anyTasks, anyDay, (tasks, on) => {
      const view = planTimeline({ spans, tasks }, on);
      const shown = view.parts.flatMap((p) =>
        p.months.flatMap((m) => m.tasks.map((t) => t.task.id)),
      );
      const kept = tasks.filter((one) => one.state !== 'dropped').map((one) => one.id);
      expect([...shown].sort()).toEqual([...kept].sort());
      expect(view.total).toBe(kept.length);
      const marked = view.parts
        .flatMap((p) => p.months.flatMap((m) => m.tasks))
        .filter((t) => t.isNext);
      expect(marked.length).toBe(view.next ? 1 : 0);
    }),
  );
});

test('whatever is done to a task in any order, it stays in the machine and versions only rise', () => {
  const act = fc.constantFrom('begin', 'complete', 'reopen', 'verify', 'block', 'move');
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      let state: TaskProgress = untouched;
      for (const one of acts) {
        const result = {
          begin: () => begin(task, state, 'student'),
          complete: () => complete(task, state, 'student', { evidence, files: 0, now, today }),
          reopen: () => reopen(task, state, 'staff', 'because'),
          verify: () => verify(task, state),
          block: () => block(task, state, 'student', 'because'),
          move: () => moveByStudent(task, state, day('2026-12-01'), today),
        }[one]();
        if (!result.accepted) continue;
        const { state: from } = state;
        const { state: to, version } = result.value;
        expect(version).toBe(state.version + 1);
        expect([...taskTransitions[from], ...(one === 'move' ? [from] : [])]).toContain(to);
        expect(to === 'done' || to === 'verified').toBe(result.value.doneAt !== null);
        state = result.value;
      }
    }),
  );
});

test('the first days are quiet, then Today waits for the plan, and a released plan wins', () => {
  const zone = 'America/New_York' as TimeZone;
  const at = (instant: string) => instant as Instant;
  const { until, figures } = quietWindow(at('2026-03-16T13:00:00Z'), [], zone);
  expect([until, figures]).toEqual(['2026-03-19T04:00:00Z', []]);
  const seen = { quietUntil: until, planReleased: false };
  expect(todayKind(seen, at('2026-03-19T03:59:00Z'))).toBe('first_days');
  expect(todayKind(seen, at('2026-03-19T04:00:00Z'))).toBe('before_plan');
  expect(todayKind({ ...seen, planReleased: true }, at('2026-03-16T13:00:00Z'))).toBe('plan');
});

test('the quiet time ends with the latest figure among the guides that apply, each kept by name', () => {
  const zone = 'America/New_York' as TimeZone;
  const ir = { packTitle: 'Interventional Radiology', low: 24, high: 48 };
  const la = { packTitle: 'Los Angeles', low: 24, high: 72 };
  const opened = '2026-03-16T13:00:00Z' as Instant;
  expect(quietWindow(opened, [ir], zone).until).toBe('2026-03-18T13:00:00Z');
  expect(quietWindow(opened, [la, ir], zone)).toEqual({
    until: '2026-03-19T13:00:00Z',
    figures: [la, ir],
  });
  expect(quietFigureWords([ir, la])).toBe(
    'Interventional Radiology: 24 to 48 hours; Los Angeles: 24 to 72 hours',
  );
});

import { Injectable } from '@nestjs/common';
import { isOpen, quietFigureWords, todayKind, type TaskState } from '@onward/core/plans';
import { addHours, type Instant } from '@onward/core/shared';
import { refreshDigest } from '../cases/index.ts';
import { firstDaysOf } from '../first-days/index.ts';
import { unreadNotices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { now, today } from '../platform/clock.ts';
import { actor, asSystem, current } from '../platform/tenancy/unit-of-work.ts';
import { sql } from '../platform/tenancy/statement.ts';
import * as reads from './portal.reads.ts';
import type { MyPlanPageType, MyTaskPageType, MyTaskType, TodayType } from './portal.types.ts';

const markOpened = sql(
  'portal.markOpened',
  `update app.person set portal_opened_at = $3 where institution_id = $1 and id = $2 and portal_opened_at is null`,
);

/** What the student reads: Today, her plan, one step. Only rows a release or she herself wrote. */
@Injectable()
export class PortalService {
  /** Today, in one flight. Refuses NOT_FOUND while there is nothing for her. */
  async today(): Promise<TodayType> {
    const { institutionId, personId } = actor();
    const me = [institutionId, personId] as const;
    const [[about], [plan], tasks, helpers, meetings, notices, support] = await current().reads(
      reads.portalCase(...me),
      reads.myPlan(...me),
      reads.myTasks(...me),
      reads.myHelpers(...me),
      reads.myMeetings(...me),
      unreadNotices(...me),
      reads.supportContacts(institutionId),
    );
    permit('portal.read', about && { studentId: about.studentId });
    const row = about as reads.PortalCaseRow;
    const mine = tasks.map(asMyTask);
    const open = mine.filter((task) => isOpen(task.state));
    return {
      ...row,
      targetYear: plan?.targetYear ?? row.targetYear,
      ...(await quietTimeOf(row, plan !== undefined)),
      today: today(row.zone),
      done: mine.length - open.length,
      total: mine.length,
      tasks: open,
      helpers,
      meetings,
      notices,
      support,
    };
  }

  /** The first time she looks is remembered, so that the office knows it reached her. */
  async firstVisit(): Promise<boolean> {
    const { institutionId, personId } = actor();
    const about = await current().read(reads.portalCase(institutionId, personId));
    permit('portal.read', about && { studentId: about.studentId });
    await asSystem('remembering the first visit to the portal', () =>
      current().write(markOpened(institutionId, personId, now())),
    );
    await refreshDigest((about as reads.PortalCaseRow).caseId);
    return true;
  }

  /** Her plan with her own steps, in one flight. Refuses NOT_FOUND. */
  async plan(): Promise<MyPlanPageType> {
    const { institutionId, personId } = actor();
    const me = [institutionId, personId] as const;
    const [[about], [plan], tasks, help] = await current().reads(
      reads.portalCase(...me),
      reads.myPlan(...me),
      reads.myTasks(...me),
      reads.myHelp(...me),
    );
    permit('portal.read', about && { studentId: about.studentId });
    return {
      today: today((about as reads.PortalCaseRow).zone),
      plan: plan ?? null,
      tasks: tasks.map(asMyTask),
      help: help as MyPlanPageType['help'],
    };
  }

  /** One step, in one flight. Refuses NOT_FOUND for a step she was not given. */
  async task(id: string): Promise<MyTaskPageType> {
    const { institutionId, personId } = actor();
    const me = [institutionId, personId] as const;
    const [[about], [task], events, help, helpers] = await current().reads(
      reads.portalCase(...me),
      reads.myTask(...me, id),
      reads.myTaskEvents(...me, id),
      reads.myHelp(...me),
      reads.myHelpers(...me),
    );
    permit('portal.read', task && about ? { studentId: about.studentId } : null);
    return {
      today: today((about as reads.PortalCaseRow).zone),
      task: asMyTask(task as reads.MyTaskRow),
      events: [...events],
      help: help.filter((one) => one.taskId === id) as MyTaskPageType['help'],
      helpers,
    };
  }
}

type QuietTime = Pick<
  TodayType,
  'kind' | 'quietUntil' | 'ownZone' | 'quietFigures' | 'soapOpen' | 'soapDayKnown'
>;

/** Which Today she sees, and the end of the quiet time. Looked up only while a case is new and has no plan. */
async function quietTimeOf(
  { openedAt, studentId, zone }: reads.PortalCaseRow,
  planReleased: boolean,
): Promise<QuietTime> {
  const first = planReleased || !isNew(openedAt) ? null : await firstDaysOf(studentId);
  if (!first)
    return {
      kind: planReleased ? 'plan' : 'before_plan',
      quietUntil: openedAt,
      ownZone: zone,
      quietFigures: '',
      soapOpen: false,
      soapDayKnown: false,
    };
  const { quiet, soapOpen, soapDayKnown } = first;
  return {
    kind: todayKind({ quietUntil: quiet.until, planReleased }, now()),
    quietUntil: quiet.until,
    ownZone: first.zone,
    quietFigures: quietFigureWords(quiet.figures),
    soapOpen,
    soapDayKnown,
  };
}

/** The longest quiet time any guide gives is a matter of days; after that nothing has to be looked up. */
function isNew(openedAt: Instant): boolean {
  return Date.parse(addHours(openedAt, longestQuiet)) > Date.parse(now());
}

const longestQuiet = 240;

function asMyTask(row: reads.MyTaskRow): MyTaskType {
  return {
    ...row,
    category: row.category as MyTaskType['category'],
    state: row.state as TaskState,
  };
}

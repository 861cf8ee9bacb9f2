import { Injectable } from '@nestjs/common';
import {
  addOwnTask,
  begin,
  block,
  complete,
  moveByStudent,
  reopen,
  verify,
  type Evidence,
  type OwnTaskContent,
  type Side,
  type TaskProgress,
} from '@onward/core/plans';
import type { Decision, LocalDate, TaskId } from '@onward/core/shared';
import { refreshDigest } from '../cases/index.ts';
import { notices, type NoticeKind } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { progressOf, recordDone, todayIn } from './load-plan.ts';
import * as writes from './plan-statements.ts';
import { carriedTask, type CarriedRow } from './plans.reads.ts';

/** A task's progress after a change, as it travels. */
export interface ProgressAfter extends TaskProgress {
  readonly taskId: TaskId;
}

type Kind = 'begun' | 'completed' | 'reopened' | 'verified' | 'blocked' | 'moved';

interface Change {
  readonly kind: Kind;
  readonly words?: string;
  readonly fromOn?: LocalDate | null;
  readonly toOn?: LocalDate;
}

/** What both sides do with tasks the student has been given, and with tasks of her own. */
@Injectable()
export class TaskProgressService {
  /** Work has begun. Refuses NOT_FOUND, NOT_ALLOWED, TASK_STATE, CHANGED_BY_SOMEONE_ELSE. */
  begin(id: TaskId, expectedVersion: number): Promise<ProgressAfter> {
    return this.step(id, expectedVersion, { kind: 'begun' }, (task, at) =>
      begin(task, at, sideOf()),
    );
  }

  /** It is done, with what shows it. Refuses EVIDENCE_REQUIRED, INPUT_NOT_VALID, TASK_STATE. */
  async complete(id: TaskId, expectedVersion: number, evidence: Evidence): Promise<ProgressAfter> {
    return this.step(id, expectedVersion, { kind: 'completed' }, (task, at) =>
      complete(task, at, sideOf(), {
        evidence,
        files: task.files,
        now: now(),
        today: todayIn(task.zone),
      }),
    );
  }

  /** It is open again; staff say why. Refuses REASON_REQUIRED, TASK_STATE. */
  reopen(id: TaskId, expectedVersion: number, reason: string): Promise<ProgressAfter> {
    return this.step(id, expectedVersion, { kind: 'reopened', words: reason }, (task, at) =>
      reopen(task, at, sideOf(), reason),
    );
  }

  /** An advisor has seen the evidence. Students are refused. */
  verify(id: TaskId, expectedVersion: number): Promise<ProgressAfter> {
    return this.step(id, expectedVersion, { kind: 'verified' }, (task, at) =>
      sideOf() === 'student'
        ? refuse('NOT_ALLOWED', { action: 'task.progress' })
        : verify(task, at),
    );
  }

  /** It cannot go on for now. Refuses REASON_REQUIRED. */
  block(id: TaskId, expectedVersion: number, reason: string): Promise<ProgressAfter> {
    return this.step(id, expectedVersion, { kind: 'blocked', words: reason }, (task, at) =>
      block(task, at, sideOf(), reason),
    );
  }

  /** The student plans it for another day; nobody asks why. Refuses INPUT_NOT_VALID, TASK_STATE. */
  async moveMine(id: TaskId, expectedVersion: number, to: LocalDate): Promise<ProgressAfter> {
    return this.step(id, expectedVersion, { kind: 'moved', toOn: to }, (task, at) =>
      moveByStudent(task, at, to, todayIn(task.zone)),
    );
  }

  /** A task of her own; her helpers see it in the plan. Refuses INPUT_NOT_VALID. */
  async addOwn(content: OwnTaskContent): Promise<TaskId> {
    const { institutionId, personId } = actor();
    const mine = await current().read(writes.ownCase(institutionId, personId));
    permit('task.add_own', mine && { studentId: personId });
    const { caseId, zone } = mine as writes.OwnCaseRow;
    const task = keep(addOwnTask(content, todayIn(zone)));
    const id = newId<'task'>() as TaskId;
    await current().write(
      writes.addOwn(institutionId, id, caseId, personId, task.title, task.why, task.dueOn),
    );
    recordDone(
      'task.add_own',
      { caseId, studentId: personId },
      { type: 'task', id, verb: 'add_own' },
    );
    await refreshDigest(caseId);
    return id;
  }

  private async step(
    id: TaskId,
    expectedVersion: number,
    change: Change,
    decide: (task: CarriedRow, at: TaskProgress) => Decision<TaskProgress>,
  ): Promise<ProgressAfter> {
    const task = await this.load(id);
    const before = progressOf(task);
    checkVersion(expectedVersion, { version: before.version, current: { ...before } });
    const next = keep(decide(task, before));
    await this.keep(task, next, expectedVersion);
    await this.tell(task, before, change);
    recordDone('task.progress', task, { type: 'task', id, verb: change.kind });
    await refreshDigest(task.caseId);
    return { ...next, taskId: id };
  }

  private async load(id: TaskId): Promise<CarriedRow> {
    const { institutionId, personId } = actor();
    const task = await current().read(carriedTask(institutionId, id, personId));
    const subject = task && {
      reach: task.reach,
      studentId: task.studentId,
      taskOwner: task.owner,
      released: true,
    };
    permit('task.progress', subject, {
      caseId: task?.caseId ?? null,
      subjectType: 'task',
      subjectId: id,
    });
    return task as CarriedRow;
  }

  private async keep(task: CarriedRow, next: TaskProgress, expectedVersion: number): Promise<void> {
    const { institutionId, personId } = actor();
    const { caseId, studentId, id } = task;
    const row = { ...next, id, caseId, studentId, changedBy: personId, changedAt: now() };
    const update = writes.keepProgress(institutionId, JSON.stringify(row), expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const now = progressOf(await this.load(id));
      return { version: now.version, current: { ...now } };
    });
  }

  private async tell(task: CarriedRow, before: TaskProgress, change: Change): Promise<void> {
    const { institutionId, personId, role } = actor();
    const { caseId, studentId, id } = task;
    const line = {
      id: newId(),
      caseId,
      studentId,
      taskId: id,
      byId: personId,
      byName: task.actorName,
      byRole: role,
      fromOn: change.kind === 'moved' ? (before.movedTo ?? task.dueOn) : null,
      ...change,
    };
    await current().write(writes.addEvents(institutionId, JSON.stringify([line])));
    const kind = noticeOf[change.kind];
    if (role === 'student' && kind) await notices.tellHelpers({ caseId, kind, subjectId: id });
  }
}

const noticeOf: Partial<Record<Kind, NoticeKind>> = {
  completed: 'task_completed',
  moved: 'task_moved',
};

function sideOf(): Side {
  return actor().role === 'student' ? 'student' : 'staff';
}

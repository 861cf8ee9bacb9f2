import { Injectable } from '@nestjs/common';
import { answerHelp, askForHelp, seeHelp, type HelpRequest } from '@onward/core/plans';
import type { PersonId, TaskId } from '@onward/core/shared';
import { refreshDigest } from '../cases/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { recordDone } from './load-plan.ts';
import * as writes from './plan-statements.ts';
import { carriedTask, helpById, ownName, type HelpRow } from './plans.reads.ts';

/** A student asks for help; she sees who saw it, and when. */
@Injectable()
export class HelpService {
  /** Asks, about a task or about anything. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async ask(taskId: TaskId | null, words: string): Promise<HelpRow> {
    const { institutionId, personId } = actor();
    const mine = await current().read(writes.ownCase(institutionId, personId));
    permit('help.ask', mine && { studentId: personId });
    const { caseId, actorName } = mine as writes.OwnCaseRow;
    if (taskId) await this.refuseUnknown(taskId);
    const request = keep(askForHelp(words, now()));
    const id = newId<'help_request'>();
    const row = [institutionId, id, caseId, personId, taskId, request.words, request.askedAt];
    await current().write(writes.addHelp(...row));
    const about = { id, caseId, studentId: personId, taskId };
    await this.note(about, 'help_asked', actorName);
    await notices.tellHelpers({ caseId, kind: 'help_asked', subjectId: id });
    recordDone('help.ask', about, { type: 'help_request', id, verb: 'ask' });
    await refreshDigest(caseId);
    return { ...request, ...about };
  }

  /** Says that it was seen; the student is told by whom. Seeing it again changes nothing. */
  async see(id: string): Promise<HelpRow> {
    const { request, me } = await this.load(id);
    const seen = seeHelp(request, me, now());
    if (!request.seenAt) await this.keep(request, seen, me);
    return { ...request, ...seen };
  }

  /** Answers in words she will read. Refuses INPUT_NOT_VALID. */
  async answer(id: string, words: string): Promise<HelpRow> {
    const { request, me } = await this.load(id);
    const answered = keep(answerHelp(request, words, me, now()));
    await this.keep(request, answered, me);
    return { ...request, ...answered };
  }

  private async load(
    id: string,
  ): Promise<{ request: HelpRow; me: { id: PersonId; name: string } }> {
    const { institutionId, personId } = actor();
    const [[request], [me]] = await current().reads(
      helpById(institutionId, id),
      ownName(institutionId, personId),
    );
    const subject = request && { reach: request.reach, studentId: request.studentId };
    permit('help.see', subject, { subjectType: 'help_request', subjectId: id });
    const { reach: _reach, ...row } = request as NonNullable<typeof request>;
    return { request: row, me: { id: personId, name: me?.name ?? '' } };
  }

  private async keep(
    before: HelpRow,
    next: HelpRequest,
    me: { readonly id: PersonId; readonly name: string },
  ): Promise<void> {
    const { institutionId } = actor();
    const { seenAt, answer, answeredAt } = next;
    const seen = [institutionId, before.id, me.id, me.name, seenAt, answer, answeredAt];
    await current().write(writes.keepHelp(...seen));
    if (!before.seenAt) await this.note(before, 'help_seen', me.name);
    await notices.tell({
      personId: before.studentId,
      caseId: before.caseId,
      kind: 'help_seen',
      subjectId: before.id,
      actorName: me.name,
    });
    recordDone('help.see', before, { type: 'help_request', id: before.id, verb: 'see' });
    await refreshDigest(before.caseId);
  }

  /** A line in the task's history, where the request is about a task. */
  private async note(
    about: Pick<HelpRow, 'caseId' | 'studentId' | 'taskId'>,
    kind: 'help_asked' | 'help_seen',
    byName: string,
  ): Promise<void> {
    if (!about.taskId) return;
    const { institutionId, personId, role } = actor();
    const { caseId, studentId, taskId } = about;
    const line = {
      id: newId(),
      caseId,
      studentId,
      taskId,
      kind,
      byId: personId,
      byName,
      byRole: role,
    };
    await current().write(writes.addEvents(institutionId, JSON.stringify([line])));
  }

  private async refuseUnknown(taskId: TaskId): Promise<void> {
    const { institutionId, personId } = actor();
    const task = await current().read(carriedTask(institutionId, taskId, personId));
    if (!task) refuse('NOT_FOUND', {});
  }
}

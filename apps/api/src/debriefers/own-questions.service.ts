import { Injectable } from '@nestjs/common';
import {
  addOwnQuestion,
  ownCode,
  removeOwnQuestion,
  type OwnQuestion,
  type OwnQuestionId,
} from '@onward/core/debriefs';
import type { DebriefId } from '@onward/core/shared';
import { aboutOf, debriefById, type DebriefRow } from '../debriefs/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import * as reads from './own-questions.reads.ts';

/** Questions added for one debrief: everybody who is asked is asked them, and the record has a place for each. */
@Injectable()
export class OwnQuestionsService {
  /** Adds one. Refuses NOT_FOUND, DEBRIEF_STATE, DEBRIEF_QUESTIONS_FIXED once somebody answered, INPUT_NOT_VALID. */
  async add(
    debriefId: DebriefId,
    entry: { readonly words: string; readonly hint: string },
  ): Promise<OwnQuestion[]> {
    const { institutionId, personId } = actor();
    const id = newId<'debrief_question'>();
    const { debrief, stand } = await this.load(debriefId, ownCode(id));
    const me = await current().read(reads.nameOfPerson(institutionId, personId));
    const of = { id, addedByName: me?.name ?? '', addedAt: now() };
    const already = debrief.ownQuestions.length;
    const added = keep(addOwnQuestion(entry, of, { state: debrief.state, already, ...stand }));
    const { code, words, hint } = added;
    await current().write(
      reads.addQuestion(institutionId, added, debrief.caseId, debriefId, personId),
    );
    await asSystem('asking everybody at a debrief the same', () =>
      current().write(
        reads.askEverybody(institutionId, debriefId, code, JSON.stringify([{ code, words, hint }])),
      ),
    );
    this.note('debrief.add_question', debrief);
    return [...debrief.ownQuestions, added];
  }

  /** Takes one away, before the debrief is held. Refuses NOT_FOUND, DEBRIEF_STATE, DEBRIEF_QUESTIONS_FIXED. */
  async remove(id: OwnQuestionId): Promise<OwnQuestion[]> {
    const { institutionId, personId } = actor();
    const found = await current().read(reads.ownQuestionById(institutionId, id));
    const question = found ?? refuse('NOT_FOUND', {});
    const { debrief, stand } = await this.load(question.debriefId, question.code);
    keep(removeOwnQuestion(question, { state: debrief.state, ...stand }));
    await current().write(reads.removeQuestion(institutionId, id, personId));
    await asSystem('asking nobody a question that was taken away', () =>
      current().write(reads.askNobody(institutionId, question.debriefId, question.code)),
    );
    this.note('debrief.remove_question', debrief);
    return debrief.ownQuestions.filter((one) => one.id !== id);
  }

  private async load(debriefId: DebriefId, code: string) {
    const { institutionId } = actor();
    const [[debrief], [stand]] = await current().reads(
      debriefById(institutionId, debriefId),
      reads.questionsStand(institutionId, debriefId, code),
    );
    permit('debriefer.ask', debrief, aboutOf(debrief));
    return { debrief, stand: stand ?? refuse('NOT_FOUND', {}) };
  }

  private note(action: string, debrief: DebriefRow): void {
    audit.record({ action, kind: 'done', ...aboutOf(debrief) });
  }
}

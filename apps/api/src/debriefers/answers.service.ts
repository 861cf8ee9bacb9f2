import { Injectable } from '@nestjs/common';
import {
  domainOf,
  giveAnswers,
  writeAnswer,
  type Answer,
  type Debriefer,
} from '@onward/core/debriefers';
import { sittingMinutes } from '@onward/core/debriefs';
import type { Instant } from '@onward/core/shared';
import { wantsOf } from '../debriefs/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import { endGuestSession, giveAnswerRows, keepAnswer, markGiven } from './debriefer-statements.ts';
import { answersOf, debrieferById, type AnswerRow, type DebrieferRow } from './debriefers.reads.ts';
import { aboutDebriefer } from './debriefers.service.ts';

/** A question as it is put to everybody. */
export interface AskedQuestion {
  readonly code: string;
  readonly words: string;
  readonly hint: string;
}

/** The page on which somebody answers: who asks, on what basis, the questions, her own answers, and nothing else. */
export interface AnswerSheet extends DebrieferRow {
  readonly asked: readonly AskedQuestion[];
  readonly answers: readonly AnswerRow[];
}

/** What keeping an answer led to. */
export interface KeptAnswer {
  readonly version: number;
  readonly changedAt: Instant;
}

/** Answering, for whoever was asked: staff of the case, or somebody from outside in a session bound to one debrief. */
@Injectable()
export class AnswersService {
  /** The questions and one's own answers. Refuses NOT_FOUND. A look from outside is recorded as one. */
  async sheet(id: Debriefer['id']): Promise<AnswerSheet> {
    const { institutionId } = actor();
    const [[one], answers] = await current().reads(
      debrieferById(institutionId, id),
      answersOf(institutionId, id),
    );
    this.permit(one);
    audit.record({ action: 'debriefer.answer', kind: 'read', ...aboutDebriefer(one) });
    return { ...one, asked: questionsOf(one), answers: answers.filter(isAskedOf(one)) };
  }

  /** Keeps an answer. Refuses ANSWERS_GIVEN, DEBRIEFER_CLOSED, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async write(
    id: Debriefer['id'],
    expectedVersion: number,
    answer: Omit<Answer, 'stance'> & { readonly stance: string },
  ): Promise<KeptAnswer> {
    const { institutionId, personId } = actor();
    const [[one], answers] = await current().reads(
      debrieferById(institutionId, id),
      answersOf(institutionId, id),
    );
    this.permit(one);
    const kept = keep(writeAnswer(one, answer, now()));
    const before = answers.find(({ question }) => question === kept.question);
    checkVersion(expectedVersion, versionOf(before));
    const place = [institutionId, newId(), id, personId, kept] as const;
    const [written] = await current().write(keepAnswer(...place, expectedVersion));
    const version = written.rows[0]?.version ?? refuse('BUSY_TRY_AGAIN', {});
    if (isNewSitting(before))
      audit.record({
        action: 'debriefer.write',
        kind: 'done',
        ...aboutDebriefer(one),
        facts: { question: kept.question },
      });
    return { version, changedAt: now() };
  }

  /** Gives the answers; they stand from now on. Refuses ANSWERS_EMPTY, ANSWERS_GIVEN, DEBRIEFER_CLOSED. */
  async give(id: Debriefer['id']): Promise<Instant> {
    const { institutionId } = actor();
    const [[one], answers] = await current().reads(
      debrieferById(institutionId, id),
      answersOf(institutionId, id),
    );
    this.permit(one);
    const at = now();
    keep(giveAnswers(one, answers.filter(isAskedOf(one)), at));
    await current().write(giveAnswerRows(institutionId, id, at));
    const [marked] = await asSystem('noting that answers were given', () =>
      current().write(markGiven(institutionId, id, at)),
    );
    if (marked.count === 0) refuse('ANSWERS_GIVEN', {});
    audit.record({ action: 'debriefer.give', kind: 'done', ...aboutDebriefer(one) });
    return at;
  }

  /** Ends the session of somebody from outside; a member of staff stays signed in. */
  async leave(): Promise<boolean> {
    const { institutionId, role, sessionId } = current().scope;
    if (role === 'external_debriefer' && sessionId)
      await current().write(endGuestSession(institutionId, sessionId));
    return role === 'external_debriefer';
  }

  private permit(one: DebrieferRow | undefined): asserts one is DebrieferRow {
    const author = one && { reach: one.reach, authorId: one.personId ?? (one.id as never) };
    permit('debriefer.answer', author, aboutDebriefer(one));
  }
}

/** The questions everybody at this debrief is asked, worded by the guides they come from or by whoever added them. */
export function questionsOf(
  one: Pick<DebrieferRow, 'packs' | 'questions' | 'ownQuestions'>,
): readonly AskedQuestion[] {
  const { debriefQuestions } = wantsOf(one.packs);
  return one.questions.flatMap((code) => {
    const own = one.ownQuestions.find((question) => question.code === code);
    if (own) return [own];
    const found = debriefQuestions.find(({ codes }) => codes.includes(code));
    return found ? [{ code, words: found.staff, hint: found.hint }] : [];
  });
}

/** A draft under a question that was taken away is neither shown nor given. */
function isAskedOf(one: Pick<DebrieferRow, 'questions'>) {
  return ({ question }: Pick<AnswerRow, 'question'>) =>
    domainOf(question) !== null || one.questions.includes(question);
}

function isNewSitting(before: AnswerRow | undefined): boolean {
  if (!before) return true;
  const pause = Temporal.Instant.from(before.changedAt).until(now()).total('minutes');
  return pause >= sittingMinutes;
}

function versionOf(before: AnswerRow | undefined): CurrentVersion {
  if (!before) return { version: 0, current: {} };
  const { version, changedAt, question, body, stance, factors } = before;
  return { version, changedAt, current: { question, body, stance, factors } };
}

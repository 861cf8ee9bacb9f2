import { Injectable } from '@nestjs/common';
import {
  answer,
  auditTopics,
  contentOf,
  heldForStudent,
  isAuditQuestion,
  profileOf,
  sameContent,
  share,
  type AuditEntry,
  type AuditPart,
} from '@onward/core/self-audits';
import { auditFraming } from '@onward/guides/self-audit';
import { attemptsOfCase, factsOfCase } from '../attempts/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import { guidedChapters, newestSeason, packsOfSeason } from './audit-guide.ts';
import * as reads from './my-audit.reads.ts';
import type { MyAnswerType, MyAuditStandingType, MyAuditType } from './my-audit.types.ts';
import { addShared, keepMyAnswer, keepMyPlace, layFacts } from './self-audit-statements.ts';

const nothingLaid: reads.LaidFacts = { profile: null, packs: [], held: [] };

/**
 * The student's own audit. Until she shares it only she reads it: no look, no change and no beginning is written down
 * anywhere that somebody else reads.
 */
@Injectable()
export class MyAuditService {
  /** Her audit as she left it, in one flight. Refuses NOT_FOUND. */
  async mine(): Promise<MyAuditType> {
    const { institutionId, personId } = actor();
    const me = [institutionId, personId] as const;
    const [[about], answers, [place], [laid], shares] = await current().reads(
      reads.myCase(...me),
      reads.myAnswers(...me),
      reads.myPlace(...me),
      reads.myLaidFacts(...me),
      reads.myShares(...me),
    );
    permit('self_audit.write', about && { studentId: about.studentId });
    const given = new Map(answers.map((one) => [one.question, asAnswer(one)]));
    const answered = answers.map(({ question }) => question).filter(isAuditQuestion);
    const facts = laid?.content ?? nothingLaid;
    const [last] = shares;
    return {
      helperName: about?.helperName ?? null,
      framing: auditFraming(),
      place: place?.place ?? '',
      chapters: guidedChapters(facts, 'student', answered, (question) => ({
        ...question,
        answer: given.get(question.code) ?? untouched(question.code),
      })),
      topics: auditTopics.map((topic) => given.get(topic) ?? untouched(topic)),
      shares: shares.map(({ number, sharedAt }) => ({ number, sharedAt })),
      changedSinceShared: !last || !sameContent(contentOf(answers), last),
    };
  }

  /** Whether she has begun and when she shared; null before there is a case. */
  async standing(): Promise<MyAuditStandingType | null> {
    const { institutionId, personId } = actor();
    permit('self_audit.write', { studentId: personId });
    return current().read(reads.myStanding(institutionId, personId));
  }

  /** Lays out the facts she may see instead of being asked, if they changed since. Refuses NOT_FOUND. */
  async open(): Promise<MyAuditType> {
    const { institutionId, personId } = actor();
    const { caseId } = await this.caseOfMine();
    const before = await current().read(reads.myLaidFacts(institutionId, personId));
    await asSystem('laying out the facts a student may see in her audit', async () => {
      const [attempts, facts] = await current().reads(
        attemptsOfCase(institutionId, caseId),
        factsOfCase(institutionId, caseId),
      );
      const season = newestSeason(attempts, facts);
      const content: reads.LaidFacts = {
        profile: profileOf(season),
        packs: packsOfSeason(season?.attempt),
        held: season ? heldForStudent(season) : [],
      };
      if (before && sameFacts(before.content, content)) return;
      const id = newId<'portal_audit_facts'>();
      await current().write(layFacts(institutionId, id, caseId, personId, content));
    });
    return this.mine();
  }

  /** Keeps one answer. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both versions. */
  async write(part: string, expectedVersion: number, entry: AuditEntry): Promise<MyAnswerType> {
    const { institutionId, personId } = actor();
    const { caseId } = await this.caseOfMine();
    const { question, rating, words, factsRight } = keep(answer(part, entry));
    const [id, me] = [newId<'self_audit_answer'>(), [institutionId, personId] as const];
    await keepVersion(
      keepMyAnswer(
        institutionId,
        id,
        caseId,
        personId,
        question,
        rating,
        words,
        factsRight,
        expectedVersion,
      ),
      expectedVersion,
      async () => {
        const there = await current().read(reads.myAnswer(...me, question));
        if (!there) return null;
        const { version, changedAt, ...shown } = there;
        return { version, changedAt, current: { ...shown } };
      },
    );
    const kept = await current().read(reads.myAnswer(...me, question));
    return asAnswer(kept ?? refuse('NOT_FOUND', {}));
  }

  /** Remembers where she is, so that she comes back there on any device; the last one counts. Refuses NOT_FOUND. */
  async remember(part: string): Promise<boolean> {
    const { institutionId, personId } = actor();
    const { caseId } = await this.caseOfMine();
    const place = isAuditQuestion(part) ? part : 'topics';
    await current().write(keepMyPlace(institutionId, caseId, personId, place));
    return true;
  }

  /** Hands it over as it is now to those who help her, and tells them. Refuses NOT_FOUND, AUDIT_NOTHING_TO_SHARE. */
  async share(): Promise<MyAuditType> {
    const { institutionId, personId } = actor();
    const me = [institutionId, personId] as const;
    const [[about], answers, [last]] = await current().reads(
      reads.myCase(...me),
      reads.myAnswers(...me),
      reads.myShares(...me),
    );
    permit('self_audit.share', about && { studentId: about.studentId });
    const { caseId, studentId } = about ?? refuse('NOT_FOUND', {});
    const { number, answers: given, topics } = keep(share(answers, last ?? null));
    const id = newId<'shared_audit'>();
    await current().write(
      addShared(institutionId, id, caseId, studentId, number, JSON.stringify(given), topics, now()),
    );
    await notices.tellHelpers({ caseId, kind: 'audit_shared', subjectId: id });
    audit.record({
      action: 'self_audit.share',
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'shared_audit',
      subjectId: id,
      facts: { number },
    });
    return this.mine();
  }

  private async caseOfMine(): Promise<reads.MyCaseRow> {
    const { institutionId, personId } = actor();
    const about = await current().read(reads.myCase(institutionId, personId));
    permit('self_audit.write', about && { studentId: about.studentId });
    return about ?? refuse('NOT_FOUND', {});
  }
}

function asAnswer({
  question,
  rating,
  words,
  factsRight,
  version,
}: reads.MyAnswerRow): MyAnswerType {
  return { question, rating, words, factsRight, version };
}

function untouched(question: AuditPart): MyAnswerType {
  return { question, rating: '', words: '', factsRight: '', version: 0 };
}

/** JSON columns come back with their keys in another order. */
function sameFacts(one: reads.LaidFacts, other: reads.LaidFacts): boolean {
  const plain = ({ profile, packs, held }: reads.LaidFacts) =>
    JSON.stringify([
      profile && [profile.trainedAbroad, profile.losAngeles],
      packs,
      held.map(({ kind, line, source, asOf }) => [kind, line, source, asOf]),
    ]);
  return plain(one) === plain(other);
}

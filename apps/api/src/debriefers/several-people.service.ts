import { Injectable } from '@nestjs/common';
import { may } from '@onward/core/access';
import {
  allHaveAnswered,
  answersFirst,
  consensusMap,
  standingOf,
  type Debriefer,
  type DebrieferStanding,
  type MapRow,
} from '@onward/core/debriefers';
import type { DebriefId } from '@onward/core/shared';
import type { Wanted } from '@onward/guides/pack';
import { aboutOf, debriefById, wantsOfDebrief, type DebriefRow } from '../debriefs/index.ts';
import { adoptedPacks } from '../guide-packs/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { questionsOf, type AskedQuestion } from './answers.service.ts';
import {
  debriefersOfDebrief,
  givenAnswers,
  staffOfCase,
  type AnswerRow,
  type DebrieferRow,
  type StaffRow,
} from './debriefers.reads.ts';

/** Somebody asked, as the staff of the case see her. */
export interface ShownDebriefer extends Omit<DebrieferRow, 'name'> {
  /** Null for those who may see kinds only. */
  readonly name: string | null;
  readonly kindWords: string;
  readonly standing: DebrieferStanding;
}

/** What several people say about one case. */
export interface SeveralPeople {
  readonly debriefId: DebriefId;
  readonly open: boolean;
  /** One's own place among them, if one was asked. */
  readonly mine: Debriefer['id'] | null;
  /** Others' answers are closed until one has given one's own. */
  readonly answersFirst: boolean;
  readonly allHaveAnswered: boolean;
  readonly debriefers: readonly ShownDebriefer[];
  readonly questions: readonly AskedQuestion[];
  readonly answers: readonly AnswerRow[];
  readonly rows: readonly MapRow[];
  readonly kinds: readonly Wanted[];
  readonly staff: readonly StaffRow[];
}

/** What the page "What several people say" reads. */
@Injectable()
export class SeveralPeopleService {
  /** Who was asked and, once one's own are given, what everybody says. Refuses NOT_FOUND. Recorded as read. */
  async page(debriefId: DebriefId): Promise<SeveralPeople> {
    const { institutionId, personId } = actor();
    const [[debrief], debriefers, answers] = await current().reads(
      debriefById(institutionId, debriefId),
      debriefersOfDebrief(institutionId, debriefId),
      givenAnswers(institutionId, debriefId),
    );
    permit('debriefer.read', debrief, aboutOf(debrief));
    const [staff] = await current().reads(staffOfCase(institutionId, debrief.caseId));
    audit.record({ action: 'debriefer.read', kind: 'read', ...aboutOf(debrief) });
    const closed = answersFirst(debriefers, personId);
    const shown = closed ? [] : answers;
    const mine = debriefers.find((one) => one.personId === personId && !one.withdrawnAt);
    const wants = wantsOfDebrief(debrief, await adoptedPacks());
    const [first] = debriefers;
    return {
      debriefId,
      open: debrief.state === 'scheduled' || debrief.state === 'held',
      mine: mine?.id ?? null,
      answersFirst: closed,
      allHaveAnswered: allHaveAnswered(debriefers, now()),
      debriefers: debriefers.map((one) => shownTo(debrief, one, wants.attendeeKinds)),
      questions: first ? questionsOf(first) : [],
      answers: shown,
      rows: consensusMap(voicesOf(debriefers, shown)),
      kinds: wants.attendeeKinds,
      staff,
    };
  }
}

function voicesOf(debriefers: readonly DebrieferRow[], answers: readonly AnswerRow[]) {
  return debriefers
    .filter((one) => one.givenAt !== null || !one.withdrawnAt)
    .map((one) => ({
      id: one.id,
      domains: one.domains,
      given: one.givenAt !== null,
      answers: answers.filter(({ debrieferId }) => debrieferId === one.id),
    }));
}

/** Names only for those who may see them; others see the kind (M2). */
function shownTo(debrief: DebriefRow, one: DebrieferRow, kinds: readonly Wanted[]): ShownDebriefer {
  const named = may(actor(), 'debriefer.names', { reach: debrief.reach });
  const kindWords = kinds.find(({ codes }) => codes.includes(one.kind))?.staff ?? 'Somebody else';
  return {
    ...one,
    name: named ? one.name : null,
    basisWords: named ? one.basisWords : '',
    kindWords,
    standing: standingOf(one, now()),
  };
}

import { Injectable } from '@nestjs/common';
import { fixedSections } from '@onward/core/debriefs';
import type { CaseId, DebriefId, Instant } from '@onward/core/shared';
import type { DebriefWants } from '@onward/guides/pack';
import { findingsOfDebrief, type FindingRow } from '../findings/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { adoptedVersions, packsFrom } from '../guide-packs/index.ts';
import { inTermsOf, kindsInTermsOf, wantsOfDebrief, wantsOfSeason } from './debrief-guide.ts';
import { aboutOf } from './debrief-verb.ts';
import * as reads from './debriefs.reads.ts';

/** A section as shown: one that nobody has written yet is there too, empty, with version 0. */
export interface ShownSection extends Omit<reads.SectionRow, 'changedAt'> {
  readonly changedAt: Instant | null;
}

/** Everything the debrief's page shows. */
export interface DebriefPage {
  readonly debrief: reads.DebriefRow;
  readonly signedByName: string | null;
  readonly zone: string;
  readonly student: reads.DebriefStudentRow;
  readonly guide: DebriefWants;
  readonly ownQuestions: reads.DebriefRow['ownQuestions'];
  readonly sections: readonly ShownSection[];
  readonly attendees: readonly reads.AttendeeRow[];
  readonly asked: readonly reads.AskedKind[];
  readonly packet: readonly reads.PacketItemRow[];
  readonly findings: readonly FindingRow[];
  readonly facts: readonly reads.DebriefFactRow[];
  readonly addenda: readonly reads.AddendumRow[];
  readonly releases: readonly reads.ReleaseRow[];
}

/** A page of a case's debriefs, and the guide a new one would follow. */
export interface DebriefList extends Page<reads.DebriefListRow> {
  readonly totalCount: number;
  readonly guide: DebriefWants;
}

/** What the debrief screens read. */
@Injectable()
export class DebriefPagesService {
  /** One debrief with everything beside it, in one flight. Refuses NOT_FOUND. Recorded as read. */
  async page(id: DebriefId): Promise<DebriefPage> {
    const { institutionId } = actor();
    const [[debrief], [student], sections, attendees, packet, findings, facts, ...more] =
      await current().reads(
        reads.debriefById(institutionId, id),
        reads.studentOf(institutionId, id),
        reads.sectionsOf(institutionId, id),
        reads.attendeesOf(institutionId, id),
        reads.packetOf(institutionId, id),
        findingsOfDebrief(institutionId, id),
        reads.factsBeside(institutionId, id),
        reads.addendaOf(institutionId, id),
        reads.releasesOf(institutionId, id),
        adoptedVersions(institutionId),
      );
    const [addenda, releases, adopted] = more;
    permit('debrief.read', debrief, aboutOf(debrief));
    if (!student) return refuse('NOT_FOUND', {});
    audit.record({ action: 'debrief.read', kind: 'read', ...aboutOf(debrief) });
    const guide = wantsOfDebrief(debrief, packsFrom(adopted));
    const { signedByName, zone, ownQuestions } = debrief;
    const table = atTheTable(guide, { attendees, packet, asked: student.asked });
    const beside = { ...table, ownQuestions, findings, facts, addenda, releases };
    const shown = everySection(guide, sections);
    return { debrief, signedByName, zone, student, guide, ...beside, sections: shown };
  }

  /** The debriefs of a case, newest first. Refuses NOT_FOUND, PAGE_CURSOR_NOT_VALID. */
  async list(caseId: CaseId, first: number | null, after: string | null): Promise<DebriefList> {
    const { institutionId } = actor();
    const size = pageSize(first);
    const cursor = readCursor('debriefs', after);
    const [[found], [count], rows, adopted] = await current().reads(
      reads.caseForDebriefs(institutionId, caseId),
      reads.debriefCount(institutionId, caseId),
      cursor
        ? reads.debriefsAfter(institutionId, caseId, size + 1, ...cursor)
        : reads.debriefsFirst(institutionId, caseId, size + 1),
      adoptedVersions(institutionId),
    );
    permit('debrief.read', found, { caseId });
    const page = pageOf('debriefs', rows, size, (row) => [row.startsAt, row.id]);
    return {
      ...page,
      totalCount: count?.totalCount ?? 0,
      guide: wantsOfSeason(found.season, packsFrom(adopted)),
    };
  }

  /** What a section said before, newest first. Refuses NOT_FOUND. */
  async history(id: DebriefId, section: string): Promise<reads.RevisionRow[]> {
    const { institutionId } = actor();
    const [[debrief], revisions] = await current().reads(
      reads.debriefById(institutionId, id),
      reads.revisionsOf(institutionId, id, section),
    );
    permit('debrief.read', debrief, aboutOf(debrief));
    return revisions;
  }
}

/** Who and what is at the table, under the codes that are wanted now. */
function atTheTable(
  guide: DebriefWants,
  { attendees, packet, asked }: Pick<DebriefPage, 'attendees' | 'packet' | 'asked'>,
): Pick<DebriefPage, 'attendees' | 'packet' | 'asked'> {
  return {
    attendees: kindsInTermsOf(guide, attendees),
    packet: inTermsOf(guide, packet),
    asked: kindsInTermsOf(guide, asked),
  };
}

/** Every section of the page, in its order. */
function everySection(
  guide: DebriefWants,
  written: readonly reads.SectionRow[],
): readonly ShownSection[] {
  const [account, ...closing] = fixedSections;
  const questions = guide.debriefQuestions.map((question) => question.code);
  const empty = { body: '', changedBy: null, changedByName: null, changedAt: null, version: 0 };
  // Words written under a question that no longer applies stay on the page.
  const asked = [account, ...questions, ...closing];
  const further = written.map(({ section }) => section).filter((one) => !asked.includes(one));
  return [account, ...questions, ...further, ...closing].map(
    (section) => written.find((one) => one.section === section) ?? { ...empty, section },
  );
}

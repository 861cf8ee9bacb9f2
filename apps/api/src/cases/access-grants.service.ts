import { Injectable } from '@nestjs/common';
import { addHours, type CaseId, type Id, type Instant, type PersonId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { notices } from '../notices/index.ts';
import { actor, asSystem, current, sql } from '../platform/tenancy/index.ts';

/** Hours an opened case stays open to someone not assigned. */
const grantHours = 8;
/** Shortest reason, in characters. */
const reasonLength = 10;

interface Target {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
}

/** One opened case, for the dean's review. */
export interface AccessGrantRow {
  readonly id: Id<'access_grant'>;
  readonly caseId: CaseId;
  readonly studentName: string;
  readonly personName: string;
  readonly reason: string;
  readonly grantedAt: Instant;
  readonly expiresAt: Instant;
  readonly seenByName: string | null;
  readonly seenAt: Instant | null;
}

/** The newest case of the student with exactly this AAMC ID or address; held cases are not found. */
const find = sql<Target>(
  'accessGrants.find',
  `select c.id as "caseId", c.student_id as "studentId"
   from app.recovery_case c
   where c.institution_id = $1 and coalesce(c.held_until <= now(), true) and c.student_id in (
     select s.id from app.student s where s.institution_id = $1 and s.aamc_id = $2
     union select p.id from app.person p where p.institution_id = $1 and p.role = 'student' and lower(p.school_email) = lower($2)
     union select p.id from app.person p where p.institution_id = $1 and p.role = 'student' and lower(p.personal_email) = lower($2))
   order by c.closed_at is not null, c.failed_year desc limit 1`,
);

const add = sql(
  'accessGrants.add',
  `insert into app.access_grant (institution_id, id, case_id, student_id, person_id, reason, granted_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

const deans = sql<{ id: PersonId; granterName: string }>(
  'accessGrants.deans',
  `select p.id, (select full_name from app.person me where me.institution_id = $1 and me.id = $2) as "granterName"
   from app.person p where p.institution_id = $1 and p.role = 'dean' and p.status = 'active' limit 20`,
);

const list = sql<AccessGrantRow>(
  'accessGrants.list',
  `select g.id, g.case_id as "caseId", s.full_name as "studentName", p.full_name as "personName", g.reason,
     g.granted_at as "grantedAt", g.expires_at as "expiresAt", seen.full_name as "seenByName", g.seen_at as "seenAt"
   from app.access_grant g
   join app.person s on s.institution_id = $1 and s.id = g.student_id
   join app.person p on p.institution_id = $1 and p.id = g.person_id
   left join app.person seen on seen.institution_id = $1 and seen.id = g.seen_by
   where g.institution_id = $1 and (g.granted_at, g.id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
   order by g.granted_at desc, g.id desc limit $4`,
);

const see = sql<{ id: string; caseId: CaseId; studentId: PersonId }>(
  'accessGrants.see',
  `update app.access_grant set seen_by = $3, seen_at = coalesce(seen_at, $4)
   where institution_id = $1 and id = $2 returning id, case_id as "caseId", student_id as "studentId"`,
);

/** Opening a case one is not assigned to, with a stated reason that the dean sees. */
@Injectable()
export class AccessGrantsService {
  /**
   * Opens the case of the person with exactly this AAMC ID or e-mail for eight hours. Refuses REASON_REQUIRED;
   * NOT_FOUND whether nobody is there, is elsewhere, or is held.
   */
  async request(identifier: string, reason: string): Promise<Target> {
    permit('case.request_access', {});
    const words = reason.trim();
    if (words.length < reasonLength) refuse('REASON_REQUIRED', { minimumLength: reasonLength });
    const { institutionId, personId } = actor();
    const wanted = identifier.trim();
    const target = await asSystem('finding whom access is asked for', () =>
      current().read(find(institutionId, wanted)),
    );
    if (!target) {
      audit.denied({ action: 'case.request_access' });
      return refuse('NOT_FOUND', {});
    }
    const id = newId<'access_grant'>();
    const at = now();
    const { caseId, studentId } = target;
    const until = addHours(at, grantHours);
    await current().write(add(institutionId, id, caseId, studentId, personId, words, at, until));
    audit.record({
      action: 'case.request_access',
      kind: 'done',
      ...target,
      subjectType: 'access_grant',
      subjectId: id,
    });
    await this.tellDeans(caseId, id);
    return target;
  }

  private async tellDeans(caseId: CaseId, subjectId: string): Promise<void> {
    const { institutionId, personId } = actor();
    const [told] = await current().reads(deans(institutionId, personId));
    for (const { id, granterName } of told)
      await notices.tell({
        personId: id,
        caseId,
        kind: 'access_granted',
        subjectId,
        actorName: granterName,
      });
  }

  /** Opened cases, newest first, for the dean. */
  async list(first: number | null, after: string | null): Promise<Page<AccessGrantRow>> {
    permit('access_grant.review', {});
    const size = pageSize(first);
    const cursor = readCursor('accessGrants', after) ?? [null, null];
    const [rows] = await current().reads(list(actor().institutionId, ...cursor, size + 1));
    return pageOf('accessGrants', rows, size, (row) => [row.grantedAt, row.id]);
  }

  /** The dean has looked at it. Refuses NOT_FOUND. */
  async see(id: Id<'access_grant'>): Promise<boolean> {
    permit('access_grant.review', {});
    const { institutionId, personId } = actor();
    const [outcome] = await current().write(see(institutionId, id, personId, now()));
    const row = outcome.rows[0] ?? refuse('NOT_FOUND', {});
    audit.record({
      action: 'access_grant.review',
      kind: 'done',
      caseId: row.caseId,
      studentId: row.studentId,
      subjectType: 'access_grant',
      subjectId: id,
    });
    return true;
  }
}

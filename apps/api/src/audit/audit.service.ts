import { Injectable } from '@nestjs/common';
import { permit } from '../platform/access/permit.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import { auditPage, viewsOf, type AuditRow, type ViewRow } from './audit.reads.ts';

/** What the dean narrows the trail to; what is left out is not narrowed. */
export interface AuditFilter {
  readonly kind?: string | null;
  readonly actorId?: string | null;
  readonly studentId?: string | null;
}

const fromNow = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** Reading the audit trail. */
@Injectable()
export class AuditService {
  /** A page for the dean, newest first. */
  async page(
    filter: AuditFilter,
    first: number | null,
    after: string | null,
  ): Promise<Page<AuditRow>> {
    permit('audit.read', {});
    const size = pageSize(first);
    const from = readCursor('audit', after) ?? fromNow;
    const { institutionId } = current().scope;
    const narrowed = [filter.kind ?? null, filter.actorId ?? null, filter.studentId ?? null];
    const [rows] = await current().reads(auditPage(institutionId, size + 1, ...from, ...narrowed));
    return pageOf('audit', rows, size, (row) => [row.at, row.id]);
  }

  /** Who viewed the record of the student who asks. */
  async viewsOfMine(first: number | null, after: string | null): Promise<Page<ViewRow>> {
    const { institutionId, personId } = actor();
    permit('audit.who_viewed', { studentId: personId });
    const size = pageSize(first);
    const from = readCursor('views', after) ?? fromNow;
    const rows = await asSystem('the names of those who viewed a record', async () => {
      const [found] = await current().reads(viewsOf(institutionId, size + 1, ...from, personId));
      return found;
    });
    return pageOf('views', rows, size, (row) => [row.at, row.id]);
  }
}

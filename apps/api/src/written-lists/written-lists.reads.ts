import type { Instant } from '@onward/core/shared';
import type { ListEntry, ListHorizon, ListLine } from '@onward/core/written-lists';
import { sql } from '../platform/tenancy/index.ts';

/** Who changed the list last; no row before the first. */
export interface ListHeadRow {
  readonly version: number;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

/** $1 institution, $2 case. */
export const listHead = sql<ListHeadRow>(
  'writtenLists.head',
  `select w.version, p.full_name as "changedByName", w.changed_at as "changedAt" from app.written_list w
   left join app.person p on p.institution_id = $1 and p.id = w.changed_by
   where w.institution_id = $1 and w.id = $2`,
);

/** $1 institution, $2 case. In its order. */
export const listLines = sql<ListLine>(
  'writtenLists.lines',
  `select line_id as id, finding_id as "findingId", hurt, within_year as "withinYear", longer
   from app.written_list_line where institution_id = $1 and case_id = $2 order by sort`,
);

/** One release of the list. */
export interface ListReleaseRow {
  readonly id: string;
  readonly lines: readonly ListEntry[];
  readonly horizon: ListHorizon;
  readonly authorName: string;
  readonly releasedAt: Instant;
  readonly visibleFrom: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
}

const releaseColumns = `id, lines, horizon, author_name as "authorName", released_at as "releasedAt",
   visible_from as "visibleFrom", withdrawn_at as "withdrawnAt", withdrawn_reason as "withdrawnReason"`;

/** $1 institution, $2 case. Newest first. */
export const releasesOfList = sql<ListReleaseRow>(
  'writtenLists.releases',
  `select ${releaseColumns} from app.portal_written_list
   where institution_id = $1 and case_id = $2 order by released_at desc, id desc limit 20`,
);

/** $1 institution, $2 student. What stands for her now. */
export const myWrittenList = sql<ListReleaseRow>(
  'writtenLists.mine',
  `select ${releaseColumns} from app.portal_written_list
   where institution_id = $1 and student_id = $2 and withdrawn_at is null order by released_at desc, id desc limit 1`,
);

/** $1 institution, $2 person. */
export const authorName = sql<{ name: string }>(
  'writtenLists.author',
  'select full_name as name from app.person where institution_id = $1 and id = $2',
);

/** $1 institution, $2 case, $3 actor, $4 expected version, 0 for none yet. */
export const keepListHead = sql<{ version: number }>(
  'writtenLists.keepHead',
  `insert into app.written_list as t (institution_id, id, case_id, changed_by) values ($1, $2, $2, $3)
   on conflict (institution_id, id) do update set changed_by = excluded.changed_by, changed_at = now(), version = t.version + 1
   where t.version = $4
   returning t.version`,
);

/** $1 institution, $2 case. The lines are written anew with every change of the list. */
export const clearListLines = sql(
  'writtenLists.clearLines',
  'delete from app.written_list_line where institution_id = $1 and case_id = $2',
);

/** $1 institution, $2 case, $3 lines with the ids of their rows as JSON. */
export const addListLines = sql(
  'writtenLists.addLines',
  `insert into app.written_list_line (institution_id, id, case_id, line_id, finding_id, sort, hurt, within_year, longer)
   select $1, l."rowId", $2, l.id, l."findingId", l.sort, l.hurt, l."withinYear", l.longer
   from json_to_recordset($3::json) as l ("rowId" uuid, id uuid, "findingId" uuid, sort int, hurt text, "withinYear" text, longer text)`,
);

/** $1 institution, $2 id, $3 case, $4 student, $5 lines as JSON, $6 horizon, $7 author's name, $8 visible from, $9 actor, $10 the moment. The newest replaces the one before. */
export const addListRelease = sql(
  'writtenLists.release',
  `with before as (
     update app.portal_written_list set withdrawn_at = now(), withdrawn_by = $9, withdrawn_reason = 'Replaced by a newer one'
     where institution_id = $1 and case_id = $3 and withdrawn_at is null)
   insert into app.portal_written_list (institution_id, id, case_id, student_id, lines, horizon, author_name, visible_from, released_by, released_at)
   values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10)`,
);

/** $1 institution, $2 case, $3 actor, $4 reason. */
export const withdrawListReleases = sql(
  'writtenLists.withdraw',
  `update app.portal_written_list set withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = $4
   where institution_id = $1 and case_id = $2 and withdrawn_at is null`,
);

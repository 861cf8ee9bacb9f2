import type {
  Change,
  Column,
  DateOrder,
  ImportState,
  MatchKey,
  Reason,
  RowCounts,
  RowOutcome,
  RowValues,
} from '@onward/core/imports';
import type { CaseId, CohortId, ImportId, Instant, PersonId, TimeZone } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';
import type { ListFormat } from './list-file.ts';

/** An import as its page shows it; the file itself is read apart. */
export interface ImportRowOfList {
  readonly id: ImportId;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly format: ListFormat;
  readonly state: ImportState;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly sheet: string | null;
  readonly headerLine: number | null;
  readonly columns: readonly Column[];
  readonly sample: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly matchBy: MatchKey;
  readonly dateOrder: DateOrder;
  readonly blankLines: number;
  readonly cohortId: CohortId | null;
  readonly cohortName: string | null;
  readonly matchYear: number | null;
  readonly zone: TimeZone;
  readonly heldUntil: Instant | null;
  readonly heldFor: PersonId[];
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly counts: Partial<RowCounts>;
  readonly problem: string;
  readonly createdBy: PersonId;
  readonly createdByName: string;
  readonly createdAt: Instant;
  readonly committedAt: Instant | null;
  readonly committedByName: string | null;
  readonly undoneAt: Instant | null;
  readonly version: number;
}

const shown = `i.id, i.file_name as "fileName", i.file_bytes as "fileBytes", i.format, i.state, i.sheets, i.sheet,
  i.header_line as "headerLine", i.columns, i.sample, i.match_by as "matchBy", i.date_order as "dateOrder",
  i.blank_lines as "blankLines", i.cohort_id as "cohortId", c.name as "cohortName", y.match_year as "matchYear", n.time_zone as zone,
  i.held_until as "heldUntil", i.held_for::text[] as "heldFor", i.rows_total as "rowsTotal", i.rows_done as "rowsDone",
  i.counts, i.problem, i.created_by as "createdBy", p.full_name as "createdByName", i.created_at as "createdAt",
  i.committed_at as "committedAt", b.full_name as "committedByName", i.undone_at as "undoneAt", i.version`;
const joined = `app.import i
  join app.institution n on n.institution_id = i.institution_id
  join app.person p on p.institution_id = i.institution_id and p.id = i.created_by
  left join app.person b on b.institution_id = i.institution_id and b.id = i.committed_by
  left join app.cohort c on c.institution_id = i.institution_id and c.id = i.cohort_id
  left join app.cycle y on y.institution_id = i.institution_id and y.id = c.cycle_id`;

/** One import. */
export const importById = sql<ImportRowOfList>(
  'imports.byId',
  `select ${shown} from ${joined} where i.institution_id = $1 and i.id = $2`,
);

/** One import, kept from changing until the transaction ends. */
export const importForChange = sql<ImportRowOfList>(
  'imports.forChange',
  `select ${shown} from ${joined} where i.institution_id = $1 and i.id = $2 for update of i`,
);

/** Imports, newest first, discarded ones left out; $3 and $4: the row the page begins after. */
export const importsPage = sql<ImportRowOfList>(
  'imports.page',
  `select ${shown} from ${joined} where i.institution_id = $1 and i.state <> 'discarded'
     and (i.created_at, i.id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
   order by i.created_at desc, i.id desc limit $2`,
);

/** The file of an import; null once it was imported or discarded. */
export const importContent = sql<{ readonly content: Buffer | null }>(
  'imports.content',
  'select content from app.import where institution_id = $1 and id = $2',
);

/** How lists of this institution were matched before, newest first. */
export const earlierColumns = sql<{ readonly columns: readonly Column[] }>(
  'imports.earlierColumns',
  `select columns from app.import where institution_id = $1 and id <> $2 and state in ('checked', 'committed', 'undone')
   order by created_at desc limit 20`,
);

/** One row of the dry run as the review shows it. */
export interface ReviewRow {
  readonly id: string;
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly cells: readonly string[];
  readonly reasons: readonly Reason[];
  readonly values: RowValues | null;
  readonly changes: readonly Change[];
  readonly studentId: PersonId | null;
  readonly caseId: CaseId | null;
}

const reviewed = `id, line, outcome, cells, reasons, values, changes, student_id as "studentId", case_id as "caseId"`;

/** Rows of one outcome in the order of the file. */
export const rowsOfOutcome = sql<ReviewRow>(
  'imports.rowsOfOutcome',
  `select ${reviewed} from app.import_row where institution_id = $1 and import_id = $2 and outcome = $3 and line > $4
   order by line limit $5`,
);

/** Rows of every outcome in the order of the file. */
export const rowsOfImport = sql<ReviewRow>(
  'imports.rows',
  `select ${reviewed} from app.import_row where institution_id = $1 and import_id = $2 and line > $3 order by line limit $4`,
);

/** Rows that a commit takes in, in the order of the file. */
export const rowsToCommit = sql<ReviewRow>(
  'imports.rowsToCommit',
  `select ${reviewed} from app.import_row where institution_id = $1 and import_id = $2 and outcome in ('new', 'changed') and line > $3
   order by line limit $4`,
);

/** Rows that were not taken in or of which something was left out, for the file of errors. */
export const rowsWithReasons = sql<ReviewRow>(
  'imports.rowsWithReasons',
  `select ${reviewed} from app.import_row where institution_id = $1 and import_id = $2 and reasons <> '[]' order by line`,
);

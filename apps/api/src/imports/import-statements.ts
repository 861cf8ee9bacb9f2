import { sql } from '../platform/tenancy/index.ts';

/** Keeps an uploaded file. */
export const addImport = sql(
  'imports.add',
  `insert into app.import (institution_id, id, file_name, file_bytes, file_hash, format, content, sheets, created_by)
   values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8::jsonb, $9)`,
);

/** What was chosen about the sheet, its headings and columns. Any earlier dry run no longer holds. */
export const keepLayout = sql(
  'imports.keepLayout',
  `update app.import set state = 'uploaded', sheet = $4, header_line = $5, columns = $6::jsonb, sample = $7::jsonb,
     match_by = $8, date_order = $9, counts = '{}', rows_done = 0, rows_total = $10, problem = '', version = version + 1
   where institution_id = $1 and id = $2 and version = $3`,
);

/** Takes the rows of an earlier dry run away. */
export const dropRows = sql(
  'imports.dropRows',
  'delete from app.import_row where institution_id = $1 and import_id = $2',
);

/** A check begins; its version is its ticket: a later check makes this one stop. */
export const startCheck = sql(
  'imports.startCheck',
  `update app.import set state = 'checking', cohort_id = $4, rows_done = 0, counts = '{}', problem = '', version = version + 1
   where institution_id = $1 and id = $2 and version = $3`,
);

/** Notes how far a check has come; no row when another has begun since. */
export const noteProgress = sql(
  'imports.noteProgress',
  `update app.import set rows_done = $4, rows_total = $5
   where institution_id = $1 and id = $2 and version = $3 and state = 'checking'`,
);

/** A check is over: what came of it. */
export const endCheck = sql(
  'imports.endCheck',
  `update app.import set state = $4, counts = $5::jsonb, problem = $6, blank_lines = $7, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 and state = 'checking'`,
);

/** Rows of a dry run. */
export const addRows = sql(
  'imports.addRows',
  `insert into app.import_row (institution_id, id, import_id, line, cells, outcome, reasons, student_id, values, changes)
   select $1, r.id, $2, r.line, r.cells, r.outcome, r.reasons, r.student_id, r.values, r.changes
   from json_to_recordset($3::json) as r (id uuid, line int, cells jsonb, outcome text, reasons jsonb, student_id uuid, values jsonb, changes jsonb)`,
);

/** The list is in: the file goes, the hold and who did it stay. */
export const markCommitted = sql(
  'imports.markCommitted',
  `update app.import set state = 'committed', content = null, held_until = $4, held_for = $5::uuid[], committed_by = $6,
     committed_at = $7, version = version + 1
   where institution_id = $1 and id = $2 and version = $3`,
);

/** The commit was taken back. */
export const markUndone = sql(
  'imports.markUndone',
  `update app.import set state = 'undone', undone_by = $4, undone_at = $5, version = version + 1
   where institution_id = $1 and id = $2 and version = $3`,
);

/** The list is put away with its file and its rows. */
export const markDiscarded = sql(
  'imports.markDiscarded',
  `update app.import set state = 'discarded', content = null, sample = '[]', version = version + 1
   where institution_id = $1 and id = $2 and version = $3`,
);

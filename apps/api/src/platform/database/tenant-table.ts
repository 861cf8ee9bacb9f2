import type { QueryRunner } from 'typeorm';

/**
 * Who may reach the rows of a table, in words. Each becomes one read and one write policy; every policy also tests
 * the institution. `dean` and `system` count as staff everywhere except in `author`.
 *
 * - `staff`: dean, advisor (reads); dean, system (writes).
 * - `staff_writes`: dean and advisor read and write.
 * - `dean`: dean and system only.
 * - `case`: need to know. Dean and system, or an advisor with an open assignment or a live access grant to `case_id`.
 * - `portal`: the `case` rule for staff, and the student may read her own rows once `visible_from` has passed.
 * - `student_written`: the `case` rule for staff, and the student reads and writes her own rows.
 * - `author`: the author alone (`author_id`); nobody else, whatever the role.
 * - `own`: the person herself (`person_id`), and system.
 * - `system`: only named internal verbs (sign-in, digest).
 */
export type Access =
  | 'staff'
  | 'staff_writes'
  | 'dean'
  | 'case'
  | 'portal'
  | 'student_written'
  | 'author'
  | 'own'
  | 'system'
  | { readonly read: string; readonly write: string };

export interface TenantTable {
  readonly name: string;
  /** Column definitions besides institution_id and id, one per entry. */
  readonly columns: readonly string[];
  /** Table constraints; foreign keys are written with `fk()`. */
  readonly constraints?: readonly string[];
  readonly access: Access;
  /** Index column lists; `institution_id` is put first. A trailing `where …` is kept. */
  readonly indexes?: readonly string[];
  /** Append-only tables: the app role may not update or delete. */
  readonly appendOnly?: boolean;
}

const tenant = 'institution_id = app.current_institution()';
const needToKnow =
  "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))";
const ownStudent = "(app.actor_role() = 'student' and student_id = app.current_actor())";

const rules: Record<Exclude<Access, object>, { read: string; write: string }> = {
  staff: {
    read: "app.actor_role() in ('dean', 'advisor', 'system')",
    write: "app.actor_role() in ('dean', 'system')",
  },
  staff_writes: {
    read: "app.actor_role() in ('dean', 'advisor', 'system')",
    write: "app.actor_role() in ('dean', 'advisor', 'system')",
  },
  dean: {
    read: "app.actor_role() in ('dean', 'system')",
    write: "app.actor_role() in ('dean', 'system')",
  },
  case: { read: needToKnow, write: needToKnow },
  portal: {
    read: `(${needToKnow} or (${ownStudent} and (visible_from is null or visible_from <= now())))`,
    write: needToKnow,
  },
  student_written: {
    read: `(${needToKnow} or ${ownStudent})`,
    write: `(${needToKnow} or ${ownStudent})`,
  },
  author: { read: 'author_id = app.current_actor()', write: 'author_id = app.current_actor()' },
  own: {
    read: "(app.actor_role() = 'system' or person_id = app.current_actor())",
    write: "(app.actor_role() = 'system' or person_id = app.current_actor())",
  },
  system: { read: "app.actor_role() = 'system'", write: "app.actor_role() = 'system'" },
};

/** A composite foreign key: rows can only point at rows of the same institution. */
export function fk(column: string, table: string, onDelete = 'no action'): string {
  return `foreign key (institution_id, ${column}) references app.${table} (institution_id, id) on delete ${onDelete}`;
}

/** Creates a tenant table: composite key, grants, forced row-level security and policies with WITH CHECK. */
export async function createTenantTable(q: QueryRunner, table: TenantTable): Promise<void> {
  const rule = typeof table.access === 'string' ? rules[table.access] : table.access;
  const body = [
    'institution_id uuid not null',
    'id uuid not null',
    ...table.columns,
    'primary key (institution_id, id)',
    ...(table.name === 'institution'
      ? []
      : ['foreign key (institution_id) references app.institution (institution_id)']),
    ...(table.constraints ?? []),
  ];
  await q.query(`create table app.${table.name} (\n  ${body.join(',\n  ')}\n)`);
  await q.query(`alter table app.${table.name} enable row level security`);
  await q.query(`alter table app.${table.name} force row level security`);
  const grants = table.appendOnly ? 'select, insert' : 'select, insert, update, delete';
  await q.query(`grant ${grants} on app.${table.name} to app_rw`);
  await q.query(
    `create policy read on app.${table.name} for select to app_rw using (${tenant} and ${rule.read})`,
  );
  const check = `${tenant} and ${rule.write}`;
  await q.query(
    `create policy add on app.${table.name} for insert to app_rw with check (${check})`,
  );
  if (!table.appendOnly) {
    await q.query(
      `create policy change on app.${table.name} for update to app_rw using (${check}) with check (${check})`,
    );
    await q.query(
      `create policy remove on app.${table.name} for delete to app_rw using (${check})`,
    );
  }
  for (const [n, index] of (table.indexes ?? []).entries()) {
    const [columns, where] = index.split(/ where /);
    await q.query(
      `create index ${table.name}_${n + 1} on app.${table.name} (institution_id, ${columns})${where ? ` where ${where}` : ''}`,
    );
  }
}

/** Drops tables in the order given. */
export async function dropTables(q: QueryRunner, names: readonly string[]): Promise<void> {
  for (const name of names) await q.query(`drop table app.${name}`);
}

import type { CaseId, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** A sealed memory aid, as it lies in the database. `sealed` opens with the author's data key only. */
export interface SealedRow {
  readonly id: string;
  readonly caseId: CaseId;
  readonly authorId: PersonId;
  readonly sealed: Buffer;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
}

const columns = `id, case_id as "caseId", author_id as "authorId", sealed, created_at as "createdAt",
  changed_at as "changedAt", version`;

/** $1 institution, $2 case, $3 author. The row policy gives the author's rows and nobody else's. */
export const aidsOfCase = sql<SealedRow>(
  'memoryAids.ofCase',
  `select ${columns} from app.memory_aid
   where institution_id = $1 and case_id = $2 and author_id = $3 order by created_at desc, id desc limit 200`,
);

export const aidById = sql<SealedRow>(
  'memoryAids.byId',
  `select ${columns} from app.memory_aid where institution_id = $1 and id = $2`,
);

export const caseForAids = sql<{ caseId: CaseId; reach: 'assigned' | 'granted' | 'none' }>(
  'memoryAids.case',
  `select id as "caseId", app.reach(id) as reach from app.recovery_case where institution_id = $1 and id = $2`,
);

export const wrappedKeyOf = sql<{ wrapped: Buffer }>(
  'memoryAids.key',
  'select wrapped from app.author_key where institution_id = $1 and author_id = $2',
);

/** $1 institution, $2 author, $3 wrapped key. Keeps the key that is there. */
export const keepKey = sql(
  'memoryAids.keepKey',
  `insert into app.author_key (institution_id, id, author_id, wrapped) values ($1, $2, $2, $3)
   on conflict (institution_id, id) do nothing`,
);

/** $1 institution, $2 id, $3 case, $4 author, $5 sealed. */
export const addAid = sql(
  'memoryAids.add',
  `insert into app.memory_aid (institution_id, id, case_id, author_id, sealed) values ($1, $2, $3, $4, $5)
   on conflict (institution_id, id) do nothing`,
);

/** $1 institution, $2 id, $3 expected version, $4 sealed. */
export const changeAid = sql<{ version: number }>(
  'memoryAids.change',
  `update app.memory_aid set sealed = $4, changed_at = now(), version = version + 1
   where institution_id = $1 and id = $2 and version = $3 returning version`,
);

/** $1 institution, $2 id. */
export const removeAid = sql(
  'memoryAids.remove',
  'delete from app.memory_aid where institution_id = $1 and id = $2',
);

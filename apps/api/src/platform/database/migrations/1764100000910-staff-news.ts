import type { MigrationInterface, QueryRunner } from 'typeorm';

const newKinds = [
  'diagnosis_answered',
  'waiver_signed',
  'waiver_revoked',
  'consent_answered',
  'consent_revoked',
  'rank_consent_given',
  'rank_consent_revoked',
  'contact_lead',
];

/** What staff are told when a student said, signed or took back something herself; and the unread ones found quickly. */
export class StaffNews1764100000910 implements MigrationInterface {
  name = 'StaffNews1764100000910';

  async up(q: QueryRunner): Promise<void> {
    await noticeKinds(q, (kinds) => [...new Set([...kinds, ...newKinds])]);
    await q.query(
      'create index notice_unread on app.notice (institution_id, person_id, created_at, id) where read_at is null',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index app.notice_unread');
    await q.query(
      `delete from app.notice where kind in (${newKinds.map((kind) => `'${kind}'`).join(', ')})`,
    );
    await noticeKinds(q, (kinds) => kinds.filter((kind) => !newKinds.includes(kind)));
  }
}

/** Changes the kinds a notice may have, whatever other features have added to them. */
async function noticeKinds(
  q: QueryRunner,
  change: (kinds: readonly string[]) => readonly string[],
): Promise<void> {
  const [found] = (await q.query(
    "select pg_get_constraintdef(oid) as says from pg_constraint where conname = 'notice_kind_check'",
  )) as { says: string }[];
  const known = [...(found?.says ?? '').matchAll(/'([a-z_]+)'/g)].map((match) => match[1] ?? '');
  const kinds = change(known).map((kind) => `'${kind}'`);
  await q.query('alter table app.notice drop constraint notice_kind_check');
  await q.query(
    `alter table app.notice add constraint notice_kind_check check (kind in (${kinds.join(', ')}))`,
  );
}

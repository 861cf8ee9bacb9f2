import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What weighed on a decision: commitment, record, circumstances, risk (DR-20, IR-34). */
export class DecisionWeights1764100000610 implements MigrationInterface {
  name = 'DecisionWeights1764100000610';

  async up(q: QueryRunner): Promise<void> {
    const none = '{"commitment": "", "profile": "", "circumstances": "", "risk": ""}';
    await q.query(`alter table app.decision add column weighed jsonb not null default '${none}'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table app.decision drop column weighed');
  }
}

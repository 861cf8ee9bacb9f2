import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a move is feasible, asked beside the visa (IMG-38). */
export class Relocation1764200000710 implements MigrationInterface {
  name = 'Relocation1764200000710';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table app.visa_record add column relocation text not null default 'unknown',
      add column relocation_words text not null default ''`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'alter table app.visa_record drop column relocation, drop column relocation_words',
    );
  }
}

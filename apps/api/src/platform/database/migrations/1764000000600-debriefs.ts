import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, dropTables, fk } from '../tenant-table.ts';

const toCase = fk('case_id', 'recovery_case', 'cascade');
const toDebrief = fk('debrief_id', 'debrief', 'cascade');

/** Debriefs (scheduled, held, signed, released; amended by addendum) and the findings they lead to. */
export class Debriefs1764000000600 implements MigrationInterface {
  name = 'Debriefs1764000000600';

  async up(q: QueryRunner): Promise<void> {
    await createTenantTable(q, {
      name: 'debrief',
      columns: [
        'case_id uuid not null',
        "state text not null default 'scheduled' check (state in ('scheduled', 'held', 'signed', 'released', 'cancelled'))",
        'guide text not null', // guide pack code, e.g. diagnostic_radiology
        'guide_version int not null',
        'starts_at timestamptz not null',
        'time_zone text not null',
        "place text not null default ''",
        'meeting_id uuid',
        'held_at timestamptz',
        'single_factor_confirmed boolean not null default false',
        'signed_by uuid',
        'signed_at timestamptz',
        "cancelled_reason text not null default ''",
        'created_by uuid',
        'created_at timestamptz not null default now()',
        'changed_by uuid',
        'changed_at timestamptz not null default now()',
        // Raised when state, appointment or attendees change.
        'version int not null default 1',
        // Raised with every change of its words, packet or findings: a signature says which one was read.
        'text_version int not null default 1',
      ],
      constraints: [toCase],
      access: 'case',
      indexes: ['case_id, starts_at, id'],
    });
    const part = async (name: string, columns: string[], unique?: string) =>
      createTenantTable(q, {
        name,
        columns: ['case_id uuid not null', 'debrief_id uuid not null', ...columns],
        constraints: [
          toCase,
          toDebrief,
          ...(unique ? [`unique (institution_id, debrief_id, ${unique})`] : []),
        ],
        access: 'case',
        indexes: ['debrief_id'],
      });
    await part('debrief_attendee', [
      'kind text not null',
      'name text not null',
      'person_id uuid',
      'attended boolean',
      'sort int not null',
    ]);
    await part(
      'debrief_packet_item',
      [
        'item text not null',
        "state text not null check (state in ('present', 'waived', 'missing'))",
        "reason text not null default ''",
        "where_kept text not null default ''",
        'changed_by uuid',
        'changed_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      'item',
    );
    // The page is made of sections (the account, one per question, agreed steps, what the student will read), each
    // with its own version, so that two advisors can write in two sections at once.
    await part(
      'debrief_section',
      [
        'section text not null',
        "body text not null default '' check (octet_length(body) <= 204800)",
        'changed_by uuid',
        'changed_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      'section',
    );
    // What a section said before another person, or another sitting, changed it.
    await part(
      'debrief_revision',
      [
        'section text not null',
        'version int not null',
        'body text not null',
        'written_by uuid',
        'written_at timestamptz not null default now()',
      ],
      'section, version',
    );
    await part('debrief_addendum', [
      'body text not null check (octet_length(body) <= 204800)',
      'for_student boolean not null',
      'written_by uuid not null',
      'written_at timestamptz not null default now()',
    ]);
    await createTenantTable(q, {
      name: 'finding',
      columns: [
        'case_id uuid not null',
        'debrief_id uuid',
        'domain text not null',
        'factor text not null',
        'severity int not null check (severity between 0 and 3)',
        "confidence text not null check (confidence in ('reported', 'documented', 'inferred'))",
        "horizon text not null check (horizon in ('lt6m', '6to12m', 'gt12m', 'fixed'))",
        "agrees text not null default 'not_asked' check (agrees in ('yes', 'partly', 'no', 'not_asked'))",
        "evidence text not null default ''",
        // The guide's reason it was chosen from, e.g. reason.exposure.letters; empty when chosen by factor.
        "reason text not null default ''",
        // Proposed while the debrief is being written; its signature accepts it into the diagnosis.
        "state text not null default 'accepted' check (state in ('proposed', 'accepted', 'dismissed'))",
        "dismissed_reason text not null default ''",
        'recorded_by uuid',
        'recorded_at timestamptz not null default now()',
        'changed_by uuid',
        'changed_at timestamptz not null default now()',
        'version int not null default 1',
      ],
      constraints: [toCase, fk('debrief_id', 'debrief', 'cascade')],
      access: 'case',
      indexes: ['case_id, domain, factor', 'debrief_id'],
    });
    await createTenantTable(q, {
      name: 'portal_debrief',
      columns: [
        'case_id uuid not null',
        'student_id uuid not null',
        'visible_from timestamptz',
        'debrief_id uuid not null',
        'summary text not null',
        "agreed_steps text not null default ''",
        'held_on date not null',
        'author_name text not null',
        'released_by uuid not null',
        'released_at timestamptz not null default now()',
        'withdrawn_at timestamptz',
        'withdrawn_by uuid',
        "withdrawn_reason text not null default ''",
        'addendum boolean not null default false',
        'addendum_id uuid',
      ],
      constraints: [toCase, toDebrief],
      access: {
        read: `((app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))
          or (app.actor_role() = 'student' and student_id = app.current_actor() and withdrawn_at is null and (visible_from is null or visible_from <= now())))`,
        write:
          "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))",
      },
      indexes: ['student_id, released_at', 'debrief_id'],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, [
      'portal_debrief',
      'finding',
      'debrief_addendum',
      'debrief_revision',
      'debrief_section',
      'debrief_packet_item',
      'debrief_attendee',
      'debrief',
    ]);
  }
}

import { Injectable } from '@nestjs/common';
import type { Role } from '@onward/core/access';
import {
  changeRole,
  checkStaff,
  describePerson,
  foldName,
  type PersonDetails,
} from '@onward/core/people';
import type { PersonId } from '@onward/core/shared';
import { refreshDigestsOfStudent } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './people.reads.ts';
import * as statements from './person-statements.ts';

const firstId = '00000000-0000-0000-0000-000000000000';

/** A new member of staff as entered. */
export interface NewStaff extends PersonDetails {
  readonly role: string;
}

/** Everybody with a name here: staff and students, their details and roles. */
@Injectable()
export class PeopleService {
  /** Deans and advisors by name, those without access last. */
  async staff(): Promise<reads.StaffRow[]> {
    permit('people.read', {});
    const [rows] = await current().reads(reads.staffRows(actor().institutionId));
    return rows;
  }

  /** Students by name; an advisor sees those whose cases are theirs. */
  async students(
    search: string,
    first: number | null,
    after: string | null,
  ): Promise<Page<reads.StudentRow>> {
    permit('people.read', {});
    const size = pageSize(first);
    const [name = '', id = firstId] = readCursor('students', after) ?? [];
    const [rows] = await current().reads(
      reads.studentRows(actor().institutionId, size + 1, foldName(search), name, id),
    );
    return pageOf('students', rows, size, (row) => [row.sortName, row.id]);
  }

  /** One person. Refuses NOT_FOUND. */
  async one(id: PersonId): Promise<reads.PersonRow> {
    const found = await current().read(reads.personById(actor().institutionId, id));
    permit('people.read', found && {}, { subjectType: 'person', subjectId: id });
    return found ?? refuse('NOT_FOUND', {});
  }

  /** Adds a dean or an advisor; the invitation is a step of its own. Refuses INPUT_NOT_VALID, EMAIL_IN_USE. */
  async addStaff(given: NewStaff): Promise<reads.PersonRow> {
    permit('people.manage', {});
    const { institutionId } = actor();
    const issues = checkStaff(given);
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const id = newId<'person'>();
    const newcomer = { id, role: 'advisor', status: 'active' } as const;
    const role = keep(changeRole({ person: newcomer, to: given.role, activeDeans: [] }));
    const p = keep(describePerson(given));
    await this.refuseUsed(id, [p.schoolEmail, p.personalEmail]);
    await current().write(
      statements.addStaff(
        institutionId,
        id,
        role,
        p.fullName,
        p.sortName,
        p.title,
        p.schoolEmail,
        p.personalEmail,
        p.phone,
        p.timeZone,
      ),
    );
    audit.record({
      action: 'people.add',
      kind: 'done',
      subjectType: 'person',
      subjectId: id,
      facts: { role },
    });
    return this.one(id);
  }

  /** Changes somebody's details. Refuses NOT_FOUND, INPUT_NOT_VALID, EMAIL_IN_USE, CHANGED_BY_SOMEONE_ELSE. */
  async change(
    id: PersonId,
    expectedVersion: number,
    details: PersonDetails,
  ): Promise<reads.PersonRow> {
    const found = await this.one(id);
    permit('people.manage', {});
    const p = keep(describePerson(details));
    await this.refuseUsed(id, [p.schoolEmail, p.personalEmail]);
    const update = statements.changePerson(
      actor().institutionId,
      id,
      expectedVersion,
      p.fullName,
      p.sortName,
      p.preferredName,
      p.pronouns,
      p.title,
      p.schoolEmail,
      p.personalEmail,
      p.phone,
      p.timeZone,
    );
    await keepVersion(update, expectedVersion, async () => versionOf(await this.one(id)));
    if (found.role === 'student') await refreshDigestsOfStudent(id);
    audit.record({ action: 'people.change', kind: 'done', ...about(found) });
    return this.one(id);
  }

  /** Makes an advisor a dean or a dean an advisor. Refuses LAST_DEAN, NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  async setRole(id: PersonId, expectedVersion: number, to: Role): Promise<reads.PersonRow> {
    const person = await this.one(id);
    permit('people.manage', {});
    const { institutionId } = actor();
    const [deans] = await current().reads(reads.activeDeans(institutionId));
    const role = keep(changeRole({ person, to, activeDeans: deans.map((dean) => dean.id) }));
    const update = statements.changeRole(institutionId, id, expectedVersion, role);
    await keepVersion(update, expectedVersion, async () => versionOf(await this.one(id)));
    audit.record({
      action: 'people.role',
      kind: 'done',
      subjectType: 'person',
      subjectId: id,
      facts: { role },
    });
    return this.one(id);
  }

  /**
   * Removes a student who was imported by mistake, with an unworked case; the audit trail keeps that it was so.
   * Refuses PERSON_WORKED_WITH when somebody has worked with them: then the case is closed instead.
   */
  async removeStudent(id: PersonId, reason: string): Promise<boolean> {
    const person = await this.one(id);
    permit('people.manage', person.role === 'student' ? {} : null);
    if (reason.trim().length < 10) refuse('REASON_REQUIRED', { minimumLength: 10 });
    const { institutionId } = actor();
    const [traces] = await current().reads(reads.tracesOf(institutionId, id));
    if ((traces[0]?.count ?? 0) > 0) refuse('PERSON_WORKED_WITH', { name: person.fullName });
    await current().write(
      statements.removeCasesOf(institutionId, id),
      statements.removePerson(institutionId, id),
    );
    audit.record({ action: 'people.remove', kind: 'done', ...about(person) });
    return true;
  }

  private async refuseUsed(id: PersonId, addresses: readonly (string | null)[]): Promise<void> {
    const given = addresses.filter((address) => address !== null);
    const used = await current().read(reads.emailUsed(actor().institutionId, id, given));
    if (used) refuse('EMAIL_IN_USE', { email: used.email });
  }
}

function about(person: reads.PersonRow) {
  const studentId = person.role === 'student' ? person.id : null;
  return { studentId, subjectType: 'person', subjectId: person.id };
}

function versionOf(person: reads.PersonRow) {
  return { version: person.version, current: { ...person } };
}

import { Injectable } from '@nestjs/common';
import {
  checkSettings,
  checkSupportContact,
  type SettingsEdit,
  type SupportContact,
  type SupportContactEdit,
} from '@onward/core/institutions';
import type { Id, Issue } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { current } from '../platform/tenancy/index.ts';
import * as reads from './institutions.reads.ts';
import { SupportContactTable } from './support-contact.table.ts';

function refuseIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
}

/** Settings of the institution and whom its students can turn to. */
@Injectable()
export class InstitutionsService {
  async settings(): Promise<reads.SettingsRow> {
    permit('institution.read', {});
    return (await this.load()) ?? refuse('NOT_FOUND', {});
  }

  /** Refuses INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async change(edit: SettingsEdit, expectedVersion: number): Promise<reads.SettingsRow> {
    permit('institution.change', {});
    refuseIssues(checkSettings(edit));
    const clocks = [
      edit.contactFirstHours,
      edit.contactClockHours,
      edit.debriefClockDays,
      edit.stalledAfterDays,
      edit.panelAfterYears,
    ];
    const values = [
      edit.name.trim(),
      edit.timeZone,
      ...clocks,
      edit.staffIdleMinutes,
      edit.studentIdleMinutes,
      edit.portalWelcome,
    ];
    const update = reads.changeSettings(current().scope.institutionId, expectedVersion, ...values);
    const { rows } = await keepVersion(update, expectedVersion, () => this.present());
    audit.record({
      action: 'institution.change',
      kind: 'done',
      subjectType: 'institution',
      subjectId: current().scope.institutionId,
    });
    return rows[0] ?? refuse('NOT_FOUND', {});
  }

  async contacts(): Promise<SupportContact[]> {
    permit('institution.read', {});
    const [rows] = await current().reads(reads.supportContacts(current().scope.institutionId));
    return rows;
  }

  async addContact(edit: SupportContactEdit): Promise<SupportContact> {
    permit('institution.change', {});
    refuseIssues(checkSupportContact(edit));
    const { institutionId } = current().scope;
    const contact = {
      ...edit,
      kind: edit.kind as SupportContact['kind'],
      institutionId,
      id: newId<'support_contact'>(),
      version: 1,
    };
    await (await current().repository(SupportContactTable)).insert(contact);
    this.note('add', contact.id);
    return contact;
  }

  /** Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async changeContact(
    id: Id<'support_contact'>,
    edit: SupportContactEdit,
    expectedVersion: number,
  ): Promise<SupportContact> {
    permit('institution.change', {});
    refuseIssues(checkSupportContact(edit));
    const ways = [edit.kind, edit.label, edit.detail, edit.phone, edit.email, edit.url, edit.sort];
    const update = reads.changeContact(current().scope.institutionId, id, expectedVersion, ...ways);
    const { rows } = await keepVersion(update, expectedVersion, () => this.presentContact(id));
    this.note('change', id);
    return rows[0] ?? refuse('NOT_FOUND', {});
  }

  /** Takes a contact off the students' list. */
  async removeContact(id: Id<'support_contact'>, expectedVersion: number): Promise<boolean> {
    permit('institution.change', {});
    const found = (await this.presentContact(id)) ?? refuse('NOT_FOUND', {});
    checkVersion(expectedVersion, found);
    const { institutionId } = current().scope;
    await (await current().repository(SupportContactTable)).delete({ institutionId, id });
    this.note('remove', id);
    return true;
  }

  private note(what: string, id: string): void {
    audit.record({
      action: 'institution.change',
      kind: 'done',
      subjectType: 'support_contact',
      subjectId: id,
      facts: { what },
    });
  }

  private load(): Promise<reads.SettingsRow | null> {
    return current().read(reads.settings(current().scope.institutionId));
  }

  private async present() {
    const found = await this.load();
    return found && { version: found.version, current: { ...found } };
  }

  private async presentContact(id: Id<'support_contact'>) {
    const found = await current().read(reads.supportContact(current().scope.institutionId, id));
    return found && { version: found.version, current: { ...found } };
  }
}

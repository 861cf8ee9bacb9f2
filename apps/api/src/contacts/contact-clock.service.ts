import { Injectable } from '@nestjs/common';
import {
  kindsNotNamed,
  logTry,
  personClockWords,
  putOnClock,
  readPersonClock,
  type ClockPerson,
  type ClockPersonId,
  type ClockTryEntry,
} from '@onward/core/contacts';
import { checkChoice, type CaseId, type PersonId } from '@onward/core/shared';
import { clockOf, loadCase, refreshDigest, subjectOf, type CaseRow } from '../cases/index.ts';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as reads from './contact-clock.reads.ts';
import type { ContactClockType } from './contact-clock.types.ts';

/** The contact clock of a case, person by person (IR-07), and who looks after it. */
@Injectable()
export class ContactClockService {
  /** Both clocks, who looks after them, and everybody on the contact clock with each try. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<ContactClockType> {
    return this.present(await this.load('case.read', caseId));
  }

  /** Names who looks after the contact clock, among those who help. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async nameLead(
    caseId: CaseId,
    expectedVersion: number,
    lead: PersonId,
  ): Promise<ContactClockType> {
    const { institutionId, personId } = actor();
    const row = await this.load('contact.log', caseId);
    const { helpers, ...known } = await this.clock(row);
    const issues = checkChoice(
      'personId',
      lead,
      helpers.map(({ id }) => id),
    );
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const versionNow = { version: known.clock.leadVersion, current: { lead: known.lead?.name } };
    checkVersion(expectedVersion, versionNow);
    const update = reads.keepLead(institutionId, caseId, lead, personId, now(), expectedVersion);
    await keepVersion(update, expectedVersion, async () => versionNow);
    if (lead !== personId) await this.tell(row, lead);
    this.note('contact.lead', row, caseId);
    return this.present(row);
  }

  /** Puts somebody on the clock. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async put(
    caseId: CaseId,
    entry: { readonly kind: string; readonly name: string },
  ): Promise<ContactClockType> {
    const { institutionId, personId } = actor();
    const row = await this.load('contact.log', caseId);
    const { clock, people } = await this.clock(row);
    const of = {
      id: newId<'clock_person'>(),
      caseId,
      caseDueAt: clock.contactDueAt,
      clockHours: clock.clockHours,
      already: people.length,
    };
    const person = keep(putOnClock(entry, of, clockOf(row)));
    await current().write(reads.addPerson(institutionId, person, personId, now()));
    return this.changed('contact.put_on_clock', row, person.id);
  }

  /** Takes somebody off; what was tried stays on record. Refuses NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  async takeOff(id: ClockPersonId, expectedVersion: number): Promise<ContactClockType> {
    const { person, row } = await this.person(id);
    checkVersion(expectedVersion, versionOf(person));
    const update = reads.takeOff(actor().institutionId, id, now(), expectedVersion);
    await keepVersion(update, expectedVersion, () => this.versionNow(id));
    return this.changed('contact.take_off_clock', row, id);
  }

  /** Logs a try: reached stops this person's clock, a message or a try keeps it. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async log(id: ClockPersonId, entry: ClockTryEntry): Promise<ContactClockType> {
    const { institutionId, personId } = actor();
    const { person, row } = await this.person(id);
    const of = { id: newId<'clock_try'>(), madeBy: personId };
    const { person: next, made } = keep(logTry(person, entry, of, clockOf(row)));
    await current().write(reads.addTry(institutionId, made, row.id));
    if (next !== person) {
      const update = reads.keepReached(institutionId, id, next.reachedAt, person.version);
      await keepVersion(update, person.version, () => this.versionNow(id));
    }
    return this.changed('contact.log', row, id);
  }

  private async load(action: 'case.read' | 'contact.log', caseId: CaseId): Promise<CaseRow> {
    const row = await loadCase(caseId);
    permit(action, subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    return row ?? refuse('NOT_FOUND', {});
  }

  private async person(id: ClockPersonId): Promise<{ person: ClockPerson; row: CaseRow }> {
    const found = await current().read(reads.personOnClock(actor().institutionId, id));
    const person = found ?? refuse('NOT_FOUND', {});
    return { person, row: await this.load('contact.log', person.caseId) };
  }

  private async versionNow(id: ClockPersonId) {
    const there = await current().read(reads.personOnClock(actor().institutionId, id));
    return there && versionOf(there);
  }

  /** Who looks after it: the person named while she helps on the case, else the advisor. */
  private async clock({ id }: CaseRow) {
    const { institutionId } = actor();
    const [[found], helpers, people, tries] = await current().reads(
      reads.clockOfCase(institutionId, id),
      reads.helpersOfCase(institutionId, id),
      reads.peopleOnClock(institutionId, id),
      reads.triesOfCase(institutionId, id),
    );
    const clock = found ?? refuse('NOT_FOUND', {});
    const chosen = helpers.find((helper) => helper.id === clock.chosenLead);
    return { clock, helpers, people, tries, lead: chosen ?? helpers[0] ?? null };
  }

  private async present(row: CaseRow): Promise<ContactClockType> {
    const { clock, helpers, people, tries, lead } = await this.clock(row);
    const { chosenLead: _chosen, follows, ...clocks } = clock;
    return {
      caseId: row.id,
      ...clocks,
      lead,
      leadChoices: helpers,
      notNamed: kindsNotNamed(people, follows),
      people: people.map((person) => {
        const reading = readPersonClock(person, clockOf(row));
        const made = tries.filter(({ personId }) => personId === person.id);
        return { ...person, state: reading.state, says: personClockWords(reading), tries: made };
      }),
    };
  }

  private async changed(action: string, row: CaseRow, subjectId: string) {
    await refreshDigest(row.id);
    this.note(action, row, subjectId);
    return this.present(row);
  }

  private async tell({ id: caseId, heldUntil }: CaseRow, personId: PersonId): Promise<void> {
    const { institutionId, personId: by } = actor();
    const helpers = await current().read(reads.nameOf(institutionId, by));
    await notices.tell({
      personId,
      caseId,
      kind: 'contact_lead',
      subjectId: caseId,
      actorName: helpers?.name ?? null,
      visibleFrom: heldUntil,
    });
  }

  private note(action: string, { id: caseId, studentId }: CaseRow, subjectId: string): void {
    audit.record({ action, kind: 'done', caseId, studentId, subjectType: 'contact', subjectId });
  }
}

function versionOf({ version, kind, name, reachedAt }: ClockPerson) {
  return { version, current: { kind, name, reachedAt } };
}

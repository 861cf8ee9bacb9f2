import type { Attendee, Debrief } from '@onward/core/debriefs';
import type { CaseId, DebriefId, Id, InstitutionId, PersonId } from '@onward/core/shared';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import * as column from '../platform/database/columns.ts';

/** A debrief as it is kept: core's type, whose it is, and who touched it. */
export interface KeptDebrief extends Debrief {
  readonly institutionId: InstitutionId;
  readonly createdBy: PersonId | null;
  readonly changedBy: PersonId | null;
}

export const DebriefTable = new EntitySchema<KeptDebrief>({
  name: 'Debrief',
  tableName: 'debrief',
  columns: {
    institutionId: column.institutionId,
    id: column.id,
    caseId: column.idOf(),
    state: column.text(),
    guide: column.text(),
    guideVersion: column.whole(),
    startsAt: column.instant(),
    timeZone: column.text(),
    place: column.text(),
    heldAt: column.instant(column.orNull),
    singleFactorConfirmed: column.flag(),
    signedBy: column.idOf(column.orNull),
    signedAt: column.instant(column.orNull),
    cancelledReason: column.text(),
    createdBy: column.idOf(column.orNull),
    changedBy: column.idOf(column.orNull),
    version: column.whole(),
    textVersion: column.whole(),
  } satisfies Record<keyof KeptDebrief, EntitySchemaColumnOptions>,
});

/** An attendee as kept: core's type, of which debrief, and the order in which they were named. */
export interface KeptAttendee extends Attendee {
  readonly institutionId: InstitutionId;
  readonly id: Id<'attendee'>;
  readonly caseId: CaseId;
  readonly debriefId: DebriefId;
  readonly sort: number;
}

export const DebriefAttendeeTable = new EntitySchema<KeptAttendee>({
  name: 'DebriefAttendee',
  tableName: 'debrief_attendee',
  columns: {
    institutionId: column.institutionId,
    id: column.id,
    caseId: column.idOf(),
    debriefId: column.idOf(),
    kind: column.text(),
    name: column.text(),
    attended: column.flag(column.orNull),
    sort: column.whole(),
  } satisfies Record<keyof KeptAttendee, EntitySchemaColumnOptions>,
});

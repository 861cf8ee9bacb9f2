import type { SupportContact } from '@onward/core/institutions';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import * as column from '../platform/database/columns.ts';

/** Whom students can turn to. */
export const SupportContactTable = new EntitySchema<SupportContact>({
  name: 'SupportContact',
  tableName: 'support_contact',
  columns: {
    institutionId: column.institutionId,
    id: column.id,
    kind: column.text(),
    label: column.text(),
    detail: column.text(),
    phone: column.text(),
    email: column.text(),
    url: column.text(),
    sort: column.whole(),
    version: column.whole(),
  } satisfies Record<keyof SupportContact, EntitySchemaColumnOptions>,
});

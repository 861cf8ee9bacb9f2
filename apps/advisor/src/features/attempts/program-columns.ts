import { factFields, type FactField, type ProgramRow } from '@onward/core/attempts';
import type { AttemptParts } from './attempts.graphql.ts';

const fields: Readonly<Record<string, FactField>> = factFields.programs;
const always = [
  'region',
  'positionType',
  'tier',
  'applied',
  'invited',
  'attended',
  'declined',
  'appliedOn',
  'lateDocuments',
] as const;

/** One column of the grid, as core knows its field. */
export interface ProgramColumn {
  readonly name: keyof ProgramRow;
  readonly field: FactField;
}

/** The columns this season needs: rings for Los Angeles, history and limits for international graduates, fields for IR. */
export function columnsFor(attempt: AttemptParts): readonly ProgramColumn[] {
  const abroad = attempt.applicantType === 'us_img' || attempt.applicantType === 'non_us_img';
  const names = [
    ...always.slice(0, 3),
    'field',
    ...(attempt.aimedRegion === 'los_angeles' ? ['ring', 'setting'] : abroad ? ['setting'] : []),
    ...always.slice(3),
    ...(abroad ? ['imgHistory', 'imgShare', 'screenedOut'] : []),
  ];
  return names.flatMap((name) => {
    const field = fields[name];
    return field ? [{ name, field }] : [];
  });
}

/** What a new row begins as: the person's own specialty. */
export function startOf({ specialty }: AttemptParts): { field: string; positionType: string } {
  const field = specialty === 'other' ? 'target' : specialty;
  return { field, positionType: specialty === 'diagnostic_radiology' ? 'a' : 'c' };
}

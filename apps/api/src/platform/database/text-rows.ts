import { types, type CustomTypesConfig } from 'pg';

const bigint = 20;
const date = 1082;
const timestamptz = 1184;
const dateArray = 1182;
const timestamptzArray = 1185;

/** `2026-11-23 21:57:37.123456+00` as `2026-11-23T21:57:37.123456Z`; `infinity` and `-infinity` stay. */
export function instantText(text: string): string {
  return text.endsWith('infinity') ? text : `${text.replace(' ', 'T').replace(/\+00(:00)?$/, '')}Z`;
}

const asIs = (text: string): string => text;

function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`a count beyond what a number holds: ${text}`);
  return value;
}

const textArray = types.getTypeParser(1009 as never) as (text: string) => string[];

const parsers = new Map<number, (text: string) => unknown>([
  [bigint, integer],
  [date, asIs],
  [timestamptz, instantText],
  [dateArray, textArray],
  [timestamptzArray, (text: string) => textArray(text).map(instantText)],
]);

/** Rows are what GraphQL answers with: dates and instants as ISO text, counts as numbers. */
export const textRows: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || types.getTypeParser(oid, format as 'text'),
} as CustomTypesConfig;

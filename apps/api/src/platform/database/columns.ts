import type { EntitySchemaColumnOptions } from 'typeorm';

type Options = Omit<EntitySchemaColumnOptions, 'type'>;

const isoTransformer = {
  // TypeORM makes a Date of every timestamptz; rows are ISO text everywhere here.
  from: (value: Date | string | null) => (value instanceof Date ? value.toISOString() : value),
  to: (value: unknown) => value,
};

/** The institution's half of the composite key. First column of each table. */
export const institutionId: EntitySchemaColumnOptions = { type: 'uuid', primary: true };

/** The app-made UUIDv7 half of the composite key. */
export const id: EntitySchemaColumnOptions = { type: 'uuid', primary: true };

/** Another row's id. */
export const idOf = (options: Options = {}): EntitySchemaColumnOptions => ({
  type: 'uuid',
  ...options,
});

/** Text. */
export const text = (options: Options = {}): EntitySchemaColumnOptions => ({
  type: 'text',
  ...options,
});

/** A whole number. */
export const whole = (options: Options = {}): EntitySchemaColumnOptions => ({
  type: 'int',
  ...options,
});

/** Yes or no. */
export const flag = (options: Options = {}): EntitySchemaColumnOptions => ({
  type: 'boolean',
  ...options,
});

/** A calendar date, `YYYY-MM-DD`. */
export const localDate = (options: Options = {}): EntitySchemaColumnOptions => ({
  type: 'date',
  ...options,
});

/** An instant, ISO 8601 in UTC to the millisecond. */
export const instant = (options: Options = {}): EntitySchemaColumnOptions => ({
  type: 'timestamptz',
  transformer: isoTransformer,
  ...options,
});

/** A JSON value. */
export const json = (options: Options = {}): EntitySchemaColumnOptions => ({
  type: 'jsonb',
  ...options,
});

/** A list of texts. */
export const textList = (options: Options = {}): EntitySchemaColumnOptions => ({
  type: 'text',
  array: true,
  ...options,
});

/** What can be left null. */
export const orNull: Options = { nullable: true };

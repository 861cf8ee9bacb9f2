import { readDate, type Instant, type LocalDate } from '@onward/core/shared';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : null;
}

function readLocalDate(value: unknown): LocalDate {
  const date = typeof value === 'string' ? readDate(value) : null;
  if (!date) throw new GraphQLError('A date is written YYYY-MM-DD');
  return date;
}

function readInstant(value: unknown): Instant {
  const iso =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value);
  const time = iso ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time))
    throw new GraphQLError(
      'An instant is written in ISO 8601 with its offset, 2027-03-15T13:00:00Z',
    );
  return new Date(time).toISOString() as Instant;
}

const endless = (value: unknown): unknown =>
  typeof value === 'string' && value.endsWith('infinity') ? null : value;

/** A calendar date on the wire. `infinity` in a sort key travels as null. */
export const LocalDateScalar = new GraphQLScalarType<LocalDate, unknown>({
  name: 'LocalDate',
  description: 'A calendar date without a time zone, YYYY-MM-DD.',
  serialize: endless,
  parseValue: readLocalDate,
  parseLiteral: (node) => readLocalDate(textOf(node)),
});

/** An instant on the wire. */
export const InstantScalar = new GraphQLScalarType<Instant, unknown>({
  name: 'Instant',
  description: 'A moment in UTC, ISO 8601 ending in Z.',
  serialize: endless,
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(textOf(node)),
});

/** Values keyed by name whose shape depends on a code beside them, such as the facts of an audit event. */
export const FactsScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'Facts',
  description:
    'Named values whose shape depends on the code beside them; texts, numbers, yes or no.',
});

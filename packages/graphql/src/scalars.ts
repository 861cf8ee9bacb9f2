/** A calendar date `YYYY-MM-DD`; the same brand as core's LocalDate. */
export type LocalDateScalar = string & { readonly __date: 'LocalDate' };

/** An instant in UTC, ISO 8601; the same brand as core's Instant. */
export type InstantScalar = string & { readonly __date: 'Instant' };

/** A small JSON object of facts, named by what it belongs to. */
export type FactsScalar = Readonly<Record<string, unknown>>;

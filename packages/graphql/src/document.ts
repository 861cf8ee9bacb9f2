import type { initGraphQLTada, ResultOf, TadaDocumentNode, VariablesOf } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';
import type { FactsScalar, InstantScalar, LocalDateScalar } from './scalars.ts';

type Typed = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: {
    ID: string;
    LocalDate: LocalDateScalar;
    Instant: InstantScalar;
    Facts: FactsScalar;
  };
}>;

/** A typed document as it stands in a `*.graphql.ts` file. */
export type { ResultOf, TadaDocumentNode as TypedDocument, VariablesOf };

/** What a typed document is at run time: its own text and the fragments it uses. Nothing is parsed in the browser. */
interface WrittenDocument {
  readonly own: string;
  readonly fragments: readonly WrittenDocument[];
}

function write(own: string, fragments: readonly WrittenDocument[] = []): WrittenDocument {
  return { own: own.trim(), fragments };
}

function gather(document: WrittenDocument, into: Set<string>): Set<string> {
  into.add(document.own);
  for (const fragment of document.fragments) gather(fragment, into);
  return into;
}

/** The whole text of a document: its own, then each fragment it uses, once. */
export function textOf(document: object): string {
  return [...gather(document as WrittenDocument, new Set())].join('\n');
}

/** Whether something exported by a module is a document, and an operation rather than a fragment. */
export function isOperation(value: unknown): value is WrittenDocument {
  const own = (value as Partial<WrittenDocument> | null)?.own;
  return typeof own === 'string' && /^(query|mutation|subscription)\b/.test(own);
}

/**
 * Writes a typed document: graphql(`query CasePage($id: ID!) { … }`, [fragments]). Types come from
 * schema.graphql by gql.tada; each operation needs a name. Masking is off.
 */
export const graphql = write as unknown as Typed;

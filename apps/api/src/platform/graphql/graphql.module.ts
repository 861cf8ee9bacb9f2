import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import mercurius from 'mercurius';
import { env } from '../env.ts';
import { endOfOperation, startOfOperation } from '../tenancy/operation.ts';
import { withIdempotencyKeys } from './idempotency.interceptor.ts';
import { limits, validationRules } from './limits.ts';
import { formatErrors } from './refusals.ts';

const persistedFile = path.resolve(
  import.meta.dirname,
  '../../../../../packages/graphql/persisted.json',
);

/** The documents of our two apps, by hash. In production nothing else is executed. */
function persistedDocuments(): Record<string, string> {
  if (!existsSync(persistedFile))
    throw new Error(`No persisted documents: ${persistedFile} (npm run build makes it)`);
  return JSON.parse(readFileSync(persistedFile, 'utf8')) as Record<string, string>;
}

const told = {
  notFoundError: 'This document is not known here',
  notSupportedError: 'Only documents of the two apps are executed',
};

function persistence(production: boolean): Pick<MercuriusDriverConfig, 'persistedQueryProvider'> {
  if (!production && !existsSync(persistedFile)) return {};
  const { prepared, preparedOnly } = mercurius.persistedQueryDefaults;
  const provider = production ? preparedOnly(persistedDocuments()) : prepared(persistedDocuments());
  return { persistedQueryProvider: { ...provider, ...told } };
}

/** How code-first classes become the schema; print-schema.ts uses the same. */
export const schemaOptions = { numberScalarMode: 'integer', addNewlineAtEnd: true } as const;

/** GraphQL over Mercurius: limits, refusals, and the commit at the end of each operation. */
export const graphqlModule = () =>
  GraphQLModule.forRootAsync<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    useFactory: () => {
      const production = env().NODE_ENV === 'production';
      return {
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: schemaOptions,
        transformSchema: withIdempotencyKeys,
        graphiql: false,
        jit: 1,
        allowBatchedQueries: false,
        csrfPrevention: false,
        cache: 500,
        queryDepth: limits.depth + 4,
        graphql: { parseOptions: { maxTokens: limits.tokens } },
        validationRules: validationRules(production),
        additionalRouteOptions: { bodyLimit: limits.bodyBytes },
        errorFormatter: formatErrors as never,
        context: () => ({}),
        hooks: { preExecution: startOfOperation as never, onResolution: endOfOperation },
        ...persistence(production),
      };
    },
  });

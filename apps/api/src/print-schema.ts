import './platform/temporal.ts';
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.ts';
import { withIdempotencyKeys } from './platform/graphql/idempotency.interceptor.ts';
import { schemaOptions } from './platform/graphql/graphql.module.ts';
import { resolversOf } from './platform/graphql/resolvers-of.ts';

/** Writes packages/graphql/schema.graphql from the resolver classes: no database, no provider is made. */
const target =
  process.argv[2] ?? path.resolve(import.meta.dirname, '../../../packages/graphql/schema.graphql');
const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
  logger: ['error'],
});
const schema = await builder
  .get(GraphQLSchemaFactory)
  .create(resolversOf(AppModule), schemaOptions);
writeFileSync(target, `${printSchema(lexicographicSortSchema(withIdempotencyKeys(schema)))}\n`);
await builder.close();

import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { METHOD_METADATA, MODULE_METADATA } from '@nestjs/common/constants.js';
import { parse, printSchema, visit, type GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { testServer } from './index.ts';

type Class = new () => object;

/** Resolvers and controllers of the product, found as Nest finds them. */
async function entrances(): Promise<{ name: string; method: object; kind: 'graphql' | 'http' }[]> {
  const { AppModule } = await import('../src/app.module.ts');
  const { resolversOf } = await import('../src/platform/graphql/resolvers-of.ts');
  const methodsOf = (owner: Class, kind: 'graphql' | 'http', key: string) =>
    Object.getOwnPropertyNames(owner.prototype)
      .map((name) => ({
        name: `${owner.name}.${name}`,
        method: Object.getOwnPropertyDescriptor(owner.prototype, name)?.value as object,
        kind,
      }))
      .filter(({ method }) => typeof method === 'function' && Reflect.hasMetadata(key, method))
      .filter(
        ({ method }) =>
          kind === 'http' ||
          ['Query', 'Mutation', 'Subscription'].includes(String(Reflect.getMetadata(key, method))),
      );
  const resolvers = resolversOf(AppModule).flatMap((one) =>
    methodsOf(one as Class, 'graphql', 'graphql:resolver_type'),
  );
  const modules = (Reflect.getMetadata(MODULE_METADATA.IMPORTS, AppModule) as Class[]) ?? [];
  const controllers = modules.flatMap(
    (one) => (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, one) as Class[] | undefined) ?? [],
  );
  return [...resolvers, ...controllers.flatMap((one) => methodsOf(one, 'http', METHOD_METADATA))];
}

async function schema(): Promise<GraphQLSchema> {
  const { fastify } = await testServer();
  return (fastify as unknown as { graphql: { schema: GraphQLSchema } }).graphql.schema;
}

beforeAll(async () => void (await testServer()));

describe('entrances', () => {
  test('each resolver method and route says who may enter, or why anybody may', async () => {
    const { policyKey, publicKey } = await import('../src/platform/access/policy.decorator.ts');
    const all = await entrances();
    expect(all.length).toBeGreaterThan(15);
    const open = all.filter(
      ({ method }) =>
        !Reflect.getMetadata(policyKey, method) && !Reflect.getMetadata(publicKey, method),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test('every type, field and argument is described', async () => {
    const text = printSchema(await schema());
    const lines = text.split('\n');
    const silent: string[] = [];
    const check = (node: {
      description?: unknown;
      name: { value: string };
      loc?: { startToken: { line: number } };
    }) => {
      if (node.description || ['Query', 'Mutation'].includes(node.name.value)) return;
      silent.push(
        `${node.loc?.startToken.line}: ${lines[(node.loc?.startToken.line ?? 1) - 1]?.trim()}`,
      );
    };
    visit(parse(text), {
      ObjectTypeDefinition: check,
      InputObjectTypeDefinition: check,
      EnumTypeDefinition: check,
      ScalarTypeDefinition: check,
      FieldDefinition: check,
      InputValueDefinition: check,
    });
    expect(silent).toEqual([]);
  });

  test('every mutation has an idempotency key', async () => {
    const mutations = Object.values((await schema()).getMutationType()?.getFields() ?? {});
    const without = mutations.filter(
      (field) =>
        !field.args.some((arg) => arg.name === 'idempotencyKey' && String(arg.type) === 'ID!'),
    );
    expect(without.map((field) => field.name)).toEqual([]);
  });
});

describe('the database', () => {
  test('the catalogue has no hole between institutions', async () => {
    const { owner } = await testServer();
    const lint = readFileSync(path.join(import.meta.dirname, 'tenant-lint.sql'), 'utf8');
    expect(await owner.query(lint)).toEqual([]);
  });

  test('the lint finds what it is there to find', async () => {
    const { owner } = await testServer();
    const lint = readFileSync(path.join(import.meta.dirname, 'tenant-lint.sql'), 'utf8');
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(
        'create table app.planted (id uuid primary key, institution_id uuid, case_id uuid)',
      );
      await runner.query('grant select, truncate on app.planted to app_rw');
      const found = (await runner.query(lint)) as { defect: string; obj: string }[];
      expect(found.filter((row) => row.obj === 'planted').map((row) => row.defect)).toEqual([
        'app role may truncate or make triggers',
        'index not led by institution_id',
        'institution_id nullable',
        'no policy',
        'row-level security not enabled',
        'row-level security not forced (the owner bypasses it)',
        'unique index without institution_id',
      ]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  test('every migration can be taken back, and made again', async () => {
    const { ownerDataSource } = await import('../src/platform/database/data-source.ts');
    const url = new URL(inject('ownerUrl'));
    url.pathname = '/postgres';
    const admin = await new DataSource({
      type: 'postgres',
      url: url.href,
      installExtensions: false,
    }).initialize();
    await admin.query('create database onward_migrations');
    url.pathname = '/onward_migrations';
    const source = await ownerDataSource(url.href);
    try {
      await source.runMigrations();
      for (const _ of source.migrations) await source.undoLastMigration();
      const left = await source.query(
        `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('app', 'directory')`,
      );
      expect(left).toEqual([]);
      await source.runMigrations();
    } finally {
      await source.destroy();
      await admin.query('drop database onward_migrations with (force)');
      await admin.destroy();
    }
  });

  test('each table in the code is the table in the database', async () => {
    const { boundPool } = await import('../src/platform/tenancy/pool.ts');
    const { owner } = await testServer();
    const columns = (await owner.query(
      `select table_name as "table", column_name as name, is_nullable = 'YES' as nullable,
         is_nullable = 'YES' or column_default is not null as optional
       from information_schema.columns where table_schema = 'app'`,
    )) as { table: string; name: string; nullable: boolean; optional: boolean }[];
    const wrong: string[] = [];
    for (const { tableName, columns: declared } of boundPool().dataSource.entityMetadatas) {
      const real = new Map(
        columns.filter((one) => one.table === tableName).map((one) => [one.name, one]),
      );
      for (const { databaseName, isNullable } of declared) {
        if (real.get(databaseName)?.nullable !== isNullable)
          wrong.push(`${tableName}.${databaseName}`);
        real.delete(databaseName);
      }
      // What only the database keeps (when a row was made) must fill itself.
      for (const { name, optional } of real.values())
        if (!optional) wrong.push(`${tableName}.${name} is not declared`);
    }
    expect(wrong).toEqual([]);
  });

  test('each named statement that touches a table is about one institution', async () => {
    const { declaredStatements } = await import('../src/platform/tenancy/statement.ts');
    const touches = /\b(from|join|into|update)\s+app\.\w+/;
    const loose = [...declaredStatements()].filter(
      ([, text]) => touches.test(text) && !text.includes('institution_id'),
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  test('starting refuses a role that is too strong', async () => {
    const { checkDatabase } = await import('../src/platform/database/self-check.ts');
    const { bindPool, boundPool } = await import('../src/platform/tenancy/pool.ts');
    const app = boundPool().dataSource;
    const { owner } = await testServer();
    await checkDatabase();
    bindPool(owner);
    try {
      await expect(checkDatabase()).rejects.toThrow('is a superuser');
    } finally {
      bindPool(app);
    }
  });
});

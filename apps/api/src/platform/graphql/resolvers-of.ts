import type { Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';

type ModuleLike = Type | { module: Type; imports?: ModuleLike[]; providers?: unknown[] };

/** Every resolver class that a module and what it imports provide, read from their metadata. */
export function resolversOf(root: ModuleLike, seen = new Set<unknown>()): Type[] {
  if (seen.has(root)) return [];
  seen.add(root);
  const type = 'module' in root ? root.module : root;
  const listed = (key: string): unknown[] =>
    (Reflect.getMetadata(key, type) as unknown[] | undefined) ?? [];
  const providers = listed(MODULE_METADATA.PROVIDERS).filter(
    (provider): provider is Type =>
      typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider),
  );
  const imported = listed(MODULE_METADATA.IMPORTS).filter(
    (each) => typeof each === 'function',
  ) as ModuleLike[];
  return [...providers, ...imported.flatMap((each) => resolversOf(each, seen))];
}

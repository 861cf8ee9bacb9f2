import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';

/** What one document may ask for. Lists cost their largest page; page sizes are clamped in page.ts. */
export const limits = { depth: 8, aliases: 15, tokens: 1000, bodyBytes: 128 * 1024 } as const;

/** Validation beyond the standard's; a fixed list, because Mercurius caches what it validated. */
export function validationRules(production: boolean): ValidationRule[] {
  const own = [
    maxDepthRule({
      n: limits.depth,
      ignoreIntrospection: true,
      exposeLimits: false,
      flattenFragments: true,
    }),
    maxAliasesRule({ n: limits.aliases, exposeLimits: false, allowList: [] }),
  ] as unknown as ValidationRule[];
  return production ? [...own, NoSchemaIntrospectionCustomRule] : own;
}

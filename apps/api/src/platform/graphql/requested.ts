import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  SelectionSetNode,
} from 'graphql';

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * Names of the sub-fields an operation asks of the running field, one level down, fragments included. Remembered per
 * node of the document, so that a prepared operation pays for it once. Hot reads send only the statements asked for.
 */
export function requested(info: GraphQLResolveInfo): ReadonlySet<string> {
  const node = info.fieldNodes[0];
  if (!node) return new Set();
  const seen = known.get(node);
  if (seen) return seen;
  const names = new Set<string>();
  collect(node.selectionSet, info.fragments, names);
  known.set(node, names);
  return names;
}

function collect(
  set: SelectionSetNode | undefined,
  fragments: Record<string, FragmentDefinitionNode>,
  into: Set<string>,
): void {
  for (const one of set?.selections ?? []) {
    if (one.kind === 'Field') into.add(one.name.value);
    else if (one.kind === 'InlineFragment') collect(one.selectionSet, fragments, into);
    else collect(fragments[one.name.value]?.selectionSet, fragments, into);
  }
}

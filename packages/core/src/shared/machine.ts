/** A state machine as data: from each state, the states it may go to. */
export type Transitions<S extends string> = Readonly<Record<S, readonly S[]>>;

/** States that cannot be reached from `start`, and states named as a target but not described. Both must be empty. */
export function checkMachine<S extends string>(
  transitions: Transitions<S>,
  start: S,
): { readonly unreachable: readonly string[]; readonly unknown: readonly string[] } {
  const states = Object.keys(transitions) as S[];
  const seen = new Set<string>([start]);
  const queue: S[] = [start];
  for (let state = queue.pop(); state; state = queue.pop()) {
    for (const next of transitions[state] ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return {
    unreachable: states.filter((s) => !seen.has(s)),
    unknown: [...seen].filter((s) => !states.includes(s as S)),
  };
}

/** Whether the machine has this step. */
export function canGo<S extends string>(transitions: Transitions<S>, from: S, to: S): boolean {
  return transitions[from]?.includes(to) ?? false;
}

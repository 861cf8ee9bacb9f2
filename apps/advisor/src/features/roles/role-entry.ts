import { improvements, mostMilestones, type InterimRoleEntry } from '@onward/core/roles';
import { textIn } from '../../shared/form-text.ts';
import type { RoleParts } from './roles.graphql.ts';

/** Milestones offered beside those that are there. */
export const freeMilestones = 3;

/** Questions that not every kind asks. */
type Asked =
  | 'affordable'
  | 'post'
  | 'activePart'
  | 'nameOnWork'
  | 'conferences'
  | 'structured'
  | 'facultyContact'
  | 'hospitalLink'
  | 'departmentContact';

/** What a form says about a role. A question that this kind does not ask keeps the answer it had. */
export function roleEntryOf(form: FormData, role: RoleParts | null): InterimRoleEntry {
  const text = (name: string) => textIn(form, name);
  const asked = (name: Asked) => text(name) || (role?.[name] ?? 'unknown');
  return {
    title: text('title'),
    kind: text('kind'),
    place: text('place'),
    field: text('field'),
    fromOn: text('fromOn') || null,
    toOn: text('toOn') || null,
    improves: Object.keys(improvements).filter((one) => form.get(`improves ${one}`) !== null),
    measure: text('measure'),
    clarifies: text('clarifies'),
    expectedLetters: numberIn(text('expectedLetters')),
    letterWriters: text('letterWriters'),
    expectedOutputs: numberIn(text('expectedOutputs')),
    outputs: text('outputs'),
    clinicalContact: text('clinicalContact'),
    cost: text('cost'),
    funding: text('funding'),
    mentor: form.has('mentor') ? text('mentor') : (role?.mentor ?? ''),
    post: asked('post'),
    affordable: asked('affordable'),
    activePart: asked('activePart'),
    nameOnWork: asked('nameOnWork'),
    conferences: asked('conferences'),
    structured: asked('structured'),
    facultyContact: asked('facultyContact'),
    hospitalLink: asked('hospitalLink'),
    departmentContact: asked('departmentContact'),
    milestones: milestonesIn(form),
  };
}

/** Empty is none; what is no number stays one that the check refuses. */
function numberIn(text: string): number {
  const trimmed = text.trim();
  if (!trimmed) return 0;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : -1;
}

function milestonesIn(form: FormData): InterimRoleEntry['milestones'] {
  const rows = Array.from({ length: mostMilestones }, (_none, n) => ({
    title: textIn(form, `milestone ${n}`),
    dueOn: textIn(form, `milestoneDue ${n}`) || null,
  }));
  return rows.filter(({ title, dueOn }) => title.trim() || dueOn);
}

import {
  checkPack,
  type Entry,
  type GuidePack,
  packEntries,
  type PackIssue,
  type PlanTemplate,
  type TemplateTask,
  wordIssues,
} from '../pack/index.ts';
import { ownEntry, ownSource, codeFrom, type OwnValues } from './own-entry.ts';
import { ownForms, type OwnKind } from './own-kinds.ts';
import { ruleFigures } from './rule-figures.ts';

/** An entry as it was typed; without a code it is a new one. */
export interface OwnEntry {
  readonly code: string | null;
  readonly kind: OwnKind;
  readonly values: OwnValues;
}

const listOf = {
  question: 'debriefQuestions',
  figure: 'thresholds',
  reason: 'reasons',
  packet_item: 'packetItems',
  list: 'lists',
  script: 'scripts',
  article: 'articles',
  faq: 'faq',
} as const satisfies Partial<Record<OwnKind, keyof GuidePack>>;

const longest = 11;

/** The guide with this entry in it, in the place of the one it replaces, and the entry's code. */
export function withOwnEntry(
  pack: GuidePack,
  { code, kind, values }: OwnEntry,
): { readonly pack: GuidePack; readonly code: string } {
  const taken = packEntries(pack).map((entry) => entry.code);
  const words = values['staff'] || values['title'] || values['question'] || kind;
  const named = code ?? codeFrom(words, pack.code, taken);
  const place = (entries: readonly Entry[], entry: Entry) =>
    entries.some((one) => one.code === named)
      ? entries.map((one) => (one.code === named ? entry : one))
      : [...entries, entry];
  if (kind === 'step') {
    const phase = `${pack.code}.steps`;
    const task = ownEntry(kind, values, named, phase) as unknown as TemplateTask;
    const [own, others] = templates(pack);
    const tasks = place(own?.tasks ?? [], task) as unknown as readonly TemplateTask[];
    return {
      pack: { ...pack, planTemplates: [...others, stepsOf(pack, own, tasks)] },
      code: named,
    };
  }
  const list = listOf[kind];
  return {
    pack: { ...pack, [list]: place(pack[list], ownEntry(kind, values, named)) },
    code: named,
  };
}

/** The guide without an entry; a timeline that has lost its last step goes with it. */
export function withoutEntry(pack: GuidePack, code: string): GuidePack {
  const rest = <E extends Entry>(entries: readonly E[]) =>
    entries.filter((entry) => entry.code !== code);
  return {
    ...pack,
    reasons: rest(pack.reasons),
    thresholds: rest(pack.thresholds),
    axes: rest(pack.axes),
    attendeeKinds: rest(pack.attendeeKinds),
    packetItems: rest(pack.packetItems),
    debriefQuestions: rest(pack.debriefQuestions),
    lists: rest(pack.lists),
    scripts: rest(pack.scripts),
    articles: rest(pack.articles),
    faq: rest(pack.faq),
    guards: rest(pack.guards),
    planTemplates: pack.planTemplates
      .map((template) => ({ ...template, tasks: rest(template.tasks) }))
      .filter(({ tasks }) => tasks.length > 0),
  };
}

function templates(pack: GuidePack): [PlanTemplate | undefined, readonly PlanTemplate[]] {
  const own = pack.planTemplates.find(({ code }) => code === 'own_steps');
  return [own, pack.planTemplates.filter((one) => one !== own)];
}

/** Codes of what holds the steps of an own guide together: nobody writes it, so nobody reads it as an entry. */
export const ownFrame = (pack: string): readonly string[] => ['own_steps', `${pack}.steps`];

/** One stretch of months from the day the plan begins, as long as its steps need. */
function stepsOf(
  pack: GuidePack,
  own: PlanTemplate | undefined,
  tasks: readonly TemplateTask[],
): PlanTemplate {
  const months = tasks.map(({ latest }) => latest).filter((latest) => Number.isInteger(latest));
  const window = { from: 0, to: Math.max(longest, ...months) };
  const phase = {
    code: `${pack.code}.steps`,
    staff: pack.title,
    student: 'Steps of your school',
    source: ownSource,
  };
  return {
    code: 'own_steps',
    title: { staff: `${pack.title}: your own steps`, student: 'Steps of your school' },
    anchor: 'plan_start',
    targetYearsAfter: null,
    says: {
      staff: 'Goes beside another timeline: only what your own guide adds.',
      student: 'These steps go beside the others.',
    },
    gaps: [],
    source: ownSource,
    ...own,
    phases: [{ ...(own?.phases[0] ?? phase), window }],
    tasks,
  };
}

/** What keeps an institution's own guide from being saved, by entry and field; empty when it is sound. */
export function checkOwnGuide(input: unknown): PackIssue[] {
  const shape = checkPack(input);
  if (shape.length > 0) return shape;
  const pack = input as GuidePack;
  return [...headIssues(pack), ...figureIssues(pack), ...wordIssues(pack)];
}

function headIssues({ code, audience }: GuidePack): PackIssue[] {
  const guide = (field: string, message: string) => ({ entry: 'the guide', field, message });
  return [
    ...(code.startsWith('own_') ? [] : [guide('code', 'does not begin with own_')]),
    ...(audience ? [] : [guide('audience', 'does not say whom it is for')]),
  ];
}

function figureIssues({ thresholds }: GuidePack): PackIssue[] {
  // A figure taken over from a file of ours may say its number as a word.
  return thresholds.flatMap(({ code, source, beside, unit, low, high, staff }) => {
    const issue = (field: string, message: string) => ({ entry: code, field, message });
    const ours = ruleFigures.find((one) => one.code === beside)?.threshold;
    const ends = source.item === ownSource.item ? [low, high] : [];
    const unsaid = ends.filter((end) => !new RegExp(`(?<!\\d)${end}(?!\\d)`).test(staff));
    return [
      ...(beside && !ours ? [issue('beside', 'names no figure that a rule reads')] : []),
      ...(ours && ours.unit !== unit
        ? [issue('unit', `is not “${ours.unit}”, in which the rule counts`)]
        : []),
      ...(unsaid[0] === undefined ? [] : [issue('staff', `does not say the figure ${unsaid[0]}`)]),
    ];
  });
}

const formFields: Readonly<Record<string, string>> = {
  factors: 'factor',
  beside: 'about',
  topic: 'about',
  comparison: 'about',
  blanks: 'text',
  phase: 'latest',
};

/** Issues of one entry in the terms of its form; `name` is what the entry is called there. */
export function issuesInForm(
  issues: readonly PackIssue[],
  { code, kind, name }: { readonly code: string; readonly kind: OwnKind; readonly name: string },
): PackIssue[] {
  const fields = ownForms[kind].map(({ field }) => field);
  return issues.map((issue) => {
    if (issue.entry !== code && !issue.entry.startsWith(`${code}.`)) return issue;
    const within = issue.entry === code ? issue.field : 'lines';
    const head = within.split('.')[0] ?? '';
    const known = formFields[head] ?? head;
    const field = fields.includes(known) ? known : whole(kind, issue.message);
    const choice = ownForms[kind].some((one) => one.field === field && one.input === 'choice');
    return { entry: name, field, message: choice ? 'is not chosen' : issue.message };
  });
}

/** What is wrong with an entry as a whole is said at the field it is mended in. */
function whole(kind: OwnKind, message: string): string {
  if (message.startsWith('has its ends')) return 'high';
  if (message.startsWith('is due before')) return 'latest';
  return ownForms[kind][0]?.field ?? '';
}

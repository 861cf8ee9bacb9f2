import type { OutlineEntry } from '@onward/ui';
import { counted } from '../../shared/format.ts';
import type { Import } from './imports.graphql.ts';

/** The seven steps of an import, in order. */
export const steps = [
  'upload',
  'sheet',
  'headings',
  'columns',
  'check',
  'review',
  'import',
] as const;
export type Step = (typeof steps)[number];

const labels: Record<Step, string> = {
  upload: 'Upload',
  sheet: 'Sheet',
  headings: 'Headings',
  columns: 'Columns',
  check: 'Check',
  review: 'Review',
  import: 'Import',
};

const isStep = (text: string): text is Step => steps.some((step) => step === text);

const over = ['committed', 'undone', 'discarded'];

/** The step to show: the one asked for, unless the list is not that far or already beyond. */
export function stepOf(list: Pick<Import, 'state' | 'sheets'>, asked: string): Step {
  if (over.includes(list.state)) return asked === 'review' ? 'review' : 'import';
  const first: Step = list.sheets.length > 1 ? 'sheet' : 'headings';
  const usual: Step = list.state === 'uploaded' ? first : 'review';
  const allowed: Record<Step, Step> = {
    upload: 'sheet',
    sheet: 'sheet',
    headings: 'headings',
    columns: 'columns',
    check: 'check',
    review: list.state === 'uploaded' ? 'check' : 'review',
    import: list.state === 'checked' ? 'import' : usual,
  };
  return isStep(asked) ? allowed[asked] : usual;
}

/** The steps with what was chosen in each, in words. */
export function stepsOf(list: Import): readonly OutlineEntry[] {
  const matched = list.columns.filter((column) => column.field).length;
  const state: Record<Step, string> = {
    upload: list.format.toUpperCase(),
    sheet: list.sheets.length > 1 ? (list.sheet ?? '') : 'one',
    headings: list.headerLine ? `line ${list.headerLine}` : '',
    columns: `${matched} of ${list.columns.length}`,
    check: list.matchYear ? `Match ${list.matchYear}` : '',
    review: list.state === 'checking' ? 'running' : counted(list.rowsTotal, 'row'),
    import: list.state === 'committed' ? 'done' : list.state === 'undone' ? 'undone' : '',
  };
  return steps.map((step) => ({ id: step, label: labels[step], state: state[step] }));
}

import type {
  Activity,
  ActivityKind,
  ClinicalContact,
  Setting,
  WorkState,
  activitySpecialties,
} from './activity.ts';
import type { CounterCode, MeasuredFigure } from './counters.ts';

/** Kinds as both sides call them. */
export const activityKindWords: Record<ActivityKind, string> = {
  clinical: 'Clinical work',
  manuscript: 'Paper',
  case_report: 'Case report',
  retrospective_review: 'Retrospective review',
  quality_project: 'Quality project',
  abstract: 'Abstract',
  poster: 'Poster',
  talk: 'Talk',
  conference: 'Conference',
  mock_interview: 'Practice interview',
  teaching: 'Teaching',
  teaching_material: 'Teaching material',
  membership: 'Society or interest group',
};

export const settingWords: Record<Setting, string> = {
  observership: 'Observership',
  externship: 'Externship',
  elective: 'Elective',
  subinternship: 'Subinternship',
  clinical_post: 'Clinical post',
  research_with_patients: 'Research with patients',
  preliminary_year: 'Preliminary or transitional year',
  volunteering: 'Volunteering',
};

export const contactWords: Record<ClinicalContact, string> = {
  patients: 'Contact with patients',
  records: 'Work in the records system',
  discussions: 'Case discussions',
};

export const activitySpecialtyWords: Record<(typeof activitySpecialties)[number], string> = {
  diagnostic_radiology: 'Diagnostic radiology',
  interventional_radiology: 'Interventional radiology',
  other: 'Another field',
};

export const counterWords: Record<CounterCode, string> = {
  clinical: 'Clinical work',
  manuscripts: 'Papers and projects',
  abstracts: 'Abstracts, posters, talks',
  conferences: 'Conferences',
  mock_interviews: 'Practice interviews',
  education: 'Teaching',
  memberships: 'Societies and groups',
};

const presented: readonly ActivityKind[] = ['abstract', 'poster', 'talk'];
const stateWords: Record<WorkState, string> = {
  idea: 'idea',
  in_progress: 'in progress',
  submitted: 'submitted',
  accepted: 'accepted',
  published: 'published',
};

/** How far a work has come: posters and talks are presented, papers published. */
export function workStateWords(state: WorkState, kind?: ActivityKind): string {
  if (state === 'published' && kind && presented.includes(kind)) return 'presented';
  return state === 'published' && !kind ? 'presented or published' : stateWords[state];
}

/** One line that says what an activity is: kind or setting, and how far it has come. */
export function activityLine(one: Pick<Activity, 'kind' | 'state' | 'setting'>): string {
  if (one.setting) return settingWords[one.setting];
  const kind = activityKindWords[one.kind];
  return one.state ? `${kind}, ${workStateWords(one.state, one.kind)}` : kind;
}

/** A figure as a range in words: `at least 1`, `1 to 2`, `2`. */
function figureRange(figure: Pick<MeasuredFigure, 'comparison' | 'low' | 'high'>): string {
  const { comparison, low, high } = figure;
  if (low !== high) return `${low} to ${high}`;
  return comparison === 'at_least' ? `at least ${low}` : `${low}`;
}

/** One guide's figure and what there is, to the student: whose figure it is, what is counted, no judgement. */
export function figureForStudent(
  figure: Pick<
    MeasuredFigure,
    'packTitle' | 'unit' | 'comparison' | 'low' | 'high' | 'has' | 'from'
  >,
): string {
  const { unit, from } = figure;
  const named = `The guide “${figure.packTitle}” suggests`;
  if (unit === monthly)
    return `${named} some clinical work in every month. ${monthsSo(figure.has)}`;
  const range = figureRange(figure);
  if (unit === weekly) return `${named} ${range} ${unit}. ${weekSo(figure.has)}`;
  const [one, many] = unitWords[unit] ?? [unit, unit];
  const counted = from ? `, counted from ${workStateWords(from)} on` : '';
  return `${named} ${range} ${figure.high === 1 ? one : many}. ${thereIs(figure.has)}${counted}.`;
}

const monthly = 'clinical activities a month';
const weekly = 'half-days a week';

const unitWords: Readonly<Record<string, readonly [string, string]>> = {
  manuscripts: ['paper', 'papers'],
  'publications or manuscripts sent in': [
    'paper published or sent in',
    'papers published or sent in',
  ],
  electives: ['elective with a good evaluation', 'electives with a good evaluation'],
};

function thereIs(has: number | null): string {
  if (!has) return 'There is none yet';
  return has === 1 ? 'There is 1' : `There are ${has}`;
}

function monthsSo(has: number | null): string {
  if (!has) return 'None is written down yet.';
  return `There is some in ${has} ${has === 1 ? 'month' : 'months'}.`;
}

function weekSo(has: number | null): string {
  return has === null ? 'Nothing says how many there are now.' : `Now there are ${has}.`;
}

import type { LocalDate } from '../shared/calendar.ts';
import { exportTable } from '../shared/export-table.ts';
import { activityKinds, type Activity, type ActivityKind } from './activity.ts';
import { activityLine } from './words.ts';

/** One entry of a CV, made from an activity that was recorded once (IR-43). */
export interface CvEntry {
  readonly heading: string;
  /** `May 2026 to present`, `12 June 2026`, or empty. */
  readonly when: string;
  readonly title: string;
  /** Kind and how far, place, with whom. */
  readonly detail: string;
  /** What I did. */
  readonly did: string;
  readonly learned: string;
}

const headings: Record<ActivityKind, string> = {
  clinical: 'Clinical experience',
  manuscript: 'Publications and manuscripts',
  case_report: 'Publications and manuscripts',
  retrospective_review: 'Publications and manuscripts',
  quality_project: 'Research and quality projects',
  abstract: 'Abstracts, posters and talks',
  poster: 'Abstracts, posters and talks',
  talk: 'Abstracts, posters and talks',
  conference: 'Conferences',
  mock_interview: '',
  teaching: 'Teaching',
  teaching_material: 'Teaching',
  membership: 'Memberships',
};

type Source = Pick<
  Activity,
  | 'kind'
  | 'title'
  | 'place'
  | 'withWhom'
  | 'state'
  | 'setting'
  | 'startedOn'
  | 'endedOn'
  | 'role'
  | 'learned'
>;

/** CV entries in the order of a CV, newest first under each heading; practice interviews and ideas are left out. */
export function cvEntries(activities: readonly Source[]): readonly CvEntry[] {
  const rank = (one: Source) => activityKinds.indexOf(one.kind);
  return activities
    .filter((one) => headings[one.kind] !== '' && one.state !== 'idea')
    .sort((a, b) => rank(a) - rank(b) || ((a.startedOn ?? '') < (b.startedOn ?? '') ? 1 : -1))
    .map((one) => ({
      heading: headings[one.kind],
      when: whenWords(one),
      title: one.title,
      detail: [activityLine(one), one.place, one.withWhom && `with ${one.withWhom}`]
        .filter(Boolean)
        .join(', '),
      did: one.role,
      learned: one.learned,
    }));
}

/** The entries as text to paste. */
export function cvText(entries: readonly CvEntry[]): string {
  const byHeading = Map.groupBy(entries, (entry) => entry.heading);
  return [...byHeading]
    .map(([heading, mine]) => [heading.toUpperCase(), ...mine.map(entryText)].join('\n\n'))
    .join('\n\n');
}

/** The entries as a CSV file, with a heading line. */
export function cvCsv(entries: readonly CvEntry[]): string {
  const rows = entries.map((one) => [
    one.heading,
    one.when,
    one.title,
    one.detail,
    one.did,
    one.learned,
  ]);
  const head = ['Heading', 'When', 'Title', 'Detail', 'What I did', 'What I learned'];
  return exportTable([head, ...rows]);
}

function entryText(one: CvEntry): string {
  const first = one.when ? `${one.title} (${one.when})` : one.title;
  return [first, one.detail, one.did].filter(Boolean).join('\n');
}

function whenWords({ kind, startedOn, endedOn }: Source): string {
  if (!startedOn) return '';
  if (kind !== 'clinical') return dateWords(startedOn, 'day');
  const from = dateWords(startedOn, 'month');
  const to = endedOn ? dateWords(endedOn, 'month') : 'present';
  return from === to ? from : `${from} to ${to}`;
}

function dateWords(date: LocalDate, style: 'day' | 'month'): string {
  return new Intl.DateTimeFormat('en-US', {
    ...(style === 'day' ? { day: 'numeric' as const } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

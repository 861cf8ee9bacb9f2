import { fields, type Field } from '../attempts/index.ts';
import { tellings } from '../letters/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import type { CaseId, InterimRoleId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import { clinicalContacts, improvements, researchPosts, roleKinds } from './vocabulary.ts';
import type { Improvement, ResearchPost, RoleKind, RoleState } from './vocabulary.ts';

type Telling = keyof typeof tellings;

/** One thing the role is to reach, and by when. */
export interface Milestone {
  readonly title: string;
  readonly dueOn: string | null;
}

/** What is entered about a role or degree that is considered. */
export interface InterimRoleEntry {
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  readonly field: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  /** What it improves measurably. */
  readonly improves: readonly string[];
  /** How that can be measured, in words. */
  readonly measure: string;
  /** Another path it would clarify; empty if none. */
  readonly clarifies: string;
  readonly expectedLetters: number;
  readonly letterWriters: string;
  /** Abstracts, talks, manuscripts, projects to be expected. */
  readonly expectedOutputs: number;
  readonly outputs: string;
  readonly clinicalContact: string;
  readonly cost: string;
  readonly funding: string;
  /** Which of the three kinds of research post it is (DR-23). */
  readonly post: string;
  /** Whether it can be afforded, everything counted (DR-23). */
  readonly affordable: string;
  /** A mentor by name who knows the person (DR-24). */
  readonly mentor: string;
  /** An active part: design, image analysis, writing (DR-24). */
  readonly activePart: string;
  /** The name on abstracts, posters, talks, manuscripts (DR-24). */
  readonly nameOnWork: string;
  /** Conferences such as RSNA, ARRS (DR-24). */
  readonly conferences: string;
  /** Whether its structure is agreed: who, what, by when (IR-29). */
  readonly structured: string;
  /** Contact with faculty who write letters (IR-29). */
  readonly facultyContact: string;
  /** Tied to clinics or research of a teaching hospital (IMG-41). */
  readonly hospitalLink: string;
  /** Brings together with the department and directors of the specialty (IMG-41). */
  readonly departmentContact: string;
  readonly milestones: readonly Milestone[];
}

/** A role or degree considered between two applications. */
export interface InterimRole extends InterimRoleEntry {
  readonly id: InterimRoleId;
  readonly caseId: CaseId;
  readonly kind: RoleKind;
  readonly field: Field;
  readonly fromOn: LocalDate | null;
  readonly toOn: LocalDate | null;
  readonly improves: readonly Improvement[];
  readonly clinicalContact: keyof typeof clinicalContacts;
  readonly post: ResearchPost;
  readonly affordable: Telling;
  readonly activePart: Telling;
  readonly nameOnWork: Telling;
  readonly conferences: Telling;
  readonly structured: Telling;
  readonly facultyContact: Telling;
  readonly hospitalLink: Telling;
  readonly departmentContact: Telling;
  readonly state: RoleState;
  /** Why it was taken all the same, where the test said drift. */
  readonly stateReason: string;
  readonly version: number;
}

const asked = [
  'affordable',
  'activePart',
  'nameOnWork',
  'conferences',
  'structured',
  'facultyContact',
  'hospitalLink',
  'departmentContact',
] as const;
/** Fields of words, trimmed when kept. */
export const roleTexts = [
  'measure',
  'clarifies',
  'letterWriters',
  'outputs',
  'cost',
  'funding',
  'mentor',
] as const;

/** Most milestones of one role. */
export const mostMilestones = 20;

/** Everything wrong with a role as entered. */
export function checkRole(entry: InterimRoleEntry): readonly Issue[] {
  const dates = [...checkDate('fromOn', entry.fromOn), ...checkDate('toOn', entry.toOn)];
  const turned = entry.fromOn && entry.toOn && entry.toOn < entry.fromOn;
  return [
    ...checkText('title', entry.title, { required: true, max: 160 }),
    ...checkText('place', entry.place, { max: 200 }),
    ...roleTexts.flatMap((name) => checkText(name, entry[name], { max: 500 })),
    ...checkChoice('kind', entry.kind, Object.keys(roleKinds)),
    ...checkChoice('post', entry.post, Object.keys(researchPosts)),
    ...checkChoice('field', entry.field, Object.keys(fields)),
    ...checkChoice('clinicalContact', entry.clinicalContact, Object.keys(clinicalContacts)),
    ...asked.flatMap((name) => checkChoice(name, entry[name], Object.keys(tellings))),
    ...entry.improves.flatMap((one) => checkChoice('improves', one, Object.keys(improvements))),
    ...count('expectedLetters', entry.expectedLetters),
    ...count('expectedOutputs', entry.expectedOutputs),
    ...checkMilestones(entry.milestones),
    ...dates,
    ...(dates.length === 0 && turned ? [{ field: 'toOn', code: 'before_start' } as const] : []),
  ];
}

function count(field: string, value: number): readonly Issue[] {
  return Number.isInteger(value) && value >= 0 && value <= 50
    ? []
    : [{ field, code: 'out_of_range', facts: { min: 0, max: 50 } }];
}

function checkMilestones(milestones: readonly Milestone[]): readonly Issue[] {
  if (milestones.length > mostMilestones)
    return [{ field: 'milestones', code: 'out_of_range', facts: { min: 0, max: mostMilestones } }];
  return milestones.flatMap(({ title, dueOn }) => [
    ...checkText('milestones', title, { required: true, max: 200 }),
    ...checkDate('milestones', dueOn),
  ]);
}

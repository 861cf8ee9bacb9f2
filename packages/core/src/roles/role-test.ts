import { counted } from '../forensics/index.ts';
import type { InterimRole } from './interim-role.ts';
import { improvements, researchKinds } from './vocabulary.ts';

/** One reason for a verdict, with the guide item it stands on. */
export interface RoleReason {
  readonly item: string;
  readonly says: string;
}

/**
 * What the role test says about a role, never about a person. `improve`: something gets measurably better; `clarify`: it
 * shows whether another path fits; `drift`: neither; `open`: too little is known yet to say.
 */
export interface RoleVerdict {
  readonly verdict: 'improve' | 'clarify' | 'drift' | 'open';
  readonly speaksFor: readonly RoleReason[];
  readonly against: readonly RoleReason[];
  /** What to find out first. */
  readonly ask: readonly RoleReason[];
}

type Tested = Omit<InterimRole, 'id' | 'caseId' | 'state' | 'stateReason' | 'version'>;

/** Tests a role against the guides' criteria (IR-32, IMG-41, LA-37, DR-24, IR-28 to IR-30). */
export function testRole(role: Tested): RoleVerdict {
  const gains = gainsOf(role);
  const reasons = {
    speaksFor: [...gains, ...clarityOf(role), ...strengthsOf(role)],
    against: [...unmeasured(role, gains), ...pitfallsOf(role), ...driftsOf(role)],
    ask: questionsOf(role),
  };
  return { verdict: verdictOf(role, gains), ...reasons };
}

function verdictOf(role: Tested, gains: readonly RoleReason[]): RoleVerdict['verdict'] {
  const clarifies = role.clarifies !== '';
  if (role.kind === 'degree' && role.hospitalLink !== 'yes') {
    if (clarifies) return 'clarify';
    return role.hospitalLink === 'no' ? 'drift' : 'open';
  }
  if (gains.length > 0) return 'improve';
  if (clarifies) return 'clarify';
  return role.improves.length > 0 ? 'open' : 'drift';
}

/** What gets measurably better: claimed, and with something that can be counted. */
function gainsOf(role: Tested): readonly RoleReason[] {
  const claimed = (what: (typeof role.improves)[number]) => role.improves.includes(what);
  const item = 'IR-32';
  const measured = role.measure ? ` Measured by: ${role.measure}` : '';
  const writers = role.letterWriters ? `, from ${role.letterWriters}` : '';
  const outputs = role.outputs ? `: ${role.outputs}` : '';
  return [
    ...when(
      claimed('research') && role.expectedOutputs > 0,
      item,
      `Research: ${counted(role.expectedOutputs, 'output')} to be expected${outputs}.`,
    ),
    ...when(
      claimed('letters') && role.expectedLetters > 0,
      item,
      `Letters: ${counted(role.expectedLetters, 'letter')} to be expected${writers}.`,
    ),
    ...when(
      claimed('skills') && hasContact(role),
      item,
      `Clinical skills: contact with patients ${role.clinicalContact === 'regular' ? 'every week' : 'at times'}.`,
    ),
    ...when(claimed('exams') && role.measure !== '', item, `Exams.${measured}`),
  ];
}

const hasContact = ({ clinicalContact }: Tested) =>
  clinicalContact === 'some' || clinicalContact === 'regular';

function clarityOf(role: Tested): readonly RoleReason[] {
  return when(
    role.clarifies !== '',
    'IR-32',
    `It would show whether another path fits: ${role.clarifies}.`,
  );
}

/** Said to improve, with nothing to measure it by. */
function unmeasured(role: Tested, gains: readonly RoleReason[]): readonly RoleReason[] {
  const seen = role.improves.filter(
    (one) => !gains.some(({ says }) => says.startsWith(improvements[one])),
  );
  return [
    ...when(
      seen.length > 0,
      'IR-32',
      `Nothing yet to measure it by: ${seen.map((one) => improvements[one].toLowerCase()).join(', ')}.`,
    ),
    ...when(
      role.improves.length === 0 && role.clarifies === '',
      'IR-32',
      'It improves nothing measurable and clarifies no other path.',
    ),
  ];
}

/** The four criteria of a strong research year (DR-24), and what a structured one brings (IR-28). */
function strengthsOf(role: Tested): readonly RoleReason[] {
  if (!researchKinds.includes(role.kind)) return linksOf(role);
  return [
    ...when(role.mentor !== '', 'DR-24', `A mentor by name: ${role.mentor}.`),
    ...when(role.activePart === 'yes', 'DR-24', 'An active part in design, images or writing.'),
    ...when(role.nameOnWork === 'yes', 'DR-24', 'The name stands on what comes out.'),
    ...when(role.conferences === 'yes', 'DR-24', 'Conferences belong to it.'),
    ...when(role.post === 'fellowship', 'DR-23', 'A formal fellowship in a department.'),
    ...when(role.post === 'funded', 'DR-23', 'The post is paid.'),
    ...when(role.structured === 'yes', 'IR-28', 'Its structure is agreed.'),
    ...when(
      role.milestones.length > 0,
      'IR-30',
      `${counted(role.milestones.length, 'milestone')} set.`,
    ),
  ];
}

function linksOf(role: Tested): readonly RoleReason[] {
  return [
    ...when(
      role.hospitalLink === 'yes',
      'IMG-41',
      'Tied to the clinics or the research of a teaching hospital.',
    ),
    ...when(
      role.departmentContact === 'yes',
      'IMG-41',
      'Brings together with the department and its directors.',
    ),
  ];
}

/** The three pitfalls of research roles (IR-29), and no milestones (IR-30). */
function pitfallsOf(role: Tested): readonly RoleReason[] {
  if (!researchKinds.includes(role.kind)) return [];
  const elsewhere = ['medicine', 'surgery', 'other'].includes(role.field);
  return [
    ...when(
      role.structured === 'no' || (role.expectedOutputs === 0 && role.structured !== 'yes'),
      'IR-29',
      'No agreed structure or nothing to come out of it.',
    ),
    ...when(
      role.facultyContact === 'no',
      'IR-29',
      'Little contact with faculty who could write letters.',
    ),
    ...when(
      role.post === 'part_paid' && role.affordable === 'no',
      'DR-23',
      'Unpaid or partly paid, and it cannot be afforded.',
    ),
    ...when(elsewhere, 'IR-29', 'A field that is not the specialty applied to.'),
    ...when(
      role.milestones.length === 0,
      'IR-30',
      'No milestones: it cannot be active before it has some.',
    ),
  ];
}

/** Years without gain, distance from patients, hard to explain (IMG-41); a year must strengthen, not extend (LA-37). */
function driftsOf(role: Tested): readonly RoleReason[] {
  const nothing = role.expectedLetters === 0 && role.expectedOutputs === 0;
  return [
    ...when(
      role.kind === 'degree' && role.hospitalLink === 'no',
      'IMG-41',
      'A degree without a tie to the clinics or the research of a teaching hospital.',
    ),
    ...when(
      role.kind === 'degree' && role.departmentContact === 'no',
      'IMG-41',
      'It brings nobody of the department or its directors near.',
    ),
    ...when(
      role.clinicalContact === 'none',
      'IMG-41',
      'No contact with patients: it leads away from clinical medicine.',
    ),
    ...when(
      nothing,
      'LA-37',
      'Neither letters nor outputs to be expected: it makes the time longer without strengthening.',
    ),
  ];
}

function questionsOf(role: Tested): readonly RoleReason[] {
  return [
    ...(role.kind === 'degree' ? aboutDegree(role) : []),
    ...(researchKinds.includes(role.kind) ? aboutResearch(role) : []),
    ...when(
      role.clinicalContact === 'unknown',
      'LA-37',
      'How much contact with patients will there be?',
    ),
    ...when(role.cost === '', 'LA-37', 'What does it cost?'),
    ...when(role.funding === '', 'LA-37', 'How is it funded?'),
  ];
}

function aboutDegree(role: Tested): readonly RoleReason[] {
  return [
    ...when(
      role.hospitalLink === 'unknown',
      'IMG-41',
      'Is it tied to the clinics or the research of a teaching hospital?',
    ),
    ...when(
      role.departmentContact === 'unknown',
      'IMG-41',
      'Does it bring together with the department and directors of the specialty?',
    ),
  ];
}

function aboutResearch(role: Tested): readonly RoleReason[] {
  const unknown = (name: 'structured' | 'facultyContact' | 'activePart' | 'nameOnWork') =>
    role[name] === 'unknown';
  return [
    ...when(role.post === 'unknown', 'DR-23', 'Is it a formal fellowship, a paid post, or unpaid?'),
    ...when(
      role.post === 'part_paid' && role.affordable === 'unknown',
      'DR-23',
      'Can it be afforded? Look at the money together first.',
    ),
    ...when(role.mentor === '', 'DR-24', 'Who is the mentor by name?'),
    ...when(unknown('structured'), 'IR-28', 'Is its structure agreed: who, what, by when?'),
    ...when(
      unknown('facultyContact'),
      'IR-29',
      'Will there be contact with faculty who write letters?',
    ),
    ...when(
      unknown('activePart'),
      'DR-24',
      'Is there an active part in design, images or writing?',
    ),
    ...when(unknown('nameOnWork'), 'DR-24', 'Will the name stand on what comes out?'),
  ];
}

function when(holds: boolean, item: string, says: string): readonly RoleReason[] {
  return holds ? [{ item, says }] : [];
}

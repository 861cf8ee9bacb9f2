import { rulePage } from './conduct-rule.ts';
import type { ConductRule } from './conduct-rule.ts';

const behavior = rulePage('https://www.nrmp.org/policy/professional-behavior/');
const applicants = rulePage('https://www.nrmp.org/policy/match-code-of-conduct-applicants/');
const violations = rulePage('https://www.nrmp.org/reporting-investigation-violations/');
const programsCode = rulePage('https://www.nrmp.org/policy/match-code-of-conduct-programs/');
const schools = rulePage('http://www.nrmp.org/residency/med-school-official/');
const after = rulePage('https://www.nrmp.org/residency-applicants/after-the-match/');
const soap = rulePage('https://www.nrmp.org/residency-applicants/soap/');
const commitment = rulePage('http://www.nrmp.org/policies/the-match-commitment/');

const programs: readonly ConductRule[] = [
  {
    code: 'program.may_express_interest',
    actor: 'program',
    verdict: 'allowed',
    phase: 'always',
    staff: 'A program may say that it is interested.',
    student: 'A program may tell you that it is interested.',
    source: behavior,
  },
  {
    code: 'program.no_rank_questions',
    actor: 'program',
    verdict: 'not_allowed',
    phase: 'always',
    staff: 'A program does not ask how, or whether, it will be ranked.',
    student: 'A program should not ask how you rank it. You need not answer.',
    source: behavior,
  },
  {
    code: 'program.no_other_applications',
    actor: 'program',
    verdict: 'not_allowed',
    phase: 'always',
    staff:
      'A program does not ask for names, specialties or places of other applications and interviews.',
    student: 'A program should not ask where else you applied.',
    source: behavior,
  },
  {
    code: 'program.no_commitment',
    actor: 'program',
    verdict: 'not_allowed',
    phase: 'always',
    staff: 'A program neither states nor implies a commitment.',
    student: 'A program should not promise you a place, or hint at one.',
    source: behavior,
  },
  {
    code: 'program.soap_no_would_you_accept',
    actor: 'program',
    verdict: 'not_allowed',
    phase: 'soap',
    staff:
      'In SOAP a program does not ask whether an offer would be accepted, and makes no contact before it has the application.',
    student: 'In SOAP nobody should ask whether you would accept.',
    source: behavior,
  },
];

const applicant: readonly ConductRule[] = [
  {
    code: 'applicant.may_volunteer',
    actor: 'applicant',
    verdict: 'allowed',
    phase: 'always',
    staff:
      'An applicant may volunteer interest, even the intended rank, and may share the own list with advisors.',
    student:
      'You may say how you feel about a program, and show your list to an advisor, if you want to.',
    source: applicants,
  },
  {
    code: 'applicant.no_soliciting',
    actor: 'applicant',
    verdict: 'not_allowed',
    phase: 'always',
    staff: 'An applicant does not ask a program about its rank intentions.',
    student: 'Do not ask a program how it ranks you.',
    source: applicants,
  },
  {
    code: 'applicant.complete_information',
    actor: 'applicant',
    verdict: 'not_allowed',
    phase: 'always',
    staff:
      'No false, late or incomplete information; visa, citizenship and all earlier training are listed.',
    student: 'Give complete information, with visa, citizenship and every earlier training.',
    source: violations,
  },
  {
    code: 'applicant.soap_no_first_contact',
    actor: 'applicant',
    verdict: 'not_allowed',
    phase: 'soap',
    staff: 'In SOAP neither the applicant nor anybody on their behalf makes the first contact.',
    student: 'In SOAP you wait until a program writes to you. So does everybody who helps you.',
    source: violations,
  },
  {
    code: 'applicant.not_eligible_waits',
    actor: 'applicant',
    verdict: 'not_allowed',
    phase: 'soap',
    staff: 'Who is not eligible for SOAP applies to no program of the Match until it ends.',
    student:
      'If SOAP is not open to you, applying to programs of the Match opens when SOAP is over.',
    source: soap,
  },
  {
    code: 'applicant.after_soap',
    actor: 'applicant',
    verdict: 'allowed',
    phase: 'always',
    staff: 'After SOAP applicants may contact programs freely.',
    student: 'Once SOAP is over you may write to any program.',
    source: after,
  },
  {
    code: 'applicant.concurrent_year',
    actor: 'applicant',
    verdict: 'not_allowed',
    phase: 'after_list_deadline',
    staff:
      'After the list deadline no position of the same year is sought without withdrawing first.',
    source: violations,
  },
  {
    code: 'applicant.match_binds',
    actor: 'applicant',
    verdict: 'not_allowed',
    phase: 'always',
    staff:
      'A match or an accepted SOAP offer binds; only the NRMP may release from it, and nobody interviews elsewhere before it does.',
    student: 'A match, or an offer you accepted, binds you. Talk with us before anything else.',
    source: commitment,
  },
];

const school: readonly ConductRule[] = [
  {
    code: 'school.may_offer_review',
    actor: 'school',
    verdict: 'allowed',
    phase: 'always',
    staff: 'A school may offer to look at a rank list, and may give general advice.',
    source: behavior,
  },
  {
    code: 'school.no_pressure_for_list',
    actor: 'school',
    verdict: 'not_allowed',
    phase: 'always',
    staff: 'A school does not ask for, require, or press for a rank list.',
    student: 'Your rank list is yours. Nobody here may ask you for it.',
    source: behavior,
  },
  {
    code: 'school.soap_no_first_contact',
    actor: 'school',
    verdict: 'not_allowed',
    phase: 'soap',
    staff: 'In SOAP a school makes no first contact on behalf of an applicant.',
    source: schools,
  },
  {
    code: 'school.unfilled_list',
    actor: 'school',
    verdict: 'not_allowed',
    phase: 'soap',
    staff: 'The list of unfilled programs goes to nobody who is not eligible or not registered.',
    source: schools,
  },
  {
    code: 'anybody.recording',
    actor: 'anybody',
    verdict: 'not_allowed',
    phase: 'always',
    staff: 'No interview is recorded without notice, a way to decline, and written consent.',
    student: 'Nobody records your interview unless you agreed in writing.',
    source: programsCode,
  },
];

/** Conduct rules of the NRMP as far as its pages state them. The full current Agreement is for counsel to read. */
export const conductRules: readonly ConductRule[] = [...programs, ...applicant, ...school];

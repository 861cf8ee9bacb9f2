/** Ways on after a cycle without a place (recovery_option, domain.md section 7), with their names for staff and student. */
export const optionWords = {
  soap: { staff: 'A position in SOAP', student: 'A place in SOAP' },
  post_soap_vacancy: {
    staff: 'A vacancy after SOAP',
    student: 'A place that is still open after SOAP',
  },
  off_cycle_position: {
    staff: 'An off-cycle position',
    student: 'A place that starts outside the usual season',
  },
  r_position_search: {
    staff: 'A physician-only (R) position',
    student: 'A place for physicians who can start the same year',
  },
  preliminary_or_ty_year: {
    staff: 'A preliminary or transitional year',
    student: 'A preliminary or transitional year',
  },
  research_year_structured: {
    staff: 'A structured research year',
    student: 'A structured research year',
  },
  research_role_other: { staff: 'Another research role', student: 'Another role in research' },
  delay_graduation_extra_year: {
    staff: 'Graduation postponed by a year',
    student: 'One more year as a student',
  },
  dual_degree: { staff: 'A further degree', student: 'A further degree' },
  clinical_employment_us: {
    staff: 'Clinical employment in the US',
    student: 'Clinical work in the US',
  },
  observership_externship: {
    staff: 'Observership or externship',
    student: 'An observership or externship',
  },
  home_country_practice: {
    staff: 'Practice in the home country',
    student: 'Clinical work in the country you trained in',
  },
  state_limited_licence_role: {
    staff: 'A role under a limited state license',
    student: 'A clinical role under a limited state license',
  },
  reapply_same: {
    staff: 'Apply again in the same specialty',
    student: 'Apply again in the same specialty',
  },
  reapply_same_plus_parallel: {
    staff: 'Apply again, with a parallel plan',
    student: 'Apply again, with a second road beside it',
  },
  switch_specialty: { staff: 'Change the specialty', student: 'Choose another specialty' },
  dr_then_esir: {
    staff: 'DR with ESIR, then independent IR',
    student: 'Diagnostic radiology with ESIR, then interventional radiology',
  },
  dr_then_independent_ir: {
    staff: 'DR, then independent IR',
    student: 'Diagnostic radiology, then independent interventional radiology',
  },
  other_country_match: {
    staff: 'Residency in another country',
    student: 'Residency in another country',
  },
  early_match_route: { staff: 'An early match', student: 'A specialty with an earlier match' },
  pause: { staff: 'Step out for a while', student: 'Step out for a while' },
  non_residency_career: {
    staff: 'A career without residency',
    student: 'Work in medicine without a residency',
  },
} as const satisfies Record<string, { staff: string; student: string }>;

/** Code of a way on. */
export type RecoveryOption = keyof typeof optionWords;
export const recoveryOptions = Object.keys(optionWords) as readonly RecoveryOption[];

/** Ways that go on towards the same specialty. */
const sameAim: readonly RecoveryOption[] = ['reapply_same', 'reapply_same_plus_parallel'];
/** Ways that give up the specialty or medicine: not decided in the first days without a second look (DR-14, IMG-04). */
const leaving: readonly RecoveryOption[] = ['switch_specialty', 'non_residency_career'];
/** Training places one could take at once (LA-35). */
const positions: readonly RecoveryOption[] = [
  'soap',
  'post_soap_vacancy',
  'off_cycle_position',
  'r_position_search',
  'preliminary_or_ty_year',
];

export const isOption = (code: string): code is RecoveryOption => code in optionWords;
export const keepsTheAim = (code: string): boolean => sameAim.some((one) => one === code);
export const leavesTheAim = (code: string): boolean => leaving.some((one) => one === code);
export const isPosition = (code: string): boolean => positions.some((one) => one === code);

/** The name of a way on, with the specialty or place where one is said. */
export function optionName(
  option: { readonly code: RecoveryOption; readonly specialty: string },
  voice: 'staff' | 'student',
): string {
  const name = optionWords[option.code][voice];
  return option.specialty ? `${name}: ${option.specialty}` : name;
}

import type { RoleKind } from '@onward/core/roles';
import type { OptionList } from './option-guide.ts';

const researchPost: readonly OptionList[] = [
  { pack: 'diagnostic_radiology', list: 'list.research_kinds', as: 'example' },
  { pack: 'diagnostic_radiology', list: 'list.research_benefits', as: 'example' },
  { pack: 'diagnostic_radiology', list: 'list.strong_year', as: 'condition' },
  { pack: 'interventional_radiology', list: 'list.research_year', as: 'condition' },
  { pack: 'interventional_radiology', list: 'list.research_benefits', as: 'example' },
  { pack: 'interventional_radiology', list: 'list.research_pitfalls', as: 'caution' },
];
const clinicalRoles: readonly OptionList[] = [
  { pack: 'img_friendly', list: 'list.roles', as: 'example' },
  { pack: 'los_angeles', list: 'list.clinical_exposure', as: 'example' },
  { pack: 'diagnostic_radiology', list: 'list.clinical_currency', as: 'example' },
];

/** One line of the IR guide's other roles (IR-31). */
const otherRole = (line: string): OptionList => ({
  pack: 'interventional_radiology',
  list: 'list.other_roles',
  lines: [line],
  as: 'example',
});

const roleTest: readonly OptionList[] = [
  { pack: 'interventional_radiology', list: 'list.role_test', as: 'condition' },
];

/** What the guides say beside a role of each kind while it is considered (DR-23, DR-24, IR-26 to IR-31, IMG-28, IMG-41). */
export const roleGuides: Readonly<Record<RoleKind, readonly OptionList[]>> = {
  research_year: researchPost,
  research_other: [
    ...researchPost,
    { pack: 'los_angeles', list: 'list.research_roles', as: 'example' },
  ],
  hybrid: [...researchPost, otherRole('hybrid')],
  preliminary_or_ty_year: [
    { pack: 'interventional_radiology', list: 'list.with_clinical_year', as: 'example' },
    { pack: 'interventional_radiology', list: 'list.stay_connected', as: 'example' },
    { pack: 'diagnostic_radiology', list: 'list.during_prelim', as: 'example' },
    { pack: 'los_angeles', list: 'list.bridge_years', as: 'example' },
  ],
  clinical_employment: [...clinicalRoles, otherRole('clinical')],
  observership_externship: clinicalRoles,
  home_country_practice: [otherRole('home_country')],
  degree: [
    { pack: 'img_friendly', list: 'list.degree_criteria', as: 'condition' },
    { pack: 'img_friendly', list: 'list.drift_check', as: 'caution' },
  ],
  added_year: roleTest,
  other: roleTest,
};

/** What the guides say beside something the student writes down: which clinical roles help, what makes work count (DR-24, IMG-28). */
export const activityGuides: Readonly<Record<'clinical' | 'work', readonly OptionList[]>> = {
  clinical: clinicalRoles,
  work: [
    { pack: 'diagnostic_radiology', list: 'list.strong_year', as: 'condition' },
    { pack: 'interventional_radiology', list: 'list.research_year', as: 'condition' },
    { pack: 'interventional_radiology', list: 'list.identity_research', as: 'example' },
  ],
};

/** Words of an application season, as code and as staff read it (domain.md section 7). Order is the order on screen. */
export const specialties = {
  diagnostic_radiology: 'Diagnostic radiology',
  interventional_radiology: 'Interventional radiology',
  other: 'Another specialty',
} as const;
export type Specialty = keyof typeof specialties;

/** Ways into interventional radiology (IR-01); `none` outside it. */
export const tracks = {
  none: 'No track',
  integrated: 'Integrated IR/DR',
  independent: 'Independent IR',
  dr_to_ir: 'DR leading to IR',
} as const;
export type Track = keyof typeof tracks;

export const regions = {
  anywhere: 'No particular region',
  los_angeles: 'Los Angeles',
} as const;
export type AimedRegion = keyof typeof regions;

export const services = {
  eras: 'ERAS',
  residencycas: 'ResidencyCAS',
  sf_match_cas: 'SF Match CAS',
  other: 'Another service',
} as const;

export const systems = {
  nrmp_main: 'NRMP Main Match',
  nrmp_sms: 'NRMP specialties matching',
  sf_match: 'SF Match',
  aua: 'AUA Match',
  military: 'Military match',
  carms: 'CaRMS',
  outside_match: 'Outside a match',
} as const;

export const visaNeeds = {
  unknown: 'Not known',
  none: 'None',
  j1: 'J-1',
  h1b: 'H-1B',
  other: 'Another',
} as const;

/** A person's reading of a number no guide gives: the guides say few and several in words. */
export const interviewReadings = {
  not_said: 'Not said',
  few: 'Few, for that specialty and year',
  several: 'Several, for that specialty and year',
} as const;

export const applicantTypeNames = {
  us_md_senior: 'US MD senior',
  us_md_graduate: 'US MD graduate',
  us_do_senior: 'US DO senior',
  us_do_graduate: 'US DO graduate',
  us_img: 'US-citizen IMG',
  non_us_img: 'IMG, not a US citizen',
  canadian: 'Canadian graduate',
  fifth_pathway: 'Fifth Pathway',
  other: 'Other',
} as const;

export const outcomeNames = {
  matched_full: 'Matched',
  partial_pgy1_only: 'Matched to the first year only',
  partial_advanced_only: 'Matched to the advanced position only',
  unmatched_full: 'Did not match',
  no_list_certified: 'No list certified',
  withdrawn_by_applicant: 'Withdrew',
  withdrawn_ineligible: 'Withdrawn, not eligible',
  did_not_register: 'Did not register',
  couple_unmatched: 'Did not match as a couple',
  early_match_unmatched: 'Did not match in an early match',
} as const;

export const soapOutcomeNames = {
  not_eligible: 'Not eligible for SOAP',
  eligible_declined: 'Did not take part in SOAP',
  applied_no_offer: 'Applied in SOAP, no offer',
  offer_declined_or_expired: 'SOAP offer declined or expired',
  accepted_categorical: 'Accepted a categorical position in SOAP',
  accepted_advanced: 'Accepted an advanced position in SOAP',
  accepted_preliminary_or_ty: 'Accepted a preliminary or transitional year in SOAP',
} as const;

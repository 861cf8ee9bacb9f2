/** What a column of a list can mean. The names of the parts are joined into the full name. */
export const importFields = [
  'full_name',
  'first_name',
  'middle_name',
  'last_name',
  'preferred_name',
  'aamc_id',
  'school_id',
  'school_email',
  'personal_email',
  'phone',
  'school',
  'graduation_on',
  'degree',
  'applicant_type',
  'specialty',
  'outcome',
] as const;
export type ImportField = (typeof importFields)[number];

/** Identifiers a student can be recognised by, in the order tried after the chosen one. */
export const matchKeys = ['aamc_id', 'school_id', 'school_email', 'personal_email'] as const;
export type MatchKey = (typeof matchKeys)[number];

/** Fields kept as facts, each with the list as its source. */
export const factFields = [
  'school',
  'graduation_on',
  'degree',
  'applicant_type',
  'specialty',
  'outcome',
] as const satisfies readonly ImportField[];
export type FactField = (typeof factFields)[number];

/** Longest text kept per field, in characters. */
export const longest: Readonly<Record<ImportField, number>> = {
  full_name: 200,
  first_name: 100,
  middle_name: 100,
  last_name: 100,
  preferred_name: 100,
  aamc_id: 40,
  school_id: 60,
  school_email: 254,
  personal_email: 254,
  phone: 40,
  school: 200,
  graduation_on: 40,
  degree: 60,
  applicant_type: 100,
  specialty: 120,
  outcome: 100,
};

/** Headings of known exports (domain.md section 4), letters and digits only, in lower case. */
export const aliases: Readonly<Record<ImportField, readonly string[]>> = {
  full_name: ['name', 'fullname', 'applicantname', 'studentname', 'student', 'applicant'],
  first_name: [
    'firstname',
    'first',
    'givenname',
    'applicantfirstname',
    'forename',
    'legalfirstname',
  ],
  middle_name: ['middlename', 'middle', 'applicantmiddlename', 'middleinitial'],
  last_name: ['lastname', 'last', 'surname', 'familyname', 'applicantlastname', 'legallastname'],
  preferred_name: ['preferredname', 'preferredfirstname', 'knownas', 'chosenname', 'nickname'],
  aamc_id: ['aamcid', 'aamc', 'aamcnumber', 'aamcidnumber', 'erasaamcid'],
  school_id: [
    'schoolid',
    'studentid',
    'studentnumber',
    'campusid',
    'universityid',
    'sid',
    'bannerid',
  ],
  school_email: [
    'email',
    'schoolemail',
    'universityemail',
    'emailaddress',
    'institutionalemail',
    'mail',
  ],
  personal_email: ['personalemail', 'alternateemail', 'homeemail', 'permanentemail', 'otheremail'],
  phone: [
    'phone',
    'cellphone',
    'mobile',
    'preferredphone',
    'mobilephone',
    'phonenumber',
    'telephone',
  ],
  school: [
    'school',
    'mostrecentmedicalschool',
    'medicalschool',
    'medicalschoolofgraduation',
    'institution',
  ],
  graduation_on: [
    'graduationdate',
    'dateofgraduation',
    'medicalschooldegreedateofgraduation',
    'graduation',
    'graduationon',
    'degreedate',
    'expectedgraduationdate',
    'graduationyear',
  ],
  degree: ['degree', 'medicaldegree', 'degreetype'],
  applicant_type: ['applicanttype', 'nrmpapplicanttype', 'applicantclass'],
  specialty: [
    'specialty',
    'speciality',
    'specialtyapplied',
    'tracksappliedbyapplicant',
    'preferredspecialty',
    'primaryspecialty',
  ],
  outcome: [
    'outcome',
    'matchstatus',
    'matchresult',
    'matchoutcome',
    'result',
    'nrmpstatus',
    'status',
  ],
};

/** What is never taken in, whatever the list holds: not needed to help anybody, and harmful to keep. */
export const forbiddenTopics = [
  'birth_date',
  'malpractice',
  'criminal_history',
  'self_identification',
  'social_security',
] as const;
export type ForbiddenTopic = (typeof forbiddenTopics)[number];

const forbiddenHeadings: Readonly<Record<ForbiddenTopic, RegExp>> = {
  birth_date: /dateofbirth|birthdate|birthday|^dob$|placeofbirth|^birth/,
  malpractice: /malpractice/,
  criminal_history: /criminal|misdemeanor|misdemeanour|felony|conviction|arrest/,
  self_identification:
    /selfidentif|^race|ethnic|^gender$|^sex$|genderidentity|sexualorientation|disabilit|religion/,
  social_security: /socialsecurity|^ssn|nationalid/,
};

/** A heading as it is compared: letters and digits only, without marks, in lower case. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Why a heading is never taken in; null when it may be. */
export function forbiddenTopic(heading: string): ForbiddenTopic | null {
  const folded = foldHeading(heading);
  return forbiddenTopics.find((topic) => forbiddenHeadings[topic].test(folded)) ?? null;
}

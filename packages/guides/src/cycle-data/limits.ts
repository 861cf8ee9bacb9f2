import { primary, secondary } from './cycle-fact.ts';
import { lettersPerProgram } from './letter-facts.ts';
import type { PassMark, ServiceLimit } from './cycle-fact.ts';

const documents = primary(
  'https://students-residents.aamc.org/eras-tools-and-worksheets-residency-applicants/faqs-eras-residency-applicants?topic=myeras-documents',
);
const season2024 = primary(
  'https://students-residents.aamc.org/applying-residencies-eras/what-s-new-2024-myeras-application',
);

/** Limits of the application services and of SOAP. */
export const serviceLimits: readonly ServiceLimit[] = [
  lettersPerProgram,
  {
    code: 'limit.statements_per_program',
    cycle: null,
    limit: 1,
    unit: 'statements a program',
    staff: 'Statements: any number written, 1 a program.',
    source: documents,
    verified: false,
  },
  {
    code: 'limit.experiences',
    cycle: null,
    limit: 10,
    unit: 'experiences',
    staff: 'Up to 10 experiences.',
    source: season2024,
    verified: false,
  },
  {
    code: 'limit.most_meaningful',
    cycle: null,
    limit: 3,
    unit: 'experiences',
    staff: 'Up to 3 of them as most meaningful.',
    source: season2024,
    verified: false,
  },
  {
    code: 'limit.divisions',
    cycle: null,
    limit: 3,
    unit: 'census divisions',
    staff: 'Geographic preference: up to 3 census divisions, or none.',
    source: primary(
      'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/biographical-information',
    ),
    verified: false,
  },
  {
    code: 'limit.soap_applications',
    cycle: null,
    limit: 45,
    unit: 'applications',
    staff: 'SOAP: up to 45 applications in ERAS.',
    source: secondary(
      'https://learning.box/video-5239-ERAS®-and-NRMP®-offer-SOAP®-101-Webinar-March-5-2024',
    ),
    verified: false,
  },
  {
    code: 'limit.soap_rounds',
    cycle: null,
    limit: 4,
    unit: 'offer rounds',
    staff: 'SOAP: 4 offer rounds on Thursday, two hours each.',
    source: secondary(
      'https://learning.box/video-5239-ERAS®-and-NRMP®-offer-SOAP®-101-Webinar-March-5-2024',
    ),
    verified: false,
  },
  {
    code: 'limit.ranks',
    cycle: null,
    limit: 300,
    unit: 'ranks',
    staff: 'A rank list holds up to 300 programs.',
    source: secondary('https://www.nrmp.org/topic/match-participants/programs/?post_type=help'),
    verified: false,
  },
];

/** Pass marks. Looked up by the day of the test, never by today; no conversion between exams is offered. */
export const passMarks: readonly PassMark[] = [
  {
    code: 'pass.step_2_ck.2025',
    cycle: null,
    exam: 'step_2_ck',
    mark: 218,
    from: '2025-07-01',
    to: null,
    staff: 'Step 2 CK taken from 1 July 2025: 218.',
    source: secondary('https://medvily.com/?p=296'),
    verified: false,
  },
  {
    code: 'pass.step_2_ck.before_2025',
    cycle: null,
    exam: 'step_2_ck',
    mark: 214,
    from: null,
    to: '2025-06-30',
    staff: 'Step 2 CK taken just before 1 July 2025: 214. Still earlier tests had lower marks.',
    source: secondary('https://medvily.com/?p=296'),
    verified: false,
  },
  {
    code: 'pass.comlex_2_ce',
    cycle: null,
    exam: 'comlex_level_2_ce',
    mark: 400,
    from: null,
    to: null,
    staff: 'COMLEX Level 2-CE: 400.',
    source: primary(
      'https://www.nbome.org/exams-assessments/comlex-usa/comlex-usa-level-2-ce/scores-transcripts/scoring-principles/',
    ),
    verified: false,
  },
];

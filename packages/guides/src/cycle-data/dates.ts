import { primary, secondary } from './cycle-fact.ts';
import type { CycleDate, MatchWeekStep } from './cycle-fact.ts';

const erasTimeline = primary(
  'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/eras-timeline',
);
const schoolCalendar = primary('https://www.nrmp.org/match-calendars/medical-schools/');
const matchWeek2026 = primary(
  'https://www.prnewswire.com/news-releases/nrmp-anticipates-exciting-2026-match-week-as-residency-applicants-and-programs-prepare-for-match-day-302708601.html',
);
const soapTraining = primary(
  'https://www.aamc.org/services/eras-for-institutions/program-staff/training',
);
const matchWeekForSchools = primary('https://www.nrmp.org/medical-schools/match-week-for-schools/');
const soapArticle = primary('https://students-residents.aamc.org/applying-residency/article/soap/');
const maryland = secondary(
  'https://www.medschool.umaryland.edu/osa/residency-application-manual-/soap/',
);

/** Days of three cycles, as far as the owning bodies' pages give them. What is missing stays empty. */
export const cycleDates: readonly CycleDate[] = [
  {
    code: 'date.2025.match_week',
    cycle: 2025,
    kind: 'match_week',
    on: '2025-03-17',
    staff: 'Monday of Match Week.',
    source: schoolCalendar,
    verified: false,
  },
  {
    code: 'date.2025.soap_ends',
    cycle: 2025,
    kind: 'soap_ends',
    on: '2025-03-20',
    staff: 'SOAP ends, 21:00 Eastern time.',
    source: soapTraining,
    verified: false,
  },
  {
    code: 'date.2025.match_day',
    cycle: 2025,
    kind: 'match_day',
    on: '2025-03-21',
    staff: 'Match Day, 12:00 Eastern time.',
    source: schoolCalendar,
    verified: false,
  },
  {
    code: 'date.2026.season_opens',
    cycle: 2026,
    kind: 'season_opens',
    on: '2025-06-04',
    staff: 'ERAS season opens, 09:00 Eastern time.',
    source: erasTimeline,
    verified: false,
  },
  {
    code: 'date.2026.submissions_open',
    cycle: 2026,
    kind: 'submissions_open',
    on: '2025-09-03',
    staff: 'Applicants may apply, 09:00 Eastern time.',
    source: erasTimeline,
    verified: false,
  },
  {
    code: 'date.2026.programs_see_applications',
    cycle: 2026,
    kind: 'programs_see_applications',
    on: '2025-09-24',
    staff: 'Programs see applications and MSPE, 09:00 Eastern time.',
    source: erasTimeline,
    verified: false,
  },
  {
    code: 'date.2026.match_week',
    cycle: 2026,
    kind: 'match_week',
    on: '2026-03-16',
    staff: 'Monday of Match Week.',
    source: matchWeek2026,
    verified: false,
  },
  {
    code: 'date.2026.match_day',
    cycle: 2026,
    kind: 'match_day',
    on: '2026-03-20',
    staff: 'Match Day.',
    source: matchWeek2026,
    verified: false,
  },
  {
    code: 'date.2027.season_opens',
    cycle: 2027,
    kind: 'season_opens',
    on: '2026-06-03',
    staff: 'ERAS season opens.',
    source: secondary('https://www.quantaprep.com/blog/eras-2026-guide'),
    verified: false,
  },
];

/** How Match Week runs, as last described; hours have changed between years. */
export const matchWeekSteps: readonly MatchWeekStep[] = [
  {
    code: 'match_week.report',
    cycle: null,
    day: 'monday',
    at: '09:30',
    staff: 'School officials can open the Unmatched Applicants Report, embargoed until 10:00.',
    source: matchWeekForSchools,
    verified: false,
  },
  {
    code: 'match_week.status',
    cycle: null,
    day: 'monday',
    at: '10:00',
    staff: 'Applicants learn their status; those eligible for SOAP see the open positions in R3.',
    source: matchWeekForSchools,
    verified: false,
  },
  {
    code: 'match_week.applications',
    cycle: null,
    day: 'monday',
    at: '11:00',
    staff: 'Application services open for SOAP.',
    source: soapArticle,
    verified: false,
  },
  {
    code: 'match_week.review',
    cycle: null,
    day: 'tuesday',
    at: '08:00',
    staff: 'Programs may begin to review and to contact applicants.',
    source: soapArticle,
    verified: false,
  },
  {
    code: 'match_week.live_report',
    cycle: null,
    day: 'wednesday',
    at: '09:00',
    staff: 'Schools can follow the SOAP report live.',
    source: matchWeekForSchools,
    verified: false,
  },
  {
    code: 'match_week.round_1',
    cycle: null,
    day: 'thursday',
    at: '09:00',
    staff: 'Offer round 1 opens, two hours to answer.',
    source: maryland,
    verified: false,
  },
  {
    code: 'match_week.round_2',
    cycle: null,
    day: 'thursday',
    at: '12:00',
    staff: 'Offer round 2 opens, two hours to answer.',
    source: maryland,
    verified: false,
  },
  {
    code: 'match_week.round_3',
    cycle: null,
    day: 'thursday',
    at: '15:00',
    staff: 'Offer round 3 opens, two hours to answer.',
    source: maryland,
    verified: false,
  },
  {
    code: 'match_week.round_4',
    cycle: null,
    day: 'thursday',
    at: '18:00',
    staff: 'Offer round 4 opens, two hours to answer.',
    source: maryland,
    verified: false,
  },
  {
    code: 'match_week.soap_ends',
    cycle: null,
    day: 'thursday',
    at: '21:00',
    staff: 'SOAP ends; the limits on contact are lifted.',
    source: soapTraining,
    verified: false,
  },
  {
    code: 'match_week.match_day',
    cycle: null,
    day: 'friday',
    at: '12:00',
    staff: 'Match Day.',
    source: primary('https://www.nrmp.org/programs-institutions/match-week-soap/'),
    verified: false,
  },
];

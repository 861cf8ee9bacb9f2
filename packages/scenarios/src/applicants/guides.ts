import type { Applicant } from './applicant.ts';
import {
  clinical,
  coreClerkship,
  event,
  exam,
  letter,
  programs,
  ranks,
  season,
  sign,
} from './entries.ts';

const target = {
  targetDate: '2027-09-01',
  programsSawOn: '2025-09-24',
  rankConsent: false,
} as const;

/** Invented applicants for what the other lists leave out: guides, variants and ways a season can end. */
export const guides = {
  messages: {
    key: 'messages',
    fullName: 'Adaeze Okonjo',
    standsFor: 'Pre-match communication: a message to a program that hurt',
    seasons: [
      {
        attempt: season({
          specialty: 'interventional_radiology',
          track: 'integrated',
          interviewsRead: 'several',
          complete: ['event'],
        }),
        facts: [
          programs({
            region: 'Texas',
            applied: 24,
            invited: 9,
            attended: 9,
            field: 'interventional_radiology',
            positionType: 'c',
          }),
          programs({ region: 'Ohio', applied: 20, invited: 6, attended: 6 }),
          event('message', '2026-01-20', 'no'),
        ],
      },
    ],
    ...target,
  },
  losAngelesUsGraduate: {
    key: 'los_angeles_us_graduate',
    fullName: 'Marisol Vega',
    standsFor: 'Los Angeles, US MD in family medicine: one ring of the city only, no honors',
    seasons: [
      {
        attempt: season({
          specialty: 'other',
          specialtyName: 'Family medicine',
          aimedRegion: 'los_angeles',
          interviewsRead: 'few',
          complete: ['record', 'clinical'],
        }),
        facts: [
          programs({
            region: 'Los Angeles',
            applied: 9,
            invited: 2,
            attended: 2,
            field: 'target',
            positionType: 'c',
            ring: 'central_la',
            setting: 'university',
          }),
          programs({
            region: 'Riverside',
            applied: 4,
            field: 'target',
            positionType: 'c',
            ring: 'near_la',
            setting: 'county',
          }),
          coreClerkship('Family medicine', 'pass'),
          clinical({
            from: '2025-02-01',
            to: '2025-03-31',
            field: 'target',
            place: 'County clinic',
          }),
        ],
      },
    ],
    ...target,
  },
  openPrograms: {
    key: 'open_programs',
    fullName: 'Farid Rahimi',
    standsFor: 'IMG in psychiatry: programs looked at for the five signs',
    seasons: [
      {
        attempt: season({
          specialty: 'other',
          specialtyName: 'Psychiatry',
          applicantType: 'non_us_img',
          graduatedOn: '2023-06-30',
          visaNeed: 'j1',
          interviewsRead: 'few',
        }),
        facts: [
          programs({
            region: 'Ohio',
            applied: 30,
            invited: 2,
            attended: 2,
            field: 'target',
            positionType: 'c',
            imgHistory: 12,
            screenedOut: 0,
          }),
          programs({
            region: 'Texas',
            applied: 20,
            field: 'target',
            positionType: 'c',
            imgHistory: 0,
            screenedOut: 0,
          }),
          exam('usmle_step_2_ck', '2024-05-01', 240),
          sign('Lakeside Psychiatry', 'residents', 'yes'),
          sign('Lakeside Psychiatry', 'answers', 'yes'),
          sign('Hill University Psychiatry', 'residents', 'no'),
          sign('Hill University Psychiatry', 'states', 'no'),
        ],
      },
    ],
    ...target,
  },
  enoughRanked: {
    key: 'enough_ranked',
    fullName: 'Johanna Reiter',
    standsFor: 'Diagnostic radiology: enough ranked, volunteered, and no match',
    seasons: [
      {
        attempt: season({ complete: ['letter', 'programs'] }),
        facts: [
          programs({ region: 'Boston', applied: 40, invited: 9, attended: 8 }),
          programs({ region: 'Ohio', applied: 30, invited: 7, attended: 7 }),
          programs({
            region: 'Ohio',
            applied: 10,
            invited: 4,
            attended: 4,
            positionType: 'p',
            field: 'medicine',
          }),
          letter('Dr. Anders Holm', { writtenOn: '2025-08-01' }),
          letter('Dr. Ines Prado', { writtenOn: '2025-08-02', institution: 'Lakeside' }),
          ranks('Boston', 8),
          ranks('Ohio', 6),
        ],
      },
    ],
    ...target,
    rankConsent: true,
  },
  noList: {
    key: 'no_list',
    fullName: 'Wen Jiang',
    standsFor: 'Applied, and no rank list was certified',
    seasons: [
      { attempt: season({ outcome: 'no_list_certified', soapOutcome: 'not_eligible' }), facts: [] },
    ],
    ...target,
  },
  otherCountry: {
    key: 'other_country',
    fullName: 'Élise Gagnon',
    standsFor: 'CaRMS, trained abroad: another country, another process',
    seasons: [
      {
        attempt: season({
          specialty: 'other',
          specialtyName: 'Family medicine',
          system: 'carms',
          service: 'other',
          applicantType: 'canadian',
          soapOutcome: '',
          interviewsRead: 'few',
        }),
        facts: [
          programs({
            region: 'Ontario',
            applied: 12,
            invited: 2,
            attended: 2,
            field: 'target',
            positionType: 'c',
          }),
          programs({ region: 'Québec', applied: 6, field: 'target', positionType: 'c' }),
        ],
      },
    ],
    ...target,
  },
} as const satisfies Record<string, Applicant>;

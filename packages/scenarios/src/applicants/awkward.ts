import type { Applicant } from './applicant.ts';
import { clinical, exam, gap, letter, programs, season } from './entries.ts';

/** Invented applicants whose seasons fit no simple story. */
export const awkward = {
  losAngeles: {
    key: 'los_angeles',
    fullName: 'Noor Khalil',
    standsFor: 'Los Angeles, IMG in internal medicine: central LA only',
    seasons: [
      {
        attempt: season({
          specialty: 'other',
          specialtyName: 'Internal medicine',
          aimedRegion: 'los_angeles',
          applicantType: 'non_us_img',
          graduatedOn: '2019-06-30',
          visaNeed: 'j1',
          interviewsRead: 'few',
        }),
        facts: [
          programs({
            region: 'Los Angeles',
            applied: 6,
            invited: 1,
            attended: 1,
            field: 'target',
            positionType: 'c',
            ring: 'central_la',
            tier: 'reach',
            setting: 'university',
            imgHistory: 2,
            screenedOut: 3,
          }),
          exam('usmle_step_2_ck', '2022-05-01', 244),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  partialMatch: {
    key: 'partial_match',
    fullName: 'Gideon Marsh',
    standsFor: 'Partial match: the advanced position without a first year',
    seasons: [
      {
        attempt: season({ outcome: 'partial_advanced_only', soapOutcome: 'applied_no_offer' }),
        facts: [
          programs({ region: 'Ohio', applied: 40, invited: 12, attended: 12 }),
          programs({
            region: 'Ohio',
            applied: 4,
            invited: 1,
            attended: 1,
            positionType: 'p',
            field: 'medicine',
          }),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  couplesSplit: {
    key: 'couples_split',
    fullName: 'Ida Fernsby',
    standsFor: 'Couples match that ended without a pair',
    seasons: [
      {
        attempt: season({ couple: true, outcome: 'couple_unmatched' }),
        facts: [
          programs({ region: 'Boston', applied: 30, invited: 12, attended: 11, declined: 1 }),
          programs({
            region: 'Chicago',
            applied: 20,
            invited: 4,
            attended: 4,
            positionType: 'p',
            field: 'medicine',
          }),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  secondFailedCycle: {
    key: 'second_failed_cycle',
    fullName: 'Rafael Quispe',
    standsFor: 'Second cycle without a match, interventional radiology',
    seasons: [
      {
        attempt: season({
          matchYear: 2025,
          specialty: 'interventional_radiology',
          track: 'integrated',
          graduatedOn: '2025-05-20',
          appliedOn: '2024-09-25',
          interviewsRead: 'few',
          asOf: '2025-03-17',
        }),
        facts: [
          programs({
            region: 'Texas',
            applied: 20,
            invited: 2,
            attended: 2,
            field: 'interventional_radiology',
            positionType: 'c',
          }),
        ],
      },
      {
        attempt: season({
          specialty: 'interventional_radiology',
          track: 'integrated',
          applicantType: 'us_md_graduate',
          graduatedOn: '2025-05-20',
          interviewsRead: 'few',
        }),
        facts: [
          programs({
            region: 'Texas',
            applied: 22,
            invited: 2,
            attended: 2,
            field: 'interventional_radiology',
            positionType: 'c',
          }),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  examFailure: {
    key: 'exam_failure',
    fullName: 'Selin Aydin',
    standsFor: 'Step 1 not passed at first, Step 2 passed later',
    seasons: [
      {
        attempt: season(),
        facts: [
          exam('usmle_step_1', '2023-01-12', null, 'fail'),
          exam('usmle_step_1', '2023-07-02'),
          exam('usmle_step_2_ck', '2025-06-07', 247),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  tenYearsSinceGraduation: {
    key: 'ten_years_since_graduation',
    fullName: 'Olu Adeyemi',
    standsFor: 'IMG, ten years since graduation, clinical work that paused',
    seasons: [
      {
        attempt: season({
          specialty: 'other',
          specialtyName: 'Family medicine',
          applicantType: 'non_us_img',
          graduatedOn: '2016-07-01',
          visaNeed: 'h1b',
          complete: ['clinical', 'gap'],
        }),
        facts: [
          exam('usmle_step_1', '2018-03-01', 221),
          exam('usmle_step_2_ck', '2020-10-01', 229),
          clinical({
            from: '2017-01-01',
            to: '2024-12-31',
            country: 'other',
            role: 'employment',
            field: 'target',
            place: 'General Hospital Ibadan',
          }),
          letter('Dr. F. Bello', {
            writtenOn: '2024-11-01',
            country: 'other',
            field: 'target',
            institution: 'General Hospital Ibadan',
            tone: 'general',
          }),
          gap('2025-01-01', '2025-08-31', 'no'),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  specialtySwitch: {
    key: 'specialty_switch',
    fullName: 'Petra Novak',
    standsFor: 'From orthopedic surgery to diagnostic radiology, with little groundwork',
    seasons: [
      {
        attempt: season({ switchedFrom: 'Orthopedic surgery', complete: ['clinical', 'letter'] }),
        facts: [
          letter('Dr. Hal Brandt', {
            writtenOn: '2025-07-01',
            field: 'surgery',
            role: 'clinician',
          }),
          clinical({
            from: '2025-05-01',
            to: '2025-05-31',
            role: 'sub_internship',
            field: 'surgery',
          }),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
} as const satisfies Record<string, Applicant>;

import type { Applicant } from './applicant.ts';
import { clinical, exam, letter, programs, ranks, season } from './entries.ts';

const goodExams = [exam('usmle_step_1', '2023-06-12'), exam('usmle_step_2_ck', '2025-06-07', 241)];

/** Invented applicants in radiology, one for each guide and track, and the awkward ones. */
export const radiology = {
  drSixInterviews: {
    key: 'dr_six_interviews',
    fullName: 'Tobias Lindqvist',
    standsFor: 'Diagnostic radiology, US MD: six interviews from a broad list',
    seasons: [
      {
        attempt: season({ complete: ['letter', 'programs'] }),
        facts: [
          programs({ region: 'Boston', applied: 20, invited: 2, attended: 2 }),
          programs({ region: 'Chicago', applied: 25, invited: 3, attended: 3 }),
          programs({ region: 'Texas', applied: 15, invited: 1, attended: 1 }),
          programs({
            region: 'Chicago',
            applied: 8,
            positionType: 'p',
            field: 'medicine',
            invited: 3,
            attended: 3,
          }),
          ...goodExams,
          letter('Dr. Anders Holm', { writtenOn: '2025-08-01', institution: 'Westbrook Medicine' }),
          letter('Dr. Mira Sol', { writtenOn: '2025-08-12', field: 'medicine', role: 'clinician' }),
        ],
      },
    ],
    targetDate: '2027-09-01',
    programsSawOn: '2025-09-24',
    rankConsent: false,
  },
  drTwelveInterviews: {
    key: 'dr_twelve_interviews',
    fullName: 'Hana Watanabe',
    standsFor: 'Diagnostic radiology, US MD: twelve interviews and nine ranks, volunteered',
    seasons: [
      {
        attempt: season(),
        facts: [
          programs({ region: 'Boston', applied: 30, invited: 7, attended: 6 }),
          programs({ region: 'Ohio', applied: 30, invited: 6, attended: 6, positionType: 'c' }),
          programs({
            region: 'Ohio',
            applied: 10,
            invited: 4,
            attended: 4,
            positionType: 'p',
            field: 'medicine',
          }),
          ...goodExams,
          ranks('Boston', 5),
          ranks('Ohio', 4),
        ],
      },
    ],
    targetDate: '2027-09-01',
    programsSawOn: '2025-09-24',
    rankConsent: true,
  },
  irIntegratedFunnelA: {
    key: 'ir_integrated_funnel_a',
    fullName: 'Bruno Castellanos',
    standsFor: 'Interventional radiology, integrated track: no interviews despite a broad list',
    seasons: [
      {
        attempt: season({
          specialty: 'interventional_radiology',
          track: 'integrated',
          complete: ['letter'],
        }),
        facts: [
          programs({
            region: 'New York',
            applied: 18,
            field: 'interventional_radiology',
            positionType: 'c',
          }),
          programs({
            region: 'California',
            applied: 14,
            field: 'interventional_radiology',
            positionType: 'c',
            tier: 'reach',
          }),
          programs({ region: 'Midwest', applied: 30 }),
          exam('usmle_step_1', '2023-01-12', null, 'fail'),
          exam('usmle_step_1', '2023-06-12'),
          exam('usmle_step_2_ck', '2025-06-07', 228),
          letter('Dr. Ellery Vance', { writtenOn: '2025-08-01' }),
          letter('Dr. Mira Sol', { writtenOn: '2025-08-12', field: 'medicine', role: 'clinician' }),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  irIntegratedFunnelB: {
    key: 'ir_integrated_funnel_b',
    fullName: 'Maren Oyelaran',
    standsFor: 'Interventional radiology, integrated track: several interviews and no match',
    seasons: [
      {
        attempt: season({
          specialty: 'interventional_radiology',
          track: 'integrated',
          interviewsRead: 'several',
        }),
        facts: [
          programs({
            region: 'New York',
            applied: 18,
            invited: 6,
            attended: 6,
            field: 'interventional_radiology',
            positionType: 'c',
          }),
          programs({ region: 'Midwest', applied: 30, invited: 8, attended: 8 }),
          ...goodExams,
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  irIndependent: {
    key: 'ir_independent',
    fullName: 'Yusuf Demirel',
    standsFor: 'Interventional radiology, independent track: only IR, nothing beside it',
    seasons: [
      {
        attempt: season({
          specialty: 'interventional_radiology',
          track: 'independent',
          applicantType: 'us_md_graduate',
          graduatedOn: '2021-05-20',
        }),
        facts: [
          programs({
            region: 'South',
            applied: 12,
            invited: 1,
            attended: 1,
            field: 'interventional_radiology',
            positionType: 'r',
          }),
          programs({
            region: 'West',
            applied: 9,
            invited: 1,
            attended: 1,
            field: 'interventional_radiology',
            positionType: 'r',
          }),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  irThroughDr: {
    key: 'ir_through_dr',
    fullName: 'Leonie Abara',
    standsFor:
      'Interventional radiology by way of diagnostic radiology: slightly short in several dimensions',
    seasons: [
      {
        attempt: season({
          specialty: 'interventional_radiology',
          track: 'dr_to_ir',
          interviewsRead: 'several',
          complete: ['letter', 'clinical'],
        }),
        facts: [
          programs({ region: 'New England', applied: 40, invited: 9, attended: 9 }),
          programs({
            region: 'South',
            applied: 20,
            invited: 4,
            attended: 4,
            field: 'interventional_radiology',
            positionType: 'c',
          }),
          exam('usmle_step_1', '2023-06-12'),
          exam('usmle_step_2_ck', '2025-10-20', 236),
          letter('Dr. Ruth Abel', { writtenOn: '2025-08-01', field: 'interventional_radiology' }),
          letter('Dr. Ellery Vance', { writtenOn: '2025-08-03' }),
          letter('Dr. Mira Sol', { writtenOn: '2025-08-12', field: 'medicine', role: 'clinician' }),
          clinical({
            from: '2025-02-01',
            to: '2025-02-28',
            role: 'elective',
            field: 'interventional_radiology',
          }),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
  usImgInIr: {
    key: 'us_img_in_ir',
    fullName: 'Camille Duarte',
    standsFor: 'US-citizen IMG in interventional radiology: three guides at once',
    seasons: [
      {
        attempt: season({
          specialty: 'interventional_radiology',
          track: 'integrated',
          applicantType: 'us_img',
          graduatedOn: '2020-06-30',
          complete: ['letter', 'clinical'],
          interviewsRead: 'few',
        }),
        facts: [
          programs({
            region: 'Florida',
            applied: 20,
            invited: 1,
            attended: 1,
            field: 'interventional_radiology',
            positionType: 'c',
            imgHistory: 0,
            setting: 'university',
          }),
          programs({
            region: 'Texas',
            applied: 20,
            invited: 1,
            attended: 1,
            imgHistory: 0,
            setting: 'university',
          }),
          exam('usmle_step_1', '2019-08-12', 231),
          exam('usmle_step_2_ck', '2020-01-07', 240),
          letter('Dr. A. Santos', {
            writtenOn: '2023-02-01',
            country: 'other',
            institution: 'Hospital Central',
            field: 'surgery',
            role: 'clinician',
          }),
          letter('Dr. B. Moura', {
            writtenOn: '2025-06-01',
            country: 'other',
            institution: 'Hospital Central',
            field: 'interventional_radiology',
          }),
          clinical({
            from: '2022-01-01',
            to: '2024-06-30',
            country: 'other',
            role: 'employment',
            field: 'surgery',
            place: 'Hospital Central',
          }),
        ],
      },
    ],
    targetDate: '2026-09-02',
    programsSawOn: null,
    rankConsent: false,
  },
} as const satisfies Record<string, Applicant>;

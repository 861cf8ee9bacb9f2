import { expect, test } from 'vitest';
import { found } from './found.ts';
import { radiology } from './radiology.ts';

test('US-citizen IMG in IR: each guide keeps its own figure', () => {
  expect(found(radiology.usImgInIr)).toMatchInlineSnapshot(`
    [
      "funnel.few_invitations | IR-21 IMG-23 | interview.few_invitations at screen",
      "list.img_history | IMG-23 | strategy_list.wrong_fit_to_profile at list",
      "list.kinds_missing | IMG-23 | strategy_list.top_heavy at list",
      "letters.dr | IR-38 | letters.non_specialty at screen | IR-38 1-1",
      "letters.local | IMG-21 | letters.non_us at screen | IMG-21 2-3",
      "letters.one_institution | IR-20 | letters.single_institution at screen",
      "letters.age | IMG-35 | letters.stale at screen | IMG-35 12-18",
      "exams.age | IMG-16 | exams.old_exam_date at screen | IMG-16 5-7",
      "clinical.recency | IMG-18 | clinical_record.no_recent_clinical at screen | IMG-18 1-2",
      "clinical.local | IMG-18 | clinical_record.limited_us_clinical_experience at screen",
      "clinical.no_away | IR-18 | specialty_exposure.no_away_rotation at screen",
      "graduation.years | IMG-39 | timeline_gaps.long_time_since_graduation at screen | IMG-39 5-5",
      "exposure.own | IR-18 IMG-18 | specialty_exposure.late_or_no_exposure at screen",
    ]
  `);
});

import { expect, test } from 'vitest';
import { found } from './found.ts';
import { awkward } from './awkward.ts';

test('ten years since graduation: ages are counted to the target date', () => {
  expect(found(awkward.tenYearsSinceGraduation)).toMatchInlineSnapshot(`
    [
      "letters.general | IMG-20 | letters.generic at screen",
      "letters.age | IMG-35 | letters.stale at screen | IMG-35 12-18",
      "exams.age | IMG-16 | exams.old_exam_date at screen | IMG-16 5-7",
      "clinical.recency | IMG-18 | clinical_record.no_recent_clinical at screen | IMG-18 1-2",
      "clinical.local | IMG-18 | clinical_record.limited_us_clinical_experience at screen",
      "graduation.years | IMG-39 | timeline_gaps.long_time_since_graduation at screen | IMG-39 5-5 | IMG-39 10-10",
      "timeline.gaps | IMG-36 | timeline_gaps.gap_unexplained at screen",
      "timeline.unbroken | IMG-36 | timeline_gaps.gap_unexplained at screen",
      "next.unbroken | IMG-36 | timeline_gaps.gap_unexplained at screen",
    ]
  `);
});

import type { ActivityEntry } from '@onward/core/activities';
import type { LocalDate } from '@onward/core/shared';
import type { PracticeGround } from './ground.ts';

const plain = {
  place: '',
  withWhom: '',
  state: null,
  setting: null,
  specialty: 'diagnostic_radiology',
  contacts: [],
  halfDays: null,
  startedOn: null,
  endedOn: null,
  role: '',
  cases: '',
  learned: '',
  evidence: '',
  evidenceLink: '',
  evidenceOn: null,
};

type Written = { readonly entry: ActivityEntry; readonly shown?: true };
type Month = (ago: number, day: number) => LocalDate;

/** What one student has written down: clinical months with one left out, works, a meeting. `shown`: it gets verified. */
export function writtenDown(ground: PracticeGround): readonly Written[] {
  const month: Month = (ago, day) => dayOfMonth(ground.startedOn, ago, day);
  return [...clinicalWork(month), ...works(month)];
}

function clinicalWork(month: Month): readonly Written[] {
  const site = { ...plain, kind: 'clinical', setting: 'observership', halfDays: 2 };
  return [
    {
      shown: true,
      entry: {
        ...site,
        setting: 'subinternship',
        halfDays: 9,
        title: 'Westbrook Medicine, chest service',
        place: 'Westbrook',
        contacts: ['patients', 'records', 'discussions'],
        startedOn: month(5, 2),
        endedOn: month(4, 20),
        role: 'Wrote notes, presented on rounds, called consults.',
        cases: 'An adult whose cough turned out to be an aspirated crown.',
        learned: 'To ask the radiologist a question rather than for a study.',
        evidence: 'Evaluation of the attending, filed with the office.',
      },
    },
    {
      entry: {
        ...site,
        title: 'Harbor reading room',
        place: 'Los Angeles',
        withWhom: 'Dr. Inga Ortiz',
        contacts: ['discussions'],
        startedOn: month(2, 3),
        role: 'Sits in on the morning read-out, presents one case a week.',
        learned: 'How much the clinical question shapes the report.',
      },
    },
  ];
}

function works(month: Month): readonly Written[] {
  return [
    {
      shown: true,
      entry: {
        ...plain,
        kind: 'case_report',
        title: 'An aspirated dental crown read as a nodule',
        state: 'submitted',
        withWhom: 'Dr. Inga Ortiz',
        startedOn: month(1, 12),
        role: 'Chart review, images, first draft.',
        learned: 'That a second look is a habit, not a talent.',
        evidence: 'Receipt of the journal.',
      },
    },
    {
      entry: {
        ...plain,
        kind: 'manuscript',
        title: 'Incidental findings on trauma CT',
        state: 'in_progress',
        role: 'Data from 140 scans read; methods written.',
      },
    },
    { entry: { ...plain, kind: 'poster', title: 'Read-out as a teaching hour', state: 'idea' } },
    {
      entry: {
        ...plain,
        kind: 'conference',
        title: 'ARRS annual meeting',
        startedOn: month(1, 22),
        evidence: 'Badge and program.',
      },
    },
  ];
}

/** A day of the month so many months before; the last months of a season are always over or running. */
function dayOfMonth(today: LocalDate, monthsAgo: number, day: number): LocalDate {
  const first = Temporal.PlainDate.from(today).with({ day: 1 }).subtract({ months: monthsAgo });
  return first.with({ day }).toString() as LocalDate;
}

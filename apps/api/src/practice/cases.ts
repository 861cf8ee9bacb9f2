import { stages, type Stage } from '@onward/core/pipeline';
import type { CaseId, LocalDate, PersonId } from '@onward/core/shared';
import { addDays } from '@onward/core/shared';
import { practice } from '@onward/scenarios/practice';
import { AssignmentsService, CasesService } from '../cases/index.ts';
import { ContactsService } from '../contacts/index.ts';
import { MeetingsService } from '../meetings/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';

const casesByAamc = sql<{ aamcId: string; caseId: CaseId; studentId: PersonId }>(
  'practice.cases',
  `select s.aamc_id as "aamcId", c.id as "caseId", c.student_id as "studentId" from app.recovery_case c
   join app.student s on s.institution_id = $1 and s.id = c.student_id where c.institution_id = $1`,
);

/** What was said on the first call, in turn. */
const firstCalls = [
  'Tired, and glad somebody rang. Wants a week before going through the application.',
  'Asked what a second application would look like. Family is near and helpful.',
  'Asked for numbers on a funded research post.',
  'Still deciding between waiting and a preliminary year.',
] as const;

const carriedOver = 'Carried over from the office’s own list';

/** Advisors are named, students are called, meetings are arranged and cases stand where the scenario says. */
export async function practiceCases(ground: PracticeGround): Promise<void> {
  const dean = await staffMember(ground, 'priya');
  const [rows] = await inInstitution(dean, () =>
    current().reads(casesByAamc(ground.institutionId)),
  );
  const known = new Map(rows.map((row) => [row.aamcId, row.caseId]));
  for (const [n, student] of practice.students.entries()) {
    const caseId = known.get(student.aamcId);
    if (!caseId || !student.advisor) continue;
    const advisor = await staffMember(ground, student.advisor);
    await asOf(before(ground, 26), () =>
      inInstitution(dean, () =>
        new AssignmentsService().assign([caseId], advisor.personId, 'advisor'),
      ),
    );
    await inInstitution(advisor, () => history({ ground, caseId, n, stage: student.stage }));
  }
}

interface Story {
  readonly ground: PracticeGround;
  readonly caseId: CaseId;
  readonly n: number;
  readonly stage: Stage;
}

async function history(story: Story): Promise<void> {
  const { stage, n } = story;
  if (stage === 'referred') return;
  await call(story, 25, 'no_reply', '');
  if (stages.indexOf(stage) <= 1 && n % 2 === 1) {
    await call(story, 23, 'no_reply', 'Left a message with the office’s number.');
  } else {
    await call(story, 24, 'reached', firstCalls[n % firstCalls.length] ?? '');
    await call(story, 3 + ((n * 3) % 13), 'reached', 'Checked in, and set the next step.');
    await meet(story, 2 + ((n * 2) % 9));
  }
  await asOf(before(story.ground, 4 + ((n * 5) % 16)), () => move(story));
}

function call(
  { ground, caseId }: Story,
  days: number,
  outcome: 'reached' | 'no_reply',
  summary: string,
) {
  const happenedAt = before(ground, days, 11);
  const minutes = outcome === 'reached' ? 20 : null;
  const entry = { channel: 'call', outcome, happenedAt, minutes, summary };
  return asOf(before(ground, days, 12), () => new ContactsService().log(caseId, entry));
}

function meet({ ground, caseId, n }: Story, inDays: number) {
  return asOf(before(ground, 2), () =>
    new MeetingsService().arrange(caseId, {
      title: n % 2 === 0 ? 'Look at the plan together' : 'Talk about the next step',
      date: addDays(ground.startedOn, inDays) as LocalDate,
      time: ['09:30', '14:30', '16:00'][n % 3] ?? '10:00',
      timeZone: practice.timeZone,
      minutes: 40,
      place: 'Student Affairs, room 214',
      attendees: [],
    }),
  );
}

async function move({ caseId, stage }: Story): Promise<void> {
  if (stage === 'referred') return;
  await new CasesService().move(caseId, 1, { to: stage, reason: carriedOver });
}

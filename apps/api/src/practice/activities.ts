import { addDays, type ActivityId, type CaseId, type TaskId } from '@onward/core/shared';
import { practiceFailedYear } from '@onward/scenarios/practice';
import { ActivitiesService } from '../activities/index.ts';
import { AttemptsService } from '../attempts/index.ts';
import { DiagnosisService } from '../diagnosis/index.ts';
import { FindingsService } from '../findings/index.ts';
import { PlanReleaseService, PlansService, TaskProgressService } from '../plans/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { writtenDown } from './activity-words.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';

const samuel = '13481655';

interface Place {
  readonly caseId: CaseId;
  readonly studentId: string;
  readonly attempts: number;
  readonly planVersion: number | null;
}

const placeOf = sql<Place>(
  'practice.activityPlace',
  `select c.id as "caseId", c.student_id as "studentId",
     (select count(*)::int from app.attempt a where a.institution_id = $1 and a.case_id = c.id) as attempts,
     (select p.version from app.plan p where p.institution_id = $1 and p.case_id = c.id and p.state <> 'retired' and p.chosen) as "planVersion"
   from app.recovery_case c join app.student s on s.institution_id = $1 and s.id = c.student_id
   where c.institution_id = $1 and s.aamc_id = $2`,
);

const stepsOf = sql<{ id: TaskId; owner: string }>(
  'practice.activitySteps',
  `select t.id, t.owner from app.task t join app.plan p on p.institution_id = $1 and p.id = t.plan_id and p.state <> 'retired' and p.chosen
   where t.institution_id = $1 and t.case_id = $2 and t.owner = 'student' and t.dropped_at is null
   order by t.due_on nulls last, t.sort, t.id limit 3`,
);

/** His plan was carried over from the office's own list, so that it is older than this first start. */
const carryOver = sql(
  'practice.carryOver',
  `with plan as (
     update app.plan set created_at = $3 where institution_id = $1 and case_id = $2 and state <> 'retired' and chosen returning id
   ) update app.task t set created_at = $3 from plan where t.institution_id = $1 and t.plan_id = plan.id`,
);

/**
 * A few months of activity of one student with a month left out, one promise of the office past its day, a finding
 * nothing answers yet, and a plan that has moved a little.
 */
export async function practiceActivities(ground: PracticeGround): Promise<void> {
  const { institutionId } = ground;
  const naomi = await staffMember(ground, 'naomi');
  const place = await inInstitution(naomi, () => current().read(placeOf(institutionId, samuel)));
  if (!place?.planVersion) return;
  const student = {
    institutionId,
    personId: place.studentId as typeof naomi.personId,
    role: 'student',
  } as const;
  const steps = await inInstitution(naomi, () => theOffice(ground, place));
  const seen = await inInstitution(student, () => theStudent(ground, steps));
  await asOf(before(ground, 2, 15), () =>
    inInstitution(naomi, async () => {
      for (const id of seen) await new ActivitiesService().verify(id, 1);
    }),
  );
}

/** Accepted from what the rule proposes to the season; recorded by hand where it proposes nothing. */
async function foundOnTheRankList(caseId: CaseId): Promise<void> {
  const diagnosis = new DiagnosisService();
  const { examinations } = await diagnosis.page(caseId);
  const proposed = examinations.find(
    (one) => one.state === 'proposed' && one.factor === couple.factor,
  );
  if (proposed) await diagnosis.accept(caseId, proposed, couple);
  else await new FindingsService().record(caseId, null, couple);
}

type Steps = readonly { readonly id: TaskId }[];

async function theOffice(ground: PracticeGround, place: Place): Promise<Steps> {
  const { caseId, attempts } = place;
  if (attempts === 0)
    await asOf(before(ground, 12), () =>
      new AttemptsService().record(caseId, season(ground), null),
    );
  await asOf(before(ground, 8, 16), () => foundOnTheRankList(caseId));
  await current().write(carryOver(ground.institutionId, caseId, before(ground, 27)));
  await asOf(before(ground, 5), async () => {
    await new PlansService().add(caseId, promise(ground, caseId));
    const { planVersion } = (await current().read(placeOf(ground.institutionId, samuel))) ?? place;
    await new PlanReleaseService().release(caseId, planVersion ?? 1);
  });
  return (await current().reads(stepsOf(ground.institutionId, caseId)))[0];
}

async function theStudent(ground: PracticeGround, [first, second]: Steps): Promise<ActivityId[]> {
  const service = new ActivitiesService();
  const evidence = {
    text: 'Talked through with Naomi; names and days are set.',
    link: '',
    on: null,
  };
  if (first)
    await asOf(before(ground, 3, 9), () =>
      new TaskProgressService().complete(first.id, 0, evidence),
    );
  if (second)
    await asOf(before(ground, 26, 9), () => new TaskProgressService().begin(second.id, 0));
  const seen: ActivityId[] = [];
  for (const { entry, shown } of writtenDown(ground)) {
    const { id } = await asOf(before(ground, 4, 19), () => service.record(null, entry));
    if (shown) seen.push(id as ActivityId);
  }
  return seen;
}

function season(ground: PracticeGround): Parameters<AttemptsService['record']>[1] {
  const day = (ago: number) => addDays(ground.startedOn, -ago);
  return {
    matchYear: practiceFailedYear(ground.startedOn),
    specialty: 'diagnostic_radiology',
    specialtyName: '',
    track: 'none',
    aimedRegion: 'los_angeles',
    system: 'nrmp_main',
    service: 'eras',
    applicantType: 'us_md_senior',
    graduatedOn: day(-40),
    visaNeed: 'none',
    appliedOn: day(222),
    couple: true,
    switchedFrom: '',
    outcome: 'unmatched_full',
    soapOutcome: 'eligible_declined',
    interviewsRead: 'not_said',
    complete: [],
    source: 'Match result notice (invented)',
    asOf: day(28),
  };
}

const couple = {
  domain: 'rank_list',
  factor: 'couple_constraints',
  severity: 2,
  confidence: 'reported',
  horizon: 'lt6m',
  agrees: 'yes',
  evidence: 'Samuel: ranked together with his partner, two cities only.',
  reason: '',
};

function promise(ground: PracticeGround, caseId: CaseId): Parameters<PlansService['add']>[1] {
  return {
    category: 'networking_mentoring',
    title: 'Introduce Samuel to two radiologists in Los Angeles',
    studentTitle: 'The office introduces you to two radiologists in Los Angeles',
    why: 'Somebody who knows the place opens the first door.',
    owner: 'office',
    earliestOn: null,
    latestOn: null,
    dueOn: addDays(ground.startedOn, -2),
    evidenceAsked: 'The two names, and the day of the mail.',
    factors: [],
    minutes: 30,
    goalId: caseId,
  };
}

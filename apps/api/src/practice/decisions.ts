import type { OptionEntry, Outcome, RecoveryOption, Vote } from '@onward/core/decisions';
import { addDays, type CaseId, type DecisionId, type PersonId } from '@onward/core/shared';
import {
  DecisionReleaseService,
  DecisionsService,
  GoalsService,
  MyPathService,
} from '../decisions/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';

const found = sql<{ caseId: CaseId; studentId: PersonId }>(
  'practice.decisionCase',
  `select c.id as "caseId", c.student_id as "studentId" from app.recovery_case c
   join app.student s on s.institution_id = $1 and s.id = c.student_id where c.institution_id = $1 and s.aamc_id = $2`,
);

const kwame = '13480559';
const samira = '13480011';
const yusuf = '13480833';

/** One main goal for a case that is about to get a plan. Runs in the advisor's name. */
export async function practiceGoal(caseId: CaseId, specialty: string): Promise<void> {
  await new GoalsService().set(caseId, 0, `A residency in ${specialty.toLowerCase()}.`);
}

/** One decision made and given to the student, one in the middle of being made, and one goal with no plan yet. */
export async function practiceDecisions(ground: PracticeGround): Promise<void> {
  const naomi = await staffMember(ground, 'naomi');
  const find = (aamcId: string) =>
    inInstitution(naomi, () => current().read(found(ground.institutionId, aamcId)));
  const [made, open, aiming] = [await find(samira), await find(kwame), await find(yusuf)];
  if (aiming)
    await asOf(before(ground, 4), () =>
      inInstitution(naomi, () => practiceGoal(aiming.caseId, 'Internal medicine')),
    );
  if (made)
    await asOf(before(ground, 3, 14), () =>
      inInstitution(naomi, () => decided(ground, made.caseId)),
    );
  if (!open) return;
  await asOf(before(ground, 5, 20), () =>
    inInstitution(
      { institutionId: ground.institutionId, personId: open.studentId, role: 'student' },
      () =>
        new MyPathService().write(
          'dr_then_esir',
          'I still want to work with my hands and with images. I could live with a longer road, less with another year of waiting.',
        ),
    ),
  );
  await asOf(before(ground, 2, 10), () => inInstitution(naomi, () => onTheTable(open.caseId)));
}

type Way = Partial<Omit<OptionEntry, 'words'>> & {
  readonly code: RecoveryOption;
  readonly words?: Partial<OptionEntry['words']>;
};

type Page = Awaited<ReturnType<DecisionsService['open']>>;

/** The decision being worked on: the newest of the page. */
function newest(page: Page): { readonly id: DecisionId; readonly version: number } {
  const [first] = page.decisions;
  if (!first) throw new Error('practice: no decision was opened');
  return { id: first.id as DecisionId, version: first.version };
}

function entryOf(way: Way, page: Page): OptionEntry {
  const choice = page.choices.find(({ code }) => code === way.code);
  const empty = { specialty: '', holds: [], guidanceFrom: '' };
  const begin = {
    answers: (choice?.answers ?? []) as unknown as OptionEntry['answers'],
    earliestCycle: choice?.earliestCycle ?? null,
  };
  const words = { ...choice?.words, ...way.words } as OptionEntry['words'];
  return { ...empty, ...begin, ...way, words };
}

async function put(caseId: CaseId, ways: readonly Way[], votes: readonly Vote[]): Promise<Page> {
  const service = new DecisionsService();
  let page = await service.open(caseId, 'path');
  for (const way of ways) {
    const { id, version } = newest(page);
    page = await service.putOption(id, version, null, entryOf(way, page));
  }
  for (const vote of votes) page = await service.addVote(newest(page).id, vote);
  return page;
}

const holm: Vote = {
  name: 'Anders Holm',
  part: 'DR mentor',
  knowsData: true,
  outlook: 'fair',
  confidence: 'fairly_sure',
  reason:
    'With a year of imaging research and two letters from radiologists the file would read quite differently.',
};

const samirasWays: readonly Way[] = [
  {
    code: 'reapply_same_plus_parallel',
    specialty: 'Diagnostic radiology, with internal medicine beside it',
    words: { currency: 'Clinic half-days beside the research year.', visa: 'None needed.' },
  },
  {
    code: 'research_year_structured',
    words: { funding: 'Dr. Holm’s grant pays one place from July.', visa: 'None needed.' },
  },
  { code: 'switch_specialty', specialty: 'Internal medicine', words: { visa: 'None needed.' } },
];

async function decided(ground: PracticeGround, caseId: CaseId): Promise<void> {
  const page = await put(caseId, samirasWays, [holm]);
  const [first, second] = page.decisions.flatMap((one) => one.options);
  const outcome: Outcome = {
    optionId: first?.id as Outcome['optionId'],
    parallelId: second?.id as Outcome['parallelId'],
    goal: 'A residency in diagnostic radiology.',
    why: 'She knows what she wants, the record is strong, and what was missing can be built within the year.',
    dissent: '',
    weighed: {
      commitment: 'Radiology since the second year, and nothing else has come close.',
      profile: 'Solid; little of it in imaging.',
      circumstances: 'Could move. One year on a small salary is possible.',
      risk: '',
    },
    reviewOn: addDays(ground.startedOn, 150),
    confirmed: false,
    note: '',
  };
  const { id, version } = newest(page);
  const made = await new DecisionsService().decide(id, version, outcome);
  const releases = new DecisionReleaseService();
  const written = await releases.write(id, newest(made).version, made.wordsToBeginWith);
  await releases.release(id, newest(written).version, {
    visibleFrom: null,
    quietTimeConfirmed: true,
  });
}

const pathway = 'interventional_radiology/list.pathway_dr_intent';

async function onTheTable(caseId: CaseId): Promise<void> {
  const ways: readonly Way[] = [
    {
      code: 'reapply_same',
      specialty: 'Integrated IR',
      words: {
        letters: 'Two from IR stand; a third would come from a research year.',
        visa: 'None needed.',
      },
    },
    {
      code: 'dr_then_esir',
      holds: [`${pathway}/attainable`, `${pathway}/advised`],
      words: { letters: 'Needs two from DR faculty by September.', visa: 'None needed.' },
    },
    {
      code: 'preliminary_or_ty_year',
      specialty: 'Surgery',
      words: { visa: 'None needed.', loans: 'Payments begin.' },
    },
  ];
  await put(caseId, ways, [
    {
      name: 'Lena Brandt',
      part: 'IR mentor',
      knowsData: true,
      outlook: 'low',
      confidence: 'fairly_sure',
      reason: 'Four interviews on a list of 48. Through DR he gets there more surely.',
    },
    { ...holm, outlook: 'cannot_say', reason: 'I know him from one rotation only.' },
  ]);
}

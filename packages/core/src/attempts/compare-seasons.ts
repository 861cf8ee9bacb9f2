import type { LocalDate } from '../shared/calendar.ts';
import type { AttemptFact } from './fact.ts';
import { ofKind } from './fact.ts';
import { factLine } from './fact-line.ts';
import { documentKinds, tiers } from './fact-words.ts';
import { specialties, tracks, type Specialty, type Track } from './vocabulary.ts';

/** A season as far as two are compared. */
export interface ComparedSeason {
  readonly matchYear: number;
  readonly specialty: Specialty;
  readonly specialtyName: string;
  readonly track: Track;
  readonly appliedOn: LocalDate | null;
  readonly source: string;
  readonly asOf: LocalDate;
  readonly facts: readonly AttemptFact[];
}

/** What one season says to a line, with the fact it stands on; null where the season itself says it. */
export interface Said {
  readonly says: string;
  readonly factId: string | null;
  readonly source: string;
  readonly asOf: LocalDate;
}

/** One line of two seasons side by side. */
export interface ComparedLine {
  readonly label: string;
  readonly before: readonly Said[];
  readonly after: readonly Said[];
  /** Both seasons say something, and not the same. */
  readonly changed: boolean;
  /** Only one of the two seasons has anything recorded: what changed nobody can tell. */
  readonly oneSided: boolean;
}

type Read = (season: ComparedSeason) => readonly Said[];

const said = (fact: AttemptFact, says = factLine(fact)): Said => ({
  says,
  factId: fact.id,
  source: fact.source,
  asOf: fact.asOf,
});
const bySays = (a: Said, b: Said) => (a.says < b.says ? -1 : a.says > b.says ? 1 : 0);

const aim: Read = ({ specialty, specialtyName, track, source, asOf }) => [
  {
    says: [specialtyName || specialties[specialty], track === 'none' ? '' : tracks[track]]
      .filter(Boolean)
      .join(', '),
    factId: null,
    source,
    asOf,
  },
];

const exams: Read = ({ facts }) =>
  ofKind(facts, 'exam').map((fact) => said(fact, `${factLine(fact)} (${fact.body.takenOn})`));

const letters: Read = ({ facts }) =>
  ofKind(facts, 'letter').map((fact) => said(fact, `${factLine(fact)} (${fact.body.writtenOn})`));

/** Calendar months with clinical work up to the application, place by place. */
const clinical: Read = ({ facts, appliedOn }) =>
  ofKind(facts, 'clinical')
    .filter(({ body }) => !appliedOn || body.from <= appliedOn)
    .map((fact) => {
      const last = until(fact.body.to, appliedOn);
      const months = last ? monthsIn(fact.body.from, last) : null;
      return said(
        fact,
        `${factLine(fact)}: ${months === null ? 'goes on' : `${months} ${months === 1 ? 'month' : 'months'}`}`,
      );
    });

function until(to: LocalDate | null, appliedOn: LocalDate | null): LocalDate | null {
  if (!to) return appliedOn;
  return appliedOn && appliedOn < to ? appliedOn : to;
}

function monthsIn(from: LocalDate, to: LocalDate): number {
  const month = (day: LocalDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(to) - month(from) + 1;
}

const programs: Read = ({ facts, source, asOf }) => {
  const rows = ofKind(facts, 'programs');
  return (Object.keys(tiers) as (keyof typeof tiers)[]).flatMap((tier) => {
    const of = rows.filter(({ body }) => body.tier === tier && body.applied > 0);
    const applied = of.reduce((n, { body }) => n + body.applied, 0);
    const [first] = of;
    const kept = first ? { source: first.source, asOf: first.asOf } : { source, asOf };
    return applied === 0
      ? []
      : [{ says: `${tiers[tier]}: ${applied} applied to`, factId: first?.id ?? null, ...kept }];
  });
};

const regions: Read = ({ facts }) => {
  const rows = Map.groupBy(ofKind(facts, 'programs'), ({ body }) => body.region.trim());
  return [...rows].flatMap(([region, [first]]) => (first ? [said(first, region)] : []));
};

const documents: Read = ({ facts }) =>
  ofKind(facts, 'document').map((fact) =>
    said(fact, `${documentKinds[fact.body.type]}, version “${fact.body.name}”`),
  );

const research: Read = ({ facts }) => ofKind(facts, 'research').map((fact) => said(fact));

const readings: readonly (readonly [label: string, read: Read])[] = [
  ['Aimed at', aim],
  ['Exams and scores', exams],
  ['Letters', letters],
  ['Clinical months', clinical],
  ['Programs by tier', programs],
  ['Cities and regions', regions],
  ['Statement and CV', documents],
  ['Research', research],
];

/**
 * Two seasons side by side, line by line, each side with its facts (IR-55). A line has changed when both seasons say
 * something and not the same; what is recorded for one of them alone is no change. Nothing is added up or judged.
 */
export function compareSeasons(
  before: ComparedSeason,
  after: ComparedSeason,
): readonly ComparedLine[] {
  return readings.flatMap(([label, read]) => {
    const sides = { before: read(before).toSorted(bySays), after: read(after).toSorted(bySays) };
    if (sides.before.length + sides.after.length === 0) return [];
    const words = (side: readonly Said[]) => JSON.stringify(side.map(({ says }) => says));
    const oneSided = sides.before.length === 0 || sides.after.length === 0;
    const changed = !oneSided && words(sides.before) !== words(sides.after);
    return [{ label, ...sides, changed, oneSided }];
  });
}

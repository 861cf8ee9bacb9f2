import {
  clinicalRoles,
  exams,
  ofKind,
  type Attempt,
  type AttemptFact,
  type FactOf,
} from '../attempts/index.ts';
import type { Figure } from '../forensics/index.ts';
import { isLive, type Letter } from '../letters/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import { certificateKinds, type Certificate } from './certificate.ts';
import { visaPathways, type VisaRecord } from './visa-record.ts';

/** Something an application rests on that grows old or runs out. */
export interface Asset {
  readonly key: string;
  readonly kind: 'exam' | 'letter' | 'clinical' | 'graduation' | 'certificate' | 'visa';
  readonly title: string;
  /** Where the date is from, in words. */
  readonly source: string;
  /** The day its age counts from; null where it holds until a day, or is not known. */
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  /** It still goes on, so it does not age. */
  readonly goesOn: boolean;
  /** Figures of the packs that apply; each its own, none averaged. */
  readonly figures: readonly Figure[];
}

/** What the assets are gathered from. */
export interface Held {
  readonly attempt: Attempt | null;
  readonly facts: readonly AttemptFact[];
  readonly letters: readonly Letter[];
  readonly certificates: readonly Certificate[];
  readonly visa: VisaRecord | null;
  readonly figures: readonly Figure[];
}

/** Everything that ages or runs out: exams, letters, clinical work, graduation, certificates, visa status. */
export function assetsOf(held: Held): readonly Asset[] {
  return [
    ...examsOf(held),
    ...lettersOf(held),
    ...clinicalOf(held),
    ...graduationOf(held),
    ...held.certificates.map(certificateAsset),
    ...visaOf(held.visa),
  ];
}

const figuresNamed = (held: Held, ...codes: readonly string[]) =>
  held.figures.filter(({ code }) => codes.includes(code));
const plain = { since: null, until: null, goesOn: false, figures: [] } as const;

/** The newest pass of each exam. */
function examsOf(held: Held): readonly Asset[] {
  const passed = ofKind(held.facts, 'exam')
    .filter(({ body }) => body.result === 'pass')
    .toSorted((a, b) => (a.body.takenOn < b.body.takenOn ? 1 : -1));
  const named = (fact: FactOf<'exam'>) =>
    fact.body.exam === 'other' ? fact.body.name : exams[fact.body.exam];
  return [...Map.groupBy(passed, named)].flatMap(([title, [fact]]) =>
    fact
      ? [
          {
            ...plain,
            key: `exam ${title}`,
            kind: 'exam' as const,
            title,
            source: fact.source,
            since: fact.body.takenOn,
            figures: figuresNamed(held, 'threshold.exam_age'),
          },
        ]
      : [],
  );
}

function lettersOf(held: Held): readonly Asset[] {
  return held.letters
    .filter((letter) => isLive(letter) && letter.writtenOn)
    .map((letter) => ({
      ...plain,
      key: `letter ${letter.id}`,
      kind: 'letter',
      title: `Letter of ${letter.writer}`,
      source: 'Letters of this case',
      since: letter.writtenOn,
      figures: figuresNamed(held, 'threshold.letter_age'),
    }));
}

/** The last day with patients; what goes on does not age. */
function clinicalOf(held: Held): readonly Asset[] {
  const all = ofKind(held.facts, 'clinical').toSorted((a, b) =>
    (a.body.to ?? '9999') < (b.body.to ?? '9999') ? 1 : -1,
  );
  const [last] = all;
  if (!last) return [];
  const { body, source } = last;
  return [
    {
      ...plain,
      key: 'clinical',
      kind: 'clinical',
      title: 'Clinical work',
      source: `${clinicalRoles[body.role]}, ${body.place}; ${source}`,
      since: body.to,
      goesOn: body.to === null,
      figures: held.figures.filter(
        ({ pack, code }) => pack === 'img_friendly' && code === 'threshold.clinical_recency',
      ),
    },
  ];
}

function graduationOf(held: Held): readonly Asset[] {
  if (!held.attempt?.graduatedOn) return [];
  const { graduatedOn, source } = held.attempt;
  return [
    {
      ...plain,
      key: 'graduation',
      kind: 'graduation',
      title: 'Years since graduation',
      source,
      since: graduatedOn,
      figures: figuresNamed(
        held,
        'threshold.graduation_strict',
        'threshold.graduation_wide',
        'threshold.years_since_graduation',
      ),
    },
  ];
}

function certificateAsset(certificate: Certificate): Asset {
  const { id, kind, name, issuedOn, expiresOn, source } = certificate;
  return {
    ...plain,
    key: `certificate ${id}`,
    kind: 'certificate',
    title: kind === 'other' ? name : certificateKinds[kind],
    source,
    since: expiresOn ? null : issuedOn,
    until: expiresOn,
  };
}

function visaOf(visa: VisaRecord | null): readonly Asset[] {
  if (!visa?.statusUntil) return [];
  return [
    {
      ...plain,
      key: 'visa',
      kind: 'visa',
      title: `Present status (${visaPathways[visa.pathway]})`,
      source: visa.source,
      until: visa.statusUntil,
    },
  ];
}

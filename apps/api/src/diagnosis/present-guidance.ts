import {
  guidanceFor,
  measuresOf,
  measuresTakeaway,
  standingOn,
  type Guidance,
} from '@onward/core/forensics';
import type { GuidePack } from '@onward/guides/pack';
import type { LoadedDiagnosis } from './load-diagnosis.ts';
import { codeOf } from './why-chain.ts';
import type { AxisType, GuidanceType, MeasureType } from './why-chain.types.ts';

/** What the guides say to this season, in their own words (IR-53, IR-56, DR-47, LA-26, LA-33, IMG-07, IMG-17). */
export function presentGuidance(loaded: LoadedDiagnosis): readonly GuidanceType[] {
  const { seasons, packs, examinations, findings } = loaded;
  const attempt = seasons[0]?.attempt;
  if (!attempt) return [];
  const accepted = findings.filter(({ state }) => state === 'accepted').map(codeOf);
  const codes = packs.map(({ code }) => code);
  return guidanceFor({ attempt, packs: codes, examinations, accepted }).flatMap(
    (guidance) => inWords(guidance, packs) ?? [],
  );
}

function inWords(guidance: Guidance, packs: readonly GuidePack[]): GuidanceType | null {
  const pack = packs.find(({ code }) => code === guidance.pack);
  const said =
    pack && (questionOf(guidance, pack) ?? articleOf(guidance, pack) ?? listOf(guidance, pack));
  if (!pack || !said) return null;
  const { title: packTitle, version: packVersion } = pack;
  const code = `${guidance.pack}.${guidance.entry}`;
  return { code, because: guidance.because, packTitle, packVersion, ...said };
}

type Said = Pick<GuidanceType, 'title' | 'text' | 'item'>;

function questionOf({ entry }: Guidance, { faq }: GuidePack): Said | null {
  const found = faq.find(({ code }) => code === entry);
  if (!found) return null;
  const { question, answer, staff, source } = found;
  return { title: question, text: staff ? [answer, staff] : [answer], item: source.item };
}

function articleOf({ entry }: Guidance, { articles }: GuidePack): Said | null {
  const found = articles.find(({ code }) => code === entry);
  return found
    ? { title: found.title, text: [...found.paragraphs], item: found.source.item }
    : null;
}

function listOf({ entry, line }: Guidance, { lists }: GuidePack): Said | null {
  const found = lists.find(({ code }) => code === entry);
  if (!found) return null;
  const lines = found.lines.filter(({ code }) => line === null || code === line);
  return {
    title: found.title.staff ?? found.title.student ?? '',
    text: lines.map(({ staff, student }) => staff ?? student ?? ''),
    item: found.source.item,
  };
}

/** The axes of the guides that apply, each with what is known; described in words, never scored (DR-04). */
export function presentAxes({
  packs,
  examinations,
  findings,
}: LoadedDiagnosis): readonly AxisType[] {
  const accepted = findings.filter(({ state }) => state === 'accepted').map(codeOf);
  return packs.flatMap((pack) =>
    pack.axes.map(({ code, title, staff, source }) => ({
      code: `${pack.code}.${code}`,
      title,
      text: staff,
      packTitle: pack.title,
      item: source.item,
      ...standingOn(code, { examinations, accepted }),
    })),
  );
}

/** Counts of the newest season beside what the guides ask for, and one sentence over them. */
export function presentMeasures({ seasons, context }: LoadedDiagnosis): {
  readonly measures: readonly MeasureType[];
  readonly measuresTakeaway: string;
} {
  const [newest] = seasons;
  const measures = newest ? measuresOf(newest, context) : [];
  return {
    measures: measures.map(({ label, value, reads, figure }) => {
      const { low, high, packTitle, item } = figure;
      return { label, value, reads, low, high, packTitle, item };
    }),
    measuresTakeaway: measuresTakeaway(measures),
  };
}

import { comparedFields, optionWords, type RecoveryOption } from '@onward/core/decisions';
import { monthName } from '@onward/core/season-clock';
import { firstDaysOf, optionGuides, type OptionList } from '@onward/guides/options';
import type { ContentList, GuidePack } from '@onward/guides/pack';
import { firstPhasesOf } from '@onward/guides/season-clock';
import type { FirstDays } from '../first-days/index.ts';
import { today } from '../platform/clock.ts';
import type { GuideAnswerType, GuideListType, GuideScriptType } from './decision-parts.types.ts';
import type { AcceptedFinding } from './decisions.reads.ts';
import type { OptionChoiceType } from './decisions.types.ts';
import type { MyArticleType } from './my-path.types.ts';

type Voice = 'staff' | 'student';

/** A list of a guide in one voice; lines that have no word in it are left out. */
export function listIn(
  pack: GuidePack,
  list: ContentList,
  voice: Voice,
  use: { readonly as: string; readonly lines?: readonly string[] },
): GuideListType {
  const code = `${pack.code}/${list.code}`;
  const other = voice === 'staff' ? 'student' : 'staff';
  return {
    code,
    title: list.title[voice] ?? list.title[other] ?? '',
    intro: list.intro?.[voice] ?? '',
    as: use.as,
    packTitle: pack.title,
    item: list.source.item,
    lines: list.lines
      .filter((line) => !use.lines || use.lines.includes(line.code))
      .map((line) => ({
        code: `${code}/${line.code}`,
        says: line[voice] ?? (voice === 'staff' ? plain(line.student) : ''),
      }))
      .filter(({ says }) => says),
  };
}

/** A line that has only the student's wording, as staff read it in a list of its own. */
function plain(words = ''): string {
  return words.replace(/;$/, '');
}

/** Lists of the guides that apply, in one voice; those without a word in it are left out. */
export function listsOf(
  wanted: readonly OptionList[],
  packs: readonly GuidePack[],
  voice: Voice = 'staff',
): readonly GuideListType[] {
  const found = wanted.flatMap((one) => {
    const pack = packs.find(({ code }) => code === one.pack);
    const list = pack?.lists.find(({ code }) => code === one.list);
    return pack && list ? [listIn(pack, list, voice, one)] : [];
  });
  return found.filter(({ lines }) => lines.length > 0);
}

/** Every way on with what the guides that apply say to it, and what it would begin with for this person. */
export function choicesFor(
  packs: readonly GuidePack[],
  findings: readonly AcceptedFinding[],
  nextMatch: number,
): OptionChoiceType[] {
  return optionGuides.map(({ code, lists, answers, yearsUntilApplication, begin }) => ({
    code,
    name: optionWords[code as RecoveryOption].staff,
    lists: [...listsOf(lists, packs)],
    answers: findings
      .filter(({ domain, factor }) =>
        answers.some((start) => start === domain || start === `${domain}.${factor}`),
      )
      .map(({ id }) => id),
    earliestCycle: yearsUntilApplication === null ? null : nextMatch + yearsUntilApplication,
    words: Object.fromEntries(
      comparedFields.map((field) => [field, begin[field] ?? '']),
    ) as unknown as OptionChoiceType['words'],
  }));
}

const consultLists: readonly OptionList[] = [
  { pack: 'interventional_radiology', list: 'list.consult', as: 'caution' },
  { pack: 'diagnostic_radiology', list: 'list.decision_weights', as: 'caution' },
  { pack: 'interventional_radiology', list: 'list.reflection', as: 'caution' },
  { pack: 'interventional_radiology', list: 'list.conversations', as: 'caution' },
];

/** Whom to consult before choosing, and what to think about (IR-34, IR-48, DR-20). */
export function consultFor(packs: readonly GuidePack[]): GuideListType[] {
  return [...listsOf(consultLists, packs)];
}

/** The first days in one voice: lists, texts to say, what waits. */
export function firstDaysWords(packs: readonly GuidePack[], voice: Voice) {
  const parts = firstDaysOf(packs);
  return {
    lists: parts.flatMap(({ pack, lists }) =>
      lists
        .map((list) => listIn(pack, list, voice, { as: 'read' }))
        .filter((list) => list.lines.length > 0),
    ),
    scripts: parts.flatMap(({ pack, scripts }) =>
      scripts.map(({ code, title, note, text }): GuideScriptType => ({
        code: `${pack.code}/${code}`,
        title,
        note,
        text,
        packTitle: pack.title,
      })),
    ),
    waits: parts.flatMap(({ guards }) =>
      guards.flatMap((guard) => guard[voice] ?? []).map((words) => words),
    ),
  };
}

/** The phase with which her guides begin, as a list in her words, while it runs (IR-02, IMG-02). Nothing of it is due. */
export function firstPhaseLists({ packs, begunOn, zone }: FirstDays): readonly GuideListType[] {
  return firstPhasesOf(packs, { begunOn, today: today(zone) })
    .filter(({ running }) => running)
    .map((phase) => ({
      code: phase.template,
      title: `${phase.student}, until ${Number(phase.to.slice(8))} ${monthName(phase.to)}`,
      intro: `${phase.packTitle} gives this ${phase.figure}. Nothing of it is due; your advisor goes through it with you.`,
      as: 'read',
      packTitle: phase.packTitle,
      item: '',
      lines: phase.steps.map(({ code, student }) => ({
        code: `${phase.template}/${code}`,
        says: student,
      })),
    }));
}

/** Questions and warnings of the guides that belong to choosing a way (DR-46, DR-49, IR-49, IR-52 to IR-55, IMG-46, LA-35, LA-36). */
const said: readonly string[] = [
  'faq.switch_or_stay',
  'faq.step_attempt',
  'faq.is_it_over',
  'faq.integrated_or_dr',
  'faq.how_many_cycles',
  'faq.next_year_or_longer',
  'faq.any_position',
  'faq.how_long',
];
const warned: readonly string[] = ['guard.explore_alternatives', 'guard.repeat_without_change'];

/** What the guides that apply answer, and what they warn of. */
export function answersFor(packs: readonly GuidePack[]): GuideAnswerType[] {
  return packs.flatMap((pack) => [
    ...pack.faq
      .filter(({ code }) => said.includes(code))
      .map(({ code, question, answer, staff, source }) => ({
        code: `${pack.code}/${code}`,
        question,
        answer,
        staff: staff ?? '',
        packTitle: pack.title,
        item: source.item,
      })),
    ...articlesIn(pack).map(({ code, title, paragraphs, source }) => ({
      code: `${pack.code}/${code}`,
      question: title,
      answer: paragraphs.join('\n\n'),
      staff: '',
      packTitle: pack.title,
      item: source.item,
    })),
  ]);
}

/** What a guide says to somebody who looks at alternatives: that this was no test of talent (IR-50). */
const articlesIn = (pack: GuidePack) =>
  pack.articles.filter(({ code }) => code === 'article.not_about_talent');

/** The same for the student, beside the ways she may lean to. */
export function articlesFor(packs: readonly GuidePack[]): MyArticleType[] {
  return packs.flatMap((pack) =>
    articlesIn(pack).map(({ code, title, paragraphs }) => ({
      code: `${pack.code}/${code}`,
      title,
      paragraphs: [...paragraphs],
      packTitle: pack.title,
    })),
  );
}

/** Warnings of the guides that apply, for staff; what repairs a narrow list where a finding says that it was one (IR-40). */
export function warningsFor(
  packs: readonly GuidePack[],
  findings: readonly AcceptedFinding[],
): string[] {
  const found = findings.map(({ domain, factor }) => `${domain}.${factor}`);
  return packs.flatMap((pack) => [
    ...pack.guards
      .filter(({ code }) => warned.includes(code))
      .map(({ staff, source }) => `${staff} (${source.item})`),
    ...pack.lists
      .filter(({ code }) => code === 'list.repair_strategy')
      .flatMap(({ lines, source }) =>
        lines
          .filter(({ factors = [] }) => factors.some((factor) => found.includes(factor)))
          .map(({ staff }) => `For a list that was narrow: ${staff ?? ''} (${source.item})`),
      ),
  ]);
}

import {
  optionName,
  panelReasonWords,
  pathways,
  runs,
  severalSeeLow,
  trainingYears,
} from '@onward/core/decisions';
import { factorWords, type FactorCode } from '@onward/core/diagnosis';
import { quietFigureWords } from '@onward/core/plans';
import { now, today } from '../platform/clock.ts';
import type { DecisionOptionType } from './decision-parts.types.ts';
import type { OptionRow } from './decisions.reads.ts';
import type {
  CaseDecisionsType,
  DecisionType,
  FirstDaysStaffType,
  PathwayYearsType,
} from './decisions.types.ts';
import { answersFor, choicesFor, consultFor, firstDaysWords, warningsFor } from './guide-words.ts';
import type { LoadedDecisions, WholeDecision } from './load-decisions.ts';

/** The decision page as GraphQL gives it. */
export function present(loaded: LoadedDecisions): CaseDecisionsType {
  const { row, goal, decisions, findings, preferences, panel, firstDays, releases } = loaded;
  const { packs } = firstDays;
  return {
    caseId: row.id,
    today: today(row.zone),
    zone: row.zone,
    goal,
    decisions: decisions.map(presentDecision),
    choices: choicesFor(packs, findings, row.targetYear),
    findings: findings.map(({ id, domain, factor }) => ({
      id,
      title: factorWords[`${domain}.${factor}` as FactorCode],
    })),
    preferences: [...preferences],
    panelDue: panel.due.map(panelReasonWords),
    panelMet: panel.met,
    examNotPassed: loaded.examNotPassed,
    pathways: packs.some(({ code }) => code === 'interventional_radiology')
      ? pathwayYears(row.targetYear)
      : [],
    consult: consultFor(packs),
    answers: answersFor(packs),
    warnings: warningsFor(packs, findings),
    firstDays: presentFirstDays(loaded),
    releases,
    wordsToBeginWith: wordsToBeginWith(decisions),
  };
}

function presentDecision(decision: WholeDecision): DecisionType {
  return {
    ...decision,
    options: decision.options.map(presentOption),
    votes: [...decision.votes],
    severalSeeLow: severalSeeLow(decision.votes),
  };
}

function presentOption({ id, code, body }: OptionRow): DecisionOptionType {
  return {
    ...body,
    id,
    code,
    name: optionName({ code, specialty: body.specialty }, 'staff'),
    words: { ...body.words },
  };
}

function pathwayYears(matchYear: number): PathwayYearsType[] {
  return pathways.map((one) => ({
    title: one.title,
    parts: one.parts
      .map(({ title, years }) => `${years} ${years === 1 ? 'year' : 'years'} ${title}`)
      .join(', then '),
    ...trainingYears(one, matchYear),
  }));
}

function presentFirstDays({ firstDays }: LoadedDecisions): FirstDaysStaffType {
  const { quiet, zone, soapOpen, packs } = firstDays;
  return {
    until: quiet.until,
    zone,
    running: runs(quiet.until, now()),
    figures: quietFigureWords(quiet.figures),
    soapOpen,
    ...firstDaysWords(packs, 'staff'),
  };
}

/** The name of one way of a decision in the student's voice; empty when it is not there. */
export function nameFor(decision: WholeDecision, optionId: string | null): string {
  const found = decision.options.find(({ id }) => id === optionId);
  return found ? optionName({ code: found.code, specialty: found.body.specialty }, 'student') : '';
}

/** A beginning for what the student reads, from the newest decision that was made. */
function wordsToBeginWith(decisions: readonly WholeDecision[]): string {
  const made = decisions.find(({ state, kind }) => state === 'decided' && kind === 'path');
  if (!made) return '';
  const second = nameFor(made, made.parallelId);
  return [
    `Together we chose this way: ${nameFor(made, made.optionId)}.`,
    second && `Beside it we keep a second way open: ${second}.`,
    `The goal that everything serves: ${made.goal}`,
    'It can be changed when something changes. We look at it again together.',
  ]
    .filter(Boolean)
    .join('\n\n');
}

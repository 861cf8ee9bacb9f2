import { stages, type Stage } from '@onward/core/pipeline';
import type { CaseloadVariables } from './caseload.graphql.ts';

/** What the address of the caseload holds; all of it plain text, what is usual left out. */
export interface CaseloadAddress {
  readonly tab: 'mine' | 'quiet' | 'office' | 'closed';
  readonly q: string;
  readonly stage: Stage | '';
  readonly year: string;
  readonly advisor: string;
  readonly cohort: string;
  readonly only: '' | 'needs' | 'held' | 'unassigned';
  readonly sort: 'next_step' | 'name' | 'last_contact' | 'stage_since' | 'needs';
  readonly dir: 'asc' | 'desc';
  readonly group: 'stage' | 'none';
}

const tabs = ['mine', 'quiet', 'office', 'closed'] as const;
const sorts = ['next_step', 'name', 'last_contact', 'stage_since', 'needs'] as const;
const onlys = ['needs', 'held', 'unassigned'] as const;

const oneOf = <T extends string>(text: string | undefined, all: readonly T[], usual: T): T =>
  all.find((one) => one === text) ?? usual;

const said = (text: string | undefined, form: RegExp): string =>
  form.test(text ?? '') ? (text ?? '') : '';

/** Reads an address; what it does not say is as usual. `home`: the tab this reader begins at. */
export function readCaseload(
  search: Readonly<Record<string, string>>,
  home: 'mine' | 'office',
): CaseloadAddress {
  const tab = oneOf(search['tab'], tabs, home);
  const any = /^.+$/;
  return {
    tab,
    q: said(search['q'], any),
    stage: oneOf<Stage | ''>(search['stage'], stages, ''),
    year: said(search['year'], /^\d{4}$/),
    advisor: said(search['advisor'], any),
    cohort: said(search['cohort'], any),
    only: oneOf<CaseloadAddress['only']>(search['only'], onlys, ''),
    sort: oneOf(search['sort'], sorts, 'next_step'),
    dir: oneOf(search['dir'], ['asc', 'desc'], 'asc'),
    group: oneOf(search['group'], ['stage', 'none'], tab === 'mine' ? 'stage' : 'none'),
  };
}

/** Writes an address, leaving out what is as usual. */
export function writeCaseload(
  address: CaseloadAddress,
  home: 'mine' | 'office',
): Record<string, string> {
  const usual = readCaseload({ tab: address.tab }, home);
  const told = Object.entries(address).filter(
    ([key, value]) => key !== 'tab' && value !== usual[key as keyof CaseloadAddress],
  );
  const tab = address.tab === home ? [] : [['tab', address.tab]];
  return Object.fromEntries([...tab, ...told] as [string, string][]);
}

/** Rows of one page: all of a grouped list, a screenful and more of a flat one. */
export const pageRows = 100;

const orNull = <T>(on: boolean, value: T): T | null => (on ? value : null);

/** The address as the question to the API. */
export function variablesOf(address: CaseloadAddress): CaseloadVariables {
  const { tab, only, stage, year, advisor, cohort, q } = address;
  return {
    filter: {
      mine: orNull(tab === 'mine' || tab === 'quiet', true),
      quiet: orNull(tab === 'quiet', true),
      closed: orNull(tab === 'closed', true),
      stages: stage === '' ? null : [stage],
      targetYear: orNull(year !== '', Number(year)),
      advisorId: orNull(advisor !== '', advisor),
      cohortId: orNull(cohort !== '', cohort),
      needsYou: orNull(only === 'needs', true),
      held: orNull(only === 'held', true),
      withoutAdvisor: orNull(only === 'unassigned', true),
      search: orNull(q !== '', q),
    },
    sort: address.sort,
    descending: address.dir === 'desc',
    first: pageRows,
  };
}

/** The address of the same list as a file. */
export function exportAddress(address: CaseloadAddress): string {
  const { filter } = variablesOf(address);
  const told = Object.entries(filter ?? {}).filter(([, value]) => value !== null);
  const text = told.map(([key, value]) => [key, value === true ? '1' : String(value)]);
  return `/exports/caseload.csv?${new URLSearchParams(text).toString()}`;
}

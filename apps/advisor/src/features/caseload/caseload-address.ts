import { isStage } from '@onward/core/pipeline';
import type { CaseloadVariables } from './caseload.graphql.ts';

/** What the address of the caseload holds; all of it plain text, what is usual left out. */
export interface CaseloadAddress {
  readonly tab: 'mine' | 'quiet' | 'office' | 'closed';
  readonly q: string;
  readonly stage: string;
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

/** Reads an address; what it does not say is as usual. `home`: the tab this reader begins at. */
export function readCaseload(
  search: Readonly<Record<string, string>>,
  home: 'mine' | 'office',
): CaseloadAddress {
  const tab = oneOf(search['tab'], tabs, home);
  return {
    tab,
    q: search['q'] ?? '',
    stage: isStage(search['stage'] ?? '') ? (search['stage'] ?? '') : '',
    year: /^\d{4}$/.test(search['year'] ?? '') ? (search['year'] ?? '') : '',
    advisor: search['advisor'] ?? '',
    cohort: search['cohort'] ?? '',
    only: oneOf<CaseloadAddress['only']>(search['only'], onlys, ''),
    sort: oneOf(search['sort'], sorts, 'next_step'),
    dir: search['dir'] === 'desc' ? 'desc' : 'asc',
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

/** The address as the question to the API. */
export function variablesOf(address: CaseloadAddress): CaseloadVariables {
  const { tab, only } = address;
  return {
    filter: {
      mine: tab === 'mine' || tab === 'quiet' || null,
      quiet: tab === 'quiet' || null,
      closed: tab === 'closed' || null,
      stages: address.stage ? [address.stage as never] : null,
      targetYear: address.year ? Number(address.year) : null,
      advisorId: address.advisor || null,
      cohortId: address.cohort || null,
      needsYou: only === 'needs' || null,
      held: only === 'held' || null,
      withoutAdvisor: only === 'unassigned' || null,
      search: address.q || null,
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

import { domainWords, factorWords, type Domain, type FactorCode } from '@onward/core/diagnosis';
import type { Basis, DebrieferStanding, Reading, Saying } from '@onward/core/debriefers';
import type { StatusKind } from '@onward/ui';
import type { MapRow, ShownDebriefer } from './debriefers.graphql.ts';

interface InWords {
  readonly kind: StatusKind;
  readonly words: string;
}

/** How it stands with somebody who was asked. */
export const standingWords: Record<DebrieferStanding, InWords> = {
  asked: { kind: 'info', words: 'Asked, not answered yet' },
  given: { kind: 'done', words: 'Has answered' },
  withdrawn: { kind: 'off', words: 'No longer asked' },
  ended: { kind: 'off', words: 'Last day has passed' },
};

/** On what basis somebody is asked. */
export const basisWords: Record<Basis, string> = {
  staff: 'Works on this case',
  school_official: 'Designated school official',
  student_consent: 'With the student’s consent',
};

/** What a cell of the map says. */
export const sayingWords: Record<Saying, InWords> = {
  weighed: { kind: 'info', words: 'Weighed' },
  did_not: { kind: 'done', words: 'Did not weigh' },
  unsaid: { kind: 'off', words: 'Not spoken of' },
  not_asked: { kind: 'off', words: 'Not asked' },
};

/** How those who spoke stand to each other. */
export const readingWords: Record<Reading, string> = {
  agreement: 'They agree',
  difference: 'They differ',
  one_voice: 'One voice',
};

/** What a row of the map is about. */
export function rowWords({ domain, factor }: Pick<MapRow, 'domain' | 'factor'>): string {
  const whole = domainWords[domain as Domain];
  return factor ? factorWords[`${domain}.${factor}` as FactorCode] : whole;
}

/** Her name for those who may see it, else the kind she stands for. */
export function called(one: Pick<ShownDebriefer, 'name' | 'kindWords'>): string {
  return one.name ?? one.kindWords;
}

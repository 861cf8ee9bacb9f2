import { domains, type Domain } from '../diagnosis/index.ts';
import { domainKey, type Answer } from './answers.ts';
import type { Debriefer } from './debriefer.ts';

/** What one debriefer says about one factor. `unsaid`: she was asked and did not speak of it. */
export type Saying = 'weighed' | 'did_not' | 'unsaid' | 'not_asked';

/** How those who spoke of a factor stand to each other; `one_voice`: only one has. */
export type Reading = 'agreement' | 'difference' | 'one_voice';

/** One debriefer with the answers she has given. */
export interface Voice {
  readonly id: Debriefer['id'];
  readonly domains: readonly Domain[];
  /** Whether she has given her answers; until then nothing of hers is here. */
  readonly given: boolean;
  readonly answers: readonly Answer[];
}

/** What one debriefer says in a row of the map, with her words if she added any. */
export interface Cell {
  readonly debrieferId: Debriefer['id'];
  readonly saying: Saying;
  readonly words: string;
}

/** One factor, or a domain as a whole (`factor` empty), with what everybody says about it. */
export interface MapRow {
  readonly domain: Domain;
  readonly factor: string;
  readonly reading: Reading;
  readonly cells: readonly Cell[];
}

/**
 * The factor × debriefer map (LA-09, M2): a row for each factor or domain somebody spoke of, a cell for each debriefer.
 * A voice that differs keeps its cell and its words; nobody is counted, weighed or outvoted.
 */
export function consensusMap(voices: readonly Voice[]): readonly MapRow[] {
  return domains.flatMap((domain) =>
    factorsNamed(voices, domain).flatMap((factor) => {
      const cells = voices.map((voice) => cellOf(voice, domain, factor));
      const reading = readingOf(cells);
      return reading ? [{ domain, factor, reading, cells }] : [];
    }),
  );
}

/** Factors somebody named, in the order of first naming by taxonomy; the domain as a whole where it was all that was said. */
function factorsNamed(voices: readonly Voice[], domain: Domain): readonly string[] {
  const given = voices.flatMap((voice) => answerOf(voice, domain) ?? []);
  const named = [...new Set(given.flatMap(({ factors }) => factors))].toSorted();
  const whole = given.some(({ stance, factors }) => stance === 'weighed' && factors.length === 0);
  return whole || named.length === 0 ? ['', ...named] : named;
}

function cellOf(voice: Voice, domain: Domain, factor: string): Cell {
  const answer = answerOf(voice, domain);
  const words = answer?.body.trim() ?? '';
  return { debrieferId: voice.id, saying: sayingOf(voice, answer, { domain, factor }), words };
}

function sayingOf(
  voice: Voice,
  answer: Answer | null,
  { domain, factor }: { readonly domain: Domain; readonly factor: string },
): Saying {
  if (!voice.given || !voice.domains.includes(domain)) return 'not_asked';
  if (answer?.stance === 'did_not') return 'did_not';
  if (answer?.stance !== 'weighed') return 'unsaid';
  return factor === '' || answer.factors.includes(factor) ? 'weighed' : 'unsaid';
}

function readingOf(cells: readonly Cell[]): Reading | null {
  const count = (saying: Saying) => cells.filter((cell) => cell.saying === saying).length;
  const [weighed, didNot] = [count('weighed'), count('did_not')];
  if (weighed + didNot === 0) return null;
  if (weighed > 0 && didNot > 0) return 'difference';
  return weighed + didNot > 1 ? 'agreement' : 'one_voice';
}

function answerOf(voice: Voice, domain: Domain): Answer | null {
  if (!voice.given) return null;
  return voice.answers.find(({ question }) => question === domainKey(domain)) ?? null;
}

import { Button, FormProblem } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { dayInWords, happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { words } from '../../shared/words.ts';
import type { CoverageData } from './coverage.graphql.ts';
import { coveragePageOf, useRememberLook } from './coverage.queries.ts';
import css from './coverage.module.css';

const shown = 5;

/** What the student did since this reader last said that they had seen it. */
export function PlanNews({ caseId }: { caseId: string }) {
  const { data } = useSuspenseQuery(coveragePageOf(caseId));
  const remember = useRememberLook(caseId);
  if (data.news.length === 0) return null;
  const rest = data.news.length - shown;
  return (
    <section className={css.news} aria-labelledby="plan-news" data-screen-only="">
      <div>
        <h2 id="plan-news">New from {data.studentName} since you last looked</h2>
        <ul>
          {data.news.slice(0, shown).map((one) => (
            <li key={one.id}>
              {newsWords(one)} <span className={css.quiet}>{happened(one.at, data.zone)}</span>
            </li>
          ))}
        </ul>
        {rest > 0 && <p className={css.quiet}>And {rest} more in the history.</p>}
        <FormProblem>{remember.error ? explain(remember.error) : null}</FormProblem>
      </div>
      <Button busy={remember.isPending && 'One moment'} onClick={() => remember.mutate(undefined)}>
        I have seen it
      </Button>
    </section>
  );
}

const verbs: Readonly<Record<string, string>> = {
  begun: 'Begun',
  completed: 'Done',
  reopened: 'Opened again',
  moved: 'Moved',
  blocked: 'Waiting',
  recorded: 'Written down',
  rewritten: 'Changed',
  help_asked: 'Asked for help with',
  help_seen: 'Help seen for',
};

function newsWords({ kind, title, toOn, words: said }: CoverageData['news'][number]): string {
  const to = toOn ? ` to ${dayInWords(toOn, 'weekday')}` : '';
  return `${verbs[kind] ?? words(kind)}: ${title}${to}${said ? `, “${said}”` : ''}.`;
}

import { Button, FormProblem } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSession } from '../../shared/session.queries.ts';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { PlanNewsLine } from './plan-news.graphql.ts';
import { planNewsQuery, useRememberLook } from './plan-news.queries.ts';
import css from './plan-news.module.css';

const shown = 6;

/** What others changed in the plan since the student last said that she has seen it. */
export function PlanNews() {
  const { data } = useSuspenseQuery(planNewsQuery);
  const { institution } = useSession();
  const remember = useRememberLook();
  const asked = useRef(false);
  useEffect(() => {
    // Nothing is new: this look is where the next news begins.
    if (data.length > 0 || asked.current) return;
    asked.current = true;
    remember.mutate();
  }, [data.length, remember]);
  if (data.length === 0) return null;
  return (
    <section className={css.news} aria-labelledby="plan-news">
      <h2 id="plan-news">New since you last looked</h2>
      <ul>
        {data.slice(0, shown).map((one) => (
          <li key={one.id}>
            <span>{lineWords(one)}</span>
            <span className={css.when}>
              {one.byName}, {happened(one.at, institution.timeZone)}
            </span>
          </li>
        ))}
      </ul>
      {data.length > shown && <p className={css.when}>And {data.length - shown} more below.</p>}
      <FormProblem>{remember.error ? explain(remember.error) : null}</FormProblem>
      <Button busy={remember.isPending && 'One moment'} onClick={() => remember.mutate()}>
        I have seen it
      </Button>
    </section>
  );
}

const said: Readonly<Record<string, (title: string) => string>> = {
  added: (title) => `New step: ${title}`,
  changed: (title) => `Changed: ${title}`,
  dropped: (title) => `No longer in the plan: ${title}`,
  verified: (title) => `Your advisor saw what you shared: ${title}`,
  reopened: (title) => `Open again: ${title}`,
  completed: (title) => `Done for you: ${title}`,
  begun: (title) => `Begun for you: ${title}`,
  blocked: (title) => `Waiting for something: ${title}`,
  activity_verified: (title) => `Your advisor saw: ${title}`,
  activity_sent_back: (title) => `Your advisor asks for something: ${title}`,
};

function lineWords(one: PlanNewsLine): string {
  const line = said[one.kind]?.(one.title) ?? one.title;
  return one.words ? `${line}. “${one.words}”` : line;
}

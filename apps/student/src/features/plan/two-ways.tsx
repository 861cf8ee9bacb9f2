import { commentLimit } from '@onward/core/season-clock';
import {
  Band,
  Button,
  FormProblem,
  Item,
  ItemList,
  Meta,
  Section,
  Segment,
  showToast,
  TextArea,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import type { SharedPlansData } from './season.graphql.ts';
import { mySharedPlans, useCommentOnPlan } from './season.queries.ts';
import css from './plan.module.css';

type Way = SharedPlansData['options'][number];

/** Two ways to look at before one is chosen: months and steps, nothing due, and room for a word. */
export function TwoWays() {
  const { data } = useQuery(mySharedPlans);
  const [shown, show] = useState<string | null>(null);
  const [first] = data?.options ?? [];
  if (!data || !first) return null;
  const way = data.options.find((one) => one.planId === shown) ?? first;
  return (
    <Band label="Two ways to look at">
      <Section title="Two ways to look at">
        <Meta>
          {first.sharedByName} shared these with you. Nothing in them is due: you decide together.
        </Meta>
        {data.options.length > 1 && (
          <Segment
            label="Which way"
            value={way.planId}
            onChange={show}
            options={data.options.map((one) => ({
              value: one.planId,
              label: `${one.option}: Match of ${one.targetYear}`,
            }))}
          />
        )}
        <p>
          {way.targetWords} {way.timeWords}
        </p>
        <Months way={way} />
        <Talk key={way.planId} way={way} comments={data.comments} />
      </Section>
    </Band>
  );
}

function Months({ way }: { way: Way }) {
  const months = Map.groupBy(way.steps, (step) => step.month);
  return (
    <>
      {[...months].map(([month, steps]) => (
        <details key={month} className={css.target}>
          <summary>
            {month}: {steps.length === 1 ? '1 step' : `${steps.length} steps`}
          </summary>
          <ul>
            {steps.map((step) => (
              <li key={step.title}>{step.title}</li>
            ))}
          </ul>
        </details>
      ))}
      {way.leftOut.length > 0 && (
        <details className={css.target}>
          <summary>What would not find a place</summary>
          <ul>
            {way.leftOut.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Talk({ way, comments }: { way: Way; comments: SharedPlansData['comments'] }) {
  const comment = useCommentOnPlan();
  const [words, setWords] = useState('');
  const mine = comments.filter((one) => one.planId === way.planId);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        comment.mutate(
          { planId: way.planId, words },
          {
            onSuccess: () => {
              setWords('');
              showToast('Your advisor can read it.');
            },
          },
        );
      }}
    >
      {mine.length > 0 && (
        <ItemList>
          {mine.map((one) => (
            <Item
              key={one.id}
              title={one.words}
              detail={one.byRole === 'student' ? 'You' : one.byName}
            />
          ))}
        </ItemList>
      )}
      <FormProblem>{comment.error ? explain(comment.error) : null}</FormProblem>
      <TextArea
        label="What do you think of this way?"
        hint="Your advisor reads it."
        optional
        minRows={2}
        maxLength={commentLimit}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" disabled={words.trim() === ''} busy={comment.isPending && 'Sending it'}>
        Send it
      </Button>
    </form>
  );
}

import { commentLimit } from '@onward/core/season-clock';
import {
  Button,
  FormProblem,
  Item,
  ItemList,
  Meta,
  Section,
  showToast,
  TextArea,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { happened, instantDay } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { PlanData, PlanPageData } from './plans.graphql.ts';
import { sharedPlansOf, useComment, useShare } from './share.queries.ts';
import css from './plans.module.css';

/** What the student looks at before one plan is chosen, and the talk about it. */
export function SharedPlans({ page, plan }: { page: PlanPageData; plan: PlanData }) {
  const { data } = useQuery(sharedPlansOf(page.caseId));
  const share = useShare(page.caseId);
  if (!data || page.options.length < 2) return null;
  const [first] = data.options;
  const open = page.closedAt === null;
  return (
    <div className={css.outside} data-screen-only="">
      <Section
        title="Shared for comment"
        aside={
          open && (
            <Button
              busy={share.isPending && 'Sharing both'}
              onClick={() =>
                share.mutate(undefined, {
                  onSuccess: () => showToast(`${page.studentName} can look at both plans.`),
                  onError: (error) => showToast(explain(error)),
                })
              }
            >
              {first ? 'Share both as they stand now' : `Let ${page.studentName} look at both`}
            </Button>
          )
        }
      >
        <Meta>
          {first
            ? `${page.studentName} looks at both as ${first.sharedByName} shared them on ${instantDay(first.sharedAt, page.zone)}: months and steps, no dates to keep.`
            : `${page.studentName} sees neither plan yet.`}
        </Meta>
        {data.comments.length > 0 && (
          <ItemList>
            {data.comments.map((one) => (
              <Item
                key={one.id}
                title={one.words}
                detail={`${one.byName}, to plan ${optionOf(page, one.planId)}`}
                trail={happened(one.writtenAt, page.zone)}
              />
            ))}
          </ItemList>
        )}
        {first && open && <Reply page={page} plan={plan} />}
      </Section>
    </div>
  );
}

function optionOf({ options }: PlanPageData, planId: string): string {
  return options.find((one) => one.id === planId)?.option ?? 'that was taken away';
}

function Reply({ page, plan }: { page: PlanPageData; plan: PlanData }) {
  const comment = useComment(page.caseId);
  const [words, setWords] = useState('');
  return (
    <form
      noValidate
      className={css.block}
      onSubmit={(event) => {
        event.preventDefault();
        comment.mutate({ planId: plan.id, words }, { onSuccess: () => setWords('') });
      }}
    >
      <FormProblem>{comment.error ? explain(comment.error) : null}</FormProblem>
      <TextArea
        label={`To plan ${plan.option}; ${page.studentName} reads it`}
        minRows={2}
        maxLength={commentLimit}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <span>
        <Button
          type="submit"
          disabled={words.trim() === ''}
          busy={comment.isPending && 'Sending it'}
        >
          Send
        </Button>
      </span>
    </form>
  );
}

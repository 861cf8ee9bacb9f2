import { Button, FormProblem, Meta, Quote, TextField } from '@onward/ui';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { EvidenceFiles } from '../../shared/evidence-files.tsx';
import { explain } from '../../shared/refusal-text.ts';
import type { PlanPageData, PlanTask } from './plans.graphql.ts';
import { useComplete, useReopen, useVerify } from './plans.queries.ts';
import css from './plans.module.css';

/** What the student shared, and the advisor's answer to it: seen, or opened again with a reason. */
export function StepProgress({ page, task }: { page: PlanPageData; task: PlanTask }) {
  const done = task.state === 'done' || task.state === 'verified';
  if (!task.given) return null;
  if (!done) return task.owner === 'student' ? null : <StaffStep page={page} task={task} />;
  return (
    <div className={css.block}>
      <h3>What was shared</h3>
      {task.evidence && (
        <Quote by={task.evidenceOn ? dayInWords(task.evidenceOn, 'full') : undefined}>
          {task.evidence}
        </Quote>
      )}
      {task.evidenceLink && (
        <a href={task.evidenceLink} rel="noopener noreferrer" target="_blank">
          {task.evidenceLink}
        </a>
      )}
      {!task.evidence && !task.evidenceLink && <Meta>Nothing was written.</Meta>}
      <EvidenceFiles kind="task" id={task.id} />
      <Seen page={page} task={task} />
    </div>
  );
}

function Seen({ page, task }: { page: PlanPageData; task: PlanTask }) {
  const verify = useVerify(page.caseId, task);
  const reopen = useReopen(page.caseId, task);
  const [reason, setReason] = useState('');
  const problem = verify.error ?? reopen.error;
  return (
    <>
      <FormProblem>{problem ? explain(problem) : null}</FormProblem>
      <div className={css.row}>
        {task.state === 'done' && (
          <Button
            kind="main"
            busy={verify.isPending && 'One moment'}
            onClick={() => verify.mutate(undefined)}
          >
            Mark as seen
          </Button>
        )}
        <TextField
          label="Open it again, because"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button busy={reopen.isPending && 'One moment'} onClick={() => reopen.mutate(reason)}>
          Open again
        </Button>
      </div>
    </>
  );
}

/** A step staff carry: done, with a line that shows it. */
function StaffStep({ page, task }: { page: PlanPageData; task: PlanTask }) {
  const complete = useComplete(page.caseId, task);
  const [text, setText] = useState('');
  return (
    <form
      noValidate
      className={css.block}
      onSubmit={(event) => {
        event.preventDefault();
        complete.mutate(text);
      }}
    >
      <FormProblem>{complete.error ? explain(complete.error) : null}</FormProblem>
      <div className={css.row}>
        <TextField
          label="Done: what shows it"
          hint={task.evidenceAsked || undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" busy={complete.isPending && 'One moment'}>
          Mark as done
        </Button>
      </div>
      <EvidenceFiles kind="task" id={task.id} />
    </form>
  );
}

import { isOpen } from '@onward/core/plans';
import {
  Button,
  Dialog,
  FormProblem,
  Item,
  ItemList,
  Section,
  Status,
  TextField,
  WordAction,
} from '@onward/ui';
import { useState } from 'react';
import { counted, dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { CoverageData, WhyStep } from './coverage.graphql.ts';
import { useBlockPromise, useKeepPromise } from './coverage.queries.ts';
import { NewPromiseDialog } from './promise-dialog.tsx';
import css from './coverage.module.css';

type Asked = { readonly step: WhyStep; readonly what: 'done' | 'waits' } | null;

/** What the office and the advisor have promised in this plan, each with its day and what would show it (M13). */
export function OfficeSteps({ page, editable }: { page: CoverageData; editable: boolean }) {
  const [asked, ask] = useState<Asked>(null);
  const [adding, setAdding] = useState(false);
  const ours = page.steps.filter((one) => one.owner !== 'student');
  const open = ours.filter((one) => isOpen(one.state));
  return (
    <Section
      title="What we owe"
      aside={
        <span className={css.trail}>
          {ours.length > 0 && <span>{`${ours.length - open.length} of ${ours.length} kept`}</span>}
          {editable && !page.closed && (
            <WordAction onClick={() => setAdding(true)}>Promise something</WordAction>
          )}
        </span>
      }
    >
      {ours.length === 0 ? (
        <p className={css.quiet}>
          Nothing in this plan is the office’s or the advisor’s to do. A step with another owner
          than the student appears here: an introduction, a letter, a word with the MSPE’s author.
        </p>
      ) : (
        <ItemList label="Steps of the office and the advisor">
          {ours.map((one) => (
            <Promise key={one.id} page={page} step={one} ask={ask} />
          ))}
        </ItemList>
      )}
      {adding && <NewPromiseDialog page={page} onClose={() => setAdding(false)} />}
      {asked && (
        <PromiseDialog
          key={`${asked.step.id} ${asked.what}`}
          caseId={page.caseId}
          {...asked}
          onClose={() => ask(null)}
        />
      )}
    </Section>
  );
}

function Promise({
  page,
  step,
  ask,
}: {
  page: CoverageData;
  step: WhyStep;
  ask: (asked: Asked) => void;
}) {
  const open = isOpen(step.state);
  const given = step.state !== 'proposed';
  const who = step.owner === 'office' ? 'Office' : 'Advisor';
  const shows = step.evidenceAsked && `shown by: ${step.evidenceAsked}`;
  const waits = step.state === 'blocked' && `waiting: ${step.reason}`;
  return (
    <Item
      title={step.title}
      detail={[who, waits, shows].filter(Boolean).join(' · ')}
      trail={
        <span className={css.trail}>
          {open && step.pastBy > 0 ? (
            <Status kind="needs">Past date, {counted(step.pastBy, 'day')}</Status>
          ) : (
            <span>{dayWords(step, open)}</span>
          )}
          {open && given && !page.closed && (
            <>
              <WordAction onClick={() => ask({ step, what: 'done' })}>Done…</WordAction>
              {step.state !== 'blocked' && (
                <WordAction onClick={() => ask({ step, what: 'waits' })}>Waiting…</WordAction>
              )}
            </>
          )}
        </span>
      }
    />
  );
}

function dayWords(step: WhyStep, open: boolean): string {
  if (!open) return 'Done';
  return step.on ? `by ${dayInWords(step.on, 'weekday')}` : 'no day set';
}

function PromiseDialog({
  caseId,
  step,
  what,
  onClose,
}: NonNullable<Asked> & { caseId: string; onClose: () => void }) {
  const keep = useKeepPromise(caseId, step);
  const block = useBlockPromise(caseId, step);
  const change = what === 'done' ? keep : block;
  const [text, setText] = useState('');
  return (
    <Dialog
      open
      title={step.title}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(text, { onSuccess: onClose });
      }}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={change.isPending && 'Keeping'}>
            {what === 'done' ? 'Mark as done' : 'Say that it waits'}
          </Button>
        </>
      }
    >
      <FormProblem>{change.error ? explain(change.error) : null}</FormProblem>
      <TextField
        label={what === 'done' ? 'What shows it' : 'What it waits for'}
        hint={what === 'done' ? step.evidenceAsked || undefined : 'The student reads this.'}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  );
}

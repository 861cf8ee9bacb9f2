import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  Item,
  ItemList,
  Section,
  Select,
  StatusIcon,
  WordAction,
  type StatusKind,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { DiagnosisLinks } from './diagnosis-links.ts';
import { asksForStep } from './diagnosis-words.ts';
import type { Diagnosis, Step } from './diagnosis.graphql.ts';
import { useAnswerFactor } from './diagnosis.queries.ts';
import css from './diagnosis.module.css';

/** The steps of the plan that answer a factor, with a way to tie one more and to untie one. */
export function AnsweringSteps({
  diagnosis,
  factor,
  editable,
  links,
}: {
  diagnosis: Diagnosis;
  factor: { domain: string; factor: string };
  editable: boolean;
  links: DiagnosisLinks;
}) {
  const code = `${factor.domain}.${factor.factor}`;
  const [open, setOpen] = useState(false);
  const answer = useAnswerFactor(diagnosis.caseId, code);
  const steps = diagnosis.steps.filter(({ factors }) => factors.includes(code));
  const others = diagnosis.steps.filter(({ factors }) => !factors.includes(code));
  return (
    <Section
      title="Plan steps that answer this"
      level={3}
      aside={
        editable &&
        others.length > 0 && <WordAction onClick={() => setOpen(true)}>Link a step</WordAction>
      }
    >
      {answer.error && <FormProblem>{explain(answer.error)}</FormProblem>}
      {steps.length === 0 ? (
        <p className={css.quiet}>{nothingYet(diagnosis, factor, links)}</p>
      ) : (
        <ItemList>
          {steps.map((step) => (
            <StepLine
              key={step.id}
              step={step}
              student={diagnosis.studentName}
              links={links}
              onUntie={editable ? () => answer.mutate({ step, answers: false }) : null}
            />
          ))}
        </ItemList>
      )}
      {open && (
        <LinkStep
          steps={others}
          onClose={() => setOpen(false)}
          onLink={(step) => answer.mutate({ step, answers: true })}
        />
      )}
    </Section>
  );
}

function nothingYet(diagnosis: Diagnosis, factor: { domain: string }, links: DiagnosisLinks) {
  if (!asksForStep(factor)) return 'It lies outside anyone’s control; no step has to answer it.';
  if (diagnosis.steps.length > 0) return 'No step answers it yet.';
  return <>There is no plan yet. {links.plan('Make the plan')}</>;
}

const states: Readonly<Record<string, { kind: StatusKind; words: string }>> = {
  in_progress: { kind: 'info', words: 'In progress' },
  blocked: { kind: 'needs', words: 'Blocked' },
  done: { kind: 'done', words: 'Done, to be seen' },
  verified: { kind: 'done', words: 'Done' },
};

function StepLine({
  step,
  student,
  links,
  onUntie,
}: {
  step: Step;
  student: string;
  links: DiagnosisLinks;
  onUntie: (() => void) | null;
}) {
  const state = states[step.progress ?? ''] ?? { kind: 'off' as const, words: 'Not begun' };
  const who = step.owner === 'student' ? student : step.owner === 'advisor' ? 'Advisor' : 'Office';
  return (
    <Item
      icon={<StatusIcon kind={state.kind} label={state.words} />}
      title={links.plan(step.title)}
      detail={step.given ? who : `${who}. Not with the student yet.`}
      trail={
        <span className={css.trail}>
          {step.dueOn ? dayInWords(step.dueOn as LocalDate, 'month') : 'No day yet'}
          {onUntie && <WordAction onClick={onUntie}>Untie</WordAction>}
        </span>
      }
    />
  );
}

function LinkStep({
  steps,
  onLink,
  onClose,
}: {
  steps: readonly Step[];
  onLink: (step: Step) => void;
  onClose: () => void;
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const id = textIn(new FormData(event.currentTarget), 'step');
    const step = steps.find((one) => one.id === id);
    if (step) onLink(step);
    onClose();
  };
  return (
    <Dialog
      open
      title="Link a step of the plan"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit">
            Link it
          </Button>
        </>
      }
    >
      <FieldStack>
        <Select
          label="Step"
          name="step"
          hint="A step can answer several factors."
          options={steps.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </FieldStack>
    </Dialog>
  );
}

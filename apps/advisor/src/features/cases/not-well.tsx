import { escalationActs } from '@onward/core/escalations';
import type { Instant } from '@onward/core/shared';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  Notice,
  Quote,
  RadioGroup,
  TextArea,
  WordAction,
  showToast,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { happened } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { useCan } from '../../shared/use-can.ts';
import type { CaseHeaderData } from './cases.graphql.ts';
import { escalationsOf, useActOnEscalation, useSeeEscalation } from './escalations.queries.ts';
import type { EscalationData } from './escalations.graphql.ts';
import css from './cases.module.css';

/** On every page of a case: a student who said that things are not well, until somebody has acted (IMG-05). */
export function NotWell({ header }: { header: CaseHeaderData }) {
  const { data = [] } = useQuery(escalationsOf(header.id));
  return data
    .filter((one) => !one.actedAt)
    .map((one) => <Waiting key={one.id} escalation={one} header={header} />);
}

function Waiting({ escalation, header }: { escalation: EscalationData; header: CaseHeaderData }) {
  const see = useSeeEscalation(header.id);
  const [acting, setActing] = useState(false);
  const reach = header.reach === 'granted' ? 'granted' : 'assigned';
  const may = useCan('escalation.act', { reach });
  const { id, words, raisedAt, seenAt, seenByName } = escalation;
  return (
    <Notice kind="needs">
      <span className={css.notWell}>
        <b>
          Said {happened(raisedAt as Instant, header.zone)} that things are not well. Call first.
        </b>
        {words && <Quote by="The student’s own words">{words}</Quote>}
        {seenAt && (
          <span>
            {seenByName} saw it {happened(seenAt as Instant, header.zone)}.
          </span>
        )}
        {see.error && <FormProblem>{explain(see.error)}</FormProblem>}
        {may && (
          <span className={css.actions}>
            {!seenAt && (
              <WordAction onClick={() => see.mutate(id)}>I have seen it, and will call</WordAction>
            )}
            <WordAction onClick={() => setActing(true)}>Say what was done…</WordAction>
          </span>
        )}
      </span>
      {acting && <ActDialog caseId={header.id} id={id} onClose={() => setActing(false)} />}
    </Notice>
  );
}

function ActDialog({ caseId, id, onClose }: { caseId: string; id: string; onClose: () => void }) {
  const act = useActOnEscalation(caseId);
  const issues = issuesByField(act.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const given = { id, how: textIn(form, 'how'), answer: textIn(form, 'answer') };
    act.mutate(given, {
      onSuccess: () => {
        showToast('It is on record, and off the lists.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      title="What was done"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={act.isPending && 'Keeping'}>
            Keep it
          </Button>
        </>
      }
    >
      <FieldStack>
        <FormProblem>
          {act.error && Object.keys(issues).length === 0 ? explain(act.error) : null}
        </FormProblem>
        <RadioGroup
          label="What happened"
          name="how"
          options={Object.entries(escalationActs).map(([value, label]) => ({ value, label }))}
          error={issues['how'] && 'Choose what happened.'}
        />
        <TextArea
          label="Words for the student"
          name="answer"
          hint="They stand under “Talk to someone”. Notes about the talk go into the story."
          optional
          error={issues['answer']}
        />
      </FieldStack>
    </Dialog>
  );
}

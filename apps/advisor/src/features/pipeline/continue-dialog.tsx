import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  Meta,
  Notice,
  Select,
  TextArea,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { cohortChoices, useContinueCase } from './pipeline.queries.ts';

/**
 * After a further cycle: this case is closed as continuing, and a new one, linked to it, works towards the Match of
 * the year after. `onNext` gets the new case.
 */
export function ContinueDialog({
  who,
  onClose,
  onNext,
}: {
  who: { id: string; name: string; version: number; targetYear: number };
  onClose: () => void;
  onNext: (caseId: string) => void;
}) {
  const cohorts = useQuery(cohortChoices);
  const next = useContinueCase();
  const [cohortId, setCohortId] = useState('');
  const [missing, setMissing] = useState(false);
  const [reason, setReason] = useState('');
  const [yearReason, setYearReason] = useState('');
  const refused = refusalOf(next.error)?.code ?? '';
  const year = refused === 'YEAR_VALUE_REQUIRED' || yearReason !== '';
  const panel =
    refused === 'PANEL_REQUIRED' || reason !== '' || (refused === 'REASON_REQUIRED' && !year);
  const later = (cohorts.data ?? []).filter((one) => one.matchYear >= who.targetYear);
  const chosen = later.find((one) => one.id === cohortId);
  const submit = () => {
    setMissing(!chosen);
    if (!chosen) return;
    next.mutate(
      {
        caseId: who.id,
        version: who.version,
        cohortId,
        failedYear: chosen.matchYear,
        withoutPanel: reason.trim() || null,
        withoutYearValue: yearReason.trim() || null,
      },
      { onSuccess: ({ id }) => onNext(id) },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Go on with ${who.name} towards a later Match`}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={next.isPending && 'Opening'}>
            Open the next case
          </Button>
        </>
      }
    >
      <FieldStack>
        <Trouble error={cohorts.error ?? next.error} />
        {panel && <WithoutPanel caseId={who.id} reason={reason} onChange={setReason} />}
        {year && <WithoutValue caseId={who.id} reason={yearReason} onChange={setYearReason} />}
        <Select
          label={`Cohort of the ${who.targetYear} cycle or later`}
          placeholder="Choose"
          value={cohortId}
          onChange={(event) => setCohortId(event.target.value)}
          error={missing ? 'Choose a cohort. A dean opens new ones under Cohorts.' : undefined}
          options={later.map((one) => ({ value: one.id, label: one.name }))}
        />
        <Meta>
          {chosen
            ? `The new case works towards the Match of ${chosen.matchYear + 1}. This one stays readable.`
            : 'This case is closed as going on; its record stays, and the new case links to it.'}
        </Meta>
      </FieldStack>
    </Dialog>
  );
}

/** The panel is recorded on the case's Decision page; going on without it is possible with a reason that stays. */
function WithoutPanel({
  caseId,
  reason,
  onChange,
}: {
  caseId: string;
  reason: string;
  onChange: (reason: string) => void;
}) {
  return (
    <>
      <Notice kind="info">
        Record the panel on the{' '}
        <ActionLink to={paths.caseDecision} params={{ caseId }}>
          Decision page
        </ActionLink>{' '}
        of this case, and come back. Its voices and its recommendation stay with the case.
      </Notice>
      <TextArea
        label="Or: why it goes on without the panel"
        hint="At least ten characters. It stays on record."
        optional
        value={reason}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

/** Each further year strengthens, or shows whether another path fits; what it holds is asked on the Roles page (LA-37). */
function WithoutValue({
  caseId,
  reason,
  onChange,
}: {
  caseId: string;
  reason: string;
  onChange: (reason: string) => void;
}) {
  return (
    <>
      <Notice kind="info">
        What would the further year bring: letters, skills, results, or a clearer path? Put “A
        further year as a whole” to the role test under{' '}
        <ActionLink to={paths.caseRoles} params={{ caseId }}>
          Roles
        </ActionLink>
        , and come back.
      </Notice>
      <TextArea
        label="Or: why the year is added all the same"
        hint="At least ten characters. It stays with the history of the next case."
        optional
        value={reason}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

function Trouble({ error }: { error: Error | null }) {
  return error && <FormProblem>{explain(error)}</FormProblem>;
}

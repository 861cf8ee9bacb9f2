import {
  agreements,
  agreementWords,
  checkFinding,
  confidences,
  confidenceWords,
  horizons,
  horizonWords,
  severities,
  severityWords,
  type FindingEntry,
} from '@onward/core/diagnosis';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  Quote,
  RadioGroup,
  Select,
  showToast,
  TextArea,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { chosen, factorChoices, type GuideReason } from './factor-choices.ts';
import type { FindingParts } from './findings.graphql.ts';
import { useKeepFinding, type FindingPlace, type FindingWords } from './findings.queries.ts';

/** Records a finding or changes one: the factor, what it weighed, how it is known, how long a change takes. */
export function FindingDialog({
  place,
  reasons,
  finding,
  from = null,
  onClose,
}: {
  place: FindingPlace;
  reasons: readonly GuideReason[];
  /** Null: a new one. */
  finding: FindingParts | null;
  /** Somebody's words that become a new one: they are kept with it, with the way back to where they stand. */
  from?: FindingWords | null;
  onClose: (kept: boolean) => void;
}) {
  const keep = useKeepFinding(place, finding, from);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget), reasons);
    const found = entry ? checkFinding(entry) : [{ field: 'factor', code: 'required' } as const];
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (!entry || found.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast(finding ? 'The finding is changed.' : 'The finding is recorded.');
        onClose(true);
      },
    });
  };
  return (
    <Dialog
      open
      wide
      title={finding ? 'Change a finding' : 'Record a finding'}
      onClose={() => onClose(false)}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={() => onClose(false)}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            {finding ? 'Keep the change' : 'Record the finding'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        {from && <Quote by="Kept with the finding, with the way back to it">{from.words}</Quote>}
        <Select
          label="What stood in the way"
          name="factor"
          placeholder="Choose a factor"
          groups={factorChoices(reasons)}
          defaultValue={startOf(finding, from)}
          error={issues['factor']}
        />
        <TextArea
          label="What shows it"
          name="evidence"
          hint={
            from
              ? 'Leave it empty to let the words speak for themselves.'
              : "A fact with its source and date, or somebody's words and who said them."
          }
          optional
          defaultValue={finding?.evidence}
          error={issues['evidence']}
        />
        <Judgements finding={finding} issues={issues} />
      </FieldStack>
    </Dialog>
  );
}

function startOf(finding: FindingParts | null, from: FindingWords | null): string {
  if (finding) return finding.reason || `${finding.domain}.${finding.factor}`;
  return from?.factor ?? '';
}

/** The four judgements of a finding, each in words. */
function Judgements({
  finding,
  issues,
}: {
  finding: FindingParts | null;
  issues: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <Select
        label="What it weighed"
        name="severity"
        options={severities.map((n) => ({ value: String(n), label: severityWords[n] }))}
        defaultValue={finding ? String(finding.severity) : '2'}
        error={issues['severity']}
      />
      <RadioGroup
        label="How it is known"
        name="confidence"
        options={confidences.map((c) => ({ value: c, label: confidenceWords[c] }))}
        defaultValue={finding?.confidence ?? 'reported'}
        error={issues['confidence']}
      />
      <Select
        label="How long a change takes"
        name="horizon"
        options={horizons.map((h) => ({ value: h, label: horizonWords[h] }))}
        defaultValue={finding?.horizon ?? '6to12m'}
        error={issues['horizon']}
      />
      <RadioGroup
        label="Does the student see it the same way?"
        name="agrees"
        options={agreements.map((a) => ({ value: a, label: agreementWords[a] }))}
        defaultValue={finding?.agrees ?? 'not_asked'}
        error={issues['agrees']}
      />
    </>
  );
}

function entryOf(form: FormData, reasons: readonly GuideReason[]): FindingEntry | null {
  const text = (name: string) => textIn(form, name);
  const factor = chosen(text('factor'), reasons);
  if (!factor) return null;
  return {
    ...factor,
    severity: Number(text('severity')),
    confidence: text('confidence'),
    horizon: text('horizon'),
    agrees: text('agrees'),
    evidence: text('evidence'),
  };
}

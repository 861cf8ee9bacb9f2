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
  RadioGroup,
  Select,
  TextArea,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { factorInWords } from './diagnosis-words.ts';
import type { Decided, Examination } from './diagnosis.graphql.ts';
import { useKeepFactor } from './diagnosis.queries.ts';

/** Accepts a proposal, as shown or edited, or changes an accepted factor. */
export function FactorDialog({
  caseId,
  from,
  onClose,
}: {
  caseId: string;
  from: Examination | Decided['finding'];
  onClose: () => void;
}) {
  const keep = useKeepFactor(caseId, from);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const proposal = 'rule' in from;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget), from);
    const found = checkFinding(entry);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast(proposal ? 'It is part of the diagnosis.' : 'The factor is changed.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide
      title={`${proposal ? 'Accept' : 'Change'}: ${factorInWords(from)}`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            {proposal ? 'Accept' : 'Keep the change'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        {proposal && from.also.length > 0 && <WhichFactor from={from} />}
        <TextArea
          label="Your reading"
          name="evidence"
          hint="It carries your name. The proposal’s words are a beginning."
          minRows={5}
          defaultValue={proposal ? from.says : from.evidence}
          error={issues['evidence']}
        />
        <Judgements from={from} issues={issues} />
      </FieldStack>
    </Dialog>
  );
}

/** The same facts can mean more than one thing; the advisor says which. */
function WhichFactor({ from }: { from: Examination }) {
  const first = `${from.domain}.${from.factor}`;
  const options = [first, ...from.also].map((code) => {
    const [domain = '', factor = ''] = code.split('.');
    return { value: code, label: factorInWords({ domain, factor }) };
  });
  return <Select label="What it means here" name="factor" options={options} defaultValue={first} />;
}

function Judgements({
  from,
  issues,
}: {
  from: Examination | Decided['finding'];
  issues: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <Select
        label="What it weighed"
        name="severity"
        options={severities.map((n) => ({ value: String(n), label: severityWords[n] }))}
        defaultValue={String(from.severity)}
        error={issues['severity']}
      />
      <RadioGroup
        label="How it is known"
        name="confidence"
        options={confidences.map((c) => ({ value: c, label: confidenceWords[c] }))}
        defaultValue={from.confidence}
        error={issues['confidence']}
      />
      <Select
        label="How long a change takes"
        name="horizon"
        options={horizons.map((h) => ({ value: h, label: horizonWords[h] }))}
        defaultValue={from.horizon}
        error={issues['horizon']}
      />
      <RadioGroup
        label="Does the student see it the same way?"
        name="agrees"
        options={agreements.map((a) => ({ value: a, label: agreementWords[a] }))}
        defaultValue={'agrees' in from ? from.agrees : 'not_asked'}
        error={issues['agrees']}
      />
    </>
  );
}

function entryOf(form: FormData, from: Examination | Decided['finding']): FindingEntry {
  const text = (name: string) => textIn(form, name);
  const [domain = '', factor = ''] = (text('factor') || `${from.domain}.${from.factor}`).split('.');
  return {
    domain,
    factor,
    severity: Number(text('severity')),
    confidence: text('confidence'),
    horizon: text('horizon'),
    agrees: text('agrees'),
    evidence: text('evidence'),
    reason: 'reason' in from ? from.reason : '',
  };
}

import {
  agreements,
  agreementWords,
  checkFinding,
  confidences,
  confidenceWords,
  domains,
  domainWords,
  factorWords,
  horizons,
  horizonWords,
  severities,
  severityWords,
  taxonomy,
  type FactorCode,
  type FindingEntry,
} from '@onward/core/diagnosis';
import { Button, Dialog, FieldStack, FormProblem, RadioGroup, Select, TextArea } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { FactorConflict } from './factor-conflict.tsx';
import { factorInWords } from './diagnosis-words.ts';
import type { Decided, Examination } from './diagnosis.graphql.ts';
import { useKeepFactor } from './diagnosis.queries.ts';

/** Where an entry begins: a proposal, an accepted factor, or nothing. */
export type FactorStart = Examination | Decided['finding'] | null;
type Issues = Readonly<Record<string, string>>;

const wordsFor = (from: FactorStart) => {
  if (!from) return { title: 'Add a factor', act: 'Add it', done: 'It is part of the diagnosis.' };
  const proposal = 'rule' in from;
  return {
    title: `${proposal ? 'Accept' : 'Change'}: ${factorInWords(from)}`,
    act: proposal ? 'Accept' : 'Keep the change',
    done: proposal ? 'It is part of the diagnosis.' : 'The factor is changed.',
  };
};

/** Accepts a proposal, as shown or edited, changes an accepted factor, or records one that no rule proposed. */
export function FactorDialog({
  caseId,
  from,
  onClose,
}: {
  caseId: string;
  from: FactorStart;
  onClose: () => void;
}) {
  const words = wordsFor(from);
  const keep = useKeepFactor(caseId, from, words.done);
  const [issues, setIssues] = useState<Issues>({});
  const send = (entry: FindingEntry, version: number | null) =>
    keep.mutate({ entry, version }, { onSuccess: onClose });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget), from);
    const found = entry.factor
      ? checkFinding(entry)
      : [{ field: 'factor', code: 'required' } as const];
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length === 0) send(entry, null);
  };
  const refusal = refusalOf(keep.error);
  return (
    <Dialog
      open
      wide
      title={words.title}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            {words.act}
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        {refusal?.code === 'CHANGED_BY_SOMEONE_ELSE' && keep.variables && (
          <FactorConflict
            caseId={caseId}
            mine={keep.variables.entry}
            facts={refusal.facts}
            onMine={send}
            onTheirs={onClose}
          />
        )}
        <WhichFactor from={from} issues={issues} />
        <TextArea
          label="Your reading"
          name="evidence"
          hint="It carries your name. A proposal’s words are a beginning."
          minRows={4}
          defaultValue={beginning(from)}
          error={issues['evidence']}
        />
        <TextArea
          label="What would change your mind"
          name="wouldChange"
          optional
          minRows={2}
          defaultValue={from?.wouldChange}
          error={issues['wouldChange']}
        />
        <Judgements from={from} issues={issues} />
      </FieldStack>
    </Dialog>
  );
}

const beginning = (from: FactorStart): string => {
  if (!from) return '';
  return 'rule' in from ? from.says : from.evidence;
};

/** The same facts can mean more than one thing, and some stand outside anyone's control; the advisor says which. */
function WhichFactor({ from, issues }: { from: FactorStart; issues: Issues }) {
  if (!from)
    return (
      <Select
        label="What stood in the way"
        name="factor"
        placeholder="Choose a factor"
        groups={domains.map((domain) => ({
          label: domainWords[domain],
          options: taxonomy[domain].map((factor) => {
            const value = `${domain}.${factor}` as FactorCode;
            return { value, label: factorWords[value] };
          }),
        }))}
        defaultValue=""
        error={issues['factor']}
      />
    );
  if (!('rule' in from) || from.also.length === 0) return null;
  const first = `${from.domain}.${from.factor}`;
  const options = [first, ...from.also].map((code) => {
    const [domain = '', factor = ''] = code.split('.');
    return { value: code, label: factorInWords({ domain, factor }) };
  });
  return <Select label="What it means here" name="factor" options={options} defaultValue={first} />;
}

function Judgements({ from, issues }: { from: FactorStart; issues: Issues }) {
  return (
    <>
      <Select
        label="What it weighed"
        name="severity"
        options={severities.map((n) => ({ value: String(n), label: severityWords[n] }))}
        defaultValue={String(from?.severity ?? 2)}
        error={issues['severity']}
      />
      <RadioGroup
        label="How it is known"
        name="confidence"
        options={confidences.map((c) => ({ value: c, label: confidenceWords[c] }))}
        defaultValue={from?.confidence ?? 'reported'}
        error={issues['confidence']}
      />
      <Select
        label="How long a change takes"
        name="horizon"
        options={horizons.map((h) => ({ value: h, label: horizonWords[h] }))}
        defaultValue={from?.horizon ?? '6to12m'}
        error={issues['horizon']}
      />
      <RadioGroup
        label="Does the student see it the same way?"
        name="agrees"
        options={agreements.map((a) => ({ value: a, label: agreementWords[a] }))}
        defaultValue={from && 'agrees' in from ? from.agrees : 'not_asked'}
        error={issues['agrees']}
      />
    </>
  );
}

function entryOf(form: FormData, from: FactorStart): FindingEntry {
  const text = (name: string) => textIn(form, name);
  const start = from ? `${from.domain}.${from.factor}` : '';
  const [domain = '', factor = ''] = (text('factor') || start).split('.');
  return {
    domain,
    factor,
    severity: Number(text('severity')),
    confidence: text('confidence'),
    horizon: text('horizon'),
    agrees: text('agrees'),
    evidence: text('evidence'),
    reason: from && 'reason' in from ? from.reason : '',
    wouldChange: text('wouldChange'),
  };
}

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
import { findingFrom } from '@onward/core/self-audits';
import type { Instant } from '@onward/core/shared';
import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  RadioGroup,
  Select,
  showToast,
  TextArea,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { instantDay } from '../../shared/format.ts';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { Said } from './answer-keeper.ts';
import type { Review, ReviewQuestion } from './reviews.graphql.ts';
import { useRecordFromAudit } from './reviews.queries.ts';

/** A finding from one question: both sides' words and their source are there already, to be changed and recorded. */
export function FindingFromAudit({
  page,
  question,
  ours,
  onClose,
}: {
  page: Review;
  question: ReviewQuestion;
  ours: Said;
  onClose: () => void;
}) {
  const record = useRecordFromAudit(page.caseId, question.code);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const proposed = findingFrom({
    question: question.title,
    factors: question.factors,
    studentName: page.studentName,
    sharedOn: page.sharedAt ? instantDay(page.sharedAt as Instant, page.zone, 'full') : '',
    student: question.student,
    advisor: { ...ours, factsRight: '' },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget));
    const found = entry.factor
      ? checkFinding(entry)
      : [{ field: 'factor', code: 'required' } as const];
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    record.mutate(entry, {
      onSuccess: () => {
        showToast('The finding is recorded.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide
      title={`Make a finding: ${question.title}`}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={record.isPending && 'Keeping'}>
            Record the finding
          </Button>
        </>
      }
    >
      <FieldStack>
        {record.error && <FormProblem>{explain(record.error)}</FormProblem>}
        <Select
          label="What stood in the way"
          name="factor"
          placeholder="Choose a factor"
          groups={groupsFor(question.factors)}
          defaultValue={proposed.factor ? `${proposed.domain}.${proposed.factor}` : ''}
          error={issues['factor']}
        />
        <TextArea
          label="What shows it"
          name="evidence"
          minRows={4}
          defaultValue={proposed.evidence}
          error={issues['evidence']}
        />
        <Judgements from={proposed} issues={issues} />
      </FieldStack>
    </Dialog>
  );
}

function Judgements({
  from,
  issues,
}: {
  from: FindingEntry;
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
        defaultValue={from.agrees}
        error={issues['agrees']}
      />
    </>
  );
}

/** Factors this question speaks to, then every factor by domain. */
function groupsFor(factors: readonly string[]) {
  const option = (value: string) => ({ value, label: factorWords[value as FactorCode] });
  const near =
    factors.length > 0 ? [{ label: 'Near this question', options: factors.map(option) }] : [];
  const rest = domains.map((domain) => ({
    label: domainWords[domain],
    options: taxonomy[domain]
      .map((factor) => `${domain}.${factor}`)
      .filter((code) => !factors.includes(code))
      .map(option),
  }));
  return [...near, ...rest];
}

function entryOf(form: FormData): FindingEntry {
  const text = (name: string) => textIn(form, name);
  const [domain = '', factor = ''] = text('factor').split('.');
  return {
    domain,
    factor,
    severity: Number(text('severity')),
    confidence: text('confidence'),
    horizon: text('horizon'),
    agrees: text('agrees'),
    evidence: text('evidence'),
    reason: '',
  };
}

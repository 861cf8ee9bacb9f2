import { factKindNames, type AttemptEntry, type AttemptFactKind } from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import { Checkbox, FormProblem, Section, WordAction } from '@onward/ui';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { AttemptParts, CaseAttempts, FactParts } from './attempts.graphql.ts';
import { useConfirm, useKeepAttempt, useRemoveFact } from './attempts.queries.ts';
import { FactDialog } from './fact-dialog.tsx';
import { RankConsent } from './rank-consent.tsx';
import css from './attempts.module.css';

const kinds = Object.keys(factKindNames) as AttemptFactKind[];

/** The facts of one season by kind, each with source, date and who confirmed it. */
export function AttemptFacts({
  data,
  attempt,
  editable,
}: {
  data: CaseAttempts;
  attempt: AttemptParts;
  editable: boolean;
}) {
  return (
    <div className={css.kinds}>
      {kinds.map((kind) => (
        <KindOfFact key={kind} kind={kind} data={data} attempt={attempt} editable={editable} />
      ))}
    </div>
  );
}

interface KindProps {
  readonly kind: AttemptFactKind;
  readonly data: CaseAttempts;
  readonly attempt: AttemptParts;
  readonly editable: boolean;
}

function KindOfFact({ kind, data, attempt, editable }: KindProps) {
  const [editing, setEditing] = useState<FactParts | 'new' | null>(null);
  const facts = attempt.facts.filter((fact) => fact.kind === kind);
  const offered = kind !== 'ranks' || data.rankConsent !== null;
  return (
    <Section
      title={factKindNames[kind]}
      level={3}
      aside={editable && offered && <WordAction onClick={() => setEditing('new')}>Add</WordAction>}
    >
      {kind === 'ranks' && <RankConsent data={data} />}
      {facts.length > 0 && (
        <ul className={css.facts}>
          {facts.map((fact) => (
            <FactLine
              key={fact.id}
              fact={fact}
              editable={editable}
              onEdit={() => setEditing(fact)}
            />
          ))}
        </ul>
      )}
      {kind !== 'ranks' && (
        <Complete kind={kind} caseId={data.caseId} attempt={attempt} editable={editable} />
      )}
      {editing && (
        <FactDialog
          attemptId={attempt.id}
          kind={kind}
          fact={editing === 'new' ? null : editing}
          today={data.today}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function FactLine({
  fact,
  editable,
  onEdit,
}: {
  fact: FactParts;
  editable: boolean;
  onEdit: () => void;
}) {
  const confirm = useConfirm('fact');
  const remove = useRemoveFact();
  const error = confirm.error ?? remove.error;
  return (
    <li className={css.fact}>
      <span>{fact.line}</span>
      <span className={css.source}>
        {fact.source} · {dayInWords(fact.asOf as LocalDate, 'full')} ·{' '}
        {fact.confirmedByName ? `confirmed by ${fact.confirmedByName}` : 'not confirmed yet'}
      </span>
      {editable && (
        <span className={css.actions}>
          {!fact.confirmedByName && (
            <WordAction onClick={() => confirm.mutate(fact)}>Confirm</WordAction>
          )}
          <WordAction onClick={onEdit}>Change</WordAction>
          <WordAction onClick={() => remove.mutate(fact)}>Remove</WordAction>
        </span>
      )}
      {error && <FormProblem>{explain(error)}</FormProblem>}
    </li>
  );
}

/** Without this mark, what is not there is unknown; with it, it did not happen. */
function Complete({
  kind,
  caseId,
  attempt,
  editable,
}: {
  kind: AttemptFactKind;
  caseId: string;
  attempt: AttemptParts;
  editable: boolean;
}) {
  const keep = useKeepAttempt(caseId, attempt, null);
  const isComplete = attempt.complete.includes(kind);
  const toggle = () => {
    const { complete } = attempt;
    const next = isComplete ? complete.filter((one) => one !== kind) : [...complete, kind];
    keep.mutate({ ...entryOf(attempt), complete: next });
  };
  return (
    <>
      <Checkbox
        label={
          attempt.facts.some((fact) => fact.kind === kind)
            ? 'This is all there is'
            : 'Gone through: there is nothing'
        }
        checked={isComplete}
        disabled={!editable || keep.isPending}
        onChange={toggle}
      />
      {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
    </>
  );
}

function entryOf({
  facts: _facts,
  id: _id,
  version: _version,
  confirmedByName: _by,
  ...entry
}: AttemptParts): AttemptEntry {
  return entry;
}

import { factKindNames, type AttemptEntry, type AttemptFactKind } from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import { Checkbox, FormProblem, Section, WordAction } from '@onward/ui';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { AttemptParts, CaseAttempts, FactParts } from './attempts.graphql.ts';
import { useChanged, useConfirm, useKeepAttempt, useRemoveFact } from './attempts.queries.ts';
import { BulkPrograms } from './bulk-programs.tsx';
import { FactDialog } from './fact-dialog.tsx';
import { SignsDialog, SignsTable } from './program-signs.tsx';
import { RankConsent } from './rank-consent.tsx';
import { StatementCheck } from './statement-check.tsx';
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
  const [bulk, setBulk] = useState(false);
  const abroad = attempt.applicantType === 'us_img' || attempt.applicantType === 'non_us_img';
  const shown = kinds.filter(
    (kind) => kind !== 'sign' || abroad || attempt.facts.some((fact) => fact.kind === 'sign'),
  );
  return (
    <>
      {bulk && <BulkPrograms attempt={attempt} today={data.today} onClose={() => setBulk(false)} />}
      <div className={css.kinds}>
        {shown.map((kind) => (
          <KindOfFact
            key={kind}
            kind={kind}
            data={data}
            attempt={attempt}
            editable={editable}
            onBulk={bulk ? null : () => setBulk(true)}
          />
        ))}
      </div>
    </>
  );
}

interface KindProps {
  readonly kind: AttemptFactKind;
  readonly data: CaseAttempts;
  readonly attempt: AttemptParts;
  readonly editable: boolean;
  /** Opens the grid of programs; null while it is open. */
  readonly onBulk: (() => void) | null;
}

function KindOfFact({ kind, data, attempt, editable, onBulk }: KindProps) {
  const [editing, setEditing] = useState<FactParts | 'new' | null>(null);
  const [reading, setReading] = useState(false);
  const facts = attempt.facts.filter((fact) => fact.kind === kind);
  const offered = kind !== 'ranks' || data.rankConsent !== null;
  return (
    <Section
      title={factKindNames[kind]}
      level={3}
      aside={
        editable &&
        offered && (
          <span className={css.actions}>
            {kind === 'document' && (
              <WordAction onClick={() => setReading(true)}>Read for phrases</WordAction>
            )}
            {kind === 'programs' && onBulk && (
              <WordAction onClick={onBulk}>Add several or paste</WordAction>
            )}
            <WordAction onClick={() => setEditing('new')}>Add</WordAction>
          </span>
        )
      }
    >
      {reading && (
        <StatementCheck caseId={data.caseId} attempt={attempt} onClose={() => setReading(false)} />
      )}
      {kind === 'ranks' && <RankConsent data={data} />}
      {kind === 'sign' && facts.length > 0 && <SignsTable facts={facts} />}
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
      {kind !== 'ranks' && kind !== 'sign' && (
        <Complete kind={kind} caseId={data.caseId} attempt={attempt} editable={editable} />
      )}
      {editing && (
        <Editing
          kind={kind}
          data={data}
          attempt={attempt}
          fact={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

/** The form of a fact; a new answer about a program asks all five questions at once. */
function Editing({
  kind,
  data,
  attempt,
  fact,
  onClose,
}: Pick<KindProps, 'kind' | 'data' | 'attempt'> & {
  fact: FactParts | null;
  onClose: () => void;
}) {
  if (kind === 'sign' && !fact)
    return <SignsDialog attempt={attempt} today={data.today} onClose={onClose} />;
  const { id } = attempt;
  return <FactDialog attemptId={id} kind={kind} fact={fact} today={data.today} onClose={onClose} />;
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
    <li className={css.fact} id={fact.id} tabIndex={-1}>
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
  const changed = useChanged();
  const isComplete = attempt.complete.includes(kind);
  const toggle = () => {
    const { complete } = attempt;
    const next = isComplete ? complete.filter((one) => one !== kind) : [...complete, kind];
    keep.mutate(
      { entry: { ...entryOf(attempt), complete: next } },
      { onError: () => void changed() },
    );
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

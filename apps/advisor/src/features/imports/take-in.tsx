import { newKey } from '@onward/graphql';
import { Button, FormProblem, Loading, Meta, Notice, Region, Section } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { HoldFields, readHold, type HoldChoice } from './hold-fields.tsx';
import type { Import } from './imports.graphql.ts';
import { choicesQuery, useCommit } from './imports.queries.ts';
import { TakenIn } from './taken-in.tsx';
import css from './imports.module.css';

/** The last step: from when on the list is seen, then all of it or nothing. */
export function TakeIn({ list, zone, onBack }: { list: Import; zone: string; onBack: () => void }) {
  const { data, error } = useQuery(choicesQuery);
  if (list.state === 'committed' || list.state === 'undone')
    return <TakenIn list={list} zone={zone} />;
  if (error)
    return (
      <Region label="Import">
        <FormProblem>{explain(error)}</FormProblem>
      </Region>
    );
  if (!data) return <Loading what="staff" lines={4} />;
  return <TakeInForm list={list} zone={zone} staff={data.staff} onBack={onBack} />;
}

function TakeInForm({
  list,
  zone,
  staff,
  onBack,
}: {
  list: Import;
  zone: string;
  staff: readonly { id: string; fullName: string; role: string; status: string }[];
  onBack: () => void;
}) {
  const [key] = useState(newKey);
  const commit = useCommit(key);
  const [choice, setChoice] = useState<HoldChoice>({ held: false, until: '', named: [] });
  const [wrong, setWrong] = useState<string | null>(null);
  const { counts } = list;
  const issues = issuesByField(commit.error);
  const take = () => {
    const hold = readHold(choice, zone);
    setWrong(hold ? null : 'Choose a day and a time.');
    if (hold) commit.mutate({ id: list.id, expectedVersion: list.version, hold });
  };
  return (
    <Region label="Import">
      <Section title={`Into ${list.cohortName ?? 'the cohort'}`}>
        <p>
          New people: {counts.new}. Changed: {counts.changed}. As here already: {counts.unchanged}.
        </p>
        {counts.conflict + counts.refused > 0 && (
          <Notice kind="needs">
            {counted(counts.conflict + counts.refused, 'row')} will not be taken in.{' '}
          </Notice>
        )}
      </Section>
      <Section title="From when on is it seen?">
        <FormProblem>
          {commit.error && Object.keys(issues).length === 0 ? explain(commit.error) : null}
        </FormProblem>
        <HoldFields
          choice={choice}
          onChange={setChoice}
          staff={staff.filter((person) => person.role === 'advisor' && person.status === 'active')}
          error={wrong ?? issues['heldUntil']}
        />
      </Section>
      <div className={css.foot}>
        <Button kind="main" busy={commit.isPending && 'Importing'} onClick={take}>
          Import {counted(counts.new + counts.changed, 'row')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          Back to the review
        </Button>
        <Meta>It can be undone for 24 hours. The file itself is deleted.</Meta>
      </div>
    </Region>
  );
}

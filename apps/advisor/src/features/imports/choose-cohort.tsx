import {
  Button,
  FieldStack,
  FormProblem,
  Loading,
  Meta,
  RadioGroup,
  Region,
  Section,
  TextField,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { Import, ImportChoices } from './imports.graphql.ts';
import { choicesQuery, useCheck } from './imports.queries.ts';
import css from './imports.module.css';

const another = 'another';

/** Which cohort the list is for; then it is checked row by row, before anything is written. */
export function ChooseCohort({ list, onNext }: { list: Import; onNext: () => void }) {
  const { data, error } = useQuery(choicesQuery);
  if (error)
    return (
      <Region label="Cohort">
        <FormProblem>{explain(error)}</FormProblem>
      </Region>
    );
  if (!data) return <Loading what="cohorts" lines={4} />;
  return <CohortForm list={list} choices={data} onNext={onNext} />;
}

function CohortForm({
  list,
  choices,
  onNext,
}: {
  list: Import;
  choices: ImportChoices;
  onNext: () => void;
}) {
  const check = useCheck();
  const [cohort, setCohort] = useState(list.cohortId ?? choices.cohorts[0]?.id ?? another);
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const issues = issuesByField(check.error);
  const start = () =>
    check.mutate(
      {
        id: list.id,
        expectedVersion: list.version,
        cohortId: cohort === another ? null : cohort,
        matchYear: Number.parseInt(year, 10) || 0,
      },
      { onSuccess: onNext },
    );
  return (
    <Region label="Cohort and check">
      <Section title="Which cohort is this list for?">
        <FormProblem>
          {check.error && Object.keys(issues).length === 0 ? explain(check.error) : null}
        </FormProblem>
        <div className={css.form}>
          <FieldStack>
            <RadioGroup
              label="Cohort"
              value={cohort}
              onChange={setCohort}
              options={[
                ...choices.cohorts.map(({ id, name, matchYear }) => ({
                  value: id,
                  label: name,
                  hint: `Match ${matchYear}; their cases aim at ${matchYear + 1}`,
                })),
                { value: another, label: 'A new cohort' },
              ]}
            />
            {cohort === another && (
              <TextField
                label="The Match they did not match in"
                inputMode="numeric"
                value={year}
                onChange={(event) => setYear(event.target.value)}
                error={issues['matchYear']}
              />
            )}
          </FieldStack>
        </div>
      </Section>
      <div className={css.foot}>
        <Button
          kind="main"
          disabled={list.missing.length > 0}
          busy={check.isPending && 'Starting'}
          onClick={start}
        >
          Check {counted(list.rowsTotal, 'row')}
        </Button>
        <Meta>Nothing is written yet.</Meta>
      </div>
    </Region>
  );
}

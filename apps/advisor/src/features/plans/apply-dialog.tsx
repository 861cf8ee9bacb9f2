import { Button, Dialog, FormProblem, Item, ItemList, Meta, Select } from '@onward/ui';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { unfitWords } from './option-facts.tsx';
import type { PlanData, PlanPageData } from './plans.graphql.ts';
import { useApply } from './season.queries.ts';

/** A further template into this plan: work it holds already is merged, and said. */
export function ApplyDialog({
  page,
  plan,
  onClose,
}: {
  page: PlanPageData;
  plan: PlanData;
  onClose: () => void;
}) {
  const apply = useApply(page.caseId);
  const [code, setCode] = useState(
    page.templates.find((one) => !plan.templates.includes(one.code))?.code ?? '',
  );
  const done = apply.data?.applyTemplate;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={done ? 'What was applied' : 'Apply a template'}
      foot={
        done ? (
          <Button onClick={onClose}>Close</Button>
        ) : (
          <>
            <Button onClick={onClose}>Not now</Button>
            <Button
              kind="main"
              busy={apply.isPending && 'Applying it'}
              onClick={() =>
                apply.mutate({ planId: plan.id, expectedVersion: plan.version, template: code })
              }
            >
              Apply it
            </Button>
          </>
        )
      }
    >
      <FormProblem>{apply.error ? explain(apply.error) : null}</FormProblem>
      {done ? (
        <AppliedWords {...done} />
      ) : (
        <Select
          label="Template"
          hint="Its steps are laid at the pace of this plan, around what stands already."
          value={code}
          onChange={(event) => setCode(event.target.value)}
          options={page.templates.map((one) => ({
            value: one.code,
            label: plan.templates.includes(one.code) ? `${one.title} (applied)` : one.title,
          }))}
        />
      )}
    </Dialog>
  );
}

type Done = NonNullable<ReturnType<typeof useApply>['data']>['applyTemplate'];

function AppliedWords({ added, merged, unfit }: Done) {
  return (
    <>
      <p>{added === 0 ? 'No step was added.' : `${counted(added, 'step')} added.`}</p>
      {merged.length > 0 && (
        <>
          <Meta>Already in the plan, so not added again:</Meta>
          <ItemList>
            {merged.map((one) => (
              <Item
                key={one.key}
                title={one.title}
                detail={one.title === one.intoTitle ? undefined : `as “${one.intoTitle}”`}
              />
            ))}
          </ItemList>
        </>
      )}
      {unfit.length > 0 && (
        <>
          <Meta>Cannot fit:</Meta>
          <ItemList>
            {unfit.map((one) => (
              <Item key={one.code} title={one.title} detail={unfitWords(one)} />
            ))}
          </ItemList>
        </>
      )}
    </>
  );
}

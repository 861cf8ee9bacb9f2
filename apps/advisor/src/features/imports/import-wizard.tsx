import { Button, OutlineList, PageBar, PageTitle, showToast } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ChooseCohort } from './choose-cohort.tsx';
import { ChooseColumns } from './choose-columns.tsx';
import { ChooseHeadings } from './choose-headings.tsx';
import { ChooseSheet } from './choose-sheet.tsx';
import type { Import } from './imports.graphql.ts';
import { importOf, useDiscard } from './imports.queries.ts';
import { Review } from './review.tsx';
import { stepOf, stepsOf, type Step } from './steps.ts';
import { TakeIn } from './take-in.tsx';
import css from './imports.module.css';

/** A list in seven steps; the address says which. Going back is always possible before the import. */
export function ImportWizard({
  id,
  zone,
  asked,
  onStep,
  onLeave,
}: {
  id: string;
  zone: string;
  /** The step the address asks for. */
  asked: string;
  onStep: (step: Step) => void;
  onLeave: () => void;
}) {
  const { data: list } = useSuspenseQuery(importOf(id));
  const step = stepOf(list, asked);
  const open = ['uploaded', 'checking', 'checked', 'failed'].includes(list.state);
  return (
    <>
      <PageBar actions={open && <Discard list={list} onLeave={onLeave} />}>
        <PageTitle meta={list.fileName}>Import a list</PageTitle>
      </PageBar>
      <div className={css.wizard}>
        <div className={css.steps}>
          <OutlineList
            label="Steps"
            entries={stepsOf(list)}
            current={step}
            onJump={(next) => onStep(stepOf(list, next))}
          />
        </div>
        <div className={css.step}>
          <StepBody list={list} zone={zone} step={step} onStep={onStep} />
        </div>
      </div>
    </>
  );
}

function StepBody({
  list,
  zone,
  step,
  onStep,
}: {
  list: Import;
  zone: string;
  step: Step;
  onStep: (step: Step) => void;
}) {
  switch (step) {
    case 'upload':
    case 'sheet':
      return <ChooseSheet list={list} onNext={() => onStep('headings')} />;
    case 'headings':
      return <ChooseHeadings list={list} onNext={() => onStep('columns')} />;
    case 'columns':
      return <ChooseColumns key={list.version} list={list} onNext={() => onStep('check')} />;
    case 'check':
      return <ChooseCohort list={list} onNext={() => onStep('review')} />;
    case 'review':
      return (
        <Review list={list} onNext={() => onStep('import')} onBack={() => onStep('columns')} />
      );
    default:
      return <TakeIn list={list} zone={zone} onBack={() => onStep('review')} />;
  }
}

function Discard({ list, onLeave }: { list: Import; onLeave: () => void }) {
  const discard = useDiscard();
  return (
    <Button
      kind="quiet"
      busy={discard.isPending && 'Putting away'}
      onClick={() =>
        discard.mutate(
          { id: list.id, expectedVersion: list.version },
          {
            onSuccess: () => {
              showToast('The list is put away. Nobody’s record was touched.');
              onLeave();
            },
          },
        )
      }
    >
      Put this list away
    </Button>
  );
}

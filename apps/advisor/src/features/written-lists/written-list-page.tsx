import { horizonOf, listHorizonWords, moveLine } from '@onward/core/written-lists';
import { newKey } from '@onward/graphql';
import { Button, Empty, FormProblem, Icon, Meta, SaveState, showToast } from '@onward/ui';
import { IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useCan } from '../../shared/use-can.ts';
import type { Draft, DraftLine } from './list-keeper.ts';
import { ListHeads, ListLine } from './list-line.tsx';
import { ReleaseListDialog, Released } from './release-list.tsx';
import { useList } from './use-list.tsx';
import { usePropose, writtenListOf } from './written-lists.queries.ts';
import css from './written-lists.module.css';

/** The written list in three columns (IR-23): taken over from findings, edited in place, ordered, printed, given to the student. */
export function WrittenListPage({
  caseId,
  reach,
  back,
}: {
  caseId: string;
  reach: 'assigned' | 'granted';
  /** The way back to the review. */
  back: ReactNode;
}) {
  const { data: list } = useSuspenseQuery(writtenListOf(caseId));
  const editable = useCan('written_list.change', { reach });
  const writing = useList(list);
  const [releasing, setReleasing] = useState<number | null>(null);
  const { lines } = writing;
  const preview = async () => setReleasing(await writing.flush());
  return (
    <div className={css.page}>
      <div className={css.head}>
        <div>
          <p>{listHorizonWords[horizonOf(lines)]}.</p>
          <Meta>What hurt, what can change within one year, what may need more. {back}</Meta>
        </div>
        <span className={css.actions} data-screen-only="">
          <SaveState saving={writing.saving} />
          <Button icon={<Icon of={IconPrinter} />} onClick={() => print()}>
            Print
          </Button>
          {editable && lines.length > 0 && (
            <Button kind="main" onClick={() => void preview()}>
              Preview and release
            </Button>
          )}
        </span>
      </div>
      <TakeOver caseId={caseId} waiting={list.waiting} editable={editable} flush={writing.flush} />
      <Lines lines={lines} editable={editable} onChange={writing.change} />
      <Released list={list} editable={editable} />
      {releasing !== null && (
        <ReleaseListDialog
          list={list}
          lines={lines}
          version={releasing}
          onClose={() => setReleasing(null)}
        />
      )}
      {writing.conflict}
    </div>
  );
}

function TakeOver({
  caseId,
  waiting,
  editable,
  flush,
}: {
  caseId: string;
  waiting: number;
  editable: boolean;
  flush: () => Promise<number>;
}) {
  const propose = usePropose(caseId);
  if (waiting === 0 || !editable) return null;
  const press = async () =>
    propose.mutate(await flush(), {
      onSuccess: () => showToast(`${counted(waiting, 'line')} taken over.`),
    });
  return (
    <div className={css.takeOver} data-screen-only="">
      {propose.error && <FormProblem>{explain(propose.error)}</FormProblem>}
      <span>{counted(waiting, 'accepted finding')} not on the list yet.</span>
      <Button busy={propose.isPending && 'One moment'} onClick={() => void press()}>
        Take over from the diagnosis
      </Button>
    </div>
  );
}

function Lines({
  lines,
  editable,
  onChange,
}: {
  lines: Draft;
  editable: boolean;
  onChange: (lines: Draft) => void;
}) {
  const add = () => onChange([...lines, { id: newKey(), hurt: '', withinYear: '', longer: '' }]);
  const change = (next: DraftLine) =>
    onChange(lines.map((line) => (line.id === next.id ? next : line)));
  const remove = (gone: DraftLine) => {
    onChange(lines.filter((line) => line !== gone));
    showToast('The line is out.', () => onChange(lines));
  };
  return (
    <>
      {lines.length === 0 ? (
        <Empty inset title="No line yet">
          Accept factors in the diagnosis and take them over, or write the first line yourself.
        </Empty>
      ) : (
        <>
          <ListHeads />
          <ol className={css.lines} aria-label="Written list">
            {lines.map((line, at) => (
              <ListLine
                key={line.id}
                line={line}
                at={at + 1}
                last={at === lines.length - 1}
                editable={editable}
                onChange={change}
                onMove={(by) => onChange(moveLine(lines, line.id, by))}
                onRemove={() => remove(line)}
              />
            ))}
          </ol>
        </>
      )}
      {editable && (
        <p className={css.foot} data-screen-only="">
          <Button onClick={add}>Add a line</Button>
          <Meta>Alt with an arrow key moves the line you are in.</Meta>
        </p>
      )}
    </>
  );
}

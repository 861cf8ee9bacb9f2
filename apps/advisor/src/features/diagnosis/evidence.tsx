import { weighings } from '@onward/core/diagnosis';
import type { LocalDate } from '@onward/core/shared';
import { LedgerTable, Status, WordAction, type LedgerColumn } from '@onward/ui';
import { IconArrowsExchange, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { dayInWords } from '../../shared/format.ts';
import type { DiagnosisLinks } from './diagnosis-links.ts';
import type { EvidenceLine, Examination } from './diagnosis.graphql.ts';
import css from './diagnosis.module.css';

type Line = EvidenceLine & { readonly n: number };

/** What a rule was shown, as lines of the table. */
export function linesOf({ inputs }: Examination): readonly EvidenceLine[] {
  return inputs.map(({ factId, activityId, says, source, asOf }) => ({
    id: null,
    kind: factId ? 'fact' : activityId ? 'log' : 'season',
    refId: factId ?? activityId,
    says,
    source,
    asOf,
    weighs: 'supports',
    addedByName: null,
  }));
}

/** Everything a statement stands on, for and against it, each line with source and date; a fact, an entry of the logbook or a note opens. */
export function Evidence({
  lines,
  links,
  onRemove,
}: {
  lines: readonly EvidenceLine[];
  links: DiagnosisLinks;
  onRemove?: ((id: string) => void) | undefined;
}) {
  if (lines.length === 0) return null;
  return (
    <div className={css.table}>
      <LedgerTable
        caption="Evidence"
        columns={columnsFor(links, onRemove)}
        rowKey={(line) => String(line.n)}
        rows={lines.map((line, n) => ({ ...line, n }))}
        wrap
      />
    </div>
  );
}

function columnsFor(
  links: DiagnosisLinks,
  onRemove: ((id: string) => void) | undefined,
): LedgerColumn<Line>[] {
  const columns: LedgerColumn<Line>[] = [
    { key: 'says', head: 'Evidence', look: 'who', cell: (line) => whole(line, links) },
    { key: 'weighs', head: 'Weighs', width: '7rem', cell: weighing },
    { key: 'source', head: 'Source', width: '13.5rem', look: 'quiet', cell: sourceOf },
    {
      key: 'asOf',
      head: 'Date',
      width: '6.5rem',
      look: 'quiet number',
      cell: (line) => dayInWords(line.asOf as LocalDate),
    },
  ];
  if (!onRemove) return columns;
  const remove = ({ id }: Line): ReactNode =>
    id ? <WordAction onClick={() => onRemove(id)}>Untie</WordAction> : '';
  return [...columns, { key: 'untie', head: '', width: '4.5rem', cell: remove }];
}

/** On narrow screens source and date stand below the words instead of in columns of their own. */
function whole(line: Line, links: DiagnosisLinks): ReactNode {
  return (
    <>
      {saying(line, links)}
      <span className={css.narrow}>
        {sourceOf(line)}, {dayInWords(line.asOf as LocalDate)}
      </span>
    </>
  );
}

function saying({ kind, refId, says }: Line, links: DiagnosisLinks): ReactNode {
  const words = kind === 'student' ? `“${says}”` : says;
  if (kind === 'fact' && refId) return links.fact(refId, words);
  if (kind === 'log' && refId) return links.log(refId, words);
  return kind === 'note' && refId ? links.note(refId, words) : words;
}

function weighing({ weighs }: Line): ReactNode {
  return weighs === 'against' ? (
    <Status kind="info" icon={IconArrowsExchange}>
      {weighings.against}
    </Status>
  ) : (
    <Status kind="off" icon={IconCheck}>
      {weighings.supports}
    </Status>
  );
}

/** Of words the one who tied them is named too; a fact's source speaks for itself. */
const sourceOf = ({ kind, source, addedByName }: Line): ReactNode =>
  addedByName && kind !== 'fact' ? `${source}, tied by ${addedByName}` : source;

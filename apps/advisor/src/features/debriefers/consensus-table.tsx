import type { Reading, Saying } from '@onward/core/debriefers';
import { domainWords, type Domain } from '@onward/core/diagnosis';
import { Empty, LedgerTable, Section, Status, type LedgerColumn } from '@onward/ui';
import { called, readingWords, rowWords, sayingWords } from './debriefer-words.ts';
import type { MapRow, SeveralPeopleData, ShownDebriefer } from './debriefers.graphql.ts';
import css from './debriefers.module.css';

/** The map: a row for each factor somebody spoke of, a column for each person, agreement and difference in words. */
export function ConsensusTable({ people }: { people: SeveralPeopleData }) {
  const voices = people.debriefers.filter(
    (one) => one.givenAt !== null || one.standing === 'asked' || one.standing === 'ended',
  );
  return (
    <Section title="Factor by factor" level={3}>
      {people.rows.length === 0 ? (
        <Empty inset title="Nothing to lay side by side yet">
          As soon as somebody has answered, each factor stands here with what each person says.
        </Empty>
      ) : (
        <>
          <div className={css.map}>
            <LedgerTable
              caption="What each person says about each factor"
              columns={columns(voices)}
              rowKey={(row) => `${row.domain}.${row.factor}`}
              rows={[...people.rows]}
              wrap
              inset
            />
          </div>
          <p className={css.quiet}>
            A view that differs is kept as it is. Nobody is outvoted, and nothing is counted up.
          </p>
        </>
      )}
    </Section>
  );
}

function columns(voices: readonly ShownDebriefer[]): LedgerColumn<MapRow>[] {
  return [
    {
      key: 'factor',
      head: 'Factor',
      look: 'who',
      cell: (row) => (
        <>
          {rowWords(row)}
          {row.factor !== '' && (
            <span className={css.domain}>{domainWords[row.domain as Domain]}</span>
          )}
        </>
      ),
    },
    ...voices.map((voice): LedgerColumn<MapRow> => ({
      key: voice.id,
      head: shortly(voice),
      width: '10.5rem',
      cell: (row) => <Said row={row} voice={voice} />,
    })),
    {
      key: 'reading',
      head: 'Together',
      width: '7.5rem',
      cell: (row) => <b>{readingWords[row.reading as Reading]}</b>,
    },
  ];
}

/** The name at the head of a column: what she does stands in the list above. */
function shortly(voice: ShownDebriefer): string {
  return called(voice).split(',')[0] ?? '';
}

function Said({ row, voice }: { row: MapRow; voice: ShownDebriefer }) {
  const cell = row.cells.find((one) => one.debrieferId === voice.id);
  if (voice.givenAt === null) return <span className={css.quiet}>Not answered yet</span>;
  const { kind, words } = sayingWords[(cell?.saying ?? 'not_asked') as Saying];
  return (
    <>
      <Status kind={kind}>{words}</Status>
      {cell?.words && <span className={css.said}>“{cell.words}”</span>}
    </>
  );
}

import { LedgerTable, Status, WordAction, type LedgerColumn, cx } from '@onward/ui';
import type { CaseLetters, LetterParts } from './letters.graphql.ts';
import {
  dateLine,
  fieldInWords,
  kindInWords,
  roleInWords,
  statusOf,
  waiverInWords,
} from './letter-words.ts';
import stacked from '../../shared/stacked.module.css';
import css from './letters.module.css';

/** The matrix: one line for each letter, with what it counts for. */
export function LettersTable({
  data,
  onEdit,
}: {
  data: CaseLetters;
  /** Null for those who may only read. */
  onEdit: ((letter: LetterParts) => void) | null;
}) {
  return (
    <div className={cx(stacked.stack, css.inset)}>
      <LedgerTable
        wrap
        caption="Letters towards the next application"
        columns={columnsOf(data, onEdit)}
        rowKey={(letter) => letter.id}
        rows={data.letters}
        onPress={onEdit ?? undefined}
      />
    </div>
  );
}

function columnsOf(
  data: CaseLetters,
  onEdit: ((letter: LetterParts) => void) | null,
): readonly LedgerColumn<LetterParts>[] {
  return [
    {
      key: 'writer',
      head: 'Writer',
      look: 'who',
      cell: (letter) => <Writer letter={letter} onEdit={onEdit} />,
    },
    { key: 'field', head: 'Specialty', width: '7.75rem', cell: ({ field }) => fieldInWords(field) },
    {
      key: 'kind',
      head: 'Kind',
      width: '8.25rem',
      look: 'quiet',
      cell: ({ kind }) => kindInWords(kind),
    },
    {
      key: 'status',
      head: 'Status',
      width: '6.25rem',
      cell: (letter) => <Standing letter={letter} />,
    },
    {
      key: 'waiver',
      head: 'Waiver',
      width: '5.75rem',
      look: 'quiet',
      cell: (letter) => <Waiver letter={letter} />,
    },
    {
      key: 'dates',
      head: 'Date',
      width: '7.25rem',
      look: 'quiet number',
      cell: (letter) => <Dates letter={letter} />,
    },
    {
      key: 'counts',
      head: 'Counts',
      width: '4.75rem',
      look: 'quiet',
      cell: (letter) => <Counts data={data} letter={letter} />,
    },
  ];
}

function Writer({
  letter,
  onEdit,
}: {
  letter: LetterParts;
  onEdit: ((letter: LetterParts) => void) | null;
}) {
  return (
    <span className={css.two}>
      {onEdit ? (
        <WordAction names onClick={() => onEdit(letter)}>
          {letter.writer}
        </WordAction>
      ) : (
        <span>{letter.writer}</span>
      )}
      <span className={css.quiet}>
        {roleInWords(letter.role)}, {letter.institution}
      </span>
    </span>
  );
}

function Standing({ letter }: { letter: LetterParts }) {
  const { kind, words } = statusOf(letter.status);
  return <Status kind={kind}>{words}</Status>;
}

function Waiver({ letter }: { letter: LetterParts }) {
  return (
    <>
      <span className={stacked.narrow}>Waiver: </span>
      {waiverInWords(letter)}
    </>
  );
}

function Dates({ letter }: { letter: LetterParts }) {
  const aged = letter.ageState === 'past' || letter.ageState === 'between';
  return (
    <span className={css.two}>
      <span>{dateLine(letter) || 'No date yet'}</span>
      {aged && <span>{letter.ageWords}</span>}
      {letter.reused && <span>From a former season</span>}
    </span>
  );
}

function Counts({ data, letter }: { data: CaseLetters; letter: LetterParts }) {
  return (
    <>
      <span className={stacked.narrow}>Counts for: </span>
      {countsFor(data, letter) || '–'}
    </>
  );
}

/** The guide items whose conditions it counts towards. */
function countsFor({ conditions }: CaseLetters, { id }: LetterParts): string {
  const items = conditions.filter(({ counting }) => counting.includes(id)).map(({ item }) => item);
  return [...new Set(items)].join(', ');
}

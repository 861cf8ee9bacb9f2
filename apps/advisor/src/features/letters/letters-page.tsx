import type { LetterEntry } from '@onward/core/letters';
import type { LocalDate } from '@onward/core/shared';
import { Button, Columns, Empty } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import { Conditions, SmallestSet } from './conditions.tsx';
import { LetterDialog } from './letter-dialog.tsx';
import { AskScripts, PastLetters, Warnings } from './letter-notes.tsx';
import { LettersTable } from './letters-table.tsx';
import type { CaseLetters, LetterParts, PastLetterParts } from './letters.graphql.ts';
import { lettersOf } from './letters.queries.ts';
import css from './letters.module.css';

interface Editing {
  readonly letter: LetterParts | null;
  readonly from: Partial<LetterEntry>;
}

/** Letters towards the next application: the matrix, what the guides still ask, and what to say to writers. */
export function LettersPage({ caseId, reach }: { caseId: string; reach: 'assigned' | 'granted' }) {
  const { data } = useSuspenseQuery(lettersOf(caseId));
  const [editing, setEditing] = useState<Editing | null>(null);
  const editable = useCan('case.change', { reach });
  const again = ({ factId: _fact, matchYear: _year, writtenOn: _date, ...past }: PastLetterParts) =>
    setEditing({ letter: null, from: { ...past, status: 'planned' } });
  return (
    <>
      <div className={css.bar}>
        <h2 className={css.title}>Letters</h2>
        <span className={css.quiet}>{targetLine(data)}</span>
        <span className={css.grow} />
        {editable && (
          <Button kind="main" onClick={() => setEditing({ letter: null, from: {} })}>
            Add a letter
          </Button>
        )}
      </div>
      <Columns template="minmax(0,1fr) 19rem">
        <div className={css.main}>
          <SmallestSet data={data} />
          {data.letters.length === 0 ? (
            <Empty title="No letter yet">
              Add whoever could write towards the next application, also before they are asked.
            </Empty>
          ) : (
            <LettersTable
              data={data}
              onEdit={editable ? (letter) => setEditing({ letter, from: {} }) : null}
            />
          )}
          <Conditions data={data} />
        </div>
        <div className={css.side}>
          <Warnings data={data} />
          <PastLetters data={data} onAgain={editable ? again : null} />
          <AskScripts scripts={data.scripts} />
        </div>
      </Columns>
      {editing && (
        <LetterDialog
          caseId={caseId}
          {...editing}
          today={data.today}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

function targetLine({ targetOn }: CaseLetters): string {
  return targetOn
    ? `Ages are counted to ${dayInWords(targetOn as LocalDate, 'full')}, the application aimed at`
    : 'Ages cannot be said, because there is no target date yet';
}

import type { LocalDate } from '@onward/core/shared';
import { LedgerTable, Section, Segment, Status, type LedgerColumn } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { sinceLine, standingOf } from './expiry-words.ts';
import type { CaseExpiry, ExpiryLine } from './expiry.graphql.ts';
import { expiryOf } from './expiry.queries.ts';
import stacked from '../../shared/stacked.module.css';
import css from './expiry.module.css';

const years = [
  { value: '0', label: 'The cycle aimed at' },
  { value: '1', label: 'One year later' },
  { value: '2', label: 'Two years later' },
] as const;

/** What grows old or runs out by the day of the application, and what one more cycle would change. */
export function ExpiryPart({ caseId }: { caseId: string }) {
  const [later, setLater] = useState<(typeof years)[number]['value']>('0');
  const { data } = useSuspenseQuery(expiryOf(caseId, Number(later)));
  return (
    <Section title="What expires first" ruled>
      {data.countedTo ? (
        <>
          <p className={css.takeaway}>{takeaway(data)}</p>
          <div className={css.row}>
            <Segment label="Counted to" options={years} value={later} onChange={setLater} />
            <p className={css.quiet}>{countedTo(data)}</p>
          </div>
          <Lines data={data} />
        </>
      ) : (
        <p className={css.takeaway}>
          It cannot be said, because there is no target date. Set the day of the application on the
          Diagnosis page, or enter it in the cycle’s calendar.
        </p>
      )}
    </Section>
  );
}

function countedTo({ countedTo: date, targetOn, targetSource }: CaseExpiry): string {
  const day = date ? dayInWords(date as LocalDate, 'full') : '';
  const source = date === targetOn && targetSource ? ` (${targetSource})` : '';
  return `Counted to ${day}${source}, not to today.`;
}

function Lines({ data }: { data: CaseExpiry }) {
  if (data.lines.length === 0) return null;
  return (
    <div className={stacked.stack}>
      <LedgerTable
        wrap
        caption="What grows old or runs out, what goes first on top"
        columns={columnsOf(data)}
        rowKey={(line) => line.key}
        rows={data.lines}
      />
    </div>
  );
}

/** "What expires first if you wait one more cycle", in a sentence. */
function takeaway({ lines, countedTo }: CaseExpiry): string {
  if (lines.length === 0)
    return 'Nothing is recorded yet that grows old: no exam, letter, clinical work, certificate or status.';
  const past = lines.filter(({ atTarget }) => atTarget.standing === 'stale');
  const turning = lines.filter((line) => line.turns);
  const now =
    past.length > 0
      ? `Past by ${countedTo ? dayInWords(countedTo as LocalDate, 'month') : 'then'}: ${namesOf(past)}.`
      : 'Nothing is past by then.';
  const next =
    turning.length > 0
      ? `What would grow old or run out by waiting one more cycle: ${namesOf(turning)}.`
      : 'Waiting one more cycle would change none of it.';
  return `${now} ${next}`;
}

const namesOf = (lines: readonly ExpiryLine[]) =>
  new Intl.ListFormat('en').format(lines.map(({ title }) => title));

function columnsOf(data: CaseExpiry): readonly LedgerColumn<ExpiryLine>[] {
  const month = (date: string | null) => (date ? dayInWords(date as LocalDate, 'month') : '');
  return [
    { key: 'title', head: 'What', look: 'who', cell: (line) => <What line={line} /> },
    {
      key: 'target',
      head: `Application, ${month(data.countedTo)}`,
      width: '11.5rem',
      cell: (line) => <Standing when="On the application" at={line.atTarget} />,
    },
    {
      key: 'next',
      head: `One year on, ${month(data.nextOn)}`,
      width: '11.5rem',
      cell: (line) => <Standing when="One year on" at={line.atNext} />,
    },
    {
      key: 'figures',
      head: 'Whose figure',
      width: '12rem',
      look: 'quiet',
      cell: ({ figures }) => figures,
    },
  ];
}

function What({ line }: { line: ExpiryLine }) {
  return (
    <span className={css.two}>
      <span>{line.title}</span>
      <span className={css.quiet}>
        {[sinceLine(line), line.source].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}

function Standing({ when, at }: { when: string; at: ExpiryLine['atTarget'] }) {
  const { kind, words } = standingOf(at);
  return (
    <>
      <span className={stacked.narrow}>{when}: </span>
      <Status kind={kind}>{words}</Status>
    </>
  );
}

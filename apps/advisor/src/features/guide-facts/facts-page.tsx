import type { Instant, LocalDate } from '@onward/core/shared';
import { LedgerTable, Region, Section, Status, WordAction, type LedgerColumn } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords, instantDay } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { useCan } from '../../shared/use-can.ts';
import { ConfirmFactDialog } from './confirm-fact-dialog.tsx';
import { groupOrder, groupWords, ruleWords, standingWords } from './fact-words.ts';
import type { Fact, RuleConflict } from './facts.graphql.ts';
import { factsQuery } from './facts.queries.ts';
import { TakeDayDialog } from './take-day-dialog.tsx';
import css from './facts.module.css';

/** Dates, limits, pass marks and rules of conduct: each with its source, and who confirmed it. */
export function Facts() {
  const { data } = useSuspenseQuery(factsQuery);
  const mayChange = useCan('pack.change');
  const [open, setOpen] = useState<Fact | null>(null);
  const columns = useColumns(mayChange ? setOpen : null);
  const close = () => setOpen(null);
  return (
    <Region label="Dates and rules">
      <p className={css.lead}>
        Facts of the Match change by year. Each one here names the page it was read on. Until
        somebody of your office has read that page and confirmed it, it is shown and drives nothing.
      </p>
      <Conflicts conflicts={data.conflicts} />
      {groupOrder.map((group) => (
        <Section key={group} title={groupWords[group].title}>
          <p className={css.lead}>{groupWords[group].says}</p>
          <LedgerTable
            caption={groupWords[group].title}
            columns={columns}
            rowKey={(fact) => fact.code}
            rows={data.facts.filter((fact) => fact.group === group)}
            wrap
            inset
          />
        </Section>
      ))}
      {open?.day && <TakeDayDialog fact={open} onClose={close} />}
      {open && !open.day && <ConfirmFactDialog fact={open} onClose={close} />}
    </Region>
  );
}

function useColumns(onOpen: ((fact: Fact) => void) | null): readonly LedgerColumn<Fact>[] {
  const { institution } = useSession();
  const columns: LedgerColumn<Fact>[] = [
    { key: 'says', head: 'What', cell: (fact) => <Says fact={fact} /> },
    {
      key: 'source',
      head: 'Source',
      width: '15rem',
      look: 'quiet',
      cell: (fact) => <Source {...fact} />,
    },
    {
      key: 'standing',
      head: 'Standing',
      width: '16rem',
      cell: (fact) => <Standing fact={fact} zone={institution.timeZone} />,
    },
  ];
  if (!onOpen) return columns;
  const act = (fact: Fact) => (
    <WordAction onClick={() => onOpen(fact)} aria-label={`${actionOf(fact)}: ${fact.says}`}>
      {actionOf(fact)}
    </WordAction>
  );
  return [
    ...columns,
    {
      key: 'act',
      head: '',
      width: '7rem',
      cell: (fact) => (fact.confirmation && fact.day ? <span /> : act(fact)),
    },
  ];
}

const actionOf = (fact: Fact) => (fact.confirmation ? 'Take it back' : 'Confirm');

function Says({ fact }: { fact: Fact }) {
  const { says, day, rule } = fact;
  return (
    <>
      {rule && <span className={css.rule}>{ruleWords(rule)} </span>}
      {day && (
        <span className={css.rule}>
          Match {day.matchYear}: {dayInWords(day.onDate as LocalDate, 'full')}.{' '}
        </span>
      )}
      {says}
    </>
  );
}

function Source({ link, asOf, mark }: Pick<Fact, 'link' | 'asOf' | 'mark'>) {
  return (
    <>
      <a className={css.link} href={link} target="_blank" rel="noreferrer">
        {new URL(link).hostname.replace(/^www\./, '')}
      </a>
      , {dayInWords(asOf as LocalDate, 'full')}
      {mark === 'S' && '; not the owning body'}
    </>
  );
}

function Standing({ fact: { confirmation, day }, zone }: { fact: Fact; zone: string }) {
  if (confirmation)
    return (
      <Status kind="done">
        Confirmed by {confirmation.byName ?? 'a dean'},{' '}
        {instantDay(confirmation.confirmedAt as Instant, zone, 'short')}: {confirmation.source}
      </Status>
    );
  if (day?.here) return <Status kind="needs">{standingWords(day)}</Status>;
  return <Status kind="needs">Not yet confirmed</Status>;
}

function Conflicts({ conflicts }: { conflicts: readonly RuleConflict[] }) {
  const columns: readonly LedgerColumn<RuleConflict>[] = [
    { key: 'guide', head: 'A guide says', cell: (one) => `${one.guideSays} (${one.item})` },
    { key: 'rule', head: 'The owning body says', cell: (one) => one.ruleSays },
    {
      key: 'default',
      head: 'Default',
      width: '11rem',
      cell: (one) =>
        one.stricter === 'rule' ? 'The rule, being stricter' : 'The guide, being stricter',
    },
    {
      key: 'source',
      head: 'Source',
      width: '15rem',
      look: 'quiet',
      cell: (one) => <Source link={one.link} asOf={one.asOf} mark="P" />,
    },
  ];
  return (
    <Section title="Where a guide and a rule differ">
      <p className={css.lead}>
        Both are shown. The stricter one is what we hold to until an advisor decides otherwise.
      </p>
      <LedgerTable
        caption="Where a guide and a rule differ"
        columns={columns}
        rowKey={(one) => one.code}
        rows={conflicts}
        wrap
        inset
      />
    </Section>
  );
}

import type { Instant, LocalDate } from '@onward/core/shared';
import { Fact, FactList, Meta, Section, Status } from '@onward/ui';
import type { ReactNode } from 'react';
import { dayInWords, instantDay } from '../../shared/format.ts';
import css from './cases.module.css';
import type { CaseHeaderData, CasePageData } from './cases.graphql.ts';
import { factKindWords, factValueWords } from '../../shared/fact-words.ts';

type CaseFact = CasePageData['facts'][number];

/** The facts: how to reach the student, the two clocks, and what is known, each with source and date. */
export function CaseFacts({
  header,
  facts,
  clock,
}: {
  header: CaseHeaderData;
  facts: readonly CaseFact[];
  /** Others to reach within the contact clock. */
  clock: ReactNode;
}) {
  const seasons = Map.groupBy(facts, (fact) => fact.matchYear);
  const years = [...seasons.keys()].toSorted((a, b) => (b ?? 9999) - (a ?? 9999));
  return (
    <>
      <Section ruled title="Reach them">
        <Reach header={header} />
      </Section>
      <Section ruled title="Clocks">
        <div className={css.stack}>
          <Status kind={clockKind(header.contactClock === 'Spoken with', header.contactPast)}>
            {header.contactClock}
          </Status>
          <Status kind={clockKind(header.debriefClock === 'Debrief held', header.debriefPast)}>
            {header.debriefClock}
          </Status>
          <Meta>
            {header.portalOpenedAt
              ? `Opened the portal on ${instantDay(header.portalOpenedAt as Instant, header.zone)}`
              : 'Has not opened the portal yet'}
          </Meta>
        </div>
      </Section>
      {clock}
      {years.map((year) => (
        <Season key={year ?? 'person'} year={year} facts={seasons.get(year) ?? []} />
      ))}
      {facts.length === 0 && (
        <Section title="Facts">
          <Meta>None are recorded yet. An imported list brings school, degree and specialty.</Meta>
        </Section>
      )}
    </>
  );
}

function clockKind(met: boolean, past: boolean): 'done' | 'needs' | 'off' {
  if (met) return 'done';
  return past ? 'needs' : 'off';
}

function Reach({ header }: { header: CaseHeaderData }) {
  const { phone, personalEmail, schoolEmail, studentZone, zone } = header;
  if (!phone && !personalEmail && !schoolEmail)
    return <Meta>No telephone or e-mail is recorded.</Meta>;
  return (
    <div className={css.stack}>
      {phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}
      {personalEmail && <a href={`mailto:${personalEmail}`}>{personalEmail}</a>}
      {schoolEmail && <a href={`mailto:${schoolEmail}`}>{schoolEmail}</a>}
      <Meta>{(studentZone ?? zone).replaceAll('_', ' ')}</Meta>
    </div>
  );
}

function Season({ year, facts }: { year: number | null; facts: readonly CaseFact[] }) {
  return (
    <Section
      ruled
      title={year === null ? 'About them' : `${year} application`}
      aside={<Meta>{facts.length === 1 ? '1 fact' : `${facts.length} facts`}</Meta>}
    >
      <FactList>
        {facts.map((fact) => (
          <Fact
            key={fact.id}
            label={factKindWords(fact.kind)}
            value={factValueWords(fact)}
            source={fact.source}
            date={dayInWords(fact.asOf as LocalDate)}
          />
        ))}
      </FactList>
    </Section>
  );
}

import {
  applicantTypeNames,
  outcomeNames,
  regions,
  services,
  soapOutcomeNames,
  specialties,
  systems,
  tracks,
  visaNeeds,
} from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import { Button, Empty, Fact, FactList, Region, Section, WordAction } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import { AttemptDialog } from './attempt-dialog.tsx';
import { AttemptFacts } from './attempt-facts.tsx';
import type { AttemptParts, CaseAttempts } from './attempts.graphql.ts';
import { attemptsOf, useConfirm } from './attempts.queries.ts';
import { SeasonComparisons } from './season-comparison.tsx';
import css from './attempts.module.css';

type Editing = { readonly attempt: AttemptParts | null; readonly startFrom: AttemptParts | null };

/** Every season of the person, newest first, with its facts. */
export function FactsPage({
  caseId,
  reach,
}: {
  caseId: string;
  reach: 'assigned' | 'granted' | 'none';
}) {
  const { data } = useSuspenseQuery(attemptsOf(caseId));
  const [editing, setEditing] = useState<Editing | null>(null);
  const editable = useCan('case.change', { reach });
  const [newest] = data.attempts;
  return (
    <>
      <div className={css.bar}>
        <h2 className={css.title}>Attempts and facts</h2>
        {editable && (
          <Button
            kind={newest ? 'plain' : 'main'}
            onClick={() => setEditing({ attempt: null, startFrom: newest ?? null })}
          >
            {newest ? 'Add another attempt' : 'Record the first attempt'}
          </Button>
        )}
      </div>
      {!newest && (
        <Empty title="No season is recorded yet">
          Record the season that ended without a match. Exams, programs, letters and the rest are
          added to it, each with source and date; the diagnosis is read from them.
        </Empty>
      )}
      <SeasonComparisons attempts={data.attempts} />
      {data.attempts.map((attempt) => (
        <OneAttempt
          key={attempt.id}
          data={data}
          attempt={attempt}
          editable={editable}
          onEdit={() => setEditing({ attempt, startFrom: null })}
        />
      ))}
      {editing && (
        <AttemptDialog
          caseId={caseId}
          {...editing}
          today={data.today}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

function OneAttempt({
  data,
  attempt,
  editable,
  onEdit,
}: {
  data: CaseAttempts;
  attempt: AttemptParts;
  editable: boolean;
  onEdit: () => void;
}) {
  const confirm = useConfirm('attempt');
  return (
    <Region>
      <Section
        title={`Match of ${attempt.matchYear}`}
        aside={
          editable && (
            <span className={css.actions}>
              {!attempt.confirmedByName && (
                <WordAction onClick={() => confirm.mutate(attempt)}>Confirm</WordAction>
              )}
              <WordAction onClick={onEdit}>Change</WordAction>
            </span>
          )
        }
      >
        <SeasonFacts attempt={attempt} />
      </Section>
      <AttemptFacts data={data} attempt={attempt} editable={editable} />
    </Region>
  );
}

/** The season itself, each line with its source and date. */
function SeasonFacts({ attempt }: { attempt: AttemptParts }) {
  const confirmed = attempt.confirmedByName
    ? `${attempt.source}, confirmed by ${attempt.confirmedByName}`
    : attempt.source;
  const date = dayInWords(attempt.asOf as LocalDate, 'full');
  const soap =
    attempt.soapOutcome && soapOutcomeNames[attempt.soapOutcome as keyof typeof soapOutcomeNames];
  const lines = [
    ['Specialty', specialtyOf(attempt)],
    [
      'Result',
      [outcomeNames[attempt.outcome as keyof typeof outcomeNames], soap].filter(Boolean).join('. '),
    ],
    [
      'Applicant',
      [
        applicantTypeNames[attempt.applicantType as keyof typeof applicantTypeNames],
        attempt.couple ? 'as a couple' : '',
      ]
        .filter(Boolean)
        .join(', '),
    ],
    ...(attempt.graduatedOn
      ? [['Graduation', dayInWords(attempt.graduatedOn as LocalDate, 'full')] as const]
      : []),
    ...(attempt.appliedOn
      ? [['Application sent', dayInWords(attempt.appliedOn as LocalDate, 'full')] as const]
      : []),
    ['Applied through', throughWords(attempt)],
    ...(attempt.aimedRegion === 'anywhere'
      ? []
      : [['Region aimed at', regions[attempt.aimedRegion as keyof typeof regions]] as const]),
    ...(attempt.visaNeed === 'none'
      ? []
      : [['Visa', visaNeeds[attempt.visaNeed as keyof typeof visaNeeds]] as const]),
    ...(attempt.switchedFrom ? [['Came from', attempt.switchedFrom] as const] : []),
  ] as const;
  return (
    <div className={css.season}>
      <FactList>
        {lines.map(([label, value]) => (
          <Fact key={label} label={label} value={value} source={confirmed} date={date} />
        ))}
      </FactList>
    </div>
  );
}

function throughWords({ system, service }: AttemptParts): string {
  return `${services[service as keyof typeof services]}, ${systems[system as keyof typeof systems]}`;
}

function specialtyOf({ specialty, specialtyName, track }: AttemptParts): string {
  const name = specialtyName || specialties[specialty as keyof typeof specialties];
  return track === 'none' ? name : `${name}, ${tracks[track as keyof typeof tracks]}`;
}

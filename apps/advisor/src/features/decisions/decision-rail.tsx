import { optionWords, type RecoveryOption } from '@onward/core/decisions';
import type { Instant } from '@onward/core/shared';
import { Quote, Section, Status } from '@onward/ui';
import type { ReactNode } from 'react';
import { happened, instantDay, instantInWords } from '../../shared/format.ts';
import type { Decisions } from './decisions.graphql.ts';
import { GuideList } from './guide-list.tsx';
import css from './decisions.module.css';

/** Beside the table: the first days, the goal, the student's own words, training years, whom to consult. */
export function DecisionRail({ page, children }: { page: Decisions; children: ReactNode }) {
  return (
    <div className={css.rail}>
      <Goal page={page} />
      <Preferences page={page} />
      <FirstDays page={page} />
      {children}
      <Pathways page={page} />
      {page.consult.length > 0 && (
        <Section title="Before choosing">
          {page.warnings.map((one) => (
            <p key={one} className={css.warning}>
              {one}
            </p>
          ))}
          {page.consult.map((list) => (
            <GuideList key={list.code} list={list} />
          ))}
        </Section>
      )}
      <Answers page={page} />
    </div>
  );
}

function Goal({ page }: { page: Decisions }) {
  return (
    <Section title="The goal">
      {page.goal ? (
        <>
          <p className={css.goal}>{page.goal.goal}</p>
          <p className={css.quiet}>
            {page.goal.setByName ?? 'The office'}, {happened(page.goal.setAt as Instant, page.zone)}
            . Every step of the plan serves it.
          </p>
        </>
      ) : (
        <p className={css.quiet}>
          None yet. A decision sets it, and no plan begins without it (LA-16).
        </p>
      )}
    </Section>
  );
}

function Preferences({ page }: { page: Decisions }) {
  return (
    <Section title="What the student would like">
      {page.preferences.length === 0 && (
        <p className={css.quiet}>
          Nothing written yet. It can be written in the portal, and nobody else can change it.
        </p>
      )}
      {page.preferences.map(({ id, option, words, writtenAt }) => (
        <Quote key={id} by={`The student, ${instantDay(writtenAt as Instant, page.zone, 'long')}`}>
          {[option && optionWords[option as RecoveryOption].student, words]
            .filter(Boolean)
            .join('. ')}
        </Quote>
      ))}
    </Section>
  );
}

/** While they run in full; afterwards one line to open. */
function FirstDays({ page: { firstDays } }: { page: Decisions }) {
  const { until, zone, running, figures, soapOpen, waits, lists, scripts } = firstDays;
  return (
    <Section title="First days">
      <p>
        {running ? (
          <Status kind="info">Quiet until {instantInWords(until as Instant, zone)}</Status>
        ) : (
          `Ended ${instantInWords(until as Instant, zone)}`
        )}
      </p>
      <p className={css.quiet}>
        {figures ? `Guides: ${figures}.` : 'The guide says “a few days”; three are kept here.'} The
        clock for the first conversation runs meanwhile.
      </p>
      {soapOpen && (
        <p className={css.soap}>
          SOAP cannot wait: it is open to this person. Look at it together.
        </p>
      )}
      {running && waits.map((one) => <p key={one}>{one}</p>)}
      {lists.length + scripts.length > 0 && (
        <details className={css.more}>
          <summary>Lists and words for the first talks</summary>
          {lists.map((list) => (
            <GuideList key={list.code} list={list} />
          ))}
          {scripts.map((script) => (
            <div key={script.code} className={css.guide}>
              <p className={css.guideTitle}>{script.title}</p>
              <p>{script.text}</p>
              <p className={css.quiet}>
                {script.note} Guide: {script.packTitle}
              </p>
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}

/** How long each way into IR takes, as the guide counts it (IR-25). */
function Pathways({ page }: { page: Decisions }) {
  if (page.pathways.length === 0) return null;
  return (
    <Section title="Training years into IR">
      <dl className={css.made}>
        {page.pathways.map(({ title, parts, years, endsIn }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {years} years: {parts}. With a place in the coming Match it would end in {endsIn}.
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.quiet}>Usual lengths, from the Interventional Radiology guide (IR-25).</p>
    </Section>
  );
}

/** What the guides answer when students ask; each closed until it is wanted. */
function Answers({ page: { answers } }: { page: Decisions }) {
  if (answers.length === 0) return null;
  return (
    <Section title="What the guides answer">
      {answers.map(({ code, question, answer, staff, packTitle, item }) => (
        <details key={code} className={css.more}>
          <summary>{question}</summary>
          <p className={css.answer}>{answer}</p>
          {staff && <p className={css.quiet}>For staff: {staff}</p>}
          <p className={css.quiet}>
            Guide: {packTitle} ({item})
          </p>
        </details>
      ))}
    </Section>
  );
}

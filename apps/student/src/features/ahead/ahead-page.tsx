import type { LocalDate } from '@onward/core/shared';
import { Empty, PageTitle, Section, Status } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { dayInWords } from '../../shared/format.ts';
import type { Ahead, MyRole } from './ahead.graphql.ts';
import { aheadQuery } from './ahead.queries.ts';
import { AskAbout } from './ask-about.tsx';
import css from './ahead.module.css';

/** Roles considered and what grows old, in her words. To read and to ask about; nothing is due here. */
export function AheadPage() {
  const { data } = useSuspenseQuery(aheadQuery);
  return (
    <>
      <header className={css.head}>
        <PageTitle>Roles and dates ahead</PageTitle>
        <p className={css.quiet}>
          What you and your advisors are thinking about, and what time does to an application. There
          is nothing to do on this page: read it, and ask.
        </p>
      </header>
      <div className={css.parts}>
        <Roles roles={data.myRoles} />
        <Dates dates={data.myDates} />
      </div>
    </>
  );
}

function Roles({ roles }: { roles: readonly MyRole[] }) {
  return (
    <Section title="Roles you are thinking about">
      {roles.length === 0 && (
        <Empty inset title="No role is here yet">
          When you and your advisor look at a post or a degree, it will be here with what it would
          do for you.
        </Empty>
      )}
      <ul>
        {roles.map(({ id, title, place, stands, says, ask }) => (
          <li key={id} className={css.line} aria-label={title}>
            <h3 className={css.title}>{title}</h3>
            <p className={css.quiet}>{[place, stands].filter(Boolean).join('. ')}</p>
            {says && <p>{says}</p>}
            {ask.length > 0 && (
              <details className={css.ask}>
                <summary aria-label={`What to ask first about ${title}`}>What to ask first</summary>
                <ul>
                  {ask.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </details>
            )}
            <AskAbout about={title} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Dates({ dates: { applyOn, lines } }: { dates: Ahead['myDates'] }) {
  return (
    <Section title="What turns old, and when">
      {!applyOn && (
        <p className={css.quiet}>
          The day you apply is not set yet. Once it is, this is counted to that day.
        </p>
      )}
      {applyOn && (
        <p className={css.quiet}>
          Counted to the day you would apply, {dayInWords(applyOn as LocalDate, 'long')}.
          {lines.length === 0 && ' Nothing with a date is recorded yet.'}
        </p>
      )}
      <ul>
        {lines.map(({ key, title, says, plan }) => (
          <li key={key} className={css.line} aria-label={title}>
            <h3 className={css.title}>{title}</h3>
            <Status kind={plan ? 'info' : 'done'}>{plan ? 'Worth a plan' : 'Fine'}</Status>
            <p>{says}</p>
            <AskAbout about={title} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Section, WordAction } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { auditStandingQuery } from './my-audit.queries.ts';
import css from './my-audit.module.css';

const key = 'onward-look-back-aside';

function isAside(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** A quiet way in from Today. "Not now" takes it away for good in this browser; it stays under More. */
export function AuditEntryLine() {
  const { data: standing } = useQuery(auditStandingQuery);
  const [aside, setAside] = useState(isAside);
  if (!standing || standing.sharedAt || (aside && !standing.begun)) return null;
  const putAside = () => {
    setAside(true);
    try {
      localStorage.setItem(key, 'yes');
    } catch {
      // Private windows may forbid storage; then it is back the next time.
    }
  };
  return (
    <Section title="Look back, when you like">
      <p className={css.quiet}>
        {standing.begun
          ? 'What you wrote is still here, and still only yours.'
          : 'Seven short chapters about your application. Only yours until you share it. There is no date for it.'}
      </p>
      <p className={css.entry}>
        <ActionLink to={paths.audit}>
          {standing.begun ? 'Go on where you were' : 'Have a look'}
        </ActionLink>
        {!standing.begun && <WordAction onClick={putAside}>Not now</WordAction>}
      </p>
    </Section>
  );
}

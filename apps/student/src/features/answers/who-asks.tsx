import type { Basis } from '@onward/core/debriefers';
import type { Instant } from '@onward/core/shared';
import { dayInWords } from '../../shared/format.ts';
import type { AnswerSheet, Invitation } from './answers.graphql.ts';
import css from './answers.module.css';

const basisWords: Record<Basis, string> = {
  staff: 'You work on this case.',
  school_official: 'The school has designated you for this.',
  student_consent: 'The student has agreed to this in writing.',
};

/** Who asks, on what basis, until when, and what becomes of the answers. */
export function WhoAsks({ ask }: { ask: Invitation | AnswerSheet }) {
  return (
    <dl className={css.facts}>
      <div>
        <dt>Who asks</dt>
        <dd>
          {ask.askedByName}, {ask.institutionName}
        </dd>
      </div>
      {'toldName' in ask && (
        <div>
          <dt>About</dt>
          <dd>{aboutWhom(ask)}</dd>
        </div>
      )}
      <div>
        <dt>On what basis</dt>
        <dd>
          {basisWords[ask.basis as Basis]} {ask.basisWords}
        </dd>
      </div>
      {ask.endsAt && (
        <div>
          <dt>Open until</dt>
          <dd>{lastDay(ask.endsAt as Instant)}</dd>
        </div>
      )}
      <div>
        <dt>Who reads it</dt>
        <dd>
          {ask.institutionName}, once you say that you have given your answers. Others who are asked
          read nothing of yours before they have given their own. The student can see that you
          opened this page.
        </dd>
      </div>
    </dl>
  );
}

function aboutWhom({ toldName, toldSpecialty, askedByName }: AnswerSheet): string {
  const told = [toldName, toldSpecialty].filter(Boolean).join(', ');
  return told || `A graduate whose name is not shared with you. ${askedByName} can say more.`;
}

/** The end is the first moment of the day after the last. */
function lastDay(endsAt: Instant): string {
  const last = Temporal.Instant.from(endsAt).subtract({ hours: 1 });
  const zone = Temporal.Now.timeZoneId();
  const date = last.toZonedDateTimeISO(zone).toPlainDate().toString();
  return dayInWords(date as Parameters<typeof dayInWords>[0], 'full');
}

import type { Instant, LocalDate } from '@onward/core/shared';
import { FormProblem, Judgement, Status, WordAction } from '@onward/ui';
import { dayInWords, happened, instantInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { CaseFirstDays, Message } from './first-days.graphql.ts';
import { useDropMessage } from './first-days.queries.ts';
import css from './first-days.module.css';

/** One intended message, whether it waits, and what staff may do about it. */
export function OneMessage({
  message,
  page,
  onOpen,
}: {
  message: Message;
  page: CaseFirstDays['outreachPage'];
  /** Null: this reader may not. */
  onOpen: (() => void) | null;
}) {
  const { to, purpose, words, several, mine, writtenByName, writtenAt, opening } = message;
  const drop = useDropMessage(message);
  const about = [
    several && 'To more than one program',
    `${writtenByName}, ${happened(writtenAt as Instant, page.zone)}`,
  ];
  return (
    <li className={css.message} aria-label={`To ${to}`}>
      <p className={css.title}>To {to}</p>
      <p>{purpose}</p>
      <Standing message={message} page={page} />
      {words && (
        <details className={css.more}>
          <summary aria-label={`The words to ${to}`}>The words</summary>
          <p className={css.words}>{words}</p>
        </details>
      )}
      <p className={css.quiet}>{about.filter(Boolean).join('. ')}</p>
      {opening && (
        <Judgement
          author={opening.byName}
          note={`opened it, ${happened(opening.at as Instant, page.zone)}`}
        >
          {opening.note}
        </Judgement>
      )}
      {drop.error && <FormProblem>{explain(drop.error)}</FormProblem>}
      {onOpen && (
        <span className={css.acts}>
          {message.standing === 'waits' && (
            <WordAction aria-label={`Open it early: ${to}`} onClick={onOpen}>
              Open it early…
            </WordAction>
          )}
          {mine && (
            <WordAction aria-label={`Take it away: ${to}`} onClick={() => drop.mutate()}>
              Take it away
            </WordAction>
          )}
        </span>
      )}
    </li>
  );
}

function Standing({
  message: { standing, sentOn },
  page,
}: {
  message: Message;
  page: CaseFirstDays['outreachPage'];
}) {
  if (standing === 'sent')
    return (
      <Status kind="done">Sent by the student, {dayInWords(sentOn as LocalDate, 'full')}</Status>
    );
  if (standing === 'waits')
    return (
      <Status kind="off">
        Waits until {instantInWords(page.quietUntil as Instant, page.zone)}
      </Status>
    );
  return <Status kind="info">The student can copy and send it</Status>;
}

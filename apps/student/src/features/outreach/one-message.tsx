import { runs } from '@onward/core/decisions';
import type { Instant } from '@onward/core/shared';
import { Button, FormProblem, Judgement, Status, WordAction, showToast } from '@onward/ui';
import { useState } from 'react';
import { dayInWords, happened, instantInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { MessageForm } from './message-form.tsx';
import type { MyMessage, MyOutreach } from './outreach.graphql.ts';
import { useDropMessage } from './outreach.queries.ts';
import { SentForm } from './sent-form.tsx';
import css from './outreach.module.css';

/** One message: to whom, what for, whether it waits and until when. */
export function OneMessage({ message, page }: { message: MyMessage; page: MyOutreach }) {
  const [changing, setChanging] = useState(false);
  const { to, purpose, words, several, mine, writtenByName, opening } = message;
  if (changing)
    return (
      <li className={css.message}>
        <MessageForm before={message} onDone={() => setChanging(false)} />
      </li>
    );
  return (
    <li className={css.message} aria-label={`To ${to}`}>
      <h2 className={css.to}>To {to}</h2>
      <p>{purpose}</p>
      <Standing message={message} page={page} />
      {words && <p className={css.words}>{words}</p>}
      <p className={css.quiet}>
        {[several && 'To more than one program', !mine && `Written down by ${writtenByName}`]
          .filter(Boolean)
          .join('. ')}
      </p>
      {opening && (
        <Judgement author={opening.byName} note={`opened it ${happened(opening.at, page.zone)}`}>
          {opening.note}
        </Judgement>
      )}
      {!page.closed && <Acts message={message} page={page} onChange={() => setChanging(true)} />}
    </li>
  );
}

function Standing({ message, page }: { message: MyMessage; page: MyOutreach }) {
  const { standing, sentOn } = message;
  if (standing === 'sent')
    return <Status kind="done">You sent it on {dayInWords(sentOn ?? page.today, 'long')}</Status>;
  if (standing === 'waits')
    return <Status kind="off">Waits until {instantInWords(page.quietUntil, page.zone)}</Status>;
  return <Status kind="info">Can be copied and sent from your own mail</Status>;
}

function Acts({
  message,
  page,
  onChange,
}: {
  message: MyMessage;
  page: MyOutreach;
  onChange: () => void;
}) {
  const drop = useDropMessage(message);
  const [sending, setSending] = useState(false);
  const { standing, mine, words, to } = message;
  const early = standing === 'open' && runs(page.quietUntil as Instant, now());
  if (sending)
    return <SentForm message={message} today={page.today} onDone={() => setSending(false)} />;
  return (
    <>
      {drop.error && <FormProblem>{explain(drop.error)}</FormProblem>}
      <span className={css.acts}>
        {standing === 'open' && words && (
          <Button aria-label={`Copy the words to ${to}`} onClick={() => void copy(words)}>
            Copy the words
          </Button>
        )}
        {standing === 'open' && (
          <Button aria-label={`I have sent it to ${to}`} onClick={() => setSending(true)}>
            I have sent it
          </Button>
        )}
        {mine && standing !== 'sent' && (
          <WordAction aria-label={`Change the message to ${to}`} onClick={onChange}>
            Change
          </WordAction>
        )}
        {mine && (
          <WordAction
            aria-label={`Take it away: the message to ${to}`}
            onClick={() =>
              drop.mutate(undefined, { onSuccess: () => showToast('It is taken away.') })
            }
          >
            Take it away
          </WordAction>
        )}
      </span>
      {early && mine && (
        <p className={css.quiet}>If you change the words, your advisor looks at it once more.</p>
      )}
    </>
  );
}

const now = () => new Date().toISOString() as Instant;

async function copy(words: string) {
  try {
    await navigator.clipboard.writeText(words);
    showToast('Copied. Send it from your own mail.');
  } catch {
    showToast('Your browser did not allow it. Select the words and copy them.');
  }
}

import { runs } from '@onward/core/decisions';
import type { Instant } from '@onward/core/shared';
import { Button, Empty, Notice, PageTitle } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { instantInWords } from '../../shared/format.ts';
import { MessageForm } from './message-form.tsx';
import { OneMessage } from './one-message.tsx';
import type { MyOutreach } from './outreach.graphql.ts';
import { myOutreachQuery } from './outreach.queries.ts';
import css from './outreach.module.css';

/** Writing to programs: thought about here, kept until the quiet time is over, sent from her own mail (IR-06, IMG-04). */
export function OutreachPage() {
  const { data } = useSuspenseQuery(myOutreachQuery);
  const [writing, setWriting] = useState(false);
  return (
    <div className={css.page}>
      <PageTitle>Writing to programs</PageTitle>
      <p className={css.quiet}>
        Write down whom you would like to write to, and what for. Nothing is sent from Onward: when
        the time has come, you copy it and send it from your own mail. Your advisor can read it
        here.
      </p>
      <Waiting page={data} />
      {data.messages.length === 0 && !writing && (
        <Empty inset title="Nothing is written down yet">
          You need not write to anybody now. If a thought keeps coming back, put it here; it will
          still be here later.
        </Empty>
      )}
      {!data.closed &&
        (writing ? (
          <MessageForm before={null} onDone={() => setWriting(false)} />
        ) : (
          <span>
            <Button kind="main" onClick={() => setWriting(true)}>
              Write one down
            </Button>
          </span>
        ))}
      <ul className={css.messages}>
        {data.messages.map((one) => (
          <OneMessage key={one.id} message={one} page={data} />
        ))}
      </ul>
    </div>
  );
}

function Waiting({ page: { quietUntil, zone, figures } }: { page: MyOutreach }) {
  const [now] = useState(() => new Date().toISOString() as Instant);
  if (!runs(quietUntil as Instant, now)) return null;
  return (
    <Notice kind="info">
      Messages wait until {instantInWords(quietUntil, zone)}. What is written in the first days is
      often wished back. {figures && `What the guides say: ${figures}. `}If one cannot wait, your
      advisor can open it earlier.
    </Notice>
  );
}

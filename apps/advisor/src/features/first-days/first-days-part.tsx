import type { Instant } from '@onward/core/shared';
import { Quote, Section, WordAction } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import type { CaseFirstDays, Message } from './first-days.graphql.ts';
import { caseFirstDaysOf } from './first-days.queries.ts';
import { MessageDialog } from './message-dialog.tsx';
import { OneMessage } from './one-message.tsx';
import { OpenDialog } from './open-dialog.tsx';
import css from './first-days.module.css';

/** What the student chose to tell this reader (IR-11), and messages to programs, which wait in the first days (IR-06). */
export function FirstDaysPart({
  caseId,
  reach,
}: {
  caseId: string;
  reach: 'assigned' | 'granted';
}) {
  const { data } = useSuspenseQuery(caseFirstDaysOf(caseId));
  const may = useCan('outreach.write', { reach });
  return (
    <>
      <Told told={data.caseDisclosures} zone={data.outreachPage.zone} />
      <Outreach caseId={caseId} page={data.outreachPage} may={may && !data.outreachPage.closed} />
    </>
  );
}

function Told({ told, zone }: { told: CaseFirstDays['caseDisclosures']; zone: string }) {
  return (
    <Section title="What the student chose to tell you">
      {told.length === 0 && (
        <p className={css.quiet}>
          Nothing so far. Each thing is the student’s own until they choose who may read it; what
          they keep is not shown to anybody, also not that it is there.
        </p>
      )}
      {told.map(({ item, title, words, audience, changedAt }) => (
        <div key={item} className={css.told}>
          <p className={css.title}>{title}</p>
          {words ? (
            <Quote by={`The student, ${happened((changedAt ?? '') as Instant, zone)}`}>
              {words}
            </Quote>
          ) : (
            <p>Would talk about it. Nothing is written.</p>
          )}
          <p className={css.quiet}>
            {audience === 'office'
              ? 'Told to the advisors and the dean’s office'
              : 'Told to the advisors alone'}
          </p>
        </div>
      ))}
    </Section>
  );
}

type Asked = 'write' | { open: Message } | null;

function Outreach({
  caseId,
  page,
  may,
}: {
  caseId: string;
  page: CaseFirstDays['outreachPage'];
  may: boolean;
}) {
  const [asked, ask] = useState<Asked>(null);
  const close = () => ask(null);
  return (
    <Section
      title="Messages to programs"
      aside={may && <WordAction onClick={() => ask('write')}>Write one down</WordAction>}
    >
      {page.messages.length === 0 && (
        <p className={css.quiet}>
          None is written down. In the first days they wait (IR-06, IMG-04). Nothing is sent from
          Onward: the student copies it and sends it.
        </p>
      )}
      <ul>
        {page.messages.map((message) => (
          <OneMessage
            key={message.id}
            message={message}
            page={page}
            onOpen={may ? () => ask({ open: message }) : null}
          />
        ))}
      </ul>
      {asked === 'write' && <MessageDialog caseId={caseId} onClose={close} />}
      {asked && asked !== 'write' && (
        <OpenDialog message={asked.open} page={page} onClose={close} />
      )}
    </Section>
  );
}

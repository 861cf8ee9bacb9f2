import {
  Button,
  FieldStack,
  FormProblem,
  LinkAction,
  PageTitle,
  Section,
  showToast,
  TextArea,
} from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { happened } from '../../shared/format.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { Talk } from './talk.graphql.ts';
import { NotWell } from './not-well.tsx';
import { talkQuery, useAsk } from './talk.queries.ts';
import css from './talk.module.css';

/** People and numbers. The crisis lines stand first when there are any. */
export function TalkPage() {
  const { data } = useSuspenseQuery(talkQuery);
  const anyHour = data.support.filter((one) => one.kind === 'crisis');
  const others = data.support.filter((one) => one.kind !== 'crisis');
  return (
    <>
      <header className={css.head}>
        <PageTitle>Talk to someone</PageTitle>
        <p>You don’t need a reason, and you don’t need to know what to say.</p>
      </header>
      <div className={css.parts}>
        <Lines title="Any hour" lines={anyHour} />
        <NotWell helper={data.helpers[0]?.name ?? 'Somebody who helps you'} />
        <Helpers helpers={data.helpers} />
        <Lines title={data.institutionName || 'At your school'} lines={others} />
        <Ask help={data.help} />
      </div>
    </>
  );
}

function Helpers({ helpers }: Pick<Talk, 'helpers'>) {
  if (helpers.length === 0) return null;
  return (
    <Section title="Who helps you">
      <ul className={css.lines}>
        {helpers.map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.name}</b>
              <span className={css.quiet}>Your advisor</span>
            </span>
            <Ways phone={one.phone} email={one.email} url="" />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Lines({ title, lines }: { title: string; lines: Talk['support'] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={css.lines}>
        {lines.map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.label}</b>
              {one.detail && <span className={css.quiet}>{one.detail}</span>}
            </span>
            <Ways phone={one.phone} email={one.email} url={one.url} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Ways({ phone, email, url }: { phone: string; email: string; url: string }) {
  return (
    <span className={css.ways}>
      {phone && <LinkAction href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</LinkAction>}
      {email && <LinkAction href={`mailto:${email}`}>Write an e-mail</LinkAction>}
      {/^https?:/.test(url) && (
        <LinkAction href={url} rel="noopener noreferrer" target="_blank">
          Open the page
        </LinkAction>
      )}
    </span>
  );
}

function Ask({ help }: Pick<Talk, 'help'>) {
  const ask = useAsk();
  const words = useKeptText('help anything');
  const { institution } = useSession();
  return (
    <Section title="Or ask here">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate(words.text, {
            onSuccess: () => {
              words.done();
              showToast('Sent. You will see here who has seen it.');
            },
          });
        }}
      >
        <FieldStack>
          <FormProblem>{ask.error ? explain(ask.error) : null}</FormProblem>
          <TextArea
            label="What would help?"
            hint="Another time for the call, a text instead, anything. The people who help you read it in working hours."
            optional
            value={words.text}
            onChange={(event) => words.change(event.target.value)}
          />
          <Button type="submit" busy={ask.isPending && 'Sending it'}>
            Ask for help
          </Button>
        </FieldStack>
      </form>
      {help.length > 0 && (
        <ul className={css.asked}>
          {help.map((one) => (
            <li key={one.id}>
              {one.words || 'You asked for help.'}
              <span className={css.quiet}>
                {one.seenAt
                  ? `${one.seenByName ?? 'The office'} saw it ${happened(one.seenAt, institution.timeZone)}.`
                  : `Asked ${happened(one.askedAt, institution.timeZone)}. Nobody has opened it yet.`}
              </span>
              {one.answer && <p>{one.answer}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

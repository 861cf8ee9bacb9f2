import {
  Button,
  FormProblem,
  Item,
  ItemList,
  PageTitle,
  PrintOnly,
  Status,
  StatusIcon,
} from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../app/paths.ts';
import { happened } from '../../shared/format.ts';
import { ActionLink, PageLink } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { chapterState, inWords, placeOf, questionsOf, topicsPart } from './audit-words.ts';
import type { MyAudit, MyChapter } from './my-audit.graphql.ts';
import { myAuditQuery, useOpenAudit } from './my-audit.queries.ts';
import css from './my-audit.module.css';

/** Where the audit begins and where she comes back to: what it is, seven chapters, sharing, print. */
export function AuditStart() {
  const { data: audit } = useSuspenseQuery(myAuditQuery);
  return (
    <>
      <header className={css.head}>
        <PageTitle>Look back at your application</PageTitle>
        <div className={css.intro}>
          {audit.framing.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>Leave out whatever you like.</p>
        </div>
        <Standing audit={audit} />
      </header>
      <Begin audit={audit} />
      <div className={css.chapters} data-screen-only="">
        <ItemList label="Seven short chapters">
          {audit.chapters.map((chapter) => (
            <ChapterLine key={chapter.code} chapter={chapter} />
          ))}
          <TopicsLine audit={audit} />
        </ItemList>
        <Button onClick={() => print()}>Print it, with your answers</Button>
      </div>
      <Paper audit={audit} />
    </>
  );
}

function Standing({ audit }: { audit: MyAudit }) {
  const { institution } = useSession();
  const [last] = audit.shares;
  if (!last)
    return (
      <p className={css.quiet}>
        Only you can read it. Nobody knows whether you have begun, until you share it.
      </p>
    );
  return (
    <p className={css.state}>
      <Status kind="done">
        Shared with {audit.helperName ?? 'the dean’s office'}{' '}
        {happened(last.sharedAt, institution.timeZone)}
      </Status>
      {audit.changedSinceShared && (
        <span className={css.quiet}>
          You have changed something since.{' '}
          <ActionLink to={paths.auditPart} params={{ part: topicsPart }}>
            Share again
          </ActionLink>
        </span>
      )}
    </p>
  );
}

/** Goes on where she was, with the facts of today. */
function Begin({ audit }: { audit: MyAudit }) {
  const open = useOpenAudit();
  const navigate = useNavigate();
  const begun = audit.place !== '';
  const press = () =>
    open.mutate(undefined, {
      onSuccess: ({ openMyAudit }) =>
        void navigate({
          to: paths.auditPart,
          params: { part: placeOf(openMyAudit as MyAudit) },
        }),
    });
  return (
    <div className={css.begin} data-screen-only="">
      <FormProblem>{open.error ? explain(open.error) : null}</FormProblem>
      <Button kind="main" busy={open.isPending && 'One moment'} onClick={press}>
        {begun ? 'Go on where you were' : 'Begin'}
      </Button>
    </div>
  );
}

function ChapterLine({ chapter }: { chapter: MyChapter }) {
  const state = chapterState(chapter);
  const [first] = chapter.questions;
  if (!first) return null;
  return (
    <Item
      icon={<StatusIcon kind={state.kind} label={state.words} />}
      title={
        <PageLink className={css.rowLink} to={paths.auditPart} params={{ part: first.code }}>
          {chapter.title}
        </PageLink>
      }
      detail={state.words}
    />
  );
}

function TopicsLine({ audit }: { audit: MyAudit }) {
  const written = audit.topics.some(({ words }) => words.trim());
  const words = written ? 'Written down' : 'Nothing yet';
  return (
    <Item
      icon={<StatusIcon kind={written ? 'done' : 'off'} label={words} />}
      title={
        <PageLink className={css.rowLink} to={paths.auditPart} params={{ part: topicsPart }}>
          Three things I want to talk about
        </PageLink>
      }
      detail={words}
    />
  );
}

/** The whole audit on paper. */
function Paper({ audit }: { audit: MyAudit }) {
  const topics = audit.topics.filter(({ words }) => words.trim());
  return (
    <PrintOnly>
      {questionsOf(audit).map(({ code, title, held, answer }) => (
        <section key={code} className={css.printed}>
          <h2>{title}</h2>
          {held.map(({ line }) => (
            <p key={line}>{line}</p>
          ))}
          <p>{inWords(answer)}</p>
        </section>
      ))}
      <section className={css.printed}>
        <h2>Three things I want to talk about</h2>
        {topics.length === 0 && <p>Nothing written.</p>}
        {topics.map(({ question, words }) => (
          <p key={question}>{words}</p>
        ))}
      </section>
    </PrintOnly>
  );
}

import { isAnswered, longestAnswer } from '@onward/core/self-audits';
import { Button, FieldStack, FormProblem, showToast, Status, TextArea } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { counted, happened } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { questionsOf } from './audit-words.ts';
import type { MyAudit } from './my-audit.graphql.ts';
import { useShareAudit } from './my-audit.queries.ts';
import type { Answers } from './use-answers.tsx';
import css from './my-audit.module.css';

const places = ['The first thing', 'The second thing', 'The third thing'];

/** The end: up to three things for the next meeting, then sharing, if and when she wants to. */
export function TopicsScreen({ audit, answers }: { audit: MyAudit; answers: Answers }) {
  return (
    <div className={css.screen}>
      <p>They stand at the top of the agenda when you meet. One is enough; none is fine.</p>
      <FieldStack>
        {audit.topics.map((topic, at) => {
          const said = answers.of(topic);
          return (
            <TextArea
              key={topic.question}
              label={places[at] ?? ''}
              optional
              maxLength={longestAnswer.topic}
              minRows={2}
              value={said.words}
              onChange={(event) =>
                answers.say(topic, { rating: '', factsRight: '', words: event.target.value })
              }
            />
          );
        })}
      </FieldStack>
      <Share audit={audit} answers={answers} />
    </div>
  );
}

function Share({ audit, answers }: { audit: MyAudit; answers: Answers }) {
  const share = useShareAudit();
  const { institution } = useSession();
  const helper = audit.helperName ?? 'the dean’s office';
  const said = questionsOf(audit).filter(({ answer }) => isAnswered(answers.of(answer))).length;
  const [last] = audit.shares;
  const press = async () => {
    await answers.flush();
    share.mutate(undefined, { onSuccess: () => showToast(`Shared with ${helper}.`) });
  };
  return (
    <section className={css.share} aria-labelledby="share">
      <h2 id="share">Share it, when you want to</h2>
      {last && (
        <Status kind="done">
          Shared with {helper} {happened(last.sharedAt, institution.timeZone)}
          {audit.changedSinceShared && ', you have changed something since'}
        </Status>
      )}
      <p>
        {helper} and those who help you will read {counted(said, 'answer')} and what you want to
        talk about, as they are now. You see when somebody looks.
        {!last && ' Until you share, nobody knows that you have written anything.'}
      </p>
      <p className={css.quiet}>
        <ActionLink to={paths.audit}>Read it all once more</ActionLink>
      </p>
      <FormProblem>{share.error ? explain(share.error) : null}</FormProblem>
      <Button kind="main" busy={share.isPending && 'Sharing it'} onClick={() => void press()}>
        {last ? `Share again with ${helper}` : `Share with ${helper}`}
      </Button>
    </section>
  );
}

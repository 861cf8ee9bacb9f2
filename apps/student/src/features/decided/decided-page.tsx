import { Empty, PageTitle, Section } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { dayInWords, happened } from '../../shared/format.ts';
import { PaperHead } from '../../shared/paper.tsx';
import { useSession } from '../../shared/session.queries.ts';
import { decidedQuery } from './decided.queries.ts';
import { Announced } from './announced.tsx';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { OpenedDecision } from './opened-decision.tsx';
import { OpenedDiagnosis } from './opened-diagnosis.tsx';
import { OpenedNote } from './opened-note.tsx';
import { OpenedWrittenList } from './opened-written-list.tsx';
import { OpenedSummary } from './opened-summary.tsx';
import css from './decided.module.css';

/** Debrief summaries and notes she was given. Nothing opens by itself. */
export function DecidedPage() {
  const { data } = useSuspenseQuery(decidedQuery);
  const { institution } = useSession();
  return (
    <>
      <header className={css.head}>
        <PageTitle>What was decided</PageTitle>
        <PaperHead />
        <p className={css.quiet}>
          What your advisors gave you in writing. Each opens only when you say so.
        </p>
        <ActionLink to={paths.path}>Write down what you would like yourself</ActionLink>
      </header>
      <div className={css.parts}>
        {hasNothing(data) && (
          <Empty inset title="Nothing here yet">
            After you have talked about what happened, the summary and what you agreed on will be
            here, so that you need not remember everything.
          </Empty>
        )}
        <TheDecision decision={data.decision} zone={institution.timeZone} />
        {data.debriefs.length > 0 && (
          <Section title="Debrief summaries">
            {data.debriefs.map((one) => (
              <Announced
                key={one.id}
                title={`${one.addendum ? 'Added to the debrief' : 'Debrief'} of ${dayInWords(one.heldOn, 'full')}`}
                meta={`From ${one.authorName}, ${happened(one.releasedAt, institution.timeZone)}`}
                warning="This may speak of exam results, interviews and what programs may ask about. It is one advisor’s reading."
              >
                <OpenedSummary id={one.id} />
              </Announced>
            ))}
          </Section>
        )}
        {data.diagnosis && (
          <Section title="What to work on">
            <Announced
              title="What stood in the way, and what can change"
              meta={`From ${data.diagnosis.authorName}, ${happened(data.diagnosis.releasedAt, institution.timeZone)}`}
              warning="This may speak of exams, letters and interviews. It is one advisor’s reading."
            >
              <OpenedDiagnosis id={data.diagnosis.id} />
            </Announced>
          </Section>
        )}
        {data.writtenList && (
          <Section title="What can change, and how long it takes">
            <Announced
              title="What can change"
              meta={`From ${data.writtenList.authorName}, ${happened(data.writtenList.releasedAt, institution.timeZone)}`}
              warning="This speaks of what may have stood in the way. It is your advisors’ reading, and a beginning."
            >
              <OpenedWrittenList id={data.writtenList.id} />
            </Announced>
          </Section>
        )}
        {data.notes.length > 0 && (
          <Section title="Notes">
            {data.notes.map((one) => (
              <Announced
                key={one.id}
                title={`A note from ${one.authorName}`}
                meta={`${happened(one.releasedAt, institution.timeZone)}${one.replies > 0 ? ', you answered' : ''}`}
              >
                <OpenedNote id={one.id} />
              </Announced>
            ))}
          </Section>
        )}
      </div>
    </>
  );
}

type Given = Awaited<ReturnType<NonNullable<typeof decidedQuery.queryFn>>>;

function hasNothing({ debriefs, notes, diagnosis, writtenList, decision }: Given): boolean {
  return debriefs.length + notes.length === 0 && !diagnosis && !writtenList && !decision;
}

/** The decision as agreed, announced. */
function TheDecision({ decision, zone }: { decision: Given['decision']; zone: string }) {
  if (!decision) return null;
  return (
    <Section title="The decision">
      <Announced
        title="Which way from here, as you agreed"
        meta={`From ${decision.authorName}, ${happened(decision.releasedAt, zone)}`}
        warning="This is about the way you chose, and the goal it serves."
      >
        <OpenedDecision id={decision.id} />
      </Announced>
    </Section>
  );
}

import { partsToShow, planTimeline } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import { Button, Dialog, ErrorState, FormProblem, Loading, Meta, showToast } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { counted, dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { phaseName, spanMonths } from './plan-words.ts';
import type { PlanPageData } from './plans.graphql.ts';
import type { Preview } from './release-preview.graphql.ts';
import { previewOf, useRelease } from './plans.queries.ts';
import css from './plans.module.css';

/** Shows exactly what the student will read, then gives it to her. An edit made meanwhile stops the release. */
export function ReleaseDialog({ page, onClose }: { page: PlanPageData; onClose: () => void }) {
  const preview = useQuery(previewOf(page.caseId));
  const release = useRelease(page.caseId);
  const send = () => {
    if (!preview.data) return;
    release.mutate(preview.data.planVersion, {
      onSuccess: () => {
        showToast(`${page.studentName} has the plan.`);
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={`What ${page.studentName} will read`}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button
            kind="main"
            onClick={send}
            disabled={!preview.data}
            busy={release.isPending && 'Releasing it'}
          >
            Release to {page.studentName}
          </Button>
        </>
      }
    >
      <FormProblem>{release.error ? explain(release.error) : null}</FormProblem>
      {preview.error && (
        <ErrorState inset title="The preview could not be fetched">
          {explain(preview.error)}
        </ErrorState>
      )}
      {!preview.data && !preview.error && <Loading what="the preview" lines={6} />}
      {preview.data && <WillRead page={page} preview={preview.data} />}
    </Dialog>
  );
}

function WillRead({ page, preview }: { page: PlanPageData; preview: Preview }) {
  const { release, changes } = preview;
  const timeline = planTimeline(
    {
      spans: release.spans,
      tasks: release.tasks.map((task) => ({
        ...task,
        id: task.taskId,
        state: 'agreed' as const,
        movedTo: null,
      })),
    },
    page.today,
  );
  return (
    <div className={css.preview}>
      <Meta>
        Version {release.release}, {counted(release.tasks.length, 'step')}
        {page.given ? `, ${counted(changes.length, 'change')} since the last one.` : '.'}{' '}
        {page.studentName} gets a notice on Today.
      </Meta>
      <div className={css.phone} role="region" aria-label="Preview" tabIndex={0}>
        {release.goal && <p>Your goal: {release.goal}</p>}
        <p>{release.says}</p>
        {partsToShow(timeline, page.today).map((part) => (
          <section key={part.key}>
            <h3>{part.span ? spanMonths(part.span.from, part.span.to) : 'Any day'}</h3>
            {part.span && <Meta>{phaseName(part.span.student)}</Meta>}
            <ul>
              {part.months
                .flatMap((month) => month.tasks)
                .map(({ task, on }) => (
                  <li key={task.id}>
                    {task.title} {mark(task.id, changes)}
                    <p>
                      {[task.why, byDay(on), asked(task.evidenceAsked)].filter(Boolean).join(' ')}
                    </p>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function mark(id: string, changes: Preview['changes']) {
  const kind = changes.find((one) => one.taskId === id)?.kind;
  return kind ? <Meta>({kind})</Meta> : null;
}

const byDay = (on: LocalDate | null) => (on ? `By ${dayInWords(on, 'weekday')}.` : '');
const asked = (words: string) => (words ? `What shows it: ${words}` : '');

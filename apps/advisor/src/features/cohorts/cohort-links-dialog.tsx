import { Button, Dialog, FormProblem, Notice } from '@onward/ui';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useCohortLinks } from './cohorts.queries.ts';

/** Makes invitation links for a whole cohort and hands them over once, as a file. */
export function CohortLinksDialog({
  id,
  name,
  onClose,
}: {
  id: string;
  name: string;
  onClose: () => void;
}) {
  const make = useCohortLinks();
  const save = (csv: string) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    link.download = 'invitation-links.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Invitation links, ${name}`}
      foot={
        <>
          <Button onClick={onClose}>{make.data ? 'Done' : 'Not now'}</Button>
          {!make.data && (
            <Button
              kind="main"
              busy={make.isPending && 'Making links'}
              onClick={() => make.mutate(id, { onSuccess: (made) => save(made.csv) })}
            >
              Make links and save them
            </Button>
          )}
        </>
      }
    >
      <FormProblem>{make.error ? explain(make.error) : null}</FormProblem>
      {make.data ? (
        <Notice kind="done">
          {counted(make.data.links, 'link')} saved as a file.{' '}
          {make.data.leftOut > 0 &&
            `${counted(make.data.leftOut, 'person', 'people')} left out: held, without an address, or here already.`}
        </Notice>
      ) : (
        <p>
          Everybody who has not come in yet gets a link that works once, for two weeks. Earlier
          links stop working. The file is the only copy: send each person their own line, and delete
          it.
        </p>
      )}
    </Dialog>
  );
}

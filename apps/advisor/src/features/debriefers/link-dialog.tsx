import { Button, Dialog, FormProblem, Meta, showToast } from '@onward/ui';
import { explain } from '../../shared/refusal-text.ts';
import { called } from './debriefer-words.ts';
import type { ShownDebriefer } from './debriefers.graphql.ts';
import { useInviteAgain } from './debriefers.queries.ts';
import css from './debriefers.module.css';

/** A link that was just made, shown once: the office sends it, we send nothing. */
export function LinkDialog({
  name,
  url,
  onClose,
}: {
  name: string;
  url: string;
  onClose: () => void;
}) {
  return (
    <Dialog
      open
      title={`Link for ${name}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Done</Button>
          <Button kind="main" onClick={() => void copy(url)}>
            Copy link
          </Button>
        </>
      }
    >
      <code className={css.link}>{url}</code>
      <Meta>
        It opens once, for one person, and leads to these questions only. It is shown here only, and
        nothing is sent from here: send it yourself.
      </Meta>
    </Dialog>
  );
}

/** A new link for somebody who was asked before; the earlier one stops working. */
export function NewLinkDialog({ one, onClose }: { one: ShownDebriefer; onClose: () => void }) {
  const make = useInviteAgain();
  const name = called(one);
  if (make.data?.url) return <LinkDialog name={name} url={make.data.url} onClose={onClose} />;
  return (
    <Dialog
      open
      title={`New link for ${name}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" busy={make.isPending && 'Making'} onClick={() => make.mutate(one.id)}>
            Make a new link
          </Button>
        </>
      }
    >
      {make.error && <FormProblem>{explain(make.error)}</FormProblem>}
      <p>
        The link before stops working, and whoever came in by it is out. Words kept so far stay.
      </p>
    </Dialog>
  );
}

async function copy(url: string): Promise<void> {
  await navigator.clipboard.writeText(url);
  showToast('Link copied.');
}

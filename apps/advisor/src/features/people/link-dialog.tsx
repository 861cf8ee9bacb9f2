import type { Instant } from '@onward/core/shared';
import { Button, Dialog, FormProblem, Meta, showToast } from '@onward/ui';
import { instantInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSignInLink } from './people.queries.ts';
import type { Somebody } from './person-menu.tsx';
import css from './people.module.css';

/** A link to come in with, shown once. */
export function LinkDialog({
  person,
  zone,
  onClose,
}: {
  person: Somebody;
  zone: string;
  onClose: () => void;
}) {
  const make = useSignInLink();
  const copy = async (url: string) => {
    await navigator.clipboard.writeText(url);
    showToast('Link copied.');
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Link for ${person.fullName}`}
      foot={
        <>
          <Button onClick={onClose}>{make.data ? 'Done' : 'Not now'}</Button>
          {make.data ? (
            <Button kind="main" onClick={() => void copy(make.data.url)}>
              Copy link
            </Button>
          ) : (
            <Button
              kind="main"
              busy={make.isPending && 'Making'}
              onClick={() => make.mutate(person.id)}
            >
              Make a link
            </Button>
          )}
        </>
      }
    >
      <FormProblem>{make.error ? explain(make.error) : null}</FormProblem>
      {make.data ? (
        <>
          <code className={css.link}>{make.data.url}</code>
          <Meta>
            It works once, until {instantInWords(make.data.expiresAt as Instant, zone)}. It is shown
            here only.
          </Meta>
        </>
      ) : (
        <p>
          Whoever has the link can set the password and come in as {person.fullName}. Earlier links
          stop working. Send it to nobody else.
        </p>
      )}
    </Dialog>
  );
}

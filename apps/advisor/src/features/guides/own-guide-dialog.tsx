import {
  Button,
  Dialog,
  FieldStack,
  FormProblem,
  formText,
  showToast,
  TextField,
} from '@onward/ui';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { paths } from '../../app/paths.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useTakeIn } from './guides.queries.ts';
import { soundIssues } from './pack-issues.ts';
import css from './guides.module.css';

/** Takes in an own guide from a file, or a new state of one; what is wrong is named by entry and field. */
export function OwnGuideDialog({
  version = 0,
  onClose,
}: {
  /** The version in use; 0: the guide is new here. */
  version?: number;
  onClose: () => void;
}) {
  const takeIn = useTakeIn();
  const go = useNavigate();
  const chosen = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const submit = async (form: FormData) => {
    const file = chosen.current?.files?.[0];
    setMissing(!file);
    if (!file) return;
    const given = { file: await file.text(), expectedVersion: version };
    takeIn.mutate(
      { ...given, reason: formText(form, 'reason') },
      {
        onSuccess: ({ page }) => {
          showToast(`${page.pack.title} is in use.`);
          onClose();
          void go({ to: paths.guide, params: { code: page.pack.code } });
        },
      },
    );
  };
  const issues = soundIssues(takeIn.error);
  return (
    <Dialog
      open
      wide
      title={version === 0 ? 'Add your own guide' : 'Take in a new state of this guide'}
      onClose={onClose}
      onSubmit={(event) => void submit(new FormData(event.currentTarget))}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={takeIn.isPending && 'Taking it in'}>
            {version === 0 ? 'Add the guide' : 'Take it in'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {takeIn.error && (
          <FormProblem>
            {issues.length === 0 ? explain(takeIn.error) : 'The guide was not saved:'}
          </FormProblem>
        )}
        {issues.length > 0 && (
          <ul className={css.issues}>
            {issues.map(({ entry, field, message }) => (
              <li key={`${entry} ${field} ${message}`}>
                Entry “{entry}”, field “{field}” {message}.
              </li>
            ))}
          </ul>
        )}
        <p>
          An own guide stands beside ours. Begin from a file of one of ours (under “Versions and
          changes”): give it a code that begins with own_, say in “audience” whom it is for, and
          write your entries.
        </p>
        <label className={css.file}>
          <span>The guide as a file (JSON)</span>
          <input ref={chosen} type="file" name="file" accept="application/json,.json" />
          {missing && <span className={css.fileMissing}>Choose the file first.</span>}
        </label>
        <TextField label="Reason" name="reason" hint="It stays with the version." />
      </FieldStack>
    </Dialog>
  );
}

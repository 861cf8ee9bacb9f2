import { Button, Dialog, FieldStack, FormProblem, showToast, TextField } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { Conflict } from './conflict.tsx';
import { DifferenceTable } from './differences.tsx';
import { EntryView } from './entry-view.tsx';
import { kindWords } from './guide-words.ts';
import type { Pack, PackEntry } from './guides.graphql.ts';
import { OwnEntryInput } from './own-entry-input.tsx';
import type { OwnForm, OwnPreview } from './own-guides.graphql.ts';
import { ownFormsQuery, useKeepOwnEntry, usePreviewEntry } from './own-guides.queries.ts';
import { soundIssues } from './pack-issues.ts';
import css from './guides.module.css';

type Values = Readonly<Record<string, string>>;

/** Writes an own entry: first the form, then how it will stand there, then it is kept with a reason. */
export function OwnEntryDialog({
  pack,
  kind,
  entry = null,
  onClose,
}: {
  pack: Pack;
  kind: PackEntry['kind'];
  /** The entry, where it is there already. */
  entry?: PackEntry | null;
  onClose: () => void;
}) {
  const { data: forms } = useSuspenseQuery(ownFormsQuery);
  const form = forms.find((one) => one.kind === kind);
  const [values, setValues] = useState<Values>(
    Object.fromEntries(entry?.form?.map(({ field, value }) => [field, value]) ?? []),
  );
  const [seen, setSeen] = useState<OwnPreview | null>(null);
  const preview = usePreviewEntry();
  if (!form) return null;
  const typed = {
    code: entry?.code ?? null,
    kind,
    fields: form.fields.map(({ field }) => ({ field, value: values[field] ?? '' })),
  };
  const title = entry ? `${kindWords[kind].one}: ${entry.title}` : `New: ${kindWords[kind].one}`;
  if (seen)
    return (
      <Keep
        {...{ pack, typed, title, seen, onClose }}
        onBack={() => {
          setSeen(null);
          preview.reset();
        }}
      />
    );
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      onSubmit={() => preview.mutate({ code: pack.code, entry: typed }, { onSuccess: setSeen })}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={preview.isPending && 'Looking'}>
            Look at it first
          </Button>
        </>
      }
    >
      <FieldStack>
        {preview.error && <Problem error={preview.error} form={form} title={title} />}
        {form.fields.map((field) => (
          <OwnEntryInput
            key={field.field}
            field={field}
            value={values[field.field] ?? ''}
            error={issueOf(preview.error, field.field)}
            onChange={(value) => setValues((before) => ({ ...before, [field.field]: value }))}
          />
        ))}
      </FieldStack>
    </Dialog>
  );
}

/** How it will stand there, what the guide says differently with it, and the reason. */
function Keep({
  pack,
  typed,
  title,
  seen,
  onBack,
  onClose,
}: {
  pack: Pack;
  typed: Parameters<ReturnType<typeof useKeepOwnEntry>['mutate']>[0]['entry'];
  title: string;
  seen: OwnPreview;
  onBack: () => void;
  onClose: () => void;
}) {
  const keeping = useKeepOwnEntry();
  const [reason, setReason] = useState('');
  const conflict = refusalOf(keeping.error)?.code === 'CHANGED_BY_SOMEONE_ELSE';
  const keep = (expectedVersion: number) =>
    keeping.mutate(
      { code: pack.code, expectedVersion, entry: typed, reason },
      {
        onSuccess: () => {
          showToast('Kept as a new version. It counts from now on.');
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      onSubmit={() => keep(pack.version)}
      foot={
        !conflict && (
          <>
            <Button onClick={onBack}>Back to writing</Button>
            <Button kind="main" type="submit" busy={keeping.isPending && 'Keeping'}>
              Keep as a new version
            </Button>
          </>
        )
      }
    >
      <FieldStack>
        <Conflict error={keeping.error} entry={seen.entry} onMine={keep} onTheirs={onClose} />
        {keeping.error && !conflict && <FormProblem>{explain(keeping.error)}</FormProblem>}
        <section className={css.preview} aria-label="As it will be read">
          <EntryView pack={pack.code} packTitle={pack.title} entry={seen.entry} />
        </section>
        {typed.code && (
          <DifferenceTable
            code={pack.code}
            rows={seen.differences}
            none="It says what it said before."
          />
        )}
        <TextField
          label="Reason"
          name="reason"
          hint="It stays with the version."
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FieldStack>
    </Dialog>
  );
}

function issueOf(error: unknown, field: string): string | undefined {
  const found = soundIssues(error).find((issue) => issue.field === field);
  return found && `This field ${found.message}.`;
}

function Problem({ error, form, title }: { error: Error; form: OwnForm; title: string }) {
  const named = soundIssues(error).map(({ field, message }) => {
    const label = form.fields.find((one) => one.field === field)?.label ?? field;
    return `“${title}”, field “${label}” ${message}.`;
  });
  return (
    <FormProblem>
      {named.length > 0 ? `Not saved: ${[...new Set(named)].join(' ')}` : explain(error)}
    </FormProblem>
  );
}

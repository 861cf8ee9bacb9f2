import { evidenceMediaTypes, sizeWords, type EvidenceKind } from '@onward/core/evidence-files';
import { Button, FormProblem, Icon, Item, ItemList, Section, WordAction } from '@onward/ui';
import { IconFile, IconPaperclip } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { evidenceFilesOf, useAddFile, useRemoveFile } from './evidence-files.queries.ts';
import css from './evidence-files.module.css';

/** Files that show a step or an activity: hers to add and take away until her advisor has seen them. */
export function EvidenceFiles({ kind, id }: { kind: EvidenceKind; id: string }) {
  const { data } = useSuspenseQuery(evidenceFilesOf(kind, id));
  const { institution } = useSession();
  const add = useAddFile(kind, id, data);
  const remove = useRemoveFile(kind, id);
  const input = useRef<HTMLInputElement>(null);
  const error = add.error ?? remove.error;
  if (data.files.length === 0 && !data.canAdd) return null;
  return (
    <Section title="Files that show it">
      <FormProblem>{error && explain(error)}</FormProblem>
      {data.files.length > 0 && (
        <ItemList>
          {data.files.map((file) => (
            <Item
              key={file.id}
              icon={<Icon of={IconFile} />}
              title={
                <a href={`/evidence/${file.id}`} download>
                  {file.name}
                </a>
              }
              detail={`${sizeWords(file.size)} · ${file.addedByName}, ${happened(file.addedAt, institution.timeZone)}`}
              trail={
                file.removable && (
                  <WordAction
                    aria-label={`Take away ${file.name}`}
                    disabled={remove.isPending}
                    onClick={() => remove.mutate(file.id)}
                  >
                    Take away
                  </WordAction>
                )
              }
            />
          ))}
        </ItemList>
      )}
      {data.canAdd && (
        <div className={css.add} data-screen-only="">
          <Button
            icon={<Icon of={IconPaperclip} />}
            busy={add.isPending && 'Sending it'}
            onClick={() => input.current?.click()}
          >
            Add a file
          </Button>
          <span className={css.quiet}>PDF, PNG or JPEG, up to 5 MB</span>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="A file that shows it"
            accept={evidenceMediaTypes.join(',')}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) add.mutate(file);
              event.target.value = '';
            }}
          />
        </div>
      )}
    </Section>
  );
}

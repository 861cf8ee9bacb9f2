import { evidenceMediaTypes, sizeWords, type EvidenceKind } from '@onward/core/evidence-files';
import { Button, FormProblem, Icon, Item, ItemList, WordAction } from '@onward/ui';
import { IconFile, IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { EvidenceFilesData } from './evidence-files.graphql.ts';
import { evidenceFilesOf, useAddFile, useRemoveFile } from './evidence-files.queries.ts';
import { happened } from './format.ts';
import { explain } from './refusal-text.ts';
import { useSession } from './session.queries.ts';

interface Of {
  kind: EvidenceKind;
  id: string;
}

/** Files that show a step or an activity, wherever one of them is looked at. Opening one is written down. */
export function EvidenceFiles({ kind, id }: Of) {
  const { data } = useQuery(evidenceFilesOf(kind, id));
  return data ? <Files kind={kind} id={id} data={data} /> : null;
}

function Files({ kind, id, data }: Of & { data: EvidenceFilesData }) {
  const { institution } = useSession();
  const remove = useRemoveFile(kind, id);
  return (
    <>
      <FormProblem>{remove.error && explain(remove.error)}</FormProblem>
      {data.files.length > 0 && (
        <ItemList label="Files">
          {data.files.map((file) => (
            <Item
              key={file.id}
              icon={<Icon of={IconFile} />}
              title={
                <a href={`/evidence/${file.id}`} download>
                  {file.name}
                </a>
              }
              detail={`${sizeWords(file.size)}, ${file.addedByName}, ${happened(file.addedAt, institution.timeZone)}`}
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
      {data.canAdd && <AddFile kind={kind} id={id} data={data} />}
    </>
  );
}

function AddFile({ kind, id, data }: Of & { data: EvidenceFilesData }) {
  const add = useAddFile(kind, id, data);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <FormProblem>{add.error && explain(add.error)}</FormProblem>
      <Button
        icon={<Icon of={IconPaperclip} />}
        busy={add.isPending && 'Sending it'}
        onClick={() => input.current?.click()}
      >
        Add a file
      </Button>{' '}
      PDF, PNG or JPEG, up to 5 MB
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
  );
}

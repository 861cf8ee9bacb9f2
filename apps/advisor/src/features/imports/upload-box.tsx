import { IconFileUpload } from '@tabler/icons-react';
import { Button, cx, FormProblem, Icon } from '@onward/ui';
import { useRef, useState, type DragEvent } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { fileProblem } from './import-words.ts';
import { useUpload } from './imports.queries.ts';
import css from './imports.module.css';

/** Takes one file, by choosing or by dropping it. */
export function UploadBox({ onUploaded }: { onUploaded: (id: string) => void }) {
  const upload = useUpload();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) upload.mutate(file, { onSuccess: onUploaded });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <FormProblem>
        {upload.error ? (fileProblem(upload.error) ?? explain(upload.error)) : null}
      </FormProblem>
      <div
        className={cx(css.drop, over && css.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button
          kind="main"
          icon={<Icon of={IconFileUpload} />}
          busy={upload.isPending && 'Reading the file'}
          onClick={() => input.current?.click()}
        >
          Choose a file
        </Button>
        <span>or drop it here: CSV or XLSX, up to 25 MB</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="The list"
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </>
  );
}

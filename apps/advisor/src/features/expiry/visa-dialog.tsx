import {
  authorizations,
  checkVisa,
  relocations,
  visaPathways,
  type VisaEntry,
} from '@onward/core/expiry';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  Select,
  TextArea,
  TextField,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { optionsOf, sentencesOf } from '../../shared/issues.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { CaseExpiry } from './expiry.graphql.ts';
import { useKeepVisa } from './expiry.queries.ts';

/** Pathway, sponsors, until when the status holds, clinical activity (IMG-29), and whether a move is feasible (IMG-38). */
export function VisaDialog({
  caseId,
  visa,
  onClose,
}: {
  caseId: string;
  visa: CaseExpiry['visa'];
  onClose: () => void;
}) {
  const keep = useKeepVisa(caseId, visa?.version ?? 0);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget));
    const found = checkVisa(entry);
    setIssues(sentencesOf(found));
    if (found.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast('Visa and status are kept.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      title="Visa and status"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            Keep it
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        <Select
          label="Pathway"
          name="pathway"
          options={optionsOf(visaPathways)}
          defaultValue={visa?.pathway ?? 'unknown'}
        />
        <DateField
          label="Present status holds until"
          name="statusUntil"
          optional
          defaultValue={visa?.statusUntil ?? ''}
          error={issues['statusUntil']}
        />
        <Select
          label="Clinical activity meanwhile"
          name="clinicalAuthorization"
          options={optionsOf(authorizations)}
          defaultValue={visa?.clinicalAuthorization ?? 'unknown'}
        />
        <TextArea
          label="Who sponsors"
          name="sponsors"
          optional
          minRows={2}
          defaultValue={visa?.sponsors}
          error={issues['sponsors']}
        />
        <Select
          label="A move to another region or country"
          name="relocation"
          hint="Asked of the student: programs open to them may lie elsewhere."
          options={optionsOf(relocations)}
          defaultValue={visa?.relocation ?? 'unknown'}
        />
        <TextArea
          label="Where to, and what limits it"
          name="relocationWords"
          optional
          minRows={2}
          hint="Family, rules of a state on sponsorship, rural or underserved regions."
          defaultValue={visa?.relocationWords}
          error={issues['relocationWords']}
        />
        <TextField
          label="Source"
          name="source"
          hint="Where it is from: the document, the student’s word."
          defaultValue={visa?.source}
          error={issues['source']}
        />
      </FieldStack>
    </Dialog>
  );
}

function entryOf(form: FormData): VisaEntry {
  return {
    pathway: textIn(form, 'pathway'),
    sponsors: textIn(form, 'sponsors'),
    statusUntil: textIn(form, 'statusUntil') || null,
    clinicalAuthorization: textIn(form, 'clinicalAuthorization'),
    relocation: textIn(form, 'relocation'),
    relocationWords: textIn(form, 'relocationWords'),
    source: textIn(form, 'source'),
  };
}

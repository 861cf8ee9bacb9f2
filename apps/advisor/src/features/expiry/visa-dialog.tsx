import {
  authorizations,
  checkVisa,
  relocations,
  visaPathways,
  type VisaEntry,
} from '@onward/core/expiry';
import { DateField, Select, TextArea, TextField } from '@onward/ui';
import { EntryDialog } from '../../shared/entry-dialog.tsx';
import { textIn } from '../../shared/form-text.ts';
import { optionsOf } from '../../shared/issues.ts';
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
  return (
    <EntryDialog
      title="Visa and status"
      read={entryOf}
      check={checkVisa}
      keep={keep}
      keepWords="Keep it"
      said="Visa and status are kept."
      onClose={onClose}
    >
      {(issues) => (
        <>
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
        </>
      )}
    </EntryDialog>
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

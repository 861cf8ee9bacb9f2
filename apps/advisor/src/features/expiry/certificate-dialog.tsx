import { certificateKinds, checkCertificate, type CertificateEntry } from '@onward/core/expiry';
import type { LocalDate } from '@onward/core/shared';
import {
  Button,
  DateField,
  Dialog,
  FieldStack,
  FormProblem,
  Select,
  TextField,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { optionsOf, sentencesOf } from '../../shared/issues.ts';
import { explain } from '../../shared/refusal-text.ts';
import type { CertificateParts } from './expiry.graphql.ts';
import { useKeepCertificate } from './expiry.queries.ts';

/** Records a certificate with its expiry, or changes one. */
export function CertificateDialog({
  caseId,
  today,
  certificate,
  onClose,
}: {
  caseId: string;
  today: string;
  /** Null: a new one. */
  certificate: CertificateParts | null;
  onClose: () => void;
}) {
  const keep = useKeepCertificate(caseId, certificate);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget));
    const found = checkCertificate(entry, today as LocalDate);
    setIssues(sentencesOf(found));
    if (found.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast('The certificate is kept.');
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      title={certificate ? 'Change a certificate' : 'Add a certificate'}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            Keep the certificate
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        <Fields certificate={certificate} issues={issues} today={today} />
      </FieldStack>
    </Dialog>
  );
}

function Fields({
  certificate,
  issues,
  today,
}: {
  certificate: CertificateParts | null;
  issues: Readonly<Record<string, string>>;
  today: string;
}) {
  return (
    <>
      <Select
        label="Certificate"
        name="kind"
        options={optionsOf(certificateKinds)}
        defaultValue={certificate?.kind ?? 'bls'}
      />
      <TextField
        label="Its name, if another"
        name="name"
        optional
        defaultValue={certificate?.name}
        error={issues['name']}
      />
      <DateField
        label="Issued on"
        name="issuedOn"
        optional
        max={today}
        defaultValue={certificate?.issuedOn ?? ''}
        error={issues['issuedOn']}
      />
      <DateField
        label="Holds until"
        name="expiresOn"
        optional
        hint="Empty when it does not expire."
        defaultValue={certificate?.expiresOn ?? ''}
        error={issues['expiresOn']}
      />
      <TextField
        label="Source"
        name="source"
        hint="Where the date is from: the card, the student’s word."
        defaultValue={certificate?.source}
        error={issues['source']}
      />
    </>
  );
}

function entryOf(form: FormData): CertificateEntry {
  return {
    kind: textIn(form, 'kind'),
    name: textIn(form, 'name'),
    issuedOn: textIn(form, 'issuedOn') || null,
    expiresOn: textIn(form, 'expiresOn') || null,
    source: textIn(form, 'source'),
  };
}

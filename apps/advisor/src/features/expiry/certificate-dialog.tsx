import { certificateKinds, checkCertificate, type CertificateEntry } from '@onward/core/expiry';
import type { LocalDate } from '@onward/core/shared';
import { DateField, Select, TextField } from '@onward/ui';
import { EntryDialog } from '../../shared/entry-dialog.tsx';
import { textIn } from '../../shared/form-text.ts';
import { optionsOf } from '../../shared/issues.ts';
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
  return (
    <EntryDialog
      title={certificate ? 'Change a certificate' : 'Add a certificate'}
      read={entryOf}
      check={(entry) => checkCertificate(entry, today as LocalDate)}
      keep={keep}
      keepWords="Keep the certificate"
      said="The certificate is kept."
      onClose={onClose}
    >
      {(issues) => <Fields certificate={certificate} issues={issues} today={today} />}
    </EntryDialog>
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

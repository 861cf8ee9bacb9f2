import { authorizations, certificateKinds, relocations, visaPathways } from '@onward/core/expiry';
import type { Instant, LocalDate } from '@onward/core/shared';
import { Fact, FactList, FormProblem, Item, ItemList, Section, WordAction } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords, instantDay } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { CertificateDialog } from './certificate-dialog.tsx';
import type { CaseExpiry, CertificateParts } from './expiry.graphql.ts';
import { expiryOf, useRemoveCertificate } from './expiry.queries.ts';
import { VisaDialog } from './visa-dialog.tsx';
import css from './expiry.module.css';

/** Certificates and the visa record: what the forecast counts besides facts and letters. */
export function PapersPart({ caseId, editable }: { caseId: string; editable: boolean }) {
  const { data } = useSuspenseQuery(expiryOf(caseId, 0));
  return (
    <>
      <Certificates data={data} editable={editable} />
      <Visa data={data} editable={editable} />
    </>
  );
}

function Certificates({ data, editable }: { data: CaseExpiry; editable: boolean }) {
  const [editing, setEditing] = useState<CertificateParts | 'new' | null>(null);
  const remove = useRemoveCertificate(data.caseId);
  return (
    <Section
      title="Certificates"
      ruled
      aside={
        editable && <WordAction onClick={() => setEditing('new')}>Add a certificate</WordAction>
      }
    >
      {remove.error && <FormProblem>{explain(remove.error)}</FormProblem>}
      {data.certificates.length === 0 && (
        <p className={css.quiet}>BLS, ACLS, HIPAA, OSHA, CITI, ECFMG: none recorded yet.</p>
      )}
      <ItemList label="Certificates">
        {data.certificates.map((one) => (
          <Item
            key={one.id}
            title={nameOf(one)}
            detail={detailOf(one)}
            trail={
              editable && (
                <span className={css.acts}>
                  <WordAction aria-label={`Change ${nameOf(one)}`} onClick={() => setEditing(one)}>
                    Change
                  </WordAction>
                  <WordAction
                    aria-label={`Remove ${nameOf(one)}`}
                    onClick={() => remove.mutate(one)}
                  >
                    Remove
                  </WordAction>
                </span>
              )
            }
          />
        ))}
      </ItemList>
      {editing && (
        <CertificateDialog
          caseId={data.caseId}
          today={data.today}
          certificate={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function nameOf({ kind, name }: CertificateParts): string {
  return kind === 'other' ? name : certificateKinds[kind as keyof typeof certificateKinds];
}

function detailOf({ issuedOn, expiresOn, source }: CertificateParts): string {
  const day = (date: string) => dayInWords(date as LocalDate, 'full');
  const holds = expiresOn
    ? `until ${day(expiresOn)}`
    : issuedOn
      ? `issued ${day(issuedOn)}`
      : 'no date';
  return `${holds} · ${source}`;
}

function Visa({ data, editable }: { data: CaseExpiry; editable: boolean }) {
  const [open, setOpen] = useState(false);
  const { visa } = data;
  return (
    <Section
      title="Visa and status"
      ruled
      aside={
        editable && (
          <WordAction onClick={() => setOpen(true)}>{visa ? 'Change it' : 'Record it'}</WordAction>
        )
      }
    >
      {visa ? (
        <VisaFacts visa={visa} />
      ) : (
        <p className={css.quiet}>Nothing is recorded about visa and status.</p>
      )}
      {open && <VisaDialog caseId={data.caseId} visa={visa} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function moveWords({ relocation, relocationWords }: NonNullable<CaseExpiry['visa']>): string {
  const said = relocations[relocation as keyof typeof relocations];
  return relocationWords ? `${said}: ${relocationWords}` : said;
}

function VisaFacts({ visa }: { visa: NonNullable<CaseExpiry['visa']> }) {
  const { institution } = useSession();
  const when = instantDay(visa.changedAt as Instant, institution.timeZone, 'full');
  const until = visa.statusUntil ? dayInWords(visa.statusUntil as LocalDate, 'full') : 'Not said';
  const lines = [
    ['Pathway', visaPathways[visa.pathway as keyof typeof visaPathways]],
    ['Status until', until],
    [
      'Clinical activity',
      authorizations[visa.clinicalAuthorization as keyof typeof authorizations],
    ],
    ['Sponsors', visa.sponsors || 'None named'],
    ['A move', moveWords(visa)],
  ] as const;
  return (
    <FactList>
      {lines.map(([label, value]) => (
        <Fact key={label} label={label} value={value} source={visa.source} date={when} />
      ))}
    </FactList>
  );
}

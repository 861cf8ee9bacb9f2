import { domains, domainWords } from '@onward/core/diagnosis';
import { Button, Checkbox, Dialog, FieldStack, FormProblem, RadioGroup, Select } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { ConsentAsk, SeveralPeopleData } from './debriefers.graphql.ts';
import { useAsk, type DebriefPlace } from './debriefers.queries.ts';
import css from './debriefers.module.css';
import { LinkDialog } from './link-dialog.tsx';
import { OutsideFields } from './outside-fields.tsx';

type Where = 'office' | 'outside';

/** Asks somebody: of the office, or from outside on a recorded basis and until a day. */
export function AskDialog({
  place,
  people,
  consents,
  onClose,
}: {
  place: DebriefPlace;
  people: SeveralPeopleData;
  consents: readonly ConsentAsk[];
  onClose: () => void;
}) {
  const ask = useAsk(place);
  const [where, setWhere] = useState<Where>('office');
  const [name, setName] = useState('');
  const issues = issuesByField(ask.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = entryOf(new FormData(event.currentTarget), where);
    setName(consents.find(({ consentId }) => consentId === entry.consentId)?.toWhom ?? entry.name);
    ask.mutate(entry, { onSuccess: ({ url }) => !url && onClose() });
  };
  if (ask.data?.url) return <LinkDialog name={name} url={ask.data.url} onClose={onClose} />;
  return (
    <Dialog
      open
      wide="form"
      title="Ask somebody"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={ask.isPending && 'Asking'}>
            {where === 'office' ? 'Ask' : 'Ask and make a link'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {ask.error && Object.keys(issues).length === 0 && (
          <FormProblem>{explain(ask.error)}</FormProblem>
        )}
        <RadioGroup
          label="Where from"
          name="where"
          value={where}
          onChange={(value) => setWhere(value as Where)}
          options={[
            { value: 'office', label: 'From the office', hint: 'Works on this case already.' },
            {
              value: 'outside',
              label: 'From outside',
              hint: 'By a link, with a basis and an end.',
            },
          ]}
        />
        {where === 'office' ? (
          <OfficeField people={people} />
        ) : (
          <OutsideFields consents={consents} issues={issues} />
        )}
        <Select
          label="She or he stands for"
          name="kind"
          placeholder="Choose"
          defaultValue=""
          options={[
            ...people.kinds.map(({ code, staff }) => ({ value: code, label: staff })),
            { value: 'other', label: 'Somebody else' },
          ]}
          error={issues['kind']}
        />
        <DomainFields />
      </FieldStack>
    </Dialog>
  );
}

/** Which parts of the application she is asked about. */
function DomainFields() {
  return (
    <fieldset className={css.domains}>
      <legend>Asked about, beside the questions</legend>
      <p className={css.quiet}>What is left out shows as “not asked”.</p>
      {domains.map((domain) => (
        <Checkbox
          key={domain}
          label={domainWords[domain]}
          name={`domain.${domain}`}
          defaultChecked
        />
      ))}
    </fieldset>
  );
}

function OfficeField({ people }: { people: SeveralPeopleData }) {
  const asked = people.debriefers.filter((one) => one.standing !== 'withdrawn');
  const free = people.staff.filter(({ id }) => !asked.some((one) => one.personId === id));
  return (
    <Select
      label="Who"
      name="personId"
      hint={free.length === 0 ? 'Everybody who works on this case has been asked.' : undefined}
      options={free.map((one) => ({
        value: one.id,
        label: [one.name, one.title].filter(Boolean).join(', '),
      }))}
    />
  );
}

function entryOf(form: FormData, where: Where) {
  const text = (field: string) => textIn(form, field);
  const outside = where === 'outside';
  return {
    kind: text('kind'),
    name: outside ? text('name') : '',
    personId: outside ? null : text('personId'),
    basis: outside ? text('basis') : '',
    basisWords: outside ? text('basisWords') : '',
    consentId: outside ? text('consentId') || null : null,
    endsOn: outside ? text('endsOn') : null,
    domains: domains.filter((domain) => form.has(`domain.${domain}`)),
  };
}

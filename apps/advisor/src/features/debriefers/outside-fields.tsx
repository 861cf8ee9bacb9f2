import { DateField, RadioGroup, Select, TextArea, TextField } from '@onward/ui';
import { useState } from 'react';
import type { ConsentAsk } from './debriefers.graphql.ts';

/** What somebody from outside needs: a basis that is on record, and a last day. */
export function OutsideFields({
  consents,
  issues,
}: {
  consents: readonly ConsentAsk[];
  issues: Readonly<Record<string, string>>;
}) {
  const [basis, setBasis] = useState('');
  const given = consents.filter(({ answer, revokedAt }) => answer === 'given' && !revokedAt);
  return (
    <>
      <RadioGroup
        label="On what basis"
        name="basis"
        value={basis}
        onChange={setBasis}
        options={[
          {
            value: 'school_official',
            label: 'Designated school official',
            hint: 'The school has named this person for this purpose.',
          },
          {
            value: 'student_consent',
            label: 'The student’s written consent',
            hint:
              given.length === 0
                ? 'The student has not agreed to anybody yet. Ask for consent first.'
                : 'Tells no more than the student agreed to.',
          },
        ]}
      />
      {basis === 'student_consent' && given.length > 0 && (
        <Select
          label="Which consent"
          name="consentId"
          options={given.map((ask) => ({ value: ask.consentId ?? '', label: ask.toWhom }))}
        />
      )}
      {basis !== 'student_consent' && (
        <>
          <TextField label="Name" name="name" error={issues['name']} />
          <TextArea
            label="Who designated this person, and why"
            name="basisWords"
            hint="Read by the person asked."
            error={issues['basisWords']}
          />
        </>
      )}
      <DateField
        label="Last day"
        name="endsOn"
        hint="Afterwards nothing is open to this person. At most 90 days from now."
        error={issues['endsOn']}
      />
    </>
  );
}

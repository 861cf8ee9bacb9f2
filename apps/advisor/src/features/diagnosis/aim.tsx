import type { LocalDate } from '@onward/core/shared';
import { Button, DateField, Dialog, FormProblem, WordAction } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { dayInWords } from '../../shared/format.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import { useAim } from './diagnosis.queries.ts';
import css from './diagnosis.module.css';

/** The day ages are counted to, and the guides that apply. */
export function Aim({ diagnosis, editable }: { diagnosis: Diagnosis; editable: boolean }) {
  const [open, setOpen] = useState(false);
  const { targetOn, targetSource, packs } = diagnosis;
  return (
    <>
      <p className={css.quiet}>
        {targetOn
          ? `Ages counted to ${dayInWords(targetOn as LocalDate, 'full')} (${targetSource || 'no source'}).`
          : 'No day of application to count ages to.'}{' '}
        {editable && (
          <WordAction onClick={() => setOpen(true)}>{targetOn ? 'Change' : 'Set it'}</WordAction>
        )}
      </p>
      <p className={css.quiet}>
        Guides: {packs.map((pack) => `${pack.title} (version ${pack.version})`).join(', ')}
      </p>
      {open && <AimDialog diagnosis={diagnosis} onClose={() => setOpen(false)} />}
    </>
  );
}

function AimDialog({ diagnosis, onClose }: { diagnosis: Diagnosis; onClose: () => void }) {
  const aim = useAim(diagnosis);
  const issues = issuesByField(aim.error);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    aim.mutate(textIn(new FormData(event.currentTarget), 'targetOn') || null, {
      onSuccess: onClose,
    });
  return (
    <Dialog
      open
      title="The application aimed at"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={aim.isPending && 'Keeping'}>
            Count to this day
          </Button>
        </>
      }
    >
      {aim.error && !issues['targetOn'] && <FormProblem>{explain(aim.error)}</FormProblem>}
      <DateField
        label="Day of the application"
        name="targetOn"
        optional
        hint="Empty: the day applications open in the cycle’s calendar."
        defaultValue={diagnosis.targetOn ?? ''}
        error={issues['targetOn']}
      />
    </Dialog>
  );
}

import {
  audienceWords,
  audiences,
  disclosureLength,
  type Audience,
} from '@onward/core/disclosures';
import {
  Button,
  FieldStack,
  FormActions,
  FormProblem,
  Quote,
  RadioGroup,
  Status,
  TextArea,
  WordAction,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { happened } from '../../shared/format.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { MyDisclosure } from './disclosures.graphql.ts';
import { useChooseDisclosure } from './disclosures.queries.ts';
import css from './disclosures.module.css';

const standing: Readonly<Record<Audience, string>> = {
  nobody: 'Only you can read it',
  advisor: 'Your advisor can read it',
  office: 'Your advisor and the dean’s office can read it',
};

/** One thing: who may know it now, her words, and the choice anew. */
export function OneDisclosure({ disclosure }: { disclosure: MyDisclosure }) {
  const { title, words, audience, changedAt } = disclosure;
  const [choosing, setChoosing] = useState(false);
  const { institution } = useSession();
  const kind = audience === 'nobody' ? 'off' : 'info';
  return (
    <li className={css.item} aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      <Status kind={kind}>{standing[audience as Audience]}</Status>
      {choosing ? (
        <Choose disclosure={disclosure} onDone={() => setChoosing(false)} />
      ) : (
        <>
          {words && changedAt && (
            <Quote by={`You, ${happened(changedAt, institution.timeZone)}`}>{words}</Quote>
          )}
          <WordAction
            aria-label={`${changedAt ? 'Change it' : 'Choose'}: ${title}`}
            onClick={() => setChoosing(true)}
          >
            {changedAt ? 'Change it' : 'Choose'}
          </WordAction>
        </>
      )}
    </li>
  );
}

function Choose({ disclosure, onDone }: { disclosure: MyDisclosure; onDone: () => void }) {
  const { item, title } = disclosure;
  const choose = useChooseDisclosure(item);
  const kept = useKeptText(`disclosure ${item}`);
  const [words, setWords] = useState(kept.text || disclosure.words);
  const [audience, setAudience] = useState(disclosure.audience);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate(
      { words, audience },
      {
        onSuccess: () => {
          kept.done();
          showToast(audience === 'nobody' ? 'It stays yours alone.' : 'Your choice is kept.');
          onDone();
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={submit} className={css.form} aria-label={title}>
      <FieldStack>
        <FormProblem>{choose.error ? explain(choose.error) : null}</FormProblem>
        <TextArea
          label="In your own words"
          optional
          hint="As much as you like. A date and one sentence are enough."
          minRows={2}
          maxLength={disclosureLength}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            kept.change(event.target.value);
          }}
        />
        <RadioGroup
          label="Who may read it?"
          options={audiences.map((value) => ({ value, label: audienceWords[value] }))}
          value={audience}
          onChange={setAudience}
        />
        <FormActions>
          <Button kind="main" type="submit" busy={choose.isPending && 'Keeping it'}>
            Keep my choice
          </Button>
          <Button onClick={onDone}>Not now</Button>
        </FormActions>
      </FieldStack>
    </form>
  );
}

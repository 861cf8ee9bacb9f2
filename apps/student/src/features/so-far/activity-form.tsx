import { checkActivity, isWork } from '@onward/core/activities';
import type { LocalDate } from '@onward/core/shared';
import { Button, FieldStack, FormActions, FormProblem, showToast, useOnline } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import { explain } from '../../shared/refusal-text.ts';
import { ClinicalFields, DayField, KindField, WorkFields } from './activity-fields.tsx';
import { GuideWords } from './guide-words.tsx';
import { EvidenceFields, StoryFields, TitleField } from './story-fields.tsx';
import { readForm } from './read-form.ts';
import type { GuideWords as Words, MyActivity } from './so-far.graphql.ts';
import { useKeepActivity } from './so-far.queries.ts';
import { useTexts } from './use-texts.ts';

/** Writes an activity down, or changes one. What is typed stays in this tab until it is kept. */
export function ActivityForm({
  before,
  today,
  words,
  onKept,
}: {
  before: MyActivity | null;
  today: LocalDate;
  /** What her guides say beside it. */
  words: Words;
  onKept: () => void;
}) {
  const keep = useKeepActivity(before);
  const online = useOnline();
  const texts = useTexts(before);
  const [kind, setKind] = useState<string>(before?.kind ?? 'clinical');
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entry = readForm(new FormData(event.currentTarget), kind, texts.values);
    const found = checkActivity(entry, today);
    setIssues(Object.fromEntries(found.map((issue) => [issue.field, issueText(issue)])));
    if (found.length > 0) return;
    keep.mutate(
      { ...entry, contacts: [...entry.contacts] },
      {
        onSuccess: () => {
          texts.done();
          showToast('It is written down.');
          onKept();
        },
      },
    );
  };
  const given = { before, issues, today };
  return (
    <form noValidate onSubmit={submit}>
      <FieldStack>
        <FormProblem>{keep.error ? explain(keep.error) : null}</FormProblem>
        <KindField kind={kind} onChange={setKind} />
        <GuideWords words={words} kind={kind} />
        <TitleField kind={kind} texts={texts} issues={issues} />
        {kind === 'clinical' && <ClinicalFields {...given} />}
        {isWork(kind) && <WorkFields kind={kind} {...given} />}
        {kind !== 'clinical' && !isWork(kind) && <DayField {...given} label="Day" />}
        <StoryFields kind={kind} texts={texts} issues={issues} />
        <EvidenceFields texts={texts} issues={issues} before={before} />
        {!online && <p role="status">You’re offline. Your words stay in this tab.</p>}
        <FormActions>
          <Button kind="main" type="submit" wide busy={keep.isPending && 'Keeping it'}>
            {before ? 'Keep the change' : 'Write it down'}
          </Button>
        </FormActions>
      </FieldStack>
    </form>
  );
}

import { preferenceLength } from '@onward/core/decisions';
import {
  Button,
  FieldStack,
  FormProblem,
  PageTitle,
  Quote,
  Section,
  Select,
  showToast,
  TextArea,
} from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { instantDay } from '../../shared/format.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { explain, issuesByField } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { myPathQuery, useWritePreference } from './path.queries.ts';
import css from './path.module.css';

/** What she would like, in her own words. Each time she writes stays beside the last; nobody else changes it. */
export function PathPage() {
  const { data } = useSuspenseQuery(myPathQuery);
  const { institution } = useSession();
  const names = new Map(data.ways.map((way) => [way.code, way.name]));
  return (
    <>
      <header className={css.head}>
        <PageTitle>What you would like</PageTitle>
        <p className={css.quiet}>
          Your own view, beside what your advisors think. You may be unsure, and you may change your
          mind: what you write stands next to what you wrote before, and nobody else can change it.
        </p>
      </header>
      <div className={css.parts}>
        <PreferenceForm ways={data.ways} />
        {data.articles.map((article) => (
          <Section key={article.code} title={article.title}>
            <div className={css.article}>
              {article.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <p className={css.quiet}>Guide: {article.packTitle}</p>
            </div>
          </Section>
        ))}
        {data.preferences.length > 0 && (
          <Section title="What you wrote so far">
            <div className={css.written}>
              {data.preferences.map(({ id, option, words, writtenAt }) => (
                <Quote key={id} by={`You, ${instantDay(writtenAt, institution.timeZone, 'long')}`}>
                  {[option && names.get(option), words].filter(Boolean).join('. ')}
                </Quote>
              ))}
            </div>
          </Section>
        )}
      </div>
    </>
  );
}

function PreferenceForm({ ways }: { ways: readonly { code: string; name: string }[] }) {
  const write = useWritePreference();
  const words = useKeptText('preference');
  const [option, setOption] = useState('');
  const issues = issuesByField(write.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate(
      { option: option || null, words: words.text },
      {
        onSuccess: () => {
          words.done();
          setOption('');
          showToast('It is written down, for you and for those who help you.');
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={submit}>
      <FieldStack>
        <FormProblem>
          {write.error && Object.keys(issues).length === 0 ? explain(write.error) : null}
        </FormProblem>
        <Select
          label="If you lean to one way"
          optional
          placeholder="I don’t know yet"
          value={option}
          onChange={(event) => setOption(event.target.value)}
          options={ways.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextArea
          label="In your own words"
          hint="What matters to you, what you fear, what you would need. The people who help you read it."
          minRows={4}
          maxLength={preferenceLength}
          value={words.text}
          onChange={(event) => words.change(event.target.value)}
          error={issues['words'] && 'Choose a way, or write a few words.'}
        />
        <Button kind="main" type="submit" busy={write.isPending && 'Writing it down'}>
          Write it down
        </Button>
      </FieldStack>
    </form>
  );
}

import type { LocalDate } from '@onward/core/shared';
import { Empty, PageTitle, Section, TextField } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { ResourceView } from './resource-view.tsx';
import type { Resource, ResourceGroup, Resources } from './resources.graphql.ts';
import { resourcesQuery } from './resources.queries.ts';
import { situationWords } from './situation-words.ts';
import css from './resources.module.css';

const holds = (one: Resource, words: readonly string[]) => {
  const text = [one.title, ...one.paragraphs, ...one.lines, one.text].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
};

/** What the guides say to the student, by situation. Closed until opened: nobody is asked to read it all. */
export function ResourcesPage() {
  const { data } = useSuspenseQuery(resourcesQuery);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed).toLowerCase().split(/\s+/).filter(Boolean);
  const groups = data.groups.flatMap((group) => {
    const resources = group.resources.filter((one) => holds(one, words));
    return resources.length > 0 ? [{ ...group, resources }] : [];
  });
  return (
    <div className={css.page}>
      <PageTitle>Resources</PageTitle>
      <p className={css.quiet}>
        From the guides your office works with: {data.guides.join(', ')}. Take what fits you; your
        advisor can tell you what matters now.
      </p>
      <search className={css.search}>
        <TextField
          label="Look for something"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      {groups.length === 0 && (
        <Empty inset title="Nothing here holds these words">
          Try one word, or ask your advisor.
        </Empty>
      )}
      {groups.map((group) => (
        <Group key={group.situation} group={group} open={words.length > 0} />
      ))}
      {words.length === 0 && <Rules rules={data.rules} />}
    </div>
  );
}

function Group({ group, open }: { group: ResourceGroup; open: boolean }) {
  const words = situationWords[group.situation];
  return (
    <Section title={words?.title ?? 'More to read'}>
      {words && <p className={css.quiet}>{words.says}</p>}
      <ul className={css.list}>
        {group.resources.map((one) => (
          <li key={`${one.pack} ${one.code}`}>
            <ResourceView resource={one} open={open} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rules({ rules }: { rules: Resources['rules'] }) {
  return (
    <Section title="What the rules of the Match say">
      <p className={css.quiet}>
        In our words, from the NRMP’s pages. When in doubt, ask your advisor before you write to a
        program.
      </p>
      <ul className={css.rules}>
        {rules.map((rule) => (
          <li key={rule.code}>
            {rule.says}{' '}
            <span className={css.quiet}>
              <a className={css.link} href={rule.link} target="_blank" rel="noreferrer">
                {new URL(rule.link).hostname.replace(/^www\./, '')}
              </a>
              , as it stood on {dayInWords(rule.asOf as LocalDate, 'full')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

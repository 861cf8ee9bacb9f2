import { Button, showToast } from '@onward/ui';
import type { Resource } from './resources.graphql.ts';
import css from './resources.module.css';

const kindWords: Readonly<Record<string, string>> = {
  article: 'To read',
  list: 'A list',
  script: 'Words to begin from',
  question: 'Question',
  note: 'Good to know',
};

/** One piece: its title, and the rest once it is opened. The guide it is from is named. */
export function ResourceView({ resource, open }: { resource: Resource; open: boolean }) {
  const { kind, title, packTitle } = resource;
  const from = `${kindWords[kind] ?? 'To read'} · ${packTitle} guide`;
  if (kind === 'note')
    return (
      <div className={css.note}>
        <p>{title}</p>
        <p className={css.quiet}>{from}</p>
      </div>
    );
  return (
    <details className={css.piece} open={open || undefined}>
      <summary>
        <span className={css.title}>{title}</span>
        <span className={css.quiet}>{from}</span>
      </summary>
      <Body {...resource} />
    </details>
  );
}

function Body({ paragraphs, lines, text }: Resource) {
  return (
    <div className={css.body}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {lines.length > 0 && (
        <ul className={css.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {text && <Words text={text} />}
    </div>
  );
}

/** Words to begin from: what stands in [brackets] is hers to fill in. */
function Words({ text }: { text: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      showToast('Copied. Fill in what stands in [brackets].');
    } catch {
      showToast('Copying did not work here. You can select the words and copy them.');
    }
  };
  return (
    <>
      <blockquote className={css.words}>{text}</blockquote>
      <Button onClick={() => void copy()}>Copy these words</Button>
    </>
  );
}

import { Status, WordAction } from '@onward/ui';
import { useState } from 'react';
import type { DebriefSection } from './debriefs.graphql.ts';
import { HistoryDialog } from './history-dialog.tsx';
import css from './debriefs.module.css';
import { useSection, type SectionNews } from './use-section.tsx';

/** How a section is introduced. */
export interface SectionWords {
  readonly title: string;
  /** The question, or who will read it. */
  readonly lead: string;
  /** What to listen for. */
  readonly hint: string;
}

interface SectionProps {
  readonly debriefId: string;
  readonly section: DebriefSection;
  readonly words: SectionWords;
}

/** One part of the page, written in place. */
export function SectionField({
  debriefId,
  section,
  words,
  news,
}: SectionProps & { news: SectionNews }) {
  const { body, write, conflict } = useSection(debriefId, section, news);
  const id = `section-${section.section}`;
  return (
    <SectionFrame debriefId={debriefId} section={section} words={words} written={body !== ''}>
      <textarea
        className={css.writing}
        aria-labelledby={id}
        aria-describedby={`${id}-lead`}
        placeholder={words.hint}
        value={body}
        onChange={(event) => write(event.target.value)}
        data-screen-only=""
      />
      <div className={css.printed}>{body}</div>
      {conflict}
    </SectionFrame>
  );
}

/** The same part once it is signed: words to read. */
export function SectionText(props: SectionProps) {
  return (
    <SectionFrame {...props} written={props.section.body !== ''}>
      <div className={css.reading}>{props.section.body}</div>
    </SectionFrame>
  );
}

function SectionFrame({
  debriefId,
  section,
  words,
  written,
  children,
}: SectionProps & { written: boolean; children: React.ReactNode }) {
  const [history, setHistory] = useState(false);
  const id = `section-${section.section}`;
  return (
    <section className={css.section} aria-labelledby={id} data-empty={written ? undefined : ''}>
      <div className={css.sectionHead}>
        <h2 id={id} tabIndex={-1}>
          {words.title}
        </h2>
        <span data-screen-only="">
          <Status kind={written ? 'done' : 'off'}>{written ? 'Written' : 'Nothing yet'}</Status>
        </span>
        {section.version > 1 && (
          <span className={css.sectionMore} data-screen-only="">
            <WordAction aria-label={`History: ${words.title}`} onClick={() => setHistory(true)}>
              History
            </WordAction>
          </span>
        )}
      </div>
      <p className={css.lead} id={`${id}-lead`}>
        {words.lead}
      </p>
      {children}
      {history && (
        <HistoryDialog
          debriefId={debriefId}
          section={section.section}
          title={words.title}
          onClose={() => setHistory(false)}
        />
      )}
    </section>
  );
}

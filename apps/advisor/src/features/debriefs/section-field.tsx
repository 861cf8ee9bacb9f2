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
  /** Its words, or those marked in them, become a finding; left out where they cannot. */
  readonly onFinding?: (section: string, words: string) => void;
  readonly section: DebriefSection;
  readonly words: SectionWords;
}

/** One part of the page, written in place. */
export function SectionField({
  debriefId,
  onFinding,
  section,
  words,
  news,
}: SectionProps & { news: SectionNews }) {
  const { body, write, conflict } = useSection(debriefId, section, news);
  const id = `section-${section.section}`;
  return (
    <SectionFrame
      debriefId={debriefId}
      onFinding={onFinding}
      section={section}
      words={words}
      written={body !== ''}
    >
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
  onFinding,
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
        <span className={css.sectionMore} data-screen-only="">
          {onFinding && section.body.trim() !== '' && (
            <WordAction
              aria-label={`Make it a finding: ${words.title}`}
              onClick={() => onFinding(section.section, markedIn(section.body))}
            >
              Make it a finding
            </WordAction>
          )}
          {section.version > 1 && (
            <WordAction aria-label={`History: ${words.title}`} onClick={() => setHistory(true)}>
              History
            </WordAction>
          )}
        </span>
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

/** The words of the section that are marked, in its field or on the page; all of them when none are. */
function markedIn(body: string): string {
  const field = document.activeElement;
  const inField =
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : '';
  const marked = (inField || (getSelection()?.toString() ?? '')).trim();
  return marked && body.includes(marked) ? marked : body;
}

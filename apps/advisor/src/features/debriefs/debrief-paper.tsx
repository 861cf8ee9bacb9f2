import { canDo } from '@onward/core/debriefs';
import { Select } from '@onward/ui';
import { instantDay, instantInWords } from '../../shared/format.ts';
import { sectionTitle } from './debrief-words.ts';
import type { DebriefPage, DebriefSection } from './debriefs.graphql.ts';
import css from './debriefs.module.css';
import { OwnQuestions } from './own-questions.tsx';
import { SectionField, SectionText, type SectionWords } from './section-field.tsx';
import type { SectionNews } from './use-section.tsx';

/** The white page: free writing, the questions answered in place, what was agreed, what the student will read. */
export function DebriefPaper({
  page,
  sections,
  news,
  onOpenQuestion,
  onFinding,
}: {
  page: DebriefPage;
  sections: readonly DebriefSection[];
  news: SectionNews;
  /** Words of a section become a finding. */
  onFinding: (section: string, words: string) => void;
  /** An offered question is wanted on the page. */
  onOpenQuestion: (code: string) => void;
}) {
  const { debrief, student } = page;
  const editable = canDo('write', debrief.state);
  return (
    <article className={css.paper}>
      <p className={css.lead}>{headline(page)}</p>
      <p className={css.paperTitle}>What the {student.failedYear} season tells us</p>
      {sections.map((section) => {
        const words = wordsOf(page, section.section);
        const part = { section, words, debriefId: debrief.id, onFinding };
        return editable ? (
          <SectionField key={section.section} {...part} news={news} />
        ) : (
          section.body && <SectionText key={section.section} {...part} />
        );
      })}
      {editable && <MoreQuestions page={page} shown={sections} onOpen={onOpenQuestion} />}
      {editable && <OwnQuestions page={page} />}
      {page.addenda.map((addendum) => (
        <section key={addendum.id} className={css.section}>
          <div className={css.sectionHead}>
            <h2>Added {instantDay(addendum.writtenAt, page.zone, 'full')}</h2>
          </div>
          <p className={css.lead}>
            By {addendum.writtenByName} ·{' '}
            {addendum.forStudent ? `${student.name} reads it once released` : 'office only'}
          </p>
          <div className={css.reading}>{addendum.body}</div>
        </section>
      ))}
      {debrief.signedAt && (
        <p className={css.signature}>
          Signed by {page.signedByName}, {instantInWords(debrief.signedAt, page.zone)}
        </p>
      )}
    </article>
  );
}

function headline({ debrief, attendees }: DebriefPage): string {
  const { heldAt, startsAt, timeZone } = debrief;
  const came = attendees.filter((attendee) => attendee.attended !== false);
  const names = came.map((attendee) => attendee.name).join(', ');
  const when = instantDay(heldAt ?? startsAt, timeZone, 'full');
  const what = heldAt ? `Debrief held ${when}` : `Debrief planned for ${when}`;
  return names ? `${what} · with ${names}` : what;
}

function wordsOf(
  { debrief, guide, ownQuestions, student }: DebriefPage,
  section: string,
): SectionWords {
  const title = sectionTitle(section, student.name, ownQuestions);
  const editable = canDo('write', debrief.state);
  if (section === 'account')
    return {
      title,
      lead: 'In your own words. For the office only.',
      hint: 'What was said, who said it, where views differ.',
    };
  if (section === 'agreed_steps')
    return {
      title,
      lead: `Who does what by when.${editable ? ` ${student.name} reads this once you release it.` : ''}`,
      hint: 'One step a line.',
    };
  if (section === 'student_summary')
    return {
      title,
      lead: editable
        ? `Written to ${student.name}, in plain and kind words. Nobody reads it before you release it.`
        : `Written to ${student.name}.`,
      hint: `What we talked about, ${student.name}, and what it means.`,
    };
  const own = ownQuestions.find((one) => one.code === section);
  const question = guide.debriefQuestions.find((one) => one.code === section);
  if (own)
    return {
      title,
      lead: `Asked for this debrief; added by ${own.addedByName}.`,
      hint: question?.hint ?? '',
    };
  const whose = guide.packs.length > 1 ? question?.wantedBy.map((one) => one.title).join(', ') : '';
  const lead = [question?.staff, whose && `Asked by: ${whose}.`].filter(Boolean).join(' ');
  return { title, lead, hint: question?.hint ?? '' };
}

/** Offers the questions that are not on the page yet. */
function MoreQuestions({
  page,
  shown,
  onOpen,
}: {
  page: DebriefPage;
  shown: readonly DebriefSection[];
  onOpen: (code: string) => void;
}) {
  const offered = page.guide.debriefQuestions.filter(
    (question) => !shown.some((section) => section.section === question.code),
  );
  if (offered.length === 0) return null;
  return (
    <div className={css.more} data-screen-only="">
      <Select
        label="Ask more"
        hint="Further questions that have helped; the answers stand on the page."
        placeholder="Choose a question"
        value=""
        options={offered.map((question) => ({ value: question.code, label: question.staff }))}
        onChange={(event) => onOpen(event.target.value)}
      />
    </div>
  );
}

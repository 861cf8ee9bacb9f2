import type { Instant, LocalDate } from '@onward/core/shared';
import { Button, Icon, Meta, showToast } from '@onward/ui';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { dayInWords, instantDay } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import { useSession } from '../../shared/session.queries.ts';
import { sourceWords, whatItIs } from './guide-words.ts';
import type { PackEntry, PackField } from './guides.graphql.ts';
import css from './guides.module.css';

/** One entry to read: both voices side by side, its source, and what the office changed. */
export function EntryView({
  pack,
  packTitle,
  entry,
  linked = false,
  actions,
}: {
  pack: string;
  packTitle: string;
  entry: PackEntry;
  /** Whether the title goes to the entry in its guide. */
  linked?: boolean;
  actions?: ReactNode;
}) {
  const voices = (voice: PackField['voice']) =>
    entry.fields.filter(
      (field) => field.voice === voice && !isTitle(entry, field) && !inFigure(entry, field),
    );
  const common = voices('both');
  return (
    <article className={css.entry} aria-label={entry.title}>
      <header className={css.entryHead}>
        <h3 className={css.entryTitle}>
          {linked ? (
            <PageLink to={paths.guide} params={{ code: pack }} search={{ entry: entry.code }}>
              {entry.title}
            </PageLink>
          ) : (
            entry.title
          )}
        </h3>
        {actions && <span className={css.entryActions}>{actions}</span>}
      </header>
      <Meta>
        {whatItIs(entry)} · {sourceWords(entry.item, packTitle)}
      </Meta>
      {entry.kind === 'figure' && <FigureView fields={entry.fields} />}
      {entry.beside && <p className={css.source}>Stands beside: {entry.beside}.</p>}
      {common.map((field) => (
        <FieldView key={field.field} field={field} />
      ))}
      <div className={css.voices}>
        <Voice title="For staff" fields={voices('staff')} />
        <Voice title="For the student" fields={voices('student')} copy={entry.kind === 'script'} />
      </div>
      {entry.outside && (
        <p className={css.source}>
          Beside it:{' '}
          <a className={css.link} href={entry.outside.link} rel="noreferrer" target="_blank">
            {new URL(entry.outside.link).hostname}
          </a>
          , as of {dayInWords(entry.outside.asOf as LocalDate, 'full')}
          {entry.outside.mark === 'P' ? '.' : '; not the owning body, for orientation.'}
        </p>
      )}
    </article>
  );
}

/** A field already said as the title of the entry. */
function isTitle(entry: PackEntry, field: PackField): boolean {
  return (
    field.ours === null &&
    field.value === entry.title &&
    ['title', 'question', 'title.staff', 'title.student', 'staff'].includes(field.field)
  );
}

const ends = ['low', 'high', 'unit'];

/** Ends and unit of a figure are read as one. */
function inFigure(entry: PackEntry, { field }: PackField): boolean {
  return entry.kind === 'figure' && ends.includes(field);
}

/** A figure as people say it, and what ours says where the office set another. */
function FigureView({ fields }: { fields: readonly PackField[] }) {
  const at = (name: string) => fields.find(({ field }) => field === name);
  const ours = (name: string) => at(name)?.ours ?? at(name)?.value ?? '';
  const now = (name: string) => at(name)?.value ?? '';
  const changed = ends.flatMap((name) => fields.filter((one) => one.field === name && one.ours));
  return (
    <div className={css.field}>
      <p className={css.figure}>{inWords(now)}</p>
      {changed[0] && <Ours field={changed[0]} says={inWords(ours)} />}
    </div>
  );
}

function inWords(said: (name: string) => string): string {
  const [low, high, unit] = [said('low'), said('high'), said('unit')];
  return `${low === high ? low : `${low}-${high}`} ${high === '1' ? unit.replace(/s$/, '') : unit}`;
}

function Voice({
  title,
  fields,
  copy = false,
}: {
  title: string;
  fields: readonly PackField[];
  copy?: boolean;
}) {
  if (fields.length === 0) return null;
  const text = fields.find(({ field }) => field === 'text')?.value;
  return (
    <section className={css.voice} aria-label={title}>
      <h4 className={css.voiceTitle}>{title}</h4>
      {fields.map((field) => (
        <FieldView key={field.field} field={field} />
      ))}
      {copy && text && <CopyWords text={text} />}
    </section>
  );
}

/** Puts the words of a script on the clipboard; the blanks in [brackets] are for the student to fill. */
function CopyWords({ text }: { text: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      showToast('Copied. The blanks in [brackets] are to be filled in.');
    } catch {
      showToast('This browser did not allow copying. Select the words and copy them.');
    }
  };
  return (
    <Button icon={<Icon of={IconCopy} />} onClick={() => void copy()}>
      Copy the words
    </Button>
  );
}

const plain = new Set(['staff', 'student', 'paragraphs', 'text', 'answer']);

function FieldView({ field }: { field: PackField }) {
  const labelled = !plain.has(field.field) && !field.field.startsWith('lines.');
  return (
    <div className={css.field} data-line={field.field.startsWith('lines.') ? '' : undefined}>
      {labelled && <span className={css.fieldLabel}>{field.label}</span>}
      {field.value.split(/\n\s*\n/).map((paragraph, n) => (
        <p key={n} className={css.words}>
          {paragraph}
        </p>
      ))}
      {field.ours !== null && <Ours field={field} says={field.ours} />}
    </div>
  );
}

/** Who changed a field, when and why, and what ours says. */
function Ours({ field, says }: { field: PackField; says: string }) {
  const { institution } = useSession();
  const { changedBy, changedAt, reason } = field;
  return (
    <p className={css.ours}>
      Changed by {changedBy ?? 'somebody'}
      {changedAt && ` on ${instantDay(changedAt as Instant, institution.timeZone, 'full')}`}:{' '}
      {reason}. Ours says: <q>{says}</q>
    </p>
  );
}

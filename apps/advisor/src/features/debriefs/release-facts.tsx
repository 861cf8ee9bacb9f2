import { Icon, Meta, Section } from '@onward/ui';
import { IconLock } from '@tabler/icons-react';
import { instantInWords } from '../../shared/format.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import css from './debriefs.module.css';
import { handoversOf } from './release-dialog.tsx';

/** What the student has, will have, or had: each release in a sentence. */
export function ReleaseFacts({ page }: { page: DebriefPage }) {
  const { releases, student, zone } = page;
  const open = handoversOf(page).length;
  const live = releases.filter((release) => !release.withdrawnAt);
  return (
    <Section title="Release" ruled>
      {releases.map((release) => (
        <p key={release.id} className={css.release}>
          {release.addendumId ? 'An addendum' : 'The debrief'}:{' '}
          {storyOf(release, student.name, zone)}
        </p>
      ))}
      {live.length === 0 && (
        <p className={css.release}>
          {open > 0
            ? `${student.name} would read your words and the agreed steps.`
            : `Nothing is written for ${student.name} yet.`}
        </p>
      )}
      {live.length > 0 && open > 0 && (
        <p className={css.release}>An addendum waits to be released.</p>
      )}
      <Meta>Nothing is released after 18:00 or on a Friday, unless you mean it.</Meta>
      {live.length === 0 && (
        <p className={css.office}>
          <Icon of={IconLock} /> Office only until you release
        </p>
      )}
    </Section>
  );
}

function storyOf(release: DebriefPage['releases'][number], student: string, zone: string): string {
  const when = (instant: NonNullable<typeof release.visibleFrom>) => instantInWords(instant, zone);
  if (release.withdrawnAt)
    return `taken back ${when(release.withdrawnAt)} by ${release.withdrawnByName} (${release.withdrawnReason}).`;
  const from = release.visibleFrom ?? release.releasedAt;
  return Date.parse(from) > Date.now()
    ? `${student} can read it from ${when(from)}.`
    : `with ${student} since ${when(from)}.`;
}

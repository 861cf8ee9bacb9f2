import { canDo } from '@onward/core/debriefs';
import { OutlineList, Section, Status } from '@onward/ui';
import { sectionTitle } from './debrief-words.ts';
import type { DebriefPage, DebriefSection } from './debriefs.graphql.ts';
import { PacketList } from './packet-list.tsx';
import { ReleaseFacts } from './release-facts.tsx';
import { WhoHasSpoken } from './who-has-spoken.tsx';

/** The outline: the parts of the page with their state in words, who has spoken, what lies on the table, the release. */
export function DebriefOutline({
  page,
  sections,
}: {
  page: DebriefPage;
  /** Those the page shows. */
  sections: readonly DebriefSection[];
}) {
  const entries = sections.map(({ section, body }) => ({
    id: section,
    label: sectionTitle(section, page.student.name, page.ownQuestions),
    state: <Status kind={body.trim() ? 'done' : 'off'}>{body.trim() ? 'Written' : 'Empty'}</Status>,
  }));
  const jump = (section: string) => {
    const heading = document.getElementById(`section-${section}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.parentElement?.parentElement
      ?.querySelector('textarea')
      ?.focus({ preventScroll: true });
  };
  return (
    <>
      <Section title="Sections" ruled>
        <OutlineList label="Sections" entries={entries} onJump={jump} />
      </Section>
      <WhoHasSpoken page={page} />
      <PacketList page={page} editable={canDo('write', page.debrief.state)} />
      <ReleaseFacts page={page} />
    </>
  );
}

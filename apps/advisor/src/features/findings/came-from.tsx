import type { Instant } from '@onward/core/shared';
import { paths } from '../../app/paths.ts';
import { instantDay } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { useSession } from '../../shared/session.queries.ts';
import type { FindingParts } from './findings.graphql.ts';
import css from './findings.module.css';

const kinds: Readonly<Record<string, string>> = {
  answer: 'From an answer',
  section: 'From the page of a debrief',
  note: 'From a note',
};

/** The words a finding came from, who said them and when, and the way back to where they stand (IMG-14). */
export function CameFrom({ finding }: { finding: FindingParts }) {
  const { timeZone } = useSession().institution;
  const { source, caseId } = finding;
  if (!source) return null;
  const who = [source.saidByName, instantDay(source.saidAt as Instant, timeZone)];
  const said = finding.evidence === `“${source.words}”` ? '' : `“${source.words}” `;
  return (
    <p className={css.facts}>
      {kinds[source.kind]}: {said}
      {who.filter(Boolean).join(', ')} · <WayBack caseId={caseId} source={source} />
    </p>
  );
}

function WayBack({
  caseId,
  source,
}: {
  caseId: string;
  source: NonNullable<FindingParts['source']>;
}) {
  if (source.kind === 'section')
    return (
      <ActionLink
        to={paths.caseDebrief}
        params={{ caseId, debriefId: source.subjectId }}
        hash={`section-${source.part}`}
      >
        Read it there
      </ActionLink>
    );
  const to = source.kind === 'answer' ? paths.caseDebriefs : paths.case;
  return (
    <ActionLink to={to} params={{ caseId }}>
      Read it there
    </ActionLink>
  );
}

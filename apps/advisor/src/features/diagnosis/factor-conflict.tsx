import {
  agreementWords,
  confidenceWords,
  horizonWords,
  severityWords,
  type FindingEntry,
} from '@onward/core/diagnosis';
import type { RefusalFacts } from '@onward/core/shared';
import { useQueryClient } from '@tanstack/react-query';
import { TwoVersions } from '../../shared/two-versions.tsx';

/** Two advisors changed one factor: the second sees both readings, and nobody's words are lost. */
export function FactorConflict({
  caseId,
  mine,
  facts,
  onMine,
  onTheirs,
}: {
  caseId: string;
  mine: FindingEntry;
  facts: RefusalFacts['CHANGED_BY_SOMEONE_ELSE'];
  onMine: (entry: FindingEntry, version: number) => void;
  onTheirs: () => void;
}) {
  const client = useQueryClient();
  const theirs = facts.current as unknown as FindingEntry;
  const takeTheirs = () => {
    void client.invalidateQueries({ queryKey: ['diagnosis', caseId] });
    onTheirs();
  };
  return (
    <TwoVersions
      facts={facts}
      mine={readingOf(mine)}
      theirs={readingOf(theirs)}
      onMine={(version) => onMine(mine, version)}
      onTheirs={takeTheirs}
    />
  );
}

function readingOf(entry: FindingEntry): string {
  const { evidence, severity, confidence, horizon, agrees, wouldChange } = entry;
  return [
    evidence,
    [
      severityWords[severity as keyof typeof severityWords],
      confidenceWords[confidence as keyof typeof confidenceWords],
      horizonWords[horizon as keyof typeof horizonWords],
      `Student: ${agreementWords[agrees as keyof typeof agreementWords].toLowerCase()}`,
    ].join('. '),
    wouldChange ? `What would change it: ${wouldChange}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

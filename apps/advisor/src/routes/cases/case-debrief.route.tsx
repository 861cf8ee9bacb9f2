import { canDo } from '@onward/core/debriefs';
import { Icon } from '@onward/ui';
import { IconArrowLeft } from '@tabler/icons-react';
import type { LoadInput } from '../../shared/load-input.ts';
import { paths } from '../../app/paths.ts';
import { DebriefEditor, debriefPageOf, useDebriefsChanged } from '../../features/debriefs/index.ts';
import { FindingList } from '../../features/findings/index.ts';
import { PageLink } from '../../shared/links.tsx';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) =>
  queryClient.ensureQueryData(debriefPageOf(params['debriefId'] ?? ''));

/** One debrief: its page, with the findings recorded beside it. */
export function Page() {
  const [caseId, debriefId] = [useParam('caseId'), useParam('debriefId')];
  const changed = useDebriefsChanged();
  return (
    <DebriefEditor
      key={debriefId}
      debriefId={debriefId}
      back={
        <PageLink
          to={paths.caseDebriefs}
          params={{ caseId }}
          aria-label="All debriefs of this case"
        >
          <Icon of={IconArrowLeft} size={18} />
        </PageLink>
      }
      findings={({ debrief, findings, guide }) => (
        <FindingList
          place={{ caseId: debrief.caseId, debriefId }}
          findings={findings}
          reasons={guide.reasons}
          editable={canDo('write', debrief.state)}
          onChanged={() => void changed()}
        />
      )}
    />
  );
}

import { canDo } from '@onward/core/debriefs';
import { flushUnsent, Icon } from '@onward/ui';
import { IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoadInput } from '../../shared/load-input.ts';
import { paths } from '../../app/paths.ts';
import { DebriefEditor, debriefPageOf, useDebriefsChanged } from '../../features/debriefs/index.ts';
import { FindingDialog, FindingList, type FindingWords } from '../../features/findings/index.ts';
import { PageLink } from '../../shared/links.tsx';
import { useParam } from '../../shared/use-param.ts';

export const load = ({ queryClient, params }: LoadInput) =>
  queryClient.ensureQueryData(debriefPageOf(params['debriefId'] ?? ''));

/** One debrief: its page, with the findings recorded beside it. */
export function Page() {
  const [caseId, debriefId] = [useParam('caseId'), useParam('debriefId')];
  const changed = useDebriefsChanged();
  const [said, setSaid] = useState<FindingWords | null>(null);
  // What is typed is kept before it is quoted.
  const quote = async (part: string, words: string) => {
    await flushUnsent();
    setSaid({ kind: 'section', subjectId: debriefId, part, words, factor: '' });
  };
  return (
    <>
      <DebriefEditor
        key={debriefId}
        onFinding={(part, words) => void quote(part, words)}
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
      {said && (
        <FromWords
          place={{ caseId, debriefId }}
          said={said}
          onClose={() => {
            setSaid(null);
            void changed();
          }}
        />
      )}
    </>
  );
}

function FromWords({
  place,
  said,
  onClose,
}: {
  place: { caseId: string; debriefId: string };
  said: FindingWords;
  onClose: () => void;
}) {
  const { reasons } = useSuspenseQuery(debriefPageOf(place.debriefId)).data.guide;
  return (
    <FindingDialog place={place} reasons={reasons} finding={null} from={said} onClose={onClose} />
  );
}

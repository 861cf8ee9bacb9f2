import type { Stage } from '@onward/core/pipeline';
import { Empty, Meta, Notice, PageBar, PageTitle, Segment } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { LoadInput } from '../../shared/load-input.ts';
import { paths } from '../../app/paths.ts';
import { Board, boardOf, MoveDialog, type BoardCard } from '../../features/pipeline/index.ts';
import { sessionQuery, useSession } from '../../shared/session.queries.ts';

const views = [
  { value: 'office', label: 'Office, all' },
  { value: 'mine', label: 'My students' },
] as const;

/** Reads the board that the address asks for. */
export async function load({ queryClient, search }: LoadInput) {
  const me = await queryClient.ensureQueryData(sessionQuery);
  await queryClient.ensureQueryData(boardOf(search['view'] === 'mine' ? me.id : null));
}

/** The pipeline: where everybody stands on the way to the next Match. */
export function Page() {
  const me = useSession();
  const search: Readonly<Record<string, string>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = search['view'] === 'mine' ? 'mine' : 'office';
  const { data } = useSuspenseQuery(boardOf(view === 'mine' ? me.id : null));
  const [moving, setMoving] = useState<{ card: BoardCard; to?: Stage } | null>(null);
  return (
    <>
      <PageBar
        actions={
          <Segment
            label="Whose students"
            options={views}
            value={view}
            onChange={(value) =>
              void navigate({ to: paths.pipeline, search: value === 'mine' ? { view: value } : {} })
            }
          />
        }
      >
        <PageTitle meta={<Meta>Where everybody stands on the way to the next Match</Meta>}>
          Pipeline
        </PageTitle>
      </PageBar>
      {data.more && (
        <Notice kind="info">
          Only the 500 students longest in their stage are shown. Narrow the board to your own.
        </Notice>
      )}
      {data.cards.length === 0 ? (
        <Empty title="Nobody is in the pipeline yet">
          Each open case stands here in its stage. Cases begin with an imported list.
        </Empty>
      ) : (
        <Board
          cards={data.cards}
          zone={me.institution.timeZone}
          onMove={(card, to) => setMoving({ card, to })}
        />
      )}
      {moving && <MoveDialog who={moving.card} to={moving.to} onClose={() => setMoving(null)} />}
    </>
  );
}

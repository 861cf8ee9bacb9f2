import { NeedsStrip, WordAction } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { ActionLink, PageLink } from '../../shared/links.tsx';
import css from './caseload.module.css';
import { cx } from './cx.ts';
import type { NeedRow } from './caseload.graphql.ts';
import { needActionWords, needSentence } from './need-words.ts';

interface Actions {
  onLog: (row: { id: string; name: string }) => void;
  onAssign: ((rows: readonly { id: string; name: string }[]) => void) | null;
}

/** "Needs you today": at most five students, each with the one thing to do. */
export function NeedsToday({
  rows,
  more,
  ...actions
}: Actions & { rows: readonly NeedRow[]; more: number }) {
  return (
    <NeedsStrip
      title="Needs you today"
      lines={rows.flatMap((row) =>
        row.need
          ? [
              {
                key: row.id,
                name: (
                  <PageLink
                    to={paths.case}
                    params={{ caseId: row.id }}
                    className={cx(css.who, css.oneLine)}
                  >
                    {row.name}
                  </PageLink>
                ),
                reason: needSentence(row.need, row),
                action: <NeedAction row={row} {...actions} />,
              },
            ]
          : [],
      )}
      more={
        more > 0 && (
          <ActionLink to={paths.caseload} search={{ only: 'needs', group: 'none', sort: 'needs' }}>
            {more} more
          </ActionLink>
        )
      }
    />
  );
}

function NeedAction({ row, onLog, onAssign }: Actions & { row: NeedRow }) {
  if (!row.need) return null;
  const words = needActionWords[row.need.code];
  const label = `${words}: ${row.name}`;
  const { action } = row.need;
  const params = { caseId: row.id };
  if (action === 'log_contact')
    return (
      <WordAction aria-label={label} onClick={() => onLog(row)}>
        {words}
      </WordAction>
    );
  if (action === 'assign' && onAssign)
    return (
      <WordAction aria-label={label} onClick={() => onAssign([row])}>
        {words}
      </WordAction>
    );
  const to =
    action === 'open_debriefs'
      ? paths.caseDebriefs
      : action === 'open_plan' || action === 'read_help'
        ? paths.casePlan
        : paths.case;
  return (
    <ActionLink aria-label={label} to={to} params={params}>
      {words}
    </ActionLink>
  );
}

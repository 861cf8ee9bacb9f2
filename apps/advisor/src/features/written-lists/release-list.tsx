import { horizonOf, listHorizonWords } from '@onward/core/written-lists';
import { Meta } from '@onward/ui';
import { ReleaseDialog } from '../../shared/release/release-dialog.tsx';
import { WithStudent } from '../../shared/release/with-student.tsx';
import type { Draft } from './list-keeper.ts';
import type { WrittenList } from './written-lists.graphql.ts';
import { useReleaseList, useWithdrawList } from './written-lists.queries.ts';
import css from './written-lists.module.css';

/** The list as the student will read it, before it goes. */
export function ReleaseListDialog({
  list,
  lines,
  version,
  onClose,
}: {
  list: WrittenList;
  lines: Draft;
  version: number;
  onClose: () => void;
}) {
  const release = useReleaseList(list.caseId, version);
  return (
    <ReleaseDialog title={`What ${list.studentName} will read`} verb={release} onClose={onClose}>
      <ol className={css.preview}>
        {lines
          .filter(({ hurt }) => hurt.trim())
          .map(({ id, hurt, withinYear, longer }) => (
            <li key={id}>
              <p>{hurt}</p>
              {withinYear && <Meta>Within one year: {withinYear}</Meta>}
              {longer && <Meta>May need more than one year: {longer}</Meta>}
            </li>
          ))}
      </ol>
      <p>{listHorizonWords[horizonOf(lines)]}.</p>
      <p className={css.quiet}>
        No evidence, no source and no finding goes along. It opens only when the student opens it.
      </p>
    </ReleaseDialog>
  );
}

/** What is with the student now, and taking it back. */
export function Released({ list, editable }: { list: WrittenList; editable: boolean }) {
  const withdraw = useWithdrawList(list.caseId);
  const live = list.releases.find(({ withdrawnAt }) => !withdrawnAt);
  if (!live) return null;
  return (
    <div className={css.foot}>
      <WithStudent live={live} editable={editable} what="the list" withdraw={withdraw} />
    </div>
  );
}

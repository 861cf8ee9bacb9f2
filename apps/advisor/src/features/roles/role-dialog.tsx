import { checkRole, researchKinds, type RoleKind } from '@onward/core/roles';
import { Meta } from '@onward/ui';
import { useState } from 'react';
import { EntryDialog } from '../../shared/entry-dialog.tsx';
import { KindGuides } from './kind-guides.tsx';
import { roleEntryOf } from './role-entry.ts';
import {
  Degree,
  MilestoneFields,
  Research,
  WhatItBrings,
  WhatItImproves,
  WhatItIs,
} from './role-fields.tsx';
import type { KindGuide, RoleParts } from './roles.graphql.ts';
import { useKeepRole } from './roles.queries.ts';

/** Records a role or degree that is considered, or changes one. The kind decides which questions are asked. */
export function RoleDialog({
  caseId,
  role,
  year = false,
  guides,
  onClose,
}: {
  caseId: string;
  /** Null: a new one. */
  role: RoleParts | null;
  /** A further year as a whole, before a further cycle (LA-37). */
  year?: boolean;
  guides: readonly KindGuide[];
  onClose: () => void;
}) {
  const keep = useKeepRole(caseId, role);
  const [kind, setKind] = useState<string>(role?.kind ?? (year ? 'added_year' : 'research_year'));
  return (
    <EntryDialog
      wide
      title={
        role ? role.title : year ? 'What is a further year worth?' : 'Consider a role or degree'
      }
      read={(form) => roleEntryOf(form, role)}
      check={checkRole}
      keep={keep}
      keepWords={role ? 'Keep the change' : 'Put it to the test'}
      said={saidOf(role !== null, year)}
      onClose={onClose}
    >
      {(issues) => (
        <>
          {year && (
            <Meta>
              Each further year has to strengthen the application, or show whether another path
              fits. Answer for everything the year would hold.
            </Meta>
          )}
          <WhatItIs role={role} issues={issues} kind={kind} onKind={setKind} year={year} />
          <KindGuides key={kind} guide={guides.find((one) => one.kind === kind)} />
          <WhatItImproves role={role} issues={issues} />
          <WhatItBrings role={role} issues={issues} />
          {researchKinds.includes(kind as RoleKind) && <Research role={role} issues={issues} />}
          {kind === 'degree' && <Degree role={role} issues={issues} />}
          <MilestoneFields role={role} issues={issues} />
        </>
      )}
    </EntryDialog>
  );
}

function saidOf(changed: boolean, year: boolean): string {
  if (changed) return 'The role is changed.';
  return year ? 'The year is put to the test.' : 'The role is put to the test.';
}

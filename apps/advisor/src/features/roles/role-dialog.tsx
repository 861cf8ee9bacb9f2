import { checkRole, researchKinds, type RoleKind } from '@onward/core/roles';
import { Button, Dialog, FieldStack, FormProblem, Meta, showToast } from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { sentencesOf } from '../../shared/issues.ts';
import { explain } from '../../shared/refusal-text.ts';
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
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const [kind, setKind] = useState<string>(role?.kind ?? (year ? 'added_year' : 'research_year'));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const entry = roleEntryOf(new FormData(event.currentTarget), role);
    const found = checkRole(entry);
    setIssues(sentencesOf(found));
    if (found.length > 0) return;
    keep.mutate(entry, {
      onSuccess: () => {
        showToast(
          role
            ? 'The role is changed.'
            : year
              ? 'The year is put to the test.'
              : 'The role is put to the test.',
        );
        onClose();
      },
    });
  };
  const part = { role, issues };
  return (
    <Dialog
      open
      wide
      title={
        role ? role.title : year ? 'What is a further year worth?' : 'Consider a role or degree'
      }
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={keep.isPending && 'Keeping'}>
            {role ? 'Keep the change' : 'Put it to the test'}
          </Button>
        </>
      }
    >
      <FieldStack>
        {keep.error && <FormProblem>{explain(keep.error)}</FormProblem>}
        {year && (
          <Meta>
            Each further year has to strengthen the application, or show whether another path fits.
            Answer for everything the year would hold.
          </Meta>
        )}
        <WhatItIs {...part} kind={kind} onKind={setKind} year={year} />
        <KindGuides key={kind} guide={guides.find((one) => one.kind === kind)} />
        <WhatItImproves {...part} />
        <WhatItBrings {...part} />
        {researchKinds.includes(kind as RoleKind) && <Research {...part} />}
        {kind === 'degree' && <Degree {...part} />}
        <MilestoneFields {...part} />
      </FieldStack>
    </Dialog>
  );
}

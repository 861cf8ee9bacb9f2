import { Button, Empty, Notice, Section } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OneRole } from './one-role.tsx';
import { RoleDialog } from './role-dialog.tsx';
import type { RoleParts } from './roles.graphql.ts';
import { rolesOf } from './roles.queries.ts';
import css from './roles.module.css';

/** Roles and degrees considered, each put to the role test before anything is signed. */
export function RolesPart({ caseId, editable }: { caseId: string; editable: boolean }) {
  const { data } = useSuspenseQuery(rolesOf(caseId));
  const [editing, setEditing] = useState<RoleParts | 'new' | 'year' | null>(null);
  return (
    <Section
      title="Roles and degrees considered"
      ruled
      aside={
        editable && (
          <span className={css.acts}>
            <Button onClick={() => setEditing('year')}>Test a further year</Button>
            <Button kind="main" onClick={() => setEditing('new')}>
              Consider a role
            </Button>
          </span>
        )
      }
    >
      {data.proposed && (
        <Notice kind="info">
          {data.proposed.says} ({data.proposed.item})
        </Notice>
      )}
      {data.roles.length === 0 ? (
        <Empty inset title="Nothing is considered yet">
          Put a post or a degree here before it is taken: what it would improve, whom it brings
          near, what it costs. The guides’ role test then says what it does for the application.
        </Empty>
      ) : (
        <ul className={css.roles}>
          {data.roles.map((role) => (
            <OneRole
              key={role.id}
              caseId={caseId}
              role={role}
              guide={data.guides.find((one) => one.kind === role.kind)}
              editable={editable}
              onEdit={() => setEditing(role)}
            />
          ))}
        </ul>
      )}
      {editing && (
        <RoleDialog
          caseId={caseId}
          role={typeof editing === 'string' ? null : editing}
          year={editing === 'year'}
          guides={data.guides}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

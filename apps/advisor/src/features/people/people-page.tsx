import { Button, PageBar, PageTitle, PanelTabs, TabCount, TextField } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AccessDialog } from './access-dialog.tsx';
import { AddStaffDialog } from './add-staff-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { staffQuery } from './people.queries.ts';
import { PersonDialog } from './person-dialog.tsx';
import type { PersonAct } from './person-menu.tsx';
import { StaffList } from './staff-list.tsx';
import { StudentList } from './student-list.tsx';
import css from './people.module.css';

type Act = PersonAct | { readonly what: 'add' };

/** Who may come in: staff and students, their invitations, roles and access. */
export function PeoplePage({ zone }: { zone: string }) {
  const { data: staff } = useSuspenseQuery(staffQuery);
  const [tab, setTab] = useState('staff');
  const [search, setSearch] = useState('');
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  return (
    <>
      <PageBar
        actions={
          <Button kind="main" onClick={() => setAct({ what: 'add' })}>
            Add staff
          </Button>
        }
      >
        <PageTitle>People</PageTitle>
      </PageBar>
      <div className={css.head}>
        <PanelTabs
          label="People"
          panelId="people-list"
          value={tab}
          onChange={setTab}
          options={[
            {
              value: 'staff',
              label: (
                <>
                  Staff <TabCount>{staff.length}</TabCount>
                </>
              ),
            },
            { value: 'students', label: 'Students' },
          ]}
        />
        {tab === 'students' && (
          <div className={css.search}>
            <TextField
              label="Find a student"
              type="search"
              defaultValue={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
        )}
      </div>
      <div id="people-list" role="tabpanel" aria-label={tab === 'staff' ? 'Staff' : 'Students'}>
        {tab === 'staff' ? (
          <StaffList staff={staff} zone={zone} onAct={setAct} />
        ) : (
          <StudentList search={search} zone={zone} onAct={setAct} />
        )}
      </div>
      {act?.what === 'add' && <AddStaffDialog onClose={close} />}
      {act?.what === 'edit' && <PersonDialog id={act.person.id} onClose={close} />}
      {act?.what === 'link' && <LinkDialog person={act.person} zone={zone} onClose={close} />}
      {(act?.what === 'access' || act?.what === 'role') && (
        <AccessDialog act={act} onClose={close} />
      )}
    </>
  );
}

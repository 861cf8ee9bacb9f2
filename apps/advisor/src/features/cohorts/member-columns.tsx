import { stageWords, type Stage } from '@onward/core/pipeline';
import type { Instant, LocalDate } from '@onward/core/shared';
import { Status, WordAction, type LedgerColumn } from '@onward/ui';
import { paths } from '../../app/paths.ts';
import { dayInWords, instantDay } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import type { Member } from './cohorts.graphql.ts';
import css from './cohorts.module.css';

/** Where a member stands, in words. */
function standing(member: Member, zone: string) {
  if (member.leftOn)
    return `Left ${dayInWords(member.leftOn as LocalDate)}: ${member.leftReason ?? ''}`;
  if (member.heldUntil)
    return <Status kind="info">Held until {instantDay(member.heldUntil as Instant, zone)}</Status>;
  if (member.closed) return 'Closed';
  return member.stage ? stageWords[member.stage as Stage] : 'No case';
}

function portal(member: Member, zone: string) {
  if (member.portalOpenedAt) return `Opened ${instantDay(member.portalOpenedAt as Instant, zone)}`;
  if (member.invitedAt) return `Invited ${instantDay(member.invitedAt as Instant, zone)}`;
  return 'Not invited';
}

function who(member: Member) {
  const name = member.name + (member.preferredName ? ` (${member.preferredName})` : '');
  return member.caseId ? (
    <PageLink to={paths.case} params={{ caseId: member.caseId }}>
      {name}
    </PageLink>
  ) : (
    name
  );
}

/** Columns of a cohort's members; `act` is given to those who may change the cohort. */
export function memberColumns(
  zone: string,
  act: ((open: { what: 'leave' | 'remove'; member: Member }) => void) | null,
): readonly LedgerColumn<Member>[] {
  const shown: LedgerColumn<Member>[] = [
    { key: 'name', head: 'Name', width: '18rem', look: 'who', cell: who },
    { key: 'standing', head: 'Stands at', cell: (m) => standing(m, zone) },
    { key: 'specialty', head: 'Applied in', width: '13rem', cell: (m) => m.specialty },
    {
      key: 'advisor',
      head: 'Advisor',
      width: '10rem',
      cell: (m) =>
        m.advisorName ?? (m.closed || m.leftOn ? null : <Status kind="needs">Nobody</Status>),
    },
    { key: 'portal', head: 'Portal', width: '10rem', look: 'quiet', cell: (m) => portal(m, zone) },
  ];
  if (!act) return shown;
  return [
    ...shown,
    {
      key: 'act',
      head: '',
      width: '9rem',
      cell: (member) =>
        member.leftOn ? (
          <span />
        ) : (
          <span className={css.actions}>
            <WordAction
              aria-label={`${member.name} leaves`}
              onClick={() => act({ what: 'leave', member })}
            >
              Leaves
            </WordAction>
            <WordAction
              aria-label={`Remove ${member.name}`}
              onClick={() => act({ what: 'remove', member })}
            >
              Remove
            </WordAction>
          </span>
        ),
    },
  ];
}

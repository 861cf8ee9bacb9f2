import { outcomeNames } from '@onward/core/cases';
import { stageWords } from '@onward/core/pipeline';
import type { Instant } from '@onward/core/shared';
import {
  Breadcrumbs,
  Button,
  Icon,
  LinkTabs,
  Meta,
  Notice,
  PersonName,
  PrintOnly,
  Status,
} from '@onward/ui';
import { IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { counted, instantDay, instantInWords } from '../../shared/format.ts';
import { ActionLink, PageLink } from '../../shared/links.tsx';
import { isPast } from '../../shared/now.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { Session } from '../../shared/session.graphql.ts';
import css from './cases.module.css';
import type { CaseHeaderData } from './cases.graphql.ts';
import { caseHeaderOf } from './cases.queries.ts';
import { NotWell } from './not-well.tsx';

/** Head and tabs of every page of a case, for the pages beside the story; reads the head by itself. */
export function CaseFrame({
  caseId,
  actions,
  children,
}: {
  caseId: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { data } = useSuspenseQuery(caseHeaderOf(caseId));
  return (
    <CaseTop header={data} actions={actions}>
      {children}
    </CaseTop>
  );
}

/** Name, one status line, tabs; below them the page. */
export function CaseTop({
  header,
  actions,
  children,
}: {
  header: CaseHeaderData;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const about = [header.pronouns, header.cohortName, header.specialty].filter(Boolean).join(' · ');
  const params = { caseId: header.id };
  const session = useSession();
  return (
    <>
      <header className={css.top}>
        <Breadcrumbs>
          <PageLink to={paths.caseload}>Caseload</PageLink>
          <span aria-current="page">{header.studentName}</span>
        </Breadcrumbs>
        <div className={css.nameLine}>
          <PersonName size="page" level={1}>
            {header.studentName}
          </PersonName>
          {header.preferredName && <span>goes by {header.preferredName}</span>}
          <Meta>{about}</Meta>
          <span className={css.grow} />
          <span className={css.actions} data-screen-only="">
            {actions}
            <Button icon={<Icon of={IconPrinter} />} onClick={() => window.print()}>
              Print
            </Button>
          </span>
        </div>
        <StatusLine header={header} />
        <PrintOnly>{onPaper(session)}</PrintOnly>
      </header>
      <LinkTabs label="Parts of this case">
        <PageLink to={paths.case} params={params} activeOptions={{ exact: true }}>
          Story
        </PageLink>
        <PageLink to={paths.caseFacts} params={params}>
          Facts
        </PageLink>
        <PageLink to={paths.caseDebriefs} params={params}>
          Debriefs
        </PageLink>
        <PageLink to={paths.caseReview} params={params}>
          Review
        </PageLink>
        <PageLink to={paths.caseDiagnosis} params={params}>
          Diagnosis
        </PageLink>
        <PageLink to={paths.caseDecision} params={params}>
          Decision
        </PageLink>
        <PageLink to={paths.casePlan} params={params}>
          Plan
        </PageLink>
        <PageLink to={paths.caseActivity} params={params}>
          Activity
        </PageLink>
        <PageLink to={paths.caseLetters} params={params}>
          Letters
        </PageLink>
        <PageLink to={paths.caseRoles} params={params}>
          Roles and expiry
        </PageLink>
      </LinkTabs>
      <NotWell header={header} />
      <CaseNotices header={header} />
      {children}
    </>
  );
}

/** Paper goes astray: it says who printed it, when, and for whom it is. */
function onPaper({ fullName, institution }: Session): string {
  const day = instantInWords(new Date().toISOString() as Instant, institution.timeZone);
  return `Printed by ${fullName}, ${institution.name}, ${day}. For staff of this case only.`;
}

function StatusLine({ header }: { header: CaseHeaderData }) {
  const { outcome, stalledDays, stageSince, zone } = header;
  return (
    <p className={css.status}>
      {outcome ? (
        <Status kind="done">Closed: {outcomeNames[outcome as keyof typeof outcomeNames]}</Status>
      ) : (
        <Status kind="info">{stageWords[header.stage]}</Status>
      )}
      <span>
        {stalledDays === null
          ? `since ${instantDay(stageSince as Instant, zone, 'weekday')}`
          : `for ${counted(stalledDays, 'day')}`}
      </span>
      <span>{header.advisorName ? `Advisor ${header.advisorName}` : 'No advisor yet'}</span>
      <span>Towards the Match of {header.targetYear}</span>
      <PastClock header={header} />
    </p>
  );
}

function PastClock({ header }: { header: CaseHeaderData }) {
  if (header.closedAt) return null;
  if (header.contactPast) return <Status kind="needs">{header.contactClock}</Status>;
  return header.debriefPast && <Status kind="needs">{header.debriefClock}</Status>;
}

function CaseNotices({ header }: { header: CaseHeaderData }) {
  const params = (caseId: string) => ({ caseId });
  return (
    <>
      {header.reach === 'granted' && (
        <Notice kind="info">
          You opened this case with a reason. It closes to you after eight hours; the dean sees that
          you looked.
        </Notice>
      )}
      {header.heldUntil && <Held until={header.heldUntil as Instant} zone={header.zone} />}
      {header.nextCaseId && (
        <Notice kind="info">
          It goes on in{' '}
          <ActionLink to={paths.case} params={params(header.nextCaseId)}>
            the next case
          </ActionLink>
          .
        </Notice>
      )}
      {header.priorCaseId && (
        <Notice kind="info">
          There is{' '}
          <ActionLink to={paths.case} params={params(header.priorCaseId)}>
            an earlier case
          </ActionLink>{' '}
          from before.
        </Notice>
      )}
    </>
  );
}

function Held({ until, zone }: { until: Instant; zone: string }) {
  if (isPast(until)) return null;
  return (
    <Notice kind="needs">
      Held until {instantInWords(until, zone)}. Until then nobody but the dean and those named know
      of it, and nothing reaches the student.
    </Notice>
  );
}

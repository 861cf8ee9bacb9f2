import { stageWords } from '@onward/core/pipeline';
import type { Instant, LocalDate } from '@onward/core/shared';
import {
  ErrorState,
  Fact,
  FactList,
  Item,
  ItemList,
  Kbd,
  Loading,
  Meta,
  Peek,
  PersonName,
  Section,
  Status,
  StatusIcon,
  WordAction,
} from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { factKindWords, factValueWords } from '../../shared/fact-words.ts';
import { dayInWords, happened, instantDay } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import { words } from '../../shared/words.ts';
import css from './caseload.module.css';
import { cx } from './cx.ts';
import { peekOf } from './caseload.queries.ts';

type Page = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof peekOf>['queryFn']>>>>;

/** A look at one student without leaving the list. */
export function CasePeek({
  caseId,
  name,
  onClose,
  onLog,
}: {
  caseId: string;
  name: string;
  onClose: () => void;
  onLog: () => void;
}) {
  const { data, error } = useQuery(peekOf(caseId));
  return (
    <Peek
      label={name}
      onClose={onClose}
      top={
        <>
          <span className={cx(css.keyHint, css.grow)}>
            <Kbd>Space</Kbd> <WordAction onClick={onClose}>closes</WordAction>
          </span>
          <span className={css.keyHint}>
            <ActionLink to={paths.case} params={{ caseId }}>
              Open case
            </ActionLink>{' '}
            <Kbd>Enter</Kbd>
          </span>
        </>
      }
      foot={
        <span className={css.keyHint}>
          <Kbd>E</Kbd> <WordAction onClick={onLog}>Log contact</WordAction>
        </span>
      }
    >
      {data && <PeekBody page={data} />}
      {!data && !error && <Loading what={name} lines={8} />}
      {error && <ErrorState title="This could not be shown">{explain(error)}</ErrorState>}
    </Peek>
  );
}

function PeekBody({ page }: { page: Page }) {
  const { header } = page;
  const about = [header.pronouns, header.cohortName, header.specialty].filter(Boolean).join(' · ');
  const contact = page.timeline.nodes.find((line) => line.kind === 'contact');
  const steps = header.openTasks + header.doneTasks;
  return (
    <>
      <div className={css.peekHead}>
        <PersonName size="panel" level={2}>
          {header.studentName}
        </PersonName>
        <span>{about}</span>
        <span className={css.keyHint}>
          <Status kind="info">{stageWords[header.stage]}</Status>
          <Meta>since {instantDay(header.stageSince as Instant, header.zone, 'weekday')}</Meta>
        </span>
      </div>
      <Section ruled title="Next">
        {header.nextStep ? <strong>{header.nextStep}</strong> : <Meta>No step is set.</Meta>}
        {header.nextStepOn && <div>by {dayInWords(header.nextStepOn as LocalDate, 'long')}</div>}
        <Meta>
          {header.contactClock} · {header.debriefClock}
        </Meta>
      </Section>
      <Section ruled title="Facts">
        <FactList>
          {telling(page.facts).map((fact) => (
            <Fact
              key={fact.id}
              label={factKindWords(fact.kind)}
              value={factValueWords(fact)}
              source={fact.source}
              date={dayInWords(fact.asOf as LocalDate)}
            />
          ))}
        </FactList>
        {page.facts.length === 0 && <Meta>No facts are recorded yet.</Meta>}
      </Section>
      <Section ruled title="Last contact">
        {contact ? (
          <>
            <div>
              {capital(words(contact.detail ?? 'contact'))}
              {contact.minutes != null && `, ${contact.minutes} minutes`},{' '}
              {happened(contact.at as Instant, header.zone)}
            </div>
            {contact.words && <Meta>{contact.words}</Meta>}
          </>
        ) : (
          <Meta>Nothing is logged yet.</Meta>
        )}
      </Section>
      <Section title="Plan" aside={steps > 0 && `${header.doneTasks} of ${steps} steps done`}>
        <ItemList>
          {page.planSteps.slice(0, 3).map((step) => (
            <Item
              key={step.id}
              icon={<StepIcon state={step.state} />}
              title={step.title}
              trail={step.on && dayInWords(step.on as LocalDate)}
            />
          ))}
        </ItemList>
        {page.planSteps.length === 0 && <Meta>No plan is released yet.</Meta>}
      </Section>
    </>
  );
}

const first = ['step_2_ck', 'level_2_ce', 'interviews', 'letters', 'ranked'];

/** The few facts one wants at a glance, in this order; whatever there is where none of them is known. */
function telling(facts: Page['facts']): Page['facts'] {
  const chosen = first.flatMap((kind) => facts.find((fact) => fact.kind === kind) ?? []);
  return (chosen.length > 0 ? chosen : facts).slice(0, 4);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function StepIcon({ state }: { state: string }) {
  const done = state === 'done' || state === 'verified';
  const kind = done ? 'done' : state === 'in_progress' ? 'info' : 'off';
  return <StatusIcon kind={kind} label={words(state)} />;
}

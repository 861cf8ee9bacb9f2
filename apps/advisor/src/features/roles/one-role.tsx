import { researchKinds, researchPosts, type ResearchPost } from '@onward/core/roles';
import type { LocalDate } from '@onward/core/shared';
import { Button, FormProblem, Item, ItemList, Status, WordAction } from '@onward/ui';
import { useState } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { KindGuides } from './kind-guides.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { aboutRole, verdictWords } from './role-words.ts';
import type { KindGuide, RoleParts } from './roles.graphql.ts';
import { useMoveRole } from './roles.queries.ts';
import css from './roles.module.css';

/** One role with the test's word, its reasons, milestones, and what can be done with it. */
export function OneRole({
  caseId,
  role,
  guide,
  editable,
  onEdit,
}: {
  caseId: string;
  role: RoleParts;
  guide: KindGuide | undefined;
  editable: boolean;
  onEdit: () => void;
}) {
  const verdict = verdictWords[role.verdict];
  return (
    <li className={css.role}>
      <div className={css.head}>
        <h3 className={css.name}>{role.title}</h3>
        {verdict && <Status kind={verdict.kind}>{verdict.word}</Status>}
        <span className={css.grow} />
        {editable && (
          <WordAction aria-label={`Change ${role.title}`} onClick={onEdit}>
            Change
          </WordAction>
        )}
      </div>
      <p className={css.quiet}>{aboutRole(role)}</p>
      {verdict && <p className={css.says}>{verdict.says}</p>}
      <Reasons role={role} />
      <Money role={role} />
      <KindGuides guide={guide} />
      <Milestones role={role} />
      {role.stateReason && <p className={css.quiet}>Said with it: {role.stateReason}</p>}
      {editable && <Moves caseId={caseId} role={role} />}
    </li>
  );
}

function Reasons({ role }: { role: RoleParts }) {
  const groups = [
    ['Speaks for it', role.speaksFor],
    ['Speaks against it', role.against],
    ['Ask first', role.ask],
  ] as const;
  return (
    <div className={css.reasons}>
      {groups.map(
        ([title, reasons]) =>
          reasons.length > 0 && (
            <div key={title}>
              <h4 className={css.groupTitle}>{title}</h4>
              <ul>
                {reasons.map(({ item, says }) => (
                  <li key={says}>
                    {says} <span className={css.quiet}>{item}</span>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}

function Money({ role }: { role: RoleParts }) {
  const research = researchKinds.some((one) => one === role.kind) && role.post !== 'unknown';
  const line = [
    research && researchPosts[role.post as ResearchPost],
    role.cost && `Cost: ${role.cost}`,
    role.funding && `Funding: ${role.funding}`,
    research && affordableWords[role.affordable],
  ];
  const said = line.filter(Boolean).join(' · ');
  return said && <p className={css.quiet}>{said}</p>;
}

const affordableWords: Readonly<Record<string, string>> = {
  yes: 'It can be afforded',
  no: 'It cannot be afforded',
};

function Milestones({ role }: { role: RoleParts }) {
  if (role.milestones.length === 0) return null;
  return (
    <>
      <h4 className={css.groupTitle}>Milestones</h4>
      <ItemList label={`Milestones of ${role.title}`}>
        {role.milestones.map(({ title, dueOn }) => (
          <Item
            key={`${title} ${dueOn ?? ''}`}
            title={title}
            trail={dueOn && dayInWords(dueOn as LocalDate, 'full')}
          />
        ))}
      </ItemList>
    </>
  );
}

function Moves({ caseId, role }: { caseId: string; role: RoleParts }) {
  const move = useMoveRole(caseId, role);
  const [asking, setAsking] = useState(false);
  const go = (to: string) => move.mutate({ to, reason: '' });
  const busy = move.isPending && 'One moment';
  return (
    <div className={css.moves} data-screen-only="">
      {move.error && <FormProblem>{explain(move.error)}</FormProblem>}
      {role.state === 'considered' && (
        <>
          <Button
            busy={busy}
            onClick={() => (role.verdict === 'drift' ? setAsking(true) : go('active'))}
          >
            It is taken
          </Button>
          <WordAction onClick={() => go('declined')}>It is not taken</WordAction>
        </>
      )}
      {role.state === 'active' && (
        <Button busy={busy} onClick={() => go('ended')}>
          It has ended
        </Button>
      )}
      {role.state === 'declined' && (
        <WordAction onClick={() => go('considered')}>Consider it again</WordAction>
      )}
      {asking && <MoveDialog title={role.title} move={move} onClose={() => setAsking(false)} />}
    </div>
  );
}

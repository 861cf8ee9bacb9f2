import type { Instant } from '@onward/core/shared';
import { Button, FormProblem, Status, WordAction, showToast } from '@onward/ui';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import { fieldWords, standing } from './letter-words.ts';
import type { MyLetter } from './letters.graphql.ts';
import { useRevokeWaiver } from './letters.queries.ts';
import { WaiverForm } from './waiver-form.tsx';
import css from './letters.module.css';

const open: readonly string[] = ['planned', 'asked', 'agreed', 'submitted'];

/** One letter: who, where it stands, and her right to read it. */
export function OneLetter({ letter }: { letter: MyLetter }) {
  const { kind, words } = standing(letter);
  return (
    <li className={css.letter} aria-label={letter.writer}>
      <h2 className={css.writer}>{letter.writer}</h2>
      <p className={css.quiet}>
        {[fieldWords(letter.field), letter.institution].filter(Boolean).join(', ')}
      </p>
      <Status kind={kind}>{words}</Status>
      {open.includes(letter.status) && <RightToRead letter={letter} />}
    </li>
  );
}

function RightToRead({ letter }: { letter: MyLetter }) {
  const [choosing, setChoosing] = useState(false);
  if (choosing) return <WaiverForm letter={letter} onDone={() => setChoosing(false)} />;
  if (letter.waiver) return <Signed letter={letter} onChange={() => setChoosing(true)} />;
  return (
    <>
      <p className={css.quiet}>
        You may read this letter, unless you give up that right for it. It is your choice.
      </p>
      <WordAction
        aria-label={`Choose about the letter of ${letter.writer}`}
        onClick={() => setChoosing(true)}
      >
        Choose
      </WordAction>
    </>
  );
}

/** What she signed, when; to be taken back until the letter is in. */
function Signed({ letter, onChange }: { letter: MyLetter; onChange: () => void }) {
  const { institution } = useSession();
  const revoke = useRevokeWaiver(letter.id);
  const when = letter.waiverAt ? happened(letter.waiverAt as Instant, institution.timeZone) : '';
  const waived = letter.waiver === 'waived';
  const fixed = waived && letter.status === 'submitted';
  const back = () => revoke.mutate(undefined, { onSuccess: () => showToast('It is taken back.') });
  return (
    <div className={css.signed}>
      <p>
        {waived
          ? `You gave up your right to read this letter. Signed ${letter.waiverName}, ${when}.`
          : `You kept your right to read this letter, ${when}.`}
      </p>
      {revoke.error && <FormProblem>{explain(revoke.error)}</FormProblem>}
      {fixed ? (
        <p className={css.quiet}>
          It was sent in after you signed, so it stays so for this letter. For later ones you choose
          anew.
        </p>
      ) : (
        <p className={css.row} data-screen-only="">
          {waived ? (
            <Button onClick={back} busy={revoke.isPending && 'Taking it back'}>
              Take it back
            </Button>
          ) : (
            <WordAction onClick={onChange}>Choose anew</WordAction>
          )}
        </p>
      )}
    </div>
  );
}

import { factorsOf, factorWords, type Domain, type Factor } from '@onward/core/diagnosis';
import { Button, Checkbox, Dialog, FieldStack, Notice, showToast } from '@onward/ui';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { refusalOf } from '../../shared/refusal-text.ts';
import { sectionTitle } from './debrief-words.ts';
import type { DebriefPage } from './debriefs.graphql.ts';
import { useDebriefsChanged, useSign } from './debriefs.queries.ts';
import { Problem } from './problem.tsx';

/** Asks once before signing: what becomes fixed, what is still empty, and whether one factor is the whole picture. */
export function SignDialog({
  page,
  onClose,
}: {
  /** What the signer has before her: only this is signed. */
  page: DebriefPage;
  onClose: () => void;
}) {
  const sign = useSign(page.debrief);
  const lookAgain = useDebriefsChanged();
  const [confirmed, setConfirmed] = useState(false);
  const single = singleFactor(page);
  const changed = refusalOf(sign.error)?.code === 'CHANGED_BY_SOMEONE_ELSE';
  const submit = () =>
    sign.mutate(
      { expectedTextVersion: page.debrief.textVersion, singleFactorConfirmed: confirmed },
      {
        onSuccess: () => {
          showToast('The debrief is signed.');
          onClose();
        },
      },
    );
  const readAgain = () => {
    void lookAgain();
    onClose();
  };
  const next = changed ? (
    <Button kind="main" onClick={readAgain}>
      Read it again
    </Button>
  ) : (
    <Button
      kind="main"
      type="submit"
      disabled={single !== null && !confirmed}
      busy={sign.isPending && 'Signing'}
    >
      Sign the debrief
    </Button>
  );
  return (
    <Dialog
      open
      title="Sign the debrief"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          {next}
        </>
      }
    >
      <FieldStack>
        <Problem error={sign.error} />
        <WhatSigningMeans page={page} />
        {single && (
          <Checkbox
            label="I looked again: this one factor is the whole picture"
            hint={`“${factorWords[single]}” is the only factor. Rarely is it one alone.`}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.target.checked)}
          />
        )}
      </FieldStack>
    </Dialog>
  );
}

function WhatSigningMeans({ page }: { page: DebriefPage }) {
  const { student, sections } = page;
  const empty = sections.filter(({ section, body }) => !body.trim() && isAsked(page, section));
  return (
    <>
      <p>
        Its words and {counted(standing(page), 'finding')} stand from then on; anything later is
        added as an addendum. {student.name} reads nothing before you release it.
      </p>
      {empty.length > 0 && (
        <Notice>
          Nothing written yet:{' '}
          {empty
            .map(({ section }) => sectionTitle(section, student.name, page.ownQuestions))
            .join('; ')}
          .
        </Notice>
      )}
    </>
  );
}

/** The factor that stands alone, if one does (DR-12). */
function singleFactor({ findings }: DebriefPage) {
  const [factor, ...others] = factorsOf(
    findings.map(({ domain, factor: name, state }) => ({
      domain: domain as Domain,
      factor: name as Factor,
      state,
    })),
  );
  return factor && others.length === 0 ? factor : null;
}

function standing({ findings }: DebriefPage): number {
  return findings.filter((finding) => finding.state !== 'dismissed').length;
}

/** Whether the page always shows this section: all but the offered questions. */
function isAsked({ guide }: DebriefPage, section: string): boolean {
  return guide.debriefQuestions.find((one) => one.code === section)?.set !== 'composed';
}

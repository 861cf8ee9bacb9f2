import type { TimeZone } from '@onward/core/shared';
import { Button, Dialog, FieldStack, FormProblem, showToast } from '@onward/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { instantInWords } from '../format.ts';
import { explain, refusalOf } from '../refusal-text.ts';
import { useSession } from '../session.queries.ts';
import { ReleaseTimeFields, useReleaseTime, type ReleaseTime } from './release-time.tsx';

/** Exactly what the student will read, and when, before a named person releases it. */
export function ReleaseDialog({
  title = 'What the student will read',
  act = 'Release',
  ready = true,
  verb,
  onClose,
  children,
}: {
  title?: string;
  /** Words of the button that releases. */
  act?: string;
  /** False while there is nothing to read yet. */
  ready?: boolean;
  verb: Pick<UseMutationResult<unknown, Error, ReleaseTime>, 'mutate' | 'error' | 'isPending'>;
  onClose: () => void;
  /** What will be read, and what does not go along. */
  children: ReactNode;
}) {
  const zone = useSession().institution.timeZone as TimeZone;
  const time = useReleaseTime(zone);
  const submit = () => {
    if (!time.chosen) return;
    const { visibleFrom } = time.chosen;
    verb.mutate(time.chosen, {
      onSuccess: () => {
        showToast(
          visibleFrom
            ? `Released. It can be read from ${instantInWords(visibleFrom, zone)}.`
            : 'The student can read it now.',
        );
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      wide="form"
      title={title}
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button
            kind="main"
            type="submit"
            disabled={!time.chosen || !ready}
            busy={verb.isPending && 'Releasing'}
          >
            {act}
          </Button>
        </>
      }
    >
      <FieldStack>
        {verb.error && <FormProblem>{explain(verb.error)}</FormProblem>}
        {children}
        <ReleaseTimeFields
          time={time}
          refused={refusalOf(verb.error)?.code === 'DEBRIEF_QUIET_TIME'}
        />
      </FieldStack>
    </Dialog>
  );
}

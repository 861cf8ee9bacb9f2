import { NoAnswerError, RefusalError } from '@onward/graphql';
import { Button, ErrorState, Loading, NoAccess } from '@onward/ui';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ActionLink } from '../shared/links.tsx';
import { explain } from '../shared/refusal-text.ts';
import { paths } from './paths.ts';

/** While a page and its data come. */
export function PagePending() {
  return <Loading what="this page" lines={8} />;
}

/** An address that leads nowhere. */
export function PageMissing() {
  return (
    <ErrorState
      level={1}
      title="There is no page at this address"
      action={<ActionLink to={paths.today}>Go to Today</ActionLink>}
    >
      The link may be old, or a letter may be missing.
    </ErrorState>
  );
}

/** A page that could not be loaded: what happened, what is safe, what to do, and the reference if it is our fault. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  useEffect(() => queries.reset(), [queries]);
  const again = () => {
    reset();
    void router.invalidate();
  };
  if (error instanceof RefusalError && error.class === 'NOT_FOUND') {
    return <NoAccess level={1} action={<ActionLink to={paths.today}>Go to Today</ActionLink>} />;
  }
  const offline = error instanceof NoAnswerError;
  return (
    <ErrorState
      level={1}
      title={offline ? 'The page could not be fetched' : 'This page could not be shown'}
      action={<Button onClick={again}>Try again</Button>}
      reference={error instanceof RefusalError ? (error.reference ?? undefined) : undefined}
    >
      {explain(error)}
    </ErrorState>
  );
}

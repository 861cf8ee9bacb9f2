import { RefusalError } from '@onward/graphql';
import { Button, ErrorState, LinkAction } from '@onward/ui';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { explain } from '../shared/refusal-text.ts';
import { PublicFrame } from '../shared/public-frame.tsx';

/** No page at this address. */
export function PublicMissing() {
  return (
    <PublicFrame>
      <ErrorState
        level={1}
        inset
        title="There is no page at this address"
        action={<LinkAction href="/">Find your school</LinkAction>}
      >
        The link may be old, or a letter may be missing.
      </ErrorState>
    </PublicFrame>
  );
}

/** A public page that could not be loaded. */
export function PublicError({ error }: ErrorComponentProps) {
  if (error instanceof RefusalError && error.class === 'NOT_FOUND') return <PublicMissing />;
  const [, slug = '', place] = window.location.pathname.split('/');
  if (error instanceof RefusalError && error.code === 'SIGN_IN_REQUIRED' && place === 'answers') {
    return (
      <PublicFrame>
        <ErrorState
          level={1}
          inset
          title="This page is closed"
          action={<LinkAction href={`/${slug}`}>Sign in, if you work at the office</LinkAction>}
        >
          It was open for you until a certain day, or the office has closed it. What you gave is
          kept. If you still want to add something, ask the person who asked you for another link.
        </ErrorState>
      </PublicFrame>
    );
  }
  if (error instanceof RefusalError && error.code === 'LINK_NOT_VALID' && place === 'debrief') {
    return (
      <PublicFrame>
        <ErrorState level={1} inset title="This link does not work any more">
          It works once, and until its last day. Ask the person who sent it for another one; what
          you wrote before is kept.
        </ErrorState>
      </PublicFrame>
    );
  }
  if (error instanceof RefusalError && error.code === 'LINK_NOT_VALID') {
    return (
      <PublicFrame>
        <ErrorState
          level={1}
          inset
          title="This link does not work any more"
          action={<LinkAction href={`/${slug}`}>Go to sign-in</LinkAction>}
        >
          {explain(error)} If you have a password already, you can sign in.
        </ErrorState>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame>
      <ErrorState
        level={1}
        inset
        title="This page could not be shown"
        action={<Button onClick={() => location.reload()}>Try again</Button>}
        reference={error instanceof RefusalError ? (error.reference ?? undefined) : undefined}
      >
        {explain(error)}
      </ErrorState>
    </PublicFrame>
  );
}

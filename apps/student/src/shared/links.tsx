import { createLink } from '@tanstack/react-router';
import { ButtonLink, LinkAction } from '@onward/ui';
import type { AnchorHTMLAttributes, Ref } from 'react';

/** A plain link to a page of this app, e.g. a name in a ledger. */
export const PageLink = createLink(function PageLink(
  props: { ref?: Ref<HTMLAnchorElement> } & AnchorHTMLAttributes<HTMLAnchorElement>,
) {
  return <a {...props}>{props.children}</a>;
});

/** Link-coloured words that go to a page of this app. */
export const ActionLink = createLink(LinkAction);

/** A button-like link to a page of this app. */
export const PageButton = createLink(ButtonLink);

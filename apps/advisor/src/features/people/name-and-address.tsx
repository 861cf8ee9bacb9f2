import type { ReactNode } from 'react';
import css from './people.module.css';

/** Who it is, and beneath the address that a link is sent to; names keep their room on narrow screens. */
export function NameAndAddress({
  name,
  address,
  title,
}: {
  name: ReactNode;
  address: string | null | undefined;
  title?: string;
}) {
  return (
    <span className={css.nameAndAddress} title={title}>
      <span>{name}</span>
      <span className={css.address}>{address ?? 'No address yet'}</span>
    </span>
  );
}

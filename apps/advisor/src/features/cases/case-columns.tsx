import { Region } from '@onward/ui';
import type { ReactNode } from 'react';
import css from './cases.module.css';

/** Facts, story and the rail side by side; on narrower screens the story keeps its place at the top. */
export function CaseColumns({
  facts,
  story,
  rail,
}: {
  facts: ReactNode;
  story: ReactNode;
  rail: ReactNode;
}) {
  return (
    <div className={css.columns}>
      <div className={css.facts}>
        <Region as="aside" label="Facts">
          {facts}
        </Region>
      </div>
      <div className={css.story}>
        <Region as="section" label="Story">
          {story}
        </Region>
      </div>
      <div className={css.rail}>
        <Region as="aside" label="Meetings, plan and people">
          {rail}
        </Region>
      </div>
    </div>
  );
}

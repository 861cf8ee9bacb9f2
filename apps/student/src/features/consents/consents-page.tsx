import { Empty, Meta, PageTitle } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { AnsweredConsent } from './answered-consent.tsx';
import { consentsQuery } from './consents.queries.ts';
import css from './consents.module.css';
import { OpenConsent } from './open-consent.tsx';
import { RankConsent } from './rank-consent.tsx';

/** Whom the office may ask about her outside the school: each ask, her answer, and the way to take it back. */
export function ConsentsPage() {
  const { data: asks } = useSuspenseQuery(consentsQuery);
  return (
    <div className={css.page}>
      <PageTitle>Who may be asked about you</PageTitle>
      <Meta>
        Nobody outside your school is asked about you unless you say yes here, or the school has
        named the person for this work.
      </Meta>
      {asks.length === 0 ? (
        <Empty inset title="Nothing is asked of you">
          If the people who help you would like somebody else’s view, they ask you here first.
        </Empty>
      ) : (
        asks.map((ask) =>
          ask.answer === null ? (
            <OpenConsent key={ask.id} ask={ask} />
          ) : (
            <AnsweredConsent key={ask.id} ask={ask} />
          ),
        )
      )}
      <RankConsent />
    </div>
  );
}

import { Meta, PageTitle } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { dayInWords } from '../../shared/format.ts';
import { FirstDays } from './first-days.tsx';
import { NextCard, NothingYet } from './next-card.tsx';
import { OfficeNews } from './office-news.tsx';
import { ThisWeek } from './this-week.tsx';
import { todayQuery, useFirstVisit } from './today.queries.ts';
import css from './today.module.css';

/**
 * The first page: the one next thing, this week, what is new, and who helps; `lookBack` is a quiet way into the audit,
 * `children` stand below this week. In the first days it asks nothing.
 */
export function TodayPage({ lookBack, children }: { lookBack: ReactNode; children?: ReactNode }) {
  const { data: today } = useSuspenseQuery(todayQuery);
  const [hour] = useState(() => new Date().getHours());
  useFirstVisit(today.firstVisit);
  if (today.kind === 'first_days') return <FirstDays today={today} />;
  return (
    <>
      <header className={css.greeting}>
        <PageTitle>
          {greeting(hour)}, {today.name}
        </PageTitle>
        <Meta>{dayInWords(today.today, 'long')}</Meta>
      </header>
      {today.kind === 'plan' ? <NextCard today={today} /> : <NothingYet today={today} />}
      <div className={css.parts}>
        <ThisWeek today={today} />
        {children}
        <OfficeNews notices={today.notices} />
        {lookBack}
        {today.helpers.length > 0 && (
          <p className={css.helpers}>
            Helping you: {new Intl.ListFormat('en').format(today.helpers.map((one) => one.name))}
          </p>
        )}
      </div>
    </>
  );
}

function greeting(hour: number): string {
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}

import { ratingWords, type Rating } from '@onward/core/self-audits';
import type { Instant } from '@onward/core/shared';
import { Meta, Section } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { instantDay } from '../../shared/format.ts';
import { meetingAgendaOf } from './reviews.queries.ts';
import css from './reviews.module.css';

/** What a shared audit puts before the next meeting (LA-05); nothing is drawn while nothing is shared. */
export function MeetingAgenda({
  caseId,
  zone,
  toReview,
}: {
  caseId: string;
  zone: string;
  /** The way to the whole audit. */
  toReview: ReactNode;
}) {
  const { data: agenda } = useQuery(meetingAgendaOf(caseId));
  if (!agenda) return null;
  return (
    <Section ruled title="Agenda for the meeting">
      {agenda.topics.length > 0 && (
        <ol className={css.topics} aria-label="What the student wants to talk about">
          {agenda.topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ol>
      )}
      {agenda.lines.length > 0 && (
        <ul className={css.agenda} aria-label="From the audit">
          {agenda.lines.map(({ title, rating }) => (
            <li key={title}>
              {title} <Meta>{ratingWords[rating as Rating].toLowerCase()}</Meta>
            </li>
          ))}
        </ul>
      )}
      <Meta>From the audit shared {instantDay(agenda.sharedAt as Instant, zone)}.</Meta> {toReview}
    </Section>
  );
}

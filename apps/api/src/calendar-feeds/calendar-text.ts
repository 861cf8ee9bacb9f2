import type { FeedEvent } from '@onward/core/calendar-feeds';
import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';

/** How long a calendar should wait before it asks again, in seconds; each keeps its own counsel about it. */
const askAgainAfter = 6 * 3600;

/**
 * The feed as RFC 5545 text: all-day entries that leave the day free. The same steps give the same text, byte for byte,
 * so that its hash can stand for it.
 */
export function calendarText(events: readonly FeedEvent[], origin: string): string {
  const calendar = ical({ name: 'Onward', prodId: '//Onward//Steps//EN', ttl: askAgainAfter });
  for (const event of events) {
    const day = Temporal.PlainDate.from(event.on);
    const changed = Temporal.Instant.from(event.changedAt);
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      start: day,
      end: day.add({ days: 1 }),
      allDay: true,
      stamp: changed,
      lastModified: changed,
      summary: event.title,
      description: event.says,
      url: `${origin}${event.path}`,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

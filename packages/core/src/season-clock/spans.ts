import { addDays, type LocalDate } from '../shared/calendar.ts';
import type { Span, TemplateSpan } from '../plans/index.ts';
import type { ClockTemplate } from './clock-template.ts';
import type { Days, Windows } from './windows.ts';

/** Phases, open months and the bridge of a plan, in order. Other templates bring tasks, and only first days bring a phase. */
export function spansOf(
  templates: readonly ClockTemplate[],
  laidOn: ReadonlyMap<string, Windows>,
  on: { readonly main: ClockTemplate; readonly today: LocalDate },
): readonly Span[] {
  const windows = laidOn.get(on.main.code) as Windows;
  const firstDays = templates.filter((one) => one.laid === 'from_start' && one !== on.main);
  const spans = [
    ...ownSpans(on.main, windows),
    ...firstDays.flatMap((one) => ownSpans(one, laidOn.get(one.code) as Windows)),
    ...between(windows.yearsBetween),
    ...bridge(windows.from, on.today),
  ];
  return spans.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function ownSpans(template: ClockTemplate, windows: Windows): readonly Span[] {
  const of = (kind: Span['kind']) => (span: TemplateSpan) => {
    const days = windows.of(span.window);
    if (!days || days.to < days.from) return [];
    return [{ code: span.code, kind, staff: span.staff, student: span.student, ...days }];
  };
  return [...template.phases.flatMap(of('phase')), ...template.gaps.flatMap(of('gap'))];
}

function between(days: Days | null): readonly Span[] {
  if (!days) return [];
  return [
    {
      code: 'gap.years_between',
      kind: 'gap',
      staff:
        'More than one gap year: the guide names nothing for the time between. Fill it with the student, or leave it open on purpose.',
      student: 'This time is open. You and your advisor decide what belongs here.',
      ...days,
    },
  ];
}

/** From today to the day before the template begins. */
function bridge(begins: LocalDate, today: LocalDate): readonly Span[] {
  if (begins <= today) return [];
  return [
    {
      code: 'bridge',
      kind: 'bridge',
      staff:
        'Bridge: the guide’s months begin after it. Keep going what would run out, and begin what takes longest.',
      student:
        'A bridge before the first steps begin. You and your advisor decide what belongs here.',
      from: today,
      to: addDays(begins, -1),
    },
  ];
}

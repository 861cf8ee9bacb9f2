/** Whether an instant lies behind us. */
export function isPast(instant: string): boolean {
  return new Date(instant).getTime() <= Date.now();
}

/** Today as people say it: `Tuesday 14 April`. */
export function todayInWords(): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(undefined, style).format(new Date());
}

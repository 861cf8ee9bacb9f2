import css from './status.module.css';

const hues = ['pine', 'peri', 'plum', 'ochre', 'olive', 'stone'] as const;

/** First letters of the first and last name. */
export function initialsOf(name: string): string {
  const words = name.replace(/,.*$/, '').trim().split(/\s+/);
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}

/** Initials in a ring whose colour stays the same for the same name; the name itself must stand beside it or in `title`. */
export function Avatar({ name, title }: { name: string; title?: string }) {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const hue = { '--hue': `var(--c-${hues[sum % hues.length]})` } as React.CSSProperties;
  return (
    <span
      className={css.avatar}
      style={hue}
      title={title}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      {initialsOf(name)}
    </span>
  );
}

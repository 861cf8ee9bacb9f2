import css from './navigation.module.css';

/** First stop of the Tab key: past the navigation, into the page. */
export function SkipLink({
  to = '#main',
  children = 'Skip to the page',
}: {
  to?: string;
  children?: string;
}) {
  return (
    <a className={css.skip} href={to}>
      {children}
    </a>
  );
}

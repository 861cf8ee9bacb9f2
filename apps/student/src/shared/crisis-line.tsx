/** On pages where nobody is known yet: the national line only; a school's own numbers come after signing in. */
export function CrisisLine() {
  return (
    <p>
      If things are very hard right now: in the US call or text <a href="tel:988">988</a>, at any
      hour.
    </p>
  );
}

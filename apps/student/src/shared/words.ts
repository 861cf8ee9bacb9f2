/** A code as plain words where no better word is known: `plan_agreed` becomes `plan agreed`. */
export function words(code: string): string {
  return code.replaceAll('_', ' ');
}

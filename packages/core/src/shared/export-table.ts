/**
 * One cell of a CSV file, safe to open in a spreadsheet: what could be read as a formula gets an apostrophe in front,
 * and quoting follows RFC 4180.
 */
export function exportCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const harmless = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One line of a CSV file, CRLF at its end. */
export function exportLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(exportCell).join(',')}\r\n`;
}

/** A whole CSV file: lines with CRLF, behind a byte-order mark, so that a spreadsheet reads it as UTF-8. */
export function exportTable(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map(exportLine).join('')}`;
}

/** One record of a delimited file and the line it begins on, counted from 1 as an editor does. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How reading ended: with every quote closed, or with the line on which an unclosed one opens. */
export interface CsvEnd {
  readonly unclosedQuoteLine: number | null;
}

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Reads delimited text record by record (RFC 4180, and what spreadsheets really write): line ends CR, LF or CRLF, even
 * mixed; quotes doubled inside quotes; a quote inside an unquoted cell is that character. Nothing is trimmed.
 */
export function* readCsv(text: string, delimiter: Delimiter): Generator<CsvRow, CsvEnd> {
  const reader = new Reader(text, delimiter);
  while (!reader.done) {
    const row = reader.record();
    if (reader.unclosedQuoteLine !== null) return { unclosedQuoteLine: reader.unclosedQuoteLine };
    yield row;
  }
  return { unclosedQuoteLine: null };
}

class Reader {
  unclosedQuoteLine: number | null = null;
  private at = 0;
  private line = 1;
  private readonly text: string;
  private readonly delimiter: Delimiter;

  constructor(text: string, delimiter: Delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  record(): CsvRow {
    const line = this.line;
    const cells: string[] = [this.cell()];
    while (this.text[this.at] === this.delimiter) {
      this.at += 1;
      cells.push(this.cell());
    }
    this.endOfLine();
    return { line, cells };
  }

  private cell(): string {
    const quoted = this.text[this.at] === '"' ? this.quoted() : '';
    const start = this.at;
    while (this.at < this.text.length && !this.isBoundary(this.text[this.at])) this.at += 1;
    return quoted + this.text.slice(start, this.at);
  }

  private isBoundary(char: string | undefined): boolean {
    return char === this.delimiter || char === '\n' || char === '\r';
  }

  private quoted(): string {
    const opened = this.line;
    let value = '';
    this.at += 1;
    for (;;) {
      const close = this.text.indexOf('"', this.at);
      if (close < 0) {
        this.unclosedQuoteLine ??= opened;
        this.at = this.text.length;
        return value;
      }
      const part = this.text.slice(this.at, close);
      this.line += countLines(part);
      this.at = close + 1;
      value += part;
      if (this.text[this.at] !== '"') return value;
      value += '"';
      this.at += 1;
    }
  }

  private endOfLine(): void {
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    this.line += 1;
  }
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The delimiter under which the first records have the most columns, agreeing with each other; comma when none does. */
export function detectDelimiter(text: string): Delimiter {
  const head = text.slice(0, 65_536);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: agreement(head, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function agreement(head: string, delimiter: Delimiter): number {
  const widths: number[] = [];
  for (const { cells } of readCsv(head, delimiter)) {
    if (cells.some((cell) => cell.trim())) widths.push(cells.length);
    if (widths.length === 20) break;
  }
  const widest = Math.max(0, ...widths);
  const usual = widths.filter((w) => w === widest).length;
  return widest < 2 ? 0 : widest * (usual / widths.length);
}

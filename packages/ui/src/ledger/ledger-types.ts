import type { ReactNode } from 'react';

/** One column of a ledger. */
export interface LedgerColumn<Row> {
  key: string;
  /** Words at the head of the column; empty for a column of actions that speak for themselves. */
  head: string;
  cell: (row: Row) => ReactNode;
  /** CSS width, e.g. `11rem`; one column should go without and take what is left. */
  width?: string;
  /** `who` names the row, `quiet` is ink-2, `number` has figures of one width, `end` is compared down the column. */
  look?: 'who' | 'quiet' | 'number' | 'quiet number' | 'end number';
  /** The stored key to sort by; without it the column does not sort. */
  sortKey?: string;
}

/** A named run of rows, e.g. one stage. */
export interface LedgerGroup<Row> {
  key: string;
  title: ReactNode;
  count?: number;
  rows: readonly Row[];
}

/** Which stored key the rows are in, and which way. */
export interface LedgerSort {
  key: string;
  direction: 'ascending' | 'descending';
}

/** Which part of a long list is drawn: the pixels above and below stand for the rest. */
export interface LedgerWindow {
  before: number;
  after: number;
  /** Index of the first drawn row, from 0. */
  firstIndex: number;
  /** Rows in the whole list. */
  total: number;
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { keys } from '../keys.ts';
import { current } from '../tenancy/unit-of-work.ts';
import { refuse } from './refusal-error.ts';

/** The most rows a page holds. */
export const largestPage = 100;

/** A value a list is sorted by, as it came from the row. */
export type KeyPart = string | number;

/** Where a page ends. */
@ObjectType('PageInfo', { description: 'Where a page of a list ends.' })
export class PageInfoType {
  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page; null on an empty page.',
  })
  endCursor: string | null;

  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage: boolean;
}

/** A page of rows. */
export interface Page<Row> {
  readonly nodes: Row[];
  readonly pageInfo: PageInfoType;
}

/** The size a page gets: 50 when not said, between 1 and 100 whatever was asked. */
export function pageSize(first: number | null | undefined): number {
  return Math.min(Math.max(first ?? 50, 1), largestPage);
}

/**
 * Makes a page of rows read with `limit pageSize(first) + 1`. `list` names the list and its order, so that a cursor
 * of one order is refused by another; `keyOf` gives the sort keys of a row, the id last.
 */
export function pageOf<Row>(
  list: string,
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => KeyPart[],
): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      endCursor: last ? cursorOf(list, keyOf(last)) : null,
      hasNextPage: rows.length > first,
    },
  };
}

/** The sort keys a cursor stands for, or null for the first page. Refuses PAGE_CURSOR_NOT_VALID. */
export function readCursor(list: string, after: string | null | undefined): KeyPart[] | null {
  if (after === null || after === undefined || after === '') return null;
  const [body = '', mark = ''] = after.split('.');
  const given = Buffer.from(mark, 'base64url');
  const right = sign(list, body);
  if (given.length !== right.length || !timingSafeEqual(given, right))
    refuse('PAGE_CURSOR_NOT_VALID', {});
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as KeyPart[];
}

function cursorOf(list: string, parts: KeyPart[]): string {
  const body = Buffer.from(JSON.stringify(parts)).toString('base64url');
  return `${body}.${sign(list, body).toString('base64url')}`;
}

function sign(list: string, body: string): Buffer {
  const key = Buffer.from(keys().cursorKey, 'base64');
  return createHmac('sha256', key)
    .update(`${current().scope.institutionId}|${list}|${body}`)
    .digest()
    .subarray(0, 12);
}

/** The page class of a GraphQL type: `class CaseloadPage extends pageType(CaseRow, 'cases') {}`. */
export function pageType<Row>(row: new () => Row, what: string) {
  @ObjectType({ isAbstract: true })
  abstract class PageType {
    @Field(() => [row], { description: `The ${what} of this page, in order.` })
    nodes: Row[];

    @Field(() => PageInfoType, { description: 'Where this page ends.' })
    pageInfo: PageInfoType;

    @Field(() => Int, {
      nullable: true,
      description: `How many ${what} there are in all, where it was counted.`,
    })
    totalCount?: number | null;
  }
  return PageType;
}

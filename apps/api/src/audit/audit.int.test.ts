import { expect, test } from 'vitest';
import { as, newInstitution } from '../../test/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { inInstitution } from '../platform/tenancy/index.ts';

const page = `query ($first: Int, $after: String, $filter: AuditFilter) { auditPage(first: $first, after: $after, filter: $filter) {
  nodes { action kind actorName studentName } pageInfo { endCursor hasNextPage } } }`;
const whoViewed = `{ whoViewed { nodes { viewerName action } pageInfo { hasNextPage } } }`;

async function viewed(
  advisor: Parameters<typeof inInstitution>[0],
  studentId: string,
  times: number,
): Promise<void> {
  for (let n = 0; n < times; n += 1)
    await inInstitution(advisor, async () =>
      audit.record({ action: 'case.read', kind: 'read', studentId }),
    );
}

test('the dean reads the trail page by page, and another institution’s dean none of it', async () => {
  const { dean, advisor, student, elsewhere } = await newInstitution();
  await viewed(advisor, student.id, 5);
  const seen: unknown[] = [];
  let after: string | null = null;
  do {
    const { auditPage } = await as(dean).do(page, { first: 2, after });
    seen.push(...auditPage.nodes);
    after = auditPage.pageInfo.hasNextPage ? auditPage.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(5);
  expect(seen[0]).toEqual({
    action: 'case.read',
    kind: 'read',
    actorName: advisor.name,
    studentName: student.name,
  });
  const { auditPage: other } = await as(elsewhere.dean).do(page);
  expect(other.nodes).toEqual([]);
});

test('a page end cannot be forged, nor carried to another institution or list', async () => {
  const { dean, advisor, student, elsewhere } = await newInstitution();
  await viewed(advisor, student.id, 3);
  const { auditPage } = await as(dean).do(page, { first: 1 });
  const after = auditPage.pageInfo.endCursor;
  expect((await as(elsewhere.dean).refused(page, { after })).code).toBe('PAGE_CURSOR_NOT_VALID');
  expect((await as(dean).refused(page, { after: `x${after}` })).code).toBe('PAGE_CURSOR_NOT_VALID');
  expect(
    (
      await as(student).refused(
        `query ($after: String) { whoViewed(after: $after) { nodes { id } } }`,
        { after },
      )
    ).code,
  ).toBe('PAGE_CURSOR_NOT_VALID');
});

test('a student sees who viewed her record, and nobody else’s', async () => {
  const { advisor, student, otherStudent } = await newInstitution();
  await viewed(advisor, student.id, 1);
  const { whoViewed: mine } = await as(student).do(whoViewed);
  expect(mine.nodes).toEqual([{ viewerName: advisor.name, action: 'case.read' }]);
  const { whoViewed: hers } = await as(otherStudent).do(whoViewed);
  expect(hers.nodes).toEqual([]);
});

test('the trail is the dean’s, and an advisor who asks for it is written down', async () => {
  const { dean, advisor } = await newInstitution();
  expect((await as(advisor).refused(page)).code).toBe('NOT_ALLOWED');
  const { auditPage } = await as(dean).do(page, {
    filter: { kind: 'denied', actorId: advisor.id },
  });
  expect(auditPage.nodes).toMatchObject([
    { action: 'audit.read', kind: 'denied', actorName: advisor.name },
  ]);
});

test('the trail cannot be rewritten by the application', async () => {
  const { dean, institutionId } = await newInstitution();
  const { current, sql } = await import('../platform/tenancy/index.ts');
  const rewrite = sql(
    'test.rewriteAudit',
    `update app.audit_event set action = 'nothing' where institution_id = $1`,
  );
  await expect(inInstitution(dean, () => current().write(rewrite(institutionId)))).rejects.toThrow(
    'permission denied',
  );
});

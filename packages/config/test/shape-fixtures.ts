/** One file that breaks one rule of the house, and the file it must not reach. */
export interface ShapeFault {
  /** Name of the dependency-cruiser rule that must speak. */
  rule: string;
  file: string;
  imports: string;
  /** Files that must exist for the import to resolve. */
  with?: string[];
}

const coreDoor = 'packages/core/src/cases/index.ts';

/** Every import rule of architecture.md 2.2, broken once. */
export const shapeFaults: readonly ShapeFault[] = [
  { rule: 'core-is-pure', file: 'packages/core/src/pure/clock.ts', imports: 'node:fs' },
  {
    rule: 'core-is-pure',
    file: 'packages/core/src/pure/framework.ts',
    imports: '@nestjs/common',
  },
  {
    rule: 'core-knows-nobody',
    file: 'packages/core/src/arrows/up.ts',
    imports: '../../../guides/src/radiology/index.ts',
    with: ['packages/guides/src/radiology/index.ts'],
  },
  {
    rule: 'core-and-guides-door',
    file: 'packages/core/src/plans/deep.ts',
    imports: '../cases/case.ts',
    with: ['packages/core/src/cases/case.ts'],
  },
  {
    rule: 'core-shared-is-lowest',
    file: 'packages/core/src/shared/upward.ts',
    imports: '../cases/index.ts',
    with: [coreDoor],
  },
  {
    rule: 'core-and-guides-door-from-outside',
    file: 'apps/api/src/cases/deep-core.ts',
    imports: '../../../../packages/core/src/cases/case.ts',
    with: ['packages/core/src/cases/case.ts'],
  },
  {
    rule: 'guides-know-core',
    file: 'packages/guides/src/radiology/up.ts',
    imports: '../../../scenarios/src/people/index.ts',
    with: ['packages/scenarios/src/people/index.ts'],
  },
  {
    rule: 'scenarios-know-core-and-guides',
    file: 'packages/scenarios/src/people/up.ts',
    imports: '../../../ui/src/index.ts',
    with: ['packages/ui/src/index.ts'],
  },
  {
    rule: 'ui-knows-no-domain',
    file: 'packages/ui/src/domain.ts',
    imports: '../../core/src/cases/index.ts',
    with: [coreDoor],
  },
  {
    rule: 'graphql-knows-no-domain',
    file: 'packages/graphql/src/domain.ts',
    imports: '../../core/src/cases/index.ts',
    with: [coreDoor],
  },
  {
    rule: 'api-arrows',
    file: 'apps/api/src/cases/screen.ts',
    imports: '../../../advisor/src/shared/format.ts',
    with: ['apps/advisor/src/shared/format.ts'],
  },
  {
    rule: 'advisor-arrows',
    file: 'apps/advisor/src/shared/server.ts',
    imports: '../../../api/src/main.ts',
    with: ['apps/api/src/main.ts'],
  },
  {
    rule: 'student-arrows',
    file: 'apps/student/src/shared/server.ts',
    imports: '../../../api/src/main.ts',
    with: ['apps/api/src/main.ts'],
  },
  {
    rule: 'e2e-arrows',
    file: 'apps/e2e/src/inside.ts',
    imports: '../../api/src/main.ts',
    with: ['apps/api/src/main.ts'],
  },
  {
    rule: 'infra-imports-no-app',
    file: 'infra/bootstrap/inside.mjs',
    imports: '../../apps/api/src/main.ts',
    with: ['apps/api/src/main.ts'],
  },
  {
    rule: 'api-feature-door',
    file: 'apps/api/src/debriefs/deep.ts',
    imports: '../cases/cases.table.ts',
    with: ['apps/api/src/cases/cases.table.ts'],
  },
  {
    rule: 'api-platform-knows-no-feature',
    file: 'apps/api/src/platform/tenancy/feature.ts',
    imports: '../../cases/index.ts',
    with: ['apps/api/src/cases/index.ts'],
  },
  {
    rule: 'api-entry-by-the-door',
    file: 'apps/api/src/app.module.ts',
    imports: './cases/cases.table.ts',
    with: ['apps/api/src/cases/cases.table.ts'],
  },
  {
    rule: 'connections-live-in-platform',
    file: 'apps/api/src/cases/own-connection.ts',
    imports: 'pg',
  },
  {
    rule: 'web-features-are-strangers',
    file: 'apps/advisor/src/features/plans/stranger.ts',
    imports: '../debriefs/debriefs.queries.ts',
    with: ['apps/advisor/src/features/debriefs/debriefs.queries.ts'],
  },
  {
    rule: 'web-shared-is-lowest',
    file: 'apps/student/src/shared/upward.ts',
    imports: '../features/today/today.queries.ts',
    with: ['apps/student/src/features/today/today.queries.ts'],
  },
  {
    rule: 'web-features-below-routes',
    file: 'apps/student/src/features/today/upward.ts',
    imports: '../../routes/today.route.tsx',
    with: ['apps/student/src/routes/today.route.tsx'],
  },
  {
    rule: 'web-routes-below-app',
    file: 'apps/student/src/routes/upward.ts',
    imports: '../app/router.tsx',
    with: ['apps/student/src/app/router.tsx'],
  },
  {
    rule: 'no-circular',
    file: 'packages/core/src/pure/again.ts',
    imports: './self.ts',
    with: ['packages/core/src/pure/self.ts -> ./again.ts'],
  },
  {
    rule: 'not-through-own-door',
    file: 'apps/api/src/cases/own-door.ts',
    imports: './index.ts',
    with: ['apps/api/src/cases/index.ts'],
  },
  {
    rule: 'no-import-of-a-test',
    file: 'apps/student/src/shared/from-a-test.ts',
    imports: './format.test.ts',
    with: ['apps/student/src/shared/format.test.ts'],
  },
  {
    rule: 'resolvable',
    file: 'apps/student/src/shared/nowhere.ts',
    imports: './nowhere-at-all.ts',
  },
];

/** Imports that the same rules must let pass. */
export const lawfulImports: readonly Omit<ShapeFault, 'rule'>[] = [
  {
    file: 'packages/core/src/plans/window.ts',
    imports: '../shared/calendar.ts',
    with: ['packages/core/src/shared/calendar.ts'],
  },
  {
    file: 'packages/core/src/plans/plan.ts',
    imports: '../cases/index.ts',
    with: [coreDoor],
  },
  {
    file: 'apps/api/src/debriefs/debriefs.service.ts',
    imports: '../cases/index.ts',
    with: ['apps/api/src/cases/index.ts'],
  },
  {
    file: 'apps/api/src/debriefs/debriefs.table.ts',
    imports: '../platform/database/tenant-table.ts',
    with: ['apps/api/src/platform/database/tenant-table.ts'],
  },
  { file: 'apps/api/src/platform/database/pool.ts', imports: 'pg' },
  {
    file: 'apps/advisor/src/routes/case.route.tsx',
    imports: '../features/debriefs/debriefs.queries.ts',
    with: ['apps/advisor/src/features/debriefs/debriefs.queries.ts'],
  },
  {
    file: 'apps/advisor/src/features/debriefs/link.ts',
    imports: '../../app/paths.ts',
    with: ['apps/advisor/src/app/paths.ts'],
  },
];

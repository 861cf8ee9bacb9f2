// The shape of the house (docs/decisions/001-feature-folders.md). Back-references ($1) let one rule
// cover every present and every future feature.

const tests = '\\.test\\.tsx?$|^packages/[^/]+/vitest|/vitest\\.config\\.ts$';
const inside = (...workspaces) => `^(${workspaces.join('|')})/`;
const outsideOf = (...workspaces) => ({
  path: '^(apps|packages|infra)/',
  pathNot: inside(...workspaces, 'packages/config'),
});

/** `workspace` may import itself and the listed ones, no other workspace. */
const mayImportOnly = (name, workspace, others) => ({
  name,
  severity: 'error',
  comment: `${workspace} may import ${others.join(', ') || 'no other workspace'}.`,
  from: { path: `^${workspace}/` },
  to: outsideOf(workspace, ...others),
});

const workspaceArrows = [
  mayImportOnly('core-knows-nobody', 'packages/core', []),
  mayImportOnly('guides-know-core', 'packages/guides', ['packages/core']),
  mayImportOnly('scenarios-know-core-and-guides', 'packages/scenarios', [
    'packages/core',
    'packages/guides',
  ]),
  mayImportOnly('ui-knows-no-domain', 'packages/ui', []),
  mayImportOnly('graphql-knows-no-domain', 'packages/graphql', []),
  mayImportOnly('api-arrows', 'apps/api', [
    'packages/core',
    'packages/guides',
    'packages/scenarios',
    'infra/database',
  ]),
  mayImportOnly('advisor-arrows', 'apps/advisor', [
    'packages/core',
    'packages/graphql',
    'packages/ui',
  ]),
  mayImportOnly('student-arrows', 'apps/student', [
    'packages/core',
    'packages/graphql',
    'packages/ui',
  ]),
  mayImportOnly('e2e-arrows', 'apps/e2e', [
    'packages/graphql',
    'packages/scenarios',
    'infra/database',
    'infra/bootstrap',
  ]),
  mayImportOnly('infra-imports-no-app', 'infra', []),
];

const core = [
  {
    name: 'core-is-pure',
    severity: 'error',
    comment: 'core imports nothing outside itself: no framework, no I/O, no package.',
    from: { path: '^packages/core/src/', pathNot: tests },
    to: { pathNot: '^packages/core/src/' },
  },
  {
    name: 'core-and-guides-door',
    severity: 'error',
    comment: 'Another folder of core or guides is entered by its index.ts only.',
    from: { path: '^packages/(core|guides)/src/([^/]+)/' },
    to: {
      path: '^packages/$1/src/[^/]+/',
      pathNot: [
        '^packages/$1/src/$2/',
        '^packages/$1/src/[^/]+/index\\.ts$',
        '^packages/core/src/shared/',
      ],
    },
  },
  {
    name: 'core-shared-is-lowest',
    severity: 'error',
    comment: 'core/shared is the ground that every other folder of core stands on.',
    from: { path: '^packages/core/src/shared/', pathNot: tests },
    to: { path: '^packages/core/src/(?!shared/)' },
  },
  {
    name: 'core-and-guides-door-from-outside',
    severity: 'error',
    comment: 'core and guides are entered by @onward/core/FOLDER and @onward/guides/FOLDER.',
    from: { pathNot: '^packages/(core|guides)/' },
    to: {
      path: '^packages/(core|guides)/src/',
      pathNot: '^packages/(core|guides)/src/[^/]+/index\\.ts$',
    },
  },
];

const api = [
  {
    name: 'api-feature-door',
    severity: 'error',
    comment: 'Another feature of the api is entered by its index.ts only.',
    from: { path: '^apps/api/src/([^/]+)/', pathNot: tests },
    to: {
      path: '^apps/api/src/[^/]+/',
      pathNot: ['^apps/api/src/($1|platform)/', '^apps/api/src/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'api-platform-knows-no-feature',
    severity: 'error',
    comment: 'platform/ is below every feature.',
    from: { path: '^apps/api/src/platform/', pathNot: tests },
    to: { path: '^apps/api/src/', pathNot: '^apps/api/src/platform/' },
  },
  {
    name: 'api-entry-by-the-door',
    severity: 'error',
    comment: 'The entry points at the top of the api enter features by their index.ts.',
    from: { path: '^apps/api/src/[^/]+\\.ts$' },
    to: { path: '^apps/api/src/(?!platform/)[^/]+/', pathNot: '/index\\.ts$' },
  },
  {
    name: 'connections-live-in-platform',
    severity: 'error',
    comment: 'Only platform/database and platform/tenancy hold a connection.',
    from: {
      path: '^apps/api/src/',
      pathNot: [tests, '^apps/api/src/platform/(database|tenancy)/'],
    },
    to: { path: 'node_modules/(@nestjs/typeorm|pg|@types/pg)/' },
  },
];

// The paths of an app and its parsed environment are constants that every layer may spell.
const constants = '^apps/[^/]+/src/app/(paths|env)\\.ts$';

const web = [
  {
    name: 'web-features-are-strangers',
    severity: 'error',
    comment: 'Features meet in routes only; pass what is needed as a prop.',
    from: { path: '^apps/(advisor|student)/src/features/([^/]+)/' },
    to: { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
  },
  {
    name: 'web-shared-is-lowest',
    severity: 'error',
    comment: 'shared <- features <- routes <- app.',
    from: { path: '^apps/(advisor|student)/src/shared/' },
    to: { path: '^apps/$1/src/(features|routes|app)/', pathNot: constants },
  },
  {
    name: 'web-features-below-routes',
    severity: 'error',
    comment: 'shared <- features <- routes <- app.',
    from: { path: '^apps/(advisor|student)/src/features/' },
    to: { path: '^apps/$1/src/(routes|app)/', pathNot: constants },
  },
  {
    name: 'web-routes-below-app',
    severity: 'error',
    comment: 'shared <- features <- routes <- app.',
    from: { path: '^apps/(advisor|student)/src/routes/' },
    to: { path: '^apps/$1/src/app/', pathNot: constants },
  },
];

const everywhere = [
  {
    name: 'no-circular',
    severity: 'error',
    comment: 'A cycle means that two files are one, or that something is in the wrong place.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'not-through-own-door',
    severity: 'error',
    comment: "A file never imports its own folder's index.ts.",
    from: { path: '^((?:apps|packages|infra)/.+)/[^/]+$', pathNot: tests },
    to: { path: '^$1/index\\.(ts|mjs)$' },
  },
  {
    name: 'no-import-of-a-test',
    severity: 'error',
    comment: 'What two tests share is not itself a test.',
    from: {},
    to: { path: '\\.test\\.tsx?$' },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'Every import leads to a file or to an installed package.',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...workspaceArrows, ...core, ...api, ...web, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|\\.turbo|\\.data|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};

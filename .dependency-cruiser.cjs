/**
 * The house's inner walls (DESIGN §3). Every rule is an error, and each has a probe in tests/boundaries/probes.test.ts that plants a
 * violation and sees it refused.
 */

/** Folder of src → the folders of src it may import, besides itself. */
const table = {
  law: [],
  ledger: [],
  documents: ['law'],
  contract: ['law'],
  db: [],
  http: [],
  record: ['law', 'ledger', 'db/office'],
  office: ['law', 'ledger', 'record', 'documents', 'contract/office', 'db/office', 'http'],
  worker: ['law', 'ledger', 'record', 'documents', 'db/office', 'db/published'],
  portal: ['law', 'ledger', 'contract/portal', 'db/published', 'http'],
};

const ours = '^(?:src|web|tests|bench)/';
const test = '\\.test\\.tsx?$';

const walls = Object.entries(table).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'} (DESIGN §3).`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: test },
  to: { path: ours, pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...walls,
    {
      name: 'web-office-imports',
      comment: 'The workbench may import law, contract/office and web/ui.',
      severity: 'error',
      from: { path: '^web/office/', pathNot: test },
      to: { path: ours, pathNot: ['^web/office/', '^web/ui/', '^src/law/', '^src/contract/office/'] },
    },
    {
      name: 'web-ui-imports',
      comment: 'Shared components know the law and the shapes they show, never a page.',
      severity: 'error',
      from: { path: '^web/ui/', pathNot: test },
      to: { path: ours, pathNot: ['^web/ui/', '^src/law/', '^src/contract/office/'] },
    },
    {
      name: 'only-main-opens',
      comment: 'Only main may import everything; nothing of the product imports main.',
      severity: 'error',
      from: { path: '^(?:src|web)/', pathNot: ['^src/main/', test] },
      to: { path: '^src/main/' },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'Product code never imports tests or benches.',
      severity: 'error',
      from: { path: '^(?:src|web)/', pathNot: test },
      to: { path: ['^tests/', '^bench/', test] },
    },
    {
      name: 'pure-law-and-ledger',
      comment: 'law and ledger are pure: no Node, and of npm only what is pure itself.',
      severity: 'error',
      from: { path: '^src/(?:law|ledger)/', pathNot: test },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: ['(?:^|/)node_modules/(?:typebox|@noble|sm-crypto-v2|canonicalize)/'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is two modules that are one.',
      severity: 'error',
      from: { path: ours },
      to: { circular: true },
    },
    {
      name: 'actions-stand-alone',
      comment: 'Adding an action is one folder: actions never import each other.',
      severity: 'error',
      from: { path: '^src/law/actions/([^/]+)/' },
      to: { path: '^src/law/actions/', pathNot: '^src/law/actions/$1/' },
    },
    {
      name: 'office-features-apart',
      comment: 'Office features never import each other; all may ask people who is signed in, actions alone calls effects.',
      severity: 'error',
      from: { path: '^src/office/([^/]+)/', pathNot: ['^src/office/actions/', test] },
      to: { path: '^src/office/[^/]+/', pathNot: ['^src/office/$1/', '^src/office/people/'] },
    },
    {
      name: 'actions-call-effects-only',
      comment: 'perform reaches effects and people, no other feature.',
      severity: 'error',
      from: { path: '^src/office/actions/', pathNot: test },
      to: { path: '^src/office/[^/]+/', pathNot: ['^src/office/actions/', '^src/office/people/', '^src/office/effects/'] },
    },
    {
      name: 'sql-in-its-place',
      comment: 'Only db and *.sql.ts talk to the query builder or the driver.',
      severity: 'error',
      from: { path: '^(?:src|web)/', pathNot: ['^src/db/', '^src/main/', '\\.sql\\.ts$', test] },
      to: { path: '(?:^|/)node_modules/(?:kysely|pg)/' },
    },
    {
      name: 'verifier-stands-apart',
      comment: 'The verifier shares no code with the writer.',
      severity: 'error',
      from: { path: '^src/main/verify(?:\\.ts$|/)' },
      to: { path: ours, pathNot: ['^src/main/verify(?:\\.ts$|/)', '^src/main/say\\.ts$'] },
    },
    {
      name: 'published-written-by-worker',
      comment: 'Office and record never see the published tables.',
      severity: 'error',
      from: { path: '^src/(?:office|record|documents|http)/', pathNot: test },
      to: { path: ['^src/db/published/', '^src/portal/', '^src/worker/'] },
    },
    {
      name: 'no-unresolved',
      comment: 'An import must lead somewhere.',
      severity: 'error',
      from: { path: ours },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^web/[^/]+/dist/', '^\\.types/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};

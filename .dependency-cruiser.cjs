// The layers of docs/architecture.md as rules: who may import whom, and why.

/** The pure core, read left to right; each folder with the folders it may read from besides itself. */
const core = {
  workbook: ['measure'],
  measure: ['workbook'],
  model: ['workbook', 'measure'],
  sheets: ['workbook', 'measure', 'model'],
  reading: ['workbook', 'measure', 'model', 'sheets'],
  indicators: ['workbook', 'measure', 'model'],
  checks: ['workbook', 'measure', 'model', 'sheets', 'indicators'],
  summary: ['workbook', 'measure', 'model', 'sheets', 'indicators', 'checks'],
  narrative: ['workbook', 'measure', 'model', 'sheets', 'indicators', 'checks'],
  claims: ['workbook', 'measure', 'model', 'sheets', 'indicators', 'checks'],
  template: ['workbook', 'measure', 'model', 'sheets', 'indicators', 'checks', 'narrative', 'claims'],
};

const reasons = {
  workbook: 'what a workbook is, without a host and without our field: everything else stands on it',
  measure: 'exact numbers and units know no bank and no sheet',
  model: 'the nouns of the field do not depend on how they are read, computed or printed',
  sheets: 'the sheets are data for the reader, so they cannot know what is made of it',
  reading: 'reading says what the workbook holds; it does not compute or judge',
  indicators: 'a figure is computed from the model, so that it is right whatever sheet it came from',
  checks: 'a check judges the model and the figures; it does not read cells anew and does not write',
  summary: 'summary sheets, report and claims are strangers: each stands on figures and findings alone',
  narrative: 'report, summary sheets and claims are strangers: each stands on figures and findings alone',
  claims: 'claims, summary sheets and report are strangers: each stands on figures and findings alone',
  template: 'a template is made of what claims read in a text, and printed as the narrative prints',
};

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const coreLayers = Object.entries(core).map(([folder, lower]) =>
  rule(
    `core-${folder}-looks-left-only`,
    `${reasons[folder]}; move the shared piece down, not the import up`,
    { path: `^src/core/${folder}/` },
    { path: '^src/core/', pathNot: `^src/core/(${[folder, ...lower].join('|')})/` },
  ),
);

const mathjsDoors = '^src/core/measure/(decimal|formula)[.]ts$';
const liquidDoors = '^src/app/template-(liquid|drops)[.]ts$';
const entryPoints = '^src/(cli/main[.]ts|taskpane/index[.]tsx|taskpane/month/engine-worker[.]ts)$';
/** Where cell functions start, and what the build reads to describe them. */
const functionEntries = '^src/functions/(functions|metadata)[.]ts$';
/** How a package's path looks once resolved, and how it looks when it is missing. */
const packages = (names) => `^(node_modules/)?(@types/)?(${names})(/|$)`;

module.exports = {
  forbidden: [
    rule(
      'core-is-pure',
      'core knows no host, no page, no file and no package but mathjs: pass the thing in as data',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', packages('mathjs')] },
    ),
    rule(
      'mathjs-has-two-doors',
      'a third door to arithmetic would round a third way: go through measure/decimal or measure/formula',
      { path: '^(src|workbench)/', pathNot: mathjsDoors },
      { path: packages('mathjs') },
    ),
    ...coreLayers,
    rule(
      'core-folders-are-known',
      'a new folder of core needs its place in the order: enter it in the table at the top of this file',
      { path: '^src/core/', pathNot: `^src/core/(${Object.keys(core).join('|')})/` },
      {},
    ),
    rule(
      'app-knows-core-only',
      'a request talks to the world through app/ports, so that it runs unchanged in Excel and on files',
      { path: '^src/app/' },
      { pathNot: ['^src/(app|core)/', packages('liquidjs')] },
    ),
    rule(
      'liquidjs-has-one-door',
      'what templates can reach is decided in one place, which is loaded only when a template is used',
      { path: '^(src|workbench)/', pathNot: liquidDoors },
      { path: packages('liquidjs') },
    ),
    rule(
      'adapters-know-core-and-ports',
      'an adapter translates; what to do is decided in core and app',
      { path: '^src/(excel|xlsx|docx|txt)/' },
      { path: '^src/', pathNot: ['^src/core/', '^src/app/(ports|user-error)[.]ts$', '^src/$1/', '^src/ooxml/'] },
    ),
    rule(
      'ooxml-stands-alone',
      'the package layer knows nothing of workbooks or reports, so that it can be tested and reused alone',
      { path: '^src/ooxml/' },
      { path: '^src/', pathNot: '^src/ooxml/' },
    ),
    rule(
      'ooxml-is-for-files',
      'only the two file adapters and the workbench speak OOXML; everyone else speaks snapshots and plans',
      { path: '^(src|workbench)/', pathNot: '^(src/(xlsx|docx|ooxml)|workbench)/' },
      { path: '^src/ooxml/' },
    ),
    rule(
      'fflate-stays-in-ooxml',
      'nothing may be inflated that the input gate has not passed',
      { path: '^(src|workbench)/', pathNot: '^src/ooxml/' },
      { path: packages('fflate') },
    ),
    rule(
      'docx-library-stays-in-docx',
      'Word layout is decided in one place, and the library can be replaced there',
      { path: '^(src|workbench)/', pathNot: '^src/docx/' },
      { path: packages('docx') },
    ),
    rule(
      'entry-points-choose-the-adapter',
      'only the place where a program starts may name a host; everyone else gets the port',
      { path: '^src/', pathNot: ['^src/(excel|xlsx|docx|txt)/', entryPoints] },
      { path: '^src/(excel|xlsx|docx|txt)/' },
    ),
    rule(
      'hosts-are-strangers',
      'pane, ribbon, cell functions and command line are separate programs over the same requests',
      { path: '^src/(taskpane|commands|functions|cli)/' },
      { path: '^src/(taskpane|commands|functions|cli)/', pathNot: '^src/$1/' },
    ),
    rule(
      'functions-only-compute',
      'a cell function must not reach the workbook or the pane: it gets its arguments and returns a value; a table given as range is read, and its row told, by the core as a sheet would be',
      { path: '^src/functions/' },
      { pathNot: ['^src/functions/', '^src/core/(workbook|measure|model|sheets|reading|indicators|narrative)/'] },
    ),
    rule(
      'parts-only-show',
      'a part takes props and raises events; panels talk to app',
      { path: '^src/taskpane/parts/' },
      { path: '^src/(app|taskpane/panels)/' },
    ),
    rule(
      'react-stays-in-the-pane',
      'whatever needs React cannot be tested or run without a page',
      { path: '^src/', pathNot: '^src/taskpane/' },
      { path: packages('react|react-dom|@fluentui/[^/]+') },
    ),
    rule(
      'workbench-speaks-the-protocol-only',
      'a host that imports the product proves nothing about the product',
      { path: '^workbench/' },
      { path: '^src/', pathNot: '^src/ooxml/' },
    ),
    rule(
      'product-does-not-know-tests',
      'what ships must not depend on what only proves it',
      { path: '^(src|bin|tools)/' },
      { path: '^(test|workbench|bench)/' },
    ),
    rule(
      'product-uses-declared-packages',
      'what ships may use dependencies only: a development package is missing where it runs',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '/@types/',
      },
    ),
    rule(
      'everything-resolves',
      'an import that leads nowhere is a bug waiting for its first run',
      {},
      {
        couldNotResolve: true,
      },
    ),
    rule('no-cycles', 'two files that need each other are one file, or a third one is missing', {}, { circular: true }),
    rule(
      'no-orphans',
      'a file that imports nothing and that nobody imports is dead',
      { orphan: true, path: '^src/', pathNot: [entryPoints, functionEntries, '[.]d[.]ts$'] },
      {},
    ),
    {
      name: 'no-unreachable-code',
      severity: 'error',
      comment: 'whatever no entry point reaches does not ship: wire it in or delete it',
      from: { path: [entryPoints, functionEntries] },
      to: { path: '^src/', pathNot: [entryPoints, functionEntries, '[.]d[.]ts$'], reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

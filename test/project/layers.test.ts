// Does every layer rule catch what it forbids, and let pass what the architecture allows?
import { layerViolations, type Planted } from '../support/planted-tree';

interface LayerRule {
  readonly name: string;
  readonly comment?: string;
}

// A CommonJS file outside the compiled sources.
const { forbidden } = jest.requireActual<{ readonly forbidden: readonly LayerRule[] }>('../../.dependency-cruiser.cjs');

/** What can be imported in the stand-in tree: a file in every folder. */
const targets = [
  ...[
    'workbook',
    'measure',
    'model',
    'sheets',
    'reading',
    'indicators',
    'checks',
    'summary',
    'narrative',
    'claims',
    'template',
  ].map((folder) => `src/core/${folder}/thing.ts`),
  ...[
    'app/request',
    'app/ports',
    'app/user-error',
    'ooxml/thing',
    'xlsx/thing',
    'docx/thing',
    'txt/thing',
    'excel/thing',
  ].map((path) => `src/${path}.ts`),
  ...['taskpane/thing', 'taskpane/panels/thing', 'functions/thing', 'cli/thing'].map((path) => `src/${path}.ts`),
  'test/thing.ts',
];

const forbiddenImports: readonly (readonly [rule: string, folder: string, to: string])[] = [
  ['core-is-pure', 'src/core/model', 'node:fs'],
  ['core-is-pure', 'src/core/checks', '../../app/request'],
  ['core-is-pure', 'src/core/narrative', 'docx'],
  ['mathjs-has-two-doors', 'src/core/indicators', 'mathjs'],
  ['mathjs-has-two-doors', 'src/functions', 'mathjs'],
  ['core-workbook-looks-left-only', 'src/core/workbook', '../model/thing'],
  ['core-measure-looks-left-only', 'src/core/measure', '../sheets/thing'],
  ['core-model-looks-left-only', 'src/core/model', '../sheets/thing'],
  ['core-sheets-looks-left-only', 'src/core/sheets', '../reading/thing'],
  ['core-reading-looks-left-only', 'src/core/reading', '../indicators/thing'],
  ['core-indicators-looks-left-only', 'src/core/indicators', '../reading/thing'],
  ['core-indicators-looks-left-only', 'src/core/indicators', '../checks/thing'],
  ['core-checks-looks-left-only', 'src/core/checks', '../reading/thing'],
  ['core-checks-looks-left-only', 'src/core/checks', '../summary/thing'],
  ['core-summary-looks-left-only', 'src/core/summary', '../narrative/thing'],
  ['core-narrative-looks-left-only', 'src/core/narrative', '../summary/thing'],
  ['core-claims-looks-left-only', 'src/core/claims', '../narrative/thing'],
  ['core-claims-looks-left-only', 'src/core/claims', '../template/thing'],
  ['core-template-looks-left-only', 'src/core/template', '../summary/thing'],
  ['core-folders-are-known', 'src/core/extras', '../workbook/thing'],
  ['app-knows-core-only', 'src/app', '../xlsx/thing'],
  ['app-knows-core-only', 'src/app', 'docx'],
  ['adapters-know-core-and-ports', 'src/xlsx', '../app/request'],
  ['adapters-know-core-and-ports', 'src/docx', '../xlsx/thing'],
  ['adapters-know-core-and-ports', 'src/excel', '../taskpane/thing'],
  ['adapters-know-core-and-ports', 'src/txt', '../docx/thing'],
  ['liquidjs-has-one-door', 'src/app', 'liquidjs'],
  ['core-is-pure', 'src/core/template', 'liquidjs'],
  ['ooxml-stands-alone', 'src/ooxml', '../core/workbook/thing'],
  ['ooxml-is-for-files', 'src/cli', '../ooxml/thing'],
  ['ooxml-is-for-files', 'src/excel', '../ooxml/thing'],
  ['fflate-stays-in-ooxml', 'src/xlsx', 'fflate'],
  ['docx-library-stays-in-docx', 'src/cli', 'docx'],
  ['entry-points-choose-the-adapter', 'src/cli', '../xlsx/thing'],
  ['entry-points-choose-the-adapter', 'src/taskpane/panels', '../../excel/thing'],
  ['entry-points-choose-the-adapter', 'src/cli', '../txt/thing'],
  ['hosts-are-strangers', 'src/cli', '../taskpane/thing'],
  ['functions-only-compute', 'src/functions', '../core/summary/thing'],
  ['functions-only-compute', 'src/functions', '../app/request'],
  ['parts-only-show', 'src/taskpane/parts', '../../app/request'],
  ['parts-only-show', 'src/taskpane/parts', '../panels/thing'],
  ['react-stays-in-the-pane', 'src/cli', 'react'],
  ['react-stays-in-the-pane', 'src/commands', '@fluentui/react-components'],
  ['workbench-speaks-the-protocol-only', 'workbench', '../src/core/workbook/thing'],
  ['product-does-not-know-tests', 'src/cli', '../../test/thing'],
  ['product-uses-declared-packages', 'src/cli', 'saxes'],
  ['everything-resolves', 'src/cli', './nowhere'],
];

const allowedImports: readonly (readonly [file: string, to: string])[] = [
  ['src/core/measure/decimal.ts', 'mathjs'],
  ['src/core/measure/formula.ts', 'mathjs'],
  ['src/core/reading/good.ts', '../sheets/thing'],
  ['src/core/checks/good.ts', '../indicators/thing'],
  ['src/core/summary/good.ts', '../checks/thing'],
  ['src/core/narrative/good.ts', '../model/thing'],
  ['src/app/good.ts', '../core/narrative/thing'],
  ['src/app/template-liquid.ts', 'liquidjs'],
  ['src/core/template/good.ts', '../claims/thing'],
  ['src/xlsx/good.ts', '../ooxml/thing'],
  ['src/excel/good.ts', '../app/ports'],
  ['src/txt/good.ts', '../app/ports'],
  ['src/docx/good.ts', 'docx'],
  ['src/docx/good-error.ts', '../app/user-error'],
  ['src/ooxml/good.ts', 'fflate'],
  ['src/cli/main.ts', '../xlsx/thing'],
  ['src/functions/good.ts', '../core/indicators/thing'],
  ['src/taskpane/panels/good.ts', '../../app/request'],
  ['src/taskpane/index.tsx', '../excel/thing'],
  ['src/taskpane/parts/good.ts', 'react'],
  ['workbench/good.ts', '../src/ooxml/thing'],
];

/** A planted file is not wired into the stand-in product, so these always speak as well. */
const alwaysSpeaking = ['no-unreachable-code', 'no-orphans'];

describe('the layer rules', () => {
  const bad = forbiddenImports.map(([rule, folder, to], index) => ({ rule, file: `${folder}/bad-${index}.ts`, to }));
  const good: readonly Planted[] = allowedImports.map(([file, to]) => ({ file, to }));
  const cycle: readonly Planted[] = [
    { file: 'src/core/model/hen.ts', to: './egg' },
    { file: 'src/core/model/egg.ts', to: './hen' },
  ];
  const violations = layerViolations([...bad, ...good, ...cycle], [...targets, 'src/core/measure/alone.ts']);
  const rulesAt = (file: string): readonly string[] =>
    violations.filter(({ from }) => from === file).map(({ rule }) => rule);

  test.each(bad)('$rule catches $file importing $to', ({ rule, file }) => {
    expect(rulesAt(file)).toContain(rule);
  });

  test.each(good)('$file may import $to', ({ file }) => {
    expect(rulesAt(file).filter((rule) => !alwaysSpeaking.includes(rule))).toEqual([]);
  });

  test.each([
    ['no-cycles', 'two files that need each other'],
    ['no-unreachable-code', 'a file that no entry point reaches'],
  ])('%s catches %s', (name) => {
    expect(violations.some(({ rule }) => rule === name)).toBe(true);
  });

  test('no-orphans catches a file that nobody imports', () => {
    expect(rulesAt('src/core/measure/alone.ts')).toContain('no-orphans');
  });

  test('every rule is seen catching something here', () => {
    const caught = new Set(violations.map(({ rule }) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
  });

  test.each(forbidden)('$name gives its reason', ({ comment = '' }) => {
    expect(comment.length).toBeGreaterThan(20);
  });
});

// Would Excel accept the manifest: order, ids, resource ids and their lengths, locales, addresses, icons?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namespace } from '../../src/functions/catalogue';
import { type XmlElement, attribute, child, childrenOf, descendants, parseXml } from '../../src/ooxml/xml-tree';
import { projectFolder, projectText } from '../support/project-files';

const origin = 'https://localhost:3000/';
const text = projectText('manifest.xml');
const root = parseXml(text);
const all = [root, ...everyone(root)];

function everyone(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((each) => [each, ...everyone(each)]);
}

function only(local: string): XmlElement {
  const found = all.filter((element) => element.local === local);
  const [element] = found;
  if (element === undefined) throw new Error(`no ${local}`);
  return element;
}

const named = (local: string): readonly XmlElement[] => all.filter((element) => element.local === local);
const valueOf = (element: XmlElement): string =>
  attribute(element, 'DefaultValue') ?? attribute(element, 'Value') ?? '';

/** The order in which the schema of add-in only manifests wants the children. */
const order: readonly (readonly [parent: string, children: readonly string[]])[] = [
  [
    'OfficeApp',
    [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ],
  ],
  ['VersionOverrides', ['Description', 'Requirements', 'Hosts', 'Resources']],
  ['Runtimes', ['Runtime']],
  ['AllFormFactors', ['ExtensionPoint']],
  ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
  ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
  ['CustomTab', ['Group', 'Label']],
  ['Group', ['Label', 'Icon', 'Control']],
  ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
  ['Supertip', ['Title', 'Description']],
  ['Action', ['TaskpaneId', 'SourceLocation', 'FunctionName']],
  ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
];

describe('order', () => {
  test.each(order)('the children of %s', (parent, expected) => {
    for (const element of named(parent)) {
      const places = element.children.map(({ local }) => expected.indexOf(local));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test('a host of the overrides has runtimes, then functions, then the ribbon', () => {
    const [, host] = named('Host');
    expect(host?.children.map(({ local }) => local)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  });

  test('the functions’ script, page, metadata and namespace', () => {
    const point = child(only('AllFormFactors'), 'ExtensionPoint');
    expect(point?.children.map(({ local }) => local)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  });
});

describe('ids', () => {
  test('the add-in’s own is a GUID', () => {
    expect(only('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('the version is that of package.json', () => {
    // The field is asserted by being compared.
    const { version } = JSON.parse(projectText('package.json')) as { readonly version: string };
    expect(only('Version').text).toBe(`${version}.0`);
  });

  test('no two elements share one, and none is too long', () => {
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9.]{0,31}$/);
  });

  test('every resource that is asked for is there, and every one there is asked for', () => {
    const asked = all.flatMap((element) => attribute(element, 'resid') ?? []);
    const given = everyone(only('Resources')).flatMap((element) => attribute(element, 'id') ?? []);
    expect([...new Set(asked)].sort(byText)).toEqual([...given].sort(byText));
  });

  test.each([
    ['Images', ['Image']],
    ['Urls', ['SourceLocation', 'FunctionFile', 'LearnMoreUrl', 'Runtime']],
    ['ShortStrings', ['Title', 'Label', 'Namespace']],
    ['LongStrings', ['Description']],
  ])('%s serve the elements they may serve', (kind, users) => {
    const given = new Set(only(kind).children.map((element) => attribute(element, 'id')));
    const asking = all.filter((element) => given.has(attribute(element, 'resid')));
    expect(asking.filter(({ local }) => !users.includes(local)).map(({ local }) => local)).toEqual([]);
  });
});

describe('texts', () => {
  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
    ['Urls', 2048],
  ])('%s are at most %d characters', (kind, longest) => {
    for (const element of everyone(only(kind))) expect(valueOf(element).length).toBeLessThanOrEqual(longest);
  });

  test('Chinese is the default', () => {
    expect(only('DefaultLocale').text).toBe('zh-CN');
  });

  test.each(['DisplayName', 'Description', 'String'])('every %s has its English words', (local) => {
    const shown = named(local).filter((element) => attribute(element, 'DefaultValue') !== undefined);
    expect(shown.length).toBeGreaterThan(0);
    for (const element of shown) {
      const overrides = childrenOf(element, 'Override');
      expect(overrides.map((each) => attribute(each, 'Locale'))).toEqual(['en-US']);
      for (const each of overrides) expect(valueOf(each)).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test('the functions’ English description is another file', () => {
    const url = descendants(only('Urls'), 'Url').find((each) => attribute(each, 'id') === 'Functions.Metadata.Url');
    expect(url === undefined ? [] : [valueOf(url), ...url.children.map(valueOf)]).toEqual([
      `${origin}functions.json`,
      `${origin}functions.en-us.json`,
    ]);
  });

  test('the namespace is the same in every language', () => {
    const given = named('String').find((each) => attribute(each, 'id') === 'Functions.Namespace');
    expect(given === undefined ? [] : [given, ...given.children].map(valueOf)).toEqual([namespace, namespace]);
  });
});

describe('addresses', () => {
  test('all are https and on one origin', () => {
    const given = all.map(valueOf).filter((value) => value.includes('://'));
    expect(given.length).toBeGreaterThan(15);
    expect(given.filter((value) => !value.startsWith(origin))).toEqual([]);
  });

  test('every icon is a file of ours with the size it claims', () => {
    const icons = all.map(valueOf).filter((address) => address.endsWith('.png'));
    expect(icons.length).toBeGreaterThanOrEqual(20);
    for (const address of icons) {
      const file = join(projectFolder, address.slice(origin.length));
      expect(existsSync(file)).toBe(true);
      const claimed = Number(/-(\d+)[.]png$/.exec(address)?.[1]);
      const bytes = readFileSync(file);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([claimed, claimed]);
    }
  });
});

describe('what Excel gives us', () => {
  test('one long-living runtime is shared by pane, ribbon and functions', () => {
    const runtime = only('Runtime');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const page = attribute(runtime, 'resid');
    expect(attribute(only('FunctionFile'), 'resid')).toBe(page);
    expect(childrenOf(only('Page'), 'SourceLocation').map((each) => attribute(each, 'resid'))).toEqual([page]);
  });

  test('requirements stand outside the overrides, where an unmet one would take the ribbon away', () => {
    expect(descendants(only('VersionOverrides'), 'Requirements')).toEqual([]);
    expect(named('Set').map((set) => `${attribute(set, 'Name') ?? ''} ${attribute(set, 'MinVersion') ?? ''}`)).toEqual([
      'ExcelApi 1.14',
      'SharedRuntime 1.1',
    ]);
  });

  test('the tab has its buttons, each with an icon in three sizes', () => {
    const controls = named('Control');
    expect(controls.map((control) => attribute(control, 'id'))).toEqual([
      'Jinbao.Open',
      'Jinbao.Check',
      'Jinbao.Summary',
      'Jinbao.Report',
      'Jinbao.Undo',
      'Jinbao.Help',
    ]);
    for (const icon of named('Icon'))
      expect(icon.children.map((each) => attribute(each, 'size'))).toEqual(['16', '32', '80']);
  });

  test('the first button opens the pane, the others run a command of the ribbon', () => {
    const [open, ...others] = named('Action');
    expect(open === undefined ? '' : attribute(open, 'xsi:type')).toBe('ShowTaskpane');
    expect(others.map((action) => child(action, 'FunctionName')?.text)).toEqual([
      'checkWorkbook',
      'writeSummary',
      'writeReport',
      'undoLast',
      'openHelp',
    ]);
  });
});

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

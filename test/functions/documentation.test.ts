// Does docs/functions.md tell of every function and parameter what Excel shows, in both languages?
import { catalogue } from '../../src/functions/catalogue';
import { projectText } from '../support/project-files';
import { value } from './call';

const sections = new Map(
  projectText('docs/functions.md')
    .split(/^### /m)
    .slice(1)
    .map((section) => [/^[A-Z]+/.exec(section)?.[0] ?? '', section]),
);

test('it has a section for every function, in their order, and no other', () => {
  expect([...sections.keys()]).toEqual(catalogue.map(({ id }) => id));
});

test.each(catalogue)('$id', ({ id, name, description, parameters }) => {
  const section = sections.get(id) ?? '';
  for (const language of ['zh-CN', 'en-US'] as const) {
    const given = parameters.map((each) =>
      each.isOptional === true ? `[${each.name[language]}]` : each.name[language],
    );
    expect(section).toContain(`\`=JB.${name[language]}(${given.join(', ')})\``);
    expect(section).toContain(description[language]);
    for (const parameter of parameters) expect(section).toContain(`| ${parameter.description[language]} |`);
  }
  expect(section).toContain('例 / example: ');
});

const examples = [...projectText('docs/functions.md').matchAll(/`=JB[.]([A-Z]+)\(([^`]*)\)` → (-?[\d.]+)$/gm)];

test('some of its examples are plain numbers', () => {
  expect(examples.length).toBeGreaterThan(8);
});

test.each(examples.map(([text, ...parts]) => [text, parts] as const))(
  '%s',
  async (_, [id = '', given = '', expected]) => {
    expect(await value(id, ...(JSON.parse(`[${given}]`) as readonly unknown[]))).toBe(Number(expected));
  },
);

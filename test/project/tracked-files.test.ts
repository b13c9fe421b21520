// Is there anything in the project that belongs to one machine only?
import { projectFiles, projectText } from '../support/project-files';

const binary = /\.(xlsx|xlsm|xls|docx|png|jpg|ico|pdf|zip|ttf|woff2?)$/;
const texts = projectFiles().filter((file) => !binary.test(file));

/** The example is put together here, so that this file does not accuse itself. */
const traces: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  [
    'a package registry',
    /https?:\/\/[^/\s"']*(registry|artifactory|nexus|verdaccio|mirror)/i,
    ['https:/', 'registry.example.org'].join('/'),
  ],
  [
    'a folder of somebody’s machine',
    /(?<![\w.~-])(\/(home|Users|root|work|workspace|mnt)\/\w|[A-Z]:\\Users\\\w)/,
    ['', 'home', 'wang'].join('/'),
  ],
  ['a conflict left by a merge', /^(<{7}|>{7}) /m, `${'<'.repeat(7)} HEAD`],
  ['a test left running alone', /\b(describe|test|it)\.only\(/, ['test', 'only('].join('.')],
];

describe('the tracked files', () => {
  test('there are some', () => {
    expect(texts.length).toBeGreaterThan(10);
  });

  test.each(traces)('none names %s', (_, pattern) => {
    expect(texts.filter((file) => pattern.test(projectText(file)))).toEqual([]);
  });

  test.each(traces)('the search for %s finds its example', (_, pattern, example) => {
    expect(example).toMatch(pattern);
  });

  test('nothing that can be made again is tracked', () => {
    expect(projectFiles().filter((file) => /^(node_modules|dist|out|coverage)\//.test(file))).toEqual([]);
  });
});

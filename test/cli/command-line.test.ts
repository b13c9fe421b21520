// Are the arguments understood as the user means them, and is a wrong one refused in one plain line?
import { UserError } from '../../src/app/user-error';
import { languageAmong, readCommandLine } from '../../src/cli/command-line';

test('run takes a workbook, an output and the two report files', () => {
  const line = readCommandLine(['run', '9月.xlsx', '-o', 'out.xlsx', '--docx', 'a.docx', '--text', 'a.txt']);
  expect(line).toEqual({
    command: 'run',
    book: '9月.xlsx',
    output: 'out.xlsx',
    docx: 'a.docx',
    text: 'a.txt',
    previous: [],
    language: 'zh-CN',
    isQuiet: false,
    isJson: false,
    isFaulty: false,
    isHighlighted: false,
  });
});

test('earlier months may be given several times', () => {
  const line = readCommandLine(['check', 'b.xlsx', '--previous', '7.xlsx', '--previous', '8.xlsx', '--json']);
  expect(line).toMatchObject({ previous: ['7.xlsx', '8.xlsx'], isJson: true });
});

test.each([
  [['--help'], 'help'],
  [['run', '--help'], 'help'],
  [['help'], 'help'],
  [[], 'help'],
  [['--version'], 'version'],
])('%j asks for %s', (argv, command) => {
  expect(readCommandLine(argv)).toEqual({ command, language: 'zh-CN' });
});

test.each([
  [['fly', 'b.xlsx'], '没有“fly”这个命令。运行 jinbao --help 查看用法。'],
  [['check'], 'check 需要一个工作簿文件。运行 jinbao --help 查看用法。'],
  [['check', 'a.xlsx', 'b.xlsx'], '多余的参数“b.xlsx”。运行 jinbao --help 查看用法。'],
  [['run', 'a.xlsx'], 'run 需要用 -o 指定输出文件。运行 jinbao --help 查看用法。'],
  [['check', 'a.xlsx', '--docx', 'a.docx'], 'check 没有选项“--docx”。运行 jinbao --help 查看用法。'],
  [['sample', 'a.xlsx', '--json'], 'sample 没有选项“--json”。运行 jinbao --help 查看用法。'],
  [['check', 'a.xlsx', '--colour'], '没有“--colour”这个选项。运行 jinbao --help 查看用法。'],
  [['check', 'a.xlsx', '--month'], '选项“--month”的写法不对，缺少或多了值。运行 jinbao --help 查看用法。'],
  [['check', 'a.xlsx', '--month', '9月'], '--month 须写作 2022-09 的样子，“9月”不是。运行 jinbao --help 查看用法。'],
  [['check', 'a.xlsx', '--lang', 'fr'], '--lang 只能是 zh-CN 或 en-US。运行 jinbao --help 查看用法。'],
])('%j is refused', (argv, message) => {
  expect(() => readCommandLine(argv)).toThrow(UserError);
  let text = '';
  try {
    readCommandLine(argv);
  } catch (error) {
    text = error instanceof UserError ? error.text['zh-CN'] : '';
  }
  expect(text).toBe(message);
});

test('an error about the arguments is in the language asked for', () => {
  expect(languageAmong(['fly', '--lang', 'en-US'])).toBe('en-US');
  expect(languageAmong(['fly', '--lang=en-US'])).toBe('en-US');
  expect(languageAmong(['fly', 'en-US'])).toBe('zh-CN');
});

// Do the functions that Excel is told of and those registered agree, and do they answer as Excel expects?
import { catalogue } from '../../src/functions/catalogue';
import { metadata } from '../../src/functions/metadata';

/** As Excel provides it: absent until its own scripts have run. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Registered = (...given: readonly unknown[]) => unknown;

const registered = new Map<string, Registered>();
const realm = globalThis as unknown as { CustomFunctions: unknown; Office?: unknown };

beforeAll(async () => {
  realm.CustomFunctions = { associate: (id: string, run: Registered) => registered.set(id, run) };
  await import('../../src/functions/functions');
  realm.CustomFunctions = {
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
  };
});

afterAll(() => {
  delete (realm as Partial<typeof realm>).CustomFunctions;
  delete realm.Office;
});

function call(id: string, ...given: readonly unknown[]): unknown {
  return registered.get(id)?.(...given);
}

describe('the registered functions', () => {
  test('are those of the issue and of the metadata, by id', () => {
    const ids = ['GROWTH', 'INCREASE', 'CHANGEPOINTS', 'RATIO', 'LDR', 'ILDR', 'NPLRATIO', 'SHARE', 'CONTRIBUTION'];
    const others = ['RANK', 'RANKS', 'RANKOF', 'TOUNIT', 'CHECKTOTAL', 'FIGURE', 'NARRATE'];
    expect([...registered.keys()]).toEqual([...ids, ...others]);
    for (const language of ['zh-CN', 'en-US'] as const) {
      expect(metadata(language).functions.map(({ id }) => id)).toEqual([...registered.keys()]);
    }
  });

  test('give rows of cells', () => {
    expect(call('GROWTH', [[110]], [[100]], { address: 'A1' })).toEqual([[10]]);
  });

  test('throw the one error of a formula, as old Excel knows none in rows', () => {
    let thrown: unknown;
    try {
      call('GROWTH', 1, 0);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: '#DIV/0!', message: '基期余额为零或负数，增幅没有意义' });
  });

  test('put errors between the others where they spill', () => {
    expect(call('GROWTH', [[1], [110]], [[-1], [100]])).toEqual([[expect.objectContaining({ code: '#N/A' })], [10]]);
  });

  test('answer later where the reader of tables must be loaded', async () => {
    await expect(call('FIGURE', [['x']], 'x', '存款')).rejects.toMatchObject({ code: '#N/A' });
  });

  test.each([
    ['zh-CN', '“本期余额”为空，空白不按0计算'],
    ['en-US', '“current” is blank, and a blank is not zero'],
    [undefined, '“本期余额”为空，空白不按0计算'],
  ])('speak the language of Excel (%s)', (displayLanguage, message) => {
    realm.Office = displayLanguage === undefined ? {} : { context: { displayLanguage } };
    expect(() => call('GROWTH', null, 100)).toThrow(message);
  });
});

describe('the metadata', () => {
  const both = [metadata('zh-CN'), metadata('en-US')] as const;

  test.each(both)('no function is volatile, streams or asks for addresses', ({ functions }) => {
    expect(functions.filter((each) => 'options' in each)).toEqual([]);
  });

  test.each(both)('names are unique and as Excel wants them', ({ functions }) => {
    const names = functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{Script=Han}A-Z]{3,}$/u);
  });

  test('ids are letters, and English names are the ids', () => {
    for (const { id, name } of both[1].functions) {
      expect(id).toMatch(/^[A-Z]{3,}$/);
      expect(name).toBe(id);
    }
  });

  test.each(both)('every parameter has a name of its own and a description', ({ functions }) => {
    for (const { parameters, description } of functions) {
      expect(description.length).toBeGreaterThan(5);
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, description: about } of parameters)
        expect(Math.min(name.length, about.length)).toBeGreaterThan(1);
    }
  });

  test.each(both)(
    'optional parameters come last; blanks and errors reach us',
    ({ functions, allowErrorForDataTypeAny }) => {
      expect(allowErrorForDataTypeAny).toBe(true);
      for (const { parameters } of functions) {
        const needed = parameters.filter((each) => each.optional !== true);
        expect(parameters.slice(0, needed.length)).toEqual(needed);
        expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(['any']));
      }
    },
  );

  test('only the words differ between the languages', () => {
    const bare = (language: 'zh-CN' | 'en-US'): unknown =>
      metadata(language).functions.map(({ id, result, parameters }) => ({
        id,
        result,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
      }));
    expect(bare('zh-CN')).toEqual(bare('en-US'));
    expect(catalogue.every(({ name }) => name['zh-CN'] !== name['en-US'] || name['zh-CN'] === 'LDR')).toBe(true);
  });

  test('help is a place on the page given', () => {
    const [first] = metadata('zh-CN', 'https://example.org/functions.html').functions;
    expect(first?.helpUrl).toBe('https://example.org/functions.html#growth');
  });
});

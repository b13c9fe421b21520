// The one place where CustomFunctions.Error is made: only when a function has run, as it does not exist before.
import { type Language } from '../core/measure/bilingual';
import { type Failure, type Results, isFailure } from './result';

export type ExcelCell = number | string | CustomFunctions.Error;

/** Rows for Excel. A formula whose only cell fails throws, as older Excel shows an error in an array as #VALUE!. */
export function forExcel(results: Results): ExcelCell[][] {
  const [[only] = []] = results;
  if (results.length === 1 && results[0]?.length === 1 && only !== undefined && isFailure(only)) {
    // At run time a CustomFunctions.Error is an Error; its type does not say so.
    throw excelError(only) as unknown as Error;
  }
  return results.map((row) => row.map((result) => (isFailure(result) ? excelError(result) : result)));
}

function excelError({ code, why }: Failure): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], why[language()]);
}

/** Of the host; Chinese where there is none, as in a runtime without Office. */
function language(): Language {
  const shown = typeof Office === 'undefined' ? undefined : (Office as Partial<typeof Office>).context?.displayLanguage;
  return shown === undefined || /^zh/i.test(shown) ? 'zh-CN' : 'en-US';
}

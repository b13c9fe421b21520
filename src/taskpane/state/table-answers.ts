// What a form says of a table: what is asked of its kind, unit, month and columns, and what of that is new.
import type { AmountUnit } from '../../core/measure/unit';
import type { ReportingMonth } from '../../core/measure/period';
import type { ColumnCorrection, CorrectableKind, TableCorrection } from '../../core/model/correction';
import { correctableKinds, type TableView } from '../month/table-view';
import type { AskedReading } from './reading-actions';

/** Blank leaves the decision to what is recognised. */
export interface TableAnswers {
  readonly kind: CorrectableKind | '';
  readonly unit: AmountUnit | '';
  readonly month: ReportingMonth | '';
  readonly isRead: boolean;
  /** By header, for columns that are said to be something else than now. */
  readonly columns: Readonly<Record<string, string>>;
}

export function answersOf({ correction }: TableView): TableAnswers {
  const { kind = '', unit = '', month = '', isRead = true } = correction ?? {};
  return { kind, unit, month, isRead, columns: {} };
}

export function askedReading(view: TableView, { kind, unit, month, isRead, columns }: TableAnswers): AskedReading {
  const { name, at } = view;
  const named = { sheet: at.sheet, table: name };
  const table: TableCorrection = {
    ...named,
    ...(kind === '' ? {} : { kind }),
    ...(unit === '' ? {} : { unit }),
    ...(month === '' ? {} : { month }),
    ...(isRead ? {} : { isRead }),
  };
  const asked = Object.entries(columns).map(([header, as]): ColumnCorrection => ({ ...named, header, as }));
  return { table, columns: asked };
}

/** The kind whose choices its columns have. */
export function kindFor({ kind }: TableView, answers: TableAnswers): CorrectableKind | undefined {
  return answers.kind === '' ? correctableKinds.find((one) => one === kind) : answers.kind;
}

/** Tables of the office's own settings are what they are. */
export function canCorrect({ kind }: TableView): boolean {
  return kind === 'unknown' || correctableKinds.some((one) => one === kind);
}

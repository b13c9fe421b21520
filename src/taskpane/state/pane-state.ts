// Everything the pane shows that can change.
import type { UndoOffer } from '../../app/ports';
import type { Bilingual, Language } from '../../core/measure/bilingual';
import type { Severity } from '../../core/model/finding';
import type { OwnSheetKey } from '../../core/sheets/own-sheets';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { EngineStep } from '../month/engine';
import type { MonthView } from '../month/month-view';
import type { Comparison } from './comparison';
import { noPlain, type PlainState } from './plain-state';
import type { Store } from './store';
import { firstTextState, type TextState } from './text-state';
import type { ThemeName, World } from './world';

export const panelKeys = ['check', 'summary', 'report', 'texts', 'settings'] as const;

export type PanelKey = (typeof panelKeys)[number];

export interface PaneState {
  readonly panel: PanelKey;
  readonly language: Language;
  readonly theme: ThemeName;
  /** The step of the first run, from 0; undefined when it is over. */
  readonly tour: number | undefined;
  /** The month as last read; undefined until it is. */
  readonly view: MonthView | undefined;
  /** Cells of its tables have changed since. */
  readonly isOutdated: boolean;
  /** Checks again by itself when cells change. */
  readonly isLive: boolean;
  readonly work: Work | undefined;
  readonly problem: Problem | undefined;
  /** The last result, read aloud and shown until the next. */
  readonly said: Bilingual | undefined;
  /** What the last check said, to be told from other results. */
  readonly checked: Bilingual | undefined;
  /** The sheets just written, to be gone to. */
  readonly saidSheets: readonly string[];
  readonly earlier: readonly EarlierBook[];
  readonly filter: FindingFilter;
  /** Id of the finding that is open. */
  readonly selected: string | undefined;
  /** Ids of the findings whose fixes are previewed. */
  readonly previewed: readonly string[];
  readonly areCellsMarked: boolean;
  /** Settings changed in the form and not saved yet, by key. */
  readonly draft: Readonly<Record<string, string>>;
  readonly chosenSheets: readonly OwnSheetKey[];
  readonly undoOffer: UndoOffer | undefined;
  readonly plain: PlainState;
  /** By paragraph of the report, where a person chose between its texts. */
  readonly paragraphChoices: ParagraphChoices;
  /** The sentences of the report can be worded. */
  readonly isWording: boolean;
  /** Id of the paragraph whose words are open. */
  readonly worded: string | undefined;
  /** Id of the recognised table whose form is open. */
  readonly correcting: string | undefined;
  /** The last comparison with an earlier month. */
  readonly comparison: Comparison | undefined;
  readonly text: TextState;
}

export type ParagraphChoices = Readonly<Record<string, 'edited' | 'own'>>;

export interface Work {
  readonly step: EngineStep | 'open' | 'text' | 'write';
  readonly done: number;
  readonly of: number;
  /** Too late once writing has begun. */
  readonly canStop: boolean;
}

export interface Problem {
  readonly code: string;
  readonly text: Bilingual;
  /** Where a write may have left something. */
  readonly leftPlaces: readonly string[];
}

export interface EarlierBook {
  readonly name: string;
  readonly book: WorkbookSnapshot;
}

export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly text: string;
  readonly groupBy: (typeof groupings)[number];
  /** Findings that the office has explained are listed as well. */
  readonly showsExplained: boolean;
}

export const groupings = ['check', 'subject', 'sheet'] as const;

/** What every action works on. */
export interface Desk {
  readonly store: Store<PaneState>;
  readonly world: World;
}

export const severities: readonly Severity[] = ['mandatory', 'explain', 'advisory'];

export function firstState({ page }: World): PaneState {
  return {
    panel: 'check',
    language: page.language,
    theme: page.theme,
    tour: page.isFirstRun ? 0 : undefined,
    view: undefined,
    isOutdated: false,
    isLive: false,
    work: undefined,
    problem: undefined,
    said: undefined,
    checked: undefined,
    saidSheets: [],
    earlier: [],
    filter: { severities, text: '', groupBy: 'check', showsExplained: true },
    selected: undefined,
    previewed: [],
    areCellsMarked: false,
    draft: {},
    chosenSheets: ['summary', 'countyRanking', 'bankOverview', 'ledgerSummary', 'targetProgress', 'findings'],
    undoOffer: undefined,
    plain: noPlain,
    paragraphChoices: {},
    isWording: false,
    worded: undefined,
    correcting: undefined,
    comparison: undefined,
    text: firstTextState,
  };
}

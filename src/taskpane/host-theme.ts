// Whether the pane is light, dark or of high contrast, as Excel and the system say.
import type { ThemeName } from './state/world';

/** The part of Office.context.officeTheme that is read; older Excels have none, or no isDarkTheme. */
export interface OfficeLooks {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

export interface SystemLooks {
  /** Windows' contrast themes. */
  readonly isForced: boolean;
  readonly isDark: boolean;
}

export function themeOf(office: OfficeLooks | undefined, system: SystemLooks): ThemeName {
  if (system.isForced) return 'contrast';
  const isDark = office?.isDarkTheme ?? isDarkColor(office?.bodyBackgroundColor) ?? system.isDark;
  return isDark ? 'dark' : 'light';
}

/** By the eye's weights of red, green and blue; undefined for what is no #RRGGBB. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? '');
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

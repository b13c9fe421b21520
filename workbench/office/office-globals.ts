// What Microsoft's loader puts on a page before the Excel client runs: Office, its context, the requirement sets.

export interface OfficeOptions {
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  /** Requirement sets and the versions the host claims. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Resolves once the Excel client has run. */
  readonly ready?: Promise<unknown>;
}

/** As Excel 2021 (the floor of the product) claims them. */
export const excel2021: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.1',
  DialogApi: '1.1',
};

export function officeGlobals(options: OfficeOptions = {}): Record<string, unknown> {
  const { language = 'zh-CN', theme = 'light', requirements = excel2021, ready = Promise.resolve() } = options;
  const info = { host: 'Excel', platform: 'Workbench', addin: null };
  const context = {
    host: 'Excel',
    platform: 'Workbench',
    displayLanguage: language,
    contentLanguage: language,
    isDialog: false,
    // From this version on the client passes a password to protect().
    diagnostics: { host: 'Excel', platform: 'Workbench', version: '16.0.99999.0' },
    requirements: { isSetSupported: (name: string, version = '0') => isSupported(requirements, name, version) },
    document: { mode: 'readWrite', url: '' },
    ui: {},
    officeTheme: themes[theme],
  };
  const actions = associations();
  const functions = associations();
  const office = {
    HostType: { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', Universal: 'Universal' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady: async (callback?: (given: typeof info) => unknown) => {
      await ready;
      await callback?.(info);
      return info;
    },
    actions: { _association: actions, associate: actions.associate },
    addin: { setStartupBehavior: done, showAsTaskpane: done, hide: done, onVisibilityModeChanged: done },
    ribbon: { requestUpdate: done },
    StartupBehavior: { none: 'None', load: 'Load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
  };
  const hostInfo = {
    hostType: 'excel',
    hostPlatform: 'workbench',
    hostSpecificFileVersion: '16.00',
    flags: 3,
    isDialog: false,
  };
  return {
    Office: office,
    Microsoft: { Office: { WebExtension: office } },
    // The Excel client defines Office.context as a getter on this.
    OSF: { _OfficeAppFactory: { getContext: () => context, getHostInfo: () => hostInfo } },
    CustomFunctions: { _association: functions, associate: functions.associate, delayInitialization: () => undefined },
    CustomFunctionMappings: {},
  };
}

/** As Excel gives its white and its black theme. */
const themes = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#212121',
    controlBackgroundColor: '#F3F3F3',
    controlForegroundColor: '#212121',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
} as const;

function done(): Promise<void> {
  return Promise.resolve();
}

interface Associations {
  readonly mappings: Record<string, unknown>;
  readonly onchange: (listener: () => void) => void;
  readonly associate: (id: string | Readonly<Record<string, unknown>>, run?: unknown) => void;
}

/** Ids to functions, as Office.actions and CustomFunctions keep them. */
function associations(): Associations {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const associate: Associations['associate'] = (id, run) => {
    if (typeof id === 'string') mappings[id.toUpperCase()] = run;
    else for (const [key, one] of Object.entries(id)) mappings[key.toUpperCase()] = one;
    for (const listener of listeners) listener();
  };
  return { mappings, onchange: (listener) => listeners.push(listener), associate };
}

function isSupported(sets: Readonly<Record<string, string>>, name: string, version: string): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (found === undefined) return false;
  const [major = 0, minor = 0] = found[1].split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

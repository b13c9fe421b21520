// The service through which an add-in asks for its pane to be shown or hidden.
import { fail } from '../protocol/host-error';
import { objectsOf, type WireObject } from '../protocol/wire-object';

export interface AppRuntime {
  state: 'Visible' | 'Background';
  /** Set by whoever shows the pane. */
  onChanged: (state: AppRuntime['state']) => void;
}

export function newAppRuntime(): AppRuntime {
  return { state: 'Visible', onChanged: () => undefined };
}

export const appRuntimeServices: (runtime: AppRuntime) => WireObject = objectsOf<AppRuntime>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: ({ state }) => state,
    SetAppRuntimeState: (runtime, [wanted]) => {
      if (wanted !== 'Visible' && wanted !== 'Background') fail('InvalidArgument');
      runtime.state = wanted;
      runtime.onChanged(wanted);
    },
  },
});

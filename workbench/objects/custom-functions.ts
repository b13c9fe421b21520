// The service through which the page hands back what its cell functions returned.
import type { CellFunctions } from '../formula/cell-functions';
import { objectsOf, type WireObject } from '../protocol/wire-object';

export const customFunctionServices: (functions: CellFunctions) => WireObject = objectsOf<CellFunctions>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (functions) => functions.ready(),
    // Feature 2 shortens the client's wait between batches of results.
    _GetEnabledFeatures: () => [2],
    SetInvocationArrayResults: (functions, [list]) => {
      for (const [id, succeeded, value, error] of list as readonly [number, boolean, unknown, number?][]) {
        functions.settle(id, succeeded ? { value } : { error: error ?? 7 });
      }
    },
    SetInvocationResults: (functions, [list]) => {
      for (const one of list as readonly { id: number; failed: boolean; value: unknown; errorCode?: number }[]) {
        functions.settle(one.id, one.failed ? { error: one.errorCode ?? 7 } : { value: one.value });
      }
    },
  },
});

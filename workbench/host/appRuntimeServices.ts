/** The client's services behind Office.addin: showing and hiding the pane, and starting with the workbook. */
import { runtimeStates } from "./appRuntime.ts";
import { argument } from "./argument.ts";
import { define } from "./define.ts";

export const appRuntimeService = define("AppRuntimeService", {
  methods: {
    getAppRuntimeState: ({ runtime }) => runtime.state,
    setAppRuntimeState: ({ runtime }, state) => {
      runtime.state = argument.oneOf(state, runtimeStates);
    },
  },
});

export const appRuntimePersistenceService = define("AppRuntimePersistenceService", {
  methods: {
    getAppRuntimeStartState: ({ runtime }) => runtime.startState,
    setAppRuntimeStartState: ({ runtime }, state) => {
      runtime.startState = argument.oneOf(state, runtimeStates);
    },
  },
});

/** What the client asks of the host besides the workbook: it is heard and nothing follows. */
import type { Book, FunctionResult } from "./book.ts";
import { define, make } from "./define.ts";

const heard = () => null;

export const addinInternalService = define("AddinInternalService", {
  methods: { notifyActionHandlerReady: heard },
});

export const telemetryService = define("TelemetryService", {
  methods: { sendTelemetryEvent: heard, sendCustomerContent: heard },
});

/** The host's side of the custom-functions runtime: results come here. */
export const customFunctions = define("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: heard,
    // All that the runtime knows: smaller slices, shorter pauses, timing, a cap on pauses.
    _GetEnabledFeatures: () => [1, 2, 3, 4],
    setInvocationArrayResults: (book, results) => {
      for (const listener of book.functionResults) listener(results as FunctionResult[]);
    },
  },
});

/** By the names that the client asks for. */
export const servicesOf = (book: Book) => ({
  "Microsoft.InternalService.AddinInternalService": make("AddinInternalService", null),
  "Microsoft.Telemetry.TelemetryService": make("TelemetryService", null),
  "Microsoft.ExcelServices.CustomFunctions": make("CustomFunctions", book),
  "Microsoft.AppRuntime.AppRuntimeService": make("AppRuntimeService", book),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": make("AppRuntimePersistenceService", book),
});

/** What the client asks of the host besides the workbook: it is heard and nothing follows. */
import { define, make } from "./define.ts";

const heard = () => null;

export const addinInternalService = define("AddinInternalService", {
  methods: { notifyActionHandlerReady: heard },
});

export const telemetryService = define("TelemetryService", {
  methods: { sendTelemetryEvent: heard, sendCustomerContent: heard },
});

/** By the names that the client asks for. */
export const services = {
  "Microsoft.InternalService.AddinInternalService": make("AddinInternalService", null),
  "Microsoft.Telemetry.TelemetryService": make("TelemetryService", null),
};

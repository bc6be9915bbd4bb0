/**
 * Puts the emulated Excel where Microsoft's client looks for the real one; call it before office.js loads.
 *
 * Two of the client's own doors are used: window.external to start up, the native bridge for all traffic after that.
 */
import type { ExcelHost } from "../host/excelHost.ts";
import type { AddinWindow, Answer, NativeBridge, OfficeExternal } from "./addinWindow.ts";
import { officeThemes, type OfficeColors } from "./officeThemes.ts";

/** App, platform, version, locale, …, and features: 1 = shared runtime, 2 = custom functions. */
const hostInfo = "Excel|Win32|16.01|en-GB|||disableLogging|3";
const solutionId = "6d0b7b1e-0000-4000-8000-000000000001";

/** Office's numbers for events: 2 is a selection in the document. */
const documentSelectionChanged = 2;

/** Office's numbers for what the runtime starts as. */
const displayModes = { hidden: 1, taskpane: 2 };

/** By Office's number for the event. */
type EventHandlers = Map<number, (id: number, payload: unknown) => void>;

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

/** The theme is asked for whenever the client asks. */
export function connectHost(
  page: AddinWindow,
  host: ExcelHost,
  theme: () => OfficeColors = () => officeThemes.Light,
): void {
  const events: EventHandlers = new Map();
  const door = bridge(host);
  Object.defineProperty(page, "external", {
    configurable: true,
    writable: true,
    value: external(host, events, theme),
  });
  page._richApiNativeBridge = door;
  host.connect({
    tell: (entries) => send(door, { type: 3, message: { entries } }),
    selectionChanged: () => events.get(documentSelectionChanged)?.(documentSelectionChanged, array([])),
  });
}

const send = (door: NativeBridge, message: object) => door.onMessageFromHost?.(JSON.stringify(message));

function bridge(host: ExcelHost): NativeBridge {
  const door: NativeBridge = {
    sendMessageToHost: (json) => {
      const { id, flags, message } = JSON.parse(json) as BridgeMessage;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host.process(body, flags).then((answer) => {
        send(door, { id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
      });
    },
  };
  return door;
}

const array = (values: readonly unknown[]) => ({ toArray: () => values });

function external(host: ExcelHost, events: EventHandlers, theme: () => OfficeColors): OfficeExternal {
  return {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => context(host, theme),
    // Only what the client does outside a batch comes here; nothing of it is the workbook's.
    Execute: (_id, _parameters, answer) => answer(array([0])),
    RegisterEvent: (id, _target, handler, answer) => {
      events.set(id, handler);
      answer(0);
    },
    UnregisterEvent: (id, _target, answer: Answer) => {
      events.delete(id);
      answer(0);
    },
  };
}

function context(host: ExcelHost, theme: () => OfficeColors): Readonly<Record<string, () => unknown>> {
  const englishUk = 2057;
  const nothing = () => undefined;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => solutionId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => englishUk,
    GetAppDataLocale: () => englishUk,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.platform.sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.0.0",
    GetInitialDisplayMode: () => (host.book.runtime.isShown ? displayModes.taskpane : displayModes.hidden),
    GetFeaturesForSolution: () => "{}",
    GetDialogRequirementMatrix: () => "{}",
    GetSettings: () => ({ Read: nothing, Write: nothing }),
    GetOfficeThemeInfo: () => JSON.stringify(theme()),
  };
}

/**
 * A host for one page load that asks for a result as soon as the functions' runtime listens. Runs inside the page
 * before office.js, so it may use nothing from outside itself.
 */
export function impatientHost(): void {
  interface WireArray {
    toArray: () => unknown[];
    dimensions: () => number;
    ubound: () => number;
  }
  const runtimeMessage = 33;
  const executeRichApi = 93;
  const array = (items: unknown[]): WireArray => ({
    toArray: () => items,
    dimensions: () => 1,
    ubound: () => items.length,
  });
  const answers: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: "bench",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: 2057,
    GetAppDataLocale: 2057,
    GetDocUrl: "Book1.xlsx",
    GetAppCapabilities: 1,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetSupportedMatrix: JSON.stringify({
      ExcelApi: 1.17,
      CustomFunctionsRuntime: 1.3,
      CustomFunctions: 1.9,
      SharedRuntime: 1.1,
    }),
    GetHostFullVersion: "16.0.17928.20000",
    GetHostCustomMessage: "",
    GetInstanceId: "bench",
    GetCorrelationId: "bench",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetInitialDisplayMode: 0,
    GetFeaturesForSolution: "{}",
    GetDialogRequirementMatrix: "{}",
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));

  /** The batch's JSON lies somewhere inside nested arrays. */
  function findBatch(parameters: unknown): string | undefined {
    if (typeof parameters === "string") return parameters.startsWith("{") ? parameters : undefined;
    return Array.isArray(parameters)
      ? parameters.map(findBatch).find((batch) => batch !== undefined)
      : undefined;
  }

  function execute(id: number, parameters: unknown, done: (answer: WireArray) => void): void {
    const batch = id === executeRichApi ? findBatch(parameters) : undefined;
    const { Actions } = JSON.parse(batch ?? '{"Actions":[]}') as { Actions: { Id: number; Name: string }[] };
    if (Actions.some(({ Name }) => Name.startsWith("SetInvocation"))) {
      (window as { firstResultAt?: number }).firstResultAt ??= performance.now();
    }
    const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
    setTimeout(() => done(array([0, [200, null, JSON.stringify({ Results })]])));
  }

  function registerEvent(
    id: number,
    _type: number,
    listen: (id: number, message: WireArray) => void,
    done?: (status: number) => void,
  ): void {
    done?.(0);
    if (id !== runtimeMessage) return;
    const call = JSON.stringify([1, "CASELOAD_RATIO", [[[321661]], [[21105.4]]], "Sheet1!A1", 0]);
    setTimeout(() => listen(id, array([array([1, 1000, 0, call, 1, false])])));
  }

  const external = {
    GetHostInfo: () => "Excel|Win32|16.01|en-GB|||disableLogging|3",
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: execute,
    RegisterEvent: registerEvent,
    UnregisterEvent: (_id: number, _type: number, done?: (status: number) => void) => done?.(0),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
}

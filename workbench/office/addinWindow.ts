/** The parts of a window that Microsoft's client needs of its host. */

export type Answer = (result: unknown) => void;

/** The desktop client's own door to Excel; method names are Microsoft's. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  GetLoggingAllowed(): boolean;
  Execute(id: number, parameters: unknown, answer: Answer): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, payload: unknown) => void,
    answer: Answer,
  ): void;
  UnregisterEvent(id: number, target: string, answer: Answer): void;
}

/** Carries each batch as one JSON message, and messages back. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  /** Set by the client. */
  onMessageFromHost?: (json: string) => void;
}

export interface AddinWindow {
  _richApiNativeBridge?: NativeBridge;
}

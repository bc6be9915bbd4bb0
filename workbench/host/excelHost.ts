/** Excel as the add-in meets it: an engine, a platform, faults, and the wire in front of them. */
import type { Engine, Move } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import type { MessageEntry } from "../wire/message.ts";
import { RichApiHost, type Obstacles } from "../wire/richApiHost.ts";
import { apiSetGate } from "./apiSetGate.ts";
import { Book } from "./book.ts";
import { classes } from "./classes.ts";
import { make } from "./define.ts";
import { Faults } from "./faults.ts";
import { follow, followMove } from "./followMove.ts";
import { listenToEngine } from "./listenToEngine.ts";
import type { Platform } from "./platform.ts";
import { servicesOf } from "./services.ts";
import type { Cells } from "./states.ts";

/** The add-in's end of the wire: what it wants to be told. */
export interface Client {
  tell(entries: readonly MessageEntry[]): void;
  selectionChanged(): void;
}

/** The size of one exchange about the workbook. */
export interface Exchange {
  readonly requestBytes: number;
  responseBytes: number;
}

export class ExcelHost {
  readonly book: Book;
  readonly faults = new Faults();
  /** Every exchange so far, oldest first. */
  readonly exchanges: Exchange[] = [];
  private chosen: Platform;
  private readonly wire: RichApiHost;
  private client: Client | undefined;

  constructor(engine: Engine, platform: Platform) {
    this.chosen = platform;
    this.book = new Book(engine);
    const gate = (className: string, member: string) => apiSetGate(this.chosen, className, member);
    const root = make("Workbook", this.book);
    this.wire = new RichApiHost({ root, classes, services: servicesOf(this.book), gate }, this.obstacles());
    listenToEngine(this.book, (entries) => this.tell(entries));
    engine.onCellsMove((move) => this.followMove(move));
    engine.onSelectionChange(() => this.client?.selectionChanged());
  }

  get platform(): Platform {
    return this.chosen;
  }

  /** The client reads its requirement sets at start: load the add-in again after this. */
  choosePlatform(platform: Platform): void {
    this.chosen = platform;
  }

  /** Answers the JSON of a request with the JSON of a response. */
  process(body: string, flags = 0): Promise<string> {
    return this.wire.process(body, flags);
  }

  /** An add-in that is loaded again takes the place of the one before. */
  connect(client: Client): void {
    this.client = client;
    this.wire.references.clear();
    this.book.listening.clear();
  }

  tell(entries: readonly MessageEntry[]): void {
    if (entries.length > 0) this.client?.tell(entries);
  }

  /** Ranges that the client keeps follow their cells, until these are deleted. */
  private followMove(move: Move): void {
    followMove(this.book, move);
    const { references } = this.wire;
    for (const object of references.all())
      if (object.className === "Range" && !follow(object.state as Cells, move))
        references.release(references.nameOf(object) ?? "");
  }

  private obstacles(): Obstacles {
    const limit = () => this.faults.payloadLimit(this.chosen.payloadLimit);
    return {
      beforeRequest: async (bytes, flags) => {
        this.exchanges.push({ requestBytes: bytes, responseBytes: 0 });
        if (bytes > limit()) throw new HostError("RequestPayloadSizeLimitExceeded");
        await this.faults.beforeRequest(flags);
        for (const { sheet, password } of this.faults.takeProtections()) this.protect(sheet, password ?? "");
      },
      beforeAction: (index) => this.faults.beforeAction(index),
      afterRequest: (bytes) => {
        const exchange = this.exchanges.at(-1);
        if (exchange) exchange.responseBytes = bytes;
        if (bytes > limit()) throw new HostError("ResponsePayloadSizeLimitExceeded");
      },
    };
  }

  private protect(sheetName: string, password: string): void {
    const sheetId = this.book.engine.sheetIdByName(sheetName);
    if (sheetId !== undefined) this.book.protection.set(sheetId, { options: {}, password });
  }
}

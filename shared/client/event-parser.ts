/** One event of a stream. */
export interface StreamEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: string;
  /** The id, where this very event has one. */
  readonly id: string | undefined;
}

/** What a stream says. */
interface Listener {
  onEvent(event: StreamEvent): void;
  /** Milliseconds. */
  onRetry(milliseconds: number): void;
}

/**
 * Reads an event stream piece by piece (HTML Living Standard, 9.2.6). Small, where the parsers of the registry weigh
 * as much as the rest of the client's live part.
 */
export class EventParser {
  readonly #listener: Listener;
  #pending = "";
  #started = false;
  #event = "";
  #data: string[] = [];
  #id: string | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** How many characters wait for their end. */
  get pending(): number {
    return this.#data.reduce((sum, line) => sum + line.length, this.#pending.length);
  }

  feed(text: string): void {
    this.#pending += this.#started ? text : text.replace(/^\uFEFF/, "");
    this.#started ||= text !== "";
    // A carriage return at the end may be half of a line break.
    const lines = this.#pending.split(/\r\n|\n|\r(?!$)/);
    this.#pending = lines.pop() ?? "";
    for (const line of lines) this.#read(line);
  }

  #read(line: string): void {
    if (line === "") {
      this.#dispatch();
      return;
    }
    const [, field = line, value = ""] = /^([^:]*): ?(.*)$/s.exec(line) ?? [];
    if (field === "event") this.#event = value;
    else if (field === "data") this.#data.push(value);
    else if (field === "id" && !value.includes("\0")) this.#id = value;
    else if (field === "retry" && /^\d+$/.test(value)) this.#listener.onRetry(Number(value));
  }

  #dispatch(): void {
    const data = this.#data;
    const event = { event: this.#event || "message", data: data.join("\n"), id: this.#id };
    this.#event = "";
    this.#data = [];
    this.#id = undefined;
    if (data.length > 0) this.#listener.onEvent(event);
  }
}

/** Requests that a connection sends in turn. */
export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly requests: readonly {
    readonly method?: "GET" | "POST";
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }[];
  /** The status that every response must have. */
  readonly status: number;
}

/** Sends requests as fast as they are answered, and returns the number of responses a second. */
export type RequestsPerSecond = (load: Load) => Promise<number>;

import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer-core";

/** The DevTools protocol over the two pipes of `--remote-debugging-pipe`: messages that end with a zero byte. */
export function overPipes(to: Writable, from: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => void to.write(`${message}\0`),
    close: () => void to.end(),
  };
  let rest = "";
  from.setEncoding("utf8");
  from.on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) transport.onmessage?.(message);
  });
  from.on("close", () => transport.onclose?.());
  // Writing to a browser that has exited is no failure.
  to.on("error", () => undefined);
  return transport;
}

import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** Starts a proxy that sends every https address to one local port, so that tests can open real addresses. */
export async function startProxy(
  target: number,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on("connect", (_request, client) => {
    const upstream = connect(target, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      socket.on("error", () => undefined);
      // A socket whose pipe has ended never notices that its peer has closed.
      socket.on("close", () => {
        client.destroy();
        upstream.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

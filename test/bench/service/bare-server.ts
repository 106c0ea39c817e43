import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A bare server that answers as the settings service answers an unchanged document. */
const server = createServer((_request, response) => {
  response.writeHead(304, { "Cache-Control": "private, no-cache", ETag: '"1"' }).end();
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

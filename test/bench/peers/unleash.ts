import { start } from "unleash-server";

/*
 * Runs Unleash in a process of its own: `node --import tsx unleash.ts DATABASE_URL PORT CLIENT_TOKEN`. Prints a line
 * when it accepts requests.
 */

const [databaseUrl = "", port, secret = ""] = process.argv.slice(2);
const url = new URL(databaseUrl);
const silent = () => undefined;

await start({
  db: {
    host: url.hostname,
    port: Number(url.port),
    user: url.username,
    password: url.password,
    database: url.pathname.slice(1),
    ssl: false,
    version: undefined,
  },
  server: { host: "127.0.0.1", port: Number(port) },
  authentication: {
    type: "none",
    initApiTokens: [
      {
        environment: "development",
        projects: ["*"],
        secret,
        tokenName: "bench",
        type: "client",
      },
    ],
  },
  getLogger: () => ({ debug: silent, info: silent, warn: silent, error: silent, fatal: silent }),
  versionCheck: { enable: false },
  disableScheduler: false,
} as unknown as Parameters<typeof start>[0]);
console.log("ready");

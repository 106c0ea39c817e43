import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fixture } from "../../fixtures.ts";
import { launchChromium } from "../../harness/chromium.ts";
import type { ExtensionBrowser } from "../../harness/extension-browser.ts";
import { findChromium } from "../../harness/find.ts";
import { launchFirefox } from "../../harness/firefox.ts";
import { setChromiumPolicies, setFirefoxPolicies } from "../../harness/policy.ts";
import { waitUntil } from "../../harness/wait-until.ts";
import { buildManaged } from "./build-managed.ts";
import { readRolloutOptions } from "./options.ts";
import { loadSigningKey } from "./signing-key.ts";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".xml": "text/xml",
  ".json": "application/json",
  ".crx": "application/x-chrome-extension",
  ".xpi": "application/x-xpinstall",
};

const INSTALL_TIMEOUT_MS = 60_000;

/** An employer's roll-out: the built packages, and the server that browsers download them from. */
export interface Rollout {
  /** The names of the files that browsers asked for. */
  readonly requested: readonly string[];
  /** Starts a browser on a machine with the employer's policies. */
  launch(name: ExtensionBrowser["name"], port: number): Promise<ExtensionBrowser>;
  close(): Promise<void>;
}

/** Builds a roll-out for acme.atlassian.net, whose policy contains the organization document. */
export async function startRollout(): Promise<Rollout> {
  const folder = await mkdtemp(join(tmpdir(), "contribution-lens-rollout-"));
  const file = (name: string) => join(folder, "managed", name);
  const requested: string[] = [];
  const server = createServer(async (request, response) => {
    const name = basename(new URL(request.url ?? "/", "http://localhost").pathname);
    requested.push(name);
    const body = await readFile(file(name)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "Content-Type": CONTENT_TYPES[extname(name)] ?? "" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = join(folder, "key.pem");
  await writeFile(key, privateKey.export({ type: "pkcs8", format: "pem" }));
  const workspaces = join(folder, "workspaces.json");
  const document = JSON.stringify(fixture("acme"));
  await writeFile(workspaces, JSON.stringify({ workspaces: [{ document }] }));
  const options = readRolloutOptions([
    ...["--hosts", "acme.atlassian.net,*.acme.example"],
    ...["--url", `http://127.0.0.1:${(server.address() as AddressInfo).port}`],
    ...["--workspaces", workspaces],
  ]);
  const signingKey = await loadSigningKey({ CONTRIBUTION_LENS_KEY: key });
  const { chromiumId } = await buildManaged(options, signingKey, join(folder, "managed"));

  return {
    requested,
    async launch(name, port) {
      const isChromium = name === "chromium";
      const policies = JSON.parse(
        await readFile(file(`policies/${isChromium ? "chrome" : "firefox"}.json`), "utf8"),
      );
      if (isChromium) await installInChromium(policies, chromiumId);
      const { ExtensionSettings: _, ...workspaces } = policies;
      // Chromium installs only without a driver: the same build is loaded, with the rest of the policies.
      const unset = isChromium
        ? await setChromiumPolicies(workspaces)
        : await setFirefoxPolicies(policies);
      try {
        const browser = isChromium
          ? await launchChromium({ port, extension: file("chrome"), closesFirstRun: false })
          : await launchFirefox({ port });
        return {
          ...browser,
          async close() {
            await browser.close();
            await unset();
          },
        };
      } catch (error) {
        await unset();
        throw error;
      }
    },
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts Chromium with policies, and waits until it has installed the extension. */
async function installInChromium(policies: object, id: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "contribution-lens-profile-"));
  const unset = await setChromiumPolicies(policies);
  const args = ["--headless=new", "--no-first-run", `--user-data-dir=${profile}`, "about:blank"];
  if (process.getuid?.() === 0) args.unshift("--no-sandbox");
  const browser = spawn(await findChromium(), args, { stdio: "ignore" });
  try {
    await waitUntil(
      () => access(join(profile, "Default/Extensions", id)).then(() => true),
      () => `Chromium did not install \`${id}\``,
      INSTALL_TIMEOUT_MS,
    );
  } finally {
    const ended = new Promise((resolve) => browser.once("exit", resolve));
    browser.kill();
    await ended;
    await unset();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

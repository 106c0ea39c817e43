import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildManaged } from "./build-managed.ts";
import { chromiumManifest, FILES } from "./manifests.ts";
import { RolloutError, type RolloutOptions, readRolloutOptions } from "./options.ts";
import { copyWithManifest, packCrx, packZip } from "./packages.ts";
import { loadSigningKey, type SigningKey } from "./signing-key.ts";

/*
 * `npm run zip`: packages for the stores. `npm run crx`: a signed package for Chromium. `npm run build:managed`: what
 * an employer needs to install the extension for everybody.
 */

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
const [command, ...args] = process.argv.slice(2);

try {
  const options = readRolloutOptions(args);
  if (command === "zip") await zip();
  else {
    const key = await loadSigningKey(process.env);
    if (command === "crx") await crx(options, key);
    else await managed(options, key);
    reportKey(key);
  }
} catch (error) {
  if (!(error instanceof RolloutError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function zip(): Promise<void> {
  // The stores sign with keys of their own, and refuse a manifest that names one.
  const folder = join(DIST, "zip/chrome");
  await copyWithManifest(join(DIST, "chrome"), folder, ({ key: _, ...manifest }) => manifest);
  await packZip(folder, join(DIST, "zip/contribution-lens-chrome.zip"));
  await packZip(join(DIST, "firefox"), join(DIST, "zip/contribution-lens-firefox.zip"));
  console.log("packed: dist/zip (packages for the stores)");
}

async function crx(options: RolloutOptions, key: SigningKey): Promise<void> {
  const folder = join(DIST, "crx/chrome");
  const { url } = options;
  const manifest = await copyWithManifest(join(DIST, "chrome"), folder, (built) =>
    chromiumManifest(built, key.publicKey, options),
  );
  await packCrx(folder, {
    keyFile: key.file,
    out: join(DIST, "crx", FILES.crx),
    manifest,
    ...(url !== undefined && {
      updates: { out: join(DIST, "crx", FILES.chromiumUpdates), crxUrl: url + FILES.crx },
    }),
  });
  console.log(`packed: dist/crx/${FILES.crx}, id ${key.id}`);
}

async function managed(options: RolloutOptions, key: SigningKey): Promise<void> {
  if (options.hosts.length === 0) {
    throw new RolloutError(
      "--hosts: expected the hosts that the extension may see, such as `acme.atlassian.net,*.acme.example`",
    );
  }
  const { chromiumId, firefoxId, redirects } = await buildManaged(options, key);
  console.log(`built: dist/managed
  may see      ${options.hosts.join(" ")}
  Chromium id  ${chromiumId}
  Firefox id   ${firefoxId}
  redirects    ${redirects.join(" ")}`);
  if (options.url === undefined) {
    console.log("add `--url https://…/` to get update manifests and policies too");
  } else {
    console.log(
      `upload the files of dist/managed to ${options.url} and deploy those of dist/managed/policies`,
    );
  }
}

function reportKey({ file, isNew }: SigningKey): void {
  if (!isNew) return;
  console.log(
    `made a signing key: ${file}\nkeep it where only release builds can read it: updates need it, and with another key the extension is another one`,
  );
}

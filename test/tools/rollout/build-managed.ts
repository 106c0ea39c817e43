import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumRedirect, firefoxRedirect } from "../../../extension/build/extension-id.ts";
import { chromiumManifest, FILES, firefoxManifest, firefoxUpdates, geckoOf } from "./manifests.ts";
import type { RolloutOptions } from "./options.ts";
import { copyWithManifest, packCrx, packZip } from "./packages.ts";
import { rolloutPolicies } from "./policies.ts";
import type { SigningKey } from "./signing-key.ts";

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));

/** The folder of a roll-out, the ids of its extensions, and the addresses of their sign-ins. */
export interface ManagedBuild {
  /** The folder with packages, update manifests and policies. */
  readonly folder: string;
  readonly chromiumId: string;
  readonly firefoxId: string;
  /** The addresses that a sign-in has to allow. */
  readonly redirects: readonly string[];
}

/** Makes packages, update manifests and policies from the built extensions. */
export async function buildManaged(
  options: RolloutOptions,
  key: SigningKey,
  folder = join(DIST, "managed"),
): Promise<ManagedBuild> {
  const { url, policy } = options;
  const file = (name: string) => join(folder, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const chromium = await copyWithManifest(join(DIST, "chrome"), file("chrome"), (manifest) =>
    chromiumManifest(manifest, key.publicKey, options),
  );
  await packCrx(file("chrome"), {
    keyFile: key.file,
    out: file(FILES.crx),
    manifest: chromium,
    ...(url !== undefined && {
      updates: { out: file(FILES.chromiumUpdates), crxUrl: url + FILES.crx },
    }),
  });

  const firefox = await copyWithManifest(join(DIST, "firefox"), file("firefox"), (manifest) =>
    firefoxManifest(manifest, options),
  );
  await packZip(file("firefox"), file(FILES.xpi));
  const firefoxId = geckoOf(firefox).gecko.id;

  if (url !== undefined) {
    await writeJson(file(FILES.firefoxUpdates), firefoxUpdates(firefox, url));
    const ids = { chromiumId: key.id, firefoxId };
    const policies = rolloutPolicies({ url, ...ids, ...(policy && { policy }) });
    await mkdir(file("policies"));
    for (const [browser, content] of Object.entries(policies)) {
      await writeJson(file(join("policies", `${browser}.json`)), content);
    }
  }
  return {
    folder,
    chromiumId: key.id,
    firefoxId,
    redirects: [chromiumRedirect(key.id), firefoxRedirect(firefoxId)],
  };
}

async function writeJson(file: string, value: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromiumId } from "../../extension/build/extension-id.ts";

/** The folders of managed policies of Chromium and Chrome; only root may write there. */
const CHROMIUM_FOLDERS = ["/etc/chromium/policies/managed", "/etc/opt/chrome/policies/managed"];

/** The folders of Firefox's policies, by the names that distributions give it; only root may write there. */
const FIREFOX_FOLDERS = ["/etc/firefox/policies", "/etc/firefox-esr/policies"];

/** True if this process may set policies of the machine. */
export const MAY_SET_POLICY = process.platform === "linux" && process.getuid?.() === 0;

/** Sets a policy for the unpacked extension in a folder. Returns a function that removes it. */
export async function setChromiumPolicy(
  extension: string,
  policy: object,
): Promise<() => Promise<void>> {
  const id = await idOfUnpacked(extension);
  return setChromiumPolicies({ "3rdparty": { extensions: { [id]: policy } } });
}

/** Sets policies of Chromium. Returns a function that removes them. */
export function setChromiumPolicies(policies: object): Promise<() => Promise<void>> {
  return writePolicies(CHROMIUM_FOLDERS, "contribution-lens.json", policies);
}

/** Sets policies of Firefox, as its `policies.json` has them. Returns a function that removes them. */
export function setFirefoxPolicies(policies: object): Promise<() => Promise<void>> {
  return writePolicies(FIREFOX_FOLDERS, "policies.json", policies);
}

async function writePolicies(
  folders: readonly string[],
  name: string,
  policies: object,
): Promise<() => Promise<void>> {
  const files = folders.map((folder) => join(folder, name));
  for (const file of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(policies));
  }
  return async () => {
    for (const file of files) await rm(file, { force: true });
  };
}

/** Creates a home folder in which Firefox finds a policy for an extension. */
export async function homeWithPolicy(addon: string, policy: object): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "contribution-lens-home-"));
  const folder = join(home, ".mozilla", "managed-storage");
  await mkdir(folder, { recursive: true });
  const manifest = { name: addon, description: "policy", type: "storage", data: policy };
  await writeFile(join(folder, `${addon}.json`), JSON.stringify(manifest));
  return home;
}

/** Returns the id of an unpacked extension, which Chromium derives from the key in its manifest. */
export async function idOfUnpacked(folder: string): Promise<string> {
  const { key } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  return chromiumId(Buffer.from(key, "base64"));
}

import { createHash } from "node:crypto";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folders of managed policies of Chromium and Chrome; only root may write there. */
const CHROMIUM_FOLDERS = ["/etc/chromium/policies/managed", "/etc/opt/chrome/policies/managed"];

/** True if this process may set a policy of Chromium. */
export const MAY_SET_CHROMIUM_POLICY = process.platform === "linux" && process.getuid?.() === 0;

/** Sets a policy for the unpacked extension in a folder. Returns a function that removes it. */
export async function setChromiumPolicy(
  extension: string,
  policy: object,
): Promise<() => Promise<void>> {
  const id = await idOfUnpacked(extension);
  const content = JSON.stringify({ "3rdparty": { extensions: { [id]: policy } } });
  const files = CHROMIUM_FOLDERS.map((folder) => join(folder, `contribution-lens-${id}.json`));
  for (const [index, file] of files.entries()) {
    await mkdir(CHROMIUM_FOLDERS[index] ?? "", { recursive: true });
    await writeFile(file, content);
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

/** Returns the id of an unpacked extension, which Chromium derives from its path. */
export async function idOfUnpacked(folder: string): Promise<string> {
  const digest = createHash("sha256")
    .update(await realpath(folder))
    .digest("hex");
  const letters = [...digest.slice(0, 32)].map((digit) =>
    String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)),
  );
  return letters.join("");
}

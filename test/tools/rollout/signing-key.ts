import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumId } from "../../../extension/build/extension-id.ts";
import { RolloutError } from "./options.ts";

const DEFAULT_FILE = fileURLToPath(new URL("../../../.keys/extension.pem", import.meta.url));

/** The key that signs packages for Chromium. The extension's id derives from it. */
export interface SigningKey {
  readonly file: string;
  /** The public half as base64, as the manifest's `key` has it. */
  readonly publicKey: string;
  readonly id: string;
  /** True if it was made by this call. */
  readonly isNew: boolean;
}

/**
 * Reads the signing key that CONTRIBUTION_LENS_KEY names, or the checkout's own in `.keys`, which is made if there is
 * none.
 * @throws {RolloutError} if the file that the variable names can't be used
 */
export async function loadSigningKey(env: NodeJS.ProcessEnv): Promise<SigningKey> {
  const named = env["CONTRIBUTION_LENS_KEY"]?.trim();
  const file = named || DEFAULT_FILE;
  // A named key that is missing is a mistake: a new one would change the id.
  const isNew = !named && !existsSync(file);
  if (isNew) await createKey(file);
  const publicKey = await publicKeyOf(file);
  return { file, publicKey: publicKey.toString("base64"), id: chromiumId(publicKey), isNew };
}

async function createKey(file: string): Promise<void> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // Git never sees the folder, whatever its other settings are.
  await writeFile(join(dirname(file), ".gitignore"), "*\n");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" });
  await writeFile(file, pem, { mode: 0o600, flag: "wx" });
}

async function publicKeyOf(file: string): Promise<Buffer> {
  try {
    const key = createPrivateKey(await readFile(file, "utf8"));
    if (key.asymmetricKeyType !== "rsa") throw new Error("not an RSA key");
    return createPublicKey(key).export({ type: "spki", format: "der" });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : "not a private RSA key";
    throw new RolloutError(
      `CONTRIBUTION_LENS_KEY: could not read \`${file}\` (${reason}); name a private RSA key in PEM form`,
    );
  }
}

import { createReadStream } from "node:fs";
import { type FileHandle, open, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { TransferError } from "../store/transfer-format.ts";
import { countEntries } from "./count-entries.ts";
import { printLine } from "./output.ts";
import { withStore } from "./store-command.ts";
import { ConfigError, type Environment } from "./variables.ts";

/** Writes organizations as lines of JSON, to a file or to standard output. */
export async function exportCommand(args: readonly string[], env: Environment): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { org: { type: "string" }, out: { type: "string" } },
  });
  const { org, out } = values;
  return withStore(env, async (store) => {
    if (org !== undefined && (await store.revision(org)) === null) {
      throw new ConfigError(`export: no organization \`${org}\``);
    }
    const lines = store.administration.export(org);
    if (out !== undefined) await writeLines(out, lines);
    else for await (const line of lines) await printLine(line);
    return 0;
  });
}

/** Writes a new file; removes it again if that fails. */
async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const file = await create(path);
  try {
    for await (const line of lines) await file.write(`${line}\n`);
    await file.sync();
  } catch (error) {
    await rm(path);
    throw error;
  } finally {
    await file.close();
  }
}

async function create(path: string): Promise<FileHandle> {
  try {
    // `wx` refuses to overwrite an earlier export. An export has names of people, so others can't read it.
    return await open(path, "wx", 0o600);
  } catch (error) {
    const reason =
      Object(error).code === "EEXIST" ? "it exists; choose another name" : String(error);
    throw new ConfigError(`export: could not create \`${path}\`: ${reason}`);
  }
}

/** Stores the organizations of an export. */
export async function importCommand(args: readonly string[], env: Environment): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new ConfigError("import: expected one file, which `export` wrote");
  }
  // A pipe can't be read twice.
  if (!(await stat(file).catch(() => undefined))?.isFile()) {
    throw new ConfigError(`import: \`${file}\` is not a file; pass one that \`export\` wrote`);
  }
  const lines = () => createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  return withStore(
    env,
    async (store) => {
      try {
        for await (const { organization, entries, isNew } of store.administration.import(lines)) {
          await printLine(
            `${organization}: ${isNew ? `imported, ${countEntries(entries)}` : "already there"}`,
          );
        }
      } catch (cause) {
        if (!(cause instanceof TransferError)) throw cause;
        throw new TransferError(`\`${file}\`: ${cause.message}`, { cause });
      }
      return 0;
    },
    { create: true },
  );
}

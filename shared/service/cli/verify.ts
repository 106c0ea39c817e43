import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { AuditPage } from "../../model/audit-entry.ts";
import { parseJson } from "../../model/parse.ts";
import { verifyChain } from "../store/audit-chain.ts";
import { isAuditEntry } from "../store/row-codecs.ts";
import { countEntries } from "./count-entries.ts";
import { printLine } from "./output.ts";
import { withStore } from "./store-command.ts";
import { ConfigError, type Environment } from "./variables.ts";

/** Checks the audit logs of the store, or an exported one. */
export async function verifyCommand(args: readonly string[], env: Environment): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { file: { type: "string" } } });
  if (values.file !== undefined) {
    const { entries, next } = parseLog(values.file, await readLog(values.file));
    const { head, broken } = verifyChain(entries);
    if (next !== null) {
      console.error(`${values.file}: only part of the log; export what follows entry ${next} too`);
    }
    return report(values.file, head.sequence, broken);
  }
  return withStore(env, async (store) => {
    let checked = 0;
    let code = 0;
    for await (const { organization, entries, broken } of store.verify()) {
      checked += 1;
      code = Math.max(code, await report(organization, entries, broken));
    }
    if (checked === 0) await printLine("no organizations to check");
    return code;
  });
}

async function readLog(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason = Object(error).code === "ENOENT" ? "no such file" : String(error);
    throw new ConfigError(`--file: could not read \`${file}\`: ${reason}`);
  }
}

/** Parses an exported log. The entries stay as they are, because their hashes cover every member. */
function parseLog(file: string, text: string): AuditPage {
  const { entries, next = null } = Object(tryParseJson(text));
  if (Array.isArray(entries) && entries.every(isAuditEntry)) return { entries, next };
  throw new ConfigError(
    `${file}: not an exported log; expected a response of GET …/changes, or a file saved from the widget's history`,
  );
}

function tryParseJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

async function report(
  name: string,
  entries: number,
  broken: { sequence: number; reason: string } | undefined,
): Promise<number> {
  if (!broken) {
    await printLine(`${name}: intact, ${countEntries(entries)}`);
    return 0;
  }
  console.error(`${name}: broken at entry ${broken.sequence}: ${broken.reason}`);
  return 1;
}

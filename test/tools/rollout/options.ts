import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parsePolicy } from "../../../extension/workspaces/policy.ts";

/** Thrown if an option can't be used; the message names it. */
export class RolloutError extends Error {
  override readonly name = "RolloutError";
}

/** The options of a roll-out. */
export interface RolloutOptions {
  /** Match patterns of the hosts that the extension may see without asking. */
  readonly hosts: readonly string[];
  /** The folder on the web from which browsers load package and updates; ends with a slash. */
  readonly url?: string;
  readonly firefoxId?: string;
  /** The content of the employer's policy, as the extension reads it. */
  readonly policy?: object;
}

/** One host, or all hosts below a domain. */
const HOST = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
const FIREFOX_ID = /^[a-z0-9._-]*@[a-z0-9._-]+$/i;

/**
 * Parses the arguments of `npm run build:managed` and `npm run crx`.
 * @throws {RolloutError} naming the option at fault and what it needs
 */
export function readRolloutOptions(args: readonly string[]): RolloutOptions {
  const { hosts = "", url, workspaces, "firefox-id": firefoxId } = parse(args);
  if (firefoxId !== undefined && !FIREFOX_ID.test(firefoxId)) {
    throw new RolloutError(
      `--firefox-id: expected an id such as \`contribution-lens@acme.example\`, got \`${firefoxId}\``,
    );
  }
  return {
    hosts: hosts.split(",").flatMap((host) => (host.trim() ? hostPattern(host.trim()) : [])),
    ...(url !== undefined && { url: folderUrl(url) }),
    ...(firefoxId !== undefined && { firefoxId }),
    ...(workspaces !== undefined && { policy: readPolicy(workspaces) }),
  };
}

function parse(args: readonly string[]) {
  const option = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { hosts: option, url: option, workspaces: option, "firefox-id": option },
    }).values;
  } catch (error) {
    const [message = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new RolloutError(`${message}; extension/README.md describes the options`);
  }
}

function hostPattern(host: string): string {
  if (HOST.test(host)) return `https://${host}/*`;
  throw new RolloutError(
    `--hosts: expected hosts such as \`acme.atlassian.net,*.acme.example\`, got \`${host}\``,
  );
}

function folderUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
  if (!url || !(url.protocol === "https:" || (isLocal && url.protocol === "http:"))) {
    throw new RolloutError(
      `--url: expected an https address such as \`https://extensions.acme.example/lens/\`, got \`${text}\``,
    );
  }
  return url.href.replace(/\/*$/, "/");
}

function readPolicy(file: string): object {
  let policy: unknown;
  try {
    policy = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new RolloutError(`--workspaces: could not read \`${file}\`: ${reason}`);
  }
  const { problems, workspaces } = parsePolicy(policy);
  if (problems.length > 0 || workspaces.length === 0) {
    const faults = problems.length > 0 ? problems.join("; ") : "expected a list of `workspaces`";
    throw new RolloutError(`--workspaces: \`${file}\`: ${faults}`);
  }
  return Object(policy);
}

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isolateEach } from "../../shared/i18n/bidi.ts";
import { formatList } from "../../shared/i18n/format.ts";
import { browser } from "../browser.ts";
import { grantedOrigins } from "../components/granted-origins.ts";
import { language, messages, optionsMessages } from "../i18n/i18n.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import { hostMatchOf, vendorHostsOf } from "../workspaces/matching.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** A longer list names this many hosts and counts the others; it never counts a single one. */
const MAX_LISTED = 8;

interface HostAccessProps {
  readonly workspace: Workspace;
  readonly workspaces: readonly Workspace[];
}

/** The hosts on which the badge is shown, and buttons that request the missing permissions. */
export function HostAccess({ workspace, workspaces }: HostAccessProps) {
  const { document } = workspace;
  const { hosts = [] } = document ? hostMatchOf(document.organization) : workspace;
  const vendorHosts = document ? vendorHostsOf(workspace, workspaces) : [];
  const allowed = useSignal<readonly string[] | null>(null);
  const refused = useSignal(false);
  useEffect(() => {
    void allowedOf([...hosts, ...vendorHosts]).then((found) => {
      allowed.value = found;
    });
    // Each change of a permission loads the workspace again, which makes a new object.
  }, [workspace]);
  const { value: shown } = allowed;
  if (shown === null) return null;
  const request = async (wanted: readonly string[]) => {
    refused.value = false;
    const granted = browser.permissions.request({ origins: patternsOf(wanted) });
    // Some browsers can't show the prompt.
    refused.value = !(await granted.catch(() => false));
  };
  const allowButton = (
    all: readonly string[],
    className: string,
    label: (hosts: string) => string,
  ) => {
    const missing = all.filter((host) => !shown.includes(host));
    if (missing.length === 0) return null;
    return (
      <p>
        <button type="button" class={className} onClick={() => void request(missing)}>
          {label(formatHosts(missing))}
        </button>
      </p>
    );
  };
  return (
    <>
      {shown.length > 0 && (
        <p class="muted" tabIndex={-1}>
          {optionsMessages.badgeShown(formatHosts(shown))}
        </p>
      )}
      {allowButton(hosts, "button", optionsMessages.allow)}
      {hosts.every((host) => shown.includes(host)) &&
        allowButton(vendorHosts, "link small", optionsMessages.allowToo)}
      {shown.length < hosts.length + vendorHosts.length && (
        <p class="muted small">{optionsMessages.allowHint}</p>
      )}
      {refused.value && (
        <p class="notice caution" role="alert">
          {optionsMessages.allowRefused}
        </p>
      )}
    </>
  );
}

/** Returns the hosts whose pages the extension may see. */
async function allowedOf(hosts: readonly string[]): Promise<string[]> {
  const permitted = await grantedOrigins(patternsOf(hosts));
  return hosts.filter((host) => patternsOf([host]).every((one) => permitted.includes(one)));
}

function patternsOf(hosts: readonly string[]): string[] {
  const wild = hosts.filter((host) => host.startsWith("*"));
  const named = hosts.filter((host) => !host.startsWith("*"));
  return [...originPatterns(named), ...wild.map((host) => `https://${host}/*`)];
}

/** Lists hosts; of many, the first ones and the number of the others. */
function formatHosts(hosts: readonly string[]): string {
  const names = isolateEach(hosts, language.direction);
  if (names.length <= MAX_LISTED + 1) return formatList(names, language.locale);
  return `${names.slice(0, MAX_LISTED).join(messages.badge.comma)} ${messages.more(names.length - MAX_LISTED)}`;
}

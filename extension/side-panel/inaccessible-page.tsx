import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { takeLatest } from "../../widget/state/take-latest.ts";
import { browser } from "../browser.ts";
import { grantedOrigins } from "../components/granted-origins.ts";
import type { OpenOptions } from "../components/options-target.ts";
import { messages } from "../i18n/i18n.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** Returns the match patterns of sites whose pages the extension may not see. */
export function useMissingPermissions(workspaces: readonly Workspace[]): readonly string[] {
  const missing = useSignal<readonly string[]>([]);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const take = takeLatest((patterns: readonly string[]) => {
      missing.value = patterns;
    });
    const refresh = () => take(missingPermissions(workspaces));
    onAdded.addListener(refresh);
    onRemoved.addListener(refresh);
    refresh();
    return () => {
      onAdded.removeListener(refresh);
      onRemoved.removeListener(refresh);
    };
  }, [workspaces, missing]);
  return missing.value;
}

async function missingPermissions(workspaces: readonly Workspace[]): Promise<string[]> {
  const patterns = originPatterns(workspaces.flatMap(({ hosts = [] }) => hosts));
  const granted = await grantedOrigins(patterns);
  return patterns.filter((pattern) => !granted.includes(pattern));
}

interface InaccessiblePageProps {
  /** Match patterns. */
  readonly missingPermissions: readonly string[];
  readonly openOptions: OpenOptions;
}

/** A page whose address the browser hides; it may belong to a workspace. */
export function InaccessiblePage(props: InaccessiblePageProps) {
  const { missingPermissions: origins, openOptions } = props;
  const allow = () => {
    // Not every browser asks from a side panel; the options page can ask too.
    browser.permissions.request({ origins: [...origins] }).catch(() => openOptions());
  };
  return (
    <section class="no-answer">
      <h1 class="title">Contribution Lens</h1>
      <p>{messages.hiddenAddress}</p>
      <p>
        <button type="button" class="button" onClick={allow}>
          {messages.allowSites}
        </button>
      </p>
    </section>
  );
}

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { newestOf } from "../answers/newest-of.ts";
import type { OpenOptions } from "../answers/open-options.ts";
import { permittedOf } from "../answers/permitted.ts";
import { browser } from "../browser.ts";
import { words } from "../i18n/i18n.ts";
import { originPatterns } from "../options/address.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** The sites of workspaces whose pages the extension may not see, as match patterns. */
export function useWithheld(workspaces: readonly Workspace[]): readonly string[] {
  const withheld = useSignal<readonly string[]>([]);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const look = newestOf(
      () => withheldOf(workspaces),
      (patterns) => {
        withheld.value = patterns;
      },
    );
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [workspaces, withheld]);
  return withheld.value;
}

async function withheldOf(workspaces: readonly Workspace[]): Promise<string[]> {
  const patterns = originPatterns(workspaces.flatMap(({ hosts = [] }) => hosts));
  const permitted = await permittedOf(patterns);
  return patterns.filter((pattern) => !permitted.includes(pattern));
}

interface HiddenPageProps {
  /** Match patterns. */
  readonly withheld: readonly string[];
  readonly openOptions: OpenOptions;
}

/** A page that can be one of a workspace: the browser does not say which it is. */
export function HiddenPage({ withheld, openOptions }: HiddenPageProps) {
  const allow = () => {
    // Not every browser asks from beside a page; the options can ask too.
    browser.permissions.request({ origins: [...withheld] }).catch(() => openOptions());
  };
  return (
    <section class="outside">
      <h1 class="title">Contribution Lens</h1>
      <p>{words.hidden}</p>
      <p>
        <button type="button" class="button" onClick={allow}>
          {words.allowSites}
        </button>
      </p>
    </section>
  );
}

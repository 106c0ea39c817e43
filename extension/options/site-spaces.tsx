import { useSignal } from "@preact/signals";
import type { Site } from "../../shared/model/organization.ts";
import { browser } from "../browser.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import type { ImportError } from "../i18n/options-messages.ts";
import { readSpaces, withSpaces } from "../import/spaces.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { updateDocument } from "../workspaces/workspace-store.ts";
import { importErrorOf } from "./import-error.ts";

/** The sites of imported and described workspaces, each with a button that reads its spaces. */
export function SiteSpaces({ workspaces }: { workspaces: readonly Workspace[] }) {
  const sites = workspaces.flatMap((workspace) => {
    const { managed = false, source, document } = workspace;
    if (managed || source.kind === "service" || !document) return [];
    return document.organization.sites.map((site) => ({ workspace, site }));
  });
  if (sites.length === 0) return null;
  return (
    <fieldset class="field">
      <legend class="label">{optionsMessages.adminImport.spacesTitle}</legend>
      <p class="muted small">{optionsMessages.adminImport.spacesHint}</p>
      <div class="sites">
        {sites.map(({ workspace, site }) => (
          <SiteRow key={workspace.id + site.id} workspace={workspace} site={site} />
        ))}
      </div>
    </fieldset>
  );
}

function SiteRow({ workspace, site }: { workspace: Workspace; site: Site }) {
  const messages = optionsMessages.adminImport;
  const count = useSignal<number | null>(null);
  const done = useSignal("");
  const problem = useSignal<ImportError | null>(null);
  const read = async () => {
    // The browser takes a request for permission only as the first thing in a click.
    const allowed = browser.permissions.request({ origins: originPatterns([site.host]) });
    done.value = "";
    problem.value = null;
    count.value = 0;
    try {
      if (!(await allowed)) {
        problem.value = "not-allowed";
        return;
      }
      const spaces = await readSpaces(`https://${site.host}`, (read) => {
        count.value = read;
      });
      await updateDocument(workspace.id, (known) => withSpaces(known, site.id, spaces));
      done.value = messages.spacesRead(site.host, count.value);
    } catch (error) {
      const found = importErrorOf(error);
      problem.value = found === "unexpected-response" || found === "busy" ? found : "not-signed-in";
    } finally {
      count.value = null;
    }
  };
  return (
    <div>
      <button
        type="button"
        class="button"
        disabled={count.value !== null}
        onClick={() => void read()}
      >
        {messages.readSpaces(site.host)}
      </button>{" "}
      <span role="status">
        {count.value === null ? done.value : messages.spacesProgress(count.value)}
      </span>
      {problem.value && (
        <p class="notice caution" role="alert">
          {messages.error[problem.value]}
        </p>
      )}
    </div>
  );
}

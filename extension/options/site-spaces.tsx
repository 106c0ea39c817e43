import { useSignal } from "@preact/signals";
import type { Site } from "../../shared/model/organization.ts";
import { appName } from "../../shared/policy/apps.ts";
import { browser } from "../browser.ts";
import { optionsMessages, messages as popupMessages } from "../i18n/i18n.ts";
import { withSpaces } from "../import/merge-spaces.ts";
import { readSpaces, type SpaceReading } from "../import/spaces.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import { NO_SITE } from "../workspaces/no-site.ts";
import { readFrom, withOrigin } from "../workspaces/provenance.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { updateDocument } from "../workspaces/workspace-store.ts";
import { importErrorOf, listProblemOf } from "./import-error.ts";

/** The sites of imported and described workspaces, each with a button that reads its spaces. */
export function SiteSpaces({ workspaces }: { workspaces: readonly Workspace[] }) {
  const sites = workspaces.flatMap((workspace) => {
    const { managed = false, source, document } = workspace;
    if (managed || source.kind === "service" || !document) return [];
    return document.organization.sites.flatMap((site) =>
      site.id === NO_SITE.id ? [] : { workspace, site },
    );
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
  const problems = useSignal<readonly string[]>([]);
  const read = async () => {
    // The browser takes a request for permission only as the first thing in a click.
    const allowed = browser.permissions.request({ origins: originPatterns([site.host]) });
    done.value = "";
    problems.value = [];
    count.value = 0;
    try {
      if (!(await allowed)) {
        problems.value = [messages.error["not-allowed"]];
        return;
      }
      const reading = await readSpaces(`https://${site.host}`, (read) => {
        count.value = read;
      });
      problems.value = await saveSpaces(workspace, site, reading);
      if (problems.value[0] === popupMessages.notSaved) return;
      const found = [...reading.spaces.values()].reduce((sum, { length }) => sum + length, 0);
      done.value = messages.spacesRead(site.host, found);
    } catch (error) {
      problems.value = [messages.error[siteErrorOf(error)]];
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
      {problems.value.length > 0 && (
        <div class="notice caution" role="alert">
          {problems.value.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Returns the message key of a site of which nothing could be read. */
function siteErrorOf(error: unknown) {
  const problem = importErrorOf(error);
  if (problem === "bad-key") return "not-signed-in";
  return problem === "not-admin" || problem === "not-found" ? "no-access" : problem;
}

/** Saves the spaces of a site, and returns the parts that are missing. */
async function saveSpaces(
  workspace: Workspace,
  site: Site,
  reading: SpaceReading,
): Promise<readonly string[]> {
  const messages = optionsMessages.adminImport;
  const facts = [...reading.spaces.keys()].map((app) => ["spaces", site.id, app] as const);
  try {
    await updateDocument(
      workspace.id,
      (known) => withSpaces(known, site.id, reading),
      (provenance) => withOrigin(provenance, readFrom("site", Date.now()), ...facts),
    );
  } catch {
    return [popupMessages.notSaved];
  }
  const unread = [...reading.failures].flatMap(([list, error]) => {
    const problem = listProblemOf(error);
    // A site need not have both.
    if (problem === "missing" && !site.apps.some(({ app }) => app.startsWith(list))) return [];
    return messages.listUnread(appName(list), messages.listProblem[problem]);
  });
  return reading.leftOut > 0 ? [...unread, messages.spacesLeftOut(reading.leftOut)] : unread;
}

import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Plan } from "../../shared/model/organization.ts";
import { browser } from "../browser.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import type { ImportError } from "../i18n/options-messages.ts";
import {
  ADMIN_API,
  AdminApi,
  NOTHING_READ,
  type Reading,
  type VendorOrganization,
} from "../import/admin-api.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { SelectField, TextField } from "./field.tsx";
import { isCode } from "./find-service.ts";
import { importErrorOf } from "./import-error.ts";
import { SiteSpaces } from "./site-spaces.tsx";
import { VendorImport } from "./vendor-import.tsx";

/** The form that imports sites and apps with an API key, and spaces with the person's own session. */
export function VendorForm({ workspaces }: { workspaces: readonly Workspace[] }) {
  const messages = optionsMessages.adminImport;
  const key = useSignal("");
  const organizations = useSignal<readonly VendorOrganization[] | null>(null);
  const chosen = useSignal("");
  const plan = useSignal<Plan>("unknown");
  const reading = useSignal<Reading>(NOTHING_READ);
  const busy = useSignal(false);
  const problem = useSignal<ImportError | "nothing" | "empty" | "stopped" | null>(null);
  const saved = useSignal("");
  const controller = useRef<AbortController | undefined>(undefined);

  const { nothing, empty, stopped } = messages;
  const problemTexts = { ...messages.error, nothing, empty, stopped };
  const organization = organizations.value?.find(({ id }) => id === chosen.value);
  const { entries, cursor, total } = reading.value;
  const isComplete = entries.length > 0 && cursor === undefined;

  /** Continues the reading; starts it with the list of organizations. */
  const read = async (event: Event) => {
    event.preventDefault();
    // The browser takes a request for permission only as the first thing in a click.
    const allowed = browser.permissions.request({ origins: originPatterns([ADMIN_API]) });
    problem.value = null;
    busy.value = true;
    saved.value = "";
    controller.current = new AbortController();
    const { signal } = controller.current;
    try {
      if (!(await allowed)) {
        problem.value = "not-allowed";
        return;
      }
      const admin = new AdminApi(key.value.trim());
      organizations.value ??= await admin.organizations(signal);
      const [first, ...more] = organizations.value;
      if (!first) {
        problem.value = "nothing";
        return;
      }
      // Another key may not give access to the chosen organization.
      if (!organizations.value.some(({ id }) => id === chosen.value)) {
        chosen.value = first.id;
        reading.value = NOTHING_READ;
        // The person chooses one of several before anything else is read.
        if (more.length > 0) return;
      }
      const onPage = (page: Reading) => {
        reading.value = page;
      };
      const { entries: found } = await admin.entries(chosen.value, reading.value, onPage, signal);
      key.value = "";
      if (found.length === 0) problem.value = "empty";
    } catch (error) {
      const stopped = isCode(error, "aborted");
      problem.value = stopped ? "stopped" : importErrorOf(error);
    } finally {
      busy.value = false;
    }
  };
  const onSaved = (name: string) => {
    saved.value = messages.saved(name);
    organizations.value = null;
    chosen.value = "";
    reading.value = NOTHING_READ;
    key.value = "";
  };

  return (
    <div class="form">
      {!isComplete && (
        <form class="form" onSubmit={(event) => void read(event)}>
          <TextField
            label={messages.key}
            hint={messages.keyHint}
            type="password"
            value={key.value}
            onChange={(value) => {
              key.value = value;
              organizations.value = null;
            }}
          />
          {organizations.value && organizations.value.length > 1 && (
            <SelectField
              label={messages.which}
              value={chosen.value}
              options={Object.fromEntries(organizations.value.map(({ id, name }) => [id, name]))}
              onChange={(id) => {
                chosen.value = id;
                reading.value = NOTHING_READ;
              }}
            />
          )}
          <div role="status">
            {(busy.value || entries.length > 0) && (
              <label class="field">
                {messages.progress(entries.length, total)}
                <progress {...(total !== undefined && { value: entries.length, max: total })} />
              </label>
            )}
          </div>
          {problem.value && (
            <p class="notice caution" role="alert">
              {problemTexts[problem.value]}
            </p>
          )}
          <p class="inline-group">
            <button
              type="submit"
              class="button primary"
              disabled={busy.value || key.value.trim() === ""}
            >
              {entries.length > 0 || problem.value === "stopped" ? messages.resume : messages.read}
            </button>
            {busy.value && (
              <button type="button" class="button" onClick={() => controller.current?.abort()}>
                {messages.stop}
              </button>
            )}
          </p>
        </form>
      )}
      {isComplete && organization && (
        <>
          <SelectField
            label={messages.plan}
            hint={messages.planHint}
            value={plan.value}
            options={optionsMessages.plans}
            onChange={(value) => {
              plan.value = value;
            }}
          />
          <VendorImport
            organization={organization}
            entries={entries}
            plan={plan.value}
            workspaces={workspaces}
            onSaved={onSaved}
          />
        </>
      )}
      <p role="status">{saved.value}</p>
      <SiteSpaces workspaces={workspaces} />
    </div>
  );
}

import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Plan } from "../../shared/model/organization.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import type { VendorEntry, VendorOrganization } from "../import/admin-api.ts";
import { type Difference, differences } from "../import/differences.ts";
import { importedDocument } from "../import/inventory.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { saveWorkspace } from "../workspaces/workspace-store.ts";
import { SharedHosts } from "./shared-hosts.tsx";

/** Changes beyond this number are only counted. */
const MAX_LISTED = 50;

interface VendorImportProps {
  readonly organization: VendorOrganization;
  readonly entries: readonly VendorEntry[];
  readonly plan: Plan;
  readonly workspaces: readonly Workspace[];
  readonly onSaved: (name: string) => void;
}

/** The imported document, its differences to the stored one, and the button that saves it. */
export function VendorImport(props: VendorImportProps) {
  const { organization, entries, plan, workspaces, onSaved } = props;
  const messages = optionsMessages.adminImport;
  const failed = useSignal(false);
  const before = workspaces.find(
    ({ managed = false, source, document }) =>
      !managed &&
      source.kind === "document" &&
      document?.organization.externalId === organization.id,
  );
  const known = before?.document?.organization;
  const document = useMemo(
    () => importedDocument({ organization, entries, plan, before: known }),
    [organization, entries, plan, known],
  );
  const apps = document.sites.flatMap((site) => site.apps).length;
  const save = async () => {
    const id = before?.id ?? crypto.randomUUID();
    const record = { id, name: document.name, source: { kind: "document" } } as const;
    const role = before?.document?.role ?? "member";
    try {
      await saveWorkspace(record, { organization: document, role, confirmedAt: Date.now() });
      onSaved(document.name);
    } catch {
      failed.value = true;
    }
  };
  return (
    <div class="notice" role="status">
      <p class="bold">{messages.found(document.name, document.sites.length, apps)}</p>
      {known && (
        <>
          <p>{messages.changesTitle(document.name)}</p>
          <Changes found={differences(known, document)} />
          <p class="muted">{messages.unchangedHint}</p>
        </>
      )}
      <SharedHosts document={document} workspaces={workspaces} except={before?.id} />
      {failed.value && (
        <p class="notice caution" role="alert">
          {optionsMessages.notSaved}
        </p>
      )}
      <p>
        <button type="button" class="button primary" onClick={() => void save()}>
          {messages.save}
        </button>
      </p>
    </div>
  );
}

function Changes({ found }: { found: readonly Difference[] }) {
  const messages = optionsMessages.adminImport;
  if (found.length === 0) return <p>{messages.noChanges}</p>;
  return (
    <ul>
      {found.slice(0, MAX_LISTED).map(({ kind, name, before = "" }) => (
        <li key={kind + name}>
          {kind === "renamed" ? messages.renamed(before, name) : messages.change[kind](name)}
        </li>
      ))}
      {found.length > MAX_LISTED && <li>+ {found.length - MAX_LISTED}</li>}
    </ul>
  );
}

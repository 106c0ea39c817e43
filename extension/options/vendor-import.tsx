import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { optionsMessages, messages as popupMessages } from "../i18n/i18n.ts";
import { differences } from "../import/differences.ts";
import { type ImportAnswers, importedDocument } from "../import/inventory.ts";
import type { Resolutions } from "../import/reconciliation.ts";
import { findStored } from "../import/stored-import.ts";
import { requestHosts } from "../workspaces/host-access.ts";
import { hostMatchOf } from "../workspaces/matching.ts";
import { parseProvenance } from "../workspaces/provenance.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { saveWorkspace } from "../workspaces/workspace-store.ts";
import { ImportConflicts } from "./import-conflicts.tsx";
import { ImportDifferences } from "./import-differences.tsx";
import { ImportFacts } from "./import-facts.tsx";
import { ImportQuestions } from "./import-questions.tsx";
import { SharedHosts } from "./shared-hosts.tsx";
import { appLabel } from "./value-labels.ts";
import type { CompleteReading } from "./vendor-reading.ts";

interface VendorImportProps {
  readonly reading: CompleteReading;
  readonly workspaces: readonly Workspace[];
  readonly onSaved: (name: string) => void;
}

/** The imported document, its open questions, its differences to the stored one, and the button that saves it. */
export function VendorImport({ reading, workspaces, onSaved }: VendorImportProps) {
  const messages = optionsMessages.adminImport;
  const answers = useSignal<ImportAnswers>({});
  const resolutions = useSignal<Resolutions>(new Map());
  const problem = useSignal("");
  const before = useMemo(() => findStored(reading, workspaces), [reading, workspaces]);
  const known = useMemo(
    () =>
      before?.document && {
        organization: before.document.organization,
        provenance: parseProvenance(before.document),
      },
    [before],
  );
  const unanswered = useMemo(
    () => importedDocument({ ...reading, before: known, resolutions: resolutions.value }),
    [reading, known, resolutions.value],
  );
  const { organization, provenance, conflicts } = useMemo(
    () =>
      importedDocument({
        ...reading,
        before: known,
        resolutions: resolutions.value,
        answers: answers.value,
      }),
    [reading, known, resolutions.value, answers.value],
  );
  const save = async (event: Event) => {
    event.preventDefault();
    if (conflicts.some(({ id }) => !resolutions.value.has(id))) {
      problem.value = messages.chooseFirst;
      return;
    }
    // The browser takes a request for permission only as the first thing in a click. Nobody waits for the answer.
    void requestHosts(hostMatchOf(organization).hosts ?? []);
    const record = {
      id: before?.id ?? crypto.randomUUID(),
      name: organization.name,
      source: { kind: "document" },
    } as const;
    const role = before?.document?.role ?? "member";
    try {
      await saveWorkspace(record, { organization, role, confirmedAt: reading.at }, provenance);
      onSaved(organization.name);
    } catch {
      problem.value = popupMessages.notSaved;
    }
  };
  return (
    <form class="form" onSubmit={(event) => void save(event)}>
      <div class="notice" role="status">
        <ImportFacts reading={reading} organization={organization} />
      </div>
      {before?.source.kind === "manual" && (
        <p class="notice">{messages.continuesDescription(isolateBidi(before.name))}</p>
      )}
      <ImportConflicts
        organization={organization}
        conflicts={conflicts}
        resolutions={resolutions.value}
        onChange={(chosen) => {
          resolutions.value = chosen;
          problem.value = "";
        }}
      />
      <ImportQuestions
        organization={unanswered.organization}
        answers={answers.value}
        onChange={(given) => {
          answers.value = given;
        }}
      />
      {known && (
        <div class="notice">
          <p class="bold">{messages.changesTitle(isolateBidi(organization.name))}</p>
          <ImportDifferences found={differences(known.organization, organization, appLabel)} />
          <p class="muted">{messages.unchangedHint}</p>
        </div>
      )}
      <SharedHosts document={organization} workspaces={workspaces} except={before?.id} />
      {problem.value !== "" && (
        <p class="notice caution" role="alert">
          {problem.value}
        </p>
      )}
      <p>
        <button type="submit" class="button primary">
          {messages.save}
        </button>
      </p>
    </form>
  );
}

import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { InvalidOrganizationError, type Issue } from "../../shared/model/errors.ts";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { messages, optionsMessages } from "../i18n/i18n.ts";
import { confirmedBy } from "../workspaces/confirmed-by.ts";
import { requestHosts } from "../workspaces/host-access.ts";
import { hostMatchOf } from "../workspaces/matching.ts";
import { provenanceOfDocument } from "../workspaces/provenance.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { saveWorkspace } from "../workspaces/workspace-store.ts";
import { SharedHosts } from "./shared-hosts.tsx";

const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** Faults beyond this number are only counted. */
const MAX_LISTED = 20;

type ParseResult =
  | { readonly document: Organization }
  | { readonly hint: string }
  | { readonly problems: readonly Issue[] };

/** The form that imports an organization document from a file or from pasted text. */
export function ImportForm({ workspaces }: { workspaces: readonly Workspace[] }) {
  const id = useId();
  const text = useSignal("");
  const result = useSignal<ParseResult | null>(null);
  const done = useSignal("");
  const changeText = (value: string) => {
    text.value = value;
    done.value = "";
    result.value = value.trim() === "" ? null : parseText(value);
  };
  const chooseFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    if (file.size > MAX_FILE_BYTES) {
      result.value = { hint: optionsMessages.tooLarge };
      return;
    }
    try {
      changeText(await file.text());
    } catch {
      result.value = { hint: optionsMessages.unreadable };
      // The same file can be picked again.
      input.value = "";
    }
  };
  const document = result.value && "document" in result.value ? result.value.document : undefined;
  const before = workspaces.find(
    (item) => item.source.kind === "document" && item.document?.organization.id === document?.id,
  );
  const save = async (event: Event) => {
    event.preventDefault();
    if (!document) return;
    // The browser takes a request for permission only as the first thing in a click. Nobody waits for the answer.
    void requestHosts(hostMatchOf(document).hosts ?? []);
    const record = {
      id: before?.id ?? crypto.randomUUID(),
      name: document.name,
      source: { kind: "document" },
    } as const;
    const snapshot = { organization: document, role: "member", confirmedAt: Date.now() } as const;
    try {
      await saveWorkspace(record, snapshot, provenanceOfDocument(snapshot.confirmedAt));
    } catch {
      result.value = { hint: messages.notSaved };
      return;
    }
    changeText("");
    done.value = optionsMessages.imported(isolateBidi(document.name));
  };
  return (
    <form class="form" onSubmit={(event) => void save(event)}>
      <div class="field">
        <label class="label" for={`${id}-file`}>
          {optionsMessages.file}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void chooseFile(event.currentTarget)}
        />
      </div>
      <div class="field">
        <label class="label" for={`${id}-text`}>
          {optionsMessages.paste}
        </label>
        <textarea
          id={`${id}-text`}
          class="input code"
          rows={6}
          spellcheck={false}
          value={text.value}
          onInput={(event) => changeText(event.currentTarget.value)}
        />
      </div>
      <Faults result={result.value} />
      {document && before?.document && (
        <p class="notice">
          {optionsMessages.replaces(
            isolateBidi(before.name),
            before.document.organization.revision,
            document.revision,
          )}
        </p>
      )}
      {document && <SharedHosts document={document} workspaces={workspaces} except={before?.id} />}
      <p role="status">{done.value}</p>
      <p>
        <button type="submit" class="button primary" disabled={!document}>
          {optionsMessages.import}
        </button>
      </p>
    </form>
  );
}

function Faults({ result }: { result: ParseResult | null }) {
  if (!result || "document" in result) return null;
  if ("hint" in result) {
    return (
      <p class="notice caution" role="alert">
        {result.hint}
      </p>
    );
  }
  return (
    <div class="notice caution" role="alert">
      <p class="bold">{optionsMessages.problemsTitle(result.problems.length)}</p>
      <ul>
        {result.problems.slice(0, MAX_LISTED).map(({ path, message }) => (
          <li key={path + message}>
            <code>{path || "/"}</code> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function parseText(text: string): ParseResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { hint: optionsMessages.notJson };
  }
  try {
    return { document: confirmedBy(new Date(), parseOrganization(value)) };
  } catch (error) {
    if (error instanceof InvalidOrganizationError) return { problems: error.problems };
    throw error;
  }
}

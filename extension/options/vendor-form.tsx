import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { SelectField, TextField } from "../components/field.tsx";
import { optionsMessages } from "../i18n/i18n.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { SiteSpaces } from "./site-spaces.tsx";
import { VendorImport } from "./vendor-import.tsx";
import { VendorReading } from "./vendor-reading.ts";

interface VendorFormProps {
  /** The address at hand, which may name the organization. */
  readonly page: string | null;
  readonly workspaces: readonly Workspace[];
}

/** The form that imports sites and apps with an API key, and spaces with the person's own session. */
export function VendorForm({ page, workspaces }: VendorFormProps) {
  const reading = useMemo(() => new VendorReading(page), [page]);
  const saved = useSignal("");
  const complete = reading.complete.value;
  const onSaved = (name: string) => {
    saved.value = optionsMessages.adminImport.saved(isolateBidi(name));
    reading.reset();
  };
  return (
    <div class="form">
      {complete ? (
        <VendorImport reading={complete} workspaces={workspaces} onSaved={onSaved} />
      ) : (
        <ReadingForm
          reading={reading}
          onRead={() => {
            saved.value = "";
            void reading.read();
          }}
        />
      )}
      <p role="status">{saved.value}</p>
      <SiteSpaces workspaces={workspaces} />
    </div>
  );
}

interface ReadingFormProps {
  readonly reading: VendorReading;
  readonly onRead: () => void;
}

/** The questions for key and organization, and the progress of the reading. */
function ReadingForm({ reading, onRead }: ReadingFormProps) {
  const messages = optionsMessages.adminImport;
  const { key, organizations, chosen, needsId, typedId, busy, problem } = reading;
  const { empty, stopped, organizationIdInvalid } = messages;
  const problemTexts = { ...messages.error, empty, stopped, organizationIdInvalid };
  const { entries, total } = reading.reading.value;
  const idQuestion = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (needsId.value) idQuestion.current?.querySelector("input")?.focus();
  }, [needsId.value]);
  const several = (organizations.value?.length ?? 0) > 1;
  const canRead = key.value.trim() !== "" && (!needsId.value || typedId.value.trim() !== "");
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <TextField
        label={messages.key}
        hint={messages.keyHint}
        type="password"
        value={key.value}
        onChange={(value) => reading.changeKey(value)}
      />
      {needsId.value && (
        <div ref={idQuestion}>
          <TextField
            label={messages.organizationId}
            hint={messages.organizationIdHint}
            value={typedId.value}
            onChange={(value) => reading.changeId(value)}
          />
        </div>
      )}
      {several && (
        <SelectField
          label={messages.which}
          value={chosen.value}
          options={Object.fromEntries(
            (organizations.value ?? []).map(({ id, name = id }) => [id, name]),
          )}
          onChange={(id) => reading.choose(id)}
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
        <button type="submit" class="button primary" disabled={busy.value || !canRead}>
          {entries.length > 0 || problem.value === "stopped" ? messages.resume : messages.read}
        </button>
        {busy.value && (
          <button type="button" class="button" onClick={() => reading.stop()}>
            {messages.stop}
          </button>
        )}
      </p>
    </form>
  );
}

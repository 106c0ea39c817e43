import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { messageOf } from "../../widget/elements/message-of.ts";
import { Save } from "../../widget/panel/save-file.tsx";
import { type Backup, InvalidBackupError, makeBackup, readBackup } from "../backup/backup.ts";
import { type Restoration, restorations } from "../backup/restore.ts";
import { optionWords } from "../words/spoken-options.ts";
import { loadPreferences, saveLanguage, saveNotifications } from "../workspaces/preferences.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { eraseAll, saveWorkspaces } from "../workspaces/workspace-store.ts";

type Step =
  | { readonly kind: "restore"; readonly backup: Backup }
  | { readonly kind: "erase" }
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "problems"; readonly title: string; readonly problems: readonly string[] };

/** Saves everything to a file, loads it back, or erases it; each says first what it will do. */
export function BackupSection({ workspaces }: { workspaces: readonly Workspace[] }) {
  const id = useId();
  const step = useSignal<Step | null>(null);
  const pick = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      step.value = { kind: "restore", backup: readBackup(await file.text()) };
    } catch (error) {
      step.value = { kind: "problems", ...faultsOf(error) };
    }
    // The same file can be picked again.
    input.value = "";
  };
  const attempt = async (work: () => Promise<void>, done: string) => {
    try {
      await work();
      step.value = { kind: "done", text: done };
    } catch (error) {
      const problems = [messageOf(error)];
      step.value = { kind: "problems", title: optionWords.notSaved, problems };
    }
  };
  return (
    <section class="card section">
      <h2 class="section-title">{optionWords.backup}</h2>
      <p class="quiet">{optionWords.backupHint}</p>
      <div class="ways">
        <Save
          name={`contribution-lens-${new Date().toISOString().slice(0, 10)}.json`}
          type="application/json"
          label={optionWords.saveBackup}
          text={async () =>
            JSON.stringify(makeBackup(workspaces, await loadPreferences()), null, 2)
          }
        />
        <label class="button file" for={`${id}-file`}>
          {optionWords.loadBackup}
          <input
            id={`${id}-file`}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void pick(event.currentTarget)}
          />
        </label>
        <button
          type="button"
          class="button"
          onClick={() => {
            step.value = { kind: "erase" };
          }}
        >
          {optionWords.erase}
        </button>
      </div>
      {step.value?.kind === "problems" && (
        <div class="notice caution" role="alert">
          <p class="strong">{step.value.title}</p>
          <ul>
            {step.value.problems.slice(0, 20).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {step.value?.kind === "restore" && (
        <Restore
          plan={restorations(step.value.backup, workspaces)}
          backup={step.value.backup}
          attempt={attempt}
          onCancel={() => {
            step.value = null;
          }}
        />
      )}
      {step.value?.kind === "erase" && (
        <div class="notice caution" role="alert">
          <p class="strong">{optionWords.eraseQuestion(ownOf(workspaces).length)}</p>
          <p>{optionWords.eraseHint}</p>
          <Decision
            yes={optionWords.eraseConfirm}
            onYes={() => void attempt(eraseAll, optionWords.erased)}
            onCancel={() => {
              step.value = null;
            }}
          />
        </div>
      )}
      <p role="status">{step.value?.kind === "done" && step.value.text}</p>
    </section>
  );
}

interface RestoreProps {
  readonly plan: readonly Restoration[];
  readonly backup: Backup;
  readonly attempt: (work: () => Promise<void>, done: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** What loading the file will do, before it is done. */
function Restore({ plan, backup, attempt, onCancel }: RestoreProps) {
  const load = async () => {
    const chosen = plan.filter(({ kind }) => kind === "add" || kind === "replace");
    await saveWorkspaces(chosen.map(({ entry }) => entry));
    await saveNotifications(backup.preferences.notifications);
    await saveLanguage(backup.preferences.language);
  };
  return (
    <div class="notice" role="alert">
      <p class="strong">{optionWords.restoreTitle}</p>
      <ul>
        {plan.map(({ kind, entry, revision }) => {
          const { organization } = entry.document;
          return (
            <li key={entry.record.id}>
              {optionWords.restoration[kind](entry.record.name, revision, organization.revision)}
            </li>
          );
        })}
      </ul>
      <p>{optionWords.restoreRest}</p>
      <Decision
        yes={optionWords.restore}
        onYes={() => void attempt(load, optionWords.restored)}
        onCancel={onCancel}
      />
    </div>
  );
}

interface DecisionProps {
  readonly yes: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
}

function Decision({ yes, onYes, onCancel }: DecisionProps) {
  return (
    <p class="ways">
      <button type="button" class="button primary" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {optionWords.cancel}
      </button>
    </p>
  );
}

function faultsOf(error: unknown): { title: string; problems: readonly string[] } {
  if (!(error instanceof InvalidBackupError)) {
    return { title: optionWords.unreadable, problems: [messageOf(error)] };
  }
  const { problems } = error;
  return { title: optionWords.backupFaults(problems.length), problems };
}

function ownOf(workspaces: readonly Workspace[]): Workspace[] {
  return workspaces.filter(({ managed = false }) => !managed);
}

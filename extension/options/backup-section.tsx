import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { DownloadButton } from "../../widget/components/download-button.tsx";
import { messageOf } from "../../widget/components/message-of.ts";
import { messages, optionsMessages } from "../i18n/i18n.ts";
import {
  type Backup,
  createBackup,
  InvalidBackupError,
  MAX_BACKUP_BYTES,
  parseBackup,
} from "../workspaces/backup.ts";
import { planRestore } from "../workspaces/plan-restore.ts";
import type { Preferences } from "../workspaces/preferences.ts";
import { saveLanguage, saveNotifications } from "../workspaces/preferences-store.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { eraseAll, saveWorkspaces } from "../workspaces/workspace-store.ts";
import { ConfirmButtons } from "./confirm-buttons.tsx";
import { requestNotifications } from "./notification-permission.ts";
import { RestoreQuestion } from "./restore-question.tsx";

/** The outcomes, which are also message keys. */
const OUTCOMES = ["restored", "restoredWithoutNotifications", "erased"] as const;
type Outcome = (typeof OUTCOMES)[number];

const MAX_LISTED = 20;

type Step =
  | { readonly kind: "restore"; readonly backup: Backup }
  | { readonly kind: "erase" }
  | { readonly kind: "done"; readonly outcome: Outcome }
  | { readonly kind: "problems"; readonly title: string; readonly problems: readonly string[] };

interface BackupSectionProps {
  readonly workspaces: readonly Workspace[];
  readonly preferences: Preferences;
}

/** Saves everything to a file, loads it, or erases it, with a question before the last two. */
export function BackupSection({ workspaces, preferences }: BackupSectionProps) {
  const id = useId();
  const step = useSignal<Step | null>(stepFromHash());
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!stepFromHash()) return;
    status.current?.focus();
    history.replaceState(null, "", location.pathname + location.search);
  }, []);
  const chooseFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      step.value =
        file.size > MAX_BACKUP_BYTES
          ? { kind: "problems", title: optionsMessages.tooLarge, problems: [] }
          : { kind: "restore", backup: parseBackup(await file.text(), new Date()) };
    } catch (error) {
      step.value = { kind: "problems", ...faultsOf(error) };
    }
    // The same file can be picked again.
    input.value = "";
  };
  const attempt = async (work: () => Promise<Outcome>, language?: string) => {
    try {
      const outcome = await work();
      step.value = { kind: "done", outcome };
      if (language === preferences.language) return;
      // The page loads again in the new language, and reports the outcome from the hash.
      location.hash = outcome;
      location.reload();
    } catch (error) {
      const problems = [messageOf(error)];
      step.value = { kind: "problems", title: messages.notSaved, problems };
    }
  };
  const { value: current } = step;
  const plan = current?.kind === "restore" ? planRestore(current.backup, workspaces) : [];
  const close = () => {
    step.value = null;
  };
  return (
    <section class="card section">
      <h2 class="section-title">{optionsMessages.backup}</h2>
      <p class="muted">{optionsMessages.backupHint}</p>
      <div class="inline-group">
        <DownloadButton
          name={`contribution-lens-${new Date().toISOString().slice(0, 10)}.json`}
          type="application/json"
          label={optionsMessages.saveBackup}
          getText={() => JSON.stringify(createBackup(workspaces, preferences), null, 2)}
        />
        <label class="button file" for={`${id}-file`}>
          {optionsMessages.loadBackup}
          <input
            id={`${id}-file`}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void chooseFile(event.currentTarget)}
          />
        </label>
        <button
          type="button"
          class="button"
          onClick={() => {
            step.value = { kind: "erase" };
          }}
        >
          {optionsMessages.erase}
        </button>
      </div>
      {current?.kind === "problems" && <Problems {...current} />}
      {current?.kind === "restore" && (
        <RestoreQuestion
          plan={plan}
          backup={current.backup}
          preferences={preferences}
          onLoad={() => {
            const { backup } = current;
            void attempt(() => restore(backup, plan), backup.preferences.language);
          }}
          onCancel={close}
        />
      )}
      {current?.kind === "erase" && (
        <EraseQuestion
          count={ownOf(workspaces).length}
          onErase={() => void attempt(erase)}
          onCancel={close}
        />
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {current?.kind === "done" && optionsMessages[current.outcome]}
      </p>
    </section>
  );
}

function Problems({ title, problems }: Extract<Step, { kind: "problems" }>) {
  return (
    <div class="notice caution" role="alert">
      <p class="bold">{title}</p>
      <ul>
        {problems.slice(0, MAX_LISTED).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

interface EraseQuestionProps {
  /** The number of workspaces that would be erased. */
  readonly count: number;
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

function EraseQuestion({ count, onErase, onCancel }: EraseQuestionProps) {
  return (
    <div class="notice caution" role="alert">
      <p class="bold">{optionsMessages.eraseQuestion(count)}</p>
      <p>{optionsMessages.eraseHint}</p>
      <ConfirmButtons yes={optionsMessages.eraseConfirm} onYes={onErase} onCancel={onCancel} />
    </div>
  );
}

async function erase(): Promise<Outcome> {
  await eraseAll();
  return "erased";
}

/** Stores the workspaces of a backup that are missing or newer than the stored ones, and its preferences. */
async function restore(
  { preferences }: Backup,
  plan: ReturnType<typeof planRestore>,
): Promise<Outcome> {
  const notifications = preferences.notifications && (await requestNotifications());
  const chosen = plan.filter(({ kind }) => kind === "add" || kind === "replace");
  await saveWorkspaces(chosen.map(({ entry }) => entry));
  await saveNotifications(notifications);
  await saveLanguage(preferences.language);
  return notifications === preferences.notifications ? "restored" : "restoredWithoutNotifications";
}

/** Returns the outcome from before the page was loaded again in another language. */
function stepFromHash(): Step | null {
  const outcome = OUTCOMES.find((name) => location.hash === `#${name}`);
  return outcome ? { kind: "done", outcome } : null;
}

function faultsOf(error: unknown): { title: string; problems: readonly string[] } {
  if (!(error instanceof InvalidBackupError)) {
    return { title: optionsMessages.unreadable, problems: [messageOf(error)] };
  }
  const { problems } = error;
  return { title: optionsMessages.backupProblems(problems.length), problems };
}

function ownOf(workspaces: readonly Workspace[]): Workspace[] {
  return workspaces.filter(({ managed = false }) => !managed);
}

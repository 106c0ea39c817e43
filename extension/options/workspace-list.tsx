import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import type { OptionsTarget } from "../components/options-target.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { loadPolicyProblems } from "../workspaces/policy-store.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { removeWorkspace, type StoredWorkspaces } from "../workspaces/workspace-store.ts";
import { WorkspaceCard } from "./workspace-card.tsx";

interface WorkspaceListProps {
  readonly stored: StoredWorkspaces;
  /** Names the workspace to sign in to, or to edit. */
  readonly target: OptionsTarget;
  /** Id of the workspace whose form is open, if any is. */
  readonly openForm: string | null;
  readonly onOpenForm: (workspaceId: string | null) => void;
}

/** The list of workspaces. */
export function WorkspaceList({ stored, target, openForm, onOpenForm }: WorkspaceListProps) {
  const removed = useSignal<{ name: string; undo: () => Promise<void> } | null>(null);
  const list = useRef<HTMLElement>(null);
  const removedNotice = useRef<HTMLParagraphElement>(null);
  const policyProblems = useSignal<readonly string[]>([]);
  useEffect(() => {
    void loadPolicyProblems().then((problems) => {
      policyProblems.value = problems;
    });
  }, [stored, policyProblems]);
  const remove = async (workspace: Workspace) => {
    removed.value = { name: workspace.name, undo: await removeWorkspace(workspace.id) };
  };
  const undo = async () => {
    await removed.value?.undo();
    list.current?.focus();
    removed.value = null;
  };
  useEffect(() => {
    // The pressed button no longer exists.
    if (removed.value) removedNotice.current?.focus();
  }, [removed.value]);
  return (
    <section ref={list} tabIndex={-1} aria-label={optionsMessages.title}>
      {stored.fault !== undefined && (
        <p class="notice caution" role="alert">
          {optionsMessages.unreadableWorkspace(stored.fault)}
        </p>
      )}
      {policyProblems.value.length > 0 && (
        <div class="notice caution" role="alert">
          <p class="bold">{optionsMessages.policyProblems}</p>
          <ul>
            {policyProblems.value.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {stored.workspaces.length === 0 && (
        <p class="card section muted">{optionsMessages.noWorkspaces}</p>
      )}
      {stored.workspaces.map((workspace) => (
        <WorkspaceCard
          key={workspace.id}
          workspace={workspace}
          workspaces={stored.workspaces}
          signIn={workspace.id === target.signIn}
          edit={workspace.id === target.edit}
          isFormOpen={workspace.id === openForm}
          onOpenForm={(isOpen) => onOpenForm(isOpen ? workspace.id : null)}
          onRemove={() => void remove(workspace)}
        />
      ))}
      <div role="status">
        {removed.value && (
          <p class="notice" tabIndex={-1} ref={removedNotice}>
            {optionsMessages.removed(isolateBidi(removed.value.name))}{" "}
            <button type="button" class="link" onClick={() => void undo()}>
              {optionsMessages.undo}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

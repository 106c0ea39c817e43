import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { formatAge } from "../../shared/i18n/format.ts";
import { failureOf } from "../../widget/components/failure.ts";
import { FailureNotice } from "../../widget/components/notice.tsx";
import { formatOrigin } from "../answers/format-origin.ts";
import type { OptionsTarget } from "../components/options-target.ts";
import { language, messages, optionsMessages } from "../i18n/i18n.ts";
import { loadPolicyProblems } from "../workspaces/policy-store.ts";
import { said } from "../workspaces/provenance.ts";
import { sourceName } from "../workspaces/source.ts";
import { loadToken } from "../workspaces/tokens.ts";
import { connectionError, STORAGE_FULL, type Workspace } from "../workspaces/workspace.ts";
import { removeWorkspace, type StoredWorkspaces } from "../workspaces/workspace-store.ts";
import { AliasConflicts } from "./alias-conflicts.tsx";
import { ConnectForm } from "./connect-form.tsx";
import { HostAccess } from "./host-access.tsx";
import { ValueOrigins } from "./value-origins.tsx";
import { isEditable, WorkspaceEditor } from "./workspace-editor.tsx";

interface WorkspaceListProps {
  readonly stored: StoredWorkspaces;
  /** Names the workspace to sign in to, or to edit. */
  readonly target: OptionsTarget;
}

/** The list of workspaces. */
export function WorkspaceList({ stored, target }: WorkspaceListProps) {
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
          onRemove={() => void remove(workspace)}
        />
      ))}
      <div role="status">
        {removed.value && (
          <p class="notice" tabIndex={-1} ref={removedNotice}>
            {optionsMessages.removed(removed.value.name)}{" "}
            <button type="button" class="link" onClick={() => void undo()}>
              {optionsMessages.undo}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

interface WorkspaceCardProps {
  readonly workspace: Workspace;
  readonly workspaces: readonly Workspace[];
  /** True if the page was opened to sign in to it. */
  readonly signIn: boolean;
  /** True if the page was opened to edit it. */
  readonly edit: boolean;
  readonly onRemove: () => void;
}

/** A workspace with its source, its permissions, its problems and its sign-in. */
function WorkspaceCard(props: WorkspaceCardProps) {
  const { workspace, workspaces, signIn, edit, onRemove } = props;
  const form = useRef<HTMLDetailsElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const isEditing = useSignal(edit && isEditable(workspace));
  useEffect(() => {
    if (isEditing.value) editor.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [isEditing.value]);
  useEffect(() => {
    if (signIn) form.current?.querySelector("input")?.focus();
  }, [signIn]);
  const { id, name, source, document, freshness, fault } = workspace;
  const lacksToken = useSignal(false);
  useEffect(() => {
    // The token is gone after a restart of the browser, and a backup contains none.
    void loadToken(id).then((token) => {
      lacksToken.value = token === null;
    });
    // Each change of a token loads the workspace again, which makes a new object.
  }, [workspace, id, lacksToken]);
  const outage = connectionError(freshness);
  const isSignedOut = outage === "unauthenticated";
  const wasNeverRead = source.kind === "service" && !document && fault === undefined;
  const role = source.kind === "service" ? document?.role : undefined;
  const { confirmedAt } = freshness;
  const isDescribed = source.kind === "manual";
  const age = confirmedAt > 0 ? formatAge(confirmedAt, Date.now(), language.locale) : undefined;
  const facts = [
    ...(isDescribed && document
      ? [formatOrigin(said(confirmedAt), messages.origin, language.locale)]
      : [
          optionsMessages.kind[sourceName(workspace)],
          ...(document && age !== undefined ? [optionsMessages.confirmed(age)] : []),
        ]),
    ...(wasNeverRead ? [optionsMessages.neverRead] : []),
    ...(role === "admin" || role === "member" ? [optionsMessages.role[role]] : []),
  ];
  return (
    <article class="card section" aria-label={name}>
      <div class="row-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {isEditable(workspace) && (
          <button
            type="button"
            class="button align-end"
            aria-label={optionsMessages.editLabel(name)}
            aria-expanded={isEditing.value}
            onClick={() => {
              isEditing.value = !isEditing.value;
            }}
          >
            {optionsMessages.edit}
          </button>
        )}
        {!workspace.managed && (
          <button
            type="button"
            class={isEditable(workspace) ? "button" : "button align-end"}
            aria-label={optionsMessages.removeLabel(name)}
            onClick={onRemove}
          >
            {optionsMessages.remove}
          </button>
        )}
      </div>
      <p class="muted">{facts.join(" · ")}</p>
      {fault !== undefined && (
        <p class="notice caution" role="alert">
          {optionsMessages.unreadableWorkspace(fault)}
        </p>
      )}
      <HostAccess workspace={workspace} workspaces={workspaces} />
      {document && <AliasConflicts organization={document.organization} />}
      {document && source.kind !== "service" && <ValueOrigins document={document} />}
      {freshness.problem === STORAGE_FULL && (
        <p class="notice caution" role="alert">
          {optionsMessages.noRoom}
        </p>
      )}
      {outage !== undefined && !(wasNeverRead && isSignedOut) && (
        <FailureNotice
          failure={failureOf(Object.assign(new Error(outage), { code: outage }))}
          age={age}
        />
      )}
      {isEditing.value && (
        <div ref={editor}>
          <WorkspaceEditor
            workspace={workspace}
            workspaces={workspaces}
            onSaved={() => {
              isEditing.value = false;
            }}
          />
        </div>
      )}
      {source.kind === "service" &&
        !isEditing.value &&
        (lacksToken.value || isSignedOut || wasNeverRead || signIn) && (
          <details ref={form} open={wasNeverRead || signIn}>
            <summary>
              {wasNeverRead ? optionsMessages.signInOnce : optionsMessages.signInAgain}
            </summary>
            <ConnectForm page={null} again={workspace} />
          </details>
        )}
    </article>
  );
}

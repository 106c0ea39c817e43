import type { Workspace } from "../workspaces/workspace.ts";
import { ConnectForm } from "./connect-form.tsx";
import { DescribeForm } from "./describe-form.tsx";
import { EditFactsForm } from "./edit-facts-form.tsx";

interface WorkspaceEditorProps {
  readonly workspace: Workspace;
  readonly workspaces: readonly Workspace[];
  readonly onSaved: () => void;
}

/** Returns true for a workspace that the person can edit. */
export function isEditable({ managed = false, document, fault }: Workspace): boolean {
  return !managed && document !== undefined && fault === undefined;
}

/** The form that edits a workspace: the answers of a person, or the sign-in to its service. */
export function WorkspaceEditor({ workspace, workspaces, onSaved }: WorkspaceEditorProps) {
  const { source, document } = workspace;
  if (source.kind === "service") return <ConnectForm page={null} again={workspace} />;
  if (source.kind === "manual") {
    return (
      <DescribeForm page={null} workspaces={workspaces} workspace={workspace} onSaved={onSaved} />
    );
  }
  return document ? (
    <EditFactsForm workspace={{ ...workspace, document }} onSaved={onSaved} />
  ) : null;
}

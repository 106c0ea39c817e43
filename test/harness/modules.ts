/** The extension's modules that `ExtensionModules` calls in a page of the extension. */

export { ServiceSync } from "../../extension/background/service-sync.ts";
export { browser } from "../../extension/browser.ts";
export { withSpaces } from "../../extension/import/merge-spaces.ts";
export { loadChangeLog } from "../../extension/notices/change-log-store.ts";
export { recordTimeBasedChanges } from "../../extension/notices/record-changes.ts";
export { connect } from "../../extension/options/connect.ts";
export { saveProblem } from "../../extension/workspaces/confirmations.ts";
export { loadToken, saveToken } from "../../extension/workspaces/tokens.ts";
export { createWorkspaceClient } from "../../extension/workspaces/workspace-client.ts";
export { createWorkspaceReader } from "../../extension/workspaces/workspace-reader.ts";
export * from "../../extension/workspaces/workspace-store.ts";
export { updateDocument } from "../../extension/workspaces/workspace-store.ts";

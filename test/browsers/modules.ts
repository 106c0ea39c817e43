/** What of the extension tests call by itself, in a page of the extension in a real browser. */
export { api } from "../../extension/api.ts";
export { ServiceWatch } from "../../extension/background/service-watch.ts";
export { loadChangeLog } from "../../extension/changes/change-store.ts";
export { noticeTime } from "../../extension/changes/notice-changes.ts";
export { connect } from "../../extension/options/connect.ts";
export { signIn } from "../../extension/options/sign-in.ts";
export { withSpaces } from "../../extension/vendor/spaces.ts";
export { changeDocument } from "../../extension/workspaces/change-document.ts";
export { clientFor } from "../../extension/workspaces/client-for.ts";
export * from "../../extension/workspaces/workspace-store.ts";

/** What of the extension tests call by itself, in a page of the extension in a real browser. */

export { ServiceWatch } from "../../extension/background/service-watch.ts";
export { browser } from "../../extension/browser.ts";
export { withSpaces } from "../../extension/import/spaces.ts";
export { loadChangeLog } from "../../extension/notices/change-log-store.ts";
export { noticeTime } from "../../extension/notices/notice-changes.ts";
export { connect } from "../../extension/options/connect.ts";
export { signIn } from "../../extension/options/sign-in.ts";
export { changeDocument } from "../../extension/workspaces/change-document.ts";
export { clientFor } from "../../extension/workspaces/client-for.ts";
export * from "../../extension/workspaces/workspace-store.ts";

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/* A minimal extension with a badge, for comparison. */

const MANIFEST = {
  manifest_version: 3,
  name: "Control",
  version: "1",
  action: { default_popup: "popup.html" },
  background: { service_worker: "worker.js", type: "module" },
};

const WORKER = `
chrome.tabs.onUpdated.addListener((tabId, changed, tab) => {
  const url = changed.url ?? (changed.status === "loading" ? tab.url : undefined);
  if (!url) return;
  void chrome.action.setBadgeText({ tabId, text: "ALL" });
});
`;

const POPUP = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Control</title><h1>Control</h1>`;

/** Builds the control, which sets a constant badge on every navigation, and returns its folder. */
export async function buildControl(hosts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contribution-lens-control-"));
  const manifest = JSON.stringify({ ...MANIFEST, host_permissions: hosts });
  await writeFile(join(folder, "manifest.json"), manifest);
  await writeFile(join(folder, "worker.js"), WORKER);
  await writeFile(join(folder, "popup.html"), POPUP);
  return folder;
}

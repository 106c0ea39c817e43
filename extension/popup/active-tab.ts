import type { Tabs } from "webextension-polyfill";
import { api } from "../api.ts";

/** The tab that the popup was opened on; `?tab=` names another one. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named) return api.tabs.get(Number(named)).catch(() => undefined);
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab;
}

import { browser } from "../browser.ts";
import { type ChangeLog, changeLogIn, LOOKED, NOTICED } from "./change-log.ts";

/** More than anybody reads; the oldest go. */
const MOST = 50;

/** Reads what is kept. */
export async function loadChangeLog(): Promise<ChangeLog> {
  return changeLogIn(await browser.storage.local.get([NOTICED, LOOKED]));
}

/** Keeps all of it at once: what is told and what was looked at never part. */
export async function saveChangeLog({ noticed, looked, announced }: ChangeLog): Promise<void> {
  await browser.storage.local.set({
    [NOTICED]: noticed.slice(0, MOST),
    [LOOKED]: { at: looked, announced },
  });
}

/** The person has read the changes. */
export async function clearNoticed(): Promise<void> {
  await browser.storage.local.remove(NOTICED);
}

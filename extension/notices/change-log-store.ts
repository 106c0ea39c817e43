import { browser } from "../browser.ts";
import { CHECKS_KEY, type ChangeLog, NOTICES_KEY, parseChangeLog } from "./change-log.ts";

/** The oldest notices beyond this number are dropped. */
const MAX_NOTICES = 50;

/** Loads the change log. */
export async function loadChangeLog(): Promise<ChangeLog> {
  return parseChangeLog(await browser.storage.local.get([NOTICES_KEY, CHECKS_KEY]));
}

/** Saves the change log in one write, so that notices and checks stay consistent. */
export async function saveChangeLog(log: ChangeLog): Promise<void> {
  await browser.storage.local.set({
    [NOTICES_KEY]: log.notices.slice(0, MAX_NOTICES),
    [CHECKS_KEY]: { at: log.lastCheckedAt, announced: log.announcedIds },
  });
}

/** Removes the notices that the person has read. */
export async function clearNotices(): Promise<void> {
  await browser.storage.local.remove(NOTICES_KEY);
}

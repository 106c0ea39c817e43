import { browser } from "../browser.ts";
import { readPolicy } from "./policy.ts";
import { savePolicy } from "./policy-store.ts";
import { readManaged } from "./read-managed.ts";

/** The alarm to ask for the policy again. */
export const POLICY = "policy";
/** When an absence is asked about again. Minutes. */
const AGAIN = 1;

/**
 * Takes over what the employer's policy says. A browser that has just started may not have its policy yet: where one
 * was known and none is there now, it goes only if it is still not there a minute later.
 * @param sure whether an absence was asked about before
 */
export async function followPolicy(sure = false): Promise<void> {
  const value = await readManaged();
  const absent = value === undefined || Object.keys(Object(value)).length === 0;
  if (!absent) {
    await savePolicy(readPolicy(value));
    await browser.alarms.clear(POLICY);
    return;
  }
  if (sure) await savePolicy({ workspaces: [], problems: [] });
  else await browser.alarms.create(POLICY, { delayInMinutes: AGAIN });
}

import { constants, setPriority } from "node:os";
import { authorization, organizationPath } from "./settings-service.ts";

/*
 * Sends batches of changes to one organization, from many connections and without a pause, until the process ends.
 * Runs in a process of its own, with a low priority: the senders of a real service have processors of their own.
 */

const SENDERS = 20;
const BATCH_SIZE = 500;

setPriority(constants.priority.PRIORITY_LOW);

const [, , origin = "", id = ""] = process.argv;
const space = (key: string) => ({ kind: "space", site: "main", app: "confluence", key });
const keys = Array.from({ length: BATCH_SIZE / 2 }, (_, index) => `K${index}`);
const changes = keys.flatMap((key) => [
  { type: "add-exception", effect: "exclude", target: space(key) },
  { type: "remove-exception", target: space(key) },
]);
const body = JSON.stringify({ type: "batch", changes });
const headers = { ...(await authorization(id)), "If-Match": "*" };

async function sendBatches(): Promise<never> {
  for (;;) {
    const url = `${origin}${organizationPath(id)}/changes`;
    const response = await fetch(url, { method: "POST", headers, body });
    await response.text();
  }
}

const senders = Array.from({ length: SENDERS }, sendBatches);
console.log("sending");
await Promise.all(senders);

import type { Organization } from "../../shared/model/organization.ts";
import { browser } from "../browser.ts";
import { exclusively } from "./exclusively.ts";
import { documentKey, idOf, readList } from "./items.ts";
import { readDocument } from "./workspace.ts";

/** Makes something else of the document of a workspace, of whatever is kept of it by then. */
export async function changeDocument(
  id: string,
  change: (organization: Organization) => Organization,
): Promise<void> {
  await exclusively(async () => {
    const key = documentKey(id);
    const { document } = readDocument((await browser.storage.local.get(key))[key]);
    // It was taken away meanwhile.
    if (!document || !(await readList()).some((item) => idOf(item) === id)) return;
    const organization = change(document.organization);
    await browser.storage.local.set({ [key]: { ...document, organization, mine: true } });
  });
}

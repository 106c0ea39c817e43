import { targetName } from "../../shared/messages/place-name.ts";
import type { ChangeWords } from "../../shared/messages/words.ts";
import type { Change } from "../../shared/model/change.ts";
import type { Organization } from "../../shared/model/organization.ts";

/** A change in one short phrase: "in-app data off", "exclude People (HR) · Confluence". */
export function changeName(words: ChangeWords, organization: Organization, change: Change): string {
  switch (change.type) {
    case "set-metadata":
      return words.change.set("metadata", change.value);
    case "set-in-app-data":
      return words.change.set("in-app-data", change.value);
    case "add-exception":
      return words.change.add(change.effect, targetName(organization, change.target));
    case "remove-exception":
      return words.change.remove(targetName(organization, change.target));
    case "batch":
      return words.change.batch(change.changes.length);
  }
}

import type { Organization } from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";
import { resolvePlace } from "../resolve-place.ts";
import { acme } from "./documents.ts";

/** Returns the place of an address in short: "jira ENG", "jira *" for some space, "jira" for the app, "@rovo". */
export function shortPlace(
  url: string,
  organizations: readonly Organization[] = [acme()],
): string | null {
  const found = resolvePlace(url, organizations)?.place;
  return found ? formatPlace(found) : null;
}

function formatPlace(found: Place): string {
  switch (found.kind) {
    case "platform":
      return `@${found.app}`;
    case "connector":
      return found.id;
    case "somewhere":
      return "somewhere";
    case "some-space":
      return `${found.app} *`;
    case "space":
      return `${found.app} ${found.key}`;
    case "app":
      return found.app;
  }
}

import { isolateBidi } from "../../shared/i18n/bidi.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { appName } from "../../shared/policy/apps.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { type AliasConflict, aliasConflicts } from "../workspaces/alias-conflicts.ts";

/** Conflicts beyond this number are only counted. */
const MAX_LISTED = 10;

/** The addresses and keys that more than one site or space of a workspace claims. */
export function AliasConflicts({ organization }: { organization: Organization }) {
  const conflicts = aliasConflicts(organization);
  if (conflicts.length === 0) return null;
  return (
    <div class="notice caution">
      <ul>
        {conflicts.slice(0, MAX_LISTED).map((conflict) => (
          <li key={JSON.stringify(conflict)}>{formatConflict(conflict)}</li>
        ))}
        {conflicts.length > MAX_LISTED && <li>+ {conflicts.length - MAX_LISTED}</li>}
      </ul>
    </div>
  );
}

function formatConflict(conflict: AliasConflict): string {
  const { sameAddress, sameKey } = optionsMessages.adminImport;
  if (conflict.kind === "address") {
    const { host, first, second } = conflict;
    const [one, other] = [first, second].map(({ name, host: own }) => isolateBidi(name ?? own));
    return sameAddress(isolateBidi(host), one ?? "", other ?? "");
  }
  const { key, app, first, second } = conflict;
  return sameKey(`${key} (${appName(app)})`, isolateBidi(first), isolateBidi(second));
}

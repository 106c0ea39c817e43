import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import type { Difference } from "../import/differences.ts";
import { formatValue } from "./value-labels.ts";

/** Differences beyond this number are only counted. */
const MAX_LISTED = 50;

/** The differences between the stored and the imported document. */
export function ImportDifferences({ found }: { found: readonly Difference[] }) {
  if (found.length === 0) return <p>{optionsMessages.adminImport.noChanges}</p>;
  return (
    <ul>
      {found.slice(0, MAX_LISTED).map((difference) => (
        <li key={JSON.stringify(difference)}>{formatDifference(difference)}</li>
      ))}
      {found.length > MAX_LISTED && <li>+ {found.length - MAX_LISTED}</li>}
    </ul>
  );
}

function formatDifference(difference: Difference): string {
  const messages = optionsMessages.adminImport;
  if (difference.kind === "changed") {
    const { fact, name, before, after } = difference;
    const label = messages.facts[fact];
    return messages.changed(
      name === undefined ? label : `${label}, ${isolateBidi(name)}`,
      isolateBidi(formatValue(fact, before)),
      isolateBidi(formatValue(fact, after)),
    );
  }
  const { kind, before = "" } = difference;
  const name = isolateBidi(difference.name);
  return kind === "renamed"
    ? messages.renamed(isolateBidi(before), name)
    : messages.change[kind](name);
}

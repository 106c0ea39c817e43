import { useId } from "preact/hooks";
import type { Organization } from "../../shared/model/organization.ts";
import { optionsMessages } from "../i18n/i18n.ts";
import { nameOfApp } from "../import/differences.ts";
import type { Conflict, Resolutions } from "../import/reconciliation.ts";
import { appLabel, conflictLabels, factNameOf } from "./value-labels.ts";

interface ImportConflictsProps {
  readonly organization: Organization;
  readonly conflicts: readonly Conflict[];
  readonly resolutions: Resolutions;
  readonly onChange: (resolutions: Resolutions) => void;
}

/** The values that the API and the person say differently, each with a choice. */
export function ImportConflicts(props: ImportConflictsProps) {
  const { organization, conflicts, resolutions, onChange } = props;
  const messages = optionsMessages.adminImport;
  const id = useId();
  if (conflicts.length === 0) return null;
  const chooseAll = (choice: "known" | "read") =>
    onChange(new Map(conflicts.map((conflict) => [conflict.id, choice])));
  return (
    <section class="form" aria-labelledby={id}>
      <div>
        <p class="bold" id={id}>
          {messages.conflicts}
        </p>
        <p class="muted small">{messages.conflictsHint}</p>
      </div>
      {conflicts.length > 1 && (
        <p class="inline-group">
          <button type="button" class="button" onClick={() => chooseAll("known")}>
            {messages.keepAll}
          </button>
          <button type="button" class="button" onClick={() => chooseAll("read")}>
            {messages.takeAll}
          </button>
        </p>
      )}
      {conflicts.map((conflict) => (
        <fieldset class="field" key={conflict.id}>
          <legend class="label">{titleOf(organization, conflict)}</legend>
          {(["known", "read"] as const).map((choice) => (
            <label class="form-choice" key={choice}>
              <input
                type="radio"
                name={id + conflict.id}
                checked={resolutions.get(conflict.id) === choice}
                onChange={() => onChange(new Map([...resolutions, [conflict.id, choice]]))}
              />
              {conflictLabels(conflict)[choice]}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function titleOf(organization: Organization, { fact }: Conflict): string {
  const label = optionsMessages.adminImport.facts[factNameOf(fact)];
  const [, site, app] = typeof fact === "string" ? [fact] : fact;
  if (site === undefined || app === undefined) return label;
  return optionsMessages.labelled(label, nameOfApp(organization, site, app, appLabel));
}

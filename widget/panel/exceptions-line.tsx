import { targetName } from "../../shared/messages/place-name.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { useLanguage } from "./language.tsx";

/** How many exceptions are named before the rest is counted. */
const NAMED = 2;

interface ExceptionsLineProps {
  readonly organization: Organization;
  readonly setting: "on" | "off" | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The exceptions in force in one line, and the way to the whole list. */
export function ExceptionsLine({ organization, setting, open, onToggle }: ExceptionsLineProps) {
  const { core } = useLanguage();
  const effect = setting === "off" ? "include" : "exclude";
  const inForce = setting
    ? organization.settings.exceptions.filter((exception) => exception.effect === effect)
    : [];
  const names = inForce.slice(0, NAMED).map(({ target }) => targetName(organization, target));
  return (
    <div class="row-foot">
      {names.length > 0 && (
        <span class="row-text">
          {core.exceptionsLine(effect, names, inForce.length - names.length)}
        </span>
      )}
      <button type="button" class="link push" aria-expanded={open} onClick={onToggle}>
        {core.manageExceptions}
      </button>
    </div>
  );
}

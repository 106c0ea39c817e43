import type { CoreWords } from "../../shared/messages/words.ts";
import type { Overview } from "../../shared/model/overview.ts";

interface ExceptionsLineProps {
  readonly core: CoreWords;
  readonly exceptions: Overview["exceptions"];
  readonly setting: "on" | "off" | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The exceptions in force in one line, and the way to the whole list. */
export function ExceptionsLine({ core, exceptions, setting, open, onToggle }: ExceptionsLineProps) {
  const effect = setting === "off" ? "include" : "exclude";
  const { names, count } = (setting && exceptions[effect]) || { names: [], count: 0 };
  return (
    <div class="row-foot">
      {names.length > 0 && (
        <span class="row-text">{core.exceptionsLine(effect, names, count - names.length)}</span>
      )}
      <button type="button" class="link push" part="link" aria-expanded={open} onClick={onToggle}>
        {core.manageExceptions}
      </button>
    </div>
  );
}

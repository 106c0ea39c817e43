import type { CoreWords } from "../../shared/messages/words.ts";
import type { Overview } from "../../shared/model/overview.ts";

interface ExceptionsLineProps {
  readonly core: CoreWords;
  readonly exceptions: Overview["exceptions"];
  readonly setting: "on" | "off" | undefined;
  readonly canChange: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The exceptions in one line: those in force, how many wait; and the way to the whole list. */
export function ExceptionsLine(props: ExceptionsLineProps) {
  const { core, exceptions, setting, canChange, open, onToggle } = props;
  const [effect, other] =
    setting === "off" ? (["include", "exclude"] as const) : (["exclude", "include"] as const);
  const { names, count } = exceptions[effect];
  const waiting = exceptions[other].count;
  const parts = [
    names.length > 0 && core.exceptionsLine(effect, names, count - names.length),
    waiting > 0 && core.exceptionsWait(waiting),
  ].filter(Boolean);
  return (
    <div class="row-foot">
      {setting && parts.length > 0 && <span class="row-text">{parts.join(" · ")}</span>}
      <button type="button" class="link push" part="link" aria-expanded={open} onClick={onToggle}>
        {canChange ? core.manageExceptions : core.showExceptions}
      </button>
    </div>
  );
}

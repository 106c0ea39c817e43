import type { CoreMessages } from "../../shared/i18n/core-messages.ts";
import type { Effect } from "../../shared/model/organization.ts";
import type { OrganizationSummary } from "../../shared/model/summary.ts";
import { effectInForce } from "../../shared/rules/effects.ts";

interface ExceptionsLineProps {
  readonly core: CoreMessages;
  readonly exceptions: OrganizationSummary["exceptions"];
  readonly setting: "on" | "off" | undefined;
  readonly canChange: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The exceptions in one line: those in force, how many wait; and the way to the whole list. */
export function ExceptionsLine(props: ExceptionsLineProps) {
  const { core, exceptions, setting, canChange, open, onToggle } = props;
  const line = setting ? lineOf(core, exceptions, effectInForce(setting)) : "";
  return (
    <div class="line">
      {line.length > 0 && <span class="quiet">{line}</span>}
      <button type="button" class="link push" part="link" aria-expanded={open} onClick={onToggle}>
        {canChange ? core.manageExceptions : core.showExceptions}
      </button>
    </div>
  );
}

function lineOf(
  core: CoreMessages,
  exceptions: OrganizationSummary["exceptions"],
  inForce: Effect,
): string {
  const { names, count } = exceptions[inForce];
  const waiting = exceptions.include.count + exceptions.exclude.count - count;
  const parts = [
    count > 0 && core.exceptionsLine(inForce, names, count - names.length),
    waiting > 0 && core.dormantExceptions(waiting),
  ];
  return parts.filter(Boolean).join(" · ");
}

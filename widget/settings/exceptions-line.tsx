import type { CoreMessages } from "../../shared/i18n/core-messages.ts";
import { formatTargetName } from "../../shared/i18n/format-place-name.ts";
import type { OrganizationSummary } from "../../shared/model/organization-summary.ts";

interface ExceptionsLineProps {
  readonly core: CoreMessages;
  readonly exceptions: OrganizationSummary["exceptions"];
  readonly canChange: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The exceptions in one line: those in force, the number of dormant ones, and the button that opens the list. */
export function ExceptionsLine(props: ExceptionsLineProps) {
  const { core, exceptions, canChange, open, onToggle } = props;
  const line = lineOf(core, exceptions);
  const { decided } = exceptions;
  return (
    <div class="line">
      {line.length > 0 && <span>{line}</span>}
      {decided && <span>{core.decided.exceptions(decided.added, decided.removed)}</span>}
      <button
        type="button"
        class="disclosure-button align-end"
        part="disclosure"
        aria-expanded={open}
        onClick={onToggle}
      >
        {canChange ? core.manageExceptions : core.showExceptions}
      </button>
    </div>
  );
}

function lineOf(
  core: CoreMessages,
  { include, exclude }: OrganizationSummary["exceptions"],
): string {
  const all = [
    { effect: "include", ...include },
    { effect: "exclude", ...exclude },
  ] as const;
  const parts = all
    .filter(({ status, count }) => count > 0 && status !== "unknown")
    .sort((a, b) => a.status.localeCompare(b.status))
    .map(({ effect, status, count, names }) =>
      status === "active"
        ? core.exceptionsLine(effect, names.map(formatTargetName), count - names.length)
        : core.dormantExceptions(count),
    );
  return parts.join(" · ");
}

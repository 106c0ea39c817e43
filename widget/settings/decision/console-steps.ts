import { DATA_TYPES, type DataType } from "../../../shared/model/assessment.ts";
import type { Effect, Organization, Target } from "../../../shared/model/organization.ts";
import { type Choice, exceptionId, type Settings } from "../../../shared/model/settings.ts";

/** An action on the exceptions in the vendor's console. */
export type ExceptionAction = Effect | "remove";

/** Everything that a decision changes in the vendor's console. */
export interface ConsoleSteps {
  readonly settings: readonly {
    readonly dataType: DataType;
    readonly value: Exclude<Choice, "unknown">;
  }[];
  readonly exceptions: readonly {
    readonly action: ExceptionAction;
    readonly targets: readonly Target[];
  }[];
}

const ACTIONS: readonly ExceptionAction[] = ["exclude", "include", "remove"];

/** Returns what to set in the vendor's console, so that it shows the decided settings. */
export function consoleSteps(inForce: Settings, decided: Settings): ConsoleSteps {
  const added = missingIn(inForce, decided);
  const removed = missingIn(decided, inForce).map(({ target }) => target);
  return {
    settings: DATA_TYPES.flatMap((dataType) => {
      const value = choiceOf(decided, dataType);
      return value === "unknown" || value === choiceOf(inForce, dataType)
        ? []
        : { dataType, value };
    }),
    exceptions: ACTIONS.flatMap((action) => {
      const targets =
        action === "remove"
          ? removed
          : added.filter(({ effect }) => effect === action).map(({ target }) => target);
      return targets.length > 0 ? { action, targets } : [];
    }),
  };
}

/** Ids of the vendor are UUIDs; a document may have anything. */
const SAFE_ID = /^[\w-]{1,64}$/;

/** Returns the address of the vendor's console: the organization's, if its id is known and fits into an address. */
export function consoleAddress({ externalId = "" }: Pick<Organization, "externalId">): string {
  return `https://admin.atlassian.com/${SAFE_ID.test(externalId) ? `o/${externalId}` : ""}`;
}

function choiceOf({ metadata, inAppData }: Settings, dataType: DataType): Choice {
  return dataType === "metadata" ? metadata : inAppData;
}

/** Returns the exceptions of `other` that `settings` lacks. */
function missingIn({ exceptions }: Settings, other: Settings): Settings["exceptions"] {
  const known = new Set(exceptions.map(exceptionId));
  return other.exceptions.filter((exception) => !known.has(exceptionId(exception)));
}

import { targetName } from "../../../shared/i18n/place-name.ts";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import { DATA_TYPES } from "../../../shared/model/assessment.ts";
import type { Preview } from "../../../shared/rules/preview.ts";
import { TRANSITIONS } from "../../../shared/rules/transition.ts";

/** A message names this many targets; the others are counted. */
const MAX_NAMES = 3;

/** Returns the impact of a change in sentences; none if there is no impact. */
export function impactMessages(
  messages: ChangeMessages,
  { after, countedUnit, counted, otherImpacts }: Preview,
): string[] {
  const byDataType = DATA_TYPES.flatMap((dataType) =>
    TRANSITIONS.filter((transition) => counted[dataType][transition] > 0).map((transition) =>
      messages.transition(dataType, countedUnit, transition, counted[dataType]),
    ),
  );
  const others = otherImpacts.map(({ dataType, transition, targets }) => {
    const names = targets.slice(0, MAX_NAMES).map((target) => targetName(after, target));
    return messages.otherImpact(dataType, transition, names, targets.length - names.length);
  });
  return [...byDataType, ...others];
}

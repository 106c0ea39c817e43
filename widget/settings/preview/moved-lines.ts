import { targetName } from "../../../shared/i18n/place-name.ts";
import type { ChangeMessages } from "../../../shared/i18n/settings-messages.ts";
import { DATA_TYPES } from "../../../shared/model/assessment.ts";
import { TRANSITIONS } from "../../../shared/rules/impact.ts";
import type { Preview } from "../../../shared/rules/preview.ts";

/** How many things are named before the rest is counted. */
const NAMES = 3;

/** What a change moves, in sentences; none where it moves nothing. */
export function movedLines(
  words: ChangeMessages,
  { after, countedUnit, counted, otherImpacts }: Preview,
): string[] {
  const lines = DATA_TYPES.flatMap((dataType) =>
    TRANSITIONS.filter((move) => counted[dataType][move] > 0).map((move) =>
      words.transition(dataType, countedUnit, move, counted[dataType]),
    ),
  );
  const further = otherImpacts.map(({ dataType, transition: move, targets }) => {
    const names = targets.slice(0, NAMES).map((target) => targetName(after, target));
    return words.otherImpact(dataType, move, names, targets.length - names.length);
  });
  return [...lines, ...further];
}

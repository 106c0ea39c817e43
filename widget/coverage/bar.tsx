import { capitalize } from "../../shared/messages/format.ts";
import type { SpaceCount } from "../../shared/rules/coverage.ts";
import { useLanguage } from "../panel/language.tsx";

/** The answers in the order in which a bar has them. */
export const ANSWERS = ["yes", "unknown", "no"] as const;

/** What a segment of the bar is never narrower than, in per cent: one space of 50,000 is seen too. */
const LEAST = 1.5;

/** A part in one bar: filled what is contributed, striped what is not known, empty what is not contributed. */
export function Bar({ spaces, label }: { spaces: SpaceCount; label: string }) {
  const [yes, unknown] = widths(spaces);
  return (
    <svg class="bar" role="img" aria-label={label}>
      <rect class="bar-yes" width={`${yes}%`} height="100%" />
      <line class="bar-unknown" x1={`${yes}%`} x2={`${yes + unknown}%`} y1="50%" y2="50%" />
    </svg>
  );
}

/** What the fillings of the bars mean; those that no bar has are left out. */
export function Legend({ spaces }: { spaces: SpaceCount }) {
  const { core, locale } = useLanguage();
  return (
    <ul class="legend quiet" aria-hidden="true">
      {ANSWERS.filter((answer) => spaces[answer] > 0).map((answer) => (
        <li key={answer}>
          <svg class="bar" aria-hidden="true">
            {answer === "yes" && <rect class="bar-yes" width="100%" height="100%" />}
            {answer === "unknown" && (
              <line class="bar-unknown" x1="0" x2="100%" y1="50%" y2="50%" />
            )}
          </svg>
          {capitalize(core.state[answer], locale)}
        </li>
      ))}
    </ul>
  );
}

function widths({ yes, unknown, no, total }: SpaceCount): [yes: number, unknown: number] {
  const present = [yes, unknown, no].filter((count) => count > 0).length;
  const widthOf = (count: number) =>
    count > 0 ? LEAST + (count / total) * (100 - LEAST * present) : 0;
  return [widthOf(yes), widthOf(unknown)];
}

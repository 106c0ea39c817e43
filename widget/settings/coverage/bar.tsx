import { capitalize } from "../../../shared/i18n/format.ts";
import type { SpaceCount } from "../../../shared/rules/coverage.ts";
import { useLanguage } from "../../components/language.ts";

/** The answers in the order of a bar's segments. */
export const ANSWERS = ["yes", "unknown", "no"] as const;

/** The minimum width of a segment, so that one space of 50,000 is visible. */
const MIN_WIDTH_PERCENT = 1.5;

interface BarProps {
  readonly spaces: SpaceCount;
  /** The accessible name; absent if the same text is beside the bar. */
  readonly label?: string;
}

/** A stacked bar: contributed spaces are filled, unknown ones striped, the others empty. */
export function Bar({ spaces, label }: BarProps) {
  const present = ANSWERS.filter((answer) => spaces[answer] > 0).length;
  const [yes = 0, unknown = 0] = ANSWERS.map((answer) => {
    const count = spaces[answer];
    return (
      count && MIN_WIDTH_PERCENT + (count / spaces.total) * (100 - MIN_WIDTH_PERCENT * present)
    );
  });
  return (
    <svg class="bar" part="bar" role="img" aria-label={label} aria-hidden={!label}>
      <rect width={`${yes}%`} height="100%" />
      <line x1={`${yes}%`} x2={`${yes + unknown}%`} y1="50%" y2="50%" />
    </svg>
  );
}

/** The legend of the bars, without fillings that no bar has. */
export function Legend({ spaces }: { spaces: SpaceCount }) {
  const { core, locale } = useLanguage();
  return (
    <ul class="legend line muted small" aria-hidden="true">
      {ANSWERS.filter((answer) => spaces[answer] > 0).map((answer) => (
        <li>
          <Bar spaces={{ yes: 0, unknown: 0, no: 0, total: 1, [answer]: 1 }} />
          {capitalize(core.state[answer], locale)}
        </li>
      ))}
    </ul>
  );
}

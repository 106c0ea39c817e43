import { capitalize } from "../../../shared/i18n/format.ts";
import type { SpaceCount } from "../../../shared/rules/coverage.ts";
import { useLanguage } from "../../components/language.ts";

/** The answers in the order in which a bar has them. */
export const ANSWERS = ["yes", "unknown", "no"] as const;

/** What a segment of the bar is never narrower than, in per cent: one space of 50,000 is seen too. */
const LEAST = 1.5;

interface BarProps {
  readonly spaces: SpaceCount;
  /** The same in words; nothing where the words stand beside it. */
  readonly label?: string;
}

/** A part in one bar: filled what is contributed, striped what is not known, empty what is not contributed. */
export function Bar({ spaces, label }: BarProps) {
  const present = ANSWERS.filter((answer) => spaces[answer] > 0).length;
  const [yes = 0, unknown = 0] = ANSWERS.map((answer) => {
    const count = spaces[answer];
    return count && LEAST + (count / spaces.total) * (100 - LEAST * present);
  });
  return (
    <svg class="bar" part="bar" role="img" aria-label={label} aria-hidden={!label}>
      <rect width={`${yes}%`} height="100%" />
      <line x1={`${yes}%`} x2={`${yes + unknown}%`} y1="50%" y2="50%" />
    </svg>
  );
}

/** What the fillings of the bars mean; those that no bar has are left out. */
export function Legend({ spaces }: { spaces: SpaceCount }) {
  const { core, locale } = useLanguage();
  return (
    <ul class="legend line quiet small" aria-hidden="true">
      {ANSWERS.filter((answer) => spaces[answer] > 0).map((answer) => (
        <li>
          <Bar spaces={{ yes: 0, unknown: 0, no: 0, total: 1, [answer]: 1 }} />
          {capitalize(core.state[answer], locale)}
        </li>
      ))}
    </ul>
  );
}

import type { SpaceCount } from "../../rules/coverage.ts";
import type { CoverageWords } from "../words.ts";
import { counted, number } from "./core.ts";

const spaces = (count: number) => counted(count, "space");

const contribute = (count: number) => (count === 1 ? "contributes" : "contribute");

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, not known`;
  const known = `${number(yes)} of ${spaces(total)}`;
  return unknown > 0 ? `${known}, ${number(unknown)} not known` : known;
}

/** English. */
export const coverage: CoverageWords = {
  title: "Coverage",
  total: ({ yes, unknown, total }) => {
    if (unknown === total)
      return `Whether ${spaces(total)} ${contribute(total)} content is not known.`;
    const known = `${number(yes)} of ${spaces(total)} ${contribute(yes)} content`;
    return unknown > 0 ? `${known}; of ${number(unknown)} it is not known.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Metadata of all spaces is contributed.",
    no: "Metadata is not contributed from any space.",
    unknown: "Whether metadata is contributed is not known.",
  },
  by: { apps: "By app", sites: "By site" },
  showAll: (sites) => `Show all ${number(sites)} sites`,
  none: "No spaces are listed. The settings hold for them all the same; they are counted here once the connected service lists the spaces of your apps.",
  table: "Show as table",
  column: { apps: "App", sites: "Site", total: "Spaces" },
};

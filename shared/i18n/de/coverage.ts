import type { SpaceCount } from "../../rules/coverage.ts";
import type { CoverageWords } from "../words.ts";
import { isOne, number } from "./core.ts";

function spaces(count: number, many: "Bereiche" | "Bereichen"): string {
  return `${number.format(count)} ${isOne(count) ? "Bereich" : many}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total, "Bereiche")}, nicht bekannt`;
  const known = `${number.format(yes)} von ${spaces(total, "Bereichen")}`;
  return unknown > 0 ? `${known}, ${number.format(unknown)} nicht bekannt` : known;
}

/** German. */
export const coverage: CoverageWords = {
  title: "Umfang",
  total: ({ yes, unknown, total }) => {
    if (unknown === total)
      return `Bei ${spaces(total, "Bereichen")} ist nicht bekannt, ob Inhalte beigetragen werden.`;
    const does = isOne(yes) ? "trägt" : "tragen";
    const known = `${number.format(yes)} von ${spaces(total, "Bereichen")} ${does} Inhalte bei`;
    return unknown > 0
      ? `${known}; bei ${number.format(unknown)} ist es nicht bekannt.`
      : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Metadaten aller Bereiche werden beigetragen.",
    no: "Metadaten werden von keinem Bereich beigetragen.",
    unknown: "Es ist nicht bekannt, ob Metadaten beigetragen werden.",
  },
  by: { apps: "Nach App", sites: "Nach Site" },
  showAll: (sites) => `Alle Sites anzeigen (${number.format(sites)})`,
  none: "Es sind keine Bereiche aufgeführt. Die Einstellungen gelten trotzdem für sie; gezählt werden sie hier, sobald der verbundene Dienst die Bereiche Ihrer Apps aufführt.",
  table: "Als Tabelle anzeigen",
  column: { apps: "App", sites: "Site", total: "Bereiche" },
};

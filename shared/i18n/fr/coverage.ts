import type { SpaceCount } from "../../rules/coverage.ts";
import type { CoverageWords } from "../words.ts";
import { isOne, number } from "./core.ts";

function spaces(count: number): string {
  return `${number.format(count)} ${isOne(count) ? "espace" : "espaces"}`;
}

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, état inconnu`;
  const known = `${spaces(yes)} sur ${number.format(total)}`;
  return unknown > 0 ? `${known}, état inconnu pour ${number.format(unknown)}` : known;
}

/** French. */
export const coverage: CoverageWords = {
  title: "Étendue",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `Pour ${spaces(total)}, on ne sait pas si le contenu contribue.`;
    const does = isOne(yes) ? "contribue par son contenu" : "contribuent par leur contenu";
    const known = `${spaces(yes)} sur ${number.format(total)} ${does}`;
    return unknown > 0
      ? `${known}\u202f; pour ${number.format(unknown)}, on ne sait pas.`
      : `${known}.`;
  },
  share,
  label: (name, count) => `${name}\u00a0: ${share(count)}`,
  metadata: {
    yes: "Tous les espaces contribuent par leurs métadonnées.",
    no: "Aucun espace ne contribue par ses métadonnées.",
    unknown: "On ne sait pas si les métadonnées contribuent.",
  },
  by: { apps: "Par application", sites: "Par site" },
  showAll: (sites) => `Afficher tous les sites (${number.format(sites)})`,
  none: "Aucun espace n’est répertorié. Les paramètres s’appliquent quand même aux espaces\u202f; ils seront comptés ici dès que le service connecté répertoriera ceux de vos applications.",
  table: "Afficher en tableau",
  column: { apps: "Application", sites: "Site", total: "Espaces" },
};

import type { ExceptionWords } from "../words.ts";

const number = new Intl.NumberFormat("fr");

/** French. */
export const exceptions: ExceptionWords = {
  title: "Exceptions",
  intro: {
    on: "Les données in-app sont activées. Le contenu contribue, sauf celui de ce qui est exclu ici.",
    off: "Les données in-app sont désactivées. Seul le contenu de ce qui est inclus ici contribue.",
    unknown:
      "On ne sait pas si les données in-app sont activées ou désactivées : il n’est donc pas possible d’ajouter des exceptions maintenant.",
  },
  search: "Rechercher un espace, une application ou un connecteur",
  searchHint: "Nom ou clé",
  site: "Site",
  app: "Application",
  show: "Afficher",
  all: "Tous",
  view: { all: "Tout", excepted: "Avec exception", waiting: "Sans effet pour l’instant" },
  count: (found, exceptions) =>
    `Résultats\u00a0: ${number.format(found)}\u202f; avec exception\u00a0: ${number.format(exceptions)}`,
  noMatch: "Aucun résultat.",
  byKey: "par sa clé ; ne figure dans aucune liste",
  offered: "absent de la liste\u00a0: ajouter par sa clé",
  effect: { include: "inclusion", exclude: "exclusion" },
  withApp: { include: "inclus avec son application", exclude: "exclu avec son application" },
  waits: {
    include: "inclusion, sans effet pour l’instant",
    exclude: "exclusion, sans effet pour l’instant",
  },
  waiting: {
    include:
      "Les inclusions sont sans effet pour l’instant\u202f; elles sont conservées et s’appliquent quand les données in-app sont désactivées.",
    exclude:
      "Les exclusions sont sans effet pour l’instant\u202f; elles sont conservées et s’appliquent quand les données in-app sont activées.",
  },
  wholeApp: "toute l’application",
  connector: "connecteur",
  unlisted: "pas dans l’organisation actuellement",
  remove: "Retirer",
  keep: "Conserver",
  removeLabel: (target, how) => `Retirer l’exception pour ${target} (${how})`,
  allShown: {
    tick: "Cocher tout ce qui est affiché",
    untick: "Décocher tout ce qui est affiché",
    remove: "Retirer tout ce qui est affiché",
    keep: "Conserver tout ce qui est affiché",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "à inclure" : "à exclure";
    const parts = [
      ...(add > 0 ? [`${number.format(add)} ${done}`] : []),
      ...(remove > 0 ? [`${number.format(remove)} à retirer`] : []),
    ];
    return `${parts.join(", ")} ; pas encore enregistré.`;
  },
  full: (most) =>
    `Une modification en contient ${number.format(most)}\u00a0: les autres restent pour la suivante.`,
  clear: "Tout décocher",
  review: "Vérifier",
};

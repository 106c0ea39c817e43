import type { ExceptionWords } from "../words.ts";
import { others } from "./core.ts";

/** French. */
export const exceptions: ExceptionWords = {
  title: "Exceptions",
  intro: {
    on: "Les données in-app sont activées. Le contenu de ce qui est exclu ici ne contribue pas.",
    off: "Les données in-app sont désactivées. Le contenu de ce qui est inclus ici contribue quand même.",
    unknown:
      "On ne sait pas si les données in-app sont activées ou désactivées\u00a0: il n’est donc pas possible d’ajouter des exceptions maintenant.",
  },
  none: "Aucune exception. Tout suit le paramètre de l’organisation.",
  add: { include: "Inclure", exclude: "Exclure" },
  remove: "Retirer",
  removeLabel: (target) => `Retirer l’exception pour ${target}`,
  search: "Rechercher un espace, une application ou un connecteur",
  searchHint: "Saisissez un nom ou une clé",
  noMatch: "Aucun résultat.",
  byKey: "par sa clé\u202f; ne figure dans aucune liste",
  more: (count) => `${others(count)}\u202f; saisissez du texte pour affiner`,
  // Nouns: what they stand beside is a space, an app or a connector.
  effect: { include: "inclusion", exclude: "exclusion" },
  dormant: {
    include: "inclusion en attente\u00a0: s’applique quand les données in-app sont désactivées",
    exclude: "exclusion en attente\u00a0: s’applique quand les données in-app sont activées",
  },
  wholeApp: "toute l’application",
  connector: "connecteur",
  unlisted: "pas dans l’organisation actuellement",
  close: "Terminé",
  review: "Vérifier",
};

import type { PlaceWords } from "../words.ts";

const here = {
  space: "de cet espace",
  app: "de cette application",
  connector: "de ce connecteur",
} as const;

/** French. */
export const place: PlaceWords = {
  here: (kind) => `Contenu ${here[kind]}`,
  hereState: {
    included: "inclus",
    excluded: "exclu",
    follows: "comme l’organisation",
    "by-app": "comme son application",
  },
  organization: "Données in-app, toute l’organisation",
  request: (name, url) =>
    `Pourriez-vous regarder les paramètres de contribution de données pour ${name}\u202f? La page est ${url}. J’aimerais savoir si elle contribue par son contenu, et si c’est voulu.`,
  copy: "Copier un message pour votre admin",
  copied: "Copié",
};

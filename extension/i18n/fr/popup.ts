import type { PopupMessages } from "../popup-messages.ts";

const here = {
  space: "de cet espace",
  app: "de cette application",
  connector: "de ce connecteur",
} as const;

/** French. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, fixé par la stratégie de votre organisation",
      service: "{name}, service de paramètres",
      discovered: "{name}, service de paramètres annoncé par le site",
      document: "{name}, document importé",
      manual: "{name}, selon votre description",
    },
    comma: ", ",
    unavailable: "injoignable depuis",
    signedOut: "reconnectez-vous",
    conflicting: "une autre source dit autre chose",
    unreadable:
      "Ce qui est enregistré de cet espace de travail est illisible. Aucune réponse n’en est tirée.",
    neverRead:
      "Votre organisation a fixé cet espace de travail. Connectez-vous une fois pour voir ses paramètres.",
    changedTitle: "{name}\u00a0: la contribution a changé",
    comingTitle: "{name}\u00a0: la contribution va changer",
    summaryName: {
      all: "tout",
      "metadata-only": "métadonnées seules",
      "in-app-only": "contenu seul",
      none: "rien",
      "not-eligible": "hors contribution",
      "metadata-yes": "métadonnées\u202f; contenu inconnu",
      "metadata-no": "pas de métadonnées\u202f; contenu inconnu",
      "in-app-yes": "contenu\u202f; métadonnées inconnues",
      "in-app-no": "pas de contenu\u202f; métadonnées inconnues",
      unknown: "inconnu",
    },
  },
  otherSources: "Une autre source dit autre chose",
  outside: "Cette page n’appartient à aucun espace de travail que vous avez ajouté.",
  outsideHint: "Ajoutez votre espace de travail pour voir si ses pages contribuent.",
  noAddress: "Cette page ne peut pas être examinée.",
  hidden:
    "Le navigateur ne montre pas l’adresse de cette page. Si elle appartient à votre espace de travail, autorisez ses sites.",
  allowSites: "Autoriser les sites de vos espaces de travail",
  addWorkspace: "Ajouter un espace de travail",
  allSettings: "Tous les paramètres",
  openBeside: "Ouvrir à côté de la page",
  kept: {
    document: "Ce sont les paramètres du document que vous avez importé.",
    manual: "Ce sont les paramètres tels que vous les avez décrits.",
  },
  keptHint:
    "Connectez le service de paramètres pour les modifier et voir les dates et l’historique.",
  next: "À venir",
  nothingComing: "Rien ne change de soi-même d’ici un an.",
  ruleSource: "Source\u00a0:",
  unknownHint: {
    plan: "Demandez à votre admin, ou dites-nous ce que vous savez\u00a0: avec Free, Standard et Premium, les métadonnées contribuent toujours.",
    setting:
      "Le choix de votre admin n’est pas connu. Demandez-le-lui, ou dites-nous ce que vous savez.",
    place:
      "Cette application manque dans ce qui est connu de votre organisation. Demandez à votre admin, ou dites-nous ce que vous savez.",
  },
  tellUs: "Dire ce que vous savez",
  signInAgain: "Reconnectez-vous pour voir les derniers paramètres et les modifier.",
  signIn: "Se connecter",
  changes: { changed: "Changé sans vous", coming: "Va changer sans vous" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · avant\u00a0: ${before}, maintenant\u00a0: ${after}`
      : `${day} · jusque-là\u00a0: ${before}, ensuite\u00a0: ${after}`,
  gotIt: "Compris",
  more: (count) => `et ${count} de plus`,
  place: {
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
  },
};

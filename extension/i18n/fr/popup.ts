import { format } from "../../../shared/i18n/fr/core.ts";
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
      manual: "{name}, indiqué par vous",
    },
    comma: ", ",
    unavailable: "pas de réponse depuis",
    signedOut: "reconnectez-vous",
    conflicting: "une autre source dit autre chose",
    unreadable:
      "Les données enregistrées de cet espace de travail sont illisibles\u00a0: aucun état n’est affiché.",
    neverRead:
      "Votre organisation a configuré cet espace de travail. Connectez-vous une fois pour voir ses paramètres.",
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
  notAtlassian: "Ce n’est pas une page Atlassian.",
  notAtlassianHint:
    "Si elle fait tout de même partie de votre espace de travail, avec un domaine de votre entreprise ou un service de paramètres, ajoutez son adresse.",
  pageWithoutSite:
    "Cette page appartient à toute une organisation. Indiquez l’un de ses sites pour voir si ses pages contribuent.",
  someSpace: "un espace",
  otherWays: "Autres façons de l’ajouter",
  answerKept: (host) =>
    `Votre réponse reste dans ce navigateur, qui demande ensuite si le badge peut s’afficher sur ${host}.`,
  uncheckablePage: "Cette page ne peut pas être vérifiée.",
  hiddenAddress:
    "Le navigateur ne montre pas l’adresse de cette page. Si elle appartient à votre espace de travail, autorisez ses sites.",
  allowSites: "Autoriser les sites de vos espaces de travail",
  addWorkspace: "Ajouter un espace de travail",
  allSettings: "Tous les paramètres",
  openSidePanel: "Ouvrir à côté de la page",
  storedSettings: {
    document: "Ce sont les paramètres du document que vous avez importé.",
    manual: "Ce sont les paramètres tels que vous les avez décrits.",
  },
  storedSettingsHint:
    "Connectez le service de paramètres pour les modifier et voir les échéances et l’historique.",
  origin: {
    read: {
      "admin-api": "lu dans l’API d’Atlassian, {day}",
      document: "du document importé, {day}",
      site: "lu sur le site, {day}",
      address: "lu dans l’adresse",
    },
    said: "indiqué par vous, {day}",
    assumed: "supposé",
  },
  next: "À venir",
  nothingComing: "Aucun changement automatique dans les 12 prochains mois.",
  basis: "D’où cela vient",
  ruleSource: "Source\u00a0:",
  unknownHint: {
    "place-unknown":
      "L’élément doit figurer dans la liste des sites et applications de l’organisation.",
    "plan-unknown":
      "Quelle est l’offre la plus élevée\u202f? Avec Free, Standard et Premium, les métadonnées contribuent toujours.",
    "state-unknown":
      "L’application est-elle active, à l’essai ou abandonnée\u202f? Son offre compte tant qu’elle est active ou à l’essai.",
    "setting-unknown":
      "Le paramètre est-il activé ou désactivé, ou personne n’a-t-il choisi\u202f?",
    "hosting-unknown":
      "L’organisation est-elle sur Atlassian Government Cloud ou Isolated Cloud\u202f? Dans ce cas, elle est exclue.",
    "compliance-unknown":
      "L’organisation a-t-elle des clés gérées par le client, des exigences HIPAA ou un secteur réglementé\u202f? Dans ce cas, elle est exclue.",
    "eligibility-unknown":
      "L’organisation est-elle sur Government Cloud ou Isolated Cloud, ou a-t-elle des clés gérées par le client, des exigences HIPAA ou un secteur réglementé\u202f? Dans ce cas, elle est exclue.",
    "space-ambiguous":
      "La réponse n’est pas la même pour tous les espaces de cette application. Ouvrez une page dont l’adresse indique l’espace.",
    "app-ambiguous":
      "La réponse n’est pas la même pour toutes les applications et tous les espaces de ce site. Ouvrez une page dont l’adresse indique l’application ou l’espace.",
  },
  whoKnows: {
    admin: "Vous le trouverez dans Atlassian Administration.",
    member: "Votre admin le trouvera dans Atlassian Administration.",
  },
  enterInService: "On pourra ensuite l’indiquer dans le service de paramètres.",
  otherKey: "{alias} dans l’adresse est une autre clé de cet espace.",
  tellUs: "Indiquer ce que vous savez",
  signInAgain: "Reconnectez-vous pour voir les derniers paramètres et les modifier.",
  signIn: "Se connecter",
  changes: { changed: "Changé sans vous", coming: "Va changer sans vous" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · avant\u00a0: ${before}, maintenant\u00a0: ${after}`
      : `${day} · jusque-là\u00a0: ${before}, ensuite\u00a0: ${after}`,
  gotIt: "Compris",
  more: (count) => `et ${format.number(count)} de plus`,
  notSaved: "L’enregistrement a échoué. Ce qui était enregistré est inchangé.",
  questions: {
    ask: {
      plan: "Quelle est l’offre de votre organisation\u202f?",
      compliance: "L’un de ces points s’applique-t-il à votre organisation\u202f?",
      hosting: "Où le site est-il hébergé\u202f?",
      inAppData: "Un admin a-t-il activé ou désactivé les données in-app\u202f?",
      metadata: "Un admin a-t-il activé ou désactivé les métadonnées\u202f?",
    },
    planHint: "L’offre la plus élevée de toutes les applications compte, essais compris.",
    plans: {
      free: "Free",
      standard: "Standard",
      premium: "Premium",
      enterprise: "Enterprise",
    },
    choices: {
      default: "Personne n’y a touché",
      on: "Activées",
      off: "Désactivées",
    },
    compliances: {
      "customer-managed-keys": "Clés de chiffrement gérées par le client",
      hipaa: "Exigences HIPAA",
      "regulated-sector": "Un secteur réglementé qui est exclu",
    },
    hostings: {
      commercial: "Cloud commercial",
      government: "Government Cloud (administrations)",
      isolated: "Isolated Cloud (isolé)",
    },
    none: "Aucun de ces points",
    one: "L’un de ces points",
    unknown: "Je ne sais pas",
    settlesMost: "C’est ce qui en dit le plus\u00a0:",
    ifEligible: (sentence) => `Si votre organisation n’est pas exclue\u00a0: ${sentence}`,
  },
  place: {
    here: (kind) => `Contenu ${here[kind]}`,
    hereState: {
      included: "inclus",
      excluded: "exclu",
      follows: "suit l’organisation",
      "by-app": "suit son application",
    },
    organization: "Contenu, toute l’organisation",
    request: (name, url) =>
      `Pourriez-vous regarder les paramètres de contribution de données pour ${name}\u202f? La page est ${url}. J’aimerais savoir si elle contribue par son contenu, et si c’est voulu.`,
  },
};

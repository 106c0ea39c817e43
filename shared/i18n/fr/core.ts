import { type Reason, requirementsOf } from "../../view-models/reason.ts";
import type { CoreMessages, ExclusionNames } from "../core-messages.ts";
import { capitalize, formatDay, formatList } from "../format.ts";
import type { Language } from "../language.ts";

/** Also for the other groups of words, as all that is exported here. */
export const locale = "fr";

export const number = new Intl.NumberFormat(locale);

const plural = new Intl.PluralRules(locale);

/** Whether what a number counts stands in the singular, as it does after 0 too. */
export function isOne(value: number): boolean {
  return plural.select(value) === "one";
}

/** "A, B et 3 autres". */
export function nameList(list: readonly string[], more: number): string {
  return formatList(
    more > 0 ? [...list, `${number.format(more)} ${isOne(more) ? "autre" : "autres"}`] : list,
    locale,
  );
}

export const plan: CoreMessages["plan"] = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
  unknown: "inconnue",
};

const onOff = { on: "Activé", off: "Désactivé" } as const;

const names: ExclusionNames = {
  hosting: {
    commercial: "en hébergement commercial",
    government: "sur Government Cloud",
    isolated: "sur Isolated Cloud",
    unknown: "dans un hébergement inconnu",
  },
  compliance: {
    "customer-managed-keys": "des clés gérées par le client",
    hipaa: "des exigences HIPAA",
    "regulated-sector": "de son secteur réglementé",
  },
};

function planWords({ plan: known }: Reason): string {
  return known && known !== "unknown"
    ? `avec l’offre ${plan[known]}`
    : "avec toutes les offres possibles";
}

function exceptionWords({ exception, app }: Reason): string {
  const done = exception?.effect === "include" ? "inclus" : "exclu";
  if (exception?.kind === "connector") return `un admin a ${done} ce connecteur`;
  if (exception?.kind === "app")
    return `un admin a ${done} ${app ?? "cette application"} en entier`;
  return `un admin a ${done} cet espace`;
}

function reason(about: Reason): string {
  switch (about.code) {
    case "hosting-excluded":
      return `les organisations ${names.hosting[about.hosting]} ne font pas partie de la contribution de données`;
    case "compliance-excluded":
      return `l’organisation ne fait pas partie de la contribution de données en raison ${formatList(
        requirementsOf(about).map((item) => names.compliance[item]),
        locale,
      )}`;
    case "not-covered":
      return `${about.app ?? "ce connecteur"} n’a pas de paramètre de contribution de données`;
    case "place-unknown":
      return "ce site ou cette application ne figure pas dans ce qui est connu de l’organisation";
    case "deleted":
      return about.app === undefined
        ? "ce connecteur a été supprimé"
        : "l’application ou son site a été supprimé";
    case "no-active-plan":
      return "aucune application de l’organisation n’est active";
    case "plan-lock":
      return `${planWords(about)}, les métadonnées contribuent toujours`;
    case "exception":
      return exceptionWords(about);
    case "organization-choice":
      return about.dataType === "in-app-data" && about.setting
        ? `un admin a ${about.setting === "on" ? "activé" : "désactivé"} ce paramètre pour l’organisation`
        : "un admin a fait ce choix pour l’organisation";
    case "plan-default":
      return about.dataType === "in-app-data" && about.setting
        ? `la valeur par défaut ${planWords(about)} est «\u00a0${onOff[about.setting]}\u00a0»`
        : `c’est la valeur par défaut ${planWords(about)}`;
    case "not-yet-effective":
      return `l’utilisation commence le ${formatDay(about.startsAt ?? "", locale)}`;
    case "settled-either-way":
      return "c’est le cas avec toutes les offres et tous les paramètres possibles";
    case "plan-unknown":
      return "l’offre est inconnue";
    case "setting-unknown":
      return "le paramètre de l’organisation est inconnu";
    case "place-ambiguous":
      return "cette adresse n’indique ni l’espace ni l’application";
    case "eligibility-unknown":
      return "on ne sait pas si l’organisation est exclue de la contribution de données";
  }
}

export const core: CoreMessages = {
  summary: {
    all: "Cette page contribue par ses métadonnées et son contenu",
    "metadata-only": "Cette page contribue par ses métadonnées, mais pas par son contenu",
    "in-app-only": "Cette page contribue par son contenu, mais pas par ses métadonnées",
    none: "Cette page ne contribue pas",
    "not-eligible": "Cette page ne fait pas partie de la contribution de données",
    unknown: "On ne sait pas si cette page contribue",
  },
  organizationSummary: {
    all: "L’organisation contribue par ses métadonnées et son contenu.",
    "metadata-only": "L’organisation contribue par ses métadonnées, mais pas par son contenu.",
    "in-app-only": "L’organisation contribue par son contenu, mais pas par ses métadonnées.",
    none: "L’organisation ne contribue pas.",
    "not-eligible": "Cette organisation ne fait pas partie de la contribution de données.",
    unknown: "On ne sait pas si l’organisation contribue.",
  },
  exceptFor: (sentence, count) =>
    `${sentence.slice(0, -1)}, à ${number.format(count)} ${isOne(count) ? "exception" : "exceptions"} près.`,
  // Said of metadata, of in-app data and of spaces: verbs, which have no gender.
  state: {
    yes: "contribuent",
    no: "ne contribuent pas",
    unknown: "état inconnu",
    "not-part": "n’en font pas partie",
  },
  dataType: { metadata: "Métadonnées", "in-app-data": "Données in-app" },
  dataTypeIs: {
    metadata:
      "Des signaux sur le contenu\u00a0: scores de lisibilité, story points, dates de sprint.",
    "in-app-data":
      "Ce que les gens écrivent\u00a0: titres, descriptions, commentaires, texte des pages.",
  },
  plan,
  reason,
  note: {
    "choice-dormant":
      "Un admin a choisi «\u00a0Désactivé\u00a0»\u202f; ce choix s’appliquera quand l’offre le permettra.",
    "exceptions-dormant":
      "L’exception prévue ici est conservée, mais ne s’applique pas pour le moment.",
    "change-decided":
      "Une modification a été décidée\u202f; elle s’appliquera quand la console du fournisseur l’affichera.",
  },
  ...onOff,
  locked: "verrouillé",
  notSavedYet: "pas encore enregistré",
  notKnown: "État inconnu",
  title: "Contribution de données",
  organizationLine: (name, known) => {
    if (known === undefined) return `${name} · aucune offre active`;
    return `${name} · offre ${plan[known]}`;
  },
  loading: "Chargement des paramètres…",
  genericError:
    "Un problème est survenu. Rien de ce qui a été enregistré n’est perdu\u202f; réessayez plus tard.",
  readOnly: "Seuls les admins de l’organisation peuvent modifier ces paramètres.",
  excluded: "Cette organisation ne dispose pas de ces paramètres.",
  planNotKnown:
    "L’offre de cette organisation n’est pas connue. Avec Free, Standard et Premium, les métadonnées contribuent toujours\u202f; seule l’offre Enterprise permet de les désactiver, dès qu’elle est connue ici.",
  followPlan: "Suivre à nouveau l’offre",
  manageExceptions: "Gérer les exceptions",
  showExceptions: "Afficher les exceptions",
  exceptionsLine: (effect, list, more) => {
    // Nouns, which do not take the gender of what is named.
    return `${effect === "include" ? "Inclusions" : "Exclusions"}\u00a0: ${nameList(list, more)}`;
  },
  exceptionsWait: (count) =>
    `${number.format(count)} ${isOne(count) ? "exception" : "exceptions"} sans effet pour l’instant`,
  notAffiliated: "Contribution Lens n’est pas affilié à Atlassian.",
  unavailable: "les paramètres n’ont pas pu être lus",
  notInOrganization: (organization) =>
    `cette page n’appartient à aucun site de l’organisation ${organization}`,
  error: {
    unauthenticated: {
      title: "Vous devez vous reconnecter",
      text: "Le service de paramètres n’a pas accepté la connexion. Connectez-vous à nouveau\u202f; rien n’est perdu.",
    },
    "organization-not-found": {
      title: "Pas d’accès à cette organisation",
      text: "Le service de paramètres ne la connaît pas, ou pas pour ce compte. Demandez l’accès à votre admin.",
    },
    "not-found": {
      title: "Aucun service de paramètres à cette adresse",
      text: "Une réponse est arrivée, mais pas celle d’un service de paramètres. Vérifiez l’adresse.",
    },
    unreachable: {
      title: "Le service de paramètres est injoignable",
      text: "Rien de ce qui a été enregistré n’est perdu. Vérifiez la connexion, puis réessayez.",
    },
    "invalid-response": {
      title: "La réponse du service de paramètres est illisible",
      text: "La personne qui gère le service peut trouver l’erreur.",
    },
    "unexpected-status": {
      title: "Le service de paramètres rencontre une erreur",
      text: "Rien de ce qui a été enregistré n’est perdu. Réessayez plus tard.",
    },
  },
  retry: "Réessayer",
  lastKnown: (age) => `Dernière confirmation\u00a0: ${age}. L’état a pu changer depuis.`,
};

function sentence(phrase: string): string {
  return `${capitalize(phrase, locale)}.`;
}

/** French. */
const french: Language = {
  locale: "fr",
  direction: "ltr",
  core,
  sentence,
  settings: async () => (await import("./settings.ts")).settings,
};

export default french;

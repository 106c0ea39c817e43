import type { CoreMessages } from "../core-messages.ts";
import { capitalize, createFormatter } from "../format.ts";
import type { Language } from "../language.ts";
import { PLAN_NAMES } from "../reason.ts";

export const format = createFormatter("fr");

/** Returns "A, B et 3 autres". */
export function nameList(names: readonly string[], more: number): string {
  const rest = format.plural(more, { one: "{count} autre", other: "{count} autres" });
  return format.list(more > 0 ? [...names, rest] : names);
}

/** Returns "1 exception", "2 exceptions"; 0 is singular. */
export function exceptionCount(count: number): string {
  return format.plural(count, { one: "{count} exception", other: "{count} exceptions" });
}

export const core: CoreMessages = {
  title: "Contribution de données",
  summary: {
    all: "Cette page contribue par ses métadonnées et son contenu",
    "metadata-only": "Cette page contribue par ses métadonnées, mais pas par son contenu",
    "in-app-only": "Cette page contribue par son contenu, mais pas par ses métadonnées",
    none: "Cette page ne contribue pas",
    "not-eligible": "Cette page ne fait pas partie de la contribution de données",
    "metadata-yes": "Cette page contribue par ses métadonnées. Contenu\u00a0: état inconnu",
    "metadata-no": "Cette page ne contribue pas par ses métadonnées. Contenu\u00a0: état inconnu",
    "in-app-yes": "Cette page contribue par son contenu. Métadonnées\u00a0: état inconnu",
    "in-app-no": "Cette page ne contribue pas par son contenu. Métadonnées\u00a0: état inconnu",
    unknown: "On ne sait pas si cette page contribue",
  },
  organizationSummary: {
    all: "L’organisation contribue par ses métadonnées et son contenu.",
    "metadata-only": "L’organisation contribue par ses métadonnées, mais pas par son contenu.",
    "in-app-only": "L’organisation contribue par son contenu, mais pas par ses métadonnées.",
    none: "L’organisation ne contribue pas.",
    "not-eligible": "Cette organisation ne fait pas partie de la contribution de données.",
    "metadata-yes":
      "L’organisation contribue par ses métadonnées. Pour le contenu, on ne le sait pas.",
    "metadata-no":
      "L’organisation ne contribue pas par ses métadonnées. Pour le contenu, on ne le sait pas.",
    "in-app-yes":
      "L’organisation contribue par son contenu. Pour les métadonnées, on ne le sait pas.",
    "in-app-no":
      "L’organisation ne contribue pas par son contenu. Pour les métadonnées, on ne le sait pas.",
    unknown: "On ne sait pas si l’organisation contribue.",
  },
  partly: (metadata, yes, total) => {
    const part = `le contenu de ${format.number(yes)} espaces sur ${format.number(total)}`;
    if (metadata === "yes") return `L’organisation contribue par ses métadonnées et par ${part}.`;
    if (metadata === "no")
      return `L’organisation contribue par ${part}, mais pas par ses métadonnées.`;
    return `L’organisation contribue par ${part}. Pour les métadonnées, on ne le sait pas.`;
  },
  contentExceptions: (count) => `Pour le contenu, il y a ${exceptionCount(count)}.`,
  // Verbs have no gender: they describe metadata, in-app data and spaces alike.
  state: {
    yes: "contribuent",
    no: "ne contribuent pas",
    unknown: "état inconnu",
    "not-part": "n’en font pas partie",
  },
  dataType: { metadata: "Métadonnées", "in-app-data": "Données in-app" },
  dataTypeDescription: {
    metadata:
      "Des attributs du contenu, comme les story points et les scores de lisibilité, et des schémas courants dans les recherches, Rovo Chat et la configuration.",
    "in-app-data":
      "Ce que les gens écrivent\u00a0: titres, descriptions, commentaires, texte des pages.",
  },
  reasons: {
    templates: {
      "hosting-government": "les organisations sur Atlassian Government Cloud en sont exclues",
      "hosting-isolated": "les organisations sur Atlassian Isolated Cloud en sont exclues",
      "compliance-excluded": "l’organisation en est exclue pour cette raison\u00a0: {compliance}",
      "app-not-covered": "{app} n’a pas de paramètre de contribution de données",
      "connector-not-covered": "ce connecteur n’a pas de paramètre de contribution de données",
      "place-unknown":
        "ce site, cette application ou ce connecteur n’est pas répertorié pour l’organisation",
      deleted: "le site, l’application ou le connecteur a été supprimé",
      "no-active-plan": "aucune application de l’organisation n’est active",
      "plan-lock": "avec l’offre {plan}, les métadonnées contribuent toujours",
      "plan-lock-any": "avec toutes les offres possibles, les métadonnées contribuent toujours",
      "plan-lock-unknown":
        "l’offre n’est pas connue. Avec Free, Standard et Premium, les métadonnées contribuent toujours\u202f; seule l’offre Enterprise permet de les désactiver",
      "exception-include-space": "un admin a inclus cet espace",
      "exception-include-app": "un admin a inclus {app} en entier",
      "exception-include-connector": "un admin a inclus ce connecteur",
      "exception-exclude-space": "un admin a exclu cet espace",
      "exception-exclude-app": "un admin a exclu {app} en entier",
      "exception-exclude-connector": "un admin a exclu ce connecteur",
      "organization-choice-on": "un admin les a activées pour l’organisation",
      "organization-choice-off": "un admin les a désactivées pour l’organisation",
      "plan-default-on": "activées par défaut avec l’offre {plan}",
      "plan-default-on-any": "activées par défaut avec toutes les offres possibles",
      "plan-default-off": "désactivées par défaut avec l’offre {plan}",
      "plan-default-off-any": "désactivées par défaut avec toutes les offres possibles",
      "not-yet-effective": "l’utilisation commence le {date}",
      "settled-either-way": "c’est le cas dans toutes les situations possibles",
      "plan-unknown": "l’offre n’est pas connue",
      "state-unknown": "on ne sait pas si l’application {app} est active",
      "setting-unknown": "le paramètre de l’organisation n’est pas connu",
      "space-ambiguous": "cette adresse n’indique pas l’espace",
      "app-ambiguous": "cette adresse n’indique ni l’application ni l’espace",
      "hosting-unknown": "l’hébergement de l’organisation n’est pas connu",
      "compliance-unknown": "les exigences de conformité de l’organisation ne sont pas connues",
      "eligibility-unknown":
        "l’hébergement et les exigences de conformité de l’organisation ne sont pas connus",
    },
    compliance: {
      "customer-managed-keys": "clés gérées par le client",
      hipaa: "exigences HIPAA",
      "regulated-sector": "son secteur réglementé",
    },
    withSpaces: "{reason}\u202f; {spaces}",
    spaces: {
      include: {
        counted: { one: "{count} espace est inclus", other: "{count} espaces sont inclus" },
        ofTotal: {
          one: "{count} espace sur {total} est inclus",
          other: "{count} espaces sur {total} sont inclus",
        },
      },
      exclude: {
        counted: { one: "{count} espace est exclu", other: "{count} espaces sont exclus" },
        ofTotal: {
          one: "{count} espace sur {total} est exclu",
          other: "{count} espaces sur {total} sont exclus",
        },
      },
    },
  },
  note: {
    "choice-dormant":
      "Un admin a choisi «\u00a0Désactivées\u00a0»\u202f; ce choix s’appliquera quand l’offre le permettra.",
    "exceptions-dormant": "Une exception est conservée ici, mais sans effet pour l’instant.",
    "change-decided": "Un changement est décidé, mais pas encore en vigueur.",
  },
  on: "Activées",
  off: "Désactivées",
  locked: "verrouillées",
  notSavedYet: "pas encore enregistré",
  notKnown: "État inconnu",
  decided: {
    label: "décidé",
    value: {
      on: "Décidé\u00a0: activées. Pas encore en vigueur.",
      off: "Décidé\u00a0: désactivées. Pas encore en vigueur.",
      default: "Décidé\u00a0: valeur par défaut de l’offre. Pas encore en vigueur.",
    },
    exceptions: (added, removed) =>
      `Décidé\u00a0: ${format.list([
        ...(added > 0 ? [`ajouter ${exceptionCount(added)}`] : []),
        ...(removed > 0 ? [`retirer ${exceptionCount(removed)}`] : []),
      ])}. Pas encore en vigueur.`,
  },
  decidedChange: {
    on: "décidé\u00a0: activer, pas encore réglé chez Atlassian",
    off: "décidé\u00a0: désactiver, pas encore réglé chez Atlassian",
    "metadata-on": "décidé\u00a0: activer les métadonnées, pas encore réglé chez Atlassian",
    "metadata-off": "décidé\u00a0: désactiver les métadonnées, pas encore réglé chez Atlassian",
    "in-app-on": "décidé\u00a0: activer le contenu, pas encore réglé chez Atlassian",
    "in-app-off": "décidé\u00a0: désactiver le contenu, pas encore réglé chez Atlassian",
    other: "décidé\u00a0: un changement, pas encore réglé chez Atlassian",
  },
  unconfirmed: "personne ne l’a confirmé depuis 90 jours",
  organizationLine: (name, plan) => {
    if (plan === undefined) return `${name} · aucune offre active`;
    return `${name} · offre ${plan === "unknown" ? "inconnue" : PLAN_NAMES[plan]}`;
  },
  loading: "Chargement des paramètres…",
  genericError:
    "Un problème est survenu. Rien de ce qui est enregistré n’est perdu\u202f; réessayez plus tard.",
  error: {
    unreachable: {
      title: "Le service de paramètres est injoignable",
      text: "Rien de ce qui est enregistré n’est perdu. Vérifiez la connexion, puis réessayez.",
    },
    "unexpected-status": {
      title: "Le service de paramètres rencontre un problème",
      text: "Rien de ce qui est enregistré n’est perdu. Réessayez plus tard.",
    },
  },
  notLoaded: {
    title: "Le chargement a échoué",
    text: "Vérifiez la connexion. Le chargement reprendra de lui-même dès qu’elle sera rétablie.",
  },
  retry: "Réessayer",
  cancel: "Annuler",
  lastKnown: (age) => `Dernière confirmation\u00a0: ${age}. L’état a pu changer depuis.`,
  readOnly: "Seuls les admins de l’organisation peuvent modifier ces paramètres.",
  excluded: "Il n’y a donc rien à régler ici.",
  followPlan: "Utiliser la valeur par défaut de l’offre",
  manageExceptions: "Gérer les exceptions",
  showExceptions: "Afficher les exceptions",
  // Nouns do not take the gender of the names that follow.
  exceptionsLine: (effect, names, more) =>
    `${effect === "include" ? "Inclusions" : "Exclusions"}\u00a0: ${nameList(names, more)}`,
  dormantExceptions: (count) => `${exceptionCount(count)} sans effet pour l’instant`,
  notAiSwitch: "Ce n’est pas le paramètre qui désactive Rovo ou les fonctionnalités d’IA.",
  notAffiliated: "Contribution Lens n’est pas affilié à Atlassian.",
  unavailable: "les paramètres n’ont pas pu être lus",
  notInOrganization: (organization) =>
    `cette page n’appartient à aucun site de l’organisation ${organization}`,
};

/** French. */
const french: Language = {
  locale: "fr",
  direction: "ltr",
  core,
  sentence: (phrase) => `${capitalize(phrase, "fr")}.`,
  settings: async () => (await import("./settings.ts")).settings,
};

export default french;

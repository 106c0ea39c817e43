import { type Reason, requirementsOf } from "../../view-models/reason.ts";
import type { CoreMessages, ExclusionNames } from "../core-messages.ts";
import { capitalize, formatDay, formatList } from "../format.ts";
import type { Language } from "../language.ts";

const locale = "en-GB";

/** "1,234". */
export function number(value: number): string {
  return value.toLocaleString(locale);
}

/** "1 exception", "2 exceptions". */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** "A, B and 3 more". */
export function nameList(list: readonly string[], more: number): string {
  return formatList(more > 0 ? [...list, `${number(more)} more`] : list, locale);
}

/** Also for the other groups of words. */
export const plan: CoreMessages["plan"] = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
  unknown: "unknown",
};

const names: ExclusionNames = {
  hosting: {
    commercial: "commercial hosting",
    government: "Government Cloud",
    isolated: "Isolated Cloud",
    unknown: "hosting that isn't known",
  },
  compliance: {
    "customer-managed-keys": "customer-managed keys",
    hipaa: "HIPAA requirements",
    "regulated-sector": "its regulated sector",
  },
};

function planWords({ plan: known }: Reason): string {
  return known && known !== "unknown" ? `the ${plan[known]} plan` : "every possible plan";
}

function exceptionWords({ exception, app }: Reason): string {
  const done = exception?.effect === "include" ? "included" : "excluded";
  const what = exception?.kind === "app" ? `all of ${app}` : `this ${exception?.kind ?? "space"}`;
  return `${what} is ${done} by an admin`;
}

function reason(about: Reason): string {
  const setting = about.dataType === "in-app-data" && about.setting;
  switch (about.code) {
    case "hosting-excluded":
      return `organizations on ${names.hosting[about.hosting]} are left out`;
    case "compliance-excluded":
      return `left out because of ${formatList(
        requirementsOf(about).map((item) => names.compliance[item]),
        locale,
      )}`;
    case "not-covered":
      return `${about.app ?? "this connector"} has no data contribution setting`;
    case "place-unknown":
      return "what is known of the organization does not have this site or app";
    case "deleted":
      return "it was deleted";
    case "no-active-plan":
      return "no app of the organization is active";
    case "plan-lock":
      return `${planWords(about)} always contributes metadata`;
    case "exception":
      return exceptionWords(about);
    case "organization-choice":
      return `an admin ${setting ? `turned it ${setting}` : "chose so"} for the organization`;
    case "plan-default":
      return setting
        ? `${setting} by default on ${planWords(about)}`
        : `the default of ${planWords(about)}`;
    case "not-yet-effective":
      return `use begins on ${formatDay(about.startsAt ?? "", locale)}`;
    case "settled-either-way":
      return "the same for every plan and setting that is possible";
    case "plan-unknown":
      return "the plan is not known";
    case "setting-unknown":
      return "the organization's setting is not known";
    case "place-ambiguous":
      return "this address doesn't show which space or app it belongs to";
    case "eligibility-unknown":
      return "it isn't known whether the organization is left out";
  }
}

export const core: CoreMessages = {
  summary: {
    all: "Metadata and content of this page are contributed",
    "metadata-only": "Metadata of this page is contributed, its content is not",
    "in-app-only": "Content of this page is contributed, its metadata is not",
    none: "Nothing of this page is contributed",
    "not-eligible": "This page is not part of data contribution",
    unknown: "Not known whether this page is contributed",
  },
  organizationSummary: {
    all: "Metadata and content are contributed.",
    "metadata-only": "Metadata is contributed, content is not.",
    "in-app-only": "Content is contributed, metadata is not.",
    none: "Nothing is contributed.",
    "not-eligible": "This organization is not part of data contribution.",
    unknown: "Not known whether data is contributed.",
  },
  exceptFor: (sentence, count) =>
    `${sentence.slice(0, -1)}, apart from ${counted(count, "exception")}.`,
  state: {
    yes: "contributed",
    no: "not contributed",
    unknown: "not known",
    "not-part": "not part of it",
  },
  dataType: { metadata: "Metadata", "in-app-data": "In-app data" },
  dataTypeIs: {
    metadata: "Signals about content: readability scores, story points, sprint dates.",
    "in-app-data": "What people write: titles, descriptions, comments, page text.",
  },
  plan,
  reason,
  note: {
    "choice-dormant": "An admin chose off; the choice takes effect when the plan allows it.",
    "exceptions-dormant": "An exception for this place is kept, but does not apply at present.",
    "change-decided": "A change was decided; it applies once the vendor's console shows it.",
  },
  on: "On",
  off: "Off",
  locked: "locked",
  notSavedYet: "not saved yet",
  notKnown: "Not known",
  title: "Data contribution",
  organizationLine: (name, known) => {
    if (known === undefined) return `${name} · no active plan`;
    return known === "unknown" ? `${name} · plan not known` : `${name} · ${plan[known]} plan`;
  },
  loading: "Loading the settings…",
  genericError: "Something went wrong. Nothing that was saved is lost; try again later.",
  readOnly: "Only organization admins can change these settings.",
  excluded: "The settings are not available to this organization.",
  planNotKnown:
    "The plan of this organization is not known. On Free, Standard and Premium metadata is always contributed; only on Enterprise can it be turned off, once the plan is known here.",
  followPlan: "Follow the plan again",
  manageExceptions: "Manage exceptions",
  showExceptions: "Show exceptions",
  exceptionsLine: (effect, list, more) =>
    `${effect === "include" ? "Included" : "Excluded"}: ${nameList(list, more)}`,
  exceptionsWait: (count) => `${counted(count, "exception")} without effect now`,
  notAffiliated: "Contribution Lens is not affiliated with Atlassian.",
  unavailable: "the settings could not be read",
  notInOrganization: (organization) => `this page belongs to no site of ${organization}`,
  error: {
    unauthenticated: {
      title: "You are signed out",
      text: "The settings service did not accept the sign-in. Sign in again; nothing is lost.",
    },
    "organization-not-found": {
      title: "No access to this organization",
      text: "The settings service does not have it, or not for this account. Ask your admin for access.",
    },
    "not-found": {
      title: "No settings service at this address",
      text: "It answered, but not as a settings service does. Check the address.",
    },
    unreachable: {
      title: "The settings service cannot be reached",
      text: "Nothing that was saved is lost. Check the connection and try again.",
    },
    "invalid-response": {
      title: "The settings service gave an answer that cannot be read",
      text: "Its operator can find the fault.",
    },
    "unexpected-status": {
      title: "The settings service has a fault",
      text: "Nothing that was saved is lost. Try again later.",
    },
  },
  retry: "Try again",
  lastKnown: (age) => `Last confirmed ${age}. It may have changed since.`,
};

function sentence(phrase: string): string {
  return `${capitalize(phrase, locale)}.`;
}

/** English. */
const english: Language = {
  locale: "en-GB",
  direction: "ltr",
  core,
  sentence,
  settings: async () => (await import("./settings.ts")).settings,
};

export default english;

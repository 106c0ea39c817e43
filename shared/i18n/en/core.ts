import type { CoreMessages } from "../core-messages.ts";
import { capitalize, createFormatter } from "../format.ts";
import type { Language } from "../language.ts";
import { PLAN_NAMES } from "../reason.ts";

export const format = createFormatter("en-GB");

/** Returns "A, B and 3 more". */
export function nameList(names: readonly string[], more: number): string {
  return format.list(more > 0 ? [...names, `${format.number(more)} more`] : names);
}

/** Returns "1 exception", "2 exceptions". */
export function exceptionCount(count: number): string {
  return format.plural(count, { one: "{count} exception", other: "{count} exceptions" });
}

export const core: CoreMessages = {
  title: "Data contribution",
  summary: {
    all: "Metadata and content of this page are contributed",
    "metadata-only": "Metadata of this page is contributed, its content isn't",
    "in-app-only": "Content of this page is contributed, its metadata isn't",
    none: "Nothing of this page is contributed",
    "not-eligible": "This page isn't part of data contribution",
    "metadata-yes": "Metadata of this page is contributed. Its content: not known",
    "metadata-no": "Metadata of this page isn't contributed. Its content: not known",
    "in-app-yes": "Content of this page is contributed. Its metadata: not known",
    "in-app-no": "Content of this page isn't contributed. Its metadata: not known",
    unknown: "Not known whether this page is contributed",
  },
  organizationSummary: {
    all: "Metadata and content are contributed.",
    "metadata-only": "Metadata is contributed, content isn't.",
    "in-app-only": "Content is contributed, metadata isn't.",
    none: "Nothing is contributed.",
    "not-eligible": "This organization isn't part of data contribution.",
    "metadata-yes": "Metadata is contributed. For content this isn't known.",
    "metadata-no": "Metadata isn't contributed. For content this isn't known.",
    "in-app-yes": "Content is contributed. For metadata this isn't known.",
    "in-app-no": "Content isn't contributed. For metadata this isn't known.",
    unknown: "It isn't known whether data is contributed.",
  },
  partly: (metadata, yes, total) => {
    const part = `from ${format.number(yes)} of ${format.number(total)} spaces`;
    if (metadata === "yes") return `Metadata is contributed, and content ${part}.`;
    const rest = metadata === "no" ? ", metadata isn't" : ". For metadata this isn't known";
    return `Content is contributed ${part}${rest}.`;
  },
  contentExceptions: (count) => `Content has ${exceptionCount(count)}.`,
  state: {
    yes: "contributed",
    no: "not contributed",
    unknown: "not known",
    "not-part": "not part of it",
  },
  dataType: { metadata: "Metadata", "in-app-data": "In-app data" },
  dataTypeDescription: {
    metadata:
      "Attributes of content, such as story points and readability scores, and common patterns in searches, Rovo Chat and configuration.",
    "in-app-data": "What people write: titles, descriptions, comments, page text.",
  },
  reasons: {
    templates: {
      "hosting-government": "organizations on Atlassian Government Cloud are left out",
      "hosting-isolated": "organizations on Atlassian Isolated Cloud are left out",
      "compliance-excluded": "left out because of {compliance}",
      "app-not-covered": "{app} has no data contribution setting",
      "connector-not-covered": "this connector has no data contribution setting",
      "place-unknown": "this site, app or connector isn't listed for the organization",
      deleted: "the site, app or connector was deleted",
      "no-active-plan": "the organization has no active app",
      "plan-lock": "the {plan} plan always contributes metadata",
      "plan-lock-any": "every possible plan always contributes metadata",
      "plan-lock-unknown":
        "the plan isn't known. Free, Standard and Premium always contribute metadata; only Enterprise can turn it off",
      "exception-include-space": "an admin included this space",
      "exception-include-app": "an admin included all of {app}",
      "exception-include-connector": "an admin included this connector",
      "exception-exclude-space": "an admin excluded this space",
      "exception-exclude-app": "an admin excluded all of {app}",
      "exception-exclude-connector": "an admin excluded this connector",
      "organization-choice-on": "an admin turned it on for the organization",
      "organization-choice-off": "an admin turned it off for the organization",
      "plan-default-on": "on by default for the {plan} plan",
      "plan-default-on-any": "on by default for every possible plan",
      "plan-default-off": "off by default for the {plan} plan",
      "plan-default-off-any": "off by default for every possible plan",
      "not-yet-effective": "use begins on {date}",
      "settled-either-way": "the same in every possible case",
      "plan-unknown": "the plan isn't known",
      "state-unknown": "it isn't known whether {app} is active",
      "setting-unknown": "the organization's setting isn't known",
      "space-ambiguous": "this address doesn't show the space",
      "app-ambiguous": "this address doesn't show the app or the space",
      "hosting-unknown": "the organization's hosting isn't known",
      "compliance-unknown": "the organization's compliance requirements aren't known",
      "eligibility-unknown": "the organization's hosting and compliance requirements aren't known",
    },
    compliance: {
      "customer-managed-keys": "customer-managed keys",
      hipaa: "HIPAA requirements",
      "regulated-sector": "its regulated sector",
    },
    withSpaces: "{reason}; {spaces}",
    spaces: {
      include: {
        counted: { one: "{count} space is included", other: "{count} spaces are included" },
        ofTotal: {
          one: "{count} of {total} spaces is included",
          other: "{count} of {total} spaces are included",
        },
      },
      exclude: {
        counted: { one: "{count} space is excluded", other: "{count} spaces are excluded" },
        ofTotal: {
          one: "{count} of {total} spaces is excluded",
          other: "{count} of {total} spaces are excluded",
        },
      },
    },
  },
  note: {
    "choice-dormant": "An admin chose Off; that takes effect once the plan allows it.",
    "exceptions-dormant": "An exception for this place is kept, but has no effect right now.",
    "change-decided": "A change is decided, but not in force yet.",
  },
  on: "On",
  off: "Off",
  locked: "locked",
  notSavedYet: "not saved yet",
  notKnown: "Not known",
  decided: {
    label: "decided",
    value: {
      on: "Decided: On. Not in force yet.",
      off: "Decided: Off. Not in force yet.",
      default: "Decided: the plan's default. Not in force yet.",
    },
    exceptions: (added, removed) =>
      `Decided: ${format.list([
        ...(added > 0 ? [`add ${exceptionCount(added)}`] : []),
        ...(removed > 0 ? [`remove ${exceptionCount(removed)}`] : []),
      ])}. Not in force yet.`,
  },
  decidedChange: {
    on: "decided: on, not yet set at Atlassian",
    off: "decided: off, not yet set at Atlassian",
    "metadata-on": "decided: metadata on, not yet set at Atlassian",
    "metadata-off": "decided: metadata off, not yet set at Atlassian",
    "in-app-on": "decided: content on, not yet set at Atlassian",
    "in-app-off": "decided: content off, not yet set at Atlassian",
    other: "decided: a change, not yet set at Atlassian",
  },
  unconfirmed: "nobody has confirmed this for 90 days",
  organizationLine: (name, plan) => {
    if (plan === undefined) return `${name} · no active plan`;
    return `${name} · ${plan === "unknown" ? "plan not known" : `${PLAN_NAMES[plan]} plan`}`;
  },
  loading: "Loading the settings…",
  genericError: "Something went wrong. Nothing saved is lost; try again later.",
  error: {
    unreachable: {
      title: "Can't reach the settings service",
      text: "Nothing saved is lost. Check the connection and try again.",
    },
    "unexpected-status": {
      title: "The settings service has a problem",
      text: "Nothing saved is lost. Try again later.",
    },
  },
  notLoaded: {
    title: "This couldn't be loaded",
    text: "Check the connection. It loads by itself once the connection is back.",
  },
  retry: "Try again",
  cancel: "Cancel",
  lastKnown: (age) => `Last confirmed ${age}. It may have changed since.`,
  readOnly: "Only organization admins can change these settings.",
  excluded: "So there's nothing to set here.",
  followPlan: "Use the plan's default",
  manageExceptions: "Manage exceptions",
  showExceptions: "Show exceptions",
  exceptionsLine: (effect, names, more) =>
    `${effect === "include" ? "Included" : "Excluded"}: ${nameList(names, more)}`,
  dormantExceptions: (count) =>
    format.plural(count, {
      one: "{count} exception has no effect right now",
      other: "{count} exceptions have no effect right now",
    }),
  notAiSwitch: "This isn't the switch that turns Rovo or AI features off.",
  notAffiliated: "Contribution Lens is not affiliated with Atlassian.",
  unavailable: "the settings couldn't be read",
  notInOrganization: (organization) => `this page isn't on a site of ${organization}`,
};

/** English. */
const english: Language = {
  locale: "en-GB",
  direction: "ltr",
  core,
  sentence: (phrase) => `${capitalize(phrase, "en-GB")}.`,
  settings: async () => (await import("./settings.ts")).settings,
};

export default english;

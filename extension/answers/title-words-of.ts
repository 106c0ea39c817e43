import type { Language } from "../../shared/i18n/language.ts";
import type { DataType } from "../../shared/model/assessment.ts";
import type { Compliance, Hosting, Plan } from "../../shared/model/organization.ts";
import { EFFECTIVE_AT } from "../../shared/policy/dates.ts";
import type { Reason } from "../../shared/view-models/reason.ts";
import type { PopupMessages } from "../i18n/popup-messages.ts";
import { reasonKey } from "./reason-key.ts";
import type { TitleWords } from "./title-words.ts";

const DATA_TYPES: readonly DataType[] = ["metadata", "in-app-data"];
const PLANS: readonly Plan[] = ["free", "standard", "premium", "enterprise", "unknown"];
const HOSTINGS: readonly Hosting[] = ["commercial", "government", "isolated"];
const COMPLIANCES: readonly Compliance[] = ["customer-managed-keys", "hipaa", "regulated-sector"];

/** What the title says in one language; run by the build, with the words that the popup uses. */
export function titleWordsOf({ locale, core }: Language, words: PopupMessages): TitleWords {
  const name = "{name}";
  return {
    locale,
    summary: { ...words.summaryName, ...core.summary },
    reason: Object.fromEntries(
      everyReason().map((reason) => [reasonKey(reason), core.reason(reason)]),
    ),
    source: {
      managed: words.source.managed(name),
      service: words.source.service(name),
      discovered: words.source.discovered(name),
      document: words.source.document(name),
      manual: words.source.manual(name),
    },
    comma: words.comma,
    notReached: words.notReached,
    signedOut: words.signedOut,
    disagree: words.disagree,
    faulty: words.faulty,
    neverRead: words.neverRead,
    changed: words.changedTitle(name),
    coming: words.comingTitle(name),
  };
}

/** A reason for each sentence that there can be. */
export function everyReason(): Reason[] {
  return reasonsInApp().flatMap(({ app, ...ofConnector }) => [
    { ...ofConnector, app },
    ofConnector,
  ]);
}

function reasonsInApp() {
  const base = {
    dataType: "in-app-data",
    hosting: "commercial",
    compliance: [],
    startsAt: EFFECTIVE_AT,
    app: "{app}",
  } as const;
  const plans = [undefined, ...PLANS].map((plan) => (plan ? { plan } : {}));
  const settings = [{}, { setting: "on" }, { setting: "off" }] as const;
  return [
    ...HOSTINGS.map((hosting) => ({ ...base, code: "hosting-excluded", hosting }) as const),
    ...subsets(COMPLIANCES).map(
      (compliance) => ({ ...base, code: "compliance-excluded", compliance }) as const,
    ),
    { ...base, code: "not-covered" } as const,
    ...(["include", "exclude"] as const).flatMap((effect) =>
      (["space", "app", "connector"] as const).map(
        (kind) => ({ ...base, code: "exception", exception: { effect, kind } }) as const,
      ),
    ),
    { ...base, code: "exception" } as const,
    ...plans.map((plan) => ({ ...base, ...plan, code: "plan-lock" }) as const),
    ...DATA_TYPES.flatMap((dataType) =>
      settings.flatMap((setting) => [
        { ...base, ...setting, dataType, code: "organization-choice" } as const,
        ...plans.map(
          (plan) => ({ ...base, ...setting, ...plan, dataType, code: "plan-default" }) as const,
        ),
      ]),
    ),
    ...(
      [
        "place-unknown",
        "deleted",
        "no-active-plan",
        "not-yet-effective",
        "settled-either-way",
        "plan-unknown",
        "setting-unknown",
      ] as const
    ).map((code) => ({ ...base, code }) as const),
  ];
}

function subsets<T>(items: readonly T[]): T[][] {
  let sets: T[][] = [[]];
  for (const item of items) sets = sets.flatMap((set) => [set, [...set, item]]);
  return sets;
}

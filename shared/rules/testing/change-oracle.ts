import type { Change, SingleChange, ViolationCode } from "../../model/change.ts";
import type { Exception, Organization, Settings, Target } from "../../model/organization.ts";
import { COVERED, canonicalKey, PLATFORM, sameKey } from "./oracle-places.ts";
import { highestPlans } from "./oracle-worlds.ts";

/* A second implementation of `check` and `apply`, written from the contract's text alone: simple and slow. */

interface Checked {
  readonly violations: readonly { readonly code: ViolationCode; readonly index?: number }[];
  /** The document with every change that breaks no rule. */
  readonly after: Organization;
}

export function oracleCheck(organization: Organization, change: Change, at: Date): Checked {
  if (change.type !== "batch") {
    const codes = codesOf(organization, change, at);
    const changed = codes.length === 0 ? applySingle(organization, change, at) : organization;
    const after = { ...changed, revision: organization.revision + 1 };
    return { violations: codes.map((code) => ({ code })), after };
  }
  let document = organization;
  const violations: { code: ViolationCode; index: number }[] = [];
  change.changes.forEach((single, index) => {
    const codes = codesOf(document, single, at);
    if (codes.length === 0) document = applySingle(document, single, at);
    for (const code of codes) violations.push({ code, index });
  });
  return { violations, after: { ...document, revision: organization.revision + 1 } };
}

/** Returns the violations of a change, each checked by itself. */
function codesOf(document: Organization, change: SingleChange, at: Date): ViolationCode[] {
  const settings = document.decided ?? document.settings;
  const { decided: _, ...rest } = document;
  const organization = { ...rest, settings };
  const codes: ViolationCode[] = [];
  const { authority, hosting, compliance } = organization;
  if (change.type === "confirm" || change.type === "discard") {
    if (authority === "service") codes.push("settings-in-force-here");
    if (authority === "vendor" && change.type === "discard" && !document.decided) {
      codes.push("nothing-decided");
    }
    return codes;
  }
  const plans = highestPlans(organization, at);
  const hasNoPlan = plans.every((plan) => plan === "none");
  const isLeftOut =
    hosting === "government" ||
    hosting === "isolated" ||
    (compliance !== "unknown" && compliance.length > 0);
  if (change.type !== "remove-exception") {
    if (isLeftOut) codes.push("organization-excluded");
    if (hasNoPlan) codes.push("no-active-plan");
  }
  if (change.type === "set-metadata" && plans.some((plan) => plan !== "enterprise")) {
    codes.push("metadata-locked-by-plan");
  }
  if (change.type === "add-exception") {
    const { target, effect } = change;
    const code = targetCode(organization, target, at);
    if (code) codes.push(code);
    if (!hasNoPlan) {
      const setting = settingOf(settings, plans);
      if (!setting) codes.push("setting-unknown");
      if (setting === "on" && effect === "include") codes.push("exception-effect-mismatch");
      if (setting === "off" && effect === "exclude") codes.push("exception-effect-mismatch");
    }
    const same = (one: Exception) =>
      one.effect === effect && isSameTarget(organization, one.target, target);
    if (settings.exceptions.some(same)) codes.push("duplicate-exception");
  }
  if (change.type === "remove-exception") {
    const named = settings.exceptions.filter((one) => isRemoved(organization, one, change));
    if (named.length === 0) codes.push("exception-not-found");
  }
  return codes;
}

function targetCode(
  organization: Organization,
  target: Target,
  at: Date,
): ViolationCode | undefined {
  if (target.kind === "connector") {
    const connector = organization.connectors.find(({ id }) => id === target.id);
    if (connector?.covered === false) return "not-covered";
    return connector && !isDeleted(connector, at) ? undefined : "target-unknown";
  }
  if (PLATFORM.includes(target.app)) return "platform-app-not-selectable";
  if (!COVERED.includes(target.app)) return "not-covered";
  const site = organization.sites.find(({ id }) => id === target.site);
  const app = site?.apps.find((item) => item.app === target.app);
  return !site || !app || isDeleted(site, at) || isDeleted(app, at) ? "target-unknown" : undefined;
}

function isDeleted({ deletedAt }: { readonly deletedAt?: string }, at: Date): boolean {
  return deletedAt !== undefined && Date.parse(deletedAt) <= at.getTime();
}

function settingOf({ inAppData }: Settings, plans: string[]): string | undefined {
  const settings = plans
    .filter((plan) => plan !== "none")
    .flatMap((plan) => {
      if (inAppData === "unknown") return ["on", "off"];
      if (inAppData !== "default") return [inAppData];
      return plan === "free" || plan === "standard" ? ["on"] : ["off"];
    });
  return settings.every((setting) => setting === settings[0]) ? settings[0] : undefined;
}

function applySingle(document: Organization, change: SingleChange, at: Date): Organization {
  const { decided, ...rest } = document;
  if (change.type === "discard") return rest;
  if (change.type === "confirm") {
    return { ...rest, settings: decided ?? document.settings, confirmedAt: at.toISOString() };
  }
  const settings = changed(document, decided ?? document.settings, change);
  if (document.authority === "service") return { ...document, settings };
  const isSame =
    settings.metadata === document.settings.metadata &&
    settings.inAppData === document.settings.inAppData &&
    containsAll(document, settings.exceptions, document.settings.exceptions) &&
    containsAll(document, document.settings.exceptions, settings.exceptions);
  return isSame ? rest : { ...rest, decided: settings };
}

function changed(
  organization: Organization,
  settings: Settings,
  change: Exclude<SingleChange, { type: "confirm" | "discard" }>,
): Settings {
  switch (change.type) {
    case "set-metadata":
      return { ...settings, metadata: change.value };
    case "set-in-app-data":
      return { ...settings, inAppData: change.value };
    case "add-exception": {
      const { effect } = change;
      const target =
        change.target.kind === "space"
          ? { ...change.target, key: canonicalKey(organization, change.target) }
          : change.target;
      return { ...settings, exceptions: [...settings.exceptions, { effect, target }] };
    }
    case "remove-exception":
      return {
        ...settings,
        exceptions: settings.exceptions.filter((one) => !isRemoved(organization, one, change)),
      };
  }
}

function isRemoved(
  organization: Organization,
  exception: Exception,
  change: SingleChange & { type: "remove-exception" },
): boolean {
  return (
    (change.effect === undefined || change.effect === exception.effect) &&
    isSameTarget(organization, exception.target, change.target)
  );
}

function containsAll(
  organization: Organization,
  all: readonly Exception[],
  some: readonly Exception[],
) {
  return some.every((one) =>
    all.some(
      (other) =>
        other.effect === one.effect && isSameTarget(organization, other.target, one.target),
    ),
  );
}

export function isSameTarget(organization: Organization, one: Target, other: Target): boolean {
  if (one.kind === "connector") return other.kind === "connector" && one.id === other.id;
  if (other.kind === "connector" || one.kind !== other.kind) return false;
  if (one.site !== other.site || one.app !== other.app) return false;
  if (one.kind !== "space" || other.kind !== "space") return true;
  return sameKey(canonicalKey(organization, one), canonicalKey(organization, other));
}

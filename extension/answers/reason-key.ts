import type { Reason } from "../../shared/view-models/reason.ts";

/** All that decides which sentence a reason is told by; names that only stand in it are left out. */
export function reasonKey(reason: Reason): string {
  const place = reason.app === undefined ? "connector" : "app";
  return [reason.code, place, ...partsOf(reason)].join(" ");
}

function partsOf({ code, ...about }: Reason): readonly string[] {
  const { dataType, setting = "", plan = "", exception } = about;
  switch (code) {
    case "hosting-excluded":
      return [about.hosting];
    case "compliance-excluded":
      return [...about.compliance].sort();
    case "exception":
      return [exception?.effect ?? "", exception?.kind ?? ""];
    case "organization-choice":
      return [dataType, setting];
    case "plan-default":
      return [dataType, setting, plan];
    case "plan-lock":
      return [plan];
    default:
      return [];
  }
}

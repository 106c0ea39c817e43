import type { Move, Movement } from "../../rules/moves.ts";
import { capitalize } from "../format.ts";
import type { ChangeWords } from "../words.ts";
import { core, counted, nameList, number } from "./core.ts";

const what = { metadata: "metadata", "in-app-data": "content" } as const;

function becomes(move: Move, who: string, data: string, one: boolean): string {
  switch (move) {
    case "stops":
      return `${who} ${one ? "stops" : "stop"} contributing ${data}`;
    case "starts":
      return `${who} ${one ? "begins" : "begin"} to contribute ${data}`;
    case "nowOut":
    case "nowIn": {
      const will = move === "nowOut" ? "will not" : "will";
      const did = `whether ${one ? "it" : "they"} did before is not known`;
      return `${who} ${will} contribute ${data}; ${did}`;
    }
    case "unknown":
      return `Whether ${who} will contribute ${data} is not known`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0)
    return `; ${number(goesOn)} that ${goesOn === 1 ? "is contributed goes" : "are contributed go"} on`;
  if (move === "starts" && staysOut > 0)
    return `; ${number(staysOut)} ${staysOut === 1 ? "stays" : "stay"} out`;
  return "";
}

/** English. */
export const change: ChangeWords = {
  question: (dataType, value) =>
    `Turn ${dataType === "metadata" ? "metadata" : "in-app data"} ${value}?`,
  ask: (change) => `${capitalize(change, "en-GB")}?`,
  confirm: (value) => (value === "on" ? "Turn on" : "Turn off"),
  cancel: "Cancel",
  save: "Save",
  saving: "Saving…",
  saved: (done) => `Saved: ${done}.`,
  undo: "Undo",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const all = counted(total, of === "spaces" ? "space" : "app");
    const who = value === total ? all : `${number(value)} of ${all}`;
    return `${becomes(move, who, what[dataType], value === 1)}${rest(move, moved)}.`;
  },
  beyond: (dataType, move, names, more) => {
    const data = what[dataType];
    if (names.length > 0)
      return `${becomes(move, nameList(names, more), data, names.length + more === 1)}.`;
    const who = "what follows the organization's setting";
    return `${capitalize(becomes(move, who, data, true), "en-GB")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const if_ = certain ? "" : ", if there is any,";
    return `Contributed ${what[dataType]}${if_} is to be removed by ${removeBy}, models retrained by ${retrainBy}.`;
  },
  aggregates: (until) => `Statistics already made may be kept until ${until}.`,
  earlier: (dataType, removeBy, retrainBy) =>
    `The removal which began earlier is assumed to go on: ${what[dataType]} by ${removeBy}, models retrained by ${retrainBy}.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Metadata stays contributed: locked by the ${core.plan[plan]} plan.`
      : "Metadata stays as it is.",
  nothingChanges: "Nothing that is contributed changes.",
  shift: ({ effect, becomes, count }) => {
    const what = counted(count, effect === "include" ? "inclusion" : "exclusion");
    if (becomes === "apply") return `${what} ${count === 1 ? "applies" : "apply"} again.`;
    return `${what} ${count === 1 ? "is" : "are"} kept, without effect for now.`;
  },
  conflictTitle: "Someone changed the settings a moment ago",
  conflictText:
    "Yours is not saved yet and is kept below. Compare both, then review yours again and save it.",
  conflictTheirs: "Now saved",
  conflictYours: "Your change",
  exceptionCount: (count) => counted(count, "exception"),
  request: (change, organization) =>
    `Could you change the data contribution settings of ${organization}? What I would like: ${change}.`,
  copy: "Copy a message to your admin",
  copied: "Copied",
  keepMine: "Review mine again",
  takeTheirs: "Drop mine",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]} follows the plan`
        : `${core.dataType[dataType]} ${value}`,
    add: (effect, target) => `${effect} ${target}`,
    remove: (target) => `remove the exception for ${target}`,
    several: (did, names, count) => {
      const what = did === "remove" ? " exceptions" : "";
      return `${did} ${number(count)}${what}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
  },
  error: {
    unauthenticated: {
      title: "You are signed out",
      text: "The settings service did not accept the sign-in. Sign in again; nothing is lost.",
    },
    "organization-not-found": {
      title: "No access to this organization",
      text: "The settings service does not have it, or not for this account. Ask your admin for access.",
    },
    "organization-admin-required": {
      title: "Only organization admins can change this",
      text: "Nothing was changed. Send your admin what you would like to have changed.",
    },
    "revision-conflict": {
      title: "Someone changed the settings a moment ago",
      text: "Yours are kept below; compare and save again.",
    },
    "change-rejected": {
      title: "This change is not possible",
      text: "Nothing was changed.",
    },
    "body-too-large": {
      title: "Too much at once",
      text: "Nothing was changed. Save fewer exceptions at a time.",
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
    prevented: {
      title: "This page did not let it be saved",
      text: "Nothing was changed. Your change is still open here.",
    },
    "unexpected-status": {
      title: "The settings service has a fault",
      text: "Nothing that was saved is lost. Try again later.",
    },
  },
  violation: {
    "organization-excluded":
      "This organization is not part of data contribution, so it has no settings.",
    "no-active-plan": "No app of the organization is active, so no plan gives it settings.",
    "metadata-locked-by-plan": "The plan decides about metadata; only Enterprise can change it.",
    "platform-app-not-selectable":
      "Platform apps follow the organization and cannot be singled out.",
    "not-covered": "It has no data contribution setting.",
    "target-unknown": "It is not in the organization any more.",
    "setting-unknown": "Whether in-app data is on or off is not known, so no exception fits.",
    "exception-effect-mismatch":
      "While in-app data is on, only exclusions fit; while it is off, only inclusions.",
    "duplicate-exception": "It is on the list already.",
    "exception-not-found": "It is not on the list any more.",
  },
  retry: "Try again",
  lastKnown: (age) => `Last confirmed ${age}. It may have changed since.`,
};

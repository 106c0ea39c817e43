import { useLayoutEffect, useRef } from "preact/hooks";
import type { ChangeMessages, DecisionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Change } from "../../../shared/model/change.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { useMessages } from "../../components/language.ts";
import { Notice } from "../../components/notice.tsx";
import { revertTo } from "../../state/revert.ts";
import type { Saved, SettingsStore } from "../../state/settings-store.ts";
import { isDecision } from "../changes/change-kinds.ts";
import { changeName } from "../changes/change-name.ts";
import { OngoingRemovals } from "./ongoing-removals.tsx";

/** The last saved change, with an undo button; scrolled into view. */
export function SavedNotice({ store, saved }: { store: SettingsStore; saved: Saved }) {
  const { change: messages, decision } = useMessages() ?? {};
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(
    () => line.current?.scrollIntoView({ block: "nearest", behavior: "instant" }),
    [messages],
  );
  const current = store.snapshot.value;
  const { change } = saved.result.entry;
  if (!messages || !decision || !current || change.type === "replace-inventory") return null;
  // After another person's change, an undo could conflict with it.
  const isLatest = current.organization.revision === saved.result.organization.revision;
  const text = savedText(saved.result.organization, change, messages, decision);
  return (
    <Notice tone="plain" announcement={text}>
      <p ref={line}>
        {text}{" "}
        {isLatest && revertTo(saved.before, saved.result.organization) && (
          <button
            type="button"
            class="link"
            part="link"
            aria-disabled={store.saving.value}
            onClick={() => void store.undo()}
          >
            {messages.undo}
          </button>
        )}
      </p>
      <OngoingRemovals store={store} change={change} preview={saved.preview} messages={messages} />
    </Notice>
  );
}

/** Says what a change did: with the vendor's authority, a decision puts nothing in force. */
function savedText(
  organization: Organization,
  change: Change,
  messages: ChangeMessages,
  { saved }: DecisionMessages,
): string {
  if (isDecision(change)) return saved[change.type];
  const name = changeName(messages, organization, change);
  if (organization.authority === "service") return messages.saved(name);
  // Without a decision, the change took back what was decided.
  return organization.decided ? saved.decided(name) : saved.discard;
}

import type { ExceptionMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Effect } from "../../../shared/model/organization.ts";
import type { Entries } from "./entries.ts";
import type { Selection } from "./selection.ts";

/** The props that the list shares with the bar under it. */
export interface ListProps {
  readonly entries: Entries;
  readonly selection: Selection;
  readonly inForce: Effect | undefined;
  /** The exceptions in force and their effect, while `entries` has those that are decided. */
  readonly previous: { readonly entries: Entries; readonly effect: Effect } | undefined;
  readonly canChange: boolean;
  readonly saving: boolean;
  readonly messages: ExceptionMessages;
  readonly onSelect: (next: (selection: Selection) => Selection) => void;
}

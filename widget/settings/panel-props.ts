import type { ComponentChildren } from "preact";
import type { Language } from "../../shared/i18n/language.ts";
import type { DataType } from "../../shared/model/assessment.ts";
import type { OrganizationSummary } from "../../shared/model/organization-summary.ts";
import type { Reason } from "../../shared/model/reason.ts";
import type { SettingChange } from "./changes/change-kinds.ts";

/** The actions of a person in the panel. */
export interface PanelActions {
  propose(change: SettingChange): void;
  discard(): void;
  toggleExceptions(): void;
}

/** The parts that the app adds. */
export interface PanelParts {
  readonly notices?: ComponentChildren;
  /** Returns a link to the source of a reason, if there is one. */
  source?(key: Reason["key"]): ComponentChildren;
  /** Returns the control of a setting whose value isn't known. */
  choice?(
    dataType: DataType,
    proposed: "on" | "off" | undefined,
    onChoose: (value: "on" | "off") => void,
  ): ComponentChildren;
  /** Under the metadata setting: the preview of its change. */
  readonly metadata?: ComponentChildren;
  readonly inAppData?: ComponentChildren;
  readonly exceptions?: ComponentChildren;
  /** Under the settings: the decision that is not in force yet. */
  readonly decision?: ComponentChildren;
  readonly sections?: ComponentChildren;
  /** The text of the live region. */
  readonly announcement?: ComponentChildren;
}

/** The panel's content; the panel itself has no state. */
export interface PanelView {
  /** Absent until it is loaded. */
  readonly summary?: OrganizationSummary | undefined;
  readonly canChange: boolean;
  readonly saving: boolean;
  /** The change of a setting that is open. */
  readonly proposed?: SettingChange | undefined;
  readonly exceptionsOpen: boolean;
  readonly parts?: PanelParts;
}

export interface PanelProps extends PanelView {
  readonly language: Language;
  readonly actions: PanelActions;
}

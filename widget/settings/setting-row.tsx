import type { ComponentChildren } from "preact";
import { formatReason } from "../../shared/i18n/reason.ts";
import type { DataType } from "../../shared/model/assessment.ts";
import type { SettingSummary } from "../../shared/model/organization-summary.ts";
import { Switch } from "../components/switch.tsx";
import type { SettingChange } from "./changes/change-kinds.ts";
import type { PanelProps } from "./panel-props.ts";

interface SettingRowProps extends PanelProps {
  readonly setting: SettingSummary;
  readonly dataType: DataType;
  /** Content under the setting: its exceptions line, its preview. */
  readonly children?: ComponentChildren;
}

/** One setting with its description, its value, the reason and its actions; a switch for people who can change it. */
export function SettingRow(props: SettingRowProps) {
  const { setting, dataType, language, actions, saving, parts } = props;
  const { core } = language;
  const { decided, reason } = setting;
  const inForce = setting.value === "unknown" ? undefined : setting.value;
  // The switch shows the last decision; the first pill and the reason are about the value in force.
  const value = decided === "on" || decided === "off" ? decided : inForce;
  const type = `set-${dataType}` as const;
  const proposed = props.proposed?.type === type ? props.proposed.value : "default";
  const proposedValue = proposed === "default" ? undefined : proposed;
  const shown = proposedValue ?? value;
  const pending = proposedValue ? core.notSavedYet : decided && value && core.decided.label;
  const hasControls = props.canChange && setting.canChange;
  const set = (next: SettingChange["value"]) =>
    next === (value ?? proposedValue) ? actions.discard() : actions.propose({ type, value: next });
  return (
    <div class="row" part="row">
      <div class="row-head">
        <h3>{core.dataType[dataType]}</h3>
        <span class="pills">
          <span class="pill" part="state">
            {inForce ? core[inForce] : core.notKnown}
            {setting.isLocked && ` · ${core.locked}`}
          </span>
          {pending && shown && (
            <span class="pill pending" part="state">
              {core[shown]} · {pending}
            </span>
          )}
        </span>
        {hasControls && value && (
          <Switch
            label={core.dataType[dataType]}
            on={shown === "on"}
            disabled={saving}
            describedBy={`${dataType}-is ${dataType}-why`}
            onToggle={() => set(shown === "on" ? "off" : "on")}
          />
        )}
        {hasControls && !value && parts?.choice?.(dataType, proposedValue, set)}
      </div>
      <p class="muted" id={`${dataType}-is`}>
        {core.dataTypeDescription[dataType]}
        {dataType === "in-app-data" && ` ${core.notAiSwitch}`}
      </p>
      <p id={`${dataType}-why`}>
        {language.sentence(formatReason(core.reasons, reason, language.locale))}
        {setting.notes.map((note) => note !== "change-decided" && ` ${core.note[note]}`)}
        {decided !== undefined && decided !== "unknown" && ` ${core.decided.value[decided]}`}
      </p>
      <p class="line small actions">
        {!proposedValue && parts?.source?.(reason.key)}
        {hasControls && !proposedValue && setting.isChosen && (
          <button type="button" class="link" part="link" onClick={() => set("default")}>
            {core.followPlan}
          </button>
        )}
      </p>
      {props.children}
    </div>
  );
}

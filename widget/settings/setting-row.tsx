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

/** One setting: its description, value and reason, with a switch for people who can change it. */
export function SettingRow(props: SettingRowProps) {
  const { setting, dataType, language, actions, saving } = props;
  const { core } = language;
  const { decided } = setting;
  const inForce = setting.value === "unknown" ? undefined : setting.value;
  // The switch shows the last decision; the sentences below show the value in force.
  const value = decided === "on" || decided === "off" ? decided : inForce;
  const type = `set-${dataType}` as const;
  const proposed = props.proposed?.type === type ? props.proposed.value : "default";
  const proposedValue = proposed === "default" ? undefined : proposed;
  const shown = proposedValue ?? value;
  const hasControls = props.canChange && setting.canChange;
  const set = (next: SettingChange["value"]) =>
    next === (value ?? proposedValue) ? actions.discard() : actions.propose({ type, value: next });
  return (
    <div class="row" part="row">
      <div class="row-head">
        <h3>{core.dataType[dataType]}</h3>
        <span class="state" part="state">
          {shown === undefined ? core.notKnown : core[shown]}
          {setting.isLocked && ` · ${core.locked}`}
          {proposedValue && ` · ${core.notSavedYet}`}
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
        {hasControls && !value && (
          <span class="buttons">
            {(["on", "off"] as const).map((choice) => (
              <button
                type="button"
                class="button"
                part="button"
                aria-pressed={proposedValue === choice}
                onClick={() => set(choice)}
              >
                {core[choice]}
              </button>
            ))}
          </span>
        )}
      </div>
      <p class="muted" id={`${dataType}-is`}>
        {core.dataTypeDescription[dataType]}
        {dataType === "in-app-data" && ` ${core.notAiSwitch}`}
      </p>
      <p class="muted" id={`${dataType}-why`}>
        {language.sentence(formatReason(core.reasons, setting.reason, language.locale))}
        {setting.notes.map((note) => ` ${core.note[note]}`)}
        {hasControls && !proposedValue && setting.isChosen && (
          <>
            {" "}
            <button type="button" class="link" part="link" onClick={() => set("default")}>
              {core.followPlan}
            </button>
          </>
        )}
      </p>
      {decided !== undefined && decided !== "unknown" && <p>{core.decided.value[decided]}</p>}
      {props.children}
    </div>
  );
}

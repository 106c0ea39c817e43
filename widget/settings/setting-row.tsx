import type { ComponentChildren } from "preact";
import { formatReason } from "../../shared/i18n/reason.ts";
import type { DataType } from "../../shared/model/assessment.ts";
import { findingOf } from "../../shared/model/assessment.ts";
import type { OrganizationSummary } from "../../shared/model/summary.ts";
import { reasonOf } from "../../shared/view-models/reason.ts";
import { Switch } from "../components/switch.tsx";
import type { PanelProps } from "./panel.tsx";
import { type SettingChange, settingState } from "./setting-state.ts";

interface SettingRowProps extends PanelProps {
  readonly overview: OrganizationSummary;
  readonly dataType: DataType;
  /** The exceptions line, the preview: what belongs under this very setting. */
  readonly children?: ComponentChildren;
}

/** One setting: what it is, what it is set to and why, and its switch for those who may use it. */
export function SettingRow(props: SettingRowProps) {
  const { overview, dataType, language, actions, saving } = props;
  const { explanation } = overview;
  const { core } = language;
  const state = settingState(overview, dataType);
  const finding = findingOf(explanation.assessment, dataType);
  const type = `set-${dataType}` as const;
  const proposed = props.proposed?.type === type ? props.proposed.value : "default";
  const open = proposed === "default" ? undefined : proposed;
  const shown = open ?? state.value;
  const usable = props.canChange && finding.control.organization;
  const set = (value: SettingChange["value"]) =>
    value === (state.value ?? open) ? actions.discard() : actions.propose({ type, value });
  return (
    <div class="row" part="row">
      <div class="row-head">
        <h3>{core.dataType[dataType]}</h3>
        <span class="state" part="state">
          {shown === undefined ? core.notKnown : core[shown]}
          {state.locked && ` · ${core.locked}`}
          {open && ` · ${core.notSavedYet}`}
        </span>
        {usable && state.value && (
          <Switch
            label={core.dataType[dataType]}
            on={shown === "on"}
            disabled={saving}
            describedBy={`${dataType}-is ${dataType}-why`}
            onToggle={() => set(shown === "on" ? "off" : "on")}
          />
        )}
        {usable && !state.value && (
          <span class="buttons">
            {(["on", "off"] as const).map((value) => (
              <button
                type="button"
                class="button"
                part="button"
                aria-pressed={open === value}
                onClick={() => set(value)}
              >
                {core[value]}
              </button>
            ))}
          </span>
        )}
      </div>
      <p class="quiet" id={`${dataType}-is`}>
        {core.dataTypeIs[dataType]}
      </p>
      <p class="quiet" id={`${dataType}-why`}>
        {language.sentence(
          state.uncertain
            ? core.reasons.templates["plan-lock-unknown"]
            : formatReason(
                core.reasons,
                reasonOf(overview, explanation, dataType),
                language.locale,
              ),
        )}
        {finding.notes.map((note) => ` ${core.note[note]}`)}
        {usable && !open && state.chosen && (
          <>
            {" "}
            <button type="button" class="link" part="link" onClick={() => set("default")}>
              {core.followPlan}
            </button>
          </>
        )}
      </p>
      {props.children}
    </div>
  );
}

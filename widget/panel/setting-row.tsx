import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { findingOf, reasonOf } from "../../shared/messages/reason.ts";
import type { DataType } from "../../shared/model/codes.ts";
import type { Choice, Organization } from "../../shared/model/organization.ts";
import type { Explanation } from "../../shared/rules/explain.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { useLanguage } from "./language.tsx";
import { Switch } from "./switch.tsx";

interface SettingRowProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly explanation: Explanation;
  readonly dataType: DataType;
  /** The exceptions line, the preview: what belongs under this very setting. */
  readonly children?: ComponentChildren;
}

/** One setting: what it is, what it is set to and why, and its switch for those who may use it. */
export function SettingRow(props: SettingRowProps) {
  const { store, organization, explanation, dataType, children } = props;
  const { core, sentence } = useLanguage();
  const id = useId();
  const state = settingState(explanation, dataType, choiceOf(organization, dataType));
  const proposed = proposedValue(store, dataType);
  const shown = proposed ?? state.value;
  const usable = store.canChange.value && findingOf(explanation, dataType).control.organization;
  const toggle = (value: "on" | "off") =>
    proposed ? store.discard() : store.propose({ type: changeType(dataType), value });
  return (
    <div class="row">
      <div class="row-head">
        <h3 class="row-title">{core.dataType[dataType]}</h3>
        <span class="state">
          {shown === undefined ? core.notKnown : core[shown]}
          {state.locked && ` · ${core.locked}`}
          {proposed && ` · ${core.notSavedYet}`}
        </span>
        {usable && shown !== undefined && (
          <Switch
            label={core.dataType[dataType]}
            on={shown === "on"}
            disabled={store.saving.value}
            describedBy={`${id}-is ${id}-why`}
            onToggle={() => toggle(shown === "on" ? "off" : "on")}
          />
        )}
        {usable && shown === undefined && (
          <span class="buttons">
            {(["on", "off"] as const).map((value) => (
              <button key={value} type="button" class="button" onClick={() => toggle(value)}>
                {core[value]}
              </button>
            ))}
          </span>
        )}
      </div>
      <p class="row-text" id={`${id}-is`}>
        {core.dataTypeIs[dataType]}
      </p>
      <p class="row-text" id={`${id}-why`}>
        {sentence(core.reason(reasonOf(organization, explanation, dataType)))}
        {findingOf(explanation, dataType).notes.map((note) => ` ${core.note[note]}`)}
        {usable && !proposed && isChosen(organization, dataType) && (
          <>
            {" "}
            <button
              type="button"
              class="link"
              onClick={() => store.propose({ type: changeType(dataType), value: "default" })}
            >
              {core.followPlan}
            </button>
          </>
        )}
      </p>
      {children}
    </div>
  );
}

function choiceOf({ settings }: Organization, dataType: DataType): Choice {
  return dataType === "metadata" ? settings.metadata : settings.inAppData;
}

function isChosen(organization: Organization, dataType: DataType): boolean {
  const choice = choiceOf(organization, dataType);
  return choice === "on" || choice === "off";
}

function changeType(dataType: DataType) {
  return dataType === "metadata" ? "set-metadata" : "set-in-app-data";
}

/** What the open draft would make of this setting. */
function proposedValue(store: SettingsStore, dataType: DataType): "on" | "off" | undefined {
  const change = store.draft.value?.change;
  if (change?.type !== changeType(dataType)) return undefined;
  return change.value === "default" ? undefined : change.value;
}

/** What the setting is, whatever the date: before the effective date it is on all the same. */
function settingState(
  explanation: Explanation,
  dataType: DataType,
  choice: Choice,
): { value: "on" | "off" | undefined; locked: boolean } {
  const finding = findingOf(explanation, dataType);
  const locked = dataType === "metadata" && !explanation.metadataUnlocked;
  if (dataType === "in-app-data") return { value: explanation.setting, locked };
  if (finding.contributed === "unknown") return { value: undefined, locked: false };
  const on = finding.contributed === "yes" || finding.decidedBy === "not-yet-effective";
  if (!locked && choice === "off") return { value: "off", locked };
  return { value: on ? "on" : "off", locked: locked && on };
}

import type { Effect, Organization, Target } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { targetId } from "../../shared/model/settings.ts";
import { effectInForce } from "../../shared/rules/effects.ts";
import { explain } from "../../shared/rules/explain.ts";
import { targetOf } from "../../shared/rules/place-readings.ts";
import { isUnconfirmed } from "../../shared/view-models/confirmation.ts";
import { useLanguage } from "../../widget/components/language.ts";
import { Switch } from "../../widget/components/switch.tsx";
import { DecisionNotice } from "../../widget/settings/decision/decision-notice.tsx";
import { ChangePreview } from "../../widget/settings/preview/change-preview.tsx";
import { SavedNotice } from "../../widget/settings/preview/saved-notice.tsx";
import { withPendingSettings } from "../../widget/state/pending-settings.ts";
import type { SettingsStore } from "../../widget/state/settings-store.ts";
import { messages } from "../i18n/i18n.ts";
import { ScrollIntoView } from "./scroll-into-view.tsx";

interface PlaceControlsProps {
  readonly store: SettingsStore;
  readonly place: Place;
}

/** The switches of an admin: for the place, and for the whole organization. */
export function PlaceControls({ store, place }: PlaceControlsProps) {
  const { core } = useLanguage();
  const organization = store.snapshot.value?.organization;
  const draft = store.draft.value;
  if (!organization) return null;
  // A draft stays open after the service refused to save it.
  if (!store.canChange.value) return draft && <ChangePreview store={store} />;
  const edited = withPendingSettings(organization);
  const { setting, assessment } = explain(edited, place, new Date());
  const { control } = assessment.inAppData;
  const target = targetOf(place);
  const isDrafted = draft?.change.type === "set-in-app-data";
  const shownSetting = isDrafted ? opposite(setting) : setting;
  return (
    <div class="place-controls">
      {target && setting && control.exception && (
        <PlaceSwitch store={store} organization={edited} target={target} setting={setting} />
      )}
      {control.organization && setting && shownSetting && (
        <div class="row-head">
          <span>{messages.place.organization}</span>
          <span class="state">{core[shownSetting]}</span>
          <Switch
            label={messages.place.organization}
            on={shownSetting === "on"}
            disabled={store.saving.value}
            describedBy=""
            onToggle={() =>
              isDrafted
                ? store.discard()
                : store.propose({ type: "set-in-app-data", value: setting === "on" ? "off" : "on" })
            }
          />
        </div>
      )}
      {(organization.decided || isUnconfirmed(organization, new Date())) && (
        <DecisionNotice store={store} organization={organization} />
      )}
      {draft && (
        <ScrollIntoView>
          <ChangePreview store={store} />
        </ScrollIntoView>
      )}
      {store.saved.value && <SavedNotice store={store} saved={store.saved.value} />}
    </div>
  );
}

interface PlaceSwitchProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly target: Target;
  readonly setting: "on" | "off";
}

/** The switch for one place; off the organization's setting, it is an exception. */
function PlaceSwitch({ store, organization, target, setting }: PlaceSwitchProps) {
  const effect = effectInForce(setting);
  const hasOwn = hasException(organization, effect, target);
  const isByApp =
    target.kind === "space" &&
    hasException(organization, effect, { kind: "app", site: target.site, app: target.app });
  const draft = store.draft.value?.change;
  const isDrafted = draft?.type === "add-exception" || draft?.type === "remove-exception";
  const isException = isDrafted ? !hasOwn : hasOwn;
  const isContributed = (setting === "on") !== (isException || isByApp);
  const label = messages.place.here(target.kind);
  const exceptionState = effect === "include" ? "included" : "excluded";
  const state = isException ? exceptionState : isByApp ? "by-app" : "follows";
  return (
    <div class="row-head">
      <span>{label}</span>
      <span class="state">{messages.place.hereState[state]}</span>
      <Switch
        label={label}
        on={isContributed}
        // A space can't override the exception of its app.
        disabled={store.saving.value || (isByApp && !hasOwn)}
        describedBy=""
        onToggle={() => {
          if (isDrafted) store.discard();
          else if (hasOwn) store.propose({ type: "remove-exception", effect, target });
          else store.propose({ type: "add-exception", effect, target });
        }}
      />
    </div>
  );
}

function hasException({ settings }: Organization, effect: Effect, target: Target): boolean {
  const id = targetId(target);
  return settings.exceptions.some(
    (exception) => exception.effect === effect && targetId(exception.target) === id,
  );
}

function opposite(setting: "on" | "off" | undefined): "on" | "off" | undefined {
  return setting && (setting === "on" ? "off" : "on");
}

import type { Effect, Organization, Target } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { targetId } from "../../shared/model/settings.ts";
import { effectInForce } from "../../shared/rules/effects.ts";
import { explain } from "../../shared/rules/explain.ts";
import { targetOf } from "../../shared/rules/place-readings.ts";
import { useLanguage } from "../../widget/components/language.ts";
import { Switch } from "../../widget/components/switch.tsx";
import { ChangePreview } from "../../widget/settings/preview/change-preview.tsx";
import { SavedNotice } from "../../widget/settings/preview/saved-notice.tsx";
import type { SettingsStore } from "../../widget/state/settings-store.ts";
import { messages } from "../i18n/i18n.ts";
import { ScrollIntoView } from "./scroll-into-view.tsx";

interface PlaceControlsProps {
  readonly store: SettingsStore;
  readonly place: Place;
}

/** The switches of an admin at one place: just here, and for the whole organization. */
export function PlaceControls({ store, place }: PlaceControlsProps) {
  const { core } = useLanguage();
  const organization = store.snapshot.value?.organization;
  const draft = store.draft.value;
  if (!organization) return null;
  // What was chosen outlives the refusal to save it.
  if (!store.canChange.value) return draft && <ChangePreview store={store} />;
  const explanation = explain(organization, place, new Date());
  const { inAppData } = explanation.assessment;
  const { setting } = explanation;
  const target = targetOf(place);
  const organizationDrafted = draft?.change.type === "set-in-app-data";
  const shownSetting = organizationDrafted ? opposite(setting) : setting;
  return (
    <div class="place-controls">
      {target && setting && inAppData.control.exception && (
        <PlaceSwitch store={store} organization={organization} target={target} setting={setting} />
      )}
      {inAppData.control.organization && setting && shownSetting && (
        <div class="row-head">
          <span>{messages.place.organization}</span>
          <span class="state">{core[shownSetting]}</span>
          <Switch
            label={messages.place.organization}
            on={shownSetting === "on"}
            disabled={store.saving.value}
            describedBy=""
            onToggle={() =>
              organizationDrafted
                ? store.discard()
                : store.propose({ type: "set-in-app-data", value: setting === "on" ? "off" : "on" })
            }
          />
        </div>
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

interface HereSwitchProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly target: Target;
  readonly setting: "on" | "off";
}

/** Whether this very place contributes its content: an exception, or none. */
function PlaceSwitch({ store, organization, target, setting }: HereSwitchProps) {
  const effect = effectInForce(setting);
  const own = has(organization, effect, target);
  const byApp =
    target.kind === "space" &&
    has(organization, effect, { kind: "app", site: target.site, app: target.app });
  const draft = store.draft.value?.change;
  const drafted = draft?.type === "add-exception" || draft?.type === "remove-exception";
  const singledOut = drafted ? !own : own;
  const contributes = (setting === "on") !== (singledOut || byApp);
  const label = messages.place.here(target.kind);
  const state = byApp && !singledOut ? "by-app" : singledOut ? `${effect}d` : "follows";
  return (
    <div class="row-head">
      <span>{label}</span>
      <span class="state">
        {messages.place.hereState[state as keyof typeof messages.place.hereState]}
      </span>
      <Switch
        label={label}
        on={contributes}
        // What the whole app's exception decides, the space alone cannot take back.
        disabled={store.saving.value || (byApp && !own)}
        describedBy=""
        onToggle={() => {
          if (drafted) store.discard();
          else if (own) store.propose({ type: "remove-exception", effect, target });
          else store.propose({ type: "add-exception", effect, target });
        }}
      />
    </div>
  );
}

function has({ settings }: Organization, effect: Effect, target: Target): boolean {
  const id = targetId(target);
  return settings.exceptions.some(
    (exception) => exception.effect === effect && targetId(exception.target) === id,
  );
}

function opposite(setting: "on" | "off" | undefined): "on" | "off" | undefined {
  return setting && (setting === "on" ? "off" : "on");
}

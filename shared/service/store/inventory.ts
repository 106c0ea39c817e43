import * as v from "valibot";
import { InvalidOrganizationError } from "../../model/errors.ts";
import { UtcInstantSchema } from "../../model/instant.ts";
import {
  type Inventory,
  InventorySchema,
  type Organization,
  parseOrganization,
  type Settings,
  SettingsSchema,
  sameSettings,
  withInventory,
} from "../../model/organization.ts";
import { parse } from "../../model/parse.ts";
import { StoreError } from "./store-error.ts";

/** The body of a `PUT`: an inventory, and the settings that a new organization starts with. */
export const InventoryUpdateSchema = v.object({
  ...InventorySchema.entries,
  settings: v.exactOptional(SettingsSchema),
  decided: v.exactOptional(SettingsSchema),
  confirmedAt: v.exactOptional(UtcInstantSchema),
});

/** A new inventory, and the settings that the request names, with canonical space keys. */
export interface InventoryUpdate {
  readonly inventory: Inventory;
  readonly settings?: Settings | undefined;
  readonly decided?: Settings | undefined;
  readonly confirmedAt?: string | undefined;
}

/** The settings of a new organization that names none, by its authority. */
const INITIAL_SETTINGS: Readonly<Record<Organization["authority"], Settings>> = {
  service: { metadata: "default", inAppData: "default", exceptions: [] },
  vendor: { metadata: "unknown", inAppData: "unknown", exceptions: [] },
};

/**
 * Parses the body of a `PUT`.
 * @throws {InvalidOrganizationError} with every problem
 */
export function parseInventoryUpdate(value: unknown): InventoryUpdate {
  const body = parse(
    InventoryUpdateSchema,
    value,
    (issues) => new InvalidOrganizationError(issues),
  );
  const { settings, decided, confirmedAt, ...inventory } = body;
  if (!settings && !decided) return { inventory, confirmedAt };
  // The parser drops a `decided` that equals `settings`; the request named it all the same.
  const document = parseOrganization({
    ...body,
    settings: settings ?? INITIAL_SETTINGS[inventory.authority],
    revision: 1,
  });
  return {
    inventory,
    settings: settings && document.settings,
    decided: decided && (document.decided ?? document.settings),
    confirmedAt,
  };
}

/**
 * Returns the first revision of an organization.
 * @throws {StoreError} `settings-not-inventory` if the request decides something: only changes do
 */
export function createOrganization(update: InventoryUpdate): Organization {
  const { inventory, decided, confirmedAt } = update;
  const settings = update.settings ?? INITIAL_SETTINGS[inventory.authority];
  if (decided && !sameSettings(decided, settings)) throw settingsNotInventory("decided");
  return { ...inventory, settings, ...(confirmedAt && { confirmedAt }), revision: 1 };
}

/**
 * Returns the document with another inventory, as its next revision.
 * @throws {StoreError} `settings-not-inventory` if the request names other settings than the stored ones,
 * `change-rejected` if it changes the authority while something is decided
 */
export function replaceInventory(before: Organization, update: InventoryUpdate): Organization {
  const { inventory } = update;
  if (before.decided && inventory.authority !== before.authority) {
    throw new StoreError("change-rejected", "change rejected: settings-in-force-here", {
      violations: [
        {
          code: "settings-in-force-here",
          message: "confirm or discard what is decided before you change the authority",
        },
      ],
    });
  }
  const after = withInventory(before, inventory);
  if (update.settings && !sameSettings(update.settings, after.settings)) {
    throw settingsNotInventory("settings");
  }
  if (update.decided && !sameSettings(update.decided, after.decided ?? after.settings)) {
    throw settingsNotInventory("decided");
  }
  if (update.confirmedAt !== undefined && update.confirmedAt !== after.confirmedAt) {
    throw settingsNotInventory("confirmedAt");
  }
  return after;
}

function settingsNotInventory(field: "settings" | "decided" | "confirmedAt"): StoreError {
  const message = `differs from the stored value; leave \`${field}\` out and send a change`;
  return new StoreError("settings-not-inventory", `\`${field}\` ${message}`, {
    problems: [{ path: `/${field}`, message }],
  });
}

import type { Organization, Settings } from "../../shared/model/organization.ts";

const pendingDocuments = new WeakMap<Settings, Organization>();

/** Returns the settings that changes apply to: those that are decided, if they are not in force yet. */
export function pendingSettings({ decided, settings }: Organization): Settings {
  return decided ?? settings;
}

/** Returns the document as if what is decided were in force; the same object each time. */
export function withPendingSettings(organization: Organization): Organization {
  const { decided } = organization;
  if (!decided) return organization;
  const pending = pendingDocuments.get(decided) ?? { ...organization, settings: decided };
  pendingDocuments.set(decided, pending);
  return pending;
}

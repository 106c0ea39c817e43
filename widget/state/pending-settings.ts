import type { Organization, Settings } from "../../shared/model/organization.ts";

const pendingDocuments = new WeakMap<Settings, Organization>();

/** Returns the settings that changes apply to: the decided ones, or else those in force. */
export function pendingSettings({ decided, settings }: Organization): Settings {
  return decided ?? settings;
}

/** Returns the document with its decided settings in force; always the same object for the same document. */
export function withPendingSettings(organization: Organization): Organization {
  const { decided } = organization;
  if (!decided) return organization;
  const pending = pendingDocuments.get(decided) ?? { ...organization, settings: decided };
  pendingDocuments.set(decided, pending);
  return pending;
}

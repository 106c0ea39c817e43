/**
 * Assumptions about facts that no public page states. Comments and messages refer to them by their ids; the interface
 * states them next to the answers that depend on them.
 */
export const ASSUMPTIONS = {
  A1: "the highest active plan is taken over all apps of the organization, covered or not",
  A2: "the organization document states whether a connector is covered",
  A3: "the removal and retraining periods, stated for in-app data, apply to metadata too",
  A4: "turning a setting on again does not cancel a removal that an earlier opt-out started",
  A5: "dates without a time mean 00:00 UTC",
  A6: "a trial whose end has passed no longer counts as active",
  A7: "an admin's choice is kept when the plan changes; it is dormant while the plan locks the setting",
  A8: "exceptions that do not fit the present state of the setting are dormant, not lost",
  A9: "a trial counts as a plan, as consultants say",
  A10: "an address that hides the space or the app is answered only if all its readings have the same answer",
} as const;

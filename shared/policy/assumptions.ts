/**
 * What we assume where the public pages are silent. The interface says so where it matters; the ids are
 * the ones that comments and messages refer to.
 */
export const ASSUMPTIONS = {
  A1: "the highest active plan is taken over all apps of the organization, covered or not",
  A2: "whether a connector is covered is stated by the organization document",
  A3: "the removal and retraining periods, stated for in-app data, hold for metadata too",
  A4: "turning a setting on again does not cancel a removal that an earlier opt-out started",
  A5: "dates without a time mean 00:00 UTC",
  A6: "a trial whose end has passed no longer counts as active",
  A7: "an admin's choice is kept when the plan changes; where the new plan locks the setting it is dormant",
  A8: "exceptions that do not fit the present state of the setting are dormant, not lost",
  A9: "trials count as a plan, as consultants say",
  A10: "an address that hides the space or the app is answered only if all that it may be have the same answer",
} as const;

import { RETENTION } from "../../policy/retention.ts";
import { formatList } from "../format.ts";
import type { ProtectionWords } from "../words.ts";
import { counted } from "./core.ts";

const { removal, retraining, aggregates } = RETENTION;

/** English. */
export const protection: ProtectionWords = {
  title: "How contributed data is protected",
  columns: ["Safeguard", "Covers", "For this organization"],
  covers: { both: "Metadata and in-app data", "in-app-data": "In-app data only" },
  safeguard: {
    "de-identification": {
      title: "De-identification",
      text: "Names, email addresses and other direct identifiers are taken out and data is aggregated before it is used.",
    },
    access: {
      title: "Access and purpose",
      text: "The vendor's staff reach the data for approved purposes only.",
    },
    encryption: {
      title: "Encryption",
      text: "Encrypted at rest, and on its way over public networks.",
    },
    residency: {
      title: "Data residency",
      text: "Residency holds for contributed in-app data, not for what has been de-identified and aggregated at customer level.",
    },
    retention: {
      title: "Removal after an opt-out",
      text: `Contributed data is removed within ${removal.days} days, models are retrained within ${retraining.days} days; de-identified statistics made from it may be kept up to ${aggregates.years} years.`,
    },
  },
  residency: (parts) => formatList(parts, "en-GB"),
  sources: "Sources:",
  noResidency: "No residency is stated",
  noObligations: "Nothing is to be removed at present",
  running: (count, next) =>
    `${counted(count, "removal")} ${count === 1 ? "is" : "are"} under way; the next date is ${next}.`,
  loading: "Loading…",
  failed: "Could not load what is to be removed. Try again later.",
};

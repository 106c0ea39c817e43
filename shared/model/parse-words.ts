import { SIGN_MARKS } from "../../widget/components/summary-glyphs.ts";
import type { Summary } from "./codes.ts";
import { listOf, oneOf, type Reader } from "./shape.ts";

/** The rules that can settle a finding, separated by spaces. */
export const DECISIONS =
  "hosting-excluded compliance-excluded not-covered place-unknown deleted no-active-plan plan-lock exception organization-choice plan-default not-yet-effective settled-either-way plan-unknown setting-unknown";

/** The summaries, separated by spaces: each has a sign. */
export const SUMMARIES = Object.keys(SIGN_MARKS).join(" ");

export const decision = oneOf(DECISIONS);
export const summary = oneOf(SUMMARIES) as Reader<Summary>;
export const dataType = oneOf("metadata in-app-data");
export const hosting = oneOf("commercial government isolated");
export const compliance = listOf(oneOf("customer-managed-keys hipaa regulated-sector"));
export const plan = oneOf("free standard premium enterprise unknown");
export const choice = oneOf("on off default unknown");
/** What a setting is, where it is known. */
export const setting = oneOf("on off");
/** What an exception does. */
export const effect = oneOf("include exclude");

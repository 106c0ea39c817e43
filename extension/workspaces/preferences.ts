import { flag, lenient, object, type Reader, text } from "../../shared/model/shape.ts";

/** The person's choices for the extension as a whole. */
export interface Preferences {
  /** BCP 47; absent where the browser's own language counts. */
  readonly language?: string;
  /** Whether the system's notifications announce changes too. */
  readonly notifications: boolean;
}

/** A choice that can't be read counts as not made. */
export const preferences: Reader<Preferences> = object({
  "language?": lenient(text),
  notifications: lenient(flag, false),
});

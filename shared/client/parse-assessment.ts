import type { Assessment } from "../model/codes.ts";
import { assessment } from "../model/parse-overview.ts";
import { target } from "../model/parse-target.ts";
import type { Place } from "../model/place.ts";
import { object, type Reader, text, variant } from "../model/shape.ts";
import { readWhole } from "./parse-responses.ts";
import type { AssessedPlace } from "./types.ts";

const withoutKey = variant("kind", {
  platform: object({ app: text }),
  app: object({ app: text, "site?": text }),
}) as Reader<Place>;

const place: Reader<Place> = (value, path, misfits) => {
  const { kind } = Object(value);
  const read = kind === "platform" || kind === "app" ? withoutKey : target;
  return read(value, path, misfits);
};

const assessedPlace = object({ place, assessment: assessment as Reader<Assessment> });

/** The answer to `GET assessment`. */
export function parseAssessedPlace(value: unknown): AssessedPlace {
  return readWhole(value, assessedPlace);
}

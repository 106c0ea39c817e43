import { assessment } from "../model/parse-overview.ts";
import { targets } from "../model/parse-target.ts";
import type { AssessedPlace, Place } from "../model/place.ts";
import { object, type Reader, readWhole, text, variant } from "../model/shape.ts";
import { invalid } from "./errors.ts";

const place = variant("kind", {
  ...targets,
  app: object({ app: text, "site?": text }),
  platform: object({ app: text }),
}) as Reader<Place>;

const assessedPlace: Reader<AssessedPlace> = object({ place, assessment });

/** The answer to `GET assessment`. */
export function parseAssessedPlace(value: unknown): AssessedPlace {
  return readWhole(assessedPlace, value, invalid);
}

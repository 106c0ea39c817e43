import { assessment } from "../model/parse-overview.ts";
import { targets } from "../model/parse-target.ts";
import type { AssessedPlace, Place } from "../model/place.ts";
import { object, type Reader, text, variant } from "../model/shape.ts";

const place = variant("kind", {
  ...targets,
  app: object({ app: text, "site?": text }),
  platform: object({ app: text }),
}) as Reader<Place>;

/** The answer to `GET assessment`. */
export const assessedPlace: Reader<AssessedPlace> = object({ place, assessment });

import type { PlaceWords } from "../words.ts";

const here = { space: "space", app: "app", connector: "connector" } as const;

/** English. */
export const place: PlaceWords = {
  here: (kind) => `Content of this ${here[kind]}`,
  hereState: {
    included: "included",
    excluded: "excluded",
    follows: "as the organization",
    "by-app": "as its app",
  },
  organization: "In-app data, whole organization",
  request: (name, url) =>
    `Could you look at the data contribution settings for ${name}? The page is ${url}. I would like to know whether its content is contributed, and whether that is meant to be so.`,
  copy: "Copy a message to your admin",
  copied: "Copied",
};

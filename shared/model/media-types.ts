/** The media type of an `Overview`. */
export const OVERVIEW_TYPE = "application/vnd.contribution-lens.overview+json";

/** The media type of a `Glance`. */
export const GLANCE_TYPE = "application/vnd.contribution-lens.glance+json";

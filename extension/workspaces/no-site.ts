/** The site of an imported document whose apps have no address. Their plans count like those of other apps. */
export const NO_SITE = {
  id: "no-site",
  /** A name that no host can have (RFC 6761). */
  host: "no-site.invalid",
} as const;

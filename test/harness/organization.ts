/** A document without sites, for component tests. */
export const ORGANIZATION = {
  ...{ id: "acme", name: "Acme", hosting: "commercial", compliance: [], revision: 1 },
  sites: [],
  connectors: [],
  settings: { metadata: "default", inAppData: "default", exceptions: [] },
};

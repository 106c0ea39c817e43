/* Imports run one way: `npm run lint` holds the order of the rooms, and allows no cycle between files or folders. */

const TEST = String.raw`\.test\.tsx?$|/testing/`;
const OWN = "^(shared|widget|extension|test)/";

/** The rooms, each with the rooms that it may import. */
const ROOMS = {
  "shared/policy": [],
  "shared/model": ["shared/policy"],
  "shared/rules": ["shared/policy", "shared/model"],
  "shared/view-models": ["shared/policy", "shared/model", "shared/rules"],
  "shared/i18n": ["shared/policy", "shared/model", "shared/rules", "shared/view-models"],
  "shared/client": [
    "shared/policy",
    "shared/model",
    "shared/rules",
    "shared/view-models",
    "shared/i18n",
  ],
  "shared/service": [
    "shared/policy",
    "shared/model",
    "shared/rules",
    "shared/view-models",
    "shared/i18n",
  ],
  widget: [
    "shared/policy",
    "shared/model",
    "shared/rules",
    "shared/view-models",
    "shared/i18n",
    "shared/client",
  ],
  extension: [
    "shared/policy",
    "shared/model",
    "shared/rules",
    "shared/view-models",
    "shared/i18n",
    "shared/client",
    "widget",
  ],
  "extension/i18n": ["shared", "extension/browser"],
  "extension/workspaces": ["shared", "extension/browser", "extension/i18n"],
  "extension/answers": [
    "shared",
    "widget/components",
    "extension/browser",
    "extension/workspaces",
    "extension/i18n",
  ],
  "extension/notices": ["shared", "extension/browser", "extension/workspaces", "extension/i18n"],
  "extension/describe": [
    "shared",
    "widget",
    "extension/browser",
    "extension/workspaces",
    "extension/i18n",
  ],
  "extension/import": ["shared", "extension/browser", "extension/workspaces"],
  "widget/styles": [],
  "widget/components": ["widget/styles", "shared"],
  "widget/state": ["widget/styles", "widget/components", "shared"],
  "widget/settings": ["widget/styles", "widget/components", "widget/state", "shared"],
  "widget/status": ["widget/styles", "widget/components", "widget/state", "shared"],
};

/** The packages that a room may import; `npm` is every package that the service installs. */
const PACKAGES = {
  "shared/(policy|rules|view-models|i18n)": [],
  "shared/model": ["valibot"],
  "shared/client": ["valibot", "eventsource-parser"],
  widget: ["preact", "@preact/signals", "valibot"],
  extension: ["preact", "@preact/signals", "valibot", "webextension-polyfill", "oauth4webapi"],
};

const paths = (rooms) => `^(${rooms.join("|")})(/|\\.ts$)`;

export default {
  forbidden: [
    {
      name: "no-cycle",
      comment:
        "files import each other in a circle; a lazy import closes none, since it is resolved later",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["dynamic-import"] } },
    },
    {
      name: "no-folder-cycle",
      comment: "folders import each other in a circle",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "the imported file or package does not exist",
      severity: "error",
      // The peers' packages are installed only when a bench runs.
      from: { pathNot: "^test/bench/peers/" },
      to: { couldNotResolve: true, pathNot: "^contribution-lens" },
    },
    ...Object.entries(ROOMS).map(([room, allowed]) => ({
      name: `${room.replace("/", "-")}-imports`,
      comment: `${room} may import ${allowed.join(", ") || "no other room"}`,
      severity: "error",
      from: { path: `^${room}/` },
      to: { path: OWN, pathNot: paths([room, ...allowed]) },
    })),
    ...Object.entries(PACKAGES).map(([room, allowed]) => ({
      name: `${room.replace("/", "-")}-packages`,
      comment: `${room} may import ${allowed.join(", ") || "no package"}`,
      severity: "error",
      from: { path: `^${room}/`, pathNot: `^[^/]+/build/|^widget/(server\\.tsx?|react\\.ts)$` },
      to: {
        path: "node_modules/",
        ...(allowed.length > 0 && { pathNot: `node_modules/(@types/)?(${allowed.join("|")})/` }),
      },
    })),
    {
      name: "node-in-service-only",
      comment: "only shared/service runs in Node",
      severity: "error",
      from: { path: "^(shared|widget|extension)/", pathNot: "^shared/service/|/build/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "browser-api-behind-one-module",
      comment: "the extension reaches the browser through extension/browser.ts",
      severity: "error",
      from: { path: "^extension/", pathNot: "^extension/browser\\.ts$" },
      to: { path: "node_modules/webextension-polyfill/" },
    },
    {
      name: "no-test-code",
      comment: "the product imports no test code",
      severity: "error",
      from: { path: "^(shared|widget|extension)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: `^(dist|test/examples/[^/]+|test/consumer)/|${TEST}` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};

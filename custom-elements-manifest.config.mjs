/** The sources that the build's `cem analyze` reads, and plugins that name the package's files in its output. */
export default {
  globs: ["widget/{elements/*,define,index}.{ts,tsx}"],
  outdir: "dist/package",
  quiet: true,
  packagejson: false,
  plugins: [
    {
      name: "built-modules",
      packageLinkPhase: ({ customElementsManifest }) => ofPackage(customElementsManifest),
    },
  ],
};

const CLASSES = "widget/index.js";
const DEFINITIONS = "widget/define.js";

/** The sources are not in the package: the classes are found in one built module, their definitions in another. */
function ofPackage(manifest) {
  const classes = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ kind }) => kind === "class")
    .map(asPublished);
  const exportsOf = (kind, list) =>
    list.map(({ name, tagName }) => ({
      kind,
      name: kind === "js" ? name : tagName,
      declaration: { name, module: CLASSES },
    }));
  const elements = classes.filter(({ tagName }) => tagName !== undefined);
  manifest.modules = [
    {
      kind: "javascript-module",
      path: CLASSES,
      declarations: classes,
      exports: exportsOf("js", classes),
    },
    {
      kind: "javascript-module",
      path: DEFINITIONS,
      declarations: [],
      exports: [...exportsOf("js", elements), ...exportsOf("custom-element-definition", elements)],
    },
  ];
}

function asPublished(declaration) {
  const { members, attributes, superclass } = declaration;
  const inherited = superclass.name === "ContributionElement";
  return {
    ...declaration,
    superclass: inherited
      ? { name: superclass.name, module: CLASSES }
      : { name: "HTMLElement", package: "global:" },
    members: members?.filter(({ privacy }) => !privacy || privacy === "public").map(fromBuilt),
    attributes: attributes?.map(fromBuilt),
  };
}

function fromBuilt(item) {
  const { inheritedFrom } = item;
  return inheritedFrom
    ? { ...item, inheritedFrom: { name: inheritedFrom.name, module: CLASSES } }
    : item;
}

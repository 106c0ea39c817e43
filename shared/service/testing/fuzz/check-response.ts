import { Ajv2020 } from "ajv/dist/2020.js";
import { openApi } from "../../http/openapi.ts";
import type { FuzzRequest } from "./requests.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: "openapi", components: openApi.components });

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
}

/** Returns what is wrong with a response by the service's description; undefined if nothing is. */
export async function faultOf(
  request: FuzzRequest,
  response: Response,
): Promise<string | undefined> {
  if (response.status >= 500) return `status ${response.status}: ${await response.text()}`;
  if (!request.operation) {
    return [204, 400, 401, 404, 405].includes(response.status)
      ? undefined
      : `status ${response.status} for ${request.method}`;
  }
  const { path, method } = request.operation;
  const operations = openApi.paths as Readonly<
    Record<string, Readonly<Record<string, { responses?: Readonly<Record<string, Described>> }>>>
  >;
  // A `..` leads to another path.
  if (!matches(path, new URL(request.url).pathname)) return undefined;
  const described = operations[path]?.[method]?.responses?.[String(response.status)];
  if (!described) return `status ${response.status} is not described: ${await response.text()}`;
  const [type = ""] = (response.headers.get("Content-Type") ?? "").split(";");
  if (!described.content) return undefined;
  const content = described.content[type];
  if (!content) return `content type \`${type}\` is not described for status ${response.status}`;
  if (type === "text/event-stream") {
    await response.body?.cancel();
    return undefined;
  }
  return content.schema?.$ref ? schemaFault(content.schema.$ref, await response.text()) : undefined;
}

function matches(path: string, pathname: string): boolean {
  const pattern = path.replaceAll(".", "\\.").replace("{id}", "[^/]*");
  return new RegExp(`^${pattern}$`).test(pathname);
}

function schemaFault(ref: string, text: string): string | undefined {
  const validate = ajv.getSchema(`openapi${ref}`) ?? ajv.compile({ $ref: `openapi${ref}` });
  if (validate(JSON.parse(text))) return undefined;
  return `${ref}: ${ajv.errorsText(validate.errors)} in ${text.slice(0, 500)}`;
}

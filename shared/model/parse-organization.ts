import type { GenericSchema } from "valibot";
import { InstantSchema } from "./instant.ts";
import { InventorySchema, OrganizationIdSchema, OrganizationSchema } from "./organization.ts";
import { safeParse } from "./parse.ts";
import type { Output } from "./schema.ts";
import type { Reader } from "./shape.ts";

function fromSchema<const S extends GenericSchema>(schema: S): Reader<Output<S>> {
  return ({ value, path, problems }) => {
    const { output, issues = [] } = safeParse(schema, value);
    for (const issue of issues) problems.push({ ...issue, path: path + issue.path });
    return output;
  };
}

export const instant = fromSchema(InstantSchema);
export const organizationId = fromSchema(OrganizationIdSchema);
export const inventory = fromSchema(InventorySchema);
export const organization = fromSchema(OrganizationSchema);

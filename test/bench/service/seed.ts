import pg from "pg";
import { createOrganization } from "./settings-service.ts";

/** Stores organizations `o1` to `o<count>` of the size of the sample, as copies of one that a service has created. */
export async function seedOrganizations(
  origin: string,
  databaseUrl: string,
  count: number,
): Promise<void> {
  await createOrganization(origin, "template");
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`insert into organizations (id, revision, document)
      select 'o' || n, 1, replace(document, '"template"', '"o' || n || '"')
      from organizations, generate_series(1, ${count}) n where id = 'template'`);
  } finally {
    await client.end();
  }
}

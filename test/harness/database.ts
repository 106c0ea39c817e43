import { startPostgres } from "../../shared/service/testing/postgres.ts";

/** Starts PostgreSQL once for all files of a project, unless the environment names a server. */
export default async function setup(): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  process.env["CONTRIBUTION_LENS_TEST_DATABASE_URL"] = await postgres.createDatabase();
  return () => postgres.stop();
}

/** The text of `--help`. */
export const HELP = `contribution-lens: the settings service

  start                    serve on HOST:PORT (default 127.0.0.1:4310)
  verify                   check the audit log of every organization
  verify --file FILE       check an exported log: a response of GET …/changes
  export [--org ID]        write organizations as lines of JSON to standard output,
        [--out FILE]       or to a new file
  import FILE              store the organizations of an export, after checking it
  organizations list       print the id and the revision of every organization
  organizations delete ID  delete an organization with its audit log;
        --confirm ID       repeats the id, because nothing brings it back
  token --org ID=ROLE      print a token; ROLE is admin, member or service
        --sub ID --name NAME --hours 1

  HOST, PORT                     address to listen on (default 127.0.0.1 and 4310)
  DATABASE_URL                   PostgreSQL database; without it, the embedded one
  CONTRIBUTION_LENS_DATA         folder of the embedded database (default .data)
  CONTRIBUTION_LENS_SCHEMA       schema of the tables (default: the connection's)
  CONTRIBUTION_LENS_IDEMPOTENCY_DAYS
                                 days that an Idempotency-Key is remembered
                                 (default 7)
  CONTRIBUTION_LENS_NOTIFICATIONS
                                 \`poll\` to query new revisions each second;
                                 default \`listen\`
  CONTRIBUTION_LENS_JWT_SECRET   secret of HS256 tokens, 32 bytes or more, or
  CONTRIBUTION_LENS_JWKS_URL     address of the token issuer's keys
  CONTRIBUTION_LENS_JWT_SECRET_PREVIOUS
                                 secret before the current one, still accepted
  CONTRIBUTION_LENS_ISSUER       \`iss\` claim that tokens must have
  CONTRIBUTION_LENS_AUDIENCE     \`aud\` claim that tokens must have; required with
                                 the issuer or its keys
  CONTRIBUTION_LENS_GROUPS       roles of the issuer's groups, such as
                                 \`lens-admins=acme:admin, everyone=acme:member\`
  CONTRIBUTION_LENS_GROUPS_CLAIM claim that lists the groups (default groups)
  CONTRIBUTION_LENS_ORIGINS      allowed CORS origins, comma-separated
  CONTRIBUTION_LENS_URL          public address of the service, for discovery;
                                 required if HOST is not the loopback
  CONTRIBUTION_LENS_CLIENT_ID    OAuth client to sign in with, for discovery
  CONTRIBUTION_LENS_BODY_LIMIT   most bytes of a request body (default 262144)
  CONTRIBUTION_LENS_CALLER_LIMIT
                                 requests a second of a caller (default 100)
  CONTRIBUTION_LENS_ORGANIZATION_LIMIT
                                 requests a second of an organization (default 500)
  CONTRIBUTION_LENS_CALLER_STREAMS
                                 open event streams of a caller (default 500)
  CONTRIBUTION_LENS_ORGANIZATION_STREAMS
                                 open event streams of an organization (default 5000)
  CONTRIBUTION_LENS_LOG_LEVEL    fatal, error, warn, info (default), debug, trace
                                 or silent
  CONTRIBUTION_LENS_METRICS_PORT port of Prometheus metrics on HOST; none without
                                 it
  CONTRIBUTION_LENS_DRAIN_SECONDS
                                 time between SIGTERM and the refusal of new
                                 requests (default 0)
`;

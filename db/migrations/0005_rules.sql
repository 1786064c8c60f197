CREATE TABLE "rule_versions" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"item" text NOT NULL,
	"severity" text NOT NULL,
	"data" jsonb,
	"mode" text NOT NULL,
	"canary" real,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL,
	"supersedes" integer,
	CONSTRAINT "rule_versions_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE FUNCTION rule_versions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version of a rule never changes: add a new one';
END;
$$;--> statement-breakpoint
CREATE TRIGGER rule_versions_stay BEFORE UPDATE OR DELETE ON "rule_versions"
FOR EACH ROW EXECUTE FUNCTION rule_versions_stay();

CREATE TABLE "customer_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"customer_id" text NOT NULL,
	"kind" text NOT NULL,
	"actor" text NOT NULL,
	"report" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vault_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"key_id" text NOT NULL,
	"iv" text NOT NULL,
	"ciphertext" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "vault_conversation";--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "question_tokens" text;--> statement-breakpoint
ALTER TABLE "vault" ADD COLUMN "token" text;--> statement-breakpoint
ALTER TABLE "vault" ADD COLUMN "form" text;--> statement-breakpoint
ALTER TABLE "staff_user" ADD COLUMN "role" text DEFAULT 'lead' NOT NULL;--> statement-breakpoint
CREATE INDEX "customer_requests_customer" ON "customer_requests" USING btree ("customer_id","at");--> statement-breakpoint
CREATE INDEX "vault_keys_owner" ON "vault_keys" USING btree ("owner","created_at");--> statement-breakpoint
CREATE INDEX "vault_keys_key" ON "vault_keys" USING btree ("key_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vault_token" ON "vault" USING btree ("conversation_id","token");--> statement-breakpoint
CREATE INDEX "vault_key" ON "vault" USING btree ("key_id");
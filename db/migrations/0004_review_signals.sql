ALTER TABLE "turns" ADD COLUMN "signals" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "vetoes" ADD COLUMN "kind" text;
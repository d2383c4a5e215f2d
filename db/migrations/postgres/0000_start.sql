CREATE TABLE "audit_lines" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"account_id" text NOT NULL,
	"act" text NOT NULL,
	"outcome" text NOT NULL,
	"record_id" text,
	"people" jsonb NOT NULL,
	"look_key" text,
	CONSTRAINT "audit_lines_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_people" (
	"service_id" text NOT NULL,
	"client_id" text NOT NULL,
	"line_id" text NOT NULL,
	CONSTRAINT "audit_people_service_id_client_id_line_id_pk" PRIMARY KEY("service_id","client_id","line_id")
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"number" integer PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"line_id" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_seals_lineId_unique" UNIQUE("line_id")
);
--> statement-breakpoint
CREATE TABLE "commands" (
	"service_id" text NOT NULL,
	"account_id" text NOT NULL,
	"act" text NOT NULL,
	"command_id" text NOT NULL,
	"payload_hash" text NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commands_service_id_account_id_act_command_id_pk" PRIMARY KEY("service_id","account_id","act","command_id")
);
--> statement-breakpoint
CREATE TABLE "earlier_versions" (
	"service_id" text NOT NULL,
	"record_id" text NOT NULL,
	"version" integer NOT NULL,
	"record" text NOT NULL,
	"was" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "earlier_versions_service_id_record_id_version_pk" PRIMARY KEY("service_id","record_id","version")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"language" text NOT NULL,
	"phone" text,
	"password_hash" text NOT NULL,
	"deactivated_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "accounts_in_service" UNIQUE("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"account_id" text NOT NULL,
	"team_id" text NOT NULL,
	"fte" double precision NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	CONSTRAINT "positions_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"zone" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"device" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_because" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"network" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"succeeded" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "teams_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"account_id" text NOT NULL,
	"kind" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	CONSTRAINT "assignments_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "assignments_in_order" CHECK (to_day is null or to_day >= from_day)
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"team_id" text NOT NULL,
	"account_id" text,
	"name" text NOT NULL,
	"search_name" text NOT NULL,
	"phone" text,
	"wish" text,
	"wish_said_on" date,
	"treatment_team" text,
	"clinician" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clients_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "clients_one_per_account" UNIQUE("service_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "episodes" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"state" text NOT NULL,
	"referred_on" date,
	"accepted_on" date,
	"supported_from" date,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "episodes_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "episodes_closed_day" CHECK (state = 'closed' or closed_on is null)
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"entry_id" text NOT NULL,
	"outcome" text NOT NULL,
	"day" date NOT NULL,
	"time" text,
	"place" text,
	"minutes" integer,
	"reached_out" text,
	"together" jsonb NOT NULL,
	"note" text,
	"shared" boolean NOT NULL,
	"by_account" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_because" text,
	CONSTRAINT "contacts_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "contacts_minutes" CHECK (minutes is null or minutes between 1 and 1440),
	CONSTRAINT "contacts_withdrawn_whole" CHECK ((withdrawn_at is null) = (withdrawn_by is null))
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"from_day" date NOT NULL,
	"look_again_day" date,
	"kind" text NOT NULL,
	"wished_by" text NOT NULL,
	"touch_by" text NOT NULL,
	"touch_every" text NOT NULL,
	"touch_weekday" integer,
	"note" text,
	"by_account" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ended_on" date,
	"ended_how" text,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	"ended_because" text,
	CONSTRAINT "pauses_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "pauses_in_order" CHECK (ended_on is null or ended_on >= from_day),
	CONSTRAINT "pauses_end_whole" CHECK ((ended_how is null) = (ended_at is null)),
	CONSTRAINT "pauses_resumed_on_a_day" CHECK (ended_how <> 'resumed' or ended_on is not null)
);
--> statement-breakpoint
CREATE TABLE "search_stretches" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"state" text NOT NULL,
	"wished_by" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"by_account" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "search_stretches_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "search_in_order" CHECK (to_day is null or to_day >= from_day)
);
--> statement-breakpoint
CREATE TABLE "support_events" (
	"service_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"source" text NOT NULL,
	"source_id" text NOT NULL,
	"counters" text,
	"words" text,
	"by_account" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "support_events_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "events_countered_once" UNIQUE("service_id","counters")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_service_id_account_id_accounts_service_id_id_fk" FOREIGN KEY ("service_id","account_id") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_service_id_team_id_teams_service_id_id_fk" FOREIGN KEY ("service_id","team_id") REFERENCES "public"."teams"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_service_id_account_id_accounts_service_id_id_fk" FOREIGN KEY ("service_id","account_id") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_service_id_team_id_teams_service_id_id_fk" FOREIGN KEY ("service_id","team_id") REFERENCES "public"."teams"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_service_id_account_id_accounts_service_id_id_fk" FOREIGN KEY ("service_id","account_id") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_stretches" ADD CONSTRAINT "search_stretches_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_stretches" ADD CONSTRAINT "search_stretches_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_events" ADD CONSTRAINT "support_events_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_events" ADD CONSTRAINT "support_events_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_looks" ON "audit_lines" USING btree ("service_id","account_id","look_key","at");--> statement-breakpoint
CREATE INDEX "audit_in_order" ON "audit_lines" USING btree ("id");--> statement-breakpoint
CREATE INDEX "positions_of_account" ON "positions" USING btree ("service_id","account_id");--> statement-breakpoint
CREATE INDEX "positions_in_team" ON "positions" USING btree ("service_id","team_id");--> statement-breakpoint
CREATE INDEX "sessions_of_account" ON "sessions" USING btree ("account_id","ended_at");--> statement-breakpoint
CREATE INDEX "attempts_by_account" ON "sign_in_attempts" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "attempts_by_network" ON "sign_in_attempts" USING btree ("network","at");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_one_primary" ON "assignments" USING btree ("service_id","client_id") WHERE kind = 'primary' and to_day is null;--> statement-breakpoint
CREATE INDEX "assignments_of_account" ON "assignments" USING btree ("service_id","account_id","client_id");--> statement-breakpoint
CREATE INDEX "assignments_of_client" ON "assignments" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "clients_in_team" ON "clients" USING btree ("service_id","team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "episodes_one_running" ON "episodes" USING btree ("service_id","client_id") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "episodes_of_client" ON "episodes" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "contacts_of_client" ON "contacts" USING btree ("service_id","client_id","day","written_at","id");--> statement-breakpoint
CREATE INDEX "contacts_in_entry" ON "contacts" USING btree ("service_id","entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pauses_one_open" ON "pauses" USING btree ("service_id","client_id") WHERE ended_how is null;--> statement-breakpoint
CREATE INDEX "pauses_of_client" ON "pauses" USING btree ("service_id","client_id","from_day","written_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "search_one_current" ON "search_stretches" USING btree ("service_id","client_id") WHERE to_day is null;--> statement-breakpoint
CREATE INDEX "search_of_client" ON "search_stretches" USING btree ("service_id","client_id","from_day","written_at","id");--> statement-breakpoint
CREATE INDEX "events_of_client" ON "support_events" USING btree ("service_id","client_id","day","written_at","id");--> statement-breakpoint
CREATE INDEX "events_of_source" ON "support_events" USING btree ("service_id","source_id");
CREATE TABLE "audit_lines" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"act" text collate "C" NOT NULL,
	"outcome" text collate "C" NOT NULL,
	"people" jsonb NOT NULL,
	"look_key" text collate "C",
	CONSTRAINT "audit_lines_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_people" (
	"service_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"line_id" text collate "C" NOT NULL,
	CONSTRAINT "audit_people_service_id_client_id_line_id_pk" PRIMARY KEY("service_id","client_id","line_id")
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"number" integer PRIMARY KEY NOT NULL,
	"service_id" text collate "C" NOT NULL,
	"line_id" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_seals_lineId_unique" UNIQUE("line_id")
);
--> statement-breakpoint
CREATE TABLE "commands" (
	"service_id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"act" text collate "C" NOT NULL,
	"command_id" text collate "C" NOT NULL,
	"payload_hash" text collate "C" NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commands_service_id_account_id_act_command_id_pk" PRIMARY KEY("service_id","account_id","act","command_id")
);
--> statement-breakpoint
CREATE TABLE "earlier_versions" (
	"service_id" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"record" text collate "C" NOT NULL,
	"was" jsonb NOT NULL,
	"changed_by" text collate "C" NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "earlier_versions_service_id_record_id_version_pk" PRIMARY KEY("service_id","record_id","version")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"service_id" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"phone" text collate "C",
	"password_hash" text collate "C" NOT NULL,
	"deactivated_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "accounts_in_service" UNIQUE("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text collate "C" PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"team_id" text collate "C" NOT NULL,
	"fte" double precision NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	CONSTRAINT "positions_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"zone" text collate "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"device" text collate "C" NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_because" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account" text collate "C" NOT NULL,
	"network" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"succeeded" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	CONSTRAINT "teams_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	CONSTRAINT "assignments_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "assignments_in_order" CHECK (to_day is null or to_day >= from_day)
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"team_id" text collate "C" NOT NULL,
	"account_id" text collate "C",
	"name" text collate "C" NOT NULL,
	"search_name" text collate "C" NOT NULL,
	"phone" text collate "C",
	"wish" text collate "C",
	"wish_said_on" date,
	"treatment_team" text collate "C",
	"clinician" text collate "C",
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clients_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "clients_one_per_account" UNIQUE("service_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "episodes" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
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
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"entry_id" text collate "C" NOT NULL,
	"outcome" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"time" text collate "C",
	"place" text collate "C",
	"minutes" integer,
	"reached_out" text collate "C",
	"together" jsonb NOT NULL,
	"note" text collate "C",
	"shared" boolean NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text collate "C",
	"withdrawn_because" text collate "C",
	CONSTRAINT "contacts_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "contacts_minutes" CHECK (minutes is null or minutes between 1 and 1440),
	CONSTRAINT "contacts_withdrawn_whole" CHECK ((withdrawn_at is null) = (withdrawn_by is null))
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"from_day" date NOT NULL,
	"look_again_day" date,
	"kind" text collate "C" NOT NULL,
	"wished_by" text collate "C" NOT NULL,
	"touch_by" text collate "C" NOT NULL,
	"touch_every" text collate "C" NOT NULL,
	"touch_weekday" integer,
	"note" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ended_on" date,
	"ended_how" text collate "C",
	"ended_by" text collate "C",
	"ended_at" timestamp (3) with time zone,
	"ended_because" text collate "C",
	CONSTRAINT "pauses_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "pauses_in_order" CHECK (ended_on is null or ended_on >= from_day),
	CONSTRAINT "pauses_end_whole" CHECK ((ended_how is null) = (ended_at is null)),
	CONSTRAINT "pauses_resumed_on_a_day" CHECK (ended_how <> 'resumed' or ended_on is not null)
);
--> statement-breakpoint
CREATE TABLE "search_stretches" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"wished_by" text collate "C" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "search_stretches_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "search_in_order" CHECK (to_day is null or to_day >= from_day)
);
--> statement-breakpoint
CREATE TABLE "support_events" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_id" text collate "C" NOT NULL,
	"counters" text collate "C",
	"words" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "support_events_service_id_id_pk" PRIMARY KEY("service_id","id")
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
CREATE UNIQUE INDEX "events_countered_once" ON "support_events" USING btree ("service_id","counters") WHERE counters is not null;--> statement-breakpoint
CREATE INDEX "events_of_client" ON "support_events" USING btree ("service_id","client_id","source","day","written_at","id");--> statement-breakpoint
CREATE INDEX "events_of_source" ON "support_events" USING btree ("service_id","source_id");
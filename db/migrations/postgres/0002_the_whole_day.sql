CREATE TABLE "leaves" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "leaves_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "leaves_in_order" CHECK (to_day >= from_day)
);
--> statement-breakpoint
CREATE TABLE "preferences" (
	"service_id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"page" text collate "C" NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "preferences_service_id_account_id_page_pk" PRIMARY KEY("service_id","account_id","page")
);
--> statement-breakpoint
CREATE TABLE "appointment_series" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"first_day" date NOT NULL,
	"until_day" date,
	"every_weeks" integer NOT NULL,
	"time" text collate "C" NOT NULL,
	"minutes" integer NOT NULL,
	"place" text collate "C",
	"whereabouts" text collate "C",
	"with_whom" text collate "C",
	"purpose" text collate "C",
	"words" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "appointment_series_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "series_every" CHECK (every_weeks between 1 and 8),
	CONSTRAINT "series_minutes" CHECK (minutes between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"time" text collate "C" NOT NULL,
	"minutes" integer NOT NULL,
	"place" text collate "C",
	"whereabouts" text collate "C",
	"with_whom" text collate "C",
	"purpose" text collate "C",
	"words" text collate "C",
	"shared" boolean NOT NULL,
	"series_id" text collate "C",
	"series_day" date,
	"state" text collate "C" NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"settled_by" text collate "C",
	"asked_by" text collate "C",
	"contact_id" text collate "C",
	"moved_to_id" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "appointments_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "appointments_minutes" CHECK (minutes between 1 and 1440),
	CONSTRAINT "appointments_settled_whole" CHECK ((state = 'planned') = (settled_at is null)),
	CONSTRAINT "appointments_series_whole" CHECK ((series_id is null) = (series_day is null))
);
--> statement-breakpoint
CREATE TABLE "check_in_answers" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"check_in_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"answer" text collate "C" NOT NULL,
	"answered_on" date NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "check_in_answers_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"contact_id" text collate "C" NOT NULL,
	"sent_on" date NOT NULL,
	"opening" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"silence_meant" text collate "C",
	"silence_known_on" date,
	"silence_noted_by" text collate "C",
	CONSTRAINT "check_ins_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "closures" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"episode_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"closed_on" date NOT NULL,
	"reason" text collate "C" NOT NULL,
	"said" text collate "C",
	"said_how" text collate "C" NOT NULL,
	"agreed_by" jsonb NOT NULL,
	"handed_to" text collate "C",
	"state_before" text collate "C" NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "closures_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "closures_said" CHECK ((said_how = 'their_words') = (said is not null))
);
--> statement-breakpoint
CREATE TABLE "team_talks" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"with_whom" jsonb NOT NULL,
	"words" text collate "C",
	"look_again_day" date,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "team_talks_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "contact_wishes" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"wish" text collate "C" NOT NULL,
	"wished_by" text collate "C" NOT NULL,
	"wished_on" date NOT NULL,
	"words" text collate "C",
	"answer_id" text collate "C",
	"honoured_on" date,
	"honoured_how" text collate "C",
	"rhythm_id" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "contact_wishes_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "wishes_honoured_whole" CHECK ((honoured_on is null) = (honoured_how is null)),
	CONSTRAINT "wishes_in_order" CHECK (honoured_on is null or honoured_on >= wished_on)
);
--> statement-breakpoint
CREATE TABLE "put_offs" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"about" text collate "C" NOT NULL,
	"due_day" date NOT NULL,
	"moved_to" date,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	CONSTRAINT "put_offs_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "put_offs_later" CHECK (moved_to is null or moved_to > due_day)
);
--> statement-breakpoint
CREATE TABLE "rhythms" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"touch_by" text collate "C" NOT NULL,
	"touch_every" text collate "C" NOT NULL,
	"touch_weekday" integer,
	"wished_by" text collate "C" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"note" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "rhythms_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "rhythms_in_order" CHECK (to_day is null or to_day >= from_day),
	CONSTRAINT "rhythms_taken_back_whole" CHECK ((taken_back_at is null) = (taken_back_by is null))
);
--> statement-breakpoint
CREATE TABLE "stays" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"from_day" date,
	"to_day" date,
	"words" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text collate "C",
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "stays_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "stays_in_order" CHECK (to_day is null or from_day is null or to_day >= from_day),
	CONSTRAINT "stays_ended_whole" CHECK ((ended_at is null) = (ended_by is null)),
	CONSTRAINT "stays_ended_before_a_day" CHECK (to_day is null or ended_at is not null)
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "announced_on" date;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "language" text collate "C";--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "source" text collate "C";--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "source_words" text collate "C";--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_service_id_account_id_accounts_service_id_id_fk" FOREIGN KEY ("service_id","account_id") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_service_id_account_id_accounts_service_id_id_fk" FOREIGN KEY ("service_id","account_id") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_series" ADD CONSTRAINT "appointment_series_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_series" ADD CONSTRAINT "appointment_series_service_id_account_id_accounts_service_id_id_fk" FOREIGN KEY ("service_id","account_id") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_series" ADD CONSTRAINT "appointment_series_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_service_id_account_id_accounts_service_id_id_fk" FOREIGN KEY ("service_id","account_id") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_answers" ADD CONSTRAINT "check_in_answers_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_answers" ADD CONSTRAINT "check_in_answers_service_id_check_in_id_check_ins_service_id_id_fk" FOREIGN KEY ("service_id","check_in_id") REFERENCES "public"."check_ins"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_answers" ADD CONSTRAINT "check_in_answers_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_service_id_contact_id_contacts_service_id_id_fk" FOREIGN KEY ("service_id","contact_id") REFERENCES "public"."contacts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_service_id_episode_id_episodes_service_id_id_fk" FOREIGN KEY ("service_id","episode_id") REFERENCES "public"."episodes"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_talks" ADD CONSTRAINT "team_talks_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_talks" ADD CONSTRAINT "team_talks_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_wishes" ADD CONSTRAINT "contact_wishes_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_wishes" ADD CONSTRAINT "contact_wishes_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "put_offs" ADD CONSTRAINT "put_offs_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "put_offs" ADD CONSTRAINT "put_offs_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rhythms" ADD CONSTRAINT "rhythms_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rhythms" ADD CONSTRAINT "rhythms_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "leaves_of_account" ON "leaves" USING btree ("service_id","account_id","from_day");--> statement-breakpoint
CREATE INDEX "series_of_client" ON "appointment_series" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "series_of_account" ON "appointment_series" USING btree ("service_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_once_in_series" ON "appointments" USING btree ("service_id","series_id","series_day") WHERE series_id is not null;--> statement-breakpoint
CREATE INDEX "appointments_of_client" ON "appointments" USING btree ("service_id","client_id","day","time","id");--> statement-breakpoint
CREATE INDEX "appointments_of_account" ON "appointments" USING btree ("service_id","account_id","day","time");--> statement-breakpoint
CREATE INDEX "answers_of_client" ON "check_in_answers" USING btree ("service_id","client_id","answered_on","written_at","id");--> statement-breakpoint
CREATE INDEX "answers_to_check_in" ON "check_in_answers" USING btree ("service_id","check_in_id");--> statement-breakpoint
CREATE INDEX "check_ins_of_client" ON "check_ins" USING btree ("service_id","client_id","sent_on","written_at","id");--> statement-breakpoint
CREATE INDEX "check_ins_of_contact" ON "check_ins" USING btree ("service_id","contact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "closures_one_standing" ON "closures" USING btree ("service_id","episode_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "closures_of_client" ON "closures" USING btree ("service_id","client_id","closed_on","written_at","id");--> statement-breakpoint
CREATE INDEX "team_talks_of_client" ON "team_talks" USING btree ("service_id","client_id","day","written_at","id");--> statement-breakpoint
CREATE INDEX "wishes_of_client" ON "contact_wishes" USING btree ("service_id","client_id","wished_on","written_at","id");--> statement-breakpoint
CREATE INDEX "wishes_open" ON "contact_wishes" USING btree ("service_id","client_id") WHERE honoured_on is null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX "put_offs_of_client" ON "put_offs" USING btree ("service_id","client_id","due_day");--> statement-breakpoint
CREATE UNIQUE INDEX "rhythms_one_current" ON "rhythms" USING btree ("service_id","client_id") WHERE to_day is null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX "rhythms_of_client" ON "rhythms" USING btree ("service_id","client_id","from_day","written_at","id");--> statement-breakpoint
CREATE INDEX "stays_of_client" ON "stays" USING btree ("service_id","client_id","from_day","written_at","id");
CREATE TABLE "application_documents" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"application_id" text collate "C" NOT NULL,
	"version_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "application_documents_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "document_contents" (
	"service_id" text collate "C" NOT NULL,
	"version_id" text collate "C" NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "document_contents_service_id_version_id_pk" PRIMARY KEY("service_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "document_versions" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"document_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"file_name" text collate "C" NOT NULL,
	"media_type" text collate "C" NOT NULL,
	"size" integer NOT NULL,
	"digest" text collate "C" NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "document_versions_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "versions_size" CHECK (size between 1 and 5242880)
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"shared" boolean NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "documents_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "employer_contacts" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"employer_id" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"met_name" text collate "C",
	"day" date NOT NULL,
	"time" text collate "C",
	"mode" text collate "C" NOT NULL,
	"minutes" integer,
	"who_went" text collate "C" NOT NULL,
	"client_id" text collate "C",
	"fits_wish" boolean,
	"purpose" text collate "C",
	"learned" text collate "C",
	"next_step" text collate "C",
	"next_day" date,
	"next_done_at" timestamp (3) with time zone,
	"next_done_by" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	"taken_back_because" text collate "C",
	CONSTRAINT "employer_contacts_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "employer_contacts_person_went" CHECK (who_went = 'us' or client_id is not null),
	CONSTRAINT "employer_contacts_fit_of_somebody" CHECK (fits_wish is null or client_id is not null),
	CONSTRAINT "employer_contacts_minutes" CHECK (minutes is null or minutes between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "employer_grams" (
	"service_id" text collate "C" NOT NULL,
	"gram" text collate "C" NOT NULL,
	"employer_id" text collate "C" NOT NULL,
	CONSTRAINT "employer_grams_service_id_gram_employer_id_pk" PRIMARY KEY("service_id","gram","employer_id")
);
--> statement-breakpoint
CREATE TABLE "employer_merges" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"kept_id" text collate "C" NOT NULL,
	"merged_id" text collate "C" NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "employer_merges_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "employer_people" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"employer_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"role" text collate "C",
	"phone" text collate "C",
	"email" text collate "C",
	"words" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "employer_people_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"search_name" text collate "C" NOT NULL,
	"sector" text collate "C",
	"town" text collate "C",
	"address" text collate "C",
	"phone" text collate "C",
	"email" text collate "C",
	"website" text collate "C",
	"looks_for" text collate "C",
	"words" text collate "C",
	"merged_into_id" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "employers_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "employers_not_into_itself" CHECK (merged_into_id is null or merged_into_id <> id)
);
--> statement-breakpoint
CREATE TABLE "benefits_advice" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"placement_id" text collate "C",
	"occasion" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"offered_on" date,
	"held_on" date,
	"by_whom" text collate "C",
	"adviser" text collate "C",
	"reporting" text collate "C",
	"words" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "benefits_advice_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "advice_held_day" CHECK (held_on is null or state = 'held')
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"is_general" boolean NOT NULL,
	"employer_id" text collate "C",
	"employer_name" text collate "C",
	"placement_id" text collate "C",
	"pros" text collate "C",
	"cons" text collate "C",
	"may_say" text collate "C",
	"to_whom" text collate "C",
	"not_to_say" text collate "C",
	"wording" text collate "C",
	"adjustments" text collate "C",
	"decision" text collate "C" NOT NULL,
	"talked_on" date NOT NULL,
	"revisit_day" date,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "disclosures_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "disclosures_of_somewhere" CHECK (is_general or employer_name is not null)
);
--> statement-breakpoint
CREATE TABLE "placement_supports" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"placement_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"what" text collate "C" NOT NULL,
	"by_whom" text collate "C" NOT NULL,
	"who_words" text collate "C",
	"how_often" text collate "C",
	"from_day" date NOT NULL,
	"to_day" date,
	"step_down" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "placement_supports_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "supports_in_order" CHECK (to_day is null or to_day >= from_day)
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"words" text collate "C" NOT NULL,
	"because" text collate "C",
	"said_on" date,
	"state" text collate "C" NOT NULL,
	"state_since" date NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "goals_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "next_steps" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"goal_id" text collate "C",
	"words" text collate "C" NOT NULL,
	"whose" text collate "C" NOT NULL,
	"offered_by" text collate "C" NOT NULL,
	"around_day" date,
	"state" text collate "C" NOT NULL,
	"settled_on" date,
	"settled_at" timestamp (3) with time zone,
	"settled_by" text collate "C",
	"led_by" text collate "C",
	"first_time" boolean NOT NULL,
	"dropped_by" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "next_steps_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "next_steps_settled_whole" CHECK ((state = 'open') = (settled_at is null))
);
--> statement-breakpoint
CREATE TABLE "application_steps" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"application_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"stage" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"led_by" text collate "C",
	"first_time" boolean NOT NULL,
	"words" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "application_steps_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"employer_id" text collate "C",
	"employer_name" text collate "C",
	"search_name" text collate "C" NOT NULL,
	"unsolicited" boolean NOT NULL,
	"link" text collate "C",
	"place" text collate "C",
	"hours" text collate "C",
	"deadline" date,
	"notes" text collate "C",
	"stage" text collate "C" NOT NULL,
	"stage_on" date NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "applications_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"application_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"time" text collate "C",
	"minutes" integer,
	"whereabouts" text collate "C",
	"with_whom" text collate "C",
	"company" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"went_how" text collate "C",
	"moved_to_id" text collate "C",
	"settled_at" timestamp (3) with time zone,
	"settled_by" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "interviews_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "interviews_settled_whole" CHECK ((state = 'planned') = (settled_at is null)),
	CONSTRAINT "interviews_minutes" CHECK (minutes is null or minutes between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "greetings" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"about" text collate "C" NOT NULL,
	"contact_id" text collate "C" NOT NULL,
	"beginning" text collate "C" NOT NULL,
	"rewritten" boolean NOT NULL,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "greetings_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "placement_changes" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"placement_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"from_day" date NOT NULL,
	"hours" double precision,
	"wage" integer,
	"wage_per" text collate "C",
	"lasting" text collate "C",
	"words" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "placement_changes_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "placement_changes_wage_whole" CHECK ((wage is null) = (wage_per is null))
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"employer_id" text collate "C",
	"employer_name" text collate "C",
	"application_id" text collate "C",
	"occupation" text collate "C",
	"start_day" date,
	"hours" double precision,
	"wage" integer,
	"wage_per" text collate "C",
	"lasting" text collate "C",
	"until_day" date,
	"open_to" text collate "C",
	"usual_wage" text collate "C",
	"subsidy" text collate "C",
	"subsidy_words" text collate "C",
	"found_by" text collate "C",
	"led_by" text collate "C",
	"disclosure" text collate "C",
	"may_contact" text collate "C",
	"words" text collate "C",
	"ended_on" date,
	"end_heard_on" date,
	"ended_by" text collate "C",
	"end_words" text collate "C",
	"worked" text collate "C",
	"learned" text collate "C",
	"next_wish" text collate "C",
	"ended_at" timestamp (3) with time zone,
	"end_noted_by" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "placements_service_id_id_pk" PRIMARY KEY("service_id","id"),
	CONSTRAINT "placements_in_order" CHECK (ended_on is null or start_day is null or ended_on >= start_day),
	CONSTRAINT "placements_hours" CHECK (hours is null or (hours > 0 and hours <= 100)),
	CONSTRAINT "placements_wage_whole" CHECK ((wage is null) = (wage_per is null)),
	CONSTRAINT "placements_ended_whole" CHECK ((ended_at is null) = (ended_by is null))
);
--> statement-breakpoint
CREATE TABLE "study_days" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"placement_id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"subject" text collate "C",
	"went_how" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "study_days_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "experiences" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"place" text collate "C",
	"from_when" text collate "C",
	"to_when" text collate "C",
	"goes_on" boolean NOT NULL,
	"hours" text collate "C",
	"duties" text collate "C",
	"liked" text collate "C",
	"disliked" text collate "C",
	"ended_because" text collate "C",
	"helped" text collate "C",
	"placement_id" text collate "C",
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "experiences_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "helpers" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"relation" text collate "C",
	"how" text collate "C",
	"may_contact" text collate "C",
	"phone" text collate "C",
	"noticed_on" date,
	"by_account" text collate "C" NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text collate "C",
	CONSTRAINT "helpers_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "profile_sections" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"section" text collate "C" NOT NULL,
	"answers" jsonb NOT NULL,
	"sitting_from" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text collate "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "profile_sections_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
CREATE TABLE "week_hours" (
	"service_id" text collate "C" NOT NULL,
	"sheet_id" text collate "C" NOT NULL,
	"activity" text collate "C" NOT NULL,
	"place" text collate "C" NOT NULL,
	"minutes" integer NOT NULL,
	CONSTRAINT "week_hours_service_id_sheet_id_activity_place_pk" PRIMARY KEY("service_id","sheet_id","activity","place"),
	CONSTRAINT "week_hours_minutes" CHECK (minutes between 1 and 10080)
);
--> statement-breakpoint
CREATE TABLE "week_sheets" (
	"service_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"monday" date NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"words" text collate "C",
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "week_sheets_service_id_id_pk" PRIMARY KEY("service_id","id")
);
--> statement-breakpoint
ALTER TABLE "put_offs" ADD COLUMN "because" text collate "C";--> statement-breakpoint
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_service_id_version_id_document_versions_service_id_id_fk" FOREIGN KEY ("service_id","version_id") REFERENCES "public"."document_versions"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_service_id_application_id_applications_service_id_id_fk" FOREIGN KEY ("service_id","application_id") REFERENCES "public"."applications"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_contents" ADD CONSTRAINT "document_contents_service_id_version_id_document_versions_service_id_id_fk" FOREIGN KEY ("service_id","version_id") REFERENCES "public"."document_versions"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_service_id_document_id_documents_service_id_id_fk" FOREIGN KEY ("service_id","document_id") REFERENCES "public"."documents"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contacts" ADD CONSTRAINT "employer_contacts_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contacts" ADD CONSTRAINT "employer_contacts_service_id_employer_id_employers_service_id_id_fk" FOREIGN KEY ("service_id","employer_id") REFERENCES "public"."employers"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contacts" ADD CONSTRAINT "employer_contacts_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contacts" ADD CONSTRAINT "employer_contacts_service_id_person_id_employer_people_service_id_id_fk" FOREIGN KEY ("service_id","person_id") REFERENCES "public"."employer_people"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_grams" ADD CONSTRAINT "employer_grams_service_id_employer_id_employers_service_id_id_fk" FOREIGN KEY ("service_id","employer_id") REFERENCES "public"."employers"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_merges" ADD CONSTRAINT "employer_merges_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_merges" ADD CONSTRAINT "employer_merges_service_id_kept_id_employers_service_id_id_fk" FOREIGN KEY ("service_id","kept_id") REFERENCES "public"."employers"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_merges" ADD CONSTRAINT "employer_merges_service_id_merged_id_employers_service_id_id_fk" FOREIGN KEY ("service_id","merged_id") REFERENCES "public"."employers"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_people" ADD CONSTRAINT "employer_people_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_people" ADD CONSTRAINT "employer_people_service_id_employer_id_employers_service_id_id_fk" FOREIGN KEY ("service_id","employer_id") REFERENCES "public"."employers"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefits_advice" ADD CONSTRAINT "benefits_advice_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefits_advice" ADD CONSTRAINT "benefits_advice_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefits_advice" ADD CONSTRAINT "benefits_advice_service_id_placement_id_placements_service_id_id_fk" FOREIGN KEY ("service_id","placement_id") REFERENCES "public"."placements"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_service_id_employer_id_employers_service_id_id_fk" FOREIGN KEY ("service_id","employer_id") REFERENCES "public"."employers"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_service_id_placement_id_placements_service_id_id_fk" FOREIGN KEY ("service_id","placement_id") REFERENCES "public"."placements"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_supports" ADD CONSTRAINT "placement_supports_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_supports" ADD CONSTRAINT "placement_supports_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_supports" ADD CONSTRAINT "placement_supports_service_id_placement_id_placements_service_id_id_fk" FOREIGN KEY ("service_id","placement_id") REFERENCES "public"."placements"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_service_id_goal_id_goals_service_id_id_fk" FOREIGN KEY ("service_id","goal_id") REFERENCES "public"."goals"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_service_id_application_id_applications_service_id_id_fk" FOREIGN KEY ("service_id","application_id") REFERENCES "public"."applications"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_service_id_employer_id_employers_service_id_id_fk" FOREIGN KEY ("service_id","employer_id") REFERENCES "public"."employers"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_service_id_application_id_applications_service_id_id_fk" FOREIGN KEY ("service_id","application_id") REFERENCES "public"."applications"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "greetings" ADD CONSTRAINT "greetings_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "greetings" ADD CONSTRAINT "greetings_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "greetings" ADD CONSTRAINT "greetings_service_id_contact_id_contacts_service_id_id_fk" FOREIGN KEY ("service_id","contact_id") REFERENCES "public"."contacts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_changes" ADD CONSTRAINT "placement_changes_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_changes" ADD CONSTRAINT "placement_changes_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_changes" ADD CONSTRAINT "placement_changes_service_id_placement_id_placements_service_id_id_fk" FOREIGN KEY ("service_id","placement_id") REFERENCES "public"."placements"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_service_id_employer_id_employers_service_id_id_fk" FOREIGN KEY ("service_id","employer_id") REFERENCES "public"."employers"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_service_id_application_id_applications_service_id_id_fk" FOREIGN KEY ("service_id","application_id") REFERENCES "public"."applications"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_days" ADD CONSTRAINT "study_days_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_days" ADD CONSTRAINT "study_days_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_days" ADD CONSTRAINT "study_days_service_id_placement_id_placements_service_id_id_fk" FOREIGN KEY ("service_id","placement_id") REFERENCES "public"."placements"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_service_id_placement_id_placements_service_id_id_fk" FOREIGN KEY ("service_id","placement_id") REFERENCES "public"."placements"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helpers" ADD CONSTRAINT "helpers_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helpers" ADD CONSTRAINT "helpers_service_id_by_account_accounts_service_id_id_fk" FOREIGN KEY ("service_id","by_account") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_sections" ADD CONSTRAINT "profile_sections_service_id_client_id_clients_service_id_id_fk" FOREIGN KEY ("service_id","client_id") REFERENCES "public"."clients"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_sections" ADD CONSTRAINT "profile_sections_service_id_changed_by_accounts_service_id_id_fk" FOREIGN KEY ("service_id","changed_by") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_hours" ADD CONSTRAINT "week_hours_service_id_sheet_id_week_sheets_service_id_id_fk" FOREIGN KEY ("service_id","sheet_id") REFERENCES "public"."week_sheets"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_sheets" ADD CONSTRAINT "week_sheets_service_id_account_id_accounts_service_id_id_fk" FOREIGN KEY ("service_id","account_id") REFERENCES "public"."accounts"("service_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "application_documents_once" ON "application_documents" USING btree ("service_id","application_id","version_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "versions_of_document" ON "document_versions" USING btree ("service_id","document_id","number");--> statement-breakpoint
CREATE INDEX "versions_of_client" ON "document_versions" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "documents_of_client" ON "documents" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "employer_contacts_with" ON "employer_contacts" USING btree ("service_id","employer_id","day","written_at","id");--> statement-breakpoint
CREATE INDEX "employer_contacts_by" ON "employer_contacts" USING btree ("service_id","by_account","day");--> statement-breakpoint
CREATE INDEX "employer_contacts_for" ON "employer_contacts" USING btree ("service_id","client_id","day");--> statement-breakpoint
CREATE INDEX "grams_of_employer" ON "employer_grams" USING btree ("service_id","employer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "merges_one_standing" ON "employer_merges" USING btree ("service_id","merged_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "merges_into" ON "employer_merges" USING btree ("service_id","kept_id");--> statement-breakpoint
CREATE INDEX "people_of_employer" ON "employer_people" USING btree ("service_id","employer_id");--> statement-breakpoint
CREATE INDEX "employers_by_name" ON "employers" USING btree ("service_id","search_name","id");--> statement-breakpoint
CREATE INDEX "employers_merged" ON "employers" USING btree ("service_id","merged_into_id");--> statement-breakpoint
CREATE INDEX "advice_of_client" ON "benefits_advice" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "disclosures_of_client" ON "disclosures" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "supports_of_placement" ON "placement_supports" USING btree ("service_id","placement_id");--> statement-breakpoint
CREATE INDEX "supports_of_client" ON "placement_supports" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "goals_of_client" ON "goals" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "next_steps_of_client" ON "next_steps" USING btree ("service_id","client_id","state");--> statement-breakpoint
CREATE INDEX "steps_of_application" ON "application_steps" USING btree ("service_id","application_id","written_at");--> statement-breakpoint
CREATE INDEX "steps_of_client" ON "application_steps" USING btree ("service_id","client_id","day");--> statement-breakpoint
CREATE INDEX "applications_of_client" ON "applications" USING btree ("service_id","client_id","stage_on","id");--> statement-breakpoint
CREATE INDEX "applications_at_employer" ON "applications" USING btree ("service_id","employer_id");--> statement-breakpoint
CREATE INDEX "interviews_of_client" ON "interviews" USING btree ("service_id","client_id","day");--> statement-breakpoint
CREATE INDEX "interviews_of_application" ON "interviews" USING btree ("service_id","application_id");--> statement-breakpoint
CREATE INDEX "greetings_of_client" ON "greetings" USING btree ("service_id","client_id","about");--> statement-breakpoint
CREATE INDEX "greetings_of_contact" ON "greetings" USING btree ("service_id","contact_id");--> statement-breakpoint
CREATE INDEX "changes_of_placement" ON "placement_changes" USING btree ("service_id","placement_id","from_day");--> statement-breakpoint
CREATE INDEX "placement_changes_of_client" ON "placement_changes" USING btree ("service_id","client_id","from_day");--> statement-breakpoint
CREATE INDEX "placements_of_client" ON "placements" USING btree ("service_id","client_id","start_day");--> statement-breakpoint
CREATE INDEX "placements_at_employer" ON "placements" USING btree ("service_id","employer_id");--> statement-breakpoint
CREATE INDEX "days_of_placement" ON "study_days" USING btree ("service_id","placement_id","day");--> statement-breakpoint
CREATE INDEX "study_days_of_client" ON "study_days" USING btree ("service_id","client_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "experiences_once_of_placement" ON "experiences" USING btree ("service_id","placement_id") WHERE placement_id is not null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX "experiences_of_client" ON "experiences" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE INDEX "helpers_of_client" ON "helpers" USING btree ("service_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "profile_one_of_each" ON "profile_sections" USING btree ("service_id","client_id","section");--> statement-breakpoint
CREATE UNIQUE INDEX "week_sheets_one_each" ON "week_sheets" USING btree ("service_id","account_id","monday");
CREATE TABLE `application_documents` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`application_id` text NOT NULL,
	`version_id` text NOT NULL,
	`client_id` text NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`version_id`) REFERENCES `document_versions`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`application_id`) REFERENCES `applications`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_documents_once` ON `application_documents` (`service_id`,`application_id`,`version_id`) WHERE taken_back_at is null;--> statement-breakpoint
CREATE TABLE `document_contents` (
	`service_id` text NOT NULL,
	`version_id` text NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`service_id`, `version_id`),
	FOREIGN KEY (`service_id`,`version_id`) REFERENCES `document_versions`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_versions` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`document_id` text NOT NULL,
	`client_id` text NOT NULL,
	`number` integer NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`digest` text NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`document_id`) REFERENCES `documents`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "versions_size" CHECK(size between 1 and 5242880)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_of_document` ON `document_versions` (`service_id`,`document_id`,`number`);--> statement-breakpoint
CREATE INDEX `versions_of_client` ON `document_versions` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`shared` integer NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `documents_of_client` ON `documents` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `employer_contacts` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`employer_id` text NOT NULL,
	`person_id` text,
	`met_name` text,
	`day` text NOT NULL,
	`time` text,
	`mode` text NOT NULL,
	`minutes` integer,
	`who_went` text NOT NULL,
	`client_id` text,
	`fits_wish` integer,
	`purpose` text,
	`learned` text,
	`next_step` text,
	`next_day` text,
	`next_done_at` integer,
	`next_done_by` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	`taken_back_because` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`employer_id`) REFERENCES `employers`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`person_id`) REFERENCES `employer_people`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "employer_contacts_person_went" CHECK(who_went = 'us' or client_id is not null),
	CONSTRAINT "employer_contacts_fit_of_somebody" CHECK(fits_wish is null or client_id is not null),
	CONSTRAINT "employer_contacts_minutes" CHECK(minutes is null or minutes between 1 and 1440)
);
--> statement-breakpoint
CREATE INDEX `employer_contacts_with` ON `employer_contacts` (`service_id`,`employer_id`,`day`,`written_at`,`id`);--> statement-breakpoint
CREATE INDEX `employer_contacts_by` ON `employer_contacts` (`service_id`,`by_account`,`day`);--> statement-breakpoint
CREATE INDEX `employer_contacts_for` ON `employer_contacts` (`service_id`,`client_id`,`day`);--> statement-breakpoint
CREATE TABLE `employer_grams` (
	`service_id` text NOT NULL,
	`gram` text NOT NULL,
	`employer_id` text NOT NULL,
	PRIMARY KEY(`service_id`, `gram`, `employer_id`),
	FOREIGN KEY (`service_id`,`employer_id`) REFERENCES `employers`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grams_of_employer` ON `employer_grams` (`service_id`,`employer_id`);--> statement-breakpoint
CREATE TABLE `employer_merges` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`kept_id` text NOT NULL,
	`merged_id` text NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`kept_id`) REFERENCES `employers`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`merged_id`) REFERENCES `employers`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `merges_one_standing` ON `employer_merges` (`service_id`,`merged_id`) WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX `merges_into` ON `employer_merges` (`service_id`,`kept_id`);--> statement-breakpoint
CREATE TABLE `employer_people` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`employer_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text,
	`phone` text,
	`email` text,
	`words` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`employer_id`) REFERENCES `employers`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `people_of_employer` ON `employer_people` (`service_id`,`employer_id`);--> statement-breakpoint
CREATE TABLE `employers` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`search_name` text NOT NULL,
	`sector` text,
	`town` text,
	`address` text,
	`phone` text,
	`email` text,
	`website` text,
	`looks_for` text,
	`words` text,
	`merged_into_id` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "employers_not_into_itself" CHECK(merged_into_id is null or merged_into_id <> id)
);
--> statement-breakpoint
CREATE INDEX `employers_by_name` ON `employers` (`service_id`,`search_name`,`id`);--> statement-breakpoint
CREATE INDEX `employers_merged` ON `employers` (`service_id`,`merged_into_id`);--> statement-breakpoint
CREATE TABLE `benefits_advice` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`placement_id` text,
	`occasion` text NOT NULL,
	`state` text NOT NULL,
	`offered_on` text,
	`held_on` text,
	`by_whom` text,
	`adviser` text,
	`reporting` text,
	`words` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`placement_id`) REFERENCES `placements`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "advice_held_day" CHECK(held_on is null or state = 'held')
);
--> statement-breakpoint
CREATE INDEX `advice_of_client` ON `benefits_advice` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `disclosures` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`is_general` integer NOT NULL,
	`employer_id` text,
	`employer_name` text,
	`placement_id` text,
	`pros` text,
	`cons` text,
	`may_say` text,
	`to_whom` text,
	`not_to_say` text,
	`wording` text,
	`adjustments` text,
	`decision` text NOT NULL,
	`talked_on` text NOT NULL,
	`revisit_day` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`employer_id`) REFERENCES `employers`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`placement_id`) REFERENCES `placements`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "disclosures_of_somewhere" CHECK(is_general or employer_name is not null)
);
--> statement-breakpoint
CREATE INDEX `disclosures_of_client` ON `disclosures` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `placement_supports` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`placement_id` text NOT NULL,
	`client_id` text NOT NULL,
	`what` text NOT NULL,
	`by_whom` text NOT NULL,
	`who_words` text,
	`how_often` text,
	`from_day` text NOT NULL,
	`to_day` text,
	`step_down` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`placement_id`) REFERENCES `placements`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "supports_in_order" CHECK(to_day is null or to_day >= from_day)
);
--> statement-breakpoint
CREATE INDEX `supports_of_placement` ON `placement_supports` (`service_id`,`placement_id`);--> statement-breakpoint
CREATE INDEX `supports_of_client` ON `placement_supports` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `goals` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`because` text,
	`said_on` text,
	`state` text NOT NULL,
	`state_since` text NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goals_of_client` ON `goals` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `next_steps` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`goal_id` text,
	`words` text NOT NULL,
	`whose` text NOT NULL,
	`offered_by` text NOT NULL,
	`around_day` text,
	`state` text NOT NULL,
	`settled_on` text,
	`settled_at` integer,
	`settled_by` text,
	`led_by` text,
	`first_time` integer NOT NULL,
	`dropped_by` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`goal_id`) REFERENCES `goals`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "next_steps_settled_whole" CHECK((state = 'open') = (settled_at is null))
);
--> statement-breakpoint
CREATE INDEX `next_steps_of_client` ON `next_steps` (`service_id`,`client_id`,`state`);--> statement-breakpoint
CREATE TABLE `application_steps` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`application_id` text NOT NULL,
	`client_id` text NOT NULL,
	`stage` text NOT NULL,
	`day` text NOT NULL,
	`led_by` text,
	`first_time` integer NOT NULL,
	`words` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`application_id`) REFERENCES `applications`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `steps_of_application` ON `application_steps` (`service_id`,`application_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `steps_of_client` ON `application_steps` (`service_id`,`client_id`,`day`);--> statement-breakpoint
CREATE TABLE `applications` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`employer_id` text,
	`employer_name` text,
	`search_name` text NOT NULL,
	`unsolicited` integer NOT NULL,
	`link` text,
	`place` text,
	`hours` text,
	`deadline` text,
	`notes` text,
	`stage` text NOT NULL,
	`stage_on` text NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`employer_id`) REFERENCES `employers`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `applications_of_client` ON `applications` (`service_id`,`client_id`,`stage_on`,`id`);--> statement-breakpoint
CREATE INDEX `applications_at_employer` ON `applications` (`service_id`,`employer_id`);--> statement-breakpoint
CREATE TABLE `interviews` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`application_id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`time` text,
	`minutes` integer,
	`whereabouts` text,
	`with_whom` text,
	`company` text NOT NULL,
	`state` text NOT NULL,
	`went_how` text,
	`moved_to_id` text,
	`settled_at` integer,
	`settled_by` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`application_id`) REFERENCES `applications`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "interviews_settled_whole" CHECK((state = 'planned') = (settled_at is null)),
	CONSTRAINT "interviews_minutes" CHECK(minutes is null or minutes between 1 and 1440)
);
--> statement-breakpoint
CREATE INDEX `interviews_of_client` ON `interviews` (`service_id`,`client_id`,`day`);--> statement-breakpoint
CREATE INDEX `interviews_of_application` ON `interviews` (`service_id`,`application_id`);--> statement-breakpoint
CREATE TABLE `greetings` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`about` text NOT NULL,
	`contact_id` text NOT NULL,
	`beginning` text NOT NULL,
	`rewritten` integer NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`contact_id`) REFERENCES `contacts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `greetings_of_client` ON `greetings` (`service_id`,`client_id`,`about`);--> statement-breakpoint
CREATE INDEX `greetings_of_contact` ON `greetings` (`service_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `placement_changes` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`placement_id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`from_day` text NOT NULL,
	`hours` real,
	`wage` integer,
	`wage_per` text,
	`lasting` text,
	`words` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`placement_id`) REFERENCES `placements`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "placement_changes_wage_whole" CHECK((wage is null) = (wage_per is null))
);
--> statement-breakpoint
CREATE INDEX `changes_of_placement` ON `placement_changes` (`service_id`,`placement_id`,`from_day`);--> statement-breakpoint
CREATE INDEX `placement_changes_of_client` ON `placement_changes` (`service_id`,`client_id`,`from_day`);--> statement-breakpoint
CREATE TABLE `placements` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`employer_id` text,
	`employer_name` text,
	`application_id` text,
	`occupation` text,
	`start_day` text,
	`hours` real,
	`wage` integer,
	`wage_per` text,
	`lasting` text,
	`until_day` text,
	`open_to` text,
	`usual_wage` text,
	`subsidy` text,
	`subsidy_words` text,
	`found_by` text,
	`led_by` text,
	`disclosure` text,
	`may_contact` text,
	`words` text,
	`ended_on` text,
	`end_heard_on` text,
	`ended_by` text,
	`end_words` text,
	`worked` text,
	`learned` text,
	`next_wish` text,
	`ended_at` integer,
	`end_noted_by` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`employer_id`) REFERENCES `employers`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`application_id`) REFERENCES `applications`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "placements_in_order" CHECK(ended_on is null or start_day is null or ended_on >= start_day),
	CONSTRAINT "placements_hours" CHECK(hours is null or (hours > 0 and hours <= 100)),
	CONSTRAINT "placements_wage_whole" CHECK((wage is null) = (wage_per is null)),
	CONSTRAINT "placements_ended_whole" CHECK((ended_at is null) = (ended_by is null))
);
--> statement-breakpoint
CREATE INDEX `placements_of_client` ON `placements` (`service_id`,`client_id`,`start_day`);--> statement-breakpoint
CREATE INDEX `placements_at_employer` ON `placements` (`service_id`,`employer_id`);--> statement-breakpoint
CREATE TABLE `study_days` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`placement_id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`subject` text,
	`went_how` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`placement_id`) REFERENCES `placements`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `days_of_placement` ON `study_days` (`service_id`,`placement_id`,`day`);--> statement-breakpoint
CREATE INDEX `study_days_of_client` ON `study_days` (`service_id`,`client_id`,`day`);--> statement-breakpoint
CREATE TABLE `experiences` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`place` text,
	`from_when` text,
	`to_when` text,
	`goes_on` integer NOT NULL,
	`hours` text,
	`duties` text,
	`liked` text,
	`disliked` text,
	`ended_because` text,
	`helped` text,
	`placement_id` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`placement_id`) REFERENCES `placements`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `experiences_once_of_placement` ON `experiences` (`service_id`,`placement_id`) WHERE placement_id is not null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX `experiences_of_client` ON `experiences` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `helpers` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`relation` text,
	`how` text,
	`may_contact` text,
	`phone` text,
	`noticed_on` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `helpers_of_client` ON `helpers` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `profile_sections` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`section` text NOT NULL,
	`answers` text NOT NULL,
	`sitting_from` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`changed_by`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `profile_one_of_each` ON `profile_sections` (`service_id`,`client_id`,`section`);--> statement-breakpoint
CREATE TABLE `week_hours` (
	`service_id` text NOT NULL,
	`sheet_id` text NOT NULL,
	`activity` text NOT NULL,
	`place` text NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`service_id`, `sheet_id`, `activity`, `place`),
	FOREIGN KEY (`service_id`,`sheet_id`) REFERENCES `week_sheets`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "week_hours_minutes" CHECK(minutes between 1 and 10080)
);
--> statement-breakpoint
CREATE TABLE `week_sheets` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`account_id` text NOT NULL,
	`monday` text NOT NULL,
	`completed_at` integer,
	`words` text,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`account_id`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `week_sheets_one_each` ON `week_sheets` (`service_id`,`account_id`,`monday`);--> statement-breakpoint
ALTER TABLE `put_offs` ADD `because` text;
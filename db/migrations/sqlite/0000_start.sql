CREATE TABLE `audit_lines` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`account_id` text NOT NULL,
	`act` text NOT NULL,
	`outcome` text NOT NULL,
	`people` text NOT NULL,
	`look_key` text,
	PRIMARY KEY(`service_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `audit_looks` ON `audit_lines` (`service_id`,`account_id`,`look_key`,`at`);--> statement-breakpoint
CREATE INDEX `audit_in_order` ON `audit_lines` (`id`);--> statement-breakpoint
CREATE TABLE `audit_people` (
	`service_id` text NOT NULL,
	`client_id` text NOT NULL,
	`line_id` text NOT NULL,
	PRIMARY KEY(`service_id`, `client_id`, `line_id`)
);
--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`number` integer PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`line_id` text NOT NULL,
	`hash` text NOT NULL,
	`sealed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_seals_lineId_unique` ON `audit_seals` (`line_id`);--> statement-breakpoint
CREATE TABLE `commands` (
	`service_id` text NOT NULL,
	`account_id` text NOT NULL,
	`act` text NOT NULL,
	`command_id` text NOT NULL,
	`payload_hash` text NOT NULL,
	`answer` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `account_id`, `act`, `command_id`)
);
--> statement-breakpoint
CREATE TABLE `earlier_versions` (
	`service_id` text NOT NULL,
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`record` text NOT NULL,
	`was` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `record_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`language` text NOT NULL,
	`phone` text,
	`password_hash` text NOT NULL,
	`deactivated_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_unique` ON `accounts` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_in_service` ON `accounts` (`service_id`,`id`);--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `positions` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`account_id` text NOT NULL,
	`team_id` text NOT NULL,
	`fte` real NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`account_id`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`team_id`) REFERENCES `teams`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `positions_of_account` ON `positions` (`service_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `positions_in_team` ON `positions` (`service_id`,`team_id`);--> statement-breakpoint
CREATE TABLE `services` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`device` text NOT NULL,
	`opened_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ended_at` integer,
	`ended_because` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_of_account` ON `sessions` (`account_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`network` text NOT NULL,
	`at` integer NOT NULL,
	`succeeded` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempts_by_account` ON `sign_in_attempts` (`account`,`at`);--> statement-breakpoint
CREATE INDEX `attempts_by_network` ON `sign_in_attempts` (`network`,`at`);--> statement-breakpoint
CREATE TABLE `teams` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `assignments` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`account_id`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_in_order" CHECK(to_day is null or to_day >= from_day)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_one_primary` ON `assignments` (`service_id`,`client_id`) WHERE kind = 'primary' and to_day is null;--> statement-breakpoint
CREATE INDEX `assignments_of_account` ON `assignments` (`service_id`,`account_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `assignments_of_client` ON `assignments` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `clients` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`team_id` text NOT NULL,
	`account_id` text,
	`name` text NOT NULL,
	`search_name` text NOT NULL,
	`phone` text,
	`wish` text,
	`wish_said_on` text,
	`treatment_team` text,
	`clinician` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`team_id`) REFERENCES `teams`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`account_id`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clients_in_team` ON `clients` (`service_id`,`team_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `clients_one_per_account` ON `clients` (`service_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `episodes` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`state` text NOT NULL,
	`referred_on` text,
	`accepted_on` text,
	`supported_from` text,
	`closed_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "episodes_closed_day" CHECK(state = 'closed' or closed_on is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `episodes_one_running` ON `episodes` (`service_id`,`client_id`) WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX `episodes_of_client` ON `episodes` (`service_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`outcome` text NOT NULL,
	`day` text NOT NULL,
	`time` text,
	`place` text,
	`minutes` integer,
	`reached_out` text,
	`together` text NOT NULL,
	`note` text,
	`shared` integer NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_because` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contacts_minutes" CHECK(minutes is null or minutes between 1 and 1440),
	CONSTRAINT "contacts_withdrawn_whole" CHECK((withdrawn_at is null) = (withdrawn_by is null))
);
--> statement-breakpoint
CREATE INDEX `contacts_of_client` ON `contacts` (`service_id`,`client_id`,`day`,`written_at`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_in_entry` ON `contacts` (`service_id`,`entry_id`);--> statement-breakpoint
CREATE TABLE `pauses` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`from_day` text NOT NULL,
	`look_again_day` text,
	`kind` text NOT NULL,
	`wished_by` text NOT NULL,
	`touch_by` text NOT NULL,
	`touch_every` text NOT NULL,
	`touch_weekday` integer,
	`note` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`ended_on` text,
	`ended_how` text,
	`ended_by` text,
	`ended_at` integer,
	`ended_because` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pauses_in_order" CHECK(ended_on is null or ended_on >= from_day),
	CONSTRAINT "pauses_end_whole" CHECK((ended_how is null) = (ended_at is null)),
	CONSTRAINT "pauses_resumed_on_a_day" CHECK(ended_how <> 'resumed' or ended_on is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pauses_one_open` ON `pauses` (`service_id`,`client_id`) WHERE ended_how is null;--> statement-breakpoint
CREATE INDEX `pauses_of_client` ON `pauses` (`service_id`,`client_id`,`from_day`,`written_at`,`id`);--> statement-breakpoint
CREATE TABLE `search_stretches` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`state` text NOT NULL,
	`wished_by` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_in_order" CHECK(to_day is null or to_day >= from_day)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_one_current` ON `search_stretches` (`service_id`,`client_id`) WHERE to_day is null;--> statement-breakpoint
CREATE INDEX `search_of_client` ON `search_stretches` (`service_id`,`client_id`,`from_day`,`written_at`,`id`);--> statement-breakpoint
CREATE TABLE `support_events` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`counters` text,
	`words` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_countered_once` ON `support_events` (`service_id`,`counters`) WHERE counters is not null;--> statement-breakpoint
CREATE INDEX `events_of_client` ON `support_events` (`service_id`,`client_id`,`source`,`day`,`written_at`,`id`);--> statement-breakpoint
CREATE INDEX `events_of_source` ON `support_events` (`service_id`,`source_id`);
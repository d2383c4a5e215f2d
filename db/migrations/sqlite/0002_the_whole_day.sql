CREATE TABLE `leaves` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`account_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`account_id`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "leaves_in_order" CHECK(to_day >= from_day)
);
--> statement-breakpoint
CREATE INDEX `leaves_of_account` ON `leaves` (`service_id`,`account_id`,`from_day`);--> statement-breakpoint
CREATE TABLE `preferences` (
	`service_id` text NOT NULL,
	`account_id` text NOT NULL,
	`page` text NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `account_id`, `page`),
	FOREIGN KEY (`service_id`,`account_id`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `appointment_series` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`account_id` text NOT NULL,
	`first_day` text NOT NULL,
	`until_day` text,
	`every_weeks` integer NOT NULL,
	`time` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text,
	`whereabouts` text,
	`with_whom` text,
	`purpose` text,
	`words` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`account_id`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "series_every" CHECK(every_weeks between 1 and 8),
	CONSTRAINT "series_minutes" CHECK(minutes between 1 and 1440)
);
--> statement-breakpoint
CREATE INDEX `series_of_client` ON `appointment_series` (`service_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `series_of_account` ON `appointment_series` (`service_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `appointments` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`account_id` text NOT NULL,
	`day` text NOT NULL,
	`time` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text,
	`whereabouts` text,
	`with_whom` text,
	`purpose` text,
	`words` text,
	`shared` integer NOT NULL,
	`series_id` text,
	`series_day` text,
	`state` text NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	`asked_by` text,
	`contact_id` text,
	`moved_to_id` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`account_id`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appointments_minutes" CHECK(minutes between 1 and 1440),
	CONSTRAINT "appointments_settled_whole" CHECK((state = 'planned') = (settled_at is null)),
	CONSTRAINT "appointments_series_whole" CHECK((series_id is null) = (series_day is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appointments_once_in_series` ON `appointments` (`service_id`,`series_id`,`series_day`) WHERE series_id is not null;--> statement-breakpoint
CREATE INDEX `appointments_of_client` ON `appointments` (`service_id`,`client_id`,`day`,`time`,`id`);--> statement-breakpoint
CREATE INDEX `appointments_of_account` ON `appointments` (`service_id`,`account_id`,`day`,`time`);--> statement-breakpoint
CREATE TABLE `check_in_answers` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`check_in_id` text NOT NULL,
	`client_id` text NOT NULL,
	`answer` text NOT NULL,
	`answered_on` text NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`check_in_id`) REFERENCES `check_ins`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answers_of_client` ON `check_in_answers` (`service_id`,`client_id`,`answered_on`,`written_at`,`id`);--> statement-breakpoint
CREATE INDEX `answers_to_check_in` ON `check_in_answers` (`service_id`,`check_in_id`);--> statement-breakpoint
CREATE TABLE `check_ins` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`sent_on` text NOT NULL,
	`opening` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`silence_meant` text,
	`silence_known_on` text,
	`silence_noted_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`contact_id`) REFERENCES `contacts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `check_ins_of_client` ON `check_ins` (`service_id`,`client_id`,`sent_on`,`written_at`,`id`);--> statement-breakpoint
CREATE INDEX `check_ins_of_contact` ON `check_ins` (`service_id`,`contact_id`);--> statement-breakpoint
CREATE TABLE `closures` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`episode_id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`closed_on` text NOT NULL,
	`reason` text NOT NULL,
	`said` text,
	`said_how` text NOT NULL,
	`agreed_by` text NOT NULL,
	`handed_to` text,
	`state_before` text NOT NULL,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`episode_id`) REFERENCES `episodes`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "closures_said" CHECK((said_how = 'their_words') = (said is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `closures_one_standing` ON `closures` (`service_id`,`episode_id`) WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX `closures_of_client` ON `closures` (`service_id`,`client_id`,`closed_on`,`written_at`,`id`);--> statement-breakpoint
CREATE TABLE `team_talks` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`day` text NOT NULL,
	`with_whom` text NOT NULL,
	`words` text,
	`look_again_day` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `team_talks_of_client` ON `team_talks` (`service_id`,`client_id`,`day`,`written_at`,`id`);--> statement-breakpoint
CREATE TABLE `contact_wishes` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`wish` text NOT NULL,
	`wished_by` text NOT NULL,
	`wished_on` text NOT NULL,
	`words` text,
	`answer_id` text,
	`honoured_on` text,
	`honoured_how` text,
	`rhythm_id` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "wishes_honoured_whole" CHECK((honoured_on is null) = (honoured_how is null)),
	CONSTRAINT "wishes_in_order" CHECK(honoured_on is null or honoured_on >= wished_on)
);
--> statement-breakpoint
CREATE INDEX `wishes_of_client` ON `contact_wishes` (`service_id`,`client_id`,`wished_on`,`written_at`,`id`);--> statement-breakpoint
CREATE INDEX `wishes_open` ON `contact_wishes` (`service_id`,`client_id`) WHERE honoured_on is null and taken_back_at is null;--> statement-breakpoint
CREATE TABLE `put_offs` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`about` text NOT NULL,
	`due_day` text NOT NULL,
	`moved_to` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "put_offs_later" CHECK(moved_to is null or moved_to > due_day)
);
--> statement-breakpoint
CREATE INDEX `put_offs_of_client` ON `put_offs` (`service_id`,`client_id`,`due_day`);--> statement-breakpoint
CREATE TABLE `rhythms` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`touch_by` text NOT NULL,
	`touch_every` text NOT NULL,
	`touch_weekday` integer,
	`wished_by` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`note` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rhythms_in_order" CHECK(to_day is null or to_day >= from_day),
	CONSTRAINT "rhythms_taken_back_whole" CHECK((taken_back_at is null) = (taken_back_by is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rhythms_one_current` ON `rhythms` (`service_id`,`client_id`) WHERE to_day is null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX `rhythms_of_client` ON `rhythms` (`service_id`,`client_id`,`from_day`,`written_at`,`id`);--> statement-breakpoint
CREATE TABLE `stays` (
	`service_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`from_day` text,
	`to_day` text,
	`words` text,
	`by_account` text NOT NULL,
	`written_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	`taken_back_at` integer,
	`taken_back_by` text,
	PRIMARY KEY(`service_id`, `id`),
	FOREIGN KEY (`service_id`,`client_id`) REFERENCES `clients`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`,`by_account`) REFERENCES `accounts`(`service_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stays_in_order" CHECK(to_day is null or from_day is null or to_day >= from_day),
	CONSTRAINT "stays_ended_whole" CHECK((ended_at is null) = (ended_by is null)),
	CONSTRAINT "stays_ended_before_a_day" CHECK(to_day is null or ended_at is not null)
);
--> statement-breakpoint
CREATE INDEX `stays_of_client` ON `stays` (`service_id`,`client_id`,`from_day`,`written_at`,`id`);--> statement-breakpoint
ALTER TABLE `assignments` ADD `announced_on` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `language` text;--> statement-breakpoint
ALTER TABLE `episodes` ADD `source` text;--> statement-breakpoint
ALTER TABLE `episodes` ADD `source_words` text;
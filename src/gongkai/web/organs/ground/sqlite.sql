CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL)
-- next
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL)
-- next
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL)
-- next
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE)
-- next
CREATE TABLE "organs_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "username" varchar(150) NOT NULL UNIQUE, "email" varchar(254) NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "name" varchar(60) NOT NULL, "phone" varchar(30) NOT NULL, "must_change_password" bool NOT NULL, "organ_id" bigint NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "organs_person_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "organs_person_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "organs_audithead" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" bigint unsigned NOT NULL CHECK ("number" >= 0), "digest" varchar(64) NOT NULL, "seal" varchar(64) NOT NULL, CONSTRAINT "one_audit_head" CHECK ("id" = 1))
-- next
CREATE TABLE "organs_organ" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "kind" varchar(20) NOT NULL, "name" varchar(120) NOT NULL, "short" varchar(12) NOT NULL, "code" varchar(18) NULL UNIQUE, "office" varchar(120) NOT NULL, "address" varchar(200) NOT NULL, "hours" varchar(120) NOT NULL, "phone" varchar(60) NOT NULL, "fax" varchar(60) NOT NULL, "email" varchar(120) NOT NULL, "postcode" varchar(6) NOT NULL, "closed_on" date NULL, CONSTRAINT "organ_has_a_name" CHECK (NOT ("name" = '')))
-- next
CREATE TABLE "organs_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "record_key" bigint unsigned NOT NULL CHECK ("record_key" >= 0), "at" datetime NOT NULL, "text" text NOT NULL, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "record_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "organs_auditrow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" bigint unsigned NOT NULL UNIQUE CHECK ("number" >= 0), "at" datetime NOT NULL, "actor_name" varchar(60) NOT NULL, "capacity" varchar(200) NOT NULL, "action" varchar(60) NOT NULL, "subject_type" varchar(60) NOT NULL, "subject_key" varchar(60) NOT NULL, "subject" varchar(200) NOT NULL, "detail" text NOT NULL CHECK ((JSON_VALID("detail") OR "detail" IS NULL)), "previous" varchar(64) NOT NULL, "digest" varchar(64) NOT NULL UNIQUE, "actor_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "organs_attachment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "record_key" bigint unsigned NOT NULL CHECK ("record_key" >= 0), "at" datetime NOT NULL, "file" varchar(100) NOT NULL, "name" varchar(200) NOT NULL, "size" bigint unsigned NOT NULL CHECK ("size" >= 0), "digest" varchar(64) NOT NULL, "scanned" varchar(120) NOT NULL, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "record_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "organs_organsetting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(40) NOT NULL, "value" varchar(200) NOT NULL, "since" date NOT NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "organs_post" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(20) NOT NULL, "since" date NOT NULL, "until" date NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "stands_in_for_id" bigint NULL REFERENCES "organs_post" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "post_ends_after_it_begins" CHECK (("until" IS NULL OR "until" >= ("since"))))
-- next
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL)
-- next
CREATE TABLE "organs_counter" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "series" varchar(40) NOT NULL, "period" varchar(200) NOT NULL, "last" integer unsigned NOT NULL CHECK ("last" >= 0), "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_counter_per_period" UNIQUE ("organ_id", "series", "period"))
-- next
CREATE TABLE "dialogue_opinionoutcome" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "wording" varchar(500) NOT NULL, "result" varchar(8) NOT NULL, "reason" varchar(500) NOT NULL, "survey_id" bigint NOT NULL REFERENCES "dialogue_survey" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_faq" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "question" varchar(200) NOT NULL, "alike" text NOT NULL, "answer" text NOT NULL, "number" varchar(80) NOT NULL, "valid_until" date NULL, "state" varchar(10) NOT NULL, "remark" varchar(500) NOT NULL, "changed_at" datetime NOT NULL, "released_on" date NULL, "author_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "reviewer_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_idea" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "mark" varchar(64) NOT NULL UNIQUE, "text" text NOT NULL, "contact" text NOT NULL, "source" varchar(5) NOT NULL, "box" varchar(60) NOT NULL, "at" datetime NOT NULL, "state" varchar(8) NOT NULL, "wording" varchar(300) NOT NULL, "shown_on" date NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "worded_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_ideastep" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "state" varchar(8) NOT NULL, "text" varchar(500) NOT NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "idea_id" bigint NOT NULL REFERENCES "dialogue_idea" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_letterrating" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "score" smallint unsigned NOT NULL CHECK ("score" >= 0), "text" text NOT NULL, "at" datetime NOT NULL, "letter_id" bigint NOT NULL UNIQUE REFERENCES "dialogue_letter" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_openday" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "published_at" datetime NULL, "title" varchar(120) NOT NULL, "on" date NOT NULL, "hours" varchar(60) NOT NULL, "place" varchar(120) NOT NULL, "plan" text NOT NULL, "notice" text NOT NULL, "seats" integer unsigned NOT NULL CHECK ("seats" >= 0), "sign_up_until" date NULL, "held_on" date NULL, "visitors" integer unsigned NOT NULL CHECK ("visitors" >= 0), "summary" text NOT NULL, "summary_shown_at" datetime NULL, "cancelled" varchar(200) NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "summed_up_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_opendaycomment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "answer" text NOT NULL, "open_day_id" bigint NOT NULL REFERENCES "dialogue_openday" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_opendayphoto" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "words" varchar(120) NOT NULL, "attachment_id" bigint NOT NULL UNIQUE REFERENCES "organs_attachment" ("id") DEFERRABLE INITIALLY DEFERRED, "open_day_id" bigint NOT NULL REFERENCES "dialogue_openday" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_orderstep" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(40) NOT NULL, "on" date NOT NULL, "text" text NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "dialogue_order" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_place" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "published_at" datetime NULL, "kind" varchar(10) NOT NULL, "name" varchar(120) NOT NULL, "address" varchar(200) NOT NULL, "hours" varchar(120) NOT NULL, "kit" text NOT NULL, "staff" varchar(120) NOT NULL, "phone" varchar(40) NOT NULL, "opened_on" date NOT NULL, "closed_on" date NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_pressconference" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "published_at" datetime NULL, "title" varchar(200) NOT NULL, "on" date NOT NULL, "place" varchar(120) NOT NULL, "speakers" varchar(200) NOT NULL, "summary" text NOT NULL, "link" varchar(200) NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_publicletter" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(16) NOT NULL, "title" varchar(120) NOT NULL, "question" text NOT NULL, "answer" text NOT NULL, "received_on" date NOT NULL, "answered_on" date NOT NULL, "state" varchar(10) NOT NULL, "drafted_at" datetime NOT NULL, "reviewed_at" datetime NULL, "remark" varchar(500) NOT NULL, "published_on" date NULL, "drafted_by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NOT NULL UNIQUE REFERENCES "dialogue_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "reviewed_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_reply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "drafted_at" datetime NOT NULL, "verdict" varchar(8) NOT NULL, "remark" varchar(500) NOT NULL, "reviewed_at" datetime NULL, "way" varchar(8) NOT NULL, "sent_at" datetime NULL, "drafted_by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NOT NULL REFERENCES "dialogue_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "reviewed_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "sent_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_route" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "question" text NOT NULL, "due" date NOT NULL, "at" datetime NOT NULL, "answer" text NOT NULL, "answered_at" datetime NULL, "answered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NOT NULL REFERENCES "dialogue_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "to_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_signup" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" text NOT NULL, "phone" text NOT NULL, "people" smallint unsigned NOT NULL CHECK ("people" >= 0), "came" smallint unsigned NULL CHECK ("came" >= 0), "online" bool NOT NULL, "token" varchar(64) NOT NULL UNIQUE, "at" datetime NOT NULL, "open_day_id" bigint NOT NULL REFERENCES "dialogue_openday" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_survey" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "subject" varchar(12) NOT NULL, "title" varchar(120) NOT NULL, "lead" text NOT NULL, "about" varchar(200) NOT NULL, "ways" varchar(300) NOT NULL, "opens_on" date NOT NULL, "closes_on" date NOT NULL, "hurry" varchar(300) NOT NULL, "stage" varchar(10) NOT NULL, "remark" varchar(300) NOT NULL, "conclusion" text NOT NULL, "published_on" date NULL, "concluded_on" date NULL, "author_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "submitted_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_surveyquestion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "place" smallint unsigned NOT NULL CHECK ("place" >= 0), "kind" varchar(8) NOT NULL, "text" varchar(500) NOT NULL, "required" bool NOT NULL, "options" text NOT NULL CHECK ((JSON_VALID("options") OR "options" IS NULL)), "right" text NOT NULL CHECK ((JSON_VALID("right") OR "right" IS NULL)), "note" varchar(300) NOT NULL, "survey_id" bigint NOT NULL REFERENCES "dialogue_survey" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_sheetanswer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "option" smallint unsigned NULL CHECK ("option" >= 0), "text" text NOT NULL, "sheet_id" bigint NOT NULL REFERENCES "dialogue_sheet" ("id") DEFERRABLE INITIALLY DEFERRED, "question_id" bigint NOT NULL REFERENCES "dialogue_surveyquestion" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_synonyms" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "organ_id" bigint NOT NULL UNIQUE REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_visit" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "on" date NOT NULL, "people" integer unsigned NOT NULL CHECK ("people" >= 0), "purpose" varchar(12) NOT NULL, "note" varchar(200) NOT NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "place_id" bigint NOT NULL REFERENCES "dialogue_place" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_asking" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "day" date NOT NULL, "outcome" varchar(10) NOT NULL, "confidence" smallint unsigned NOT NULL CHECK ("confidence" >= 0), "kind" varchar(10) NOT NULL, "source" varchar(255) NOT NULL, "helpful" bool NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "dialogue_letter" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(80) NOT NULL, "kind" varchar(16) NOT NULL, "channel" varchar(8) NOT NULL, "code" varchar(64) NOT NULL UNIQUE, "token" varchar(64) NOT NULL UNIQUE, "subject" varchar(200) NOT NULL, "text" text NOT NULL, "name" text NOT NULL, "contact" text NOT NULL, "may_publish" bool NOT NULL, "at" datetime NOT NULL, "received_on" date NOT NULL, "acknowledge_by" datetime NOT NULL, "acknowledged_at" datetime NULL, "state" varchar(10) NOT NULL, "days" smallint unsigned NOT NULL CHECK ("days" >= 0), "due" date NOT NULL, "due_provisional" bool NOT NULL, "extended_days" smallint unsigned NOT NULL CHECK ("extended_days" >= 0), "extended_for" varchar(300) NOT NULL, "escalated" smallint unsigned NOT NULL CHECK ("escalated" >= 0), "handed_to" varchar(20) NOT NULL, "closed_for" varchar(300) NOT NULL, "closed_on" date NULL, "answered_on" date NULL, "in_time" bool NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "same_as_id" bigint NULL REFERENCES "dialogue_letter" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "letter_number_once" UNIQUE ("organ_id", "number"))
-- next
CREATE TABLE "dialogue_openquestion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" varchar(200) NOT NULL, "folded" varchar(200) NOT NULL, "why" varchar(10) NOT NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "first_at" datetime NOT NULL, "last_at" datetime NOT NULL, "state" varchar(10) NOT NULL, "note" varchar(500) NOT NULL, "settled_at" datetime NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "faq_id" bigint NULL REFERENCES "dialogue_faq" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_question_once" UNIQUE ("organ_id", "folded"))
-- next
CREATE TABLE "dialogue_order" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(60) NOT NULL, "kind" varchar(20) NOT NULL, "subject" varchar(200) NOT NULL, "content" text NOT NULL, "caller" text NOT NULL, "state" varchar(12) NOT NULL, "received_on" date NOT NULL, "due" date NULL, "provisional" bool NOT NULL, "replied_on" date NULL, "in_time" bool NULL, "closed_on" date NULL, "supervised" smallint unsigned NOT NULL CHECK ("supervised" >= 0), "visited_on" date NULL, "satisfaction" varchar(12) NOT NULL, "department_id" bigint NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "order_number_once" UNIQUE ("organ_id", "number"))
-- next
CREATE TABLE "dialogue_proposal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "published_at" datetime NULL, "kind" varchar(10) NOT NULL, "number" varchar(40) NOT NULL, "session" varchar(60) NOT NULL, "title" varchar(200) NOT NULL, "received_on" date NOT NULL, "due" date NULL, "answered_on" date NULL, "result" varchar(10) NOT NULL, "answer" text NOT NULL, "openness" varchar(10) NOT NULL, "reason" varchar(300) NOT NULL, "public_text" text NOT NULL, "publish_by" date NULL, "provisional" bool NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "proposal_number_once" UNIQUE ("organ_id", "kind", "session", "number"))
-- next
CREATE TABLE "dialogue_servicecount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "month" date NOT NULL, "matter" varchar(120) NOT NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "service_count_once" UNIQUE ("organ_id", "month", "matter"))
-- next
CREATE TABLE "dialogue_sheetlayout" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(20) NOT NULL, "headings" text NOT NULL CHECK ((JSON_VALID("headings") OR "headings" IS NULL)), "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "sheet_layout_once" UNIQUE ("organ_id", "kind"))
-- next
CREATE TABLE "dialogue_sheet" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "source" varchar(5) NOT NULL, "box" varchar(60) NOT NULL, "browser" varchar(64) NULL, "address" varchar(64) NOT NULL, "score" smallint unsigned NULL CHECK ("score" >= 0), "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "outcome_id" bigint NULL REFERENCES "dialogue_opinionoutcome" ("id") DEFERRABLE INITIALLY DEFERRED, "survey_id" bigint NOT NULL REFERENCES "dialogue_survey" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_sheet_a_browser" UNIQUE ("survey_id", "browser"))
-- next
CREATE TABLE "dialogue_placement" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "address" varchar(200) NOT NULL, "survey_id" bigint NOT NULL REFERENCES "dialogue_survey" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "placed_once" UNIQUE ("survey_id", "address"))
-- next
CREATE TABLE "django_tasks_database_dbtaskresult" ("id" char(32) NOT NULL PRIMARY KEY, "args_kwargs" text NOT NULL CHECK ((JSON_VALID("args_kwargs") OR "args_kwargs" IS NULL)), "priority" integer NOT NULL, "task_path" text NOT NULL, "queue_name" varchar(32) NOT NULL, "backend_name" varchar(32) NOT NULL, "run_after" datetime NOT NULL, "enqueued_at" datetime NOT NULL, "finished_at" datetime NULL, "started_at" datetime NULL, "return_value" text NULL CHECK ((JSON_VALID("return_value") OR "return_value" IS NULL)), "exception_class_path" text NOT NULL, "traceback" text NOT NULL, "worker_ids" text NOT NULL CHECK ((JSON_VALID("worker_ids") OR "worker_ids" IS NULL)), "status" varchar(10) NOT NULL, CONSTRAINT "priority_range" CHECK ("priority" BETWEEN -100 AND 100))
-- next
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL)
-- next
CREATE TABLE "oversight_inspection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "manner" varchar(8) NOT NULL, "state" varchar(8) NOT NULL, "at" datetime NOT NULL, "ended_at" datetime NULL, "pages" integer unsigned NOT NULL CHECK ("pages" >= 0), "files" integer unsigned NOT NULL CHECK ("files" >= 0), "late" integer unsigned NOT NULL CHECK ("late" >= 0), "found" integer unsigned NOT NULL CHECK ("found" >= 0), "closed" integer unsigned NOT NULL CHECK ("closed" >= 0), "fault" varchar(300) NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_loss" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "points" decimal NOT NULL, "reason" varchar(500) NOT NULL, "values" text NOT NULL CHECK ((JSON_VALID("values") OR "values" IS NULL)), "figure" varchar(80) NOT NULL, "at" datetime NOT NULL, "struck_at" datetime NULL, "struck_for" varchar(500) NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "mark_id" bigint NOT NULL REFERENCES "oversight_mark" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_appeal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "at" datetime NOT NULL, "state" varchar(8) NOT NULL, "reply" text NOT NULL, "replied_at" datetime NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "replied_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "mark_id" bigint NOT NULL REFERENCES "oversight_mark" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_meeting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "entered_at" datetime NOT NULL, "struck_at" datetime NULL, "struck_for" varchar(300) NOT NULL, "kind" varchar(10) NOT NULL, "held_on" date NOT NULL, "subject" varchar(200) NOT NULL, "place" varchar(100) NOT NULL, "chair" varchar(60) NOT NULL, "present" text NOT NULL, "agenda" text NOT NULL, "decisions" text NOT NULL, "entered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_spotcheck" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "on" date NOT NULL, "scope" text NOT NULL, "vetoes" text NOT NULL CHECK ((JSON_VALID("vetoes") OR "vetoes" IS NULL)), "bonus" smallint unsigned NOT NULL CHECK ("bonus" >= 0), "remark" text NOT NULL, "at" datetime NOT NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_flaw" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(20) NOT NULL, "print" varchar(64) NOT NULL, "address" varchar(1000) NOT NULL, "about" varchar(1000) NOT NULL, "points" smallint unsigned NOT NULL CHECK ("points" >= 0), "state" varchar(8) NOT NULL, "found_on" date NOT NULL, "due" date NOT NULL, "due_provisional" bool NOT NULL, "note" varchar(500) NOT NULL, "closed_on" date NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "inspection_id" bigint NULL REFERENCES "oversight_inspection" ("id") DEFERRABLE INITIALLY DEFERRED, "spot_check_id" bigint NULL REFERENCES "oversight_spotcheck" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_training" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "entered_at" datetime NOT NULL, "struck_at" datetime NULL, "struck_for" varchar(300) NOT NULL, "held_on" date NOT NULL, "subject" varchar(200) NOT NULL, "teacher" varchar(60) NOT NULL, "outside" bool NOT NULL, "attended" integer unsigned NOT NULL CHECK ("attended" >= 0), "present" text NOT NULL, "entered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_workpoint" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "entered_at" datetime NOT NULL, "struck_at" datetime NULL, "struck_for" varchar(300) NOT NULL, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "text" varchar(500) NOT NULL, "due" date NOT NULL, "basis" varchar(200) NOT NULL, "state" varchar(8) NOT NULL, "closed_on" date NULL, "entered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "meeting_id" bigint NULL REFERENCES "oversight_meeting" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_progress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "point_id" bigint NOT NULL REFERENCES "oversight_workpoint" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_absence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "entered_at" datetime NOT NULL, "struck_at" datetime NULL, "struck_for" varchar(300) NOT NULL, "since" date NOT NULL, "until" date NOT NULL, "note" varchar(100) NOT NULL, "entered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "absence_ends_after" CHECK ("until" >= ("since")))
-- next
CREATE TABLE "oversight_accountability" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "entered_at" datetime NOT NULL, "struck_at" datetime NULL, "struck_for" varchar(300) NOT NULL, "on" date NOT NULL, "people" integer unsigned NOT NULL CHECK ("people" >= 0), "measure" varchar(12) NOT NULL, "reason" varchar(300) NOT NULL, "body" varchar(120) NOT NULL, "basis" varchar(200) NOT NULL, "entered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "oversight_duty" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "entered_at" datetime NOT NULL, "struck_at" datetime NULL, "struck_for" varchar(300) NOT NULL, "text" varchar(300) NOT NULL, "basis" varchar(200) NOT NULL, "since" date NOT NULL, "until" date NULL, "answers_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "entered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "duty_ends_after" CHECK (("until" IS NULL OR "until" >= ("since"))))
-- next
CREATE TABLE "oversight_evaluation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "entered_at" datetime NOT NULL, "struck_at" datetime NULL, "struck_for" varchar(300) NOT NULL, "title" varchar(200) NOT NULL, "manner" varchar(12) NOT NULL, "since" date NOT NULL, "until" date NOT NULL, "asked" integer unsigned NULL CHECK ("asked" >= 0), "answered" integer unsigned NOT NULL CHECK ("answered" >= 0), "satisfied" integer unsigned NOT NULL CHECK ("satisfied" >= 0), "result" text NOT NULL, "survey" varchar(40) NOT NULL, "entered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "evaluation_ends_after" CHECK ("until" >= ("since")), CONSTRAINT "satisfied_answered" CHECK ("satisfied" <= ("answered")))
-- next
CREATE TABLE "oversight_gauge" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "month" date NOT NULL, "key" varchar(60) NOT NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_gauge_a_month" UNIQUE ("organ_id", "month", "key"))
-- next
CREATE TABLE "oversight_indicatorset" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "title" varchar(200) NOT NULL, "grades" text NOT NULL, "state" varchar(8) NOT NULL, "issued_at" datetime NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_version_of_a_year" UNIQUE ("organ_id", "year", "version"))
-- next
CREATE TABLE "oversight_indicator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "place" smallint unsigned NOT NULL CHECK ("place" >= 0), "group" varchar(60) NOT NULL, "name" varchar(300) NOT NULL, "basis" varchar(200) NOT NULL, "weight" decimal NOT NULL, "veto" bool NOT NULL, "measure" varchar(12) NOT NULL, "given" text NOT NULL CHECK ((JSON_VALID("given") OR "given" IS NULL)), "set_id" bigint NOT NULL REFERENCES "oversight_indicatorset" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_place_once" UNIQUE ("set_id", "place"), CONSTRAINT "points_or_veto" CHECK ((("veto" AND "weight" = '0') OR (NOT "veto" AND "weight" > '0'))))
-- next
CREATE TABLE "oversight_assessment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "on" date NOT NULL, "state" varchar(8) NOT NULL, "due" date NOT NULL, "total" decimal NULL, "failed" bool NOT NULL, "grade" varchar(20) NOT NULL, "remark" varchar(500) NOT NULL, "submitted_at" datetime NULL, "told_at" datetime NULL, "appeal_until" date NULL, "concluded_on" date NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "set_id" bigint NOT NULL REFERENCES "oversight_indicatorset" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "assessed_once_by_a_set" UNIQUE ("set_id", "organ_id"))
-- next
CREATE TABLE "oversight_mark" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "own_points" decimal NULL, "own_note" text NOT NULL, "checked_at" datetime NULL, "assessment_id" bigint NOT NULL REFERENCES "oversight_assessment" ("id") DEFERRABLE INITIALLY DEFERRED, "checked_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "indicator_id" bigint NOT NULL REFERENCES "oversight_indicator" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_indicator_marked_once" UNIQUE ("assessment_id", "indicator_id"))
-- next
CREATE TABLE "oversight_nilreturn" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_nil_return_a_year" UNIQUE ("organ_id", "year"))
-- next
CREATE TABLE "wagtailcore_collection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "name" varchar(255) NOT NULL)
-- next
CREATE TABLE "wagtailcore_groupcollectionpermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_pageviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "pageviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_pageviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_pageviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(255) NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "restriction_type" varchar(20) NOT NULL)
-- next
CREATE TABLE "wagtailcore_collectionviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "restriction_type" varchar(20) NOT NULL, "password" varchar(255) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_collectionviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collectionviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_collectionviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "hostname" varchar(255) NOT NULL, "port" integer NOT NULL, "is_default_site" bool NOT NULL, "root_page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_name" varchar(255) NOT NULL)
-- next
CREATE TABLE "wagtailcore_task" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_workflow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL)
-- next
CREATE TABLE "wagtailcore_groupapprovaltask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_workflowpage" ("page_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_workflowtask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_groupapprovaltask_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "groupapprovaltask_id" integer NOT NULL REFERENCES "wagtailcore_groupapprovaltask" ("task_ptr_id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_locale" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "language_code" varchar(100) NOT NULL UNIQUE)
-- next
CREATE TABLE "wagtailcore_page" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "title" varchar(255) NOT NULL, "slug" varchar(255) NOT NULL, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "url_path" text NOT NULL, "seo_title" varchar(255) NOT NULL, "show_in_menus" bool NOT NULL, "search_description" text NOT NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "locked" bool NOT NULL, "latest_revision_created_at" datetime NULL, "first_published_at" datetime NULL, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "last_published_at" datetime NULL, "draft_title" varchar(255) NOT NULL, "locked_at" datetime NULL, "locked_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "translation_key" char(32) NOT NULL, "alias_of_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_commentreply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "comment_id" integer NOT NULL REFERENCES "wagtailcore_comment" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_pagesubscription" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "comment_notifications" bool NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "contentpath" text NOT NULL, "position" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "resolved_at" datetime NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "resolved_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_created_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_referenceindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "to_object_id" varchar(255) NOT NULL, "model_path" text NOT NULL, "content_path" text NOT NULL, "content_path_hash" char(32) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "to_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_taskstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "started_at" datetime NOT NULL, "finished_at" datetime NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_state_id" integer NOT NULL REFERENCES "wagtailcore_workflowstate" ("id") DEFERRABLE INITIALLY DEFERRED, "finished_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "comment" text NOT NULL, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_workflowstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "created_at" datetime NOT NULL, "current_task_state_id" integer NULL UNIQUE REFERENCES "wagtailcore_taskstate" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED, "object_id" varchar(255) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_workflowcontenttype" ("content_type_id" integer NOT NULL PRIMARY KEY REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_modellogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "object_id" varchar(255) NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL, "uuid" char(32) NULL, "revision_id" integer NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)))
-- next
CREATE TABLE "wagtailcore_pagelogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL, "revision_id" integer NULL, "user_id" bigint NULL, "uuid" char(32) NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)))
-- next
CREATE TABLE "wagtailcore_grouppagepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "unique_permission" UNIQUE ("group_id", "page_id", "permission_id"))
-- next
CREATE TABLE "wagtailcore_revision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "approved_go_live_at" datetime NULL, "user_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "object_id" varchar(255) NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "object_str" text NOT NULL)
-- next
CREATE TABLE "wagtailcore_uploadedfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "file" varchar(200) NOT NULL, "for_content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_groupsitepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailcore_apitoken" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "key_hash" varchar(64) NOT NULL UNIQUE, "prefix" varchar(16) NOT NULL, "created" datetime NOT NULL, "revoked_at" datetime NULL, "last_used_at" datetime NULL, "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "wagtailusers_userprofile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submitted_notifications" bool NOT NULL, "approved_notifications" bool NOT NULL, "rejected_notifications" bool NOT NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "preferred_language" varchar(10) NOT NULL, "current_time_zone" varchar(40) NOT NULL, "avatar" varchar(100) NOT NULL, "updated_comments_notifications" bool NOT NULL, "dismissibles" text NOT NULL CHECK ((JSON_VALID("dismissibles") OR "dismissibles" IS NULL)), "theme" varchar(40) NOT NULL, "density" varchar(40) NOT NULL, "contrast" varchar(40) NOT NULL, "keyboard_shortcuts" bool NOT NULL)
-- next
CREATE TABLE "wagtailsearch_indexentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(50) NOT NULL, "title_norm" real NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "autocomplete" text NULL, "body" text NULL, "title" text NOT NULL)
-- next
CREATE VIRTUAL TABLE wagtailsearch_indexentry_fts USING fts5(autocomplete, body, title)
-- next
CREATE TABLE "wagtailredirects_redirect" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "old_path" varchar(255) NOT NULL, "is_permanent" bool NOT NULL, "redirect_link" varchar(255) NOT NULL, "redirect_page_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED, "automatically_created" bool NOT NULL, "created_at" datetime NULL, "redirect_page_route_path" varchar(255) NOT NULL)
-- next
CREATE TABLE "wagtailimages_rendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "filter_spec" varchar(255) NOT NULL, "image_id" integer NOT NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "file" varchar(100) NOT NULL)
-- next
CREATE TABLE "wagtailimages_image" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "uploaded_by_user_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "description" varchar(255) NOT NULL)
-- next
CREATE TABLE "wagtailforms_formsubmission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submit_time" datetime NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "form_data" text NOT NULL CHECK ((JSON_VALID("form_data") OR "form_data" IS NULL)))
-- next
CREATE TABLE "wagtailembeds_embed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "url" text NOT NULL, "max_width" smallint NULL, "type" varchar(10) NOT NULL, "html" text NOT NULL, "title" text NOT NULL, "author_name" text NOT NULL, "provider_name" text NOT NULL, "width" integer NULL, "height" integer NULL, "last_updated" datetime NOT NULL, "hash" varchar(32) NOT NULL UNIQUE, "thumbnail_url" text NOT NULL, "cache_until" datetime NULL)
-- next
CREATE TABLE "wagtaildocs_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "created_at" datetime NOT NULL, "uploaded_by_user_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "file_size" bigint unsigned NULL CHECK ("file_size" >= 0))
-- next
CREATE TABLE "wagtailadmin_admin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT)
-- next
CREATE TABLE "wagtailadmin_editingsession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "last_seen_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "is_editing" bool NOT NULL)
-- next
CREATE TABLE "wagtailadmin_formstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "data" text NOT NULL, "object_id" varchar(255) NOT NULL, "parent_object_id" varchar(255) NOT NULL, "last_updated_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "usersessions_usersession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "ip" char(39) NOT NULL, "last_seen_at" datetime NOT NULL, "session_key" varchar(40) NOT NULL UNIQUE, "user_agent" varchar(200) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "taggit_taggeditem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" integer NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "tag_id" integer NOT NULL REFERENCES "taggit_tag" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uniq" UNIQUE ("content_type_id", "object_id", "tag_id"))
-- next
CREATE TABLE "taggit_tag" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL UNIQUE, "slug" varchar(100) NOT NULL UNIQUE)
-- next
CREATE TABLE "socialaccount_socialapp" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "provider" varchar(30) NOT NULL, "name" varchar(40) NOT NULL, "client_id" varchar(191) NOT NULL, "secret" varchar(191) NOT NULL, "key" varchar(191) NOT NULL, "provider_id" varchar(200) NOT NULL, "settings" text NOT NULL CHECK ((JSON_VALID("settings") OR "settings" IS NULL)))
-- next
CREATE TABLE "socialaccount_socialtoken" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "token" text NOT NULL, "token_secret" text NOT NULL, "expires_at" datetime NULL, "account_id" integer NOT NULL REFERENCES "socialaccount_socialaccount" ("id") DEFERRABLE INITIALLY DEFERRED, "app_id" integer NULL REFERENCES "socialaccount_socialapp" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "socialaccount_socialaccount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "provider" varchar(200) NOT NULL, "uid" varchar(191) NOT NULL, "last_login" datetime NOT NULL, "date_joined" datetime NOT NULL, "user_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "extra_data" text NOT NULL CHECK ((JSON_VALID("extra_data") OR "extra_data" IS NULL)))
-- next
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL)
-- next
CREATE TABLE "publishing_carrier" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(20) NOT NULL, "name" varchar(120) NOT NULL, "freshness" varchar(30) NOT NULL, "opened_on" date NOT NULL, "changed_on" date NOT NULL, "filed_on" date NULL, "closed_on" date NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "carrier_once" UNIQUE ("organ_id", "kind", "name"))
-- next
CREATE TABLE "publishing_cataloguerow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "field" varchar(60) NOT NULL, "number" varchar(20) NOT NULL, "matter" varchar(200) NOT NULL, "sub_matter" varchar(200) NOT NULL, "content" text NOT NULL, "basis" text NOT NULL, "period" varchar(200) NOT NULL, "due" varchar(40) NOT NULL, "rhythm" varchar(30) NOT NULL, "responsible" varchar(200) NOT NULL, "carriers" text NOT NULL CHECK ((JSON_VALID("carriers") OR "carriers" IS NULL)), "audience" varchar(200) NOT NULL, "way" varchar(40) NOT NULL, "levels" text NOT NULL CHECK ((JSON_VALID("levels") OR "levels" IS NULL)), "since" date NOT NULL, "until" date NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "catalogue_row_once" UNIQUE ("organ_id", "field", "number", "since"))
-- next
CREATE TABLE "publishing_column" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" varchar(30) NOT NULL, "freshness" varchar(30) NOT NULL, "newest_on" date NULL, "carriers" text NOT NULL CHECK ((JSON_VALID("carriers") OR "carriers" IS NULL)), "village" bool NOT NULL, "intro" text NOT NULL, "closed_on" date NULL, "committee_id" bigint NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "row_id" bigint NULL REFERENCES "publishing_cataloguerow" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_item" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" varchar(30) NOT NULL, "number" varchar(80) NULL UNIQUE, "summary" text NOT NULL, "formed_on" date NULL, "document_number" varchar(60) NOT NULL, "theme" varchar(60) NOT NULL, "category" varchar(60) NOT NULL, "keywords" varchar(120) NOT NULL, "origin" varchar(120) NOT NULL, "openness" varchar(12) NOT NULL, "openness_reason" text NOT NULL, "validity" varchar(12) NOT NULL, "in_force_from" date NULL, "expires_on" date NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)), "form" varchar(10) NOT NULL, "stage" varchar(12) NOT NULL, "due" date NULL, "due_provisional" bool NOT NULL, "release_at" datetime NULL, "released_on" date NULL, "author_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "interprets_id" integer NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "committee_id" bigint NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_enclosure" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "file" varchar(100) NOT NULL, "name" varchar(200) NOT NULL, "digest" varchar(64) NOT NULL, "text" text NOT NULL, "item_id" integer NOT NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "series" varchar(40) NOT NULL, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "serial" integer unsigned NOT NULL CHECK ("serial" >= 0), "title" varchar(300) NOT NULL, "formed_on" date NOT NULL, "in_force_from" date NULL, "expires_on" date NULL, "state" varchar(10) NOT NULL, "openness" varchar(12) NOT NULL, "openness_reason" text NOT NULL, "opinion" text NOT NULL, "decided_at" datetime NULL, "void" bool NOT NULL, "remark" varchar(300) NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "decided_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NULL UNIQUE REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "document_number_once" UNIQUE ("organ_id", "series", "year", "serial"))
-- next
CREATE TABLE "publishing_listed" ("id" bigint NOT NULL PRIMARY KEY, "kind" varchar(30) NOT NULL, "village" bool NOT NULL, "text" text NOT NULL, "column_id" integer NOT NULL REFERENCES "publishing_column" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NOT NULL UNIQUE REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_registerrow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "register" varchar(10) NOT NULL, "number" varchar(80) NOT NULL, "party" varchar(200) NOT NULL, "matter" varchar(300) NOT NULL, "decided_on" date NOT NULL, "amount" decimal NULL, "fields" text NOT NULL CHECK ((JSON_VALID("fields") OR "fields" IS NULL)), "publishable" bool NOT NULL, "reason" varchar(300) NOT NULL, "due" date NULL, "due_provisional" bool NOT NULL, "published_on" date NULL, "revoked_on" date NULL, "withdraw_by" date NULL, "revoked_reason" varchar(300) NOT NULL, "withdrawn_on" date NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "register_number_once" UNIQUE ("organ_id", "register", "number"))
-- next
CREATE TABLE "publishing_release" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "at" datetime NOT NULL, "note" varchar(500) NOT NULL, "ended_at" datetime NULL, "ended_reason" varchar(500) NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "ended_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NOT NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "round_id" bigint NOT NULL UNIQUE REFERENCES "publishing_round" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_correction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(20) NOT NULL UNIQUE, "text" text NOT NULL, "quote" text NOT NULL, "contact" text NOT NULL, "own" bool NOT NULL, "at" datetime NOT NULL, "due" date NULL, "due_provisional" bool NOT NULL, "state" varchar(10) NOT NULL, "reply" text NOT NULL, "replied_at" datetime NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "release_id" bigint NULL REFERENCES "publishing_release" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_round" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL, "at" datetime NOT NULL, "urgent" bool NOT NULL, "urgent_reason" varchar(300) NOT NULL, "note" varchar(500) NOT NULL, "kind" varchar(12) NOT NULL, "public_note" varchar(500) NOT NULL, "outcome" varchar(10) NOT NULL, "ended_at" datetime NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NOT NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_review" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "stage" varchar(8) NOT NULL, "capacity" varchar(200) NOT NULL, "substitute" bool NOT NULL, "at" datetime NOT NULL, "passed" bool NOT NULL, "points" text NOT NULL CHECK ((JSON_VALID("points") OR "points" IS NULL)), "remark" text NOT NULL, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "round_id" bigint NOT NULL REFERENCES "publishing_round" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_review_once" UNIQUE ("round_id", "stage"))
-- next
CREATE TABLE "publishing_pin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "quote" text NOT NULL, "text" text NOT NULL, "settled_at" datetime NULL, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "settled_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "round_id" bigint NOT NULL REFERENCES "publishing_round" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_sweep" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(200) NOT NULL, "begun_on" date NOT NULL, "ended_on" date NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_change" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(14) NOT NULL, "on" date NOT NULL, "basis" varchar(300) NOT NULL, "taken_back" bool NOT NULL, "by_document_id" bigint NULL REFERENCES "publishing_document" ("id") DEFERRABLE INITIALLY DEFERRED, "document_id" bigint NOT NULL REFERENCES "publishing_document" ("id") DEFERRABLE INITIALLY DEFERRED, "sweep_id" bigint NULL REFERENCES "publishing_sweep" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_sweepline" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verdict" varchar(8) NOT NULL, "reason" varchar(300) NOT NULL, "document_id" bigint NOT NULL REFERENCES "publishing_document" ("id") DEFERRABLE INITIALLY DEFERRED, "sweep_id" bigint NOT NULL REFERENCES "publishing_sweep" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "document_once_in_sweep" UNIQUE ("sweep_id", "document_id"))
-- next
CREATE TABLE "publishing_term" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "right" varchar(60) NOT NULL, "wrong" varchar(200) NOT NULL, "note" varchar(120) NOT NULL, "since" date NOT NULL, "ended_on" date NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_vetting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL, "answers" text NOT NULL CHECK ((JSON_VALID("answers") OR "answers" IS NULL)), "note" text NOT NULL, "at" datetime NULL, "scanned_at" datetime NULL, "answer" text NOT NULL, "answer_from" varchar(120) NOT NULL, "answer_open" bool NULL, "answer_at" datetime NULL, "answer_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NOT NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_vetting_per_draft" UNIQUE ("item_id", "digest"))
-- next
CREATE TABLE "publishing_finding" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(20) NOT NULL, "severity" varchar(10) NOT NULL, "file" varchar(400) NOT NULL, "digest" varchar(64) NOT NULL, "place" text NOT NULL CHECK ((JSON_VALID("place") OR "place" IS NULL)), "count" integer unsigned NOT NULL CHECK ("count" >= 0), "quote" varchar(200) NOT NULL, "better" varchar(200) NOT NULL, "print" varchar(64) NOT NULL, "decision" varchar(8) NOT NULL, "reason" varchar(300) NOT NULL, "at" datetime NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "vetting_id" bigint NOT NULL REFERENCES "publishing_vetting" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_finding_once" UNIQUE ("vetting_id", "print"))
-- next
CREATE TABLE "publishing_carried" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(300) NOT NULL, "on" date NULL, "due" date NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "address" varchar(300) NOT NULL, "proof" varchar(100) NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "carrier_id" bigint NOT NULL REFERENCES "publishing_carrier" ("id") DEFERRABLE INITIALLY DEFERRED, "item_id" integer NULL REFERENCES "publishing_item" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "recall_due" date NULL, "recall_proof" varchar(100) NOT NULL, "recalled_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "recalled_on" date NULL, "fault" varchar(300) NOT NULL, "renew_due" date NULL)
-- next
CREATE TABLE "publishing_handover" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL, "draft" varchar(200) NOT NULL, "task" varchar(200) NOT NULL, "article" varchar(200) NOT NULL, "begun_at" datetime NOT NULL, "tries" smallint unsigned NOT NULL CHECK ("tries" >= 0), "next_at" datetime NULL, "busy_until" datetime NULL, "carried_id" bigint NOT NULL UNIQUE REFERENCES "publishing_carried" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_platformaccount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_id" varchar(40) NOT NULL, "secret" text NOT NULL, "token" text NOT NULL, "token_until" datetime NULL, "cover" varchar(200) NOT NULL, "since" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "carrier_id" bigint NOT NULL UNIQUE REFERENCES "publishing_carrier" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_tagged" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "interest" varchar(30) NOT NULL, "listed_id" bigint NOT NULL REFERENCES "publishing_listed" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "publishing_subscription" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "interests" text NOT NULL CHECK ((JSON_VALID("interests") OR "interests" IS NULL)), "villages" text NOT NULL CHECK ((JSON_VALID("villages") OR "villages" IS NULL)), "address" text NOT NULL, "mark" varchar(64) NOT NULL, "asked_at" datetime NOT NULL, "confirmed_at" datetime NULL, "told" bigint NOT NULL, "failures" smallint unsigned NOT NULL CHECK ("failures" >= 0), "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "subscribed_once" UNIQUE ("mark", "organ_id"))
-- next
CREATE TABLE "reporting_annualreport" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "scope" varchar(8) NOT NULL, "stage" varchar(10) NOT NULL, "above" varchar(10) NOT NULL, "due" date NOT NULL, "begun_at" datetime NOT NULL, "begun_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_report_a_year" UNIQUE ("organ_id", "year"))
-- next
CREATE TABLE "reporting_edition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" smallint unsigned NOT NULL CHECK ("number" >= 0), "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "evidence" text NOT NULL CHECK ((JSON_VALID("evidence") OR "evidence" IS NULL)), "differences" text NOT NULL CHECK ((JSON_VALID("differences") OR "differences" IS NULL)), "note" varchar(500) NOT NULL, "digest" varchar(64) NOT NULL, "published_on" date NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "report_id" bigint NOT NULL REFERENCES "reporting_annualreport" ("id") DEFERRABLE INITIALLY DEFERRED, "round_id" bigint NOT NULL UNIQUE REFERENCES "reporting_round" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_edition_once" UNIQUE ("report_id", "number"))
-- next
CREATE TABLE "reporting_exclusion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "path" varchar(80) NOT NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "reason" varchar(500) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "member_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_cell_excluded_once" UNIQUE ("organ_id", "year", "member_id", "path"))
-- next
CREATE TABLE "reporting_opinion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "answer" varchar(8) NOT NULL, "text" varchar(500) NOT NULL, "at" datetime NOT NULL, "edition_id" bigint NOT NULL REFERENCES "reporting_edition" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "reporting_part" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" smallint unsigned NOT NULL CHECK ("number" >= 0), "before" text NOT NULL, "after" text NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "report_id" bigint NOT NULL REFERENCES "reporting_annualreport" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_part_once" UNIQUE ("report_id", "number"))
-- next
CREATE TABLE "reporting_passage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(10) NOT NULL, "at" datetime NOT NULL, "remark" text NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "report_id" bigint NOT NULL REFERENCES "reporting_annualreport" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "reporting_point" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "place" varchar(80) NOT NULL, "text" text NOT NULL, "at" datetime NOT NULL, "settled_at" datetime NULL, "answer" varchar(500) NOT NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "report_id" bigint NOT NULL REFERENCES "reporting_annualreport" ("id") DEFERRABLE INITIALLY DEFERRED, "settled_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "reporting_received" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "name" varchar(200) NOT NULL, "file" varchar(100) NOT NULL, "digest" varchar(64) NOT NULL, "reading" text NOT NULL CHECK ((JSON_VALID("reading") OR "reading" IS NULL)), "mended" text NOT NULL CHECK ((JSON_VALID("mended") OR "mended" IS NULL)), "settled" text NOT NULL CHECK ((JSON_VALID("settled") OR "settled" IS NULL)), "state" varchar(10) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "reporting_reminder" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "at" datetime NOT NULL, "remark" text NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "reporting_rendered" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "format" varchar(8) NOT NULL, "file" varchar(100) NOT NULL, "size" integer unsigned NOT NULL CHECK ("size" >= 0), "digest" varchar(64) NOT NULL, "edition_id" bigint NOT NULL REFERENCES "reporting_edition" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_format_once" UNIQUE ("edition_id", "format"))
-- next
CREATE TABLE "reporting_round" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL, "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "public_note" varchar(500) NOT NULL, "at" datetime NOT NULL, "outcome" varchar(10) NOT NULL, "ended_at" datetime NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "report_id" bigint NOT NULL REFERENCES "reporting_annualreport" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "reporting_judgement" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "stage" varchar(8) NOT NULL, "capacity" varchar(200) NOT NULL, "at" datetime NOT NULL, "passed" bool NOT NULL, "points" text NOT NULL CHECK ((JSON_VALID("points") OR "points" IS NULL)), "remark" text NOT NULL, "person_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "round_id" bigint NOT NULL REFERENCES "reporting_round" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_report_review_once" UNIQUE ("round_id", "stage"))
-- next
CREATE TABLE "reporting_typed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(80) NOT NULL, "value" decimal NOT NULL, "note" varchar(300) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "evidence_id" bigint NULL REFERENCES "organs_attachment" ("id") DEFERRABLE INITIALLY DEFERRED, "report_id" bigint NOT NULL REFERENCES "reporting_annualreport" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_figure_typed_once" UNIQUE ("report_id", "key"))
-- next
CREATE TABLE "reporting_waiver" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "fingerprint" varchar(16) NOT NULL, "code" varchar(8) NOT NULL, "text" varchar(500) NOT NULL, "reason" varchar(500) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "report_id" bigint NOT NULL REFERENCES "reporting_annualreport" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "each_finding_waived_once" UNIQUE ("report_id", "fingerprint"))
-- next
CREATE TABLE "requests_applicant" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(30) NOT NULL, "name" text NOT NULL, "identity" text NOT NULL, "contact" text NOT NULL, "mark" varchar(64) NOT NULL, "purged_on" date NULL, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_letter" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "channel" varchar(20) NOT NULL, "arrived_on" date NOT NULL, "text" text NOT NULL, "form" varchar(12) NOT NULL, "route" varchar(12) NOT NULL, "needs_help" varchar(200) NOT NULL, "token" varchar(64) NOT NULL UNIQUE, "at" datetime NOT NULL, "applicant_id" bigint NOT NULL REFERENCES "requests_applicant" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_mail" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "mark" varchar(64) NOT NULL, "arrived_on" date NOT NULL, "sealed" varchar(100) NOT NULL, "size" bigint unsigned NOT NULL CHECK ("size" >= 0), "sender" text NOT NULL, "subject" text NOT NULL, "put_aside" varchar(200) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NULL UNIQUE REFERENCES "requests_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "mail_once" UNIQUE ("organ_id", "mark"))
-- next
CREATE TABLE "requests_notice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(40) NOT NULL, "content" text NOT NULL, "number" varchar(80) NOT NULL, "stage" varchar(10) NOT NULL, "drafted_at" datetime NOT NULL, "legal_at" datetime NULL, "approved_at" datetime NULL, "signed_on" date NULL, "approved_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "drafted_by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "legal_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED, "template_id" bigint NULL REFERENCES "requests_template" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_keptfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "purpose" varchar(12) NOT NULL, "name" text NOT NULL, "sealed" varchar(100) NOT NULL, "size" bigint unsigned NOT NULL CHECK ("size" >= 0), "digest" varchar(64) NOT NULL, "at" datetime NOT NULL, "purged_on" date NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NULL REFERENCES "requests_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "notice_id" bigint NULL REFERENCES "requests_notice" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_delivered" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "way" varchar(20) NOT NULL, "proof" text NOT NULL, "day" date NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "notice_id" bigint NOT NULL REFERENCES "requests_notice" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_purge" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "stage" varchar(8) NOT NULL, "proposed_on" date NOT NULL, "purged_on" date NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NOT NULL REFERENCES "requests_letter" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "purge_once" UNIQUE ("letter_id", "stage"))
-- next
CREATE TABLE "requests_request" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(80) NOT NULL, "subject" varchar(200) NOT NULL, "wanted" text NOT NULL, "kind" varchar(30) NOT NULL, "channel" varchar(20) NOT NULL, "code" varchar(64) NOT NULL UNIQUE, "state" varchar(12) NOT NULL, "received_on" date NULL, "due" date NULL, "provisional" bool NOT NULL, "outcome" varchar(40) NOT NULL, "closed_on" date NULL, "concluded_on" date NULL, "concluded_as" varchar(40) NOT NULL, "days_used" smallint unsigned NULL CHECK ("days_used" >= 0), "breaches" smallint unsigned NOT NULL CHECK ("breaches" >= 0), "handler_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NOT NULL REFERENCES "requests_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "same_as_id" bigint NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "request_number_once" UNIQUE ("organ_id", "number"))
-- next
CREATE TABLE "requests_reexamination" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "found" varchar(8) NOT NULL, "note" varchar(300) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "reexamined_once_a_year" UNIQUE ("request_id", "year"))
-- next
CREATE TABLE "requests_redaction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "marks" text NOT NULL, "reading" varchar(64) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "original_id" bigint NOT NULL REFERENCES "requests_keptfile" ("id") DEFERRABLE INITIALLY DEFERRED, "result_id" bigint NULL UNIQUE REFERENCES "requests_keptfile" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_rating" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "score" smallint unsigned NOT NULL CHECK ("score" >= 0), "text" text NOT NULL, "at" datetime NOT NULL, "request_id" bigint NOT NULL UNIQUE REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_proposal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "askers" smallint unsigned NOT NULL CHECK ("askers" >= 0), "found_on" date NOT NULL, "decided" varchar(8) NOT NULL, "note" varchar(300) NOT NULL, "at" datetime NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL UNIQUE REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_proceeding" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(20) NOT NULL, "role" varchar(10) NOT NULL, "body" varchar(120) NOT NULL, "case_number" text NOT NULL, "simple" bool NOT NULL, "extended" bool NOT NULL, "filed_on" date NOT NULL, "served_on" date NULL, "answered_on" date NULL, "result" varchar(10) NOT NULL, "result_on" date NULL, "summary" text NOT NULL, "earlier_id" bigint NULL REFERENCES "requests_proceeding" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_party" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(12) NOT NULL, "label" varchar(40) NOT NULL, "name" text NOT NULL, "contact" text NOT NULL, "opinion" varchar(8) NOT NULL, "reason" text NOT NULL, "request_id" bigint NOT NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "party_once" UNIQUE ("request_id", "label"))
-- next
CREATE TABLE "requests_onfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(20) NOT NULL, "parts" text NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "record_once" UNIQUE ("request_id", "key"))
-- next
CREATE TABLE "requests_fee" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "tariff" varchar(8) NOT NULL, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "amount" decimal NOT NULL, "noticed_on" date NULL, "paid" decimal NULL, "paid_on" date NULL, "receipt" varchar(60) NOT NULL, "notice_id" bigint NULL REFERENCES "requests_notice" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL UNIQUE REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_event" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "place" smallint unsigned NOT NULL CHECK ("place" >= 0), "kind" varchar(24) NOT NULL, "day" date NOT NULL, "channel" varchar(20) NOT NULL, "party" varchar(40) NOT NULL, "days" smallint unsigned NOT NULL CHECK ("days" >= 0), "until" date NULL, "approved" bool NOT NULL, "outcome" varchar(40) NOT NULL, "at" datetime NOT NULL, "struck_at" datetime NULL, "struck_reason" varchar(300) NOT NULL, "by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "struck_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "event_place_once" UNIQUE ("request_id", "place"))
-- next
CREATE TABLE "requests_assignment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "question" text NOT NULL, "due" date NOT NULL, "at" datetime NOT NULL, "answer" text NOT NULL, "answered_at" datetime NULL, "answered_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "to_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_approval" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "days" smallint unsigned NOT NULL CHECK ("days" >= 0), "reason" text NOT NULL, "asked_at" datetime NOT NULL, "granted" bool NULL, "decided_at" datetime NULL, "remark" varchar(300) NOT NULL, "asked_by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "decided_by_id" bigint NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE TABLE "requests_template" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(40) NOT NULL, "version" smallint unsigned NOT NULL CHECK ("version" >= 0), "text" text NOT NULL, "since" date NOT NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "organ_id" bigint NOT NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "template_version_once" UNIQUE ("organ_id", "kind", "version"))
-- next
CREATE TABLE "requests_transfer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "contact" varchar(300) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NOT NULL REFERENCES "organs_person" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NULL UNIQUE REFERENCES "requests_letter" ("id") DEFERRABLE INITIALLY DEFERRED, "request_id" bigint NOT NULL UNIQUE REFERENCES "requests_request" ("id") DEFERRABLE INITIALLY DEFERRED, "to_id" bigint NULL REFERENCES "organs_organ" ("id") DEFERRABLE INITIALLY DEFERRED)
-- next
CREATE VIRTUAL TABLE publishing_pairs USING fts5(
    title, text, content='', prefix='1', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
)
-- next
INSERT INTO "django_migrations" VALUES (1, 'contenttypes', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (2, 'contenttypes', '0002_remove_content_type_name', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (3, 'auth', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (4, 'auth', '0002_alter_permission_name_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (5, 'auth', '0003_alter_user_email_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (6, 'auth', '0004_alter_user_username_opts', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (7, 'auth', '0005_alter_user_last_login_null', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (8, 'auth', '0006_require_contenttypes_0002', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (9, 'auth', '0007_alter_validators_add_error_messages', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (10, 'auth', '0008_alter_user_username_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (11, 'auth', '0009_alter_user_last_name_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (12, 'auth', '0010_alter_group_name_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (13, 'auth', '0011_update_proxy_permissions', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (14, 'auth', '0012_alter_user_first_name_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (15, 'organs', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (16, 'account', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (17, 'account', '0002_email_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (20, 'account', '0005_emailaddress_idx_upper_email', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (21, 'account', '0006_emailaddress_lower', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (22, 'account', '0007_emailaddress_idx_email', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (24, 'account', '0009_emailaddress_unique_primary_email', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (25, 'organs', '0002_append_only', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (26, 'organs', '0003_person_organ', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (27, 'organs', '0004_audit_indexes', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (28, 'organs', '0005_counter', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (29, 'organs', '0006_role_choices', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (30, 'dialogue', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (31, 'dialogue', '0002_letters_by_day_due', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (32, 'django_tasks_database', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (33, 'django_tasks_database', '0002_alter_dbtaskresult_options', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (34, 'django_tasks_database', '0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (35, 'django_tasks_database', '0004_dbtaskresult_started_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (36, 'django_tasks_database', '0005_alter_dbtaskresult_priority_and_more', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (37, 'django_tasks_database', '0006_alter_dbtaskresult_args_kwargs_and_more', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (38, 'django_tasks_database', '0007_add_separate_results_fields', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (39, 'django_tasks_database', '0008_separate_results_field', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (40, 'django_tasks_database', '0009_remove_results_field', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (41, 'django_tasks_database', '0010_alter_dbtaskresult_status', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (42, 'django_tasks_database', '0011_rename_complete_status', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (43, 'django_tasks_database', '0012_add_separate_exception_fields', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (44, 'django_tasks_database', '0013_separate_exception_fields', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (45, 'django_tasks_database', '0014_remove_dbtaskresult_exception_data', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (46, 'django_tasks_database', '0015_correctly_order_run_after', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (47, 'django_tasks_database', '0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (48, 'django_tasks_database', '0017_dbtaskresult_metadata', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (49, 'django_tasks_database', '0018_rename_succeeded_status', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (50, 'django_tasks_database', '0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (51, 'django_tasks_database', '0020_update_db_task_result_ordering', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (52, 'django_tasks_database', '0021_conditional_partial_index_ordering', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (53, 'mfa', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (54, 'mfa', '0002_authenticator_timestamps', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (55, 'mfa', '0003_authenticator_type_uniq', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (56, 'oversight', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (57, 'oversight', '0002_flaws_by_day_due', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (58, 'wagtailcore', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (59, 'wagtailcore', '0002_initial_data', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (60, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (61, 'wagtailcore', '0004_page_locked', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (62, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (63, 'wagtailcore', '0006_add_lock_page_permission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (64, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (65, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (66, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (67, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (68, 'wagtailcore', '0011_page_first_published_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (69, 'wagtailcore', '0012_extend_page_slug_field', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (70, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (71, 'wagtailcore', '0014_add_verbose_name', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (72, 'wagtailcore', '0015_add_more_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (73, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (74, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (75, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (76, 'wagtailcore', '0019_verbose_names_cleanup', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (77, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (78, 'wagtailcore', '0021_capitalizeverbose', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (79, 'wagtailcore', '0022_add_site_name', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (80, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (81, 'wagtailcore', '0024_collection', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (82, 'wagtailcore', '0025_collection_initial_data', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (83, 'wagtailcore', '0026_group_collection_permission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (84, 'wagtailcore', '0027_fix_collection_path_collation', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (85, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (86, 'wagtailcore', '0028_merge', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (87, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (88, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (89, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (90, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (91, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (92, 'wagtailcore', '0034_page_live_revision', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (93, 'wagtailcore', '0035_page_last_published_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (94, 'wagtailcore', '0036_populate_page_last_published_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (95, 'wagtailcore', '0037_set_page_owner_editable', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (96, 'wagtailcore', '0038_make_first_published_at_editable', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (97, 'wagtailcore', '0039_collectionviewrestriction', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (98, 'wagtailcore', '0040_page_draft_title', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (99, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (100, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (101, 'wagtailcore', '0043_lock_fields', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (102, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (103, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (104, 'wagtailcore', '0046_site_name_remove_null', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (105, 'wagtailcore', '0047_add_workflow_models', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (106, 'wagtailcore', '0048_add_default_workflows', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (107, 'wagtailcore', '0049_taskstate_finished_by', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (108, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (109, 'wagtailcore', '0051_taskstate_comment', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (110, 'wagtailcore', '0052_pagelogentry', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (111, 'wagtailcore', '0053_locale_model', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (112, 'wagtailcore', '0054_initial_locale', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (113, 'wagtailcore', '0055_page_locale_fields', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (114, 'wagtailcore', '0056_page_locale_fields_populate', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (115, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (116, 'wagtailcore', '0058_page_alias_of', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (117, 'wagtailcore', '0059_apply_collection_ordering', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (118, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (119, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (120, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (121, 'wagtailcore', '0063_modellogentry', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (122, 'wagtailcore', '0064_log_timestamp_indexes', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (123, 'wagtailcore', '0065_log_entry_uuid', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (124, 'wagtailcore', '0066_collection_management_permissions', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (125, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (126, 'wagtailcore', '0068_log_entry_empty_object', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (127, 'wagtailcore', '0069_log_entry_jsonfield', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (128, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (129, 'wagtailcore', '0071_populate_revision_content_type', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (130, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (131, 'wagtailcore', '0073_page_latest_revision', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (132, 'wagtailcore', '0074_revision_object_str', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (133, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (134, 'wagtailcore', '0076_modellogentry_revision', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (135, 'wagtailcore', '0077_alter_revision_user', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (136, 'wagtailcore', '0078_referenceindex', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (137, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (138, 'wagtailcore', '0080_generic_workflowstate', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (139, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (140, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (141, 'wagtailcore', '0083_workflowcontenttype', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (142, 'wagtailcore', '0084_add_default_page_permissions', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (143, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (144, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (145, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (146, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (147, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (148, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (149, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (150, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (151, 'wagtailcore', '0093_uploadedfile', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (152, 'wagtailcore', '0094_alter_page_locale', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (153, 'wagtailcore', '0095_groupsitepermission', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (154, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (155, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (156, 'wagtailcore', '0098_apitoken', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (157, 'portal', '0001_first_page', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (158, 'wagtailusers', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (159, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (160, 'wagtailusers', '0003_add_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (161, 'wagtailusers', '0004_capitalizeverbose', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (162, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (163, 'wagtailusers', '0006_userprofile_prefered_language', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (164, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (165, 'wagtailusers', '0008_userprofile_avatar', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (166, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (167, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (168, 'wagtailusers', '0011_userprofile_dismissibles', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (169, 'wagtailusers', '0012_userprofile_theme', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (170, 'wagtailusers', '0013_userprofile_density', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (171, 'wagtailusers', '0014_userprofile_contrast', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (172, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (173, 'wagtailsearch', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (174, 'wagtailsearch', '0002_add_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (175, 'wagtailsearch', '0003_remove_editors_pick', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (176, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (177, 'wagtailsearch', '0005_create_indexentry', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (178, 'wagtailsearch', '0006_customise_indexentry', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (179, 'wagtailsearch', '0007_delete_editorspick', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (180, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (181, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (182, 'wagtailsearch', '0010_add_text_fields', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (183, 'wagtailredirects', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (184, 'wagtailredirects', '0002_add_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (185, 'wagtailredirects', '0003_make_site_field_editable', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (186, 'wagtailredirects', '0004_set_unique_on_path_and_site', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (187, 'wagtailredirects', '0005_capitalizeverbose', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (188, 'wagtailredirects', '0006_redirect_increase_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (189, 'wagtailredirects', '0007_add_autocreate_fields', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (190, 'wagtailredirects', '0008_add_verbose_name_plural', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (191, 'taggit', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (192, 'wagtailimages', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (193, 'wagtailimages', '0002_initial_data', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (194, 'wagtailimages', '0003_fix_focal_point_fields', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (195, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (196, 'wagtailimages', '0005_make_filter_spec_unique', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (197, 'wagtailimages', '0006_add_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (198, 'wagtailimages', '0007_image_file_size', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (199, 'wagtailimages', '0008_image_created_at_index', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (200, 'wagtailimages', '0009_capitalizeverbose', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (201, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (202, 'wagtailimages', '0011_image_collection', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (203, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (204, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (205, 'wagtailimages', '0014_add_filter_spec_field', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (206, 'wagtailimages', '0015_fill_filter_spec_field', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (207, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (208, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (209, 'wagtailimages', '0018_remove_rendition_filter', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (210, 'wagtailimages', '0019_delete_filter', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (211, 'wagtailimages', '0020_add-verbose-name', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (212, 'wagtailimages', '0021_image_file_hash', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (213, 'wagtailimages', '0022_uploadedimage', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (214, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (215, 'wagtailimages', '0023_add_choose_permissions', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (216, 'wagtailimages', '0024_index_image_file_hash', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (217, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (218, 'wagtailimages', '0026_delete_uploadedimage', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (219, 'wagtailimages', '0027_image_description', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (220, 'wagtailforms', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (221, 'wagtailforms', '0002_add_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (222, 'wagtailforms', '0003_capitalizeverbose', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (223, 'wagtailforms', '0004_add_verbose_name_plural', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (224, 'wagtailforms', '0005_alter_formsubmission_form_data', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (225, 'wagtailembeds', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (226, 'wagtailembeds', '0002_add_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (227, 'wagtailembeds', '0003_capitalizeverbose', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (228, 'wagtailembeds', '0004_embed_verbose_name_plural', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (229, 'wagtailembeds', '0005_specify_thumbnail_url_max_length', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (230, 'wagtailembeds', '0006_add_embed_hash', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (231, 'wagtailembeds', '0007_populate_hash', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (232, 'wagtailembeds', '0008_allow_long_urls', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (233, 'wagtailembeds', '0009_embed_cache_until', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (234, 'wagtaildocs', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (235, 'wagtaildocs', '0002_initial_data', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (236, 'wagtaildocs', '0003_add_verbose_names', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (237, 'wagtaildocs', '0004_capitalizeverbose', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (238, 'wagtaildocs', '0005_document_collection', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (239, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (240, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (241, 'wagtaildocs', '0007_merge', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (242, 'wagtaildocs', '0008_document_file_size', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (243, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (244, 'wagtaildocs', '0010_document_file_hash', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (245, 'wagtaildocs', '0011_add_choose_permissions', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (246, 'wagtaildocs', '0012_uploadeddocument', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (247, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (248, 'wagtaildocs', '0014_alter_document_file_size', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (249, 'wagtailadmin', '0002_admin', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (250, 'wagtailadmin', '0003_admin_managed', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (251, 'wagtailadmin', '0004_editingsession', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (252, 'wagtailadmin', '0005_editingsession_is_editing', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (253, 'wagtailadmin', '0006_formstate', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (254, 'usersessions', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (255, 'taggit', '0002_auto_20150616_2121', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (256, 'taggit', '0003_taggeditem_add_unique_index', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (257, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (258, 'taggit', '0005_auto_20220424_2025', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (259, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (260, 'socialaccount', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (261, 'socialaccount', '0002_token_max_lengths', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (262, 'socialaccount', '0003_extra_data_default_dict', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (263, 'socialaccount', '0004_app_provider_id_settings', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (264, 'socialaccount', '0005_socialtoken_nullable_app', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (265, 'socialaccount', '0006_alter_socialaccount_extra_data', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (266, 'sessions', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (267, 'publishing', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (268, 'publishing', '0002_recall_and_village', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (269, 'publishing', '0003_carriers_and_subscriptions', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (270, 'publishing', '0004_corrections_by_day', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (271, 'publishing', '0005_items_counted', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (272, 'reporting', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (273, 'reporting', '0002_editions_stay', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (274, 'requests', '0001_initial', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (275, 'requests', '0002_events_stay', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (276, 'requests', '0003_transfer', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (277, 'requests', '0004_counted', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (278, 'requests', '0005_marks', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (279, 'wagtailimages', '0001_squashed_0021', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_migrations" VALUES (280, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-01-01 00:00:00')
-- next
INSERT INTO "django_content_type" VALUES (1, 'wagtailcore', 'page')
-- next
INSERT INTO "django_content_type" VALUES (2, 'wagtailcore', 'groupapprovaltask')
-- next
INSERT INTO "django_content_type" VALUES (3, 'wagtailcore', 'locale')
-- next
INSERT INTO "django_content_type" VALUES (4, 'wagtailcore', 'site')
-- next
INSERT INTO "django_content_type" VALUES (5, 'wagtailcore', 'groupsitepermission')
-- next
INSERT INTO "django_content_type" VALUES (6, 'wagtailcore', 'apitoken')
-- next
INSERT INTO "django_content_type" VALUES (7, 'wagtailcore', 'modellogentry')
-- next
INSERT INTO "django_content_type" VALUES (8, 'wagtailcore', 'revision')
-- next
INSERT INTO "django_content_type" VALUES (9, 'wagtailcore', 'collectionviewrestriction')
-- next
INSERT INTO "django_content_type" VALUES (10, 'wagtailcore', 'collection')
-- next
INSERT INTO "django_content_type" VALUES (11, 'wagtailcore', 'groupcollectionpermission')
-- next
INSERT INTO "django_content_type" VALUES (12, 'wagtailcore', 'uploadedfile')
-- next
INSERT INTO "django_content_type" VALUES (13, 'wagtailcore', 'workflowcontenttype')
-- next
INSERT INTO "django_content_type" VALUES (14, 'wagtailcore', 'workflowstate')
-- next
INSERT INTO "django_content_type" VALUES (15, 'wagtailcore', 'workflow')
-- next
INSERT INTO "django_content_type" VALUES (16, 'wagtailcore', 'workflowtask')
-- next
INSERT INTO "django_content_type" VALUES (17, 'wagtailcore', 'task')
-- next
INSERT INTO "django_content_type" VALUES (18, 'wagtailcore', 'taskstate')
-- next
INSERT INTO "django_content_type" VALUES (19, 'wagtailcore', 'grouppagepermission')
-- next
INSERT INTO "django_content_type" VALUES (20, 'wagtailcore', 'pageviewrestriction')
-- next
INSERT INTO "django_content_type" VALUES (21, 'wagtailcore', 'workflowpage')
-- next
INSERT INTO "django_content_type" VALUES (22, 'wagtailcore', 'pagelogentry')
-- next
INSERT INTO "django_content_type" VALUES (23, 'wagtailcore', 'comment')
-- next
INSERT INTO "django_content_type" VALUES (24, 'wagtailcore', 'commentreply')
-- next
INSERT INTO "django_content_type" VALUES (25, 'wagtailcore', 'pagesubscription')
-- next
INSERT INTO "django_content_type" VALUES (26, 'wagtailcore', 'referenceindex')
-- next
INSERT INTO "django_content_type" VALUES (27, 'wagtailimages', 'image')
-- next
INSERT INTO "django_content_type" VALUES (28, 'wagtailadmin', 'admin')
-- next
INSERT INTO "django_content_type" VALUES (29, 'wagtaildocs', 'document')
-- next
INSERT INTO "django_content_type" VALUES (30, 'organs', 'person')
-- next
INSERT INTO "django_content_type" VALUES (31, 'organs', 'audithead')
-- next
INSERT INTO "django_content_type" VALUES (32, 'organs', 'organ')
-- next
INSERT INTO "django_content_type" VALUES (33, 'organs', 'comment')
-- next
INSERT INTO "django_content_type" VALUES (34, 'organs', 'auditrow')
-- next
INSERT INTO "django_content_type" VALUES (35, 'organs', 'attachment')
-- next
INSERT INTO "django_content_type" VALUES (36, 'organs', 'organsetting')
-- next
INSERT INTO "django_content_type" VALUES (37, 'organs', 'post')
-- next
INSERT INTO "django_content_type" VALUES (38, 'organs', 'counter')
-- next
INSERT INTO "django_content_type" VALUES (39, 'requests', 'applicant')
-- next
INSERT INTO "django_content_type" VALUES (40, 'requests', 'letter')
-- next
INSERT INTO "django_content_type" VALUES (41, 'requests', 'mail')
-- next
INSERT INTO "django_content_type" VALUES (42, 'requests', 'notice')
-- next
INSERT INTO "django_content_type" VALUES (43, 'requests', 'keptfile')
-- next
INSERT INTO "django_content_type" VALUES (44, 'requests', 'delivered')
-- next
INSERT INTO "django_content_type" VALUES (45, 'requests', 'purge')
-- next
INSERT INTO "django_content_type" VALUES (46, 'requests', 'request')
-- next
INSERT INTO "django_content_type" VALUES (47, 'requests', 'reexamination')
-- next
INSERT INTO "django_content_type" VALUES (48, 'requests', 'redaction')
-- next
INSERT INTO "django_content_type" VALUES (49, 'requests', 'rating')
-- next
INSERT INTO "django_content_type" VALUES (50, 'requests', 'proposal')
-- next
INSERT INTO "django_content_type" VALUES (51, 'requests', 'proceeding')
-- next
INSERT INTO "django_content_type" VALUES (52, 'requests', 'party')
-- next
INSERT INTO "django_content_type" VALUES (53, 'requests', 'onfile')
-- next
INSERT INTO "django_content_type" VALUES (54, 'requests', 'fee')
-- next
INSERT INTO "django_content_type" VALUES (55, 'requests', 'event')
-- next
INSERT INTO "django_content_type" VALUES (56, 'requests', 'assignment')
-- next
INSERT INTO "django_content_type" VALUES (57, 'requests', 'approval')
-- next
INSERT INTO "django_content_type" VALUES (58, 'requests', 'template')
-- next
INSERT INTO "django_content_type" VALUES (59, 'requests', 'transfer')
-- next
INSERT INTO "django_content_type" VALUES (60, 'publishing', 'carrier')
-- next
INSERT INTO "django_content_type" VALUES (61, 'publishing', 'cataloguerow')
-- next
INSERT INTO "django_content_type" VALUES (62, 'publishing', 'column')
-- next
INSERT INTO "django_content_type" VALUES (63, 'publishing', 'item')
-- next
INSERT INTO "django_content_type" VALUES (64, 'publishing', 'enclosure')
-- next
INSERT INTO "django_content_type" VALUES (65, 'publishing', 'document')
-- next
INSERT INTO "django_content_type" VALUES (66, 'publishing', 'carried')
-- next
INSERT INTO "django_content_type" VALUES (67, 'publishing', 'listed')
-- next
INSERT INTO "django_content_type" VALUES (68, 'publishing', 'registerrow')
-- next
INSERT INTO "django_content_type" VALUES (69, 'publishing', 'release')
-- next
INSERT INTO "django_content_type" VALUES (70, 'publishing', 'correction')
-- next
INSERT INTO "django_content_type" VALUES (71, 'publishing', 'round')
-- next
INSERT INTO "django_content_type" VALUES (72, 'publishing', 'review')
-- next
INSERT INTO "django_content_type" VALUES (73, 'publishing', 'pin')
-- next
INSERT INTO "django_content_type" VALUES (74, 'publishing', 'sweep')
-- next
INSERT INTO "django_content_type" VALUES (75, 'publishing', 'change')
-- next
INSERT INTO "django_content_type" VALUES (76, 'publishing', 'sweepline')
-- next
INSERT INTO "django_content_type" VALUES (77, 'publishing', 'term')
-- next
INSERT INTO "django_content_type" VALUES (78, 'publishing', 'vetting')
-- next
INSERT INTO "django_content_type" VALUES (79, 'publishing', 'finding')
-- next
INSERT INTO "django_content_type" VALUES (80, 'publishing', 'handover')
-- next
INSERT INTO "django_content_type" VALUES (81, 'publishing', 'platformaccount')
-- next
INSERT INTO "django_content_type" VALUES (82, 'publishing', 'subscription')
-- next
INSERT INTO "django_content_type" VALUES (83, 'publishing', 'tagged')
-- next
INSERT INTO "django_content_type" VALUES (84, 'dialogue', 'opinionoutcome')
-- next
INSERT INTO "django_content_type" VALUES (85, 'dialogue', 'faq')
-- next
INSERT INTO "django_content_type" VALUES (86, 'dialogue', 'idea')
-- next
INSERT INTO "django_content_type" VALUES (87, 'dialogue', 'ideastep')
-- next
INSERT INTO "django_content_type" VALUES (88, 'dialogue', 'letter')
-- next
INSERT INTO "django_content_type" VALUES (89, 'dialogue', 'letterrating')
-- next
INSERT INTO "django_content_type" VALUES (90, 'dialogue', 'openday')
-- next
INSERT INTO "django_content_type" VALUES (91, 'dialogue', 'opendaycomment')
-- next
INSERT INTO "django_content_type" VALUES (92, 'dialogue', 'opendayphoto')
-- next
INSERT INTO "django_content_type" VALUES (93, 'dialogue', 'openquestion')
-- next
INSERT INTO "django_content_type" VALUES (94, 'dialogue', 'order')
-- next
INSERT INTO "django_content_type" VALUES (95, 'dialogue', 'orderstep')
-- next
INSERT INTO "django_content_type" VALUES (96, 'dialogue', 'place')
-- next
INSERT INTO "django_content_type" VALUES (97, 'dialogue', 'pressconference')
-- next
INSERT INTO "django_content_type" VALUES (98, 'dialogue', 'proposal')
-- next
INSERT INTO "django_content_type" VALUES (99, 'dialogue', 'publicletter')
-- next
INSERT INTO "django_content_type" VALUES (100, 'dialogue', 'reply')
-- next
INSERT INTO "django_content_type" VALUES (101, 'dialogue', 'route')
-- next
INSERT INTO "django_content_type" VALUES (102, 'dialogue', 'servicecount')
-- next
INSERT INTO "django_content_type" VALUES (103, 'dialogue', 'sheetlayout')
-- next
INSERT INTO "django_content_type" VALUES (104, 'dialogue', 'signup')
-- next
INSERT INTO "django_content_type" VALUES (105, 'dialogue', 'survey')
-- next
INSERT INTO "django_content_type" VALUES (106, 'dialogue', 'sheet')
-- next
INSERT INTO "django_content_type" VALUES (107, 'dialogue', 'placement')
-- next
INSERT INTO "django_content_type" VALUES (108, 'dialogue', 'surveyquestion')
-- next
INSERT INTO "django_content_type" VALUES (109, 'dialogue', 'sheetanswer')
-- next
INSERT INTO "django_content_type" VALUES (110, 'dialogue', 'synonyms')
-- next
INSERT INTO "django_content_type" VALUES (111, 'dialogue', 'visit')
-- next
INSERT INTO "django_content_type" VALUES (112, 'dialogue', 'asking')
-- next
INSERT INTO "django_content_type" VALUES (113, 'reporting', 'annualreport')
-- next
INSERT INTO "django_content_type" VALUES (114, 'reporting', 'edition')
-- next
INSERT INTO "django_content_type" VALUES (115, 'reporting', 'exclusion')
-- next
INSERT INTO "django_content_type" VALUES (116, 'reporting', 'opinion')
-- next
INSERT INTO "django_content_type" VALUES (117, 'reporting', 'part')
-- next
INSERT INTO "django_content_type" VALUES (118, 'reporting', 'passage')
-- next
INSERT INTO "django_content_type" VALUES (119, 'reporting', 'point')
-- next
INSERT INTO "django_content_type" VALUES (120, 'reporting', 'received')
-- next
INSERT INTO "django_content_type" VALUES (121, 'reporting', 'reminder')
-- next
INSERT INTO "django_content_type" VALUES (122, 'reporting', 'rendered')
-- next
INSERT INTO "django_content_type" VALUES (123, 'reporting', 'round')
-- next
INSERT INTO "django_content_type" VALUES (124, 'reporting', 'judgement')
-- next
INSERT INTO "django_content_type" VALUES (125, 'reporting', 'typed')
-- next
INSERT INTO "django_content_type" VALUES (126, 'reporting', 'waiver')
-- next
INSERT INTO "django_content_type" VALUES (127, 'oversight', 'indicatorset')
-- next
INSERT INTO "django_content_type" VALUES (128, 'oversight', 'indicator')
-- next
INSERT INTO "django_content_type" VALUES (129, 'oversight', 'assessment')
-- next
INSERT INTO "django_content_type" VALUES (130, 'oversight', 'inspection')
-- next
INSERT INTO "django_content_type" VALUES (131, 'oversight', 'mark')
-- next
INSERT INTO "django_content_type" VALUES (132, 'oversight', 'loss')
-- next
INSERT INTO "django_content_type" VALUES (133, 'oversight', 'appeal')
-- next
INSERT INTO "django_content_type" VALUES (134, 'oversight', 'meeting')
-- next
INSERT INTO "django_content_type" VALUES (135, 'oversight', 'nilreturn')
-- next
INSERT INTO "django_content_type" VALUES (136, 'oversight', 'spotcheck')
-- next
INSERT INTO "django_content_type" VALUES (137, 'oversight', 'flaw')
-- next
INSERT INTO "django_content_type" VALUES (138, 'oversight', 'training')
-- next
INSERT INTO "django_content_type" VALUES (139, 'oversight', 'workpoint')
-- next
INSERT INTO "django_content_type" VALUES (140, 'oversight', 'progress')
-- next
INSERT INTO "django_content_type" VALUES (141, 'oversight', 'absence')
-- next
INSERT INTO "django_content_type" VALUES (142, 'oversight', 'accountability')
-- next
INSERT INTO "django_content_type" VALUES (143, 'oversight', 'duty')
-- next
INSERT INTO "django_content_type" VALUES (144, 'oversight', 'evaluation')
-- next
INSERT INTO "django_content_type" VALUES (145, 'oversight', 'gauge')
-- next
INSERT INTO "django_content_type" VALUES (146, 'wagtailforms', 'formsubmission')
-- next
INSERT INTO "django_content_type" VALUES (147, 'wagtailredirects', 'redirect')
-- next
INSERT INTO "django_content_type" VALUES (148, 'wagtailembeds', 'embed')
-- next
INSERT INTO "django_content_type" VALUES (149, 'wagtailusers', 'userprofile')
-- next
INSERT INTO "django_content_type" VALUES (150, 'wagtailimages', 'rendition')
-- next
INSERT INTO "django_content_type" VALUES (151, 'wagtailsearch', 'indexentry')
-- next
INSERT INTO "django_content_type" VALUES (152, 'wagtailsearch', 'sqliteftsindexentry')
-- next
INSERT INTO "django_content_type" VALUES (153, 'wagtailadmin', 'editingsession')
-- next
INSERT INTO "django_content_type" VALUES (154, 'wagtailadmin', 'formstate')
-- next
INSERT INTO "django_content_type" VALUES (155, 'taggit', 'tag')
-- next
INSERT INTO "django_content_type" VALUES (156, 'taggit', 'taggeditem')
-- next
INSERT INTO "django_content_type" VALUES (157, 'account', 'emailaddress')
-- next
INSERT INTO "django_content_type" VALUES (158, 'account', 'emailconfirmation')
-- next
INSERT INTO "django_content_type" VALUES (159, 'mfa', 'authenticator')
-- next
INSERT INTO "django_content_type" VALUES (160, 'socialaccount', 'socialaccount')
-- next
INSERT INTO "django_content_type" VALUES (161, 'socialaccount', 'socialapp')
-- next
INSERT INTO "django_content_type" VALUES (162, 'socialaccount', 'socialtoken')
-- next
INSERT INTO "django_content_type" VALUES (163, 'usersessions', 'usersession')
-- next
INSERT INTO "django_content_type" VALUES (164, 'django_tasks_database', 'dbtaskresult')
-- next
INSERT INTO "django_content_type" VALUES (165, 'auth', 'permission')
-- next
INSERT INTO "django_content_type" VALUES (166, 'auth', 'group')
-- next
INSERT INTO "django_content_type" VALUES (167, 'contenttypes', 'contenttype')
-- next
INSERT INTO "django_content_type" VALUES (168, 'sessions', 'session')
-- next
INSERT INTO "auth_group_permissions" VALUES (1, 2, 109)
-- next
INSERT INTO "auth_group_permissions" VALUES (2, 2, 110)
-- next
INSERT INTO "auth_group_permissions" VALUES (3, 2, 111)
-- next
INSERT INTO "auth_group_permissions" VALUES (4, 1, 109)
-- next
INSERT INTO "auth_group_permissions" VALUES (5, 1, 110)
-- next
INSERT INTO "auth_group_permissions" VALUES (6, 1, 111)
-- next
INSERT INTO "auth_group_permissions" VALUES (7, 2, 112)
-- next
INSERT INTO "auth_group_permissions" VALUES (8, 1, 112)
-- next
INSERT INTO "auth_group_permissions" VALUES (9, 2, 113)
-- next
INSERT INTO "auth_group_permissions" VALUES (10, 1, 113)
-- next
INSERT INTO "auth_group_permissions" VALUES (11, 2, 114)
-- next
INSERT INTO "auth_group_permissions" VALUES (12, 2, 115)
-- next
INSERT INTO "auth_group_permissions" VALUES (13, 2, 116)
-- next
INSERT INTO "auth_group_permissions" VALUES (14, 1, 114)
-- next
INSERT INTO "auth_group_permissions" VALUES (15, 1, 115)
-- next
INSERT INTO "auth_group_permissions" VALUES (16, 1, 116)
-- next
INSERT INTO "auth_group_permissions" VALUES (17, 2, 117)
-- next
INSERT INTO "auth_group_permissions" VALUES (18, 1, 117)
-- next
INSERT INTO "auth_permission" VALUES (1, 3, 'add_locale', 'Can add locale')
-- next
INSERT INTO "auth_permission" VALUES (2, 3, 'change_locale', 'Can change locale')
-- next
INSERT INTO "auth_permission" VALUES (3, 3, 'delete_locale', 'Can delete locale')
-- next
INSERT INTO "auth_permission" VALUES (4, 3, 'view_locale', 'Can view locale')
-- next
INSERT INTO "auth_permission" VALUES (5, 4, 'add_site', 'Can add site')
-- next
INSERT INTO "auth_permission" VALUES (6, 4, 'change_site', 'Can change site')
-- next
INSERT INTO "auth_permission" VALUES (7, 4, 'delete_site', 'Can delete site')
-- next
INSERT INTO "auth_permission" VALUES (8, 4, 'view_site', 'Can view site')
-- next
INSERT INTO "auth_permission" VALUES (9, 5, 'add_groupsitepermission', 'Can add group site permission')
-- next
INSERT INTO "auth_permission" VALUES (10, 5, 'change_groupsitepermission', 'Can change group site permission')
-- next
INSERT INTO "auth_permission" VALUES (11, 5, 'delete_groupsitepermission', 'Can delete group site permission')
-- next
INSERT INTO "auth_permission" VALUES (12, 5, 'view_groupsitepermission', 'Can view group site permission')
-- next
INSERT INTO "auth_permission" VALUES (13, 6, 'add_apitoken', 'Can add API token')
-- next
INSERT INTO "auth_permission" VALUES (14, 6, 'change_apitoken', 'Can change API token')
-- next
INSERT INTO "auth_permission" VALUES (15, 6, 'delete_apitoken', 'Can delete API token')
-- next
INSERT INTO "auth_permission" VALUES (16, 6, 'view_apitoken', 'Can view API token')
-- next
INSERT INTO "auth_permission" VALUES (17, 7, 'add_modellogentry', 'Can add model log entry')
-- next
INSERT INTO "auth_permission" VALUES (18, 7, 'change_modellogentry', 'Can change model log entry')
-- next
INSERT INTO "auth_permission" VALUES (19, 7, 'delete_modellogentry', 'Can delete model log entry')
-- next
INSERT INTO "auth_permission" VALUES (20, 7, 'view_modellogentry', 'Can view model log entry')
-- next
INSERT INTO "auth_permission" VALUES (21, 8, 'add_revision', 'Can add revision')
-- next
INSERT INTO "auth_permission" VALUES (22, 8, 'change_revision', 'Can change revision')
-- next
INSERT INTO "auth_permission" VALUES (23, 8, 'delete_revision', 'Can delete revision')
-- next
INSERT INTO "auth_permission" VALUES (24, 8, 'view_revision', 'Can view revision')
-- next
INSERT INTO "auth_permission" VALUES (25, 9, 'add_collectionviewrestriction', 'Can add collection view restriction')
-- next
INSERT INTO "auth_permission" VALUES (26, 9, 'change_collectionviewrestriction', 'Can change collection view restriction')
-- next
INSERT INTO "auth_permission" VALUES (27, 9, 'delete_collectionviewrestriction', 'Can delete collection view restriction')
-- next
INSERT INTO "auth_permission" VALUES (28, 9, 'view_collectionviewrestriction', 'Can view collection view restriction')
-- next
INSERT INTO "auth_permission" VALUES (29, 10, 'add_collection', 'Can add collection')
-- next
INSERT INTO "auth_permission" VALUES (30, 10, 'change_collection', 'Can change collection')
-- next
INSERT INTO "auth_permission" VALUES (31, 10, 'delete_collection', 'Can delete collection')
-- next
INSERT INTO "auth_permission" VALUES (32, 10, 'view_collection', 'Can view collection')
-- next
INSERT INTO "auth_permission" VALUES (33, 11, 'add_groupcollectionpermission', 'Can add group collection permission')
-- next
INSERT INTO "auth_permission" VALUES (34, 11, 'change_groupcollectionpermission', 'Can change group collection permission')
-- next
INSERT INTO "auth_permission" VALUES (35, 11, 'delete_groupcollectionpermission', 'Can delete group collection permission')
-- next
INSERT INTO "auth_permission" VALUES (36, 11, 'view_groupcollectionpermission', 'Can view group collection permission')
-- next
INSERT INTO "auth_permission" VALUES (37, 12, 'add_uploadedfile', 'Can add uploaded file')
-- next
INSERT INTO "auth_permission" VALUES (38, 12, 'change_uploadedfile', 'Can change uploaded file')
-- next
INSERT INTO "auth_permission" VALUES (39, 12, 'delete_uploadedfile', 'Can delete uploaded file')
-- next
INSERT INTO "auth_permission" VALUES (40, 12, 'view_uploadedfile', 'Can view uploaded file')
-- next
INSERT INTO "auth_permission" VALUES (41, 13, 'add_workflowcontenttype', 'Can add workflow content type')
-- next
INSERT INTO "auth_permission" VALUES (42, 13, 'change_workflowcontenttype', 'Can change workflow content type')
-- next
INSERT INTO "auth_permission" VALUES (43, 13, 'delete_workflowcontenttype', 'Can delete workflow content type')
-- next
INSERT INTO "auth_permission" VALUES (44, 13, 'view_workflowcontenttype', 'Can view workflow content type')
-- next
INSERT INTO "auth_permission" VALUES (45, 14, 'add_workflowstate', 'Can add Workflow state')
-- next
INSERT INTO "auth_permission" VALUES (46, 14, 'change_workflowstate', 'Can change Workflow state')
-- next
INSERT INTO "auth_permission" VALUES (47, 14, 'delete_workflowstate', 'Can delete Workflow state')
-- next
INSERT INTO "auth_permission" VALUES (48, 14, 'view_workflowstate', 'Can view Workflow state')
-- next
INSERT INTO "auth_permission" VALUES (49, 15, 'add_workflow', 'Can add workflow')
-- next
INSERT INTO "auth_permission" VALUES (50, 15, 'change_workflow', 'Can change workflow')
-- next
INSERT INTO "auth_permission" VALUES (51, 15, 'delete_workflow', 'Can delete workflow')
-- next
INSERT INTO "auth_permission" VALUES (52, 15, 'view_workflow', 'Can view workflow')
-- next
INSERT INTO "auth_permission" VALUES (53, 16, 'add_workflowtask', 'Can add workflow task order')
-- next
INSERT INTO "auth_permission" VALUES (54, 16, 'change_workflowtask', 'Can change workflow task order')
-- next
INSERT INTO "auth_permission" VALUES (55, 16, 'delete_workflowtask', 'Can delete workflow task order')
-- next
INSERT INTO "auth_permission" VALUES (56, 16, 'view_workflowtask', 'Can view workflow task order')
-- next
INSERT INTO "auth_permission" VALUES (57, 17, 'add_task', 'Can add task')
-- next
INSERT INTO "auth_permission" VALUES (58, 17, 'change_task', 'Can change task')
-- next
INSERT INTO "auth_permission" VALUES (59, 17, 'delete_task', 'Can delete task')
-- next
INSERT INTO "auth_permission" VALUES (60, 17, 'view_task', 'Can view task')
-- next
INSERT INTO "auth_permission" VALUES (61, 2, 'add_groupapprovaltask', 'Can add Group approval task')
-- next
INSERT INTO "auth_permission" VALUES (62, 2, 'change_groupapprovaltask', 'Can change Group approval task')
-- next
INSERT INTO "auth_permission" VALUES (63, 2, 'delete_groupapprovaltask', 'Can delete Group approval task')
-- next
INSERT INTO "auth_permission" VALUES (64, 2, 'view_groupapprovaltask', 'Can view Group approval task')
-- next
INSERT INTO "auth_permission" VALUES (65, 18, 'add_taskstate', 'Can add Task state')
-- next
INSERT INTO "auth_permission" VALUES (66, 18, 'change_taskstate', 'Can change Task state')
-- next
INSERT INTO "auth_permission" VALUES (67, 18, 'delete_taskstate', 'Can delete Task state')
-- next
INSERT INTO "auth_permission" VALUES (68, 18, 'view_taskstate', 'Can view Task state')
-- next
INSERT INTO "auth_permission" VALUES (69, 1, 'add_page', 'Can add page')
-- next
INSERT INTO "auth_permission" VALUES (70, 1, 'change_page', 'Can change page')
-- next
INSERT INTO "auth_permission" VALUES (71, 1, 'delete_page', 'Can delete page')
-- next
INSERT INTO "auth_permission" VALUES (72, 1, 'view_page', 'Can view page')
-- next
INSERT INTO "auth_permission" VALUES (73, 1, 'bulk_delete_page', 'Delete pages with children')
-- next
INSERT INTO "auth_permission" VALUES (74, 1, 'lock_page', 'Lock/unlock pages you''ve locked')
-- next
INSERT INTO "auth_permission" VALUES (75, 1, 'publish_page', 'Publish any page')
-- next
INSERT INTO "auth_permission" VALUES (76, 1, 'unlock_page', 'Unlock any page')
-- next
INSERT INTO "auth_permission" VALUES (77, 19, 'add_grouppagepermission', 'Can add group page permission')
-- next
INSERT INTO "auth_permission" VALUES (78, 19, 'change_grouppagepermission', 'Can change group page permission')
-- next
INSERT INTO "auth_permission" VALUES (79, 19, 'delete_grouppagepermission', 'Can delete group page permission')
-- next
INSERT INTO "auth_permission" VALUES (80, 19, 'view_grouppagepermission', 'Can view group page permission')
-- next
INSERT INTO "auth_permission" VALUES (81, 20, 'add_pageviewrestriction', 'Can add page view restriction')
-- next
INSERT INTO "auth_permission" VALUES (82, 20, 'change_pageviewrestriction', 'Can change page view restriction')
-- next
INSERT INTO "auth_permission" VALUES (83, 20, 'delete_pageviewrestriction', 'Can delete page view restriction')
-- next
INSERT INTO "auth_permission" VALUES (84, 20, 'view_pageviewrestriction', 'Can view page view restriction')
-- next
INSERT INTO "auth_permission" VALUES (85, 21, 'add_workflowpage', 'Can add workflow page')
-- next
INSERT INTO "auth_permission" VALUES (86, 21, 'change_workflowpage', 'Can change workflow page')
-- next
INSERT INTO "auth_permission" VALUES (87, 21, 'delete_workflowpage', 'Can delete workflow page')
-- next
INSERT INTO "auth_permission" VALUES (88, 21, 'view_workflowpage', 'Can view workflow page')
-- next
INSERT INTO "auth_permission" VALUES (89, 22, 'add_pagelogentry', 'Can add page log entry')
-- next
INSERT INTO "auth_permission" VALUES (90, 22, 'change_pagelogentry', 'Can change page log entry')
-- next
INSERT INTO "auth_permission" VALUES (91, 22, 'delete_pagelogentry', 'Can delete page log entry')
-- next
INSERT INTO "auth_permission" VALUES (92, 22, 'view_pagelogentry', 'Can view page log entry')
-- next
INSERT INTO "auth_permission" VALUES (93, 23, 'add_comment', 'Can add comment')
-- next
INSERT INTO "auth_permission" VALUES (94, 23, 'change_comment', 'Can change comment')
-- next
INSERT INTO "auth_permission" VALUES (95, 23, 'delete_comment', 'Can delete comment')
-- next
INSERT INTO "auth_permission" VALUES (96, 23, 'view_comment', 'Can view comment')
-- next
INSERT INTO "auth_permission" VALUES (97, 24, 'add_commentreply', 'Can add comment reply')
-- next
INSERT INTO "auth_permission" VALUES (98, 24, 'change_commentreply', 'Can change comment reply')
-- next
INSERT INTO "auth_permission" VALUES (99, 24, 'delete_commentreply', 'Can delete comment reply')
-- next
INSERT INTO "auth_permission" VALUES (100, 24, 'view_commentreply', 'Can view comment reply')
-- next
INSERT INTO "auth_permission" VALUES (101, 25, 'add_pagesubscription', 'Can add page subscription')
-- next
INSERT INTO "auth_permission" VALUES (102, 25, 'change_pagesubscription', 'Can change page subscription')
-- next
INSERT INTO "auth_permission" VALUES (103, 25, 'delete_pagesubscription', 'Can delete page subscription')
-- next
INSERT INTO "auth_permission" VALUES (104, 25, 'view_pagesubscription', 'Can view page subscription')
-- next
INSERT INTO "auth_permission" VALUES (105, 26, 'add_referenceindex', 'Can add reference index')
-- next
INSERT INTO "auth_permission" VALUES (106, 26, 'change_referenceindex', 'Can change reference index')
-- next
INSERT INTO "auth_permission" VALUES (107, 26, 'delete_referenceindex', 'Can delete reference index')
-- next
INSERT INTO "auth_permission" VALUES (108, 26, 'view_referenceindex', 'Can view reference index')
-- next
INSERT INTO "auth_permission" VALUES (109, 27, 'add_image', 'Can add image')
-- next
INSERT INTO "auth_permission" VALUES (110, 27, 'change_image', 'Can change image')
-- next
INSERT INTO "auth_permission" VALUES (111, 27, 'delete_image', 'Can delete image')
-- next
INSERT INTO "auth_permission" VALUES (112, 28, 'access_admin', 'Can access Wagtail admin')
-- next
INSERT INTO "auth_permission" VALUES (113, 27, 'choose_image', 'Can choose image')
-- next
INSERT INTO "auth_permission" VALUES (114, 29, 'add_document', 'Can add document')
-- next
INSERT INTO "auth_permission" VALUES (115, 29, 'change_document', 'Can change document')
-- next
INSERT INTO "auth_permission" VALUES (116, 29, 'delete_document', 'Can delete document')
-- next
INSERT INTO "auth_permission" VALUES (117, 29, 'choose_document', 'Can choose document')
-- next
INSERT INTO "auth_permission" VALUES (118, 30, 'add_person', 'Can add 人员')
-- next
INSERT INTO "auth_permission" VALUES (119, 30, 'change_person', 'Can change 人员')
-- next
INSERT INTO "auth_permission" VALUES (120, 30, 'delete_person', 'Can delete 人员')
-- next
INSERT INTO "auth_permission" VALUES (121, 30, 'view_person', 'Can view 人员')
-- next
INSERT INTO "auth_permission" VALUES (122, 31, 'add_audithead', 'Can add audit head')
-- next
INSERT INTO "auth_permission" VALUES (123, 31, 'change_audithead', 'Can change audit head')
-- next
INSERT INTO "auth_permission" VALUES (124, 31, 'delete_audithead', 'Can delete audit head')
-- next
INSERT INTO "auth_permission" VALUES (125, 31, 'view_audithead', 'Can view audit head')
-- next
INSERT INTO "auth_permission" VALUES (126, 32, 'add_organ', 'Can add 机关')
-- next
INSERT INTO "auth_permission" VALUES (127, 32, 'change_organ', 'Can change 机关')
-- next
INSERT INTO "auth_permission" VALUES (128, 32, 'delete_organ', 'Can delete 机关')
-- next
INSERT INTO "auth_permission" VALUES (129, 32, 'view_organ', 'Can view 机关')
-- next
INSERT INTO "auth_permission" VALUES (130, 33, 'add_comment', 'Can add 留言')
-- next
INSERT INTO "auth_permission" VALUES (131, 33, 'change_comment', 'Can change 留言')
-- next
INSERT INTO "auth_permission" VALUES (132, 33, 'delete_comment', 'Can delete 留言')
-- next
INSERT INTO "auth_permission" VALUES (133, 33, 'view_comment', 'Can view 留言')
-- next
INSERT INTO "auth_permission" VALUES (134, 34, 'add_auditrow', 'Can add 审计记录')
-- next
INSERT INTO "auth_permission" VALUES (135, 34, 'change_auditrow', 'Can change 审计记录')
-- next
INSERT INTO "auth_permission" VALUES (136, 34, 'delete_auditrow', 'Can delete 审计记录')
-- next
INSERT INTO "auth_permission" VALUES (137, 34, 'view_auditrow', 'Can view 审计记录')
-- next
INSERT INTO "auth_permission" VALUES (138, 35, 'add_attachment', 'Can add 附件')
-- next
INSERT INTO "auth_permission" VALUES (139, 35, 'change_attachment', 'Can change 附件')
-- next
INSERT INTO "auth_permission" VALUES (140, 35, 'delete_attachment', 'Can delete 附件')
-- next
INSERT INTO "auth_permission" VALUES (141, 35, 'view_attachment', 'Can view 附件')
-- next
INSERT INTO "auth_permission" VALUES (142, 36, 'add_organsetting', 'Can add 机关设置')
-- next
INSERT INTO "auth_permission" VALUES (143, 36, 'change_organsetting', 'Can change 机关设置')
-- next
INSERT INTO "auth_permission" VALUES (144, 36, 'delete_organsetting', 'Can delete 机关设置')
-- next
INSERT INTO "auth_permission" VALUES (145, 36, 'view_organsetting', 'Can view 机关设置')
-- next
INSERT INTO "auth_permission" VALUES (146, 37, 'add_post', 'Can add 职务')
-- next
INSERT INTO "auth_permission" VALUES (147, 37, 'change_post', 'Can change 职务')
-- next
INSERT INTO "auth_permission" VALUES (148, 37, 'delete_post', 'Can delete 职务')
-- next
INSERT INTO "auth_permission" VALUES (149, 37, 'view_post', 'Can view 职务')
-- next
INSERT INTO "auth_permission" VALUES (150, 38, 'add_counter', 'Can add 编号')
-- next
INSERT INTO "auth_permission" VALUES (151, 38, 'change_counter', 'Can change 编号')
-- next
INSERT INTO "auth_permission" VALUES (152, 38, 'delete_counter', 'Can delete 编号')
-- next
INSERT INTO "auth_permission" VALUES (153, 38, 'view_counter', 'Can view 编号')
-- next
INSERT INTO "auth_permission" VALUES (154, 39, 'add_applicant', 'Can add 申请人')
-- next
INSERT INTO "auth_permission" VALUES (155, 39, 'change_applicant', 'Can change 申请人')
-- next
INSERT INTO "auth_permission" VALUES (156, 39, 'delete_applicant', 'Can delete 申请人')
-- next
INSERT INTO "auth_permission" VALUES (157, 39, 'view_applicant', 'Can view 申请人')
-- next
INSERT INTO "auth_permission" VALUES (158, 40, 'add_letter', 'Can add 申请书')
-- next
INSERT INTO "auth_permission" VALUES (159, 40, 'change_letter', 'Can change 申请书')
-- next
INSERT INTO "auth_permission" VALUES (160, 40, 'delete_letter', 'Can delete 申请书')
-- next
INSERT INTO "auth_permission" VALUES (161, 40, 'view_letter', 'Can view 申请书')
-- next
INSERT INTO "auth_permission" VALUES (162, 41, 'add_mail', 'Can add 来信邮件')
-- next
INSERT INTO "auth_permission" VALUES (163, 41, 'change_mail', 'Can change 来信邮件')
-- next
INSERT INTO "auth_permission" VALUES (164, 41, 'delete_mail', 'Can delete 来信邮件')
-- next
INSERT INTO "auth_permission" VALUES (165, 41, 'view_mail', 'Can view 来信邮件')
-- next
INSERT INTO "auth_permission" VALUES (166, 42, 'add_notice', 'Can add 文书')
-- next
INSERT INTO "auth_permission" VALUES (167, 42, 'change_notice', 'Can change 文书')
-- next
INSERT INTO "auth_permission" VALUES (168, 42, 'delete_notice', 'Can delete 文书')
-- next
INSERT INTO "auth_permission" VALUES (169, 42, 'view_notice', 'Can view 文书')
-- next
INSERT INTO "auth_permission" VALUES (170, 43, 'add_keptfile', 'Can add 案卷材料')
-- next
INSERT INTO "auth_permission" VALUES (171, 43, 'change_keptfile', 'Can change 案卷材料')
-- next
INSERT INTO "auth_permission" VALUES (172, 43, 'delete_keptfile', 'Can delete 案卷材料')
-- next
INSERT INTO "auth_permission" VALUES (173, 43, 'view_keptfile', 'Can view 案卷材料')
-- next
INSERT INTO "auth_permission" VALUES (174, 44, 'add_delivered', 'Can add 送达')
-- next
INSERT INTO "auth_permission" VALUES (175, 44, 'change_delivered', 'Can change 送达')
-- next
INSERT INTO "auth_permission" VALUES (176, 44, 'delete_delivered', 'Can delete 送达')
-- next
INSERT INTO "auth_permission" VALUES (177, 44, 'view_delivered', 'Can view 送达')
-- next
INSERT INTO "auth_permission" VALUES (178, 45, 'add_purge', 'Can add 到期清除')
-- next
INSERT INTO "auth_permission" VALUES (179, 45, 'change_purge', 'Can change 到期清除')
-- next
INSERT INTO "auth_permission" VALUES (180, 45, 'delete_purge', 'Can delete 到期清除')
-- next
INSERT INTO "auth_permission" VALUES (181, 45, 'view_purge', 'Can view 到期清除')
-- next
INSERT INTO "auth_permission" VALUES (182, 46, 'add_request', 'Can add 依申请公开申请')
-- next
INSERT INTO "auth_permission" VALUES (183, 46, 'change_request', 'Can change 依申请公开申请')
-- next
INSERT INTO "auth_permission" VALUES (184, 46, 'delete_request', 'Can delete 依申请公开申请')
-- next
INSERT INTO "auth_permission" VALUES (185, 46, 'view_request', 'Can view 依申请公开申请')
-- next
INSERT INTO "auth_permission" VALUES (186, 47, 'add_reexamination', 'Can add 不予公开信息的定期审查')
-- next
INSERT INTO "auth_permission" VALUES (187, 47, 'change_reexamination', 'Can change 不予公开信息的定期审查')
-- next
INSERT INTO "auth_permission" VALUES (188, 47, 'delete_reexamination', 'Can delete 不予公开信息的定期审查')
-- next
INSERT INTO "auth_permission" VALUES (189, 47, 'view_reexamination', 'Can view 不予公开信息的定期审查')
-- next
INSERT INTO "auth_permission" VALUES (190, 48, 'add_redaction', 'Can add 遮盖')
-- next
INSERT INTO "auth_permission" VALUES (191, 48, 'change_redaction', 'Can change 遮盖')
-- next
INSERT INTO "auth_permission" VALUES (192, 48, 'delete_redaction', 'Can delete 遮盖')
-- next
INSERT INTO "auth_permission" VALUES (193, 48, 'view_redaction', 'Can view 遮盖')
-- next
INSERT INTO "auth_permission" VALUES (194, 49, 'add_rating', 'Can add 评价')
-- next
INSERT INTO "auth_permission" VALUES (195, 49, 'change_rating', 'Can change 评价')
-- next
INSERT INTO "auth_permission" VALUES (196, 49, 'delete_rating', 'Can delete 评价')
-- next
INSERT INTO "auth_permission" VALUES (197, 49, 'view_rating', 'Can view 评价')
-- next
INSERT INTO "auth_permission" VALUES (198, 50, 'add_proposal', 'Can add 转为主动公开的建议')
-- next
INSERT INTO "auth_permission" VALUES (199, 50, 'change_proposal', 'Can change 转为主动公开的建议')
-- next
INSERT INTO "auth_permission" VALUES (200, 50, 'delete_proposal', 'Can delete 转为主动公开的建议')
-- next
INSERT INTO "auth_permission" VALUES (201, 50, 'view_proposal', 'Can view 转为主动公开的建议')
-- next
INSERT INTO "auth_permission" VALUES (202, 51, 'add_proceeding', 'Can add 复议诉讼案件')
-- next
INSERT INTO "auth_permission" VALUES (203, 51, 'change_proceeding', 'Can change 复议诉讼案件')
-- next
INSERT INTO "auth_permission" VALUES (204, 51, 'delete_proceeding', 'Can delete 复议诉讼案件')
-- next
INSERT INTO "auth_permission" VALUES (205, 51, 'view_proceeding', 'Can view 复议诉讼案件')
-- next
INSERT INTO "auth_permission" VALUES (206, 52, 'add_party', 'Can add 被征求意见方')
-- next
INSERT INTO "auth_permission" VALUES (207, 52, 'change_party', 'Can change 被征求意见方')
-- next
INSERT INTO "auth_permission" VALUES (208, 52, 'delete_party', 'Can delete 被征求意见方')
-- next
INSERT INTO "auth_permission" VALUES (209, 52, 'view_party', 'Can view 被征求意见方')
-- next
INSERT INTO "auth_permission" VALUES (210, 53, 'add_onfile', 'Can add 办理记录')
-- next
INSERT INTO "auth_permission" VALUES (211, 53, 'change_onfile', 'Can change 办理记录')
-- next
INSERT INTO "auth_permission" VALUES (212, 53, 'delete_onfile', 'Can delete 办理记录')
-- next
INSERT INTO "auth_permission" VALUES (213, 53, 'view_onfile', 'Can view 办理记录')
-- next
INSERT INTO "auth_permission" VALUES (214, 54, 'add_fee', 'Can add 信息处理费')
-- next
INSERT INTO "auth_permission" VALUES (215, 54, 'change_fee', 'Can change 信息处理费')
-- next
INSERT INTO "auth_permission" VALUES (216, 54, 'delete_fee', 'Can delete 信息处理费')
-- next
INSERT INTO "auth_permission" VALUES (217, 54, 'view_fee', 'Can view 信息处理费')
-- next
INSERT INTO "auth_permission" VALUES (218, 55, 'add_event', 'Can add 办理事件')
-- next
INSERT INTO "auth_permission" VALUES (219, 55, 'change_event', 'Can change 办理事件')
-- next
INSERT INTO "auth_permission" VALUES (220, 55, 'delete_event', 'Can delete 办理事件')
-- next
INSERT INTO "auth_permission" VALUES (221, 55, 'view_event', 'Can view 办理事件')
-- next
INSERT INTO "auth_permission" VALUES (222, 56, 'add_assignment', 'Can add 交办')
-- next
INSERT INTO "auth_permission" VALUES (223, 56, 'change_assignment', 'Can change 交办')
-- next
INSERT INTO "auth_permission" VALUES (224, 56, 'delete_assignment', 'Can delete 交办')
-- next
INSERT INTO "auth_permission" VALUES (225, 56, 'view_assignment', 'Can view 交办')
-- next
INSERT INTO "auth_permission" VALUES (226, 57, 'add_approval', 'Can add 延期审批')
-- next
INSERT INTO "auth_permission" VALUES (227, 57, 'change_approval', 'Can change 延期审批')
-- next
INSERT INTO "auth_permission" VALUES (228, 57, 'delete_approval', 'Can delete 延期审批')
-- next
INSERT INTO "auth_permission" VALUES (229, 57, 'view_approval', 'Can view 延期审批')
-- next
INSERT INTO "auth_permission" VALUES (230, 58, 'add_template', 'Can add 文书模板')
-- next
INSERT INTO "auth_permission" VALUES (231, 58, 'change_template', 'Can change 文书模板')
-- next
INSERT INTO "auth_permission" VALUES (232, 58, 'delete_template', 'Can delete 文书模板')
-- next
INSERT INTO "auth_permission" VALUES (233, 58, 'view_template', 'Can view 文书模板')
-- next
INSERT INTO "auth_permission" VALUES (234, 59, 'add_transfer', 'Can add 移送')
-- next
INSERT INTO "auth_permission" VALUES (235, 59, 'change_transfer', 'Can change 移送')
-- next
INSERT INTO "auth_permission" VALUES (236, 59, 'delete_transfer', 'Can delete 移送')
-- next
INSERT INTO "auth_permission" VALUES (237, 59, 'view_transfer', 'Can view 移送')
-- next
INSERT INTO "auth_permission" VALUES (238, 60, 'add_carrier', 'Can add 载体')
-- next
INSERT INTO "auth_permission" VALUES (239, 60, 'change_carrier', 'Can change 载体')
-- next
INSERT INTO "auth_permission" VALUES (240, 60, 'delete_carrier', 'Can delete 载体')
-- next
INSERT INTO "auth_permission" VALUES (241, 60, 'view_carrier', 'Can view 载体')
-- next
INSERT INTO "auth_permission" VALUES (242, 61, 'add_cataloguerow', 'Can add 标准目录事项')
-- next
INSERT INTO "auth_permission" VALUES (243, 61, 'change_cataloguerow', 'Can change 标准目录事项')
-- next
INSERT INTO "auth_permission" VALUES (244, 61, 'delete_cataloguerow', 'Can delete 标准目录事项')
-- next
INSERT INTO "auth_permission" VALUES (245, 61, 'view_cataloguerow', 'Can view 标准目录事项')
-- next
INSERT INTO "auth_permission" VALUES (246, 62, 'add_column', 'Can add 栏目')
-- next
INSERT INTO "auth_permission" VALUES (247, 62, 'change_column', 'Can change 栏目')
-- next
INSERT INTO "auth_permission" VALUES (248, 62, 'delete_column', 'Can delete 栏目')
-- next
INSERT INTO "auth_permission" VALUES (249, 62, 'view_column', 'Can view 栏目')
-- next
INSERT INTO "auth_permission" VALUES (250, 63, 'add_item', 'Can add 公开信息')
-- next
INSERT INTO "auth_permission" VALUES (251, 63, 'change_item', 'Can change 公开信息')
-- next
INSERT INTO "auth_permission" VALUES (252, 63, 'delete_item', 'Can delete 公开信息')
-- next
INSERT INTO "auth_permission" VALUES (253, 63, 'view_item', 'Can view 公开信息')
-- next
INSERT INTO "auth_permission" VALUES (254, 64, 'add_enclosure', 'Can add 附件')
-- next
INSERT INTO "auth_permission" VALUES (255, 64, 'change_enclosure', 'Can change 附件')
-- next
INSERT INTO "auth_permission" VALUES (256, 64, 'delete_enclosure', 'Can delete 附件')
-- next
INSERT INTO "auth_permission" VALUES (257, 64, 'view_enclosure', 'Can view 附件')
-- next
INSERT INTO "auth_permission" VALUES (258, 65, 'add_document', 'Can add 文件')
-- next
INSERT INTO "auth_permission" VALUES (259, 65, 'change_document', 'Can change 文件')
-- next
INSERT INTO "auth_permission" VALUES (260, 65, 'delete_document', 'Can delete 文件')
-- next
INSERT INTO "auth_permission" VALUES (261, 65, 'view_document', 'Can view 文件')
-- next
INSERT INTO "auth_permission" VALUES (262, 66, 'add_carried', 'Can add 载体发布')
-- next
INSERT INTO "auth_permission" VALUES (263, 66, 'change_carried', 'Can change 载体发布')
-- next
INSERT INTO "auth_permission" VALUES (264, 66, 'delete_carried', 'Can delete 载体发布')
-- next
INSERT INTO "auth_permission" VALUES (265, 66, 'view_carried', 'Can view 载体发布')
-- next
INSERT INTO "auth_permission" VALUES (266, 67, 'add_listed', 'Can add 公开信息索引')
-- next
INSERT INTO "auth_permission" VALUES (267, 67, 'change_listed', 'Can change 公开信息索引')
-- next
INSERT INTO "auth_permission" VALUES (268, 67, 'delete_listed', 'Can delete 公开信息索引')
-- next
INSERT INTO "auth_permission" VALUES (269, 67, 'view_listed', 'Can view 公开信息索引')
-- next
INSERT INTO "auth_permission" VALUES (270, 68, 'add_registerrow', 'Can add 台账记录')
-- next
INSERT INTO "auth_permission" VALUES (271, 68, 'change_registerrow', 'Can change 台账记录')
-- next
INSERT INTO "auth_permission" VALUES (272, 68, 'delete_registerrow', 'Can delete 台账记录')
-- next
INSERT INTO "auth_permission" VALUES (273, 68, 'view_registerrow', 'Can view 台账记录')
-- next
INSERT INTO "auth_permission" VALUES (274, 69, 'add_release', 'Can add 公开')
-- next
INSERT INTO "auth_permission" VALUES (275, 69, 'change_release', 'Can change 公开')
-- next
INSERT INTO "auth_permission" VALUES (276, 69, 'delete_release', 'Can delete 公开')
-- next
INSERT INTO "auth_permission" VALUES (277, 69, 'view_release', 'Can view 公开')
-- next
INSERT INTO "auth_permission" VALUES (278, 70, 'add_correction', 'Can add 纠错')
-- next
INSERT INTO "auth_permission" VALUES (279, 70, 'change_correction', 'Can change 纠错')
-- next
INSERT INTO "auth_permission" VALUES (280, 70, 'delete_correction', 'Can delete 纠错')
-- next
INSERT INTO "auth_permission" VALUES (281, 70, 'view_correction', 'Can view 纠错')
-- next
INSERT INTO "auth_permission" VALUES (282, 71, 'add_round', 'Can add 送审')
-- next
INSERT INTO "auth_permission" VALUES (283, 71, 'change_round', 'Can change 送审')
-- next
INSERT INTO "auth_permission" VALUES (284, 71, 'delete_round', 'Can delete 送审')
-- next
INSERT INTO "auth_permission" VALUES (285, 71, 'view_round', 'Can view 送审')
-- next
INSERT INTO "auth_permission" VALUES (286, 72, 'add_review', 'Can add 审核')
-- next
INSERT INTO "auth_permission" VALUES (287, 72, 'change_review', 'Can change 审核')
-- next
INSERT INTO "auth_permission" VALUES (288, 72, 'delete_review', 'Can delete 审核')
-- next
INSERT INTO "auth_permission" VALUES (289, 72, 'view_review', 'Can view 审核')
-- next
INSERT INTO "auth_permission" VALUES (290, 73, 'add_pin', 'Can add 批注')
-- next
INSERT INTO "auth_permission" VALUES (291, 73, 'change_pin', 'Can change 批注')
-- next
INSERT INTO "auth_permission" VALUES (292, 73, 'delete_pin', 'Can delete 批注')
-- next
INSERT INTO "auth_permission" VALUES (293, 73, 'view_pin', 'Can view 批注')
-- next
INSERT INTO "auth_permission" VALUES (294, 74, 'add_sweep', 'Can add 文件清理')
-- next
INSERT INTO "auth_permission" VALUES (295, 74, 'change_sweep', 'Can change 文件清理')
-- next
INSERT INTO "auth_permission" VALUES (296, 74, 'delete_sweep', 'Can delete 文件清理')
-- next
INSERT INTO "auth_permission" VALUES (297, 74, 'view_sweep', 'Can view 文件清理')
-- next
INSERT INTO "auth_permission" VALUES (298, 75, 'add_change', 'Can add 文件变更')
-- next
INSERT INTO "auth_permission" VALUES (299, 75, 'change_change', 'Can change 文件变更')
-- next
INSERT INTO "auth_permission" VALUES (300, 75, 'delete_change', 'Can delete 文件变更')
-- next
INSERT INTO "auth_permission" VALUES (301, 75, 'view_change', 'Can view 文件变更')
-- next
INSERT INTO "auth_permission" VALUES (302, 76, 'add_sweepline', 'Can add 清理意见')
-- next
INSERT INTO "auth_permission" VALUES (303, 76, 'change_sweepline', 'Can change 清理意见')
-- next
INSERT INTO "auth_permission" VALUES (304, 76, 'delete_sweepline', 'Can delete 清理意见')
-- next
INSERT INTO "auth_permission" VALUES (305, 76, 'view_sweepline', 'Can view 清理意见')
-- next
INSERT INTO "auth_permission" VALUES (306, 77, 'add_term', 'Can add 规范用语')
-- next
INSERT INTO "auth_permission" VALUES (307, 77, 'change_term', 'Can change 规范用语')
-- next
INSERT INTO "auth_permission" VALUES (308, 77, 'delete_term', 'Can delete 规范用语')
-- next
INSERT INTO "auth_permission" VALUES (309, 77, 'view_term', 'Can view 规范用语')
-- next
INSERT INTO "auth_permission" VALUES (310, 78, 'add_vetting', 'Can add 公开审查')
-- next
INSERT INTO "auth_permission" VALUES (311, 78, 'change_vetting', 'Can change 公开审查')
-- next
INSERT INTO "auth_permission" VALUES (312, 78, 'delete_vetting', 'Can delete 公开审查')
-- next
INSERT INTO "auth_permission" VALUES (313, 78, 'view_vetting', 'Can view 公开审查')
-- next
INSERT INTO "auth_permission" VALUES (314, 79, 'add_finding', 'Can add 疑点')
-- next
INSERT INTO "auth_permission" VALUES (315, 79, 'change_finding', 'Can change 疑点')
-- next
INSERT INTO "auth_permission" VALUES (316, 79, 'delete_finding', 'Can delete 疑点')
-- next
INSERT INTO "auth_permission" VALUES (317, 79, 'view_finding', 'Can view 疑点')
-- next
INSERT INTO "auth_permission" VALUES (318, 80, 'add_handover', 'Can add 自动推送')
-- next
INSERT INTO "auth_permission" VALUES (319, 80, 'change_handover', 'Can change 自动推送')
-- next
INSERT INTO "auth_permission" VALUES (320, 80, 'delete_handover', 'Can delete 自动推送')
-- next
INSERT INTO "auth_permission" VALUES (321, 80, 'view_handover', 'Can view 自动推送')
-- next
INSERT INTO "auth_permission" VALUES (322, 81, 'add_platformaccount', 'Can add 平台账户')
-- next
INSERT INTO "auth_permission" VALUES (323, 81, 'change_platformaccount', 'Can change 平台账户')
-- next
INSERT INTO "auth_permission" VALUES (324, 81, 'delete_platformaccount', 'Can delete 平台账户')
-- next
INSERT INTO "auth_permission" VALUES (325, 81, 'view_platformaccount', 'Can view 平台账户')
-- next
INSERT INTO "auth_permission" VALUES (326, 82, 'add_subscription', 'Can add 订阅')
-- next
INSERT INTO "auth_permission" VALUES (327, 82, 'change_subscription', 'Can change 订阅')
-- next
INSERT INTO "auth_permission" VALUES (328, 82, 'delete_subscription', 'Can delete 订阅')
-- next
INSERT INTO "auth_permission" VALUES (329, 82, 'view_subscription', 'Can view 订阅')
-- next
INSERT INTO "auth_permission" VALUES (330, 83, 'add_tagged', 'Can add 主题标记')
-- next
INSERT INTO "auth_permission" VALUES (331, 83, 'change_tagged', 'Can change 主题标记')
-- next
INSERT INTO "auth_permission" VALUES (332, 83, 'delete_tagged', 'Can delete 主题标记')
-- next
INSERT INTO "auth_permission" VALUES (333, 83, 'view_tagged', 'Can view 主题标记')
-- next
INSERT INTO "auth_permission" VALUES (334, 84, 'add_opinionoutcome', 'Can add 意见采纳情况')
-- next
INSERT INTO "auth_permission" VALUES (335, 84, 'change_opinionoutcome', 'Can change 意见采纳情况')
-- next
INSERT INTO "auth_permission" VALUES (336, 84, 'delete_opinionoutcome', 'Can delete 意见采纳情况')
-- next
INSERT INTO "auth_permission" VALUES (337, 84, 'view_opinionoutcome', 'Can view 意见采纳情况')
-- next
INSERT INTO "auth_permission" VALUES (338, 85, 'add_faq', 'Can add 常见问题')
-- next
INSERT INTO "auth_permission" VALUES (339, 85, 'change_faq', 'Can change 常见问题')
-- next
INSERT INTO "auth_permission" VALUES (340, 85, 'delete_faq', 'Can delete 常见问题')
-- next
INSERT INTO "auth_permission" VALUES (341, 85, 'view_faq', 'Can view 常见问题')
-- next
INSERT INTO "auth_permission" VALUES (342, 86, 'add_idea', 'Can add 建言')
-- next
INSERT INTO "auth_permission" VALUES (343, 86, 'change_idea', 'Can change 建言')
-- next
INSERT INTO "auth_permission" VALUES (344, 86, 'delete_idea', 'Can delete 建言')
-- next
INSERT INTO "auth_permission" VALUES (345, 86, 'view_idea', 'Can view 建言')
-- next
INSERT INTO "auth_permission" VALUES (346, 87, 'add_ideastep', 'Can add 建言办理情况')
-- next
INSERT INTO "auth_permission" VALUES (347, 87, 'change_ideastep', 'Can change 建言办理情况')
-- next
INSERT INTO "auth_permission" VALUES (348, 87, 'delete_ideastep', 'Can delete 建言办理情况')
-- next
INSERT INTO "auth_permission" VALUES (349, 87, 'view_ideastep', 'Can view 建言办理情况')
-- next
INSERT INTO "auth_permission" VALUES (350, 88, 'add_letter', 'Can add 来信')
-- next
INSERT INTO "auth_permission" VALUES (351, 88, 'change_letter', 'Can change 来信')
-- next
INSERT INTO "auth_permission" VALUES (352, 88, 'delete_letter', 'Can delete 来信')
-- next
INSERT INTO "auth_permission" VALUES (353, 88, 'view_letter', 'Can view 来信')
-- next
INSERT INTO "auth_permission" VALUES (354, 89, 'add_letterrating', 'Can add 来信评价')
-- next
INSERT INTO "auth_permission" VALUES (355, 89, 'change_letterrating', 'Can change 来信评价')
-- next
INSERT INTO "auth_permission" VALUES (356, 89, 'delete_letterrating', 'Can delete 来信评价')
-- next
INSERT INTO "auth_permission" VALUES (357, 89, 'view_letterrating', 'Can view 来信评价')
-- next
INSERT INTO "auth_permission" VALUES (358, 90, 'add_openday', 'Can add 政务公开开放日')
-- next
INSERT INTO "auth_permission" VALUES (359, 90, 'change_openday', 'Can change 政务公开开放日')
-- next
INSERT INTO "auth_permission" VALUES (360, 90, 'delete_openday', 'Can delete 政务公开开放日')
-- next
INSERT INTO "auth_permission" VALUES (361, 90, 'view_openday', 'Can view 政务公开开放日')
-- next
INSERT INTO "auth_permission" VALUES (362, 91, 'add_opendaycomment', 'Can add 参观者意见')
-- next
INSERT INTO "auth_permission" VALUES (363, 91, 'change_opendaycomment', 'Can change 参观者意见')
-- next
INSERT INTO "auth_permission" VALUES (364, 91, 'delete_opendaycomment', 'Can delete 参观者意见')
-- next
INSERT INTO "auth_permission" VALUES (365, 91, 'view_opendaycomment', 'Can view 参观者意见')
-- next
INSERT INTO "auth_permission" VALUES (366, 92, 'add_opendayphoto', 'Can add 活动照片')
-- next
INSERT INTO "auth_permission" VALUES (367, 92, 'change_opendayphoto', 'Can change 活动照片')
-- next
INSERT INTO "auth_permission" VALUES (368, 92, 'delete_opendayphoto', 'Can delete 活动照片')
-- next
INSERT INTO "auth_permission" VALUES (369, 92, 'view_opendayphoto', 'Can view 活动照片')
-- next
INSERT INTO "auth_permission" VALUES (370, 93, 'add_openquestion', 'Can add 没有答上的问题')
-- next
INSERT INTO "auth_permission" VALUES (371, 93, 'change_openquestion', 'Can change 没有答上的问题')
-- next
INSERT INTO "auth_permission" VALUES (372, 93, 'delete_openquestion', 'Can delete 没有答上的问题')
-- next
INSERT INTO "auth_permission" VALUES (373, 93, 'view_openquestion', 'Can view 没有答上的问题')
-- next
INSERT INTO "auth_permission" VALUES (374, 94, 'add_order', 'Can add 热线工单')
-- next
INSERT INTO "auth_permission" VALUES (375, 94, 'change_order', 'Can change 热线工单')
-- next
INSERT INTO "auth_permission" VALUES (376, 94, 'delete_order', 'Can delete 热线工单')
-- next
INSERT INTO "auth_permission" VALUES (377, 94, 'view_order', 'Can view 热线工单')
-- next
INSERT INTO "auth_permission" VALUES (378, 95, 'add_orderstep', 'Can add 工单办理')
-- next
INSERT INTO "auth_permission" VALUES (379, 95, 'change_orderstep', 'Can change 工单办理')
-- next
INSERT INTO "auth_permission" VALUES (380, 95, 'delete_orderstep', 'Can delete 工单办理')
-- next
INSERT INTO "auth_permission" VALUES (381, 95, 'view_orderstep', 'Can view 工单办理')
-- next
INSERT INTO "auth_permission" VALUES (382, 96, 'add_place', 'Can add 公开专区和信息角')
-- next
INSERT INTO "auth_permission" VALUES (383, 96, 'change_place', 'Can change 公开专区和信息角')
-- next
INSERT INTO "auth_permission" VALUES (384, 96, 'delete_place', 'Can delete 公开专区和信息角')
-- next
INSERT INTO "auth_permission" VALUES (385, 96, 'view_place', 'Can view 公开专区和信息角')
-- next
INSERT INTO "auth_permission" VALUES (386, 97, 'add_pressconference', 'Can add 新闻发布会')
-- next
INSERT INTO "auth_permission" VALUES (387, 97, 'change_pressconference', 'Can change 新闻发布会')
-- next
INSERT INTO "auth_permission" VALUES (388, 97, 'delete_pressconference', 'Can delete 新闻发布会')
-- next
INSERT INTO "auth_permission" VALUES (389, 97, 'view_pressconference', 'Can view 新闻发布会')
-- next
INSERT INTO "auth_permission" VALUES (390, 98, 'add_proposal', 'Can add 建议提案')
-- next
INSERT INTO "auth_permission" VALUES (391, 98, 'change_proposal', 'Can change 建议提案')
-- next
INSERT INTO "auth_permission" VALUES (392, 98, 'delete_proposal', 'Can delete 建议提案')
-- next
INSERT INTO "auth_permission" VALUES (393, 98, 'view_proposal', 'Can view 建议提案')
-- next
INSERT INTO "auth_permission" VALUES (394, 99, 'add_publicletter', 'Can add 公开的来信')
-- next
INSERT INTO "auth_permission" VALUES (395, 99, 'change_publicletter', 'Can change 公开的来信')
-- next
INSERT INTO "auth_permission" VALUES (396, 99, 'delete_publicletter', 'Can delete 公开的来信')
-- next
INSERT INTO "auth_permission" VALUES (397, 99, 'view_publicletter', 'Can view 公开的来信')
-- next
INSERT INTO "auth_permission" VALUES (398, 100, 'add_reply', 'Can add 来信答复')
-- next
INSERT INTO "auth_permission" VALUES (399, 100, 'change_reply', 'Can change 来信答复')
-- next
INSERT INTO "auth_permission" VALUES (400, 100, 'delete_reply', 'Can delete 来信答复')
-- next
INSERT INTO "auth_permission" VALUES (401, 100, 'view_reply', 'Can view 来信答复')
-- next
INSERT INTO "auth_permission" VALUES (402, 101, 'add_route', 'Can add 来信转办')
-- next
INSERT INTO "auth_permission" VALUES (403, 101, 'change_route', 'Can change 来信转办')
-- next
INSERT INTO "auth_permission" VALUES (404, 101, 'delete_route', 'Can delete 来信转办')
-- next
INSERT INTO "auth_permission" VALUES (405, 101, 'view_route', 'Can view 来信转办')
-- next
INSERT INTO "auth_permission" VALUES (406, 102, 'add_servicecount', 'Can add 便民服务件数')
-- next
INSERT INTO "auth_permission" VALUES (407, 102, 'change_servicecount', 'Can change 便民服务件数')
-- next
INSERT INTO "auth_permission" VALUES (408, 102, 'delete_servicecount', 'Can delete 便民服务件数')
-- next
INSERT INTO "auth_permission" VALUES (409, 102, 'view_servicecount', 'Can view 便民服务件数')
-- next
INSERT INTO "auth_permission" VALUES (410, 103, 'add_sheetlayout', 'Can add 表头对应')
-- next
INSERT INTO "auth_permission" VALUES (411, 103, 'change_sheetlayout', 'Can change 表头对应')
-- next
INSERT INTO "auth_permission" VALUES (412, 103, 'delete_sheetlayout', 'Can delete 表头对应')
-- next
INSERT INTO "auth_permission" VALUES (413, 103, 'view_sheetlayout', 'Can view 表头对应')
-- next
INSERT INTO "auth_permission" VALUES (414, 104, 'add_signup', 'Can add 开放日报名')
-- next
INSERT INTO "auth_permission" VALUES (415, 104, 'change_signup', 'Can change 开放日报名')
-- next
INSERT INTO "auth_permission" VALUES (416, 104, 'delete_signup', 'Can delete 开放日报名')
-- next
INSERT INTO "auth_permission" VALUES (417, 104, 'view_signup', 'Can view 开放日报名')
-- next
INSERT INTO "auth_permission" VALUES (418, 105, 'add_survey', 'Can add 调查征集')
-- next
INSERT INTO "auth_permission" VALUES (419, 105, 'change_survey', 'Can change 调查征集')
-- next
INSERT INTO "auth_permission" VALUES (420, 105, 'delete_survey', 'Can delete 调查征集')
-- next
INSERT INTO "auth_permission" VALUES (421, 105, 'view_survey', 'Can view 调查征集')
-- next
INSERT INTO "auth_permission" VALUES (422, 106, 'add_sheet', 'Can add 答卷')
-- next
INSERT INTO "auth_permission" VALUES (423, 106, 'change_sheet', 'Can change 答卷')
-- next
INSERT INTO "auth_permission" VALUES (424, 106, 'delete_sheet', 'Can delete 答卷')
-- next
INSERT INTO "auth_permission" VALUES (425, 106, 'view_sheet', 'Can view 答卷')
-- next
INSERT INTO "auth_permission" VALUES (426, 107, 'add_placement', 'Can add 嵌入的网页')
-- next
INSERT INTO "auth_permission" VALUES (427, 107, 'change_placement', 'Can change 嵌入的网页')
-- next
INSERT INTO "auth_permission" VALUES (428, 107, 'delete_placement', 'Can delete 嵌入的网页')
-- next
INSERT INTO "auth_permission" VALUES (429, 107, 'view_placement', 'Can view 嵌入的网页')
-- next
INSERT INTO "auth_permission" VALUES (430, 108, 'add_surveyquestion', 'Can add 题目')
-- next
INSERT INTO "auth_permission" VALUES (431, 108, 'change_surveyquestion', 'Can change 题目')
-- next
INSERT INTO "auth_permission" VALUES (432, 108, 'delete_surveyquestion', 'Can delete 题目')
-- next
INSERT INTO "auth_permission" VALUES (433, 108, 'view_surveyquestion', 'Can view 题目')
-- next
INSERT INTO "auth_permission" VALUES (434, 109, 'add_sheetanswer', 'Can add 回答')
-- next
INSERT INTO "auth_permission" VALUES (435, 109, 'change_sheetanswer', 'Can change 回答')
-- next
INSERT INTO "auth_permission" VALUES (436, 109, 'delete_sheetanswer', 'Can delete 回答')
-- next
INSERT INTO "auth_permission" VALUES (437, 109, 'view_sheetanswer', 'Can view 回答')
-- next
INSERT INTO "auth_permission" VALUES (438, 110, 'add_synonyms', 'Can add 同义词')
-- next
INSERT INTO "auth_permission" VALUES (439, 110, 'change_synonyms', 'Can change 同义词')
-- next
INSERT INTO "auth_permission" VALUES (440, 110, 'delete_synonyms', 'Can delete 同义词')
-- next
INSERT INTO "auth_permission" VALUES (441, 110, 'view_synonyms', 'Can view 同义词')
-- next
INSERT INTO "auth_permission" VALUES (442, 111, 'add_visit', 'Can add 专区来访')
-- next
INSERT INTO "auth_permission" VALUES (443, 111, 'change_visit', 'Can change 专区来访')
-- next
INSERT INTO "auth_permission" VALUES (444, 111, 'delete_visit', 'Can delete 专区来访')
-- next
INSERT INTO "auth_permission" VALUES (445, 111, 'view_visit', 'Can view 专区来访')
-- next
INSERT INTO "auth_permission" VALUES (446, 112, 'add_asking', 'Can add 智能问答')
-- next
INSERT INTO "auth_permission" VALUES (447, 112, 'change_asking', 'Can change 智能问答')
-- next
INSERT INTO "auth_permission" VALUES (448, 112, 'delete_asking', 'Can delete 智能问答')
-- next
INSERT INTO "auth_permission" VALUES (449, 112, 'view_asking', 'Can view 智能问答')
-- next
INSERT INTO "auth_permission" VALUES (450, 113, 'add_annualreport', 'Can add 年度报告')
-- next
INSERT INTO "auth_permission" VALUES (451, 113, 'change_annualreport', 'Can change 年度报告')
-- next
INSERT INTO "auth_permission" VALUES (452, 113, 'delete_annualreport', 'Can delete 年度报告')
-- next
INSERT INTO "auth_permission" VALUES (453, 113, 'view_annualreport', 'Can view 年度报告')
-- next
INSERT INTO "auth_permission" VALUES (454, 114, 'add_edition', 'Can add 公布的年度报告')
-- next
INSERT INTO "auth_permission" VALUES (455, 114, 'change_edition', 'Can change 公布的年度报告')
-- next
INSERT INTO "auth_permission" VALUES (456, 114, 'delete_edition', 'Can delete 公布的年度报告')
-- next
INSERT INTO "auth_permission" VALUES (457, 114, 'view_edition', 'Can view 公布的年度报告')
-- next
INSERT INTO "auth_permission" VALUES (458, 115, 'add_exclusion', 'Can add 汇总剔除')
-- next
INSERT INTO "auth_permission" VALUES (459, 115, 'change_exclusion', 'Can change 汇总剔除')
-- next
INSERT INTO "auth_permission" VALUES (460, 115, 'delete_exclusion', 'Can delete 汇总剔除')
-- next
INSERT INTO "auth_permission" VALUES (461, 115, 'view_exclusion', 'Can view 汇总剔除')
-- next
INSERT INTO "auth_permission" VALUES (462, 116, 'add_opinion', 'Can add 读者评价')
-- next
INSERT INTO "auth_permission" VALUES (463, 116, 'change_opinion', 'Can change 读者评价')
-- next
INSERT INTO "auth_permission" VALUES (464, 116, 'delete_opinion', 'Can delete 读者评价')
-- next
INSERT INTO "auth_permission" VALUES (465, 116, 'view_opinion', 'Can view 读者评价')
-- next
INSERT INTO "auth_permission" VALUES (466, 117, 'add_part', 'Can add 年度报告的部分')
-- next
INSERT INTO "auth_permission" VALUES (467, 117, 'change_part', 'Can change 年度报告的部分')
-- next
INSERT INTO "auth_permission" VALUES (468, 117, 'delete_part', 'Can delete 年度报告的部分')
-- next
INSERT INTO "auth_permission" VALUES (469, 117, 'view_part', 'Can view 年度报告的部分')
-- next
INSERT INTO "auth_permission" VALUES (470, 118, 'add_passage', 'Can add 报送经过')
-- next
INSERT INTO "auth_permission" VALUES (471, 118, 'change_passage', 'Can change 报送经过')
-- next
INSERT INTO "auth_permission" VALUES (472, 118, 'delete_passage', 'Can delete 报送经过')
-- next
INSERT INTO "auth_permission" VALUES (473, 118, 'view_passage', 'Can view 报送经过')
-- next
INSERT INTO "auth_permission" VALUES (474, 119, 'add_point', 'Can add 退回意见')
-- next
INSERT INTO "auth_permission" VALUES (475, 119, 'change_point', 'Can change 退回意见')
-- next
INSERT INTO "auth_permission" VALUES (476, 119, 'delete_point', 'Can delete 退回意见')
-- next
INSERT INTO "auth_permission" VALUES (477, 119, 'view_point', 'Can view 退回意见')
-- next
INSERT INTO "auth_permission" VALUES (478, 120, 'add_received', 'Can add 收到的年度报告')
-- next
INSERT INTO "auth_permission" VALUES (479, 120, 'change_received', 'Can change 收到的年度报告')
-- next
INSERT INTO "auth_permission" VALUES (480, 120, 'delete_received', 'Can delete 收到的年度报告')
-- next
INSERT INTO "auth_permission" VALUES (481, 120, 'view_received', 'Can view 收到的年度报告')
-- next
INSERT INTO "auth_permission" VALUES (482, 121, 'add_reminder', 'Can add 催报')
-- next
INSERT INTO "auth_permission" VALUES (483, 121, 'change_reminder', 'Can change 催报')
-- next
INSERT INTO "auth_permission" VALUES (484, 121, 'delete_reminder', 'Can delete 催报')
-- next
INSERT INTO "auth_permission" VALUES (485, 121, 'view_reminder', 'Can view 催报')
-- next
INSERT INTO "auth_permission" VALUES (486, 122, 'add_rendered', 'Can add 年度报告文件')
-- next
INSERT INTO "auth_permission" VALUES (487, 122, 'change_rendered', 'Can change 年度报告文件')
-- next
INSERT INTO "auth_permission" VALUES (488, 122, 'delete_rendered', 'Can delete 年度报告文件')
-- next
INSERT INTO "auth_permission" VALUES (489, 122, 'view_rendered', 'Can view 年度报告文件')
-- next
INSERT INTO "auth_permission" VALUES (490, 123, 'add_round', 'Can add 年度报告送审')
-- next
INSERT INTO "auth_permission" VALUES (491, 123, 'change_round', 'Can change 年度报告送审')
-- next
INSERT INTO "auth_permission" VALUES (492, 123, 'delete_round', 'Can delete 年度报告送审')
-- next
INSERT INTO "auth_permission" VALUES (493, 123, 'view_round', 'Can view 年度报告送审')
-- next
INSERT INTO "auth_permission" VALUES (494, 124, 'add_judgement', 'Can add 年度报告审核')
-- next
INSERT INTO "auth_permission" VALUES (495, 124, 'change_judgement', 'Can change 年度报告审核')
-- next
INSERT INTO "auth_permission" VALUES (496, 124, 'delete_judgement', 'Can delete 年度报告审核')
-- next
INSERT INTO "auth_permission" VALUES (497, 124, 'view_judgement', 'Can view 年度报告审核')
-- next
INSERT INTO "auth_permission" VALUES (498, 125, 'add_typed', 'Can add 填报的数据')
-- next
INSERT INTO "auth_permission" VALUES (499, 125, 'change_typed', 'Can change 填报的数据')
-- next
INSERT INTO "auth_permission" VALUES (500, 125, 'delete_typed', 'Can delete 填报的数据')
-- next
INSERT INTO "auth_permission" VALUES (501, 125, 'view_typed', 'Can view 填报的数据')
-- next
INSERT INTO "auth_permission" VALUES (502, 126, 'add_waiver', 'Can add 核查意见的说明')
-- next
INSERT INTO "auth_permission" VALUES (503, 126, 'change_waiver', 'Can change 核查意见的说明')
-- next
INSERT INTO "auth_permission" VALUES (504, 126, 'delete_waiver', 'Can delete 核查意见的说明')
-- next
INSERT INTO "auth_permission" VALUES (505, 126, 'view_waiver', 'Can view 核查意见的说明')
-- next
INSERT INTO "auth_permission" VALUES (506, 127, 'add_indicatorset', 'Can add 考核指标')
-- next
INSERT INTO "auth_permission" VALUES (507, 127, 'change_indicatorset', 'Can change 考核指标')
-- next
INSERT INTO "auth_permission" VALUES (508, 127, 'delete_indicatorset', 'Can delete 考核指标')
-- next
INSERT INTO "auth_permission" VALUES (509, 127, 'view_indicatorset', 'Can view 考核指标')
-- next
INSERT INTO "auth_permission" VALUES (510, 128, 'add_indicator', 'Can add 指标')
-- next
INSERT INTO "auth_permission" VALUES (511, 128, 'change_indicator', 'Can change 指标')
-- next
INSERT INTO "auth_permission" VALUES (512, 128, 'delete_indicator', 'Can delete 指标')
-- next
INSERT INTO "auth_permission" VALUES (513, 128, 'view_indicator', 'Can view 指标')
-- next
INSERT INTO "auth_permission" VALUES (514, 129, 'add_assessment', 'Can add 考核')
-- next
INSERT INTO "auth_permission" VALUES (515, 129, 'change_assessment', 'Can change 考核')
-- next
INSERT INTO "auth_permission" VALUES (516, 129, 'delete_assessment', 'Can delete 考核')
-- next
INSERT INTO "auth_permission" VALUES (517, 129, 'view_assessment', 'Can view 考核')
-- next
INSERT INTO "auth_permission" VALUES (518, 130, 'add_inspection', 'Can add 巡查')
-- next
INSERT INTO "auth_permission" VALUES (519, 130, 'change_inspection', 'Can change 巡查')
-- next
INSERT INTO "auth_permission" VALUES (520, 130, 'delete_inspection', 'Can delete 巡查')
-- next
INSERT INTO "auth_permission" VALUES (521, 130, 'view_inspection', 'Can view 巡查')
-- next
INSERT INTO "auth_permission" VALUES (522, 131, 'add_mark', 'Can add 指标得分')
-- next
INSERT INTO "auth_permission" VALUES (523, 131, 'change_mark', 'Can change 指标得分')
-- next
INSERT INTO "auth_permission" VALUES (524, 131, 'delete_mark', 'Can delete 指标得分')
-- next
INSERT INTO "auth_permission" VALUES (525, 131, 'view_mark', 'Can view 指标得分')
-- next
INSERT INTO "auth_permission" VALUES (526, 132, 'add_loss', 'Can add 扣分')
-- next
INSERT INTO "auth_permission" VALUES (527, 132, 'change_loss', 'Can change 扣分')
-- next
INSERT INTO "auth_permission" VALUES (528, 132, 'delete_loss', 'Can delete 扣分')
-- next
INSERT INTO "auth_permission" VALUES (529, 132, 'view_loss', 'Can view 扣分')
-- next
INSERT INTO "auth_permission" VALUES (530, 133, 'add_appeal', 'Can add 考核申诉')
-- next
INSERT INTO "auth_permission" VALUES (531, 133, 'change_appeal', 'Can change 考核申诉')
-- next
INSERT INTO "auth_permission" VALUES (532, 133, 'delete_appeal', 'Can delete 考核申诉')
-- next
INSERT INTO "auth_permission" VALUES (533, 133, 'view_appeal', 'Can view 考核申诉')
-- next
INSERT INTO "auth_permission" VALUES (534, 134, 'add_meeting', 'Can add 会议')
-- next
INSERT INTO "auth_permission" VALUES (535, 134, 'change_meeting', 'Can change 会议')
-- next
INSERT INTO "auth_permission" VALUES (536, 134, 'delete_meeting', 'Can delete 会议')
-- next
INSERT INTO "auth_permission" VALUES (537, 134, 'view_meeting', 'Can view 会议')
-- next
INSERT INTO "auth_permission" VALUES (538, 135, 'add_nilreturn', 'Can add 责任追究零报告')
-- next
INSERT INTO "auth_permission" VALUES (539, 135, 'change_nilreturn', 'Can change 责任追究零报告')
-- next
INSERT INTO "auth_permission" VALUES (540, 135, 'delete_nilreturn', 'Can delete 责任追究零报告')
-- next
INSERT INTO "auth_permission" VALUES (541, 135, 'view_nilreturn', 'Can view 责任追究零报告')
-- next
INSERT INTO "auth_permission" VALUES (542, 136, 'add_spotcheck', 'Can add 抽查')
-- next
INSERT INTO "auth_permission" VALUES (543, 136, 'change_spotcheck', 'Can change 抽查')
-- next
INSERT INTO "auth_permission" VALUES (544, 136, 'delete_spotcheck', 'Can delete 抽查')
-- next
INSERT INTO "auth_permission" VALUES (545, 136, 'view_spotcheck', 'Can view 抽查')
-- next
INSERT INTO "auth_permission" VALUES (546, 137, 'add_flaw', 'Can add 巡查问题')
-- next
INSERT INTO "auth_permission" VALUES (547, 137, 'change_flaw', 'Can change 巡查问题')
-- next
INSERT INTO "auth_permission" VALUES (548, 137, 'delete_flaw', 'Can delete 巡查问题')
-- next
INSERT INTO "auth_permission" VALUES (549, 137, 'view_flaw', 'Can view 巡查问题')
-- next
INSERT INTO "auth_permission" VALUES (550, 138, 'add_training', 'Can add 培训')
-- next
INSERT INTO "auth_permission" VALUES (551, 138, 'change_training', 'Can change 培训')
-- next
INSERT INTO "auth_permission" VALUES (552, 138, 'delete_training', 'Can delete 培训')
-- next
INSERT INTO "auth_permission" VALUES (553, 138, 'view_training', 'Can view 培训')
-- next
INSERT INTO "auth_permission" VALUES (554, 139, 'add_workpoint', 'Can add 工作要点')
-- next
INSERT INTO "auth_permission" VALUES (555, 139, 'change_workpoint', 'Can change 工作要点')
-- next
INSERT INTO "auth_permission" VALUES (556, 139, 'delete_workpoint', 'Can delete 工作要点')
-- next
INSERT INTO "auth_permission" VALUES (557, 139, 'view_workpoint', 'Can view 工作要点')
-- next
INSERT INTO "auth_permission" VALUES (558, 140, 'add_progress', 'Can add 工作进展')
-- next
INSERT INTO "auth_permission" VALUES (559, 140, 'change_progress', 'Can change 工作进展')
-- next
INSERT INTO "auth_permission" VALUES (560, 140, 'delete_progress', 'Can delete 工作进展')
-- next
INSERT INTO "auth_permission" VALUES (561, 140, 'view_progress', 'Can view 工作进展')
-- next
INSERT INTO "auth_permission" VALUES (562, 141, 'add_absence', 'Can add 外出请假')
-- next
INSERT INTO "auth_permission" VALUES (563, 141, 'change_absence', 'Can change 外出请假')
-- next
INSERT INTO "auth_permission" VALUES (564, 141, 'delete_absence', 'Can delete 外出请假')
-- next
INSERT INTO "auth_permission" VALUES (565, 141, 'view_absence', 'Can view 外出请假')
-- next
INSERT INTO "auth_permission" VALUES (566, 142, 'add_accountability', 'Can add 责任追究')
-- next
INSERT INTO "auth_permission" VALUES (567, 142, 'change_accountability', 'Can change 责任追究')
-- next
INSERT INTO "auth_permission" VALUES (568, 142, 'delete_accountability', 'Can delete 责任追究')
-- next
INSERT INTO "auth_permission" VALUES (569, 142, 'view_accountability', 'Can view 责任追究')
-- next
INSERT INTO "auth_permission" VALUES (570, 143, 'add_duty', 'Can add 责任事项')
-- next
INSERT INTO "auth_permission" VALUES (571, 143, 'change_duty', 'Can change 责任事项')
-- next
INSERT INTO "auth_permission" VALUES (572, 143, 'delete_duty', 'Can delete 责任事项')
-- next
INSERT INTO "auth_permission" VALUES (573, 143, 'view_duty', 'Can view 责任事项')
-- next
INSERT INTO "auth_permission" VALUES (574, 144, 'add_evaluation', 'Can add 社会评议')
-- next
INSERT INTO "auth_permission" VALUES (575, 144, 'change_evaluation', 'Can change 社会评议')
-- next
INSERT INTO "auth_permission" VALUES (576, 144, 'delete_evaluation', 'Can delete 社会评议')
-- next
INSERT INTO "auth_permission" VALUES (577, 144, 'view_evaluation', 'Can view 社会评议')
-- next
INSERT INTO "auth_permission" VALUES (578, 145, 'add_gauge', 'Can add 月末情况')
-- next
INSERT INTO "auth_permission" VALUES (579, 145, 'change_gauge', 'Can change 月末情况')
-- next
INSERT INTO "auth_permission" VALUES (580, 145, 'delete_gauge', 'Can delete 月末情况')
-- next
INSERT INTO "auth_permission" VALUES (581, 145, 'view_gauge', 'Can view 月末情况')
-- next
INSERT INTO "auth_permission" VALUES (582, 146, 'add_formsubmission', 'Can add form submission')
-- next
INSERT INTO "auth_permission" VALUES (583, 146, 'change_formsubmission', 'Can change form submission')
-- next
INSERT INTO "auth_permission" VALUES (584, 146, 'delete_formsubmission', 'Can delete form submission')
-- next
INSERT INTO "auth_permission" VALUES (585, 146, 'view_formsubmission', 'Can view form submission')
-- next
INSERT INTO "auth_permission" VALUES (586, 147, 'add_redirect', 'Can add redirect')
-- next
INSERT INTO "auth_permission" VALUES (587, 147, 'change_redirect', 'Can change redirect')
-- next
INSERT INTO "auth_permission" VALUES (588, 147, 'delete_redirect', 'Can delete redirect')
-- next
INSERT INTO "auth_permission" VALUES (589, 147, 'view_redirect', 'Can view redirect')
-- next
INSERT INTO "auth_permission" VALUES (590, 148, 'add_embed', 'Can add embed')
-- next
INSERT INTO "auth_permission" VALUES (591, 148, 'change_embed', 'Can change embed')
-- next
INSERT INTO "auth_permission" VALUES (592, 148, 'delete_embed', 'Can delete embed')
-- next
INSERT INTO "auth_permission" VALUES (593, 148, 'view_embed', 'Can view embed')
-- next
INSERT INTO "auth_permission" VALUES (594, 149, 'add_userprofile', 'Can add user profile')
-- next
INSERT INTO "auth_permission" VALUES (595, 149, 'change_userprofile', 'Can change user profile')
-- next
INSERT INTO "auth_permission" VALUES (596, 149, 'delete_userprofile', 'Can delete user profile')
-- next
INSERT INTO "auth_permission" VALUES (597, 149, 'view_userprofile', 'Can view user profile')
-- next
INSERT INTO "auth_permission" VALUES (598, 29, 'view_document', 'Can view document')
-- next
INSERT INTO "auth_permission" VALUES (599, 27, 'view_image', 'Can view image')
-- next
INSERT INTO "auth_permission" VALUES (600, 150, 'add_rendition', 'Can add rendition')
-- next
INSERT INTO "auth_permission" VALUES (601, 150, 'change_rendition', 'Can change rendition')
-- next
INSERT INTO "auth_permission" VALUES (602, 150, 'delete_rendition', 'Can delete rendition')
-- next
INSERT INTO "auth_permission" VALUES (603, 150, 'view_rendition', 'Can view rendition')
-- next
INSERT INTO "auth_permission" VALUES (604, 151, 'add_indexentry', 'Can add index entry')
-- next
INSERT INTO "auth_permission" VALUES (605, 151, 'change_indexentry', 'Can change index entry')
-- next
INSERT INTO "auth_permission" VALUES (606, 151, 'delete_indexentry', 'Can delete index entry')
-- next
INSERT INTO "auth_permission" VALUES (607, 151, 'view_indexentry', 'Can view index entry')
-- next
INSERT INTO "auth_permission" VALUES (608, 152, 'add_sqliteftsindexentry', 'Can add sqliteftsindexentry')
-- next
INSERT INTO "auth_permission" VALUES (609, 152, 'change_sqliteftsindexentry', 'Can change sqliteftsindexentry')
-- next
INSERT INTO "auth_permission" VALUES (610, 152, 'delete_sqliteftsindexentry', 'Can delete sqliteftsindexentry')
-- next
INSERT INTO "auth_permission" VALUES (611, 152, 'view_sqliteftsindexentry', 'Can view sqliteftsindexentry')
-- next
INSERT INTO "auth_permission" VALUES (612, 153, 'add_editingsession', 'Can add editing session')
-- next
INSERT INTO "auth_permission" VALUES (613, 153, 'change_editingsession', 'Can change editing session')
-- next
INSERT INTO "auth_permission" VALUES (614, 153, 'delete_editingsession', 'Can delete editing session')
-- next
INSERT INTO "auth_permission" VALUES (615, 153, 'view_editingsession', 'Can view editing session')
-- next
INSERT INTO "auth_permission" VALUES (616, 154, 'add_formstate', 'Can add form state')
-- next
INSERT INTO "auth_permission" VALUES (617, 154, 'change_formstate', 'Can change form state')
-- next
INSERT INTO "auth_permission" VALUES (618, 154, 'delete_formstate', 'Can delete form state')
-- next
INSERT INTO "auth_permission" VALUES (619, 154, 'view_formstate', 'Can view form state')
-- next
INSERT INTO "auth_permission" VALUES (620, 155, 'add_tag', 'Can add tag')
-- next
INSERT INTO "auth_permission" VALUES (621, 155, 'change_tag', 'Can change tag')
-- next
INSERT INTO "auth_permission" VALUES (622, 155, 'delete_tag', 'Can delete tag')
-- next
INSERT INTO "auth_permission" VALUES (623, 155, 'view_tag', 'Can view tag')
-- next
INSERT INTO "auth_permission" VALUES (624, 156, 'add_taggeditem', 'Can add tagged item')
-- next
INSERT INTO "auth_permission" VALUES (625, 156, 'change_taggeditem', 'Can change tagged item')
-- next
INSERT INTO "auth_permission" VALUES (626, 156, 'delete_taggeditem', 'Can delete tagged item')
-- next
INSERT INTO "auth_permission" VALUES (627, 156, 'view_taggeditem', 'Can view tagged item')
-- next
INSERT INTO "auth_permission" VALUES (628, 157, 'add_emailaddress', 'Can add email address')
-- next
INSERT INTO "auth_permission" VALUES (629, 157, 'change_emailaddress', 'Can change email address')
-- next
INSERT INTO "auth_permission" VALUES (630, 157, 'delete_emailaddress', 'Can delete email address')
-- next
INSERT INTO "auth_permission" VALUES (631, 157, 'view_emailaddress', 'Can view email address')
-- next
INSERT INTO "auth_permission" VALUES (632, 158, 'add_emailconfirmation', 'Can add email confirmation')
-- next
INSERT INTO "auth_permission" VALUES (633, 158, 'change_emailconfirmation', 'Can change email confirmation')
-- next
INSERT INTO "auth_permission" VALUES (634, 158, 'delete_emailconfirmation', 'Can delete email confirmation')
-- next
INSERT INTO "auth_permission" VALUES (635, 158, 'view_emailconfirmation', 'Can view email confirmation')
-- next
INSERT INTO "auth_permission" VALUES (636, 159, 'add_authenticator', 'Can add authenticator')
-- next
INSERT INTO "auth_permission" VALUES (637, 159, 'change_authenticator', 'Can change authenticator')
-- next
INSERT INTO "auth_permission" VALUES (638, 159, 'delete_authenticator', 'Can delete authenticator')
-- next
INSERT INTO "auth_permission" VALUES (639, 159, 'view_authenticator', 'Can view authenticator')
-- next
INSERT INTO "auth_permission" VALUES (640, 160, 'add_socialaccount', 'Can add social account')
-- next
INSERT INTO "auth_permission" VALUES (641, 160, 'change_socialaccount', 'Can change social account')
-- next
INSERT INTO "auth_permission" VALUES (642, 160, 'delete_socialaccount', 'Can delete social account')
-- next
INSERT INTO "auth_permission" VALUES (643, 160, 'view_socialaccount', 'Can view social account')
-- next
INSERT INTO "auth_permission" VALUES (644, 161, 'add_socialapp', 'Can add social application')
-- next
INSERT INTO "auth_permission" VALUES (645, 161, 'change_socialapp', 'Can change social application')
-- next
INSERT INTO "auth_permission" VALUES (646, 161, 'delete_socialapp', 'Can delete social application')
-- next
INSERT INTO "auth_permission" VALUES (647, 161, 'view_socialapp', 'Can view social application')
-- next
INSERT INTO "auth_permission" VALUES (648, 162, 'add_socialtoken', 'Can add social application token')
-- next
INSERT INTO "auth_permission" VALUES (649, 162, 'change_socialtoken', 'Can change social application token')
-- next
INSERT INTO "auth_permission" VALUES (650, 162, 'delete_socialtoken', 'Can delete social application token')
-- next
INSERT INTO "auth_permission" VALUES (651, 162, 'view_socialtoken', 'Can view social application token')
-- next
INSERT INTO "auth_permission" VALUES (652, 163, 'add_usersession', 'Can add user session')
-- next
INSERT INTO "auth_permission" VALUES (653, 163, 'change_usersession', 'Can change user session')
-- next
INSERT INTO "auth_permission" VALUES (654, 163, 'delete_usersession', 'Can delete user session')
-- next
INSERT INTO "auth_permission" VALUES (655, 163, 'view_usersession', 'Can view user session')
-- next
INSERT INTO "auth_permission" VALUES (656, 164, 'add_dbtaskresult', 'Can add Task Result')
-- next
INSERT INTO "auth_permission" VALUES (657, 164, 'change_dbtaskresult', 'Can change Task Result')
-- next
INSERT INTO "auth_permission" VALUES (658, 164, 'delete_dbtaskresult', 'Can delete Task Result')
-- next
INSERT INTO "auth_permission" VALUES (659, 164, 'view_dbtaskresult', 'Can view Task Result')
-- next
INSERT INTO "auth_permission" VALUES (660, 165, 'add_permission', 'Can add permission')
-- next
INSERT INTO "auth_permission" VALUES (661, 165, 'change_permission', 'Can change permission')
-- next
INSERT INTO "auth_permission" VALUES (662, 165, 'delete_permission', 'Can delete permission')
-- next
INSERT INTO "auth_permission" VALUES (663, 165, 'view_permission', 'Can view permission')
-- next
INSERT INTO "auth_permission" VALUES (664, 166, 'add_group', 'Can add group')
-- next
INSERT INTO "auth_permission" VALUES (665, 166, 'change_group', 'Can change group')
-- next
INSERT INTO "auth_permission" VALUES (666, 166, 'delete_group', 'Can delete group')
-- next
INSERT INTO "auth_permission" VALUES (667, 166, 'view_group', 'Can view group')
-- next
INSERT INTO "auth_permission" VALUES (668, 167, 'add_contenttype', 'Can add content type')
-- next
INSERT INTO "auth_permission" VALUES (669, 167, 'change_contenttype', 'Can change content type')
-- next
INSERT INTO "auth_permission" VALUES (670, 167, 'delete_contenttype', 'Can delete content type')
-- next
INSERT INTO "auth_permission" VALUES (671, 167, 'view_contenttype', 'Can view content type')
-- next
INSERT INTO "auth_permission" VALUES (672, 168, 'add_session', 'Can add session')
-- next
INSERT INTO "auth_permission" VALUES (673, 168, 'change_session', 'Can change session')
-- next
INSERT INTO "auth_permission" VALUES (674, 168, 'delete_session', 'Can delete session')
-- next
INSERT INTO "auth_permission" VALUES (675, 168, 'view_session', 'Can view session')
-- next
INSERT INTO "auth_group" VALUES (1, 'Moderators')
-- next
INSERT INTO "auth_group" VALUES (2, 'Editors')
-- next
INSERT INTO "wagtailcore_collection" VALUES (1, '0001', 1, 0, 'Root')
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (1, 1, 2, 109)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (2, 1, 1, 109)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (3, 1, 2, 110)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (4, 1, 1, 110)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (5, 1, 2, 113)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (6, 1, 1, 113)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (7, 1, 2, 114)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (8, 1, 1, 114)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (9, 1, 2, 115)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (10, 1, 1, 115)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (11, 1, 2, 117)
-- next
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (12, 1, 1, 117)
-- next
INSERT INTO "wagtailcore_site" VALUES (1, 'localhost', 80, 1, 2, '政府信息公开')
-- next
INSERT INTO "wagtailcore_task" VALUES (1, 'Moderators approval', 1, 2)
-- next
INSERT INTO "wagtailcore_workflow" VALUES (1, 'Moderators approval', 1)
-- next
INSERT INTO "wagtailcore_groupapprovaltask" VALUES (1)
-- next
INSERT INTO "wagtailcore_workflowpage" VALUES (1, 1)
-- next
INSERT INTO "wagtailcore_workflowtask" VALUES (1, 0, 1, 1)
-- next
INSERT INTO "wagtailcore_groupapprovaltask_groups" VALUES (1, 1, 1)
-- next
INSERT INTO "wagtailcore_locale" VALUES (1, 'zh-hans')
-- next
INSERT INTO "wagtailcore_page" VALUES (1, '0001', 1, 1, 'Root', 'root', 1, 0, '/', '', 0, '', NULL, NULL, 0, 1, NULL, 0, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, 1, '00000000000040008000000000000000', NULL, NULL)
-- next
INSERT INTO "wagtailcore_page" VALUES (2, '00010001', 2, 0, '政府信息公开', 'home', 1, 0, '/home/', '', 0, '', NULL, NULL, 0, 1, NULL, 0, NULL, NULL, NULL, NULL, '政府信息公开', NULL, NULL, 1, '00000000000040008000000000000001', NULL, NULL)
-- next
INSERT INTO "wagtailcore_grouppagepermission" VALUES (1, 1, 1, 69)
-- next
INSERT INTO "wagtailcore_grouppagepermission" VALUES (2, 1, 1, 70)
-- next
INSERT INTO "wagtailcore_grouppagepermission" VALUES (3, 1, 1, 75)
-- next
INSERT INTO "wagtailcore_grouppagepermission" VALUES (4, 2, 1, 69)
-- next
INSERT INTO "wagtailcore_grouppagepermission" VALUES (5, 2, 1, 70)
-- next
INSERT INTO "wagtailcore_grouppagepermission" VALUES (6, 1, 1, 74)
-- next
INSERT INTO "wagtailcore_grouppagepermission" VALUES (7, 1, 1, 76)
-- next
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model")
-- next
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id")
-- next
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id")
-- next
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id")
-- next
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename")
-- next
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id")
-- next
CREATE UNIQUE INDEX "organs_person_groups_person_id_group_id_0f5bdd1d_uniq" ON "organs_person_groups" ("person_id", "group_id")
-- next
CREATE INDEX "organs_person_groups_person_id_00163483" ON "organs_person_groups" ("person_id")
-- next
CREATE INDEX "organs_person_groups_group_id_bf1769a6" ON "organs_person_groups" ("group_id")
-- next
CREATE UNIQUE INDEX "organs_person_user_permissions_person_id_permission_id_dc800685_uniq" ON "organs_person_user_permissions" ("person_id", "permission_id")
-- next
CREATE INDEX "organs_person_user_permissions_person_id_94464117" ON "organs_person_user_permissions" ("person_id")
-- next
CREATE INDEX "organs_person_user_permissions_permission_id_b24a747d" ON "organs_person_user_permissions" ("permission_id")
-- next
CREATE INDEX "organs_comment_person_id_367b40c9" ON "organs_comment" ("person_id")
-- next
CREATE INDEX "organs_comment_record_type_id_d1c2f8a1" ON "organs_comment" ("record_type_id")
-- next
CREATE INDEX "organs_comment_organ_id_d2846cb9" ON "organs_comment" ("organ_id")
-- next
CREATE INDEX "organs_comm_record__19ad1d_idx" ON "organs_comment" ("record_type_id", "record_key")
-- next
CREATE INDEX "organs_auditrow_actor_id_e96a8979" ON "organs_auditrow" ("actor_id")
-- next
CREATE INDEX "organs_auditrow_organ_id_ef58ebee" ON "organs_auditrow" ("organ_id")
-- next
CREATE INDEX "organs_audi_organ_i_c8d842_idx" ON "organs_auditrow" ("organ_id", "number")
-- next
CREATE INDEX "organs_audi_actor_i_1bd643_idx" ON "organs_auditrow" ("actor_id", "number")
-- next
CREATE INDEX "organs_audi_subject_c34236_idx" ON "organs_auditrow" ("subject_type", "subject_key")
-- next
CREATE INDEX "organs_attachment_person_id_bbb427e0" ON "organs_attachment" ("person_id")
-- next
CREATE INDEX "organs_attachment_record_type_id_7a60ec2c" ON "organs_attachment" ("record_type_id")
-- next
CREATE INDEX "organs_attachment_organ_id_ca2e8158" ON "organs_attachment" ("organ_id")
-- next
CREATE INDEX "organs_atta_record__3f9b66_idx" ON "organs_attachment" ("record_type_id", "record_key")
-- next
CREATE INDEX "organs_organsetting_organ_id_ddaa32ee" ON "organs_organsetting" ("organ_id")
-- next
CREATE INDEX "organs_orga_organ_i_ab4ed6_idx" ON "organs_organsetting" ("organ_id", "key", "since")
-- next
CREATE INDEX "organs_post_organ_id_06353438" ON "organs_post" ("organ_id")
-- next
CREATE INDEX "organs_post_person_id_4e010374" ON "organs_post" ("person_id")
-- next
CREATE INDEX "organs_post_stands_in_for_id_cbc24365" ON "organs_post" ("stands_in_for_id")
-- next
CREATE INDEX "organs_post_person__219fd9_idx" ON "organs_post" ("person_id", "since", "until")
-- next
CREATE INDEX "organs_post_organ_i_a24ff3_idx" ON "organs_post" ("organ_id", "role")
-- next
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id")
-- next
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email")
-- next
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified"
-- next
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id")
-- next
CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email")
-- next
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary"
-- next
CREATE TRIGGER audit_rows_stay_as_they_are BEFORE UPDATE ON organs_auditrow
       BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END
-- next
CREATE TRIGGER audit_rows_stay BEFORE DELETE ON organs_auditrow
       BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END
-- next
CREATE INDEX "organs_person_organ_id_5c86b2fc" ON "organs_person" ("organ_id")
-- next
CREATE INDEX "organs_audi_at_43c813_idx" ON "organs_auditrow" ("at")
-- next
CREATE INDEX "organs_audi_action_5ac7d0_idx" ON "organs_auditrow" ("action", "number")
-- next
CREATE INDEX "organs_counter_organ_id_98a2fce9" ON "organs_counter" ("organ_id")
-- next
CREATE INDEX "dialogue_fa_organ_i_175521_idx" ON "dialogue_faq" ("organ_id", "state", "valid_until")
-- next
CREATE INDEX "dialogue_fa_organ_i_1de08c_idx" ON "dialogue_faq" ("organ_id", "released_on")
-- next
CREATE INDEX "dialogue_fa_state_ad15cf_idx" ON "dialogue_faq" ("state", "changed_at")
-- next
CREATE INDEX "dialogue_id_organ_i_e6e9b7_idx" ON "dialogue_idea" ("organ_id", "state", "at")
-- next
CREATE INDEX "dialogue_id_organ_i_fe4177_idx" ON "dialogue_idea" ("organ_id", "at")
-- next
CREATE INDEX "dialogue_id_organ_i_76e589_idx" ON "dialogue_idea" ("organ_id", "shown_on")
-- next
CREATE INDEX "dialogue_opinionoutcome_survey_id_d110012a" ON "dialogue_opinionoutcome" ("survey_id")
-- next
CREATE INDEX "dialogue_faq_author_id_39310724" ON "dialogue_faq" ("author_id")
-- next
CREATE INDEX "dialogue_faq_organ_id_f67001d7" ON "dialogue_faq" ("organ_id")
-- next
CREATE INDEX "dialogue_faq_reviewer_id_909544b3" ON "dialogue_faq" ("reviewer_id")
-- next
CREATE INDEX "dialogue_idea_organ_id_df0bdd94" ON "dialogue_idea" ("organ_id")
-- next
CREATE INDEX "dialogue_idea_worded_by_id_cf4d8a1e" ON "dialogue_idea" ("worded_by_id")
-- next
CREATE INDEX "dialogue_ideastep_by_id_e3b78bf9" ON "dialogue_ideastep" ("by_id")
-- next
CREATE INDEX "dialogue_ideastep_idea_id_4073f31d" ON "dialogue_ideastep" ("idea_id")
-- next
CREATE INDEX "dialogue_openday_by_id_e4f02bdd" ON "dialogue_openday" ("by_id")
-- next
CREATE INDEX "dialogue_openday_organ_id_b55d9333" ON "dialogue_openday" ("organ_id")
-- next
CREATE INDEX "dialogue_openday_published_by_id_f788a051" ON "dialogue_openday" ("published_by_id")
-- next
CREATE INDEX "dialogue_openday_summed_up_by_id_3025cb14" ON "dialogue_openday" ("summed_up_by_id")
-- next
CREATE INDEX "dialogue_opendaycomment_open_day_id_28b52e3a" ON "dialogue_opendaycomment" ("open_day_id")
-- next
CREATE INDEX "dialogue_opendayphoto_open_day_id_5398382f" ON "dialogue_opendayphoto" ("open_day_id")
-- next
CREATE INDEX "dialogue_orderstep_by_id_8d5abeae" ON "dialogue_orderstep" ("by_id")
-- next
CREATE INDEX "dialogue_orderstep_order_id_41a1e693" ON "dialogue_orderstep" ("order_id")
-- next
CREATE INDEX "dialogue_place_by_id_f72c7bde" ON "dialogue_place" ("by_id")
-- next
CREATE INDEX "dialogue_place_organ_id_dc19f757" ON "dialogue_place" ("organ_id")
-- next
CREATE INDEX "dialogue_place_published_by_id_d288a1a4" ON "dialogue_place" ("published_by_id")
-- next
CREATE INDEX "dialogue_pressconference_by_id_d654d539" ON "dialogue_pressconference" ("by_id")
-- next
CREATE INDEX "dialogue_pressconference_organ_id_5d8ddfa6" ON "dialogue_pressconference" ("organ_id")
-- next
CREATE INDEX "dialogue_pressconference_published_by_id_cd5a09d3" ON "dialogue_pressconference" ("published_by_id")
-- next
CREATE INDEX "dialogue_publicletter_drafted_by_id_df81188b" ON "dialogue_publicletter" ("drafted_by_id")
-- next
CREATE INDEX "dialogue_publicletter_organ_id_f942c5a4" ON "dialogue_publicletter" ("organ_id")
-- next
CREATE INDEX "dialogue_publicletter_reviewed_by_id_bfa2e8bd" ON "dialogue_publicletter" ("reviewed_by_id")
-- next
CREATE INDEX "dialogue_reply_drafted_by_id_67e7a5e2" ON "dialogue_reply" ("drafted_by_id")
-- next
CREATE INDEX "dialogue_reply_letter_id_32566851" ON "dialogue_reply" ("letter_id")
-- next
CREATE INDEX "dialogue_reply_reviewed_by_id_f6fe23af" ON "dialogue_reply" ("reviewed_by_id")
-- next
CREATE INDEX "dialogue_reply_sent_by_id_14bb6f13" ON "dialogue_reply" ("sent_by_id")
-- next
CREATE INDEX "dialogue_route_answered_by_id_a729e62d" ON "dialogue_route" ("answered_by_id")
-- next
CREATE INDEX "dialogue_route_by_id_67b10766" ON "dialogue_route" ("by_id")
-- next
CREATE INDEX "dialogue_route_letter_id_18834eef" ON "dialogue_route" ("letter_id")
-- next
CREATE INDEX "dialogue_route_to_id_13ad05fe" ON "dialogue_route" ("to_id")
-- next
CREATE INDEX "dialogue_signup_open_day_id_0774364b" ON "dialogue_signup" ("open_day_id")
-- next
CREATE INDEX "dialogue_survey_author_id_41d7fd71" ON "dialogue_survey" ("author_id")
-- next
CREATE INDEX "dialogue_survey_organ_id_7eab0f6c" ON "dialogue_survey" ("organ_id")
-- next
CREATE INDEX "dialogue_survey_published_by_id_766e151e" ON "dialogue_survey" ("published_by_id")
-- next
CREATE INDEX "dialogue_survey_submitted_by_id_810dc6e7" ON "dialogue_survey" ("submitted_by_id")
-- next
CREATE INDEX "dialogue_surveyquestion_survey_id_76f4a965" ON "dialogue_surveyquestion" ("survey_id")
-- next
CREATE INDEX "dialogue_sheetanswer_sheet_id_0604e74d" ON "dialogue_sheetanswer" ("sheet_id")
-- next
CREATE INDEX "dialogue_sheetanswer_question_id_b427774d" ON "dialogue_sheetanswer" ("question_id")
-- next
CREATE INDEX "dialogue_visit_organ_id_6978a559" ON "dialogue_visit" ("organ_id")
-- next
CREATE INDEX "dialogue_visit_place_id_41164131" ON "dialogue_visit" ("place_id")
-- next
CREATE INDEX "dialogue_asking_organ_id_b61ab551" ON "dialogue_asking" ("organ_id")
-- next
CREATE INDEX "dialogue_as_organ_i_108d54_idx" ON "dialogue_asking" ("organ_id", "day", "outcome")
-- next
CREATE INDEX "dialogue_as_organ_i_bfd702_idx" ON "dialogue_asking" ("organ_id", "outcome", "day")
-- next
CREATE INDEX "dialogue_as_organ_i_66ba48_idx" ON "dialogue_asking" ("organ_id", "helpful", "day")
-- next
CREATE INDEX "dialogue_letter_by_id_c1e35563" ON "dialogue_letter" ("by_id")
-- next
CREATE INDEX "dialogue_letter_organ_id_cb43a39c" ON "dialogue_letter" ("organ_id")
-- next
CREATE INDEX "dialogue_letter_same_as_id_2150c06a" ON "dialogue_letter" ("same_as_id")
-- next
CREATE INDEX "dialogue_le_organ_i_67655d_idx" ON "dialogue_letter" ("organ_id", "state", "due")
-- next
CREATE INDEX "dialogue_le_organ_i_0cbc60_idx" ON "dialogue_letter" ("organ_id", "received_on" DESC, "id")
-- next
CREATE INDEX "dialogue_le_receive_1b6405_idx" ON "dialogue_letter" ("received_on" DESC, "id")
-- next
CREATE INDEX "dialogue_le_organ_i_2863b1_idx" ON "dialogue_letter" ("organ_id", "kind", "received_on")
-- next
CREATE INDEX "dialogue_le_organ_i_529b1b_idx" ON "dialogue_letter" ("organ_id", "answered_on")
-- next
CREATE INDEX "dialogue_le_state_b7c45e_idx" ON "dialogue_letter" ("state", "due")
-- next
CREATE INDEX "dialogue_op_organ_i_5e5c1f_idx" ON "dialogue_openday" ("organ_id", "on" DESC, "id")
-- next
CREATE INDEX "dialogue_op_organ_i_a58060_idx" ON "dialogue_openday" ("organ_id", "held_on")
-- next
CREATE INDEX "dialogue_openquestion_by_id_d449f162" ON "dialogue_openquestion" ("by_id")
-- next
CREATE INDEX "dialogue_openquestion_faq_id_7c25546b" ON "dialogue_openquestion" ("faq_id")
-- next
CREATE INDEX "dialogue_openquestion_organ_id_bde9d6e4" ON "dialogue_openquestion" ("organ_id")
-- next
CREATE INDEX "dialogue_op_organ_i_991773_idx" ON "dialogue_openquestion" ("organ_id", "state", "last_at")
-- next
CREATE INDEX "dialogue_op_state_0a5d1f_idx" ON "dialogue_openquestion" ("state", "last_at")
-- next
CREATE INDEX "dialogue_order_department_id_81972105" ON "dialogue_order" ("department_id")
-- next
CREATE INDEX "dialogue_order_organ_id_05f10b63" ON "dialogue_order" ("organ_id")
-- next
CREATE INDEX "dialogue_or_organ_i_d41d45_idx" ON "dialogue_order" ("organ_id", "state", "due")
-- next
CREATE INDEX "dialogue_or_organ_i_1a8cd7_idx" ON "dialogue_order" ("organ_id", "received_on" DESC, "id")
-- next
CREATE INDEX "dialogue_or_organ_i_588c46_idx" ON "dialogue_order" ("organ_id", "closed_on")
-- next
CREATE INDEX "dialogue_or_departm_d6dc07_idx" ON "dialogue_order" ("department_id", "state", "due")
-- next
CREATE INDEX "order_counted" ON "dialogue_order" ("received_on" DESC, "id", "organ_id", "state", "kind", "satisfaction", "replied_on", "in_time", "closed_on")
-- next
CREATE INDEX "dialogue_or_state_16a70b_idx" ON "dialogue_order" ("state", "due")
-- next
CREATE INDEX "dialogue_or_number_ce0355_idx" ON "dialogue_order" ("number")
-- next
CREATE INDEX "dialogue_pl_organ_i_609b39_idx" ON "dialogue_place" ("organ_id", "opened_on")
-- next
CREATE INDEX "dialogue_pr_organ_i_04d8b2_idx" ON "dialogue_pressconference" ("organ_id", "on" DESC, "id")
-- next
CREATE INDEX "dialogue_proposal_by_id_cd17c22b" ON "dialogue_proposal" ("by_id")
-- next
CREATE INDEX "dialogue_proposal_organ_id_a8c0c308" ON "dialogue_proposal" ("organ_id")
-- next
CREATE INDEX "dialogue_proposal_published_by_id_4ebcdc23" ON "dialogue_proposal" ("published_by_id")
-- next
CREATE INDEX "dialogue_pr_organ_i_c7ab40_idx" ON "dialogue_proposal" ("organ_id", "answered_on", "due")
-- next
CREATE INDEX "dialogue_pr_organ_i_f50a29_idx" ON "dialogue_proposal" ("organ_id", "received_on" DESC, "id")
-- next
CREATE INDEX "dialogue_pr_organ_i_73e03b_idx" ON "dialogue_proposal" ("organ_id", "published_at")
-- next
CREATE INDEX "dialogue_pu_organ_i_4e1494_idx" ON "dialogue_publicletter" ("organ_id", "state", "published_on" DESC, "id" DESC)
-- next
CREATE INDEX "dialogue_pu_organ_i_2759a0_idx" ON "dialogue_publicletter" ("organ_id", "published_on" DESC, "id")
-- next
CREATE INDEX "dialogue_pu_publish_47ca23_idx" ON "dialogue_publicletter" ("published_on" DESC, "id")
-- next
CREATE INDEX "dialogue_ro_to_id_8db749_idx" ON "dialogue_route" ("to_id", "answered_at", "due")
-- next
CREATE INDEX "dialogue_servicecount_organ_id_39983152" ON "dialogue_servicecount" ("organ_id")
-- next
CREATE INDEX "dialogue_se_month_c8b19f_idx" ON "dialogue_servicecount" ("month" DESC, "id")
-- next
CREATE INDEX "dialogue_sheetlayout_organ_id_ae172340" ON "dialogue_sheetlayout" ("organ_id")
-- next
CREATE INDEX "dialogue_su_organ_i_7fbb31_idx" ON "dialogue_survey" ("organ_id", "stage", "closes_on")
-- next
CREATE INDEX "dialogue_su_organ_i_4d925d_idx" ON "dialogue_survey" ("organ_id", "published_on")
-- next
CREATE INDEX "dialogue_su_stage_31f939_idx" ON "dialogue_survey" ("stage", "closes_on")
-- next
CREATE INDEX "dialogue_sheet_by_id_4c957e78" ON "dialogue_sheet" ("by_id")
-- next
CREATE INDEX "dialogue_sheet_outcome_id_db6c8ea6" ON "dialogue_sheet" ("outcome_id")
-- next
CREATE INDEX "dialogue_sheet_survey_id_03141cbf" ON "dialogue_sheet" ("survey_id")
-- next
CREATE INDEX "dialogue_sh_survey__b659d9_idx" ON "dialogue_sheet" ("survey_id", "at")
-- next
CREATE INDEX "dialogue_sh_survey__cfbeff_idx" ON "dialogue_sheet" ("survey_id", "address")
-- next
CREATE INDEX "dialogue_placement_address_449ff6cd" ON "dialogue_placement" ("address")
-- next
CREATE INDEX "dialogue_placement_survey_id_8d4e9f99" ON "dialogue_placement" ("survey_id")
-- next
CREATE INDEX "dialogue_sh_questio_c9e23d_idx" ON "dialogue_sheetanswer" ("question_id", "option")
-- next
CREATE INDEX "dialogue_vi_organ_i_b5b11a_idx" ON "dialogue_visit" ("organ_id", "on" DESC, "id")
-- next
CREATE INDEX "dialogue_vi_place_i_3bb755_idx" ON "dialogue_visit" ("place_id", "on" DESC, "id")
-- next
CREATE INDEX "dialogue_le_due_27f64e_idx" ON "dialogue_letter" ("due", "id")
-- next
CREATE INDEX "django_task_queue_n_99c321_idx" ON "django_tasks_database_dbtaskresult" ("queue_name")
-- next
CREATE INDEX "django_task_backend_071754_idx" ON "django_tasks_database_dbtaskresult" ("backend_name")
-- next
CREATE INDEX "tasks_db_new_ordering_idx" ON "django_tasks_database_dbtaskresult" ("status", "priority" DESC, "run_after" ASC, "enqueued_at" ASC) WHERE "status" = 'READY'
-- next
CREATE INDEX "mfa_authenticator_user_id_0c3a50c0" ON "mfa_authenticator" ("user_id")
-- next
CREATE UNIQUE INDEX "unique_authenticator_type" ON "mfa_authenticator" ("user_id", "type") WHERE "type" IN ('totp', 'recovery_codes')
-- next
CREATE INDEX "oversight_inspection_by_id_5450759e" ON "oversight_inspection" ("by_id")
-- next
CREATE INDEX "oversight_inspection_organ_id_2a9a65f1" ON "oversight_inspection" ("organ_id")
-- next
CREATE INDEX "oversight_loss_by_id_273df158" ON "oversight_loss" ("by_id")
-- next
CREATE INDEX "oversight_loss_mark_id_9ec49395" ON "oversight_loss" ("mark_id")
-- next
CREATE INDEX "oversight_appeal_by_id_4c83c5e0" ON "oversight_appeal" ("by_id")
-- next
CREATE INDEX "oversight_appeal_replied_by_id_4528c363" ON "oversight_appeal" ("replied_by_id")
-- next
CREATE INDEX "oversight_appeal_mark_id_cda9babf" ON "oversight_appeal" ("mark_id")
-- next
CREATE INDEX "oversight_meeting_entered_by_id_2aa24350" ON "oversight_meeting" ("entered_by_id")
-- next
CREATE INDEX "oversight_meeting_organ_id_00321ea9" ON "oversight_meeting" ("organ_id")
-- next
CREATE INDEX "oversight_spotcheck_by_id_d3e17b5d" ON "oversight_spotcheck" ("by_id")
-- next
CREATE INDEX "oversight_spotcheck_organ_id_ab79d328" ON "oversight_spotcheck" ("organ_id")
-- next
CREATE INDEX "oversight_flaw_by_id_7d508b10" ON "oversight_flaw" ("by_id")
-- next
CREATE INDEX "oversight_flaw_organ_id_9a343efa" ON "oversight_flaw" ("organ_id")
-- next
CREATE INDEX "oversight_flaw_inspection_id_8e82244c" ON "oversight_flaw" ("inspection_id")
-- next
CREATE INDEX "oversight_flaw_spot_check_id_8ce1f073" ON "oversight_flaw" ("spot_check_id")
-- next
CREATE INDEX "oversight_training_entered_by_id_4eb17b1b" ON "oversight_training" ("entered_by_id")
-- next
CREATE INDEX "oversight_training_organ_id_b3a467cc" ON "oversight_training" ("organ_id")
-- next
CREATE INDEX "oversight_workpoint_entered_by_id_8080e797" ON "oversight_workpoint" ("entered_by_id")
-- next
CREATE INDEX "oversight_workpoint_meeting_id_3ff64dda" ON "oversight_workpoint" ("meeting_id")
-- next
CREATE INDEX "oversight_workpoint_organ_id_449a7b11" ON "oversight_workpoint" ("organ_id")
-- next
CREATE INDEX "oversight_workpoint_owner_id_fa975895" ON "oversight_workpoint" ("owner_id")
-- next
CREATE INDEX "oversight_workpoint_person_id_b365e67f" ON "oversight_workpoint" ("person_id")
-- next
CREATE INDEX "oversight_progress_by_id_cf0a2186" ON "oversight_progress" ("by_id")
-- next
CREATE INDEX "oversight_progress_point_id_d338c582" ON "oversight_progress" ("point_id")
-- next
CREATE INDEX "oversight_absence_entered_by_id_0cec0162" ON "oversight_absence" ("entered_by_id")
-- next
CREATE INDEX "oversight_absence_organ_id_c9637ec7" ON "oversight_absence" ("organ_id")
-- next
CREATE INDEX "oversight_absence_person_id_b9b7a4cf" ON "oversight_absence" ("person_id")
-- next
CREATE INDEX "oversight_a_organ_i_9d97d6_idx" ON "oversight_absence" ("organ_id", "until")
-- next
CREATE INDEX "oversight_a_person__6ff598_idx" ON "oversight_absence" ("person_id", "until")
-- next
CREATE INDEX "oversight_accountability_entered_by_id_a59bed60" ON "oversight_accountability" ("entered_by_id")
-- next
CREATE INDEX "oversight_accountability_organ_id_d60dface" ON "oversight_accountability" ("organ_id")
-- next
CREATE INDEX "oversight_a_organ_i_754cb0_idx" ON "oversight_accountability" ("organ_id", "on")
-- next
CREATE INDEX "oversight_duty_answers_id_d4285f46" ON "oversight_duty" ("answers_id")
-- next
CREATE INDEX "oversight_duty_entered_by_id_658be387" ON "oversight_duty" ("entered_by_id")
-- next
CREATE INDEX "oversight_duty_organ_id_7ce6c30e" ON "oversight_duty" ("organ_id")
-- next
CREATE INDEX "oversight_duty_person_id_fe978a4c" ON "oversight_duty" ("person_id")
-- next
CREATE INDEX "oversight_d_organ_i_415eb6_idx" ON "oversight_duty" ("organ_id", "until")
-- next
CREATE INDEX "oversight_evaluation_entered_by_id_4e50224a" ON "oversight_evaluation" ("entered_by_id")
-- next
CREATE INDEX "oversight_evaluation_organ_id_a800756b" ON "oversight_evaluation" ("organ_id")
-- next
CREATE INDEX "oversight_e_organ_i_21d551_idx" ON "oversight_evaluation" ("organ_id", "until")
-- next
CREATE INDEX "oversight_gauge_organ_id_6e1cb7b8" ON "oversight_gauge" ("organ_id")
-- next
CREATE INDEX "oversight_g_month_684746_idx" ON "oversight_gauge" ("month", "organ_id")
-- next
CREATE INDEX "oversight_indicatorset_by_id_5e2cdfdd" ON "oversight_indicatorset" ("by_id")
-- next
CREATE INDEX "oversight_indicatorset_organ_id_e3d2a53b" ON "oversight_indicatorset" ("organ_id")
-- next
CREATE INDEX "oversight_indicator_set_id_d7ab8ff7" ON "oversight_indicator" ("set_id")
-- next
CREATE INDEX "oversight_assessment_organ_id_d6c64687" ON "oversight_assessment" ("organ_id")
-- next
CREATE INDEX "oversight_assessment_set_id_2d644382" ON "oversight_assessment" ("set_id")
-- next
CREATE INDEX "oversight_a_organ_i_a8aca3_idx" ON "oversight_assessment" ("organ_id", "on")
-- next
CREATE INDEX "oversight_a_organ_i_390036_idx" ON "oversight_assessment" ("organ_id", "state", "due")
-- next
CREATE INDEX "oversight_a_set_id_99a001_idx" ON "oversight_assessment" ("set_id", "total" DESC)
-- next
CREATE INDEX "oversight_i_organ_i_de159e_idx" ON "oversight_inspection" ("organ_id", "at")
-- next
CREATE UNIQUE INDEX "one_inspection_waits_per_organ" ON "oversight_inspection" ("organ_id") WHERE "state" = 'waiting'
-- next
CREATE INDEX "oversight_mark_assessment_id_b854cf29" ON "oversight_mark" ("assessment_id")
-- next
CREATE INDEX "oversight_mark_checked_by_id_fa4c05d0" ON "oversight_mark" ("checked_by_id")
-- next
CREATE INDEX "oversight_mark_indicator_id_a068fa16" ON "oversight_mark" ("indicator_id")
-- next
CREATE UNIQUE INDEX "one_open_appeal_of_a_mark" ON "oversight_appeal" ("mark_id") WHERE "state" = 'open'
-- next
CREATE INDEX "oversight_m_organ_i_9e6f01_idx" ON "oversight_meeting" ("organ_id", "held_on")
-- next
CREATE INDEX "oversight_nilreturn_by_id_66b7d787" ON "oversight_nilreturn" ("by_id")
-- next
CREATE INDEX "oversight_nilreturn_organ_id_81413f5d" ON "oversight_nilreturn" ("organ_id")
-- next
CREATE INDEX "oversight_s_organ_i_1570d3_idx" ON "oversight_spotcheck" ("organ_id", "on")
-- next
CREATE INDEX "oversight_f_organ_i_bc0919_idx" ON "oversight_flaw" ("organ_id", "state", "due")
-- next
CREATE INDEX "oversight_f_organ_i_48cb04_idx" ON "oversight_flaw" ("organ_id", "found_on")
-- next
CREATE INDEX "oversight_f_organ_i_c48c57_idx" ON "oversight_flaw" ("organ_id", "closed_on")
-- next
CREATE UNIQUE INDEX "a_flaw_stands_once" ON "oversight_flaw" ("organ_id", "print") WHERE NOT ("state" = 'closed')
-- next
CREATE INDEX "oversight_t_organ_i_106d5e_idx" ON "oversight_training" ("organ_id", "held_on")
-- next
CREATE INDEX "oversight_w_organ_i_c82ed6_idx" ON "oversight_workpoint" ("organ_id", "year", "state")
-- next
CREATE INDEX "oversight_w_owner_i_59911e_idx" ON "oversight_workpoint" ("owner_id", "state", "due")
-- next
CREATE INDEX "oversight_w_organ_i_219162_idx" ON "oversight_workpoint" ("organ_id", "closed_on")
-- next
CREATE INDEX "oversight_f_due_fd95a1_idx" ON "oversight_flaw" ("due", "id")
-- next
CREATE UNIQUE INDEX "wagtailcore_groupcollectionpermission_group_id_collection_id_permission_id_a21cefe9_uniq" ON "wagtailcore_groupcollectionpermission" ("group_id", "collection_id", "permission_id")
-- next
CREATE INDEX "wagtailcore_groupcollectionpermission_collection_id_5423575a" ON "wagtailcore_groupcollectionpermission" ("collection_id")
-- next
CREATE INDEX "wagtailcore_groupcollectionpermission_group_id_05d61460" ON "wagtailcore_groupcollectionpermission" ("group_id")
-- next
CREATE INDEX "wagtailcore_groupcollectionpermission_permission_id_1b626275" ON "wagtailcore_groupcollectionpermission" ("permission_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_group_id_d23f80bb_uniq" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id", "group_id")
-- next
CREATE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_f147a99a" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id")
-- next
CREATE INDEX "wagtailcore_pageviewrestriction_groups_group_id_6460f223" ON "wagtailcore_pageviewrestriction_groups" ("group_id")
-- next
CREATE INDEX "wagtailcore_pageviewrestriction_page_id_15a8bea6" ON "wagtailcore_pageviewrestriction" ("page_id")
-- next
CREATE INDEX "wagtailcore_collectionviewrestriction_collection_id_761908ec" ON "wagtailcore_collectionviewrestriction" ("collection_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_group_id_988995ae_uniq" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id", "group_id")
-- next
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_47320efd" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id")
-- next
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3" ON "wagtailcore_collectionviewrestriction_groups" ("group_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_site_hostname_port_2c626d70_uniq" ON "wagtailcore_site" ("hostname", "port")
-- next
CREATE INDEX "wagtailcore_site_hostname_96b20b46" ON "wagtailcore_site" ("hostname")
-- next
CREATE INDEX "wagtailcore_site_root_page_id_e02fb95c" ON "wagtailcore_site" ("root_page_id")
-- next
CREATE INDEX "wagtailcore_task_content_type_id_249ab8ba" ON "wagtailcore_task" ("content_type_id")
-- next
CREATE INDEX "wagtailcore_workflowpage_workflow_id_56f56ff6" ON "wagtailcore_workflowpage" ("workflow_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq" ON "wagtailcore_workflowtask" ("workflow_id", "task_id")
-- next
CREATE INDEX "wagtailcore_workflowtask_task_id_ce7716fe" ON "wagtailcore_workflowtask" ("task_id")
-- next
CREATE INDEX "wagtailcore_workflowtask_workflow_id_b9717175" ON "wagtailcore_workflowtask" ("workflow_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_group_id_bb5ee7eb_uniq" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id", "group_id")
-- next
CREATE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_9a9255ea" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id")
-- next
CREATE INDEX "wagtailcore_groupapprovaltask_groups_group_id_2e64b61f" ON "wagtailcore_groupapprovaltask_groups" ("group_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_page_translation_key_locale_id_9b041bad_uniq" ON "wagtailcore_page" ("translation_key", "locale_id")
-- next
CREATE INDEX "wagtailcore_page_slug_e7c11b8f" ON "wagtailcore_page" ("slug")
-- next
CREATE INDEX "wagtailcore_page_content_type_id_c28424df" ON "wagtailcore_page" ("content_type_id")
-- next
CREATE INDEX "wagtailcore_page_owner_id_fbf7c332" ON "wagtailcore_page" ("owner_id")
-- next
CREATE INDEX "wagtailcore_page_first_published_at_2b5dd637" ON "wagtailcore_page" ("first_published_at")
-- next
CREATE INDEX "wagtailcore_page_live_revision_id_930bd822" ON "wagtailcore_page" ("live_revision_id")
-- next
CREATE INDEX "wagtailcore_page_locked_by_id_bcb86245" ON "wagtailcore_page" ("locked_by_id")
-- next
CREATE INDEX "wagtailcore_page_locale_id_3c7e30a6" ON "wagtailcore_page" ("locale_id")
-- next
CREATE INDEX "wagtailcore_page_alias_of_id_12945502" ON "wagtailcore_page" ("alias_of_id")
-- next
CREATE INDEX "wagtailcore_commentreply_comment_id_afc7e027" ON "wagtailcore_commentreply" ("comment_id")
-- next
CREATE INDEX "wagtailcore_commentreply_user_id_d0b3b9c3" ON "wagtailcore_commentreply" ("user_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq" ON "wagtailcore_pagesubscription" ("page_id", "user_id")
-- next
CREATE INDEX "wagtailcore_pagesubscription_page_id_a085e7a6" ON "wagtailcore_pagesubscription" ("page_id")
-- next
CREATE INDEX "wagtailcore_pagesubscription_user_id_89d7def9" ON "wagtailcore_pagesubscription" ("user_id")
-- next
CREATE INDEX "wagtailcore_comment_page_id_108444b5" ON "wagtailcore_comment" ("page_id")
-- next
CREATE INDEX "wagtailcore_comment_resolved_by_id_a282aa0e" ON "wagtailcore_comment" ("resolved_by_id")
-- next
CREATE INDEX "wagtailcore_comment_revision_created_id_1d058279" ON "wagtailcore_comment" ("revision_created_id")
-- next
CREATE INDEX "wagtailcore_comment_user_id_0c577ca6" ON "wagtailcore_comment" ("user_id")
-- next
CREATE INDEX "wagtailcore_page_latest_revision_id_e60fef51" ON "wagtailcore_page" ("latest_revision_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_referenceindex_base_content_type_id_object_id_to_content_type_id_to_object_id_content_path_hash_9e6ccd6a_uniq" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id", "to_content_type_id", "to_object_id", "content_path_hash")
-- next
CREATE INDEX "wagtailcore_referenceindex_base_content_type_id_313cf40f" ON "wagtailcore_referenceindex" ("base_content_type_id")
-- next
CREATE INDEX "wagtailcore_referenceindex_content_type_id_766e0336" ON "wagtailcore_referenceindex" ("content_type_id")
-- next
CREATE INDEX "wagtailcore_referenceindex_to_content_type_id_93690bbd" ON "wagtailcore_referenceindex" ("to_content_type_id")
-- next
CREATE INDEX "wagtailcore_taskstate_content_type_id_0a758fdc" ON "wagtailcore_taskstate" ("content_type_id")
-- next
CREATE INDEX "wagtailcore_taskstate_task_id_c3677c34" ON "wagtailcore_taskstate" ("task_id")
-- next
CREATE INDEX "wagtailcore_taskstate_workflow_state_id_9239a775" ON "wagtailcore_taskstate" ("workflow_state_id")
-- next
CREATE INDEX "wagtailcore_taskstate_finished_by_id_13f98229" ON "wagtailcore_taskstate" ("finished_by_id")
-- next
CREATE INDEX "wagtailcore_taskstate_revision_id_df25a499" ON "wagtailcore_taskstate" ("revision_id")
-- next
CREATE UNIQUE INDEX "unique_in_progress_workflow" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id") WHERE "status" IN ('in_progress', 'needs_changes')
-- next
CREATE INDEX "wagtailcore_workflowstate_requested_by_id_4090bca3" ON "wagtailcore_workflowstate" ("requested_by_id")
-- next
CREATE INDEX "wagtailcore_workflowstate_workflow_id_1f18378f" ON "wagtailcore_workflowstate" ("workflow_id")
-- next
CREATE INDEX "wagtailcore_workflowstate_base_content_type_id_a30dc576" ON "wagtailcore_workflowstate" ("base_content_type_id")
-- next
CREATE INDEX "wagtailcore_workflowstate_content_type_id_2bb78ce1" ON "wagtailcore_workflowstate" ("content_type_id")
-- next
CREATE INDEX "workflowstate_ct_id_idx" ON "wagtailcore_workflowstate" ("content_type_id", "object_id")
-- next
CREATE INDEX "workflowstate_base_ct_id_idx" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id")
-- next
CREATE INDEX "wagtailcore_workflowcontenttype_workflow_id_9aad7cd2" ON "wagtailcore_workflowcontenttype" ("workflow_id")
-- next
CREATE INDEX "wagtailcore_modellogentry_action_d2d856ee" ON "wagtailcore_modellogentry" ("action")
-- next
CREATE INDEX "wagtailcore_modellogentry_timestamp_9694521b" ON "wagtailcore_modellogentry" ("timestamp")
-- next
CREATE INDEX "wagtailcore_modellogentry_content_changed_8bc39742" ON "wagtailcore_modellogentry" ("content_changed")
-- next
CREATE INDEX "wagtailcore_modellogentry_object_id_e0e7d4ef" ON "wagtailcore_modellogentry" ("object_id")
-- next
CREATE INDEX "wagtailcore_modellogentry_content_type_id_68849e77" ON "wagtailcore_modellogentry" ("content_type_id")
-- next
CREATE INDEX "wagtailcore_modellogentry_user_id_0278d1bf" ON "wagtailcore_modellogentry" ("user_id")
-- next
CREATE INDEX "wagtailcore_modellogentry_revision_id_df6ca33a" ON "wagtailcore_modellogentry" ("revision_id")
-- next
CREATE INDEX "wagtailcore_pagelogentry_action_c2408198" ON "wagtailcore_pagelogentry" ("action")
-- next
CREATE INDEX "wagtailcore_pagelogentry_timestamp_deb774c4" ON "wagtailcore_pagelogentry" ("timestamp")
-- next
CREATE INDEX "wagtailcore_pagelogentry_content_changed_99f27ade" ON "wagtailcore_pagelogentry" ("content_changed")
-- next
CREATE INDEX "wagtailcore_pagelogentry_content_type_id_74e7708a" ON "wagtailcore_pagelogentry" ("content_type_id")
-- next
CREATE INDEX "wagtailcore_pagelogentry_page_id_8464e327" ON "wagtailcore_pagelogentry" ("page_id")
-- next
CREATE INDEX "wagtailcore_pagelogentry_revision_id_8043d103" ON "wagtailcore_pagelogentry" ("revision_id")
-- next
CREATE INDEX "wagtailcore_pagelogentry_user_id_604ccfd8" ON "wagtailcore_pagelogentry" ("user_id")
-- next
CREATE INDEX "wagtailcore_grouppagepermission_group_id_fc07e671" ON "wagtailcore_grouppagepermission" ("group_id")
-- next
CREATE INDEX "wagtailcore_grouppagepermission_page_id_710b114a" ON "wagtailcore_grouppagepermission" ("page_id")
-- next
CREATE INDEX "wagtailcore_grouppagepermission_permission_id_05acb22e" ON "wagtailcore_grouppagepermission" ("permission_id")
-- next
CREATE INDEX "wagtailcore_revision_created_at_81450aa6" ON "wagtailcore_revision" ("created_at")
-- next
CREATE INDEX "wagtailcore_revision_approved_go_live_at_88d3dee5" ON "wagtailcore_revision" ("approved_go_live_at")
-- next
CREATE INDEX "wagtailcore_revision_user_id_03df83b0" ON "wagtailcore_revision" ("user_id")
-- next
CREATE INDEX "wagtailcore_revision_content_type_id_c8cb69c0" ON "wagtailcore_revision" ("content_type_id")
-- next
CREATE INDEX "wagtailcore_revision_base_content_type_id_5b4ef7bd" ON "wagtailcore_revision" ("base_content_type_id")
-- next
CREATE INDEX "content_object_idx" ON "wagtailcore_revision" ("content_type_id", "object_id")
-- next
CREATE INDEX "base_content_object_idx" ON "wagtailcore_revision" ("base_content_type_id", "object_id")
-- next
CREATE INDEX "wagtailcore_uploadedfile_for_content_type_id_b0fc87b2" ON "wagtailcore_uploadedfile" ("for_content_type_id")
-- next
CREATE INDEX "wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8" ON "wagtailcore_uploadedfile" ("uploaded_by_user_id")
-- next
CREATE UNIQUE INDEX "wagtailcore_groupsitepermission_group_id_site_id_permission_id_a58ee30d_uniq" ON "wagtailcore_groupsitepermission" ("group_id", "site_id", "permission_id")
-- next
CREATE INDEX "wagtailcore_groupsitepermission_group_id_e5cdbee4" ON "wagtailcore_groupsitepermission" ("group_id")
-- next
CREATE INDEX "wagtailcore_groupsitepermission_permission_id_459b1f38" ON "wagtailcore_groupsitepermission" ("permission_id")
-- next
CREATE INDEX "wagtailcore_groupsitepermission_site_id_245de488" ON "wagtailcore_groupsitepermission" ("site_id")
-- next
CREATE INDEX "referenceindex_source_object" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id")
-- next
CREATE INDEX "referenceindex_target_object" ON "wagtailcore_referenceindex" ("to_content_type_id", "to_object_id")
-- next
CREATE INDEX "wagtailcore_uuid_d6363b_idx" ON "wagtailcore_modellogentry" ("uuid", "action", "timestamp" DESC)
-- next
CREATE INDEX "wagtailcore_uuid_06a44d_idx" ON "wagtailcore_pagelogentry" ("uuid", "action", "timestamp" DESC)
-- next
CREATE INDEX "wagtailcore_apitoken_user_id_49b1141b" ON "wagtailcore_apitoken" ("user_id")
-- next
CREATE UNIQUE INDEX "wagtailsearch_indexentry_content_type_id_object_id_bcd7ba73_uniq" ON "wagtailsearch_indexentry" ("content_type_id", "object_id")
-- next
CREATE INDEX "wagtailsearch_indexentry_content_type_id_62ed694f" ON "wagtailsearch_indexentry" ("content_type_id")
-- next
CREATE TRIGGER insert_wagtailsearch_indexentry_fts AFTER INSERT ON wagtailsearch_indexentry BEGIN INSERT INTO wagtailsearch_indexentry_fts(title, body, autocomplete, rowid) VALUES (NEW.title, NEW.body, NEW.autocomplete, NEW.id); END
-- next
CREATE TRIGGER update_wagtailsearch_indexentry_fts AFTER UPDATE ON wagtailsearch_indexentry BEGIN UPDATE wagtailsearch_indexentry_fts SET title=NEW.title, body=NEW.body, autocomplete=NEW.autocomplete WHERE rowid=NEW.id; END
-- next
CREATE TRIGGER delete_wagtailsearch_indexentry_fts AFTER DELETE ON wagtailsearch_indexentry BEGIN DELETE FROM wagtailsearch_indexentry_fts WHERE rowid=OLD.id; END
-- next
CREATE UNIQUE INDEX "wagtailredirects_redirect_old_path_site_id_783622d7_uniq" ON "wagtailredirects_redirect" ("old_path", "site_id")
-- next
CREATE INDEX "wagtailredirects_redirect_old_path_bb35247b" ON "wagtailredirects_redirect" ("old_path")
-- next
CREATE INDEX "wagtailredirects_redirect_redirect_page_id_b5728a8f" ON "wagtailredirects_redirect" ("redirect_page_id")
-- next
CREATE INDEX "wagtailredirects_redirect_site_id_780a0e1e" ON "wagtailredirects_redirect" ("site_id")
-- next
CREATE UNIQUE INDEX "wagtailimages_rendition_image_id_filter_spec_focal_point_key_323c8fe0_uniq" ON "wagtailimages_rendition" ("image_id", "filter_spec", "focal_point_key")
-- next
CREATE INDEX "wagtailimages_rendition_filter_spec_1cba3201" ON "wagtailimages_rendition" ("filter_spec")
-- next
CREATE INDEX "wagtailimages_rendition_image_id_3e1fd774" ON "wagtailimages_rendition" ("image_id")
-- next
CREATE INDEX "wagtailimages_image_created_at_86fa6cd4" ON "wagtailimages_image" ("created_at")
-- next
CREATE INDEX "wagtailimages_image_uploaded_by_user_id_5d73dc75" ON "wagtailimages_image" ("uploaded_by_user_id")
-- next
CREATE INDEX "wagtailimages_image_collection_id_c2f8af7e" ON "wagtailimages_image" ("collection_id")
-- next
CREATE INDEX "wagtailimages_image_file_hash_fb5bbb23" ON "wagtailimages_image" ("file_hash")
-- next
CREATE INDEX "wagtailforms_formsubmission_page_id_e48e93e7" ON "wagtailforms_formsubmission" ("page_id")
-- next
CREATE INDEX "wagtailembeds_embed_cache_until_26c94bb0" ON "wagtailembeds_embed" ("cache_until")
-- next
CREATE INDEX "wagtaildocs_document_uploaded_by_user_id_17258b41" ON "wagtaildocs_document" ("uploaded_by_user_id")
-- next
CREATE INDEX "wagtaildocs_document_collection_id_23881625" ON "wagtaildocs_document" ("collection_id")
-- next
CREATE INDEX "wagtailadmin_editingsession_content_type_id_4df7730e" ON "wagtailadmin_editingsession" ("content_type_id")
-- next
CREATE INDEX "wagtailadmin_editingsession_user_id_6e1a9b70" ON "wagtailadmin_editingsession" ("user_id")
-- next
CREATE INDEX "wagtailadmi_content_717955_idx" ON "wagtailadmin_editingsession" ("content_type_id", "object_id")
-- next
CREATE INDEX "wagtailadmin_formstate_content_type_id_e32438b3" ON "wagtailadmin_formstate" ("content_type_id")
-- next
CREATE INDEX "wagtailadmin_formstate_user_id_b910adc2" ON "wagtailadmin_formstate" ("user_id")
-- next
CREATE INDEX "formstate_user_object" ON "wagtailadmin_formstate" ("user_id", "content_type_id", "object_id", "parent_object_id")
-- next
CREATE INDEX "usersessions_usersession_user_id_af5e0a6d" ON "usersessions_usersession" ("user_id")
-- next
CREATE INDEX "taggit_taggeditem_object_id_e2d7d1df" ON "taggit_taggeditem" ("object_id")
-- next
CREATE INDEX "taggit_taggeditem_content_type_id_9957a03c" ON "taggit_taggeditem" ("content_type_id")
-- next
CREATE INDEX "taggit_taggeditem_tag_id_f4f5b767" ON "taggit_taggeditem" ("tag_id")
-- next
CREATE INDEX "taggit_tagg_content_8fc721_idx" ON "taggit_taggeditem" ("content_type_id", "object_id")
-- next
CREATE UNIQUE INDEX "socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq" ON "socialaccount_socialtoken" ("app_id", "account_id")
-- next
CREATE INDEX "socialaccount_socialtoken_account_id_951f210e" ON "socialaccount_socialtoken" ("account_id")
-- next
CREATE INDEX "socialaccount_socialtoken_app_id_636a42d7" ON "socialaccount_socialtoken" ("app_id")
-- next
CREATE UNIQUE INDEX "socialaccount_socialaccount_provider_uid_fc810c6e_uniq" ON "socialaccount_socialaccount" ("provider", "uid")
-- next
CREATE INDEX "socialaccount_socialaccount_user_id_8146e70c" ON "socialaccount_socialaccount" ("user_id")
-- next
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date")
-- next
CREATE INDEX "publishing_carrier_organ_id_0650e19c" ON "publishing_carrier" ("organ_id")
-- next
CREATE INDEX "publishing_cataloguerow_organ_id_2390fa52" ON "publishing_cataloguerow" ("organ_id")
-- next
CREATE UNIQUE INDEX "one_site_per_organ" ON "publishing_column" ("organ_id") WHERE "kind" = 'root'
-- next
CREATE UNIQUE INDEX "one_column_per_matter" ON "publishing_column" ("organ_id", "row_id") WHERE "row_id" IS NOT NULL
-- next
CREATE INDEX "publishing_column_committee_id_2e120029" ON "publishing_column" ("committee_id")
-- next
CREATE INDEX "publishing_column_organ_id_bccf2b51" ON "publishing_column" ("organ_id")
-- next
CREATE INDEX "publishing_column_row_id_8823c47a" ON "publishing_column" ("row_id")
-- next
CREATE INDEX "publishing__organ_i_5cbcb0_idx" ON "publishing_column" ("organ_id", "kind")
-- next
CREATE INDEX "publishing_item_author_id_187223f5" ON "publishing_item" ("author_id")
-- next
CREATE INDEX "publishing_item_interprets_id_25e0eea1" ON "publishing_item" ("interprets_id")
-- next
CREATE INDEX "publishing_item_organ_id_75b2d8c5" ON "publishing_item" ("organ_id")
-- next
CREATE INDEX "publishing__organ_i_24b9a1_idx" ON "publishing_item" ("organ_id", "stage", "due")
-- next
CREATE INDEX "publishing__author__90b8c5_idx" ON "publishing_item" ("author_id", "stage")
-- next
CREATE INDEX "publishing__documen_faac86_idx" ON "publishing_item" ("document_number")
-- next
CREATE INDEX "item_interprets" ON "publishing_item" ("interprets_id") WHERE "interprets_id" IS NOT NULL
-- next
CREATE INDEX "publishing_enclosure_item_id_0fd01e9d" ON "publishing_enclosure" ("item_id")
-- next
CREATE INDEX "publishing_document_by_id_efccc6d1" ON "publishing_document" ("by_id")
-- next
CREATE INDEX "publishing_document_decided_by_id_a5df619e" ON "publishing_document" ("decided_by_id")
-- next
CREATE INDEX "publishing_document_organ_id_808f1621" ON "publishing_document" ("organ_id")
-- next
CREATE INDEX "publishing__organ_i_419297_idx" ON "publishing_document" ("organ_id", "kind", "state")
-- next
CREATE INDEX "publishing__organ_i_eb4a43_idx" ON "publishing_listed" ("organ_id", "id", "village")
-- next
CREATE INDEX "publishing__column__deb5e3_idx" ON "publishing_listed" ("column_id", "id")
-- next
CREATE INDEX "publishing_registerrow_by_id_a6ff9121" ON "publishing_registerrow" ("by_id")
-- next
CREATE INDEX "publishing_registerrow_item_id_9d3de572" ON "publishing_registerrow" ("item_id")
-- next
CREATE INDEX "publishing_registerrow_organ_id_1fd0d978" ON "publishing_registerrow" ("organ_id")
-- next
CREATE INDEX "publishing__organ_i_51012f_idx" ON "publishing_registerrow" ("organ_id", "register", "decided_on")
-- next
CREATE INDEX "publishing__organ_i_1629d0_idx" ON "publishing_registerrow" ("organ_id", "published_on", "due")
-- next
CREATE UNIQUE INDEX "one_standing_release" ON "publishing_release" ("item_id") WHERE "ended_at" IS NULL
-- next
CREATE INDEX "publishing_release_by_id_d888616e" ON "publishing_release" ("by_id")
-- next
CREATE INDEX "publishing_release_ended_by_id_6cf51105" ON "publishing_release" ("ended_by_id")
-- next
CREATE INDEX "publishing_release_item_id_2e5d8c16" ON "publishing_release" ("item_id")
-- next
CREATE INDEX "publishing_release_revision_id_542353ca" ON "publishing_release" ("revision_id")
-- next
CREATE INDEX "publishing__item_id_2d8d3b_idx" ON "publishing_release" ("item_id", "ended_at")
-- next
CREATE INDEX "publishing_correction_by_id_ccd89303" ON "publishing_correction" ("by_id")
-- next
CREATE INDEX "publishing_correction_organ_id_faeebb3d" ON "publishing_correction" ("organ_id")
-- next
CREATE INDEX "publishing_correction_item_id_ac527bd1" ON "publishing_correction" ("item_id")
-- next
CREATE INDEX "publishing_correction_release_id_f100e066" ON "publishing_correction" ("release_id")
-- next
CREATE INDEX "publishing__organ_i_c5846a_idx" ON "publishing_correction" ("organ_id", "state", "due")
-- next
CREATE UNIQUE INDEX "one_open_round_per_item" ON "publishing_round" ("item_id") WHERE "outcome" = 'open'
-- next
CREATE INDEX "publishing_round_by_id_a04dd634" ON "publishing_round" ("by_id")
-- next
CREATE INDEX "publishing_round_item_id_03c5d8d8" ON "publishing_round" ("item_id")
-- next
CREATE INDEX "publishing_round_revision_id_8a09e2fa" ON "publishing_round" ("revision_id")
-- next
CREATE INDEX "publishing_review_person_id_c090b2da" ON "publishing_review" ("person_id")
-- next
CREATE INDEX "publishing_review_round_id_21fde68c" ON "publishing_review" ("round_id")
-- next
CREATE INDEX "publishing_pin_person_id_9c39dfe8" ON "publishing_pin" ("person_id")
-- next
CREATE INDEX "publishing_pin_settled_by_id_9ed2b025" ON "publishing_pin" ("settled_by_id")
-- next
CREATE INDEX "publishing_pin_round_id_0338c4cf" ON "publishing_pin" ("round_id")
-- next
CREATE INDEX "publishing_sweep_by_id_7e37f7f4" ON "publishing_sweep" ("by_id")
-- next
CREATE INDEX "publishing_sweep_item_id_892b2a50" ON "publishing_sweep" ("item_id")
-- next
CREATE INDEX "publishing_sweep_organ_id_3568a42f" ON "publishing_sweep" ("organ_id")
-- next
CREATE INDEX "publishing_change_by_document_id_b411bcca" ON "publishing_change" ("by_document_id")
-- next
CREATE INDEX "publishing_change_document_id_830531cd" ON "publishing_change" ("document_id")
-- next
CREATE INDEX "publishing_change_sweep_id_7e380a71" ON "publishing_change" ("sweep_id")
-- next
CREATE INDEX "publishing__kind_47b553_idx" ON "publishing_change" ("kind", "on")
-- next
CREATE INDEX "publishing_sweepline_document_id_0e8577fa" ON "publishing_sweepline" ("document_id")
-- next
CREATE INDEX "publishing_sweepline_sweep_id_089bad1d" ON "publishing_sweepline" ("sweep_id")
-- next
CREATE INDEX "publishing_term_organ_id_8ada874b" ON "publishing_term" ("organ_id")
-- next
CREATE INDEX "publishing__organ_i_d7cc9d_idx" ON "publishing_term" ("organ_id", "ended_on")
-- next
CREATE INDEX "publishing_vetting_answer_by_id_811cf67c" ON "publishing_vetting" ("answer_by_id")
-- next
CREATE INDEX "publishing_vetting_by_id_6a6db190" ON "publishing_vetting" ("by_id")
-- next
CREATE INDEX "publishing_vetting_item_id_1d876b3a" ON "publishing_vetting" ("item_id")
-- next
CREATE INDEX "publishing_vetting_revision_id_e21622f7" ON "publishing_vetting" ("revision_id")
-- next
CREATE INDEX "publishing_finding_by_id_1d55545a" ON "publishing_finding" ("by_id")
-- next
CREATE INDEX "publishing_finding_vetting_id_01c0f3f8" ON "publishing_finding" ("vetting_id")
-- next
CREATE INDEX "publishing_item_committee_id_d06e10d3" ON "publishing_item" ("committee_id")
-- next
CREATE UNIQUE INDEX "item_once_per_carrier" ON "publishing_carried" ("carrier_id", "item_id") WHERE ("item_id" IS NOT NULL AND "recalled_on" IS NULL)
-- next
CREATE INDEX "publishing_carried_by_id_d79d95c6" ON "publishing_carried" ("by_id")
-- next
CREATE INDEX "publishing_carried_carrier_id_0f7bbe9d" ON "publishing_carried" ("carrier_id")
-- next
CREATE INDEX "publishing_carried_item_id_bdd1336f" ON "publishing_carried" ("item_id")
-- next
CREATE INDEX "publishing_carried_recalled_by_id_d5c5a66e" ON "publishing_carried" ("recalled_by_id")
-- next
CREATE INDEX "publishing__carrier_62c2f9_idx" ON "publishing_carried" ("carrier_id", "on")
-- next
CREATE INDEX "publishing__carrier_427805_idx" ON "publishing_carried" ("carrier_id", "due")
-- next
CREATE INDEX "carried_recall" ON "publishing_carried" ("recall_due") WHERE "recall_due" IS NOT NULL
-- next
CREATE INDEX "carried_renew" ON "publishing_carried" ("renew_due") WHERE "renew_due" IS NOT NULL
-- next
CREATE INDEX "publishing_platformaccount_by_id_b428e014" ON "publishing_platformaccount" ("by_id")
-- next
CREATE INDEX "publishing_tagged_listed_id_e528adfc" ON "publishing_tagged" ("listed_id")
-- next
CREATE INDEX "publishing_subscription_organ_id_192116e4" ON "publishing_subscription" ("organ_id")
-- next
CREATE INDEX "publishing__organ_i_cea839_idx" ON "publishing_subscription" ("organ_id", "confirmed_at")
-- next
CREATE INDEX "publishing__organ_i_84ee72_idx" ON "publishing_tagged" ("organ_id", "interest", "listed_id")
-- next
CREATE INDEX "publishing__organ_i_196074_idx" ON "publishing_correction" ("organ_id", "at" DESC, "id")
-- next
CREATE INDEX "item_counted" ON "publishing_item" ("organ_id", "released_on", "kind", "stage")
-- next
CREATE INDEX "reporting_annualreport_begun_by_id_ac022a07" ON "reporting_annualreport" ("begun_by_id")
-- next
CREATE INDEX "reporting_annualreport_organ_id_367bf7b3" ON "reporting_annualreport" ("organ_id")
-- next
CREATE INDEX "reporting_edition_by_id_175a7648" ON "reporting_edition" ("by_id")
-- next
CREATE INDEX "reporting_edition_report_id_4910720c" ON "reporting_edition" ("report_id")
-- next
CREATE INDEX "reporting_exclusion_by_id_b4c8ce09" ON "reporting_exclusion" ("by_id")
-- next
CREATE INDEX "reporting_exclusion_member_id_27400f45" ON "reporting_exclusion" ("member_id")
-- next
CREATE INDEX "reporting_exclusion_organ_id_a27dd354" ON "reporting_exclusion" ("organ_id")
-- next
CREATE INDEX "reporting_opinion_edition_id_15cc8fc2" ON "reporting_opinion" ("edition_id")
-- next
CREATE INDEX "reporting_part_by_id_dc0643c0" ON "reporting_part" ("by_id")
-- next
CREATE INDEX "reporting_part_report_id_0e8abb5f" ON "reporting_part" ("report_id")
-- next
CREATE INDEX "reporting_passage_by_id_ad8004a0" ON "reporting_passage" ("by_id")
-- next
CREATE INDEX "reporting_passage_report_id_6a9cb582" ON "reporting_passage" ("report_id")
-- next
CREATE INDEX "reporting_point_by_id_3ec2f719" ON "reporting_point" ("by_id")
-- next
CREATE INDEX "reporting_point_report_id_091b37bd" ON "reporting_point" ("report_id")
-- next
CREATE INDEX "reporting_point_settled_by_id_1e4fa4d4" ON "reporting_point" ("settled_by_id")
-- next
CREATE INDEX "reporting_received_by_id_cc96d8c0" ON "reporting_received" ("by_id")
-- next
CREATE INDEX "reporting_received_organ_id_2e0eb74a" ON "reporting_received" ("organ_id")
-- next
CREATE INDEX "reporting_r_organ_i_45339b_idx" ON "reporting_received" ("organ_id", "year")
-- next
CREATE INDEX "reporting_reminder_by_id_2f239107" ON "reporting_reminder" ("by_id")
-- next
CREATE INDEX "reporting_reminder_organ_id_5a6cc325" ON "reporting_reminder" ("organ_id")
-- next
CREATE INDEX "reporting_r_organ_i_289a87_idx" ON "reporting_reminder" ("organ_id", "year")
-- next
CREATE INDEX "reporting_rendered_edition_id_0a628c23" ON "reporting_rendered" ("edition_id")
-- next
CREATE UNIQUE INDEX "one_open_report_round" ON "reporting_round" ("report_id") WHERE "outcome" = 'open'
-- next
CREATE INDEX "reporting_round_by_id_220e9450" ON "reporting_round" ("by_id")
-- next
CREATE INDEX "reporting_round_report_id_62ea3ca7" ON "reporting_round" ("report_id")
-- next
CREATE INDEX "reporting_judgement_person_id_9fa83d8e" ON "reporting_judgement" ("person_id")
-- next
CREATE INDEX "reporting_judgement_round_id_a20ae313" ON "reporting_judgement" ("round_id")
-- next
CREATE INDEX "reporting_typed_by_id_4f37bda4" ON "reporting_typed" ("by_id")
-- next
CREATE INDEX "reporting_typed_evidence_id_ba0e5c46" ON "reporting_typed" ("evidence_id")
-- next
CREATE INDEX "reporting_typed_report_id_ddb6189f" ON "reporting_typed" ("report_id")
-- next
CREATE INDEX "reporting_waiver_by_id_302cfb76" ON "reporting_waiver" ("by_id")
-- next
CREATE INDEX "reporting_waiver_report_id_a51034a1" ON "reporting_waiver" ("report_id")
-- next
CREATE TRIGGER reporting_edition_stays_update BEFORE UPDATE ON reporting_edition FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'a published report is never changed or deleted'); END
-- next
CREATE TRIGGER reporting_edition_stays_delete BEFORE DELETE ON reporting_edition FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'a published report is never changed or deleted'); END
-- next
CREATE TRIGGER reporting_rendered_stays_update BEFORE UPDATE ON reporting_rendered FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'a published report is never changed or deleted'); END
-- next
CREATE TRIGGER reporting_rendered_stays_delete BEFORE DELETE ON reporting_rendered FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'a published report is never changed or deleted'); END
-- next
CREATE INDEX "requests_applicant_mark_ecbe75e5" ON "requests_applicant" ("mark")
-- next
CREATE INDEX "requests_applicant_organ_id_422d6f0d" ON "requests_applicant" ("organ_id")
-- next
CREATE INDEX "requests_letter_applicant_id_e786796f" ON "requests_letter" ("applicant_id")
-- next
CREATE INDEX "requests_letter_by_id_0354a326" ON "requests_letter" ("by_id")
-- next
CREATE INDEX "requests_letter_organ_id_9b3db836" ON "requests_letter" ("organ_id")
-- next
CREATE INDEX "requests_le_organ_i_278d26_idx" ON "requests_letter" ("organ_id", "at")
-- next
CREATE INDEX "requests_mail_by_id_00ff3ef9" ON "requests_mail" ("by_id")
-- next
CREATE INDEX "requests_mail_organ_id_4553a250" ON "requests_mail" ("organ_id")
-- next
CREATE INDEX "requests_ma_organ_i_808f00_idx" ON "requests_mail" ("organ_id", "arrived_on")
-- next
CREATE INDEX "requests_notice_approved_by_id_dceb2117" ON "requests_notice" ("approved_by_id")
-- next
CREATE INDEX "requests_notice_drafted_by_id_36dce9d5" ON "requests_notice" ("drafted_by_id")
-- next
CREATE INDEX "requests_notice_legal_by_id_6b4809b6" ON "requests_notice" ("legal_by_id")
-- next
CREATE INDEX "requests_notice_request_id_78121a7f" ON "requests_notice" ("request_id")
-- next
CREATE INDEX "requests_notice_template_id_cb4585dc" ON "requests_notice" ("template_id")
-- next
CREATE INDEX "requests_keptfile_by_id_35292043" ON "requests_keptfile" ("by_id")
-- next
CREATE INDEX "requests_keptfile_organ_id_507c53f2" ON "requests_keptfile" ("organ_id")
-- next
CREATE INDEX "requests_keptfile_letter_id_b7b7efcc" ON "requests_keptfile" ("letter_id")
-- next
CREATE INDEX "requests_keptfile_notice_id_09b6404d" ON "requests_keptfile" ("notice_id")
-- next
CREATE INDEX "requests_keptfile_request_id_2a520efc" ON "requests_keptfile" ("request_id")
-- next
CREATE INDEX "requests_delivered_by_id_4f324804" ON "requests_delivered" ("by_id")
-- next
CREATE INDEX "requests_delivered_notice_id_838b08e1" ON "requests_delivered" ("notice_id")
-- next
CREATE INDEX "requests_purge_by_id_781a4fd1" ON "requests_purge" ("by_id")
-- next
CREATE INDEX "requests_purge_letter_id_6c492f29" ON "requests_purge" ("letter_id")
-- next
CREATE INDEX "requests_request_handler_id_e136f417" ON "requests_request" ("handler_id")
-- next
CREATE INDEX "requests_request_letter_id_c482f30b" ON "requests_request" ("letter_id")
-- next
CREATE INDEX "requests_request_organ_id_d784d457" ON "requests_request" ("organ_id")
-- next
CREATE INDEX "requests_request_same_as_id_9d0f9d06" ON "requests_request" ("same_as_id")
-- next
CREATE INDEX "requests_re_organ_i_00123c_idx" ON "requests_request" ("organ_id", "state", "due")
-- next
CREATE INDEX "requests_reexamination_by_id_6ddbd6c9" ON "requests_reexamination" ("by_id")
-- next
CREATE INDEX "requests_reexamination_request_id_284fe66f" ON "requests_reexamination" ("request_id")
-- next
CREATE INDEX "requests_redaction_by_id_c4a4b83f" ON "requests_redaction" ("by_id")
-- next
CREATE INDEX "requests_redaction_original_id_3f62a711" ON "requests_redaction" ("original_id")
-- next
CREATE INDEX "requests_redaction_request_id_6e68b123" ON "requests_redaction" ("request_id")
-- next
CREATE INDEX "requests_proposal_by_id_917e1c90" ON "requests_proposal" ("by_id")
-- next
CREATE INDEX "requests_proceeding_earlier_id_0b533a4d" ON "requests_proceeding" ("earlier_id")
-- next
CREATE INDEX "requests_proceeding_organ_id_d6c98962" ON "requests_proceeding" ("organ_id")
-- next
CREATE INDEX "requests_proceeding_request_id_64613bee" ON "requests_proceeding" ("request_id")
-- next
CREATE INDEX "requests_pr_organ_i_fc2744_idx" ON "requests_proceeding" ("organ_id", "kind", "filed_on")
-- next
CREATE INDEX "requests_party_request_id_62fb5d55" ON "requests_party" ("request_id")
-- next
CREATE INDEX "requests_onfile_by_id_c0a34cb9" ON "requests_onfile" ("by_id")
-- next
CREATE INDEX "requests_onfile_request_id_9951825d" ON "requests_onfile" ("request_id")
-- next
CREATE INDEX "requests_fee_notice_id_6ef31ca8" ON "requests_fee" ("notice_id")
-- next
CREATE INDEX "requests_event_by_id_e17906fc" ON "requests_event" ("by_id")
-- next
CREATE INDEX "requests_event_struck_by_id_e759952c" ON "requests_event" ("struck_by_id")
-- next
CREATE INDEX "requests_event_request_id_47a29693" ON "requests_event" ("request_id")
-- next
CREATE INDEX "requests_assignment_answered_by_id_025346b9" ON "requests_assignment" ("answered_by_id")
-- next
CREATE INDEX "requests_assignment_by_id_cbdbc9cd" ON "requests_assignment" ("by_id")
-- next
CREATE INDEX "requests_assignment_to_id_978acfa8" ON "requests_assignment" ("to_id")
-- next
CREATE INDEX "requests_assignment_request_id_f4fdf41d" ON "requests_assignment" ("request_id")
-- next
CREATE INDEX "requests_approval_asked_by_id_79b2feb0" ON "requests_approval" ("asked_by_id")
-- next
CREATE INDEX "requests_approval_decided_by_id_601c8b47" ON "requests_approval" ("decided_by_id")
-- next
CREATE INDEX "requests_approval_request_id_4db25822" ON "requests_approval" ("request_id")
-- next
CREATE INDEX "requests_template_by_id_e5c9c342" ON "requests_template" ("by_id")
-- next
CREATE INDEX "requests_template_organ_id_d9e815d4" ON "requests_template" ("organ_id")
-- next
CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON requests_event
        WHEN NEW.request_id IS NOT OLD.request_id OR NEW.place IS NOT OLD.place OR NEW.kind IS NOT OLD.kind OR NEW.day IS NOT OLD.day OR NEW.channel IS NOT OLD.channel OR NEW.party IS NOT OLD.party OR NEW.days IS NOT OLD.days OR NEW.until IS NOT OLD.until OR NEW.approved IS NOT OLD.approved OR NEW.outcome IS NOT OLD.outcome OR NEW.by_id IS NOT OLD.by_id OR NEW.at IS NOT OLD.at OR OLD.struck_at IS NOT NULL OR NEW.struck_at IS NULL OR NEW.struck_reason = ''
        BEGIN SELECT RAISE(ABORT, 'events are never changed, only struck'); END
-- next
CREATE TRIGGER events_stay BEFORE DELETE ON requests_event
        BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END
-- next
CREATE INDEX "requests_transfer_by_id_ce1c1922" ON "requests_transfer" ("by_id")
-- next
CREATE INDEX "requests_transfer_to_id_da7511df" ON "requests_transfer" ("to_id")
-- next
CREATE INDEX "requests_re_receive_c69667_idx" ON "requests_request" ("received_on" DESC, "id")
-- next
CREATE INDEX "request_received" ON "requests_request" ("organ_id", "received_on", "concluded_on", "kind", "id")
-- next
CREATE INDEX "request_concluded" ON "requests_request" ("organ_id", "concluded_on", "received_on", "concluded_as", "kind", "id")
-- next
CREATE TRIGGER item_live_by_release BEFORE UPDATE ON wagtailcore_page FOR EACH ROW WHEN NEW.live AND EXISTS (SELECT 1 FROM publishing_item i WHERE i.page_ptr_id = NEW.id) AND NOT EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = NEW.id AND r.ended_at IS NULL AND r.revision_id = NEW.live_revision_id) BEGIN SELECT RAISE(ABORT, 'an item is live only with a standing release'); END
-- next
CREATE TRIGGER item_made_live_by_release BEFORE INSERT ON wagtailcore_page FOR EACH ROW WHEN NEW.live AND EXISTS (SELECT 1 FROM publishing_item i WHERE i.page_ptr_id = NEW.id) AND NOT EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = NEW.id AND r.ended_at IS NULL AND r.revision_id = NEW.live_revision_id) BEGIN SELECT RAISE(ABORT, 'an item is live only with a standing release'); END
-- next
CREATE TRIGGER item_ends_by_withdrawal BEFORE UPDATE ON wagtailcore_page FOR EACH ROW WHEN OLD.live AND NOT NEW.live AND EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = OLD.id AND r.ended_at IS NULL) BEGIN SELECT RAISE(ABORT, 'an item ends by the end of its release'); END
-- next
CREATE TRIGGER live_title_stays BEFORE UPDATE ON wagtailcore_page FOR EACH ROW WHEN OLD.live AND NEW.live AND (NEW.title IS NOT OLD.title OR NEW.seo_title IS NOT OLD.seo_title OR NEW.search_description IS NOT OLD.search_description) AND EXISTS (SELECT 1 FROM publishing_item i WHERE i.page_ptr_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what the public reads never changes but by a release'); END
-- next
CREATE TRIGGER live_item_stays BEFORE UPDATE ON publishing_item FOR EACH ROW WHEN (NEW.kind IS NOT OLD.kind OR NEW.summary IS NOT OLD.summary OR NEW.formed_on IS NOT OLD.formed_on OR NEW.document_number IS NOT OLD.document_number OR NEW.theme IS NOT OLD.theme OR NEW.category IS NOT OLD.category OR NEW.keywords IS NOT OLD.keywords OR NEW.origin IS NOT OLD.origin OR NEW.openness IS NOT OLD.openness OR NEW.openness_reason IS NOT OLD.openness_reason OR NEW.in_force_from IS NOT OLD.in_force_from OR NEW.expires_on IS NOT OLD.expires_on OR NEW.interprets_id IS NOT OLD.interprets_id OR NEW.form IS NOT OLD.form OR NEW.body IS NOT OLD.body OR NEW.organ_id IS NOT OLD.organ_id) AND EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = NEW.page_ptr_id AND p.live) BEGIN SELECT RAISE(ABORT, 'what the public reads never changes but by a release'); END
-- next
CREATE TRIGGER item_begins_as_draft BEFORE INSERT ON publishing_item FOR EACH ROW WHEN EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = NEW.page_ptr_id AND p.live) AND NOT EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = NEW.page_ptr_id AND r.ended_at IS NULL) BEGIN SELECT RAISE(ABORT, 'an item begins as a draft'); END
-- next
CREATE TRIGGER live_enclosures_stay_insert BEFORE INSERT ON publishing_enclosure FOR EACH ROW WHEN EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = NEW.item_id AND p.live) BEGIN SELECT RAISE(ABORT, 'what the public reads never changes but by a release'); END
-- next
CREATE TRIGGER live_enclosures_stay_update BEFORE UPDATE ON publishing_enclosure FOR EACH ROW WHEN EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = OLD.item_id AND p.live) BEGIN SELECT RAISE(ABORT, 'what the public reads never changes but by a release'); END
-- next
CREATE TRIGGER live_enclosures_stay_delete BEFORE DELETE ON publishing_enclosure FOR EACH ROW WHEN EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = OLD.item_id AND p.live) BEGIN SELECT RAISE(ABORT, 'what the public reads never changes but by a release'); END
-- next
CREATE TRIGGER released_items_stay BEFORE DELETE ON publishing_item FOR EACH ROW WHEN EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = OLD.page_ptr_id) BEGIN SELECT RAISE(ABORT, 'a released item is never deleted'); END
-- next
CREATE TRIGGER release_after_three BEFORE INSERT ON publishing_release FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM publishing_round o WHERE o.id = NEW.round_id AND o.outcome = 'passed' AND o.item_id = NEW.item_id AND o.revision_id = NEW.revision_id) OR NOT (SELECT COUNT(DISTINCT v.person_id) FROM publishing_review v WHERE v.round_id = NEW.round_id AND v.passed) = 3 BEGIN SELECT RAISE(ABORT, 'three reviewers pass a release'); END
-- next
CREATE TRIGGER release_stays_as_it_is BEFORE UPDATE ON publishing_release FOR EACH ROW WHEN (NEW.item_id IS NOT OLD.item_id OR NEW.round_id IS NOT OLD.round_id OR NEW.revision_id IS NOT OLD.revision_id OR NEW.kind IS NOT OLD.kind OR NEW.by_id IS NOT OLD.by_id OR NEW.at IS NOT OLD.at OR NEW.note IS NOT OLD.note) OR OLD.ended_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a release only ends, once'); END
-- next
CREATE TRIGGER round_stays_as_it_is BEFORE UPDATE ON publishing_round FOR EACH ROW WHEN (NEW.item_id IS NOT OLD.item_id OR NEW.revision_id IS NOT OLD.revision_id OR NEW.digest IS NOT OLD.digest OR NEW.by_id IS NOT OLD.by_id OR NEW.at IS NOT OLD.at OR NEW.urgent IS NOT OLD.urgent OR NEW.kind IS NOT OLD.kind OR NEW.public_note IS NOT OLD.public_note) OR (OLD.outcome <> NEW.outcome AND OLD.outcome <> 'open' AND NOT (OLD.outcome = 'passed' AND NOT EXISTS (SELECT 1 FROM publishing_release r WHERE r.round_id = OLD.id))) OR (NEW.outcome = 'passed' AND NOT (SELECT COUNT(DISTINCT v.person_id) FROM publishing_review v WHERE v.round_id = NEW.id AND v.passed) = 3) BEGIN SELECT RAISE(ABORT, 'a round stays as it was submitted'); END
-- next
CREATE TRIGGER review_stays_as_it_is BEFORE UPDATE ON publishing_review FOR EACH ROW WHEN TRUE BEGIN SELECT RAISE(ABORT, 'a review stays as it was given'); END
-- next
CREATE TRIGGER releases_stay BEFORE DELETE ON publishing_release FOR EACH ROW WHEN TRUE BEGIN SELECT RAISE(ABORT, 'a release is never deleted'); END
-- next
CREATE TRIGGER rounds_stay BEFORE DELETE ON publishing_round FOR EACH ROW WHEN TRUE BEGIN SELECT RAISE(ABORT, 'a round is never deleted'); END
-- next
CREATE TRIGGER reviews_stay BEFORE DELETE ON publishing_review FOR EACH ROW WHEN TRUE BEGIN SELECT RAISE(ABORT, 'a review is never deleted'); END
-- next
CREATE TRIGGER submitted_version_stays BEFORE UPDATE ON wagtailcore_revision FOR EACH ROW WHEN (NEW.content IS NOT OLD.content OR NEW.object_id IS NOT OLD.object_id OR NEW.content_type_id IS NOT OLD.content_type_id OR NEW.user_id IS NOT OLD.user_id) AND EXISTS (SELECT 1 FROM publishing_round o WHERE o.revision_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'a version that was submitted stays as it was'); END
-- next
CREATE TRIGGER submitted_version_is_kept BEFORE DELETE ON wagtailcore_revision FOR EACH ROW WHEN EXISTS (SELECT 1 FROM publishing_round o WHERE o.revision_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'a version that was submitted stays as it was'); END
CREATE FUNCTION audit_rows_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'audit rows are never changed or deleted'; END $$;
CREATE FUNCTION editions_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'a published report is never changed or deleted'
    USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE FUNCTION events_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'events are never changed, only struck, and never deleted'; END $$;
CREATE FUNCTION publishing_item_begins_as_draft() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = NEW.page_ptr_id AND p.live) AND NOT EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = NEW.page_ptr_id AND r.ended_at IS NULL) THEN RAISE EXCEPTION 'an item begins as a draft' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_item_ends_by_withdrawal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.live AND NOT NEW.live AND EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = OLD.id AND r.ended_at IS NULL) THEN RAISE EXCEPTION 'an item ends by the end of its release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_item_live_by_release() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.live AND EXISTS (SELECT 1 FROM publishing_item i WHERE i.page_ptr_id = NEW.id) AND NOT EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = NEW.id AND r.ended_at IS NULL AND r.revision_id = NEW.live_revision_id) THEN RAISE EXCEPTION 'an item is live only with a standing release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_item_made_live_by_release() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.live AND EXISTS (SELECT 1 FROM publishing_item i WHERE i.page_ptr_id = NEW.id) AND NOT EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = NEW.id AND r.ended_at IS NULL AND r.revision_id = NEW.live_revision_id) THEN RAISE EXCEPTION 'an item is live only with a standing release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_live_enclosures_stay_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = OLD.item_id AND p.live) THEN RAISE EXCEPTION 'what the public reads never changes but by a release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;
CREATE FUNCTION publishing_live_enclosures_stay_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = NEW.item_id AND p.live) THEN RAISE EXCEPTION 'what the public reads never changes but by a release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_live_enclosures_stay_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = OLD.item_id AND p.live) THEN RAISE EXCEPTION 'what the public reads never changes but by a release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_live_item_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (NEW.kind IS DISTINCT FROM OLD.kind OR NEW.summary IS DISTINCT FROM OLD.summary OR NEW.formed_on IS DISTINCT FROM OLD.formed_on OR NEW.document_number IS DISTINCT FROM OLD.document_number OR NEW.theme IS DISTINCT FROM OLD.theme OR NEW.category IS DISTINCT FROM OLD.category OR NEW.keywords IS DISTINCT FROM OLD.keywords OR NEW.origin IS DISTINCT FROM OLD.origin OR NEW.openness IS DISTINCT FROM OLD.openness OR NEW.openness_reason IS DISTINCT FROM OLD.openness_reason OR NEW.in_force_from IS DISTINCT FROM OLD.in_force_from OR NEW.expires_on IS DISTINCT FROM OLD.expires_on OR NEW.interprets_id IS DISTINCT FROM OLD.interprets_id OR NEW.form IS DISTINCT FROM OLD.form OR NEW.body IS DISTINCT FROM OLD.body OR NEW.organ_id IS DISTINCT FROM OLD.organ_id) AND EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = NEW.page_ptr_id AND p.live) THEN RAISE EXCEPTION 'what the public reads never changes but by a release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_live_title_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.live AND NEW.live AND (NEW.title IS DISTINCT FROM OLD.title OR NEW.seo_title IS DISTINCT FROM OLD.seo_title OR NEW.search_description IS DISTINCT FROM OLD.search_description) AND EXISTS (SELECT 1 FROM publishing_item i WHERE i.page_ptr_id = NEW.id) THEN RAISE EXCEPTION 'what the public reads never changes but by a release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_release_after_three() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM publishing_round o WHERE o.id = NEW.round_id AND o.outcome = 'passed' AND o.item_id = NEW.item_id AND o.revision_id = NEW.revision_id) OR NOT (SELECT COUNT(DISTINCT v.person_id) FROM publishing_review v WHERE v.round_id = NEW.round_id AND v.passed) = 3 THEN RAISE EXCEPTION 'three reviewers pass a release' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_release_stays_as_it_is() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (NEW.item_id IS DISTINCT FROM OLD.item_id OR NEW.round_id IS DISTINCT FROM OLD.round_id OR NEW.revision_id IS DISTINCT FROM OLD.revision_id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.by_id IS DISTINCT FROM OLD.by_id OR NEW.at IS DISTINCT FROM OLD.at OR NEW.note IS DISTINCT FROM OLD.note) OR OLD.ended_at IS NOT NULL THEN RAISE EXCEPTION 'a release only ends, once' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_released_items_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = OLD.page_ptr_id) THEN RAISE EXCEPTION 'a released item is never deleted' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;
CREATE FUNCTION publishing_releases_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'a release is never deleted' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;
CREATE FUNCTION publishing_review_stays_as_it_is() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'a review stays as it was given' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_reviews_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'a review is never deleted' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;
CREATE FUNCTION publishing_round_stays_as_it_is() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (NEW.item_id IS DISTINCT FROM OLD.item_id OR NEW.revision_id IS DISTINCT FROM OLD.revision_id OR NEW.digest IS DISTINCT FROM OLD.digest OR NEW.by_id IS DISTINCT FROM OLD.by_id OR NEW.at IS DISTINCT FROM OLD.at OR NEW.urgent IS DISTINCT FROM OLD.urgent OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.public_note IS DISTINCT FROM OLD.public_note) OR (OLD.outcome <> NEW.outcome AND OLD.outcome <> 'open' AND NOT (OLD.outcome = 'passed' AND NOT EXISTS (SELECT 1 FROM publishing_release r WHERE r.round_id = OLD.id))) OR (NEW.outcome = 'passed' AND NOT (SELECT COUNT(DISTINCT v.person_id) FROM publishing_review v WHERE v.round_id = NEW.id AND v.passed) = 3) THEN RAISE EXCEPTION 'a round stays as it was submitted' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE FUNCTION publishing_rounds_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'a round is never deleted' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;
CREATE FUNCTION publishing_submitted_version_is_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM publishing_round o WHERE o.revision_id = OLD.id) THEN RAISE EXCEPTION 'a version that was submitted stays as it was' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;
CREATE FUNCTION publishing_submitted_version_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (NEW.content IS DISTINCT FROM OLD.content OR NEW.object_id IS DISTINCT FROM OLD.object_id OR NEW.content_type_id IS DISTINCT FROM OLD.content_type_id OR NEW.user_id IS DISTINCT FROM OLD.user_id) AND EXISTS (SELECT 1 FROM publishing_round o WHERE o.revision_id = OLD.id) THEN RAISE EXCEPTION 'a version that was submitted stays as it was' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;
CREATE TABLE account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_asking (
    id bigint NOT NULL,
    day date NOT NULL,
    outcome character varying(10) NOT NULL,
    confidence smallint NOT NULL,
    kind character varying(10) NOT NULL,
    source character varying(255) NOT NULL,
    helpful boolean,
    organ_id bigint NOT NULL,
    CONSTRAINT dialogue_asking_confidence_check CHECK ((confidence >= 0))
);
ALTER TABLE dialogue_asking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_asking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_faq (
    id bigint NOT NULL,
    question character varying(200) NOT NULL,
    alike text NOT NULL,
    answer text NOT NULL,
    number character varying(80) NOT NULL,
    valid_until date,
    state character varying(10) NOT NULL,
    remark character varying(500) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    released_on date,
    author_id bigint,
    organ_id bigint NOT NULL,
    reviewer_id bigint
);
ALTER TABLE dialogue_faq ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_faq_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_idea (
    id bigint NOT NULL,
    mark character varying(64) NOT NULL,
    text text NOT NULL,
    contact text NOT NULL,
    source character varying(5) NOT NULL,
    box character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    state character varying(8) NOT NULL,
    wording character varying(300) NOT NULL,
    shown_on date,
    organ_id bigint NOT NULL,
    worded_by_id bigint
);
ALTER TABLE dialogue_idea ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_idea_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_ideastep (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    state character varying(8) NOT NULL,
    text character varying(500) NOT NULL,
    by_id bigint NOT NULL,
    idea_id bigint NOT NULL
);
ALTER TABLE dialogue_ideastep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_ideastep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_letter (
    id bigint NOT NULL,
    number character varying(80) NOT NULL,
    kind character varying(16) NOT NULL,
    channel character varying(8) NOT NULL,
    code character varying(64) NOT NULL,
    token character varying(64) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    name text NOT NULL,
    contact text NOT NULL,
    may_publish boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    received_on date NOT NULL,
    acknowledge_by timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    state character varying(10) NOT NULL,
    days smallint NOT NULL,
    due date NOT NULL,
    due_provisional boolean NOT NULL,
    extended_days smallint NOT NULL,
    extended_for character varying(300) NOT NULL,
    escalated smallint NOT NULL,
    handed_to character varying(20) NOT NULL,
    closed_for character varying(300) NOT NULL,
    closed_on date,
    answered_on date,
    in_time boolean,
    by_id bigint,
    organ_id bigint NOT NULL,
    same_as_id bigint,
    CONSTRAINT dialogue_letter_days_check CHECK ((days >= 0)),
    CONSTRAINT dialogue_letter_escalated_check CHECK ((escalated >= 0)),
    CONSTRAINT dialogue_letter_extended_days_check CHECK ((extended_days >= 0))
);
ALTER TABLE dialogue_letter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_letterrating (
    id bigint NOT NULL,
    score smallint NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    letter_id bigint NOT NULL,
    CONSTRAINT dialogue_letterrating_score_check CHECK ((score >= 0))
);
ALTER TABLE dialogue_letterrating ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_letterrating_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_openday (
    id bigint NOT NULL,
    published_at timestamp with time zone,
    title character varying(120) NOT NULL,
    "on" date NOT NULL,
    hours character varying(60) NOT NULL,
    place character varying(120) NOT NULL,
    plan text NOT NULL,
    notice text NOT NULL,
    seats integer NOT NULL,
    sign_up_until date,
    held_on date,
    visitors integer NOT NULL,
    summary text NOT NULL,
    summary_shown_at timestamp with time zone,
    cancelled character varying(200) NOT NULL,
    by_id bigint,
    organ_id bigint NOT NULL,
    published_by_id bigint,
    summed_up_by_id bigint,
    CONSTRAINT dialogue_openday_seats_check CHECK ((seats >= 0)),
    CONSTRAINT dialogue_openday_visitors_check CHECK ((visitors >= 0))
);
ALTER TABLE dialogue_openday ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_openday_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_opendaycomment (
    id bigint NOT NULL,
    text text NOT NULL,
    answer text NOT NULL,
    open_day_id bigint NOT NULL
);
ALTER TABLE dialogue_opendaycomment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_opendaycomment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_opendayphoto (
    id bigint NOT NULL,
    words character varying(120) NOT NULL,
    attachment_id bigint NOT NULL,
    open_day_id bigint NOT NULL
);
ALTER TABLE dialogue_opendayphoto ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_opendayphoto_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_openquestion (
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    folded character varying(200) NOT NULL,
    why character varying(10) NOT NULL,
    count integer NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    note character varying(500) NOT NULL,
    settled_at timestamp with time zone,
    by_id bigint,
    faq_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT dialogue_openquestion_count_check CHECK ((count >= 0))
);
ALTER TABLE dialogue_openquestion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_openquestion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_opinionoutcome (
    id bigint NOT NULL,
    wording character varying(500) NOT NULL,
    result character varying(8) NOT NULL,
    reason character varying(500) NOT NULL,
    survey_id bigint NOT NULL
);
ALTER TABLE dialogue_opinionoutcome ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_opinionoutcome_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_order (
    id bigint NOT NULL,
    number character varying(60) NOT NULL,
    kind character varying(20) NOT NULL,
    subject character varying(200) NOT NULL,
    content text NOT NULL,
    caller text NOT NULL,
    state character varying(12) NOT NULL,
    received_on date NOT NULL,
    due date,
    provisional boolean NOT NULL,
    replied_on date,
    in_time boolean,
    closed_on date,
    supervised smallint NOT NULL,
    visited_on date,
    satisfaction character varying(12) NOT NULL,
    department_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT dialogue_order_supervised_check CHECK ((supervised >= 0))
);
ALTER TABLE dialogue_order ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_orderstep (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    "on" date NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    order_id bigint NOT NULL
);
ALTER TABLE dialogue_orderstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_orderstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_place (
    id bigint NOT NULL,
    published_at timestamp with time zone,
    kind character varying(10) NOT NULL,
    name character varying(120) NOT NULL,
    address character varying(200) NOT NULL,
    hours character varying(120) NOT NULL,
    kit text NOT NULL,
    staff character varying(120) NOT NULL,
    phone character varying(40) NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    by_id bigint,
    organ_id bigint NOT NULL,
    published_by_id bigint
);
ALTER TABLE dialogue_place ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_place_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_placement (
    id bigint NOT NULL,
    address character varying(200) NOT NULL,
    survey_id bigint NOT NULL
);
ALTER TABLE dialogue_placement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_placement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_pressconference (
    id bigint NOT NULL,
    published_at timestamp with time zone,
    title character varying(200) NOT NULL,
    "on" date NOT NULL,
    place character varying(120) NOT NULL,
    speakers character varying(200) NOT NULL,
    summary text NOT NULL,
    link character varying(200) NOT NULL,
    by_id bigint,
    organ_id bigint NOT NULL,
    published_by_id bigint
);
ALTER TABLE dialogue_pressconference ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_pressconference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_proposal (
    id bigint NOT NULL,
    published_at timestamp with time zone,
    kind character varying(10) NOT NULL,
    number character varying(40) NOT NULL,
    session character varying(60) NOT NULL,
    title character varying(200) NOT NULL,
    received_on date NOT NULL,
    due date,
    answered_on date,
    result character varying(10) NOT NULL,
    answer text NOT NULL,
    openness character varying(10) NOT NULL,
    reason character varying(300) NOT NULL,
    public_text text NOT NULL,
    publish_by date,
    provisional boolean NOT NULL,
    by_id bigint,
    organ_id bigint NOT NULL,
    published_by_id bigint
);
ALTER TABLE dialogue_proposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_publicletter (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    title character varying(120) NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    received_on date NOT NULL,
    answered_on date NOT NULL,
    state character varying(10) NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    reviewed_at timestamp with time zone,
    remark character varying(500) NOT NULL,
    published_on date,
    drafted_by_id bigint NOT NULL,
    letter_id bigint NOT NULL,
    organ_id bigint NOT NULL,
    reviewed_by_id bigint
);
ALTER TABLE dialogue_publicletter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_publicletter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_reply (
    id bigint NOT NULL,
    text text NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    verdict character varying(8) NOT NULL,
    remark character varying(500) NOT NULL,
    reviewed_at timestamp with time zone,
    way character varying(8) NOT NULL,
    sent_at timestamp with time zone,
    drafted_by_id bigint NOT NULL,
    letter_id bigint NOT NULL,
    reviewed_by_id bigint,
    sent_by_id bigint
);
ALTER TABLE dialogue_reply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_reply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_route (
    id bigint NOT NULL,
    question text NOT NULL,
    due date NOT NULL,
    at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    by_id bigint NOT NULL,
    letter_id bigint NOT NULL,
    to_id bigint NOT NULL
);
ALTER TABLE dialogue_route ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_route_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_servicecount (
    id bigint NOT NULL,
    month date NOT NULL,
    matter character varying(120) NOT NULL,
    count integer NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT dialogue_servicecount_count_check CHECK ((count >= 0))
);
ALTER TABLE dialogue_servicecount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_servicecount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_sheet (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    source character varying(5) NOT NULL,
    box character varying(60) NOT NULL,
    browser character varying(64),
    address character varying(64) NOT NULL,
    score smallint,
    by_id bigint,
    outcome_id bigint,
    survey_id bigint NOT NULL,
    CONSTRAINT dialogue_sheet_score_check CHECK ((score >= 0))
);
ALTER TABLE dialogue_sheet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_sheet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_sheetanswer (
    id bigint NOT NULL,
    option smallint,
    text text NOT NULL,
    sheet_id bigint NOT NULL,
    question_id bigint NOT NULL,
    CONSTRAINT dialogue_sheetanswer_option_check CHECK ((option >= 0))
);
ALTER TABLE dialogue_sheetanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_sheetanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_sheetlayout (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    headings jsonb NOT NULL,
    organ_id bigint NOT NULL
);
ALTER TABLE dialogue_sheetlayout ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_sheetlayout_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_signup (
    id bigint NOT NULL,
    name text NOT NULL,
    phone text NOT NULL,
    people smallint NOT NULL,
    came smallint,
    online boolean NOT NULL,
    token character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    open_day_id bigint NOT NULL,
    CONSTRAINT dialogue_signup_came_check CHECK ((came >= 0)),
    CONSTRAINT dialogue_signup_people_check CHECK ((people >= 0))
);
ALTER TABLE dialogue_signup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_signup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_survey (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    subject character varying(12) NOT NULL,
    title character varying(120) NOT NULL,
    lead text NOT NULL,
    about character varying(200) NOT NULL,
    ways character varying(300) NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    hurry character varying(300) NOT NULL,
    stage character varying(10) NOT NULL,
    remark character varying(300) NOT NULL,
    conclusion text NOT NULL,
    published_on date,
    concluded_on date,
    author_id bigint NOT NULL,
    organ_id bigint NOT NULL,
    published_by_id bigint,
    submitted_by_id bigint
);
ALTER TABLE dialogue_survey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_survey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_surveyquestion (
    id bigint NOT NULL,
    place smallint NOT NULL,
    kind character varying(8) NOT NULL,
    text character varying(500) NOT NULL,
    required boolean NOT NULL,
    options jsonb NOT NULL,
    "right" jsonb NOT NULL,
    note character varying(300) NOT NULL,
    survey_id bigint NOT NULL,
    CONSTRAINT dialogue_surveyquestion_place_check CHECK ((place >= 0))
);
ALTER TABLE dialogue_surveyquestion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_surveyquestion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_synonyms (
    id bigint NOT NULL,
    text text NOT NULL,
    organ_id bigint NOT NULL
);
ALTER TABLE dialogue_synonyms ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_synonyms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dialogue_visit (
    id bigint NOT NULL,
    "on" date NOT NULL,
    people integer NOT NULL,
    purpose character varying(12) NOT NULL,
    note character varying(200) NOT NULL,
    organ_id bigint NOT NULL,
    place_id bigint NOT NULL,
    CONSTRAINT dialogue_visit_people_check CHECK ((people >= 0))
);
ALTER TABLE dialogue_visit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME dialogue_visit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE django_tasks_database_dbtaskresult (
    id uuid NOT NULL,
    status character varying(10) NOT NULL,
    args_kwargs jsonb NOT NULL,
    priority integer NOT NULL,
    task_path text NOT NULL,
    queue_name character varying(32) NOT NULL,
    backend_name character varying(32) NOT NULL,
    run_after timestamp with time zone NOT NULL,
    enqueued_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    started_at timestamp with time zone,
    return_value jsonb,
    exception_class_path text NOT NULL,
    traceback text NOT NULL,
    worker_ids jsonb NOT NULL,
    CONSTRAINT priority_range CHECK (((priority >= '-100'::integer) AND (priority <= 100)))
);
CREATE TABLE mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_attachment (
    id bigint NOT NULL,
    record_key bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    file character varying(100) NOT NULL,
    name character varying(200) NOT NULL,
    size bigint NOT NULL,
    digest character varying(64) NOT NULL,
    scanned character varying(120) NOT NULL,
    person_id bigint NOT NULL,
    record_type_id integer NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT organs_attachment_record_key_check CHECK ((record_key >= 0)),
    CONSTRAINT organs_attachment_size_check CHECK ((size >= 0))
);
ALTER TABLE organs_attachment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_audithead (
    id bigint NOT NULL,
    number bigint NOT NULL,
    digest character varying(64) NOT NULL,
    seal character varying(64) NOT NULL,
    CONSTRAINT one_audit_head CHECK ((id = 1)),
    CONSTRAINT organs_audithead_number_check CHECK ((number >= 0))
);
ALTER TABLE organs_audithead ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_audithead_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_auditrow (
    id bigint NOT NULL,
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_name character varying(60) NOT NULL,
    capacity character varying(200) NOT NULL,
    action character varying(60) NOT NULL,
    subject_type character varying(60) NOT NULL,
    subject_key character varying(60) NOT NULL,
    subject character varying(200) NOT NULL,
    detail jsonb NOT NULL,
    previous character varying(64) NOT NULL,
    digest character varying(64) NOT NULL,
    actor_id bigint,
    organ_id bigint,
    CONSTRAINT organs_auditrow_number_check CHECK ((number >= 0))
);
ALTER TABLE organs_auditrow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_auditrow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_comment (
    id bigint NOT NULL,
    record_key bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    text text NOT NULL,
    person_id bigint NOT NULL,
    record_type_id integer NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT organs_comment_record_key_check CHECK ((record_key >= 0))
);
ALTER TABLE organs_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_counter (
    id bigint NOT NULL,
    series character varying(40) NOT NULL,
    period character varying(200) NOT NULL,
    last integer NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT organs_counter_last_check CHECK ((last >= 0))
);
ALTER TABLE organs_counter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_counter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_organ (
    id bigint NOT NULL,
    path character varying(255) NOT NULL,
    depth integer NOT NULL,
    numchild integer NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(120) NOT NULL,
    short character varying(12) NOT NULL,
    code character varying(18),
    office character varying(120) NOT NULL,
    address character varying(200) NOT NULL,
    hours character varying(120) NOT NULL,
    phone character varying(60) NOT NULL,
    fax character varying(60) NOT NULL,
    email character varying(120) NOT NULL,
    postcode character varying(6) NOT NULL,
    closed_on date,
    CONSTRAINT organ_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT organs_organ_depth_check CHECK ((depth >= 0)),
    CONSTRAINT organs_organ_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE organs_organ ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_organ_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_organsetting (
    id bigint NOT NULL,
    key character varying(40) NOT NULL,
    value character varying(200) NOT NULL,
    since date NOT NULL,
    organ_id bigint NOT NULL
);
ALTER TABLE organs_organsetting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_organsetting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_person (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    name character varying(60) NOT NULL,
    phone character varying(30) NOT NULL,
    must_change_password boolean NOT NULL,
    organ_id bigint
);
CREATE TABLE organs_person_groups (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE organs_person_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_person_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE organs_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_person_user_permissions (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE organs_person_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_person_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE organs_post (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    since date NOT NULL,
    until date,
    organ_id bigint NOT NULL,
    person_id bigint NOT NULL,
    stands_in_for_id bigint,
    CONSTRAINT post_ends_after_it_begins CHECK (((until IS NULL) OR (until >= since)))
);
ALTER TABLE organs_post ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME organs_post_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_absence (
    id bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_for character varying(300) NOT NULL,
    since date NOT NULL,
    until date NOT NULL,
    note character varying(100) NOT NULL,
    entered_by_id bigint,
    organ_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT absence_ends_after CHECK ((until >= since))
);
ALTER TABLE oversight_absence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_absence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_accountability (
    id bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_for character varying(300) NOT NULL,
    "on" date NOT NULL,
    people integer NOT NULL,
    measure character varying(12) NOT NULL,
    reason character varying(300) NOT NULL,
    body character varying(120) NOT NULL,
    basis character varying(200) NOT NULL,
    entered_by_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT oversight_accountability_people_check CHECK ((people >= 0))
);
ALTER TABLE oversight_accountability ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_accountability_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_appeal (
    id bigint NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    state character varying(8) NOT NULL,
    reply text NOT NULL,
    replied_at timestamp with time zone,
    by_id bigint,
    replied_by_id bigint,
    mark_id bigint NOT NULL
);
ALTER TABLE oversight_appeal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_appeal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_assessment (
    id bigint NOT NULL,
    "on" date NOT NULL,
    state character varying(8) NOT NULL,
    due date NOT NULL,
    total numeric(6,2),
    failed boolean NOT NULL,
    grade character varying(20) NOT NULL,
    remark character varying(500) NOT NULL,
    submitted_at timestamp with time zone,
    told_at timestamp with time zone,
    appeal_until date,
    concluded_on date,
    organ_id bigint NOT NULL,
    set_id bigint NOT NULL
);
ALTER TABLE oversight_assessment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_assessment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_duty (
    id bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_for character varying(300) NOT NULL,
    text character varying(300) NOT NULL,
    basis character varying(200) NOT NULL,
    since date NOT NULL,
    until date,
    answers_id bigint NOT NULL,
    entered_by_id bigint,
    organ_id bigint NOT NULL,
    person_id bigint,
    CONSTRAINT duty_ends_after CHECK (((until IS NULL) OR (until >= since)))
);
ALTER TABLE oversight_duty ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_duty_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_evaluation (
    id bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_for character varying(300) NOT NULL,
    title character varying(200) NOT NULL,
    manner character varying(12) NOT NULL,
    since date NOT NULL,
    until date NOT NULL,
    asked integer,
    answered integer NOT NULL,
    satisfied integer NOT NULL,
    result text NOT NULL,
    survey character varying(40) NOT NULL,
    entered_by_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT evaluation_ends_after CHECK ((until >= since)),
    CONSTRAINT oversight_evaluation_answered_check CHECK ((answered >= 0)),
    CONSTRAINT oversight_evaluation_asked_check CHECK ((asked >= 0)),
    CONSTRAINT oversight_evaluation_satisfied_check CHECK ((satisfied >= 0)),
    CONSTRAINT satisfied_answered CHECK ((satisfied <= answered))
);
ALTER TABLE oversight_evaluation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_evaluation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_flaw (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    print character varying(64) NOT NULL,
    address character varying(1000) NOT NULL,
    about character varying(1000) NOT NULL,
    points smallint NOT NULL,
    state character varying(8) NOT NULL,
    found_on date NOT NULL,
    due date NOT NULL,
    due_provisional boolean NOT NULL,
    note character varying(500) NOT NULL,
    closed_on date,
    by_id bigint,
    organ_id bigint NOT NULL,
    inspection_id bigint,
    spot_check_id bigint,
    CONSTRAINT oversight_flaw_points_check CHECK ((points >= 0))
);
ALTER TABLE oversight_flaw ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_flaw_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_gauge (
    id bigint NOT NULL,
    month date NOT NULL,
    key character varying(60) NOT NULL,
    count integer NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT oversight_gauge_count_check CHECK ((count >= 0))
);
ALTER TABLE oversight_gauge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_gauge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_indicator (
    id bigint NOT NULL,
    place smallint NOT NULL,
    "group" character varying(60) NOT NULL,
    name character varying(300) NOT NULL,
    basis character varying(200) NOT NULL,
    weight numeric(5,2) NOT NULL,
    veto boolean NOT NULL,
    measure character varying(12) NOT NULL,
    given jsonb NOT NULL,
    set_id bigint NOT NULL,
    CONSTRAINT oversight_indicator_place_check CHECK ((place >= 0)),
    CONSTRAINT points_or_veto CHECK (((veto AND (weight = (0)::numeric)) OR ((NOT veto) AND (weight > (0)::numeric))))
);
ALTER TABLE oversight_indicator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_indicator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_indicatorset (
    id bigint NOT NULL,
    year smallint NOT NULL,
    version smallint NOT NULL,
    title character varying(200) NOT NULL,
    grades text NOT NULL,
    state character varying(8) NOT NULL,
    issued_at timestamp with time zone,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT oversight_indicatorset_version_check CHECK ((version >= 0)),
    CONSTRAINT oversight_indicatorset_year_check CHECK ((year >= 0))
);
ALTER TABLE oversight_indicatorset ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_indicatorset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_inspection (
    id bigint NOT NULL,
    manner character varying(8) NOT NULL,
    state character varying(8) NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    pages integer NOT NULL,
    files integer NOT NULL,
    late integer NOT NULL,
    found integer NOT NULL,
    closed integer NOT NULL,
    fault character varying(300) NOT NULL,
    by_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT oversight_inspection_closed_check CHECK ((closed >= 0)),
    CONSTRAINT oversight_inspection_files_check CHECK ((files >= 0)),
    CONSTRAINT oversight_inspection_found_check CHECK ((found >= 0)),
    CONSTRAINT oversight_inspection_late_check CHECK ((late >= 0)),
    CONSTRAINT oversight_inspection_pages_check CHECK ((pages >= 0))
);
ALTER TABLE oversight_inspection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_inspection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_loss (
    id bigint NOT NULL,
    points numeric(5,2) NOT NULL,
    reason character varying(500) NOT NULL,
    "values" jsonb NOT NULL,
    figure character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_for character varying(500) NOT NULL,
    by_id bigint,
    mark_id bigint NOT NULL
);
ALTER TABLE oversight_loss ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_loss_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_mark (
    id bigint NOT NULL,
    own_points numeric(5,2),
    own_note text NOT NULL,
    checked_at timestamp with time zone,
    assessment_id bigint NOT NULL,
    checked_by_id bigint,
    indicator_id bigint NOT NULL
);
ALTER TABLE oversight_mark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_mark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_meeting (
    id bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_for character varying(300) NOT NULL,
    kind character varying(10) NOT NULL,
    held_on date NOT NULL,
    subject character varying(200) NOT NULL,
    place character varying(100) NOT NULL,
    chair character varying(60) NOT NULL,
    present text NOT NULL,
    agenda text NOT NULL,
    decisions text NOT NULL,
    entered_by_id bigint,
    organ_id bigint NOT NULL
);
ALTER TABLE oversight_meeting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_nilreturn (
    id bigint NOT NULL,
    year smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT oversight_nilreturn_year_check CHECK ((year >= 0))
);
ALTER TABLE oversight_nilreturn ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_nilreturn_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_progress (
    id bigint NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    point_id bigint NOT NULL
);
ALTER TABLE oversight_progress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_progress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_spotcheck (
    id bigint NOT NULL,
    "on" date NOT NULL,
    scope text NOT NULL,
    vetoes jsonb NOT NULL,
    bonus smallint NOT NULL,
    remark text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT oversight_spotcheck_bonus_check CHECK ((bonus >= 0))
);
ALTER TABLE oversight_spotcheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_spotcheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_training (
    id bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_for character varying(300) NOT NULL,
    held_on date NOT NULL,
    subject character varying(200) NOT NULL,
    teacher character varying(60) NOT NULL,
    outside boolean NOT NULL,
    attended integer NOT NULL,
    present text NOT NULL,
    entered_by_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT oversight_training_attended_check CHECK ((attended >= 0))
);
ALTER TABLE oversight_training ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_training_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE oversight_workpoint (
    id bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_for character varying(300) NOT NULL,
    year smallint NOT NULL,
    text character varying(500) NOT NULL,
    due date NOT NULL,
    basis character varying(200) NOT NULL,
    state character varying(8) NOT NULL,
    closed_on date,
    entered_by_id bigint,
    meeting_id bigint,
    organ_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    person_id bigint,
    CONSTRAINT oversight_workpoint_year_check CHECK ((year >= 0))
);
ALTER TABLE oversight_workpoint ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME oversight_workpoint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_carried (
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    "on" date,
    due date,
    count integer NOT NULL,
    address character varying(300) NOT NULL,
    proof character varying(100) NOT NULL,
    by_id bigint,
    carrier_id bigint NOT NULL,
    item_id integer,
    recall_due date,
    recall_proof character varying(100) NOT NULL,
    recalled_by_id bigint,
    recalled_on date,
    fault character varying(300) NOT NULL,
    renew_due date,
    CONSTRAINT publishing_carried_count_check CHECK ((count >= 0))
);
ALTER TABLE publishing_carried ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_carried_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_carrier (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(120) NOT NULL,
    freshness character varying(30) NOT NULL,
    opened_on date NOT NULL,
    changed_on date NOT NULL,
    filed_on date,
    closed_on date,
    organ_id bigint NOT NULL
);
ALTER TABLE publishing_carrier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_carrier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_cataloguerow (
    id bigint NOT NULL,
    field character varying(60) NOT NULL,
    number character varying(20) NOT NULL,
    matter character varying(200) NOT NULL,
    sub_matter character varying(200) NOT NULL,
    content text NOT NULL,
    basis text NOT NULL,
    period character varying(200) NOT NULL,
    due character varying(40) NOT NULL,
    rhythm character varying(30) NOT NULL,
    responsible character varying(200) NOT NULL,
    carriers jsonb NOT NULL,
    audience character varying(200) NOT NULL,
    way character varying(40) NOT NULL,
    levels jsonb NOT NULL,
    since date NOT NULL,
    until date,
    organ_id bigint NOT NULL
);
ALTER TABLE publishing_cataloguerow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_cataloguerow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_change (
    id bigint NOT NULL,
    kind character varying(14) NOT NULL,
    "on" date NOT NULL,
    basis character varying(300) NOT NULL,
    taken_back boolean NOT NULL,
    by_document_id bigint,
    document_id bigint NOT NULL,
    sweep_id bigint
);
ALTER TABLE publishing_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_column (
    page_ptr_id integer NOT NULL,
    kind character varying(30) NOT NULL,
    freshness character varying(30) NOT NULL,
    newest_on date,
    carriers jsonb NOT NULL,
    village boolean NOT NULL,
    intro text NOT NULL,
    closed_on date,
    committee_id bigint,
    organ_id bigint NOT NULL,
    row_id bigint
);
CREATE TABLE publishing_correction (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    text text NOT NULL,
    quote text NOT NULL,
    contact text NOT NULL,
    own boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    due date,
    due_provisional boolean NOT NULL,
    state character varying(10) NOT NULL,
    reply text NOT NULL,
    replied_at timestamp with time zone,
    by_id bigint,
    organ_id bigint NOT NULL,
    item_id integer,
    release_id bigint
);
ALTER TABLE publishing_correction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_document (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    series character varying(40) NOT NULL,
    year smallint NOT NULL,
    serial integer NOT NULL,
    title character varying(300) NOT NULL,
    formed_on date NOT NULL,
    in_force_from date,
    expires_on date,
    state character varying(10) NOT NULL,
    openness character varying(12) NOT NULL,
    openness_reason text NOT NULL,
    opinion text NOT NULL,
    decided_at timestamp with time zone,
    void boolean NOT NULL,
    remark character varying(300) NOT NULL,
    by_id bigint,
    decided_by_id bigint,
    organ_id bigint NOT NULL,
    item_id integer,
    CONSTRAINT publishing_document_serial_check CHECK ((serial >= 0)),
    CONSTRAINT publishing_document_year_check CHECK ((year >= 0))
);
ALTER TABLE publishing_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_enclosure (
    id bigint NOT NULL,
    sort_order integer,
    file character varying(100) NOT NULL,
    name character varying(200) NOT NULL,
    digest character varying(64) NOT NULL,
    text text NOT NULL,
    item_id integer NOT NULL
);
ALTER TABLE publishing_enclosure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_enclosure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_finding (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    severity character varying(10) NOT NULL,
    file character varying(400) NOT NULL,
    digest character varying(64) NOT NULL,
    place jsonb NOT NULL,
    count integer NOT NULL,
    quote character varying(200) NOT NULL,
    better character varying(200) NOT NULL,
    print character varying(64) NOT NULL,
    decision character varying(8) NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone,
    by_id bigint,
    vetting_id bigint NOT NULL,
    CONSTRAINT publishing_finding_count_check CHECK ((count >= 0))
);
ALTER TABLE publishing_finding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_finding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_folded (
    id bigint NOT NULL,
    folded text NOT NULL
)
WITH (toast_tuple_target='8160');
ALTER TABLE ONLY publishing_folded ALTER COLUMN folded SET STORAGE EXTERNAL;
CREATE TABLE publishing_handover (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    draft character varying(200) NOT NULL,
    task character varying(200) NOT NULL,
    article character varying(200) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    tries smallint NOT NULL,
    next_at timestamp with time zone,
    busy_until timestamp with time zone,
    carried_id bigint NOT NULL,
    CONSTRAINT publishing_handover_tries_check CHECK ((tries >= 0))
);
ALTER TABLE publishing_handover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_handover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_item (
    page_ptr_id integer NOT NULL,
    kind character varying(30) NOT NULL,
    number character varying(80),
    summary text NOT NULL,
    formed_on date,
    document_number character varying(60) NOT NULL,
    theme character varying(60) NOT NULL,
    category character varying(60) NOT NULL,
    keywords character varying(120) NOT NULL,
    origin character varying(120) NOT NULL,
    openness character varying(12) NOT NULL,
    openness_reason text NOT NULL,
    validity character varying(12) NOT NULL,
    in_force_from date,
    expires_on date,
    body jsonb NOT NULL,
    form character varying(10) NOT NULL,
    stage character varying(12) NOT NULL,
    due date,
    due_provisional boolean NOT NULL,
    release_at timestamp with time zone,
    released_on date,
    author_id bigint,
    interprets_id integer,
    organ_id bigint NOT NULL,
    committee_id bigint
);
CREATE TABLE publishing_listed (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    village boolean NOT NULL,
    text text NOT NULL,
    column_id integer NOT NULL,
    item_id integer NOT NULL,
    organ_id bigint NOT NULL
);
CREATE TABLE publishing_pairs (
    id bigint NOT NULL,
    pairs text[] NOT NULL
)
WITH (toast_tuple_target='128');
ALTER TABLE ONLY publishing_pairs ALTER COLUMN pairs SET STORAGE EXTERNAL;
COMMENT ON TABLE publishing_pairs IS '3';
CREATE TABLE publishing_pin (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    quote text NOT NULL,
    text text NOT NULL,
    settled_at timestamp with time zone,
    person_id bigint NOT NULL,
    settled_by_id bigint,
    round_id bigint NOT NULL
);
ALTER TABLE publishing_pin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_pin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_platformaccount (
    id bigint NOT NULL,
    app_id character varying(40) NOT NULL,
    secret text NOT NULL,
    token text NOT NULL,
    token_until timestamp with time zone,
    cover character varying(200) NOT NULL,
    since timestamp with time zone NOT NULL,
    by_id bigint,
    carrier_id bigint NOT NULL
);
ALTER TABLE publishing_platformaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_platformaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_registerrow (
    id bigint NOT NULL,
    register character varying(10) NOT NULL,
    number character varying(80) NOT NULL,
    party character varying(200) NOT NULL,
    matter character varying(300) NOT NULL,
    decided_on date NOT NULL,
    amount numeric(14,2),
    fields jsonb NOT NULL,
    publishable boolean NOT NULL,
    reason character varying(300) NOT NULL,
    due date,
    due_provisional boolean NOT NULL,
    published_on date,
    revoked_on date,
    withdraw_by date,
    revoked_reason character varying(300) NOT NULL,
    withdrawn_on date,
    by_id bigint,
    item_id integer,
    organ_id bigint NOT NULL
);
ALTER TABLE publishing_registerrow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_registerrow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_release (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    at timestamp with time zone NOT NULL,
    note character varying(500) NOT NULL,
    ended_at timestamp with time zone,
    ended_reason character varying(500) NOT NULL,
    by_id bigint,
    ended_by_id bigint,
    item_id integer NOT NULL,
    revision_id integer NOT NULL,
    round_id bigint NOT NULL
);
ALTER TABLE publishing_release ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_release_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_review (
    id bigint NOT NULL,
    stage character varying(8) NOT NULL,
    capacity character varying(200) NOT NULL,
    substitute boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    passed boolean NOT NULL,
    points jsonb NOT NULL,
    remark text NOT NULL,
    person_id bigint NOT NULL,
    round_id bigint NOT NULL
);
ALTER TABLE publishing_review ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_review_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_round (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    urgent boolean NOT NULL,
    urgent_reason character varying(300) NOT NULL,
    note character varying(500) NOT NULL,
    kind character varying(12) NOT NULL,
    public_note character varying(500) NOT NULL,
    outcome character varying(10) NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint NOT NULL,
    item_id integer NOT NULL,
    revision_id integer NOT NULL
);
ALTER TABLE publishing_round ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_subscription (
    id bigint NOT NULL,
    interests jsonb NOT NULL,
    villages jsonb NOT NULL,
    address text NOT NULL,
    mark character varying(64) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    told bigint NOT NULL,
    failures smallint NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT publishing_subscription_failures_check CHECK ((failures >= 0))
);
ALTER TABLE publishing_subscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_subscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_sweep (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    begun_on date NOT NULL,
    ended_on date,
    by_id bigint NOT NULL,
    item_id integer,
    organ_id bigint NOT NULL
);
ALTER TABLE publishing_sweep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_sweep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_sweepline (
    id bigint NOT NULL,
    verdict character varying(8) NOT NULL,
    reason character varying(300) NOT NULL,
    document_id bigint NOT NULL,
    sweep_id bigint NOT NULL
);
ALTER TABLE publishing_sweepline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_sweepline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_tagged (
    id bigint NOT NULL,
    interest character varying(30) NOT NULL,
    listed_id bigint NOT NULL,
    organ_id bigint NOT NULL
);
ALTER TABLE publishing_tagged ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_tagged_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_term (
    id bigint NOT NULL,
    "right" character varying(60) NOT NULL,
    wrong character varying(200) NOT NULL,
    note character varying(120) NOT NULL,
    since date NOT NULL,
    ended_on date,
    organ_id bigint NOT NULL
);
ALTER TABLE publishing_term ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_term_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE publishing_vetting (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    answers jsonb NOT NULL,
    note text NOT NULL,
    at timestamp with time zone,
    scanned_at timestamp with time zone,
    answer text NOT NULL,
    answer_from character varying(120) NOT NULL,
    answer_open boolean,
    answer_at timestamp with time zone,
    answer_by_id bigint,
    by_id bigint,
    item_id integer NOT NULL,
    revision_id integer NOT NULL
);
ALTER TABLE publishing_vetting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME publishing_vetting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_annualreport (
    id bigint NOT NULL,
    year smallint NOT NULL,
    scope character varying(8) NOT NULL,
    stage character varying(10) NOT NULL,
    above character varying(10) NOT NULL,
    due date NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    begun_by_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT reporting_annualreport_year_check CHECK ((year >= 0))
);
ALTER TABLE reporting_annualreport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_annualreport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_edition (
    id bigint NOT NULL,
    number smallint NOT NULL,
    content jsonb NOT NULL,
    evidence jsonb NOT NULL,
    differences jsonb NOT NULL,
    note character varying(500) NOT NULL,
    digest character varying(64) NOT NULL,
    published_on date NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    report_id bigint NOT NULL,
    round_id bigint NOT NULL,
    CONSTRAINT reporting_edition_number_check CHECK ((number >= 0))
);
ALTER TABLE reporting_edition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_edition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_exclusion (
    id bigint NOT NULL,
    year smallint NOT NULL,
    path character varying(80) NOT NULL,
    count integer NOT NULL,
    reason character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    member_id bigint NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT reporting_exclusion_count_check CHECK ((count >= 0)),
    CONSTRAINT reporting_exclusion_year_check CHECK ((year >= 0))
);
ALTER TABLE reporting_exclusion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_exclusion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_judgement (
    id bigint NOT NULL,
    stage character varying(8) NOT NULL,
    capacity character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    passed boolean NOT NULL,
    points jsonb NOT NULL,
    remark text NOT NULL,
    person_id bigint NOT NULL,
    round_id bigint NOT NULL
);
ALTER TABLE reporting_judgement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_judgement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_opinion (
    id bigint NOT NULL,
    answer character varying(8) NOT NULL,
    text character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    edition_id bigint NOT NULL
);
ALTER TABLE reporting_opinion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_opinion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_part (
    id bigint NOT NULL,
    number smallint NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    report_id bigint NOT NULL,
    CONSTRAINT reporting_part_number_check CHECK ((number >= 0))
);
ALTER TABLE reporting_part ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_part_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_passage (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    remark text NOT NULL,
    by_id bigint,
    report_id bigint NOT NULL
);
ALTER TABLE reporting_passage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_passage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_point (
    id bigint NOT NULL,
    place character varying(80) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    answer character varying(500) NOT NULL,
    by_id bigint NOT NULL,
    report_id bigint NOT NULL,
    settled_by_id bigint
);
ALTER TABLE reporting_point ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_point_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_received (
    id bigint NOT NULL,
    year smallint NOT NULL,
    name character varying(200) NOT NULL,
    file character varying(100) NOT NULL,
    digest character varying(64) NOT NULL,
    reading jsonb NOT NULL,
    mended jsonb NOT NULL,
    settled jsonb NOT NULL,
    state character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT reporting_received_year_check CHECK ((year >= 0))
);
ALTER TABLE reporting_received ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_received_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_reminder (
    id bigint NOT NULL,
    year smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    remark text NOT NULL,
    by_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT reporting_reminder_year_check CHECK ((year >= 0))
);
ALTER TABLE reporting_reminder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_reminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_rendered (
    id bigint NOT NULL,
    format character varying(8) NOT NULL,
    file character varying(100) NOT NULL,
    size integer NOT NULL,
    digest character varying(64) NOT NULL,
    edition_id bigint NOT NULL,
    CONSTRAINT reporting_rendered_size_check CHECK ((size >= 0))
);
ALTER TABLE reporting_rendered ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_rendered_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_round (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    content jsonb NOT NULL,
    public_note character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome character varying(10) NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint NOT NULL,
    report_id bigint NOT NULL
);
ALTER TABLE reporting_round ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_typed (
    id bigint NOT NULL,
    key character varying(80) NOT NULL,
    value numeric(18,6) NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    evidence_id bigint,
    report_id bigint NOT NULL
);
ALTER TABLE reporting_typed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_typed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE reporting_waiver (
    id bigint NOT NULL,
    fingerprint character varying(16) NOT NULL,
    code character varying(8) NOT NULL,
    text character varying(500) NOT NULL,
    reason character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    report_id bigint NOT NULL
);
ALTER TABLE reporting_waiver ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME reporting_waiver_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_applicant (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    name text NOT NULL,
    identity text NOT NULL,
    contact text NOT NULL,
    mark character varying(64) NOT NULL,
    purged_on date,
    organ_id bigint NOT NULL
);
ALTER TABLE requests_applicant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_applicant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_approval (
    id bigint NOT NULL,
    days smallint NOT NULL,
    reason text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    granted boolean,
    decided_at timestamp with time zone,
    remark character varying(300) NOT NULL,
    asked_by_id bigint NOT NULL,
    decided_by_id bigint,
    request_id bigint NOT NULL,
    CONSTRAINT requests_approval_days_check CHECK ((days >= 0))
);
ALTER TABLE requests_approval ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_approval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_assignment (
    id bigint NOT NULL,
    question text NOT NULL,
    due date NOT NULL,
    at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    by_id bigint NOT NULL,
    to_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE requests_assignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_delivered (
    id bigint NOT NULL,
    way character varying(20) NOT NULL,
    proof text NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    notice_id bigint NOT NULL
);
ALTER TABLE requests_delivered ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_delivered_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_event (
    id bigint NOT NULL,
    place smallint NOT NULL,
    kind character varying(24) NOT NULL,
    day date NOT NULL,
    channel character varying(20) NOT NULL,
    party character varying(40) NOT NULL,
    days smallint NOT NULL,
    until date,
    approved boolean NOT NULL,
    outcome character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    struck_at timestamp with time zone,
    struck_reason character varying(300) NOT NULL,
    by_id bigint,
    struck_by_id bigint,
    request_id bigint NOT NULL,
    CONSTRAINT requests_event_days_check CHECK ((days >= 0)),
    CONSTRAINT requests_event_place_check CHECK ((place >= 0))
);
ALTER TABLE requests_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_fee (
    id bigint NOT NULL,
    tariff character varying(8) NOT NULL,
    count integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    noticed_on date,
    paid numeric(12,2),
    paid_on date,
    receipt character varying(60) NOT NULL,
    notice_id bigint,
    request_id bigint NOT NULL,
    CONSTRAINT requests_fee_count_check CHECK ((count >= 0))
);
ALTER TABLE requests_fee ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_fee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_keptfile (
    id bigint NOT NULL,
    purpose character varying(12) NOT NULL,
    name text NOT NULL,
    sealed character varying(100) NOT NULL,
    size bigint NOT NULL,
    digest character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    purged_on date,
    by_id bigint,
    organ_id bigint NOT NULL,
    letter_id bigint,
    notice_id bigint,
    request_id bigint,
    CONSTRAINT requests_keptfile_size_check CHECK ((size >= 0))
);
ALTER TABLE requests_keptfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_keptfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_letter (
    id bigint NOT NULL,
    channel character varying(20) NOT NULL,
    arrived_on date NOT NULL,
    text text NOT NULL,
    form character varying(12) NOT NULL,
    route character varying(12) NOT NULL,
    needs_help character varying(200) NOT NULL,
    token character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    applicant_id bigint NOT NULL,
    by_id bigint,
    organ_id bigint NOT NULL
);
ALTER TABLE requests_letter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_mail (
    id bigint NOT NULL,
    mark character varying(64) NOT NULL,
    arrived_on date NOT NULL,
    sealed character varying(100) NOT NULL,
    size bigint NOT NULL,
    sender text NOT NULL,
    subject text NOT NULL,
    put_aside character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    letter_id bigint,
    organ_id bigint NOT NULL,
    CONSTRAINT requests_mail_size_check CHECK ((size >= 0))
);
ALTER TABLE requests_mail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_notice (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    content text NOT NULL,
    number character varying(80) NOT NULL,
    stage character varying(10) NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    legal_at timestamp with time zone,
    approved_at timestamp with time zone,
    signed_on date,
    approved_by_id bigint,
    drafted_by_id bigint NOT NULL,
    legal_by_id bigint,
    request_id bigint NOT NULL,
    template_id bigint
);
ALTER TABLE requests_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_onfile (
    id bigint NOT NULL,
    key character varying(20) NOT NULL,
    parts text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    request_id bigint NOT NULL
);
ALTER TABLE requests_onfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_onfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_party (
    id bigint NOT NULL,
    role character varying(12) NOT NULL,
    label character varying(40) NOT NULL,
    name text NOT NULL,
    contact text NOT NULL,
    opinion character varying(8) NOT NULL,
    reason text NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE requests_party ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_party_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_proceeding (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    role character varying(10) NOT NULL,
    body character varying(120) NOT NULL,
    case_number text NOT NULL,
    simple boolean NOT NULL,
    extended boolean NOT NULL,
    filed_on date NOT NULL,
    served_on date,
    answered_on date,
    result character varying(10) NOT NULL,
    result_on date,
    summary text NOT NULL,
    earlier_id bigint,
    organ_id bigint NOT NULL,
    request_id bigint
);
ALTER TABLE requests_proceeding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_proceeding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_proposal (
    id bigint NOT NULL,
    askers smallint NOT NULL,
    found_on date NOT NULL,
    decided character varying(8) NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone,
    by_id bigint,
    request_id bigint NOT NULL,
    CONSTRAINT requests_proposal_askers_check CHECK ((askers >= 0))
);
ALTER TABLE requests_proposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_purge (
    id bigint NOT NULL,
    stage character varying(8) NOT NULL,
    proposed_on date NOT NULL,
    purged_on date,
    by_id bigint,
    letter_id bigint NOT NULL
);
ALTER TABLE requests_purge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_purge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_rating (
    id bigint NOT NULL,
    score smallint NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    request_id bigint NOT NULL,
    CONSTRAINT requests_rating_score_check CHECK ((score >= 0))
);
ALTER TABLE requests_rating ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_rating_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_redaction (
    id bigint NOT NULL,
    marks text NOT NULL,
    reading character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    original_id bigint NOT NULL,
    result_id bigint,
    request_id bigint NOT NULL
);
ALTER TABLE requests_redaction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_redaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_reexamination (
    id bigint NOT NULL,
    year smallint NOT NULL,
    found character varying(8) NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    request_id bigint NOT NULL,
    CONSTRAINT requests_reexamination_year_check CHECK ((year >= 0))
);
ALTER TABLE requests_reexamination ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_reexamination_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_request (
    id bigint NOT NULL,
    number character varying(80) NOT NULL,
    subject character varying(200) NOT NULL,
    wanted text NOT NULL,
    kind character varying(30) NOT NULL,
    channel character varying(20) NOT NULL,
    code character varying(64) NOT NULL,
    state character varying(12) NOT NULL,
    received_on date,
    due date,
    provisional boolean NOT NULL,
    outcome character varying(40) NOT NULL,
    closed_on date,
    concluded_on date,
    concluded_as character varying(40) NOT NULL,
    days_used smallint,
    breaches smallint NOT NULL,
    handler_id bigint,
    letter_id bigint NOT NULL,
    organ_id bigint NOT NULL,
    same_as_id bigint,
    CONSTRAINT requests_request_breaches_check CHECK ((breaches >= 0)),
    CONSTRAINT requests_request_days_used_check CHECK ((days_used >= 0))
);
ALTER TABLE requests_request ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_template (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    version smallint NOT NULL,
    text text NOT NULL,
    since date NOT NULL,
    by_id bigint NOT NULL,
    organ_id bigint NOT NULL,
    CONSTRAINT requests_template_version_check CHECK ((version >= 0))
);
ALTER TABLE requests_template ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_template_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE requests_transfer (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    contact character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    letter_id bigint,
    request_id bigint NOT NULL,
    to_id bigint
);
ALTER TABLE requests_transfer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME requests_transfer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);
ALTER TABLE socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);
ALTER TABLE socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);
ALTER TABLE taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);
ALTER TABLE taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailadmin_admin (
    id integer NOT NULL
);
ALTER TABLE wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL,
    is_editing boolean NOT NULL
);
ALTER TABLE wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_apitoken (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    key_hash character varying(64) NOT NULL,
    prefix character varying(16) NOT NULL,
    created timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    user_id bigint NOT NULL
);
ALTER TABLE wagtailcore_apitoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_apitoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);
CREATE TABLE wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id bigint,
    revision_created_id integer,
    user_id bigint NOT NULL
);
ALTER TABLE wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);
CREATE TABLE wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);
ALTER TABLE wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);
ALTER TABLE wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id bigint,
    uuid uuid,
    revision_id integer
);
ALTER TABLE wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id bigint,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id bigint,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);
ALTER TABLE wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id bigint,
    uuid uuid
);
ALTER TABLE wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_revision (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    content jsonb NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) NOT NULL,
    user_id bigint,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);
ALTER TABLE wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);
CREATE TABLE wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);
ALTER TABLE wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);
ALTER TABLE wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);
ALTER TABLE wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id bigint,
    comment text NOT NULL
);
ALTER TABLE wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id bigint
);
ALTER TABLE wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);
ALTER TABLE wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);
CREATE TABLE wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) NOT NULL,
    requested_by_id bigint,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);
ALTER TABLE wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);
ALTER TABLE wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id bigint,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);
ALTER TABLE wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailembeds_embed (
    id integer NOT NULL,
    url text NOT NULL,
    max_width smallint,
    type character varying(10) NOT NULL,
    html text NOT NULL,
    title text NOT NULL,
    author_name text NOT NULL,
    provider_name text NOT NULL,
    thumbnail_url text NOT NULL,
    width integer,
    height integer,
    last_updated timestamp with time zone NOT NULL,
    hash character varying(32) NOT NULL,
    cache_until timestamp with time zone
);
ALTER TABLE wagtailembeds_embed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailembeds_embed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailforms_formsubmission (
    id integer NOT NULL,
    form_data jsonb NOT NULL,
    submit_time timestamp with time zone NOT NULL,
    page_id integer NOT NULL
);
ALTER TABLE wagtailforms_formsubmission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailforms_formsubmission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id bigint,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);
ALTER TABLE wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);
ALTER TABLE wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailredirects_redirect (
    id integer NOT NULL,
    old_path character varying(255) NOT NULL,
    is_permanent boolean NOT NULL,
    redirect_link character varying(255) NOT NULL,
    redirect_page_id integer,
    site_id integer,
    automatically_created boolean NOT NULL,
    created_at timestamp with time zone,
    redirect_page_route_path character varying(255) NOT NULL
);
ALTER TABLE wagtailredirects_redirect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailredirects_redirect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);
ALTER TABLE wagtailsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id bigint NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);
ALTER TABLE wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO auth_group VALUES (1, 'Moderators');
INSERT INTO auth_group VALUES (2, 'Editors');
INSERT INTO auth_group_permissions VALUES (1, 1, 109);
INSERT INTO auth_group_permissions VALUES (2, 1, 110);
INSERT INTO auth_group_permissions VALUES (3, 1, 111);
INSERT INTO auth_group_permissions VALUES (4, 2, 109);
INSERT INTO auth_group_permissions VALUES (5, 2, 110);
INSERT INTO auth_group_permissions VALUES (6, 2, 111);
INSERT INTO auth_group_permissions VALUES (7, 1, 112);
INSERT INTO auth_group_permissions VALUES (8, 2, 112);
INSERT INTO auth_group_permissions VALUES (9, 1, 113);
INSERT INTO auth_group_permissions VALUES (10, 2, 113);
INSERT INTO auth_group_permissions VALUES (11, 1, 114);
INSERT INTO auth_group_permissions VALUES (12, 1, 115);
INSERT INTO auth_group_permissions VALUES (13, 1, 116);
INSERT INTO auth_group_permissions VALUES (14, 2, 114);
INSERT INTO auth_group_permissions VALUES (15, 2, 115);
INSERT INTO auth_group_permissions VALUES (16, 2, 116);
INSERT INTO auth_group_permissions VALUES (17, 1, 117);
INSERT INTO auth_group_permissions VALUES (18, 2, 117);
INSERT INTO auth_permission VALUES (1, 'Can add locale', 3, 'add_locale');
INSERT INTO auth_permission VALUES (2, 'Can change locale', 3, 'change_locale');
INSERT INTO auth_permission VALUES (3, 'Can delete locale', 3, 'delete_locale');
INSERT INTO auth_permission VALUES (4, 'Can view locale', 3, 'view_locale');
INSERT INTO auth_permission VALUES (5, 'Can add site', 4, 'add_site');
INSERT INTO auth_permission VALUES (6, 'Can change site', 4, 'change_site');
INSERT INTO auth_permission VALUES (7, 'Can delete site', 4, 'delete_site');
INSERT INTO auth_permission VALUES (8, 'Can view site', 4, 'view_site');
INSERT INTO auth_permission VALUES (9, 'Can add group site permission', 5, 'add_groupsitepermission');
INSERT INTO auth_permission VALUES (10, 'Can change group site permission', 5, 'change_groupsitepermission');
INSERT INTO auth_permission VALUES (11, 'Can delete group site permission', 5, 'delete_groupsitepermission');
INSERT INTO auth_permission VALUES (12, 'Can view group site permission', 5, 'view_groupsitepermission');
INSERT INTO auth_permission VALUES (13, 'Can add API token', 6, 'add_apitoken');
INSERT INTO auth_permission VALUES (14, 'Can change API token', 6, 'change_apitoken');
INSERT INTO auth_permission VALUES (15, 'Can delete API token', 6, 'delete_apitoken');
INSERT INTO auth_permission VALUES (16, 'Can view API token', 6, 'view_apitoken');
INSERT INTO auth_permission VALUES (17, 'Can add model log entry', 7, 'add_modellogentry');
INSERT INTO auth_permission VALUES (18, 'Can change model log entry', 7, 'change_modellogentry');
INSERT INTO auth_permission VALUES (19, 'Can delete model log entry', 7, 'delete_modellogentry');
INSERT INTO auth_permission VALUES (20, 'Can view model log entry', 7, 'view_modellogentry');
INSERT INTO auth_permission VALUES (21, 'Can add revision', 8, 'add_revision');
INSERT INTO auth_permission VALUES (22, 'Can change revision', 8, 'change_revision');
INSERT INTO auth_permission VALUES (23, 'Can delete revision', 8, 'delete_revision');
INSERT INTO auth_permission VALUES (24, 'Can view revision', 8, 'view_revision');
INSERT INTO auth_permission VALUES (25, 'Can add collection view restriction', 9, 'add_collectionviewrestriction');
INSERT INTO auth_permission VALUES (26, 'Can change collection view restriction', 9, 'change_collectionviewrestriction');
INSERT INTO auth_permission VALUES (27, 'Can delete collection view restriction', 9, 'delete_collectionviewrestriction');
INSERT INTO auth_permission VALUES (28, 'Can view collection view restriction', 9, 'view_collectionviewrestriction');
INSERT INTO auth_permission VALUES (29, 'Can add collection', 10, 'add_collection');
INSERT INTO auth_permission VALUES (30, 'Can change collection', 10, 'change_collection');
INSERT INTO auth_permission VALUES (31, 'Can delete collection', 10, 'delete_collection');
INSERT INTO auth_permission VALUES (32, 'Can view collection', 10, 'view_collection');
INSERT INTO auth_permission VALUES (33, 'Can add group collection permission', 11, 'add_groupcollectionpermission');
INSERT INTO auth_permission VALUES (34, 'Can change group collection permission', 11, 'change_groupcollectionpermission');
INSERT INTO auth_permission VALUES (35, 'Can delete group collection permission', 11, 'delete_groupcollectionpermission');
INSERT INTO auth_permission VALUES (36, 'Can view group collection permission', 11, 'view_groupcollectionpermission');
INSERT INTO auth_permission VALUES (37, 'Can add uploaded file', 12, 'add_uploadedfile');
INSERT INTO auth_permission VALUES (38, 'Can change uploaded file', 12, 'change_uploadedfile');
INSERT INTO auth_permission VALUES (39, 'Can delete uploaded file', 12, 'delete_uploadedfile');
INSERT INTO auth_permission VALUES (40, 'Can view uploaded file', 12, 'view_uploadedfile');
INSERT INTO auth_permission VALUES (41, 'Can add workflow content type', 13, 'add_workflowcontenttype');
INSERT INTO auth_permission VALUES (42, 'Can change workflow content type', 13, 'change_workflowcontenttype');
INSERT INTO auth_permission VALUES (43, 'Can delete workflow content type', 13, 'delete_workflowcontenttype');
INSERT INTO auth_permission VALUES (44, 'Can view workflow content type', 13, 'view_workflowcontenttype');
INSERT INTO auth_permission VALUES (45, 'Can add Workflow state', 14, 'add_workflowstate');
INSERT INTO auth_permission VALUES (46, 'Can change Workflow state', 14, 'change_workflowstate');
INSERT INTO auth_permission VALUES (47, 'Can delete Workflow state', 14, 'delete_workflowstate');
INSERT INTO auth_permission VALUES (48, 'Can view Workflow state', 14, 'view_workflowstate');
INSERT INTO auth_permission VALUES (49, 'Can add workflow', 15, 'add_workflow');
INSERT INTO auth_permission VALUES (50, 'Can change workflow', 15, 'change_workflow');
INSERT INTO auth_permission VALUES (51, 'Can delete workflow', 15, 'delete_workflow');
INSERT INTO auth_permission VALUES (52, 'Can view workflow', 15, 'view_workflow');
INSERT INTO auth_permission VALUES (53, 'Can add workflow task order', 16, 'add_workflowtask');
INSERT INTO auth_permission VALUES (54, 'Can change workflow task order', 16, 'change_workflowtask');
INSERT INTO auth_permission VALUES (55, 'Can delete workflow task order', 16, 'delete_workflowtask');
INSERT INTO auth_permission VALUES (56, 'Can view workflow task order', 16, 'view_workflowtask');
INSERT INTO auth_permission VALUES (57, 'Can add task', 17, 'add_task');
INSERT INTO auth_permission VALUES (58, 'Can change task', 17, 'change_task');
INSERT INTO auth_permission VALUES (59, 'Can delete task', 17, 'delete_task');
INSERT INTO auth_permission VALUES (60, 'Can view task', 17, 'view_task');
INSERT INTO auth_permission VALUES (61, 'Can add Group approval task', 2, 'add_groupapprovaltask');
INSERT INTO auth_permission VALUES (62, 'Can change Group approval task', 2, 'change_groupapprovaltask');
INSERT INTO auth_permission VALUES (63, 'Can delete Group approval task', 2, 'delete_groupapprovaltask');
INSERT INTO auth_permission VALUES (64, 'Can view Group approval task', 2, 'view_groupapprovaltask');
INSERT INTO auth_permission VALUES (65, 'Can add Task state', 18, 'add_taskstate');
INSERT INTO auth_permission VALUES (66, 'Can change Task state', 18, 'change_taskstate');
INSERT INTO auth_permission VALUES (67, 'Can delete Task state', 18, 'delete_taskstate');
INSERT INTO auth_permission VALUES (68, 'Can view Task state', 18, 'view_taskstate');
INSERT INTO auth_permission VALUES (69, 'Can add page', 1, 'add_page');
INSERT INTO auth_permission VALUES (70, 'Can change page', 1, 'change_page');
INSERT INTO auth_permission VALUES (71, 'Can delete page', 1, 'delete_page');
INSERT INTO auth_permission VALUES (72, 'Can view page', 1, 'view_page');
INSERT INTO auth_permission VALUES (73, 'Delete pages with children', 1, 'bulk_delete_page');
INSERT INTO auth_permission VALUES (74, 'Lock/unlock pages you''ve locked', 1, 'lock_page');
INSERT INTO auth_permission VALUES (75, 'Publish any page', 1, 'publish_page');
INSERT INTO auth_permission VALUES (76, 'Unlock any page', 1, 'unlock_page');
INSERT INTO auth_permission VALUES (77, 'Can add group page permission', 19, 'add_grouppagepermission');
INSERT INTO auth_permission VALUES (78, 'Can change group page permission', 19, 'change_grouppagepermission');
INSERT INTO auth_permission VALUES (79, 'Can delete group page permission', 19, 'delete_grouppagepermission');
INSERT INTO auth_permission VALUES (80, 'Can view group page permission', 19, 'view_grouppagepermission');
INSERT INTO auth_permission VALUES (81, 'Can add page view restriction', 20, 'add_pageviewrestriction');
INSERT INTO auth_permission VALUES (82, 'Can change page view restriction', 20, 'change_pageviewrestriction');
INSERT INTO auth_permission VALUES (83, 'Can delete page view restriction', 20, 'delete_pageviewrestriction');
INSERT INTO auth_permission VALUES (84, 'Can view page view restriction', 20, 'view_pageviewrestriction');
INSERT INTO auth_permission VALUES (85, 'Can add workflow page', 21, 'add_workflowpage');
INSERT INTO auth_permission VALUES (86, 'Can change workflow page', 21, 'change_workflowpage');
INSERT INTO auth_permission VALUES (87, 'Can delete workflow page', 21, 'delete_workflowpage');
INSERT INTO auth_permission VALUES (88, 'Can view workflow page', 21, 'view_workflowpage');
INSERT INTO auth_permission VALUES (89, 'Can add page log entry', 22, 'add_pagelogentry');
INSERT INTO auth_permission VALUES (90, 'Can change page log entry', 22, 'change_pagelogentry');
INSERT INTO auth_permission VALUES (91, 'Can delete page log entry', 22, 'delete_pagelogentry');
INSERT INTO auth_permission VALUES (92, 'Can view page log entry', 22, 'view_pagelogentry');
INSERT INTO auth_permission VALUES (93, 'Can add comment', 23, 'add_comment');
INSERT INTO auth_permission VALUES (94, 'Can change comment', 23, 'change_comment');
INSERT INTO auth_permission VALUES (95, 'Can delete comment', 23, 'delete_comment');
INSERT INTO auth_permission VALUES (96, 'Can view comment', 23, 'view_comment');
INSERT INTO auth_permission VALUES (97, 'Can add comment reply', 24, 'add_commentreply');
INSERT INTO auth_permission VALUES (98, 'Can change comment reply', 24, 'change_commentreply');
INSERT INTO auth_permission VALUES (99, 'Can delete comment reply', 24, 'delete_commentreply');
INSERT INTO auth_permission VALUES (100, 'Can view comment reply', 24, 'view_commentreply');
INSERT INTO auth_permission VALUES (101, 'Can add page subscription', 25, 'add_pagesubscription');
INSERT INTO auth_permission VALUES (102, 'Can change page subscription', 25, 'change_pagesubscription');
INSERT INTO auth_permission VALUES (103, 'Can delete page subscription', 25, 'delete_pagesubscription');
INSERT INTO auth_permission VALUES (104, 'Can view page subscription', 25, 'view_pagesubscription');
INSERT INTO auth_permission VALUES (105, 'Can add reference index', 26, 'add_referenceindex');
INSERT INTO auth_permission VALUES (106, 'Can change reference index', 26, 'change_referenceindex');
INSERT INTO auth_permission VALUES (107, 'Can delete reference index', 26, 'delete_referenceindex');
INSERT INTO auth_permission VALUES (108, 'Can view reference index', 26, 'view_referenceindex');
INSERT INTO auth_permission VALUES (109, 'Can add image', 27, 'add_image');
INSERT INTO auth_permission VALUES (110, 'Can change image', 27, 'change_image');
INSERT INTO auth_permission VALUES (111, 'Can delete image', 27, 'delete_image');
INSERT INTO auth_permission VALUES (112, 'Can access Wagtail admin', 28, 'access_admin');
INSERT INTO auth_permission VALUES (113, 'Can choose image', 27, 'choose_image');
INSERT INTO auth_permission VALUES (114, 'Can add document', 29, 'add_document');
INSERT INTO auth_permission VALUES (115, 'Can change document', 29, 'change_document');
INSERT INTO auth_permission VALUES (116, 'Can delete document', 29, 'delete_document');
INSERT INTO auth_permission VALUES (117, 'Can choose document', 29, 'choose_document');
INSERT INTO auth_permission VALUES (118, 'Can add 人员', 30, 'add_person');
INSERT INTO auth_permission VALUES (119, 'Can change 人员', 30, 'change_person');
INSERT INTO auth_permission VALUES (120, 'Can delete 人员', 30, 'delete_person');
INSERT INTO auth_permission VALUES (121, 'Can view 人员', 30, 'view_person');
INSERT INTO auth_permission VALUES (122, 'Can add audit head', 31, 'add_audithead');
INSERT INTO auth_permission VALUES (123, 'Can change audit head', 31, 'change_audithead');
INSERT INTO auth_permission VALUES (124, 'Can delete audit head', 31, 'delete_audithead');
INSERT INTO auth_permission VALUES (125, 'Can view audit head', 31, 'view_audithead');
INSERT INTO auth_permission VALUES (126, 'Can add 机关', 32, 'add_organ');
INSERT INTO auth_permission VALUES (127, 'Can change 机关', 32, 'change_organ');
INSERT INTO auth_permission VALUES (128, 'Can delete 机关', 32, 'delete_organ');
INSERT INTO auth_permission VALUES (129, 'Can view 机关', 32, 'view_organ');
INSERT INTO auth_permission VALUES (130, 'Can add 留言', 33, 'add_comment');
INSERT INTO auth_permission VALUES (131, 'Can change 留言', 33, 'change_comment');
INSERT INTO auth_permission VALUES (132, 'Can delete 留言', 33, 'delete_comment');
INSERT INTO auth_permission VALUES (133, 'Can view 留言', 33, 'view_comment');
INSERT INTO auth_permission VALUES (134, 'Can add 审计记录', 34, 'add_auditrow');
INSERT INTO auth_permission VALUES (135, 'Can change 审计记录', 34, 'change_auditrow');
INSERT INTO auth_permission VALUES (136, 'Can delete 审计记录', 34, 'delete_auditrow');
INSERT INTO auth_permission VALUES (137, 'Can view 审计记录', 34, 'view_auditrow');
INSERT INTO auth_permission VALUES (138, 'Can add 附件', 35, 'add_attachment');
INSERT INTO auth_permission VALUES (139, 'Can change 附件', 35, 'change_attachment');
INSERT INTO auth_permission VALUES (140, 'Can delete 附件', 35, 'delete_attachment');
INSERT INTO auth_permission VALUES (141, 'Can view 附件', 35, 'view_attachment');
INSERT INTO auth_permission VALUES (142, 'Can add 机关设置', 36, 'add_organsetting');
INSERT INTO auth_permission VALUES (143, 'Can change 机关设置', 36, 'change_organsetting');
INSERT INTO auth_permission VALUES (144, 'Can delete 机关设置', 36, 'delete_organsetting');
INSERT INTO auth_permission VALUES (145, 'Can view 机关设置', 36, 'view_organsetting');
INSERT INTO auth_permission VALUES (146, 'Can add 职务', 37, 'add_post');
INSERT INTO auth_permission VALUES (147, 'Can change 职务', 37, 'change_post');
INSERT INTO auth_permission VALUES (148, 'Can delete 职务', 37, 'delete_post');
INSERT INTO auth_permission VALUES (149, 'Can view 职务', 37, 'view_post');
INSERT INTO auth_permission VALUES (150, 'Can add 编号', 38, 'add_counter');
INSERT INTO auth_permission VALUES (151, 'Can change 编号', 38, 'change_counter');
INSERT INTO auth_permission VALUES (152, 'Can delete 编号', 38, 'delete_counter');
INSERT INTO auth_permission VALUES (153, 'Can view 编号', 38, 'view_counter');
INSERT INTO auth_permission VALUES (154, 'Can add 申请人', 39, 'add_applicant');
INSERT INTO auth_permission VALUES (155, 'Can change 申请人', 39, 'change_applicant');
INSERT INTO auth_permission VALUES (156, 'Can delete 申请人', 39, 'delete_applicant');
INSERT INTO auth_permission VALUES (157, 'Can view 申请人', 39, 'view_applicant');
INSERT INTO auth_permission VALUES (158, 'Can add 申请书', 40, 'add_letter');
INSERT INTO auth_permission VALUES (159, 'Can change 申请书', 40, 'change_letter');
INSERT INTO auth_permission VALUES (160, 'Can delete 申请书', 40, 'delete_letter');
INSERT INTO auth_permission VALUES (161, 'Can view 申请书', 40, 'view_letter');
INSERT INTO auth_permission VALUES (162, 'Can add 来信邮件', 41, 'add_mail');
INSERT INTO auth_permission VALUES (163, 'Can change 来信邮件', 41, 'change_mail');
INSERT INTO auth_permission VALUES (164, 'Can delete 来信邮件', 41, 'delete_mail');
INSERT INTO auth_permission VALUES (165, 'Can view 来信邮件', 41, 'view_mail');
INSERT INTO auth_permission VALUES (166, 'Can add 文书', 42, 'add_notice');
INSERT INTO auth_permission VALUES (167, 'Can change 文书', 42, 'change_notice');
INSERT INTO auth_permission VALUES (168, 'Can delete 文书', 42, 'delete_notice');
INSERT INTO auth_permission VALUES (169, 'Can view 文书', 42, 'view_notice');
INSERT INTO auth_permission VALUES (170, 'Can add 案卷材料', 43, 'add_keptfile');
INSERT INTO auth_permission VALUES (171, 'Can change 案卷材料', 43, 'change_keptfile');
INSERT INTO auth_permission VALUES (172, 'Can delete 案卷材料', 43, 'delete_keptfile');
INSERT INTO auth_permission VALUES (173, 'Can view 案卷材料', 43, 'view_keptfile');
INSERT INTO auth_permission VALUES (174, 'Can add 送达', 44, 'add_delivered');
INSERT INTO auth_permission VALUES (175, 'Can change 送达', 44, 'change_delivered');
INSERT INTO auth_permission VALUES (176, 'Can delete 送达', 44, 'delete_delivered');
INSERT INTO auth_permission VALUES (177, 'Can view 送达', 44, 'view_delivered');
INSERT INTO auth_permission VALUES (178, 'Can add 到期清除', 45, 'add_purge');
INSERT INTO auth_permission VALUES (179, 'Can change 到期清除', 45, 'change_purge');
INSERT INTO auth_permission VALUES (180, 'Can delete 到期清除', 45, 'delete_purge');
INSERT INTO auth_permission VALUES (181, 'Can view 到期清除', 45, 'view_purge');
INSERT INTO auth_permission VALUES (182, 'Can add 依申请公开申请', 46, 'add_request');
INSERT INTO auth_permission VALUES (183, 'Can change 依申请公开申请', 46, 'change_request');
INSERT INTO auth_permission VALUES (184, 'Can delete 依申请公开申请', 46, 'delete_request');
INSERT INTO auth_permission VALUES (185, 'Can view 依申请公开申请', 46, 'view_request');
INSERT INTO auth_permission VALUES (186, 'Can add 不予公开信息的定期审查', 47, 'add_reexamination');
INSERT INTO auth_permission VALUES (187, 'Can change 不予公开信息的定期审查', 47, 'change_reexamination');
INSERT INTO auth_permission VALUES (188, 'Can delete 不予公开信息的定期审查', 47, 'delete_reexamination');
INSERT INTO auth_permission VALUES (189, 'Can view 不予公开信息的定期审查', 47, 'view_reexamination');
INSERT INTO auth_permission VALUES (190, 'Can add 遮盖', 48, 'add_redaction');
INSERT INTO auth_permission VALUES (191, 'Can change 遮盖', 48, 'change_redaction');
INSERT INTO auth_permission VALUES (192, 'Can delete 遮盖', 48, 'delete_redaction');
INSERT INTO auth_permission VALUES (193, 'Can view 遮盖', 48, 'view_redaction');
INSERT INTO auth_permission VALUES (194, 'Can add 评价', 49, 'add_rating');
INSERT INTO auth_permission VALUES (195, 'Can change 评价', 49, 'change_rating');
INSERT INTO auth_permission VALUES (196, 'Can delete 评价', 49, 'delete_rating');
INSERT INTO auth_permission VALUES (197, 'Can view 评价', 49, 'view_rating');
INSERT INTO auth_permission VALUES (198, 'Can add 转为主动公开的建议', 50, 'add_proposal');
INSERT INTO auth_permission VALUES (199, 'Can change 转为主动公开的建议', 50, 'change_proposal');
INSERT INTO auth_permission VALUES (200, 'Can delete 转为主动公开的建议', 50, 'delete_proposal');
INSERT INTO auth_permission VALUES (201, 'Can view 转为主动公开的建议', 50, 'view_proposal');
INSERT INTO auth_permission VALUES (202, 'Can add 复议诉讼案件', 51, 'add_proceeding');
INSERT INTO auth_permission VALUES (203, 'Can change 复议诉讼案件', 51, 'change_proceeding');
INSERT INTO auth_permission VALUES (204, 'Can delete 复议诉讼案件', 51, 'delete_proceeding');
INSERT INTO auth_permission VALUES (205, 'Can view 复议诉讼案件', 51, 'view_proceeding');
INSERT INTO auth_permission VALUES (206, 'Can add 被征求意见方', 52, 'add_party');
INSERT INTO auth_permission VALUES (207, 'Can change 被征求意见方', 52, 'change_party');
INSERT INTO auth_permission VALUES (208, 'Can delete 被征求意见方', 52, 'delete_party');
INSERT INTO auth_permission VALUES (209, 'Can view 被征求意见方', 52, 'view_party');
INSERT INTO auth_permission VALUES (210, 'Can add 办理记录', 53, 'add_onfile');
INSERT INTO auth_permission VALUES (211, 'Can change 办理记录', 53, 'change_onfile');
INSERT INTO auth_permission VALUES (212, 'Can delete 办理记录', 53, 'delete_onfile');
INSERT INTO auth_permission VALUES (213, 'Can view 办理记录', 53, 'view_onfile');
INSERT INTO auth_permission VALUES (214, 'Can add 信息处理费', 54, 'add_fee');
INSERT INTO auth_permission VALUES (215, 'Can change 信息处理费', 54, 'change_fee');
INSERT INTO auth_permission VALUES (216, 'Can delete 信息处理费', 54, 'delete_fee');
INSERT INTO auth_permission VALUES (217, 'Can view 信息处理费', 54, 'view_fee');
INSERT INTO auth_permission VALUES (218, 'Can add 办理事件', 55, 'add_event');
INSERT INTO auth_permission VALUES (219, 'Can change 办理事件', 55, 'change_event');
INSERT INTO auth_permission VALUES (220, 'Can delete 办理事件', 55, 'delete_event');
INSERT INTO auth_permission VALUES (221, 'Can view 办理事件', 55, 'view_event');
INSERT INTO auth_permission VALUES (222, 'Can add 交办', 56, 'add_assignment');
INSERT INTO auth_permission VALUES (223, 'Can change 交办', 56, 'change_assignment');
INSERT INTO auth_permission VALUES (224, 'Can delete 交办', 56, 'delete_assignment');
INSERT INTO auth_permission VALUES (225, 'Can view 交办', 56, 'view_assignment');
INSERT INTO auth_permission VALUES (226, 'Can add 延期审批', 57, 'add_approval');
INSERT INTO auth_permission VALUES (227, 'Can change 延期审批', 57, 'change_approval');
INSERT INTO auth_permission VALUES (228, 'Can delete 延期审批', 57, 'delete_approval');
INSERT INTO auth_permission VALUES (229, 'Can view 延期审批', 57, 'view_approval');
INSERT INTO auth_permission VALUES (230, 'Can add 文书模板', 58, 'add_template');
INSERT INTO auth_permission VALUES (231, 'Can change 文书模板', 58, 'change_template');
INSERT INTO auth_permission VALUES (232, 'Can delete 文书模板', 58, 'delete_template');
INSERT INTO auth_permission VALUES (233, 'Can view 文书模板', 58, 'view_template');
INSERT INTO auth_permission VALUES (234, 'Can add 移送', 59, 'add_transfer');
INSERT INTO auth_permission VALUES (235, 'Can change 移送', 59, 'change_transfer');
INSERT INTO auth_permission VALUES (236, 'Can delete 移送', 59, 'delete_transfer');
INSERT INTO auth_permission VALUES (237, 'Can view 移送', 59, 'view_transfer');
INSERT INTO auth_permission VALUES (238, 'Can add 载体', 60, 'add_carrier');
INSERT INTO auth_permission VALUES (239, 'Can change 载体', 60, 'change_carrier');
INSERT INTO auth_permission VALUES (240, 'Can delete 载体', 60, 'delete_carrier');
INSERT INTO auth_permission VALUES (241, 'Can view 载体', 60, 'view_carrier');
INSERT INTO auth_permission VALUES (242, 'Can add 标准目录事项', 61, 'add_cataloguerow');
INSERT INTO auth_permission VALUES (243, 'Can change 标准目录事项', 61, 'change_cataloguerow');
INSERT INTO auth_permission VALUES (244, 'Can delete 标准目录事项', 61, 'delete_cataloguerow');
INSERT INTO auth_permission VALUES (245, 'Can view 标准目录事项', 61, 'view_cataloguerow');
INSERT INTO auth_permission VALUES (246, 'Can add 栏目', 62, 'add_column');
INSERT INTO auth_permission VALUES (247, 'Can change 栏目', 62, 'change_column');
INSERT INTO auth_permission VALUES (248, 'Can delete 栏目', 62, 'delete_column');
INSERT INTO auth_permission VALUES (249, 'Can view 栏目', 62, 'view_column');
INSERT INTO auth_permission VALUES (250, 'Can add 公开信息', 63, 'add_item');
INSERT INTO auth_permission VALUES (251, 'Can change 公开信息', 63, 'change_item');
INSERT INTO auth_permission VALUES (252, 'Can delete 公开信息', 63, 'delete_item');
INSERT INTO auth_permission VALUES (253, 'Can view 公开信息', 63, 'view_item');
INSERT INTO auth_permission VALUES (254, 'Can add 附件', 64, 'add_enclosure');
INSERT INTO auth_permission VALUES (255, 'Can change 附件', 64, 'change_enclosure');
INSERT INTO auth_permission VALUES (256, 'Can delete 附件', 64, 'delete_enclosure');
INSERT INTO auth_permission VALUES (257, 'Can view 附件', 64, 'view_enclosure');
INSERT INTO auth_permission VALUES (258, 'Can add 文件', 65, 'add_document');
INSERT INTO auth_permission VALUES (259, 'Can change 文件', 65, 'change_document');
INSERT INTO auth_permission VALUES (260, 'Can delete 文件', 65, 'delete_document');
INSERT INTO auth_permission VALUES (261, 'Can view 文件', 65, 'view_document');
INSERT INTO auth_permission VALUES (262, 'Can add 载体发布', 66, 'add_carried');
INSERT INTO auth_permission VALUES (263, 'Can change 载体发布', 66, 'change_carried');
INSERT INTO auth_permission VALUES (264, 'Can delete 载体发布', 66, 'delete_carried');
INSERT INTO auth_permission VALUES (265, 'Can view 载体发布', 66, 'view_carried');
INSERT INTO auth_permission VALUES (266, 'Can add 公开信息索引', 67, 'add_listed');
INSERT INTO auth_permission VALUES (267, 'Can change 公开信息索引', 67, 'change_listed');
INSERT INTO auth_permission VALUES (268, 'Can delete 公开信息索引', 67, 'delete_listed');
INSERT INTO auth_permission VALUES (269, 'Can view 公开信息索引', 67, 'view_listed');
INSERT INTO auth_permission VALUES (270, 'Can add 台账记录', 68, 'add_registerrow');
INSERT INTO auth_permission VALUES (271, 'Can change 台账记录', 68, 'change_registerrow');
INSERT INTO auth_permission VALUES (272, 'Can delete 台账记录', 68, 'delete_registerrow');
INSERT INTO auth_permission VALUES (273, 'Can view 台账记录', 68, 'view_registerrow');
INSERT INTO auth_permission VALUES (274, 'Can add 公开', 69, 'add_release');
INSERT INTO auth_permission VALUES (275, 'Can change 公开', 69, 'change_release');
INSERT INTO auth_permission VALUES (276, 'Can delete 公开', 69, 'delete_release');
INSERT INTO auth_permission VALUES (277, 'Can view 公开', 69, 'view_release');
INSERT INTO auth_permission VALUES (278, 'Can add 纠错', 70, 'add_correction');
INSERT INTO auth_permission VALUES (279, 'Can change 纠错', 70, 'change_correction');
INSERT INTO auth_permission VALUES (280, 'Can delete 纠错', 70, 'delete_correction');
INSERT INTO auth_permission VALUES (281, 'Can view 纠错', 70, 'view_correction');
INSERT INTO auth_permission VALUES (282, 'Can add 送审', 71, 'add_round');
INSERT INTO auth_permission VALUES (283, 'Can change 送审', 71, 'change_round');
INSERT INTO auth_permission VALUES (284, 'Can delete 送审', 71, 'delete_round');
INSERT INTO auth_permission VALUES (285, 'Can view 送审', 71, 'view_round');
INSERT INTO auth_permission VALUES (286, 'Can add 审核', 72, 'add_review');
INSERT INTO auth_permission VALUES (287, 'Can change 审核', 72, 'change_review');
INSERT INTO auth_permission VALUES (288, 'Can delete 审核', 72, 'delete_review');
INSERT INTO auth_permission VALUES (289, 'Can view 审核', 72, 'view_review');
INSERT INTO auth_permission VALUES (290, 'Can add 批注', 73, 'add_pin');
INSERT INTO auth_permission VALUES (291, 'Can change 批注', 73, 'change_pin');
INSERT INTO auth_permission VALUES (292, 'Can delete 批注', 73, 'delete_pin');
INSERT INTO auth_permission VALUES (293, 'Can view 批注', 73, 'view_pin');
INSERT INTO auth_permission VALUES (294, 'Can add 文件清理', 74, 'add_sweep');
INSERT INTO auth_permission VALUES (295, 'Can change 文件清理', 74, 'change_sweep');
INSERT INTO auth_permission VALUES (296, 'Can delete 文件清理', 74, 'delete_sweep');
INSERT INTO auth_permission VALUES (297, 'Can view 文件清理', 74, 'view_sweep');
INSERT INTO auth_permission VALUES (298, 'Can add 文件变更', 75, 'add_change');
INSERT INTO auth_permission VALUES (299, 'Can change 文件变更', 75, 'change_change');
INSERT INTO auth_permission VALUES (300, 'Can delete 文件变更', 75, 'delete_change');
INSERT INTO auth_permission VALUES (301, 'Can view 文件变更', 75, 'view_change');
INSERT INTO auth_permission VALUES (302, 'Can add 清理意见', 76, 'add_sweepline');
INSERT INTO auth_permission VALUES (303, 'Can change 清理意见', 76, 'change_sweepline');
INSERT INTO auth_permission VALUES (304, 'Can delete 清理意见', 76, 'delete_sweepline');
INSERT INTO auth_permission VALUES (305, 'Can view 清理意见', 76, 'view_sweepline');
INSERT INTO auth_permission VALUES (306, 'Can add 规范用语', 77, 'add_term');
INSERT INTO auth_permission VALUES (307, 'Can change 规范用语', 77, 'change_term');
INSERT INTO auth_permission VALUES (308, 'Can delete 规范用语', 77, 'delete_term');
INSERT INTO auth_permission VALUES (309, 'Can view 规范用语', 77, 'view_term');
INSERT INTO auth_permission VALUES (310, 'Can add 公开审查', 78, 'add_vetting');
INSERT INTO auth_permission VALUES (311, 'Can change 公开审查', 78, 'change_vetting');
INSERT INTO auth_permission VALUES (312, 'Can delete 公开审查', 78, 'delete_vetting');
INSERT INTO auth_permission VALUES (313, 'Can view 公开审查', 78, 'view_vetting');
INSERT INTO auth_permission VALUES (314, 'Can add 疑点', 79, 'add_finding');
INSERT INTO auth_permission VALUES (315, 'Can change 疑点', 79, 'change_finding');
INSERT INTO auth_permission VALUES (316, 'Can delete 疑点', 79, 'delete_finding');
INSERT INTO auth_permission VALUES (317, 'Can view 疑点', 79, 'view_finding');
INSERT INTO auth_permission VALUES (318, 'Can add 自动推送', 80, 'add_handover');
INSERT INTO auth_permission VALUES (319, 'Can change 自动推送', 80, 'change_handover');
INSERT INTO auth_permission VALUES (320, 'Can delete 自动推送', 80, 'delete_handover');
INSERT INTO auth_permission VALUES (321, 'Can view 自动推送', 80, 'view_handover');
INSERT INTO auth_permission VALUES (322, 'Can add 平台账户', 81, 'add_platformaccount');
INSERT INTO auth_permission VALUES (323, 'Can change 平台账户', 81, 'change_platformaccount');
INSERT INTO auth_permission VALUES (324, 'Can delete 平台账户', 81, 'delete_platformaccount');
INSERT INTO auth_permission VALUES (325, 'Can view 平台账户', 81, 'view_platformaccount');
INSERT INTO auth_permission VALUES (326, 'Can add 订阅', 82, 'add_subscription');
INSERT INTO auth_permission VALUES (327, 'Can change 订阅', 82, 'change_subscription');
INSERT INTO auth_permission VALUES (328, 'Can delete 订阅', 82, 'delete_subscription');
INSERT INTO auth_permission VALUES (329, 'Can view 订阅', 82, 'view_subscription');
INSERT INTO auth_permission VALUES (330, 'Can add 主题标记', 83, 'add_tagged');
INSERT INTO auth_permission VALUES (331, 'Can change 主题标记', 83, 'change_tagged');
INSERT INTO auth_permission VALUES (332, 'Can delete 主题标记', 83, 'delete_tagged');
INSERT INTO auth_permission VALUES (333, 'Can view 主题标记', 83, 'view_tagged');
INSERT INTO auth_permission VALUES (334, 'Can add 意见采纳情况', 84, 'add_opinionoutcome');
INSERT INTO auth_permission VALUES (335, 'Can change 意见采纳情况', 84, 'change_opinionoutcome');
INSERT INTO auth_permission VALUES (336, 'Can delete 意见采纳情况', 84, 'delete_opinionoutcome');
INSERT INTO auth_permission VALUES (337, 'Can view 意见采纳情况', 84, 'view_opinionoutcome');
INSERT INTO auth_permission VALUES (338, 'Can add 常见问题', 85, 'add_faq');
INSERT INTO auth_permission VALUES (339, 'Can change 常见问题', 85, 'change_faq');
INSERT INTO auth_permission VALUES (340, 'Can delete 常见问题', 85, 'delete_faq');
INSERT INTO auth_permission VALUES (341, 'Can view 常见问题', 85, 'view_faq');
INSERT INTO auth_permission VALUES (342, 'Can add 建言', 86, 'add_idea');
INSERT INTO auth_permission VALUES (343, 'Can change 建言', 86, 'change_idea');
INSERT INTO auth_permission VALUES (344, 'Can delete 建言', 86, 'delete_idea');
INSERT INTO auth_permission VALUES (345, 'Can view 建言', 86, 'view_idea');
INSERT INTO auth_permission VALUES (346, 'Can add 建言办理情况', 87, 'add_ideastep');
INSERT INTO auth_permission VALUES (347, 'Can change 建言办理情况', 87, 'change_ideastep');
INSERT INTO auth_permission VALUES (348, 'Can delete 建言办理情况', 87, 'delete_ideastep');
INSERT INTO auth_permission VALUES (349, 'Can view 建言办理情况', 87, 'view_ideastep');
INSERT INTO auth_permission VALUES (350, 'Can add 来信', 88, 'add_letter');
INSERT INTO auth_permission VALUES (351, 'Can change 来信', 88, 'change_letter');
INSERT INTO auth_permission VALUES (352, 'Can delete 来信', 88, 'delete_letter');
INSERT INTO auth_permission VALUES (353, 'Can view 来信', 88, 'view_letter');
INSERT INTO auth_permission VALUES (354, 'Can add 来信评价', 89, 'add_letterrating');
INSERT INTO auth_permission VALUES (355, 'Can change 来信评价', 89, 'change_letterrating');
INSERT INTO auth_permission VALUES (356, 'Can delete 来信评价', 89, 'delete_letterrating');
INSERT INTO auth_permission VALUES (357, 'Can view 来信评价', 89, 'view_letterrating');
INSERT INTO auth_permission VALUES (358, 'Can add 政务公开开放日', 90, 'add_openday');
INSERT INTO auth_permission VALUES (359, 'Can change 政务公开开放日', 90, 'change_openday');
INSERT INTO auth_permission VALUES (360, 'Can delete 政务公开开放日', 90, 'delete_openday');
INSERT INTO auth_permission VALUES (361, 'Can view 政务公开开放日', 90, 'view_openday');
INSERT INTO auth_permission VALUES (362, 'Can add 参观者意见', 91, 'add_opendaycomment');
INSERT INTO auth_permission VALUES (363, 'Can change 参观者意见', 91, 'change_opendaycomment');
INSERT INTO auth_permission VALUES (364, 'Can delete 参观者意见', 91, 'delete_opendaycomment');
INSERT INTO auth_permission VALUES (365, 'Can view 参观者意见', 91, 'view_opendaycomment');
INSERT INTO auth_permission VALUES (366, 'Can add 活动照片', 92, 'add_opendayphoto');
INSERT INTO auth_permission VALUES (367, 'Can change 活动照片', 92, 'change_opendayphoto');
INSERT INTO auth_permission VALUES (368, 'Can delete 活动照片', 92, 'delete_opendayphoto');
INSERT INTO auth_permission VALUES (369, 'Can view 活动照片', 92, 'view_opendayphoto');
INSERT INTO auth_permission VALUES (370, 'Can add 没有答上的问题', 93, 'add_openquestion');
INSERT INTO auth_permission VALUES (371, 'Can change 没有答上的问题', 93, 'change_openquestion');
INSERT INTO auth_permission VALUES (372, 'Can delete 没有答上的问题', 93, 'delete_openquestion');
INSERT INTO auth_permission VALUES (373, 'Can view 没有答上的问题', 93, 'view_openquestion');
INSERT INTO auth_permission VALUES (374, 'Can add 热线工单', 94, 'add_order');
INSERT INTO auth_permission VALUES (375, 'Can change 热线工单', 94, 'change_order');
INSERT INTO auth_permission VALUES (376, 'Can delete 热线工单', 94, 'delete_order');
INSERT INTO auth_permission VALUES (377, 'Can view 热线工单', 94, 'view_order');
INSERT INTO auth_permission VALUES (378, 'Can add 工单办理', 95, 'add_orderstep');
INSERT INTO auth_permission VALUES (379, 'Can change 工单办理', 95, 'change_orderstep');
INSERT INTO auth_permission VALUES (380, 'Can delete 工单办理', 95, 'delete_orderstep');
INSERT INTO auth_permission VALUES (381, 'Can view 工单办理', 95, 'view_orderstep');
INSERT INTO auth_permission VALUES (382, 'Can add 公开专区和信息角', 96, 'add_place');
INSERT INTO auth_permission VALUES (383, 'Can change 公开专区和信息角', 96, 'change_place');
INSERT INTO auth_permission VALUES (384, 'Can delete 公开专区和信息角', 96, 'delete_place');
INSERT INTO auth_permission VALUES (385, 'Can view 公开专区和信息角', 96, 'view_place');
INSERT INTO auth_permission VALUES (386, 'Can add 新闻发布会', 97, 'add_pressconference');
INSERT INTO auth_permission VALUES (387, 'Can change 新闻发布会', 97, 'change_pressconference');
INSERT INTO auth_permission VALUES (388, 'Can delete 新闻发布会', 97, 'delete_pressconference');
INSERT INTO auth_permission VALUES (389, 'Can view 新闻发布会', 97, 'view_pressconference');
INSERT INTO auth_permission VALUES (390, 'Can add 建议提案', 98, 'add_proposal');
INSERT INTO auth_permission VALUES (391, 'Can change 建议提案', 98, 'change_proposal');
INSERT INTO auth_permission VALUES (392, 'Can delete 建议提案', 98, 'delete_proposal');
INSERT INTO auth_permission VALUES (393, 'Can view 建议提案', 98, 'view_proposal');
INSERT INTO auth_permission VALUES (394, 'Can add 公开的来信', 99, 'add_publicletter');
INSERT INTO auth_permission VALUES (395, 'Can change 公开的来信', 99, 'change_publicletter');
INSERT INTO auth_permission VALUES (396, 'Can delete 公开的来信', 99, 'delete_publicletter');
INSERT INTO auth_permission VALUES (397, 'Can view 公开的来信', 99, 'view_publicletter');
INSERT INTO auth_permission VALUES (398, 'Can add 来信答复', 100, 'add_reply');
INSERT INTO auth_permission VALUES (399, 'Can change 来信答复', 100, 'change_reply');
INSERT INTO auth_permission VALUES (400, 'Can delete 来信答复', 100, 'delete_reply');
INSERT INTO auth_permission VALUES (401, 'Can view 来信答复', 100, 'view_reply');
INSERT INTO auth_permission VALUES (402, 'Can add 来信转办', 101, 'add_route');
INSERT INTO auth_permission VALUES (403, 'Can change 来信转办', 101, 'change_route');
INSERT INTO auth_permission VALUES (404, 'Can delete 来信转办', 101, 'delete_route');
INSERT INTO auth_permission VALUES (405, 'Can view 来信转办', 101, 'view_route');
INSERT INTO auth_permission VALUES (406, 'Can add 便民服务件数', 102, 'add_servicecount');
INSERT INTO auth_permission VALUES (407, 'Can change 便民服务件数', 102, 'change_servicecount');
INSERT INTO auth_permission VALUES (408, 'Can delete 便民服务件数', 102, 'delete_servicecount');
INSERT INTO auth_permission VALUES (409, 'Can view 便民服务件数', 102, 'view_servicecount');
INSERT INTO auth_permission VALUES (410, 'Can add 表头对应', 103, 'add_sheetlayout');
INSERT INTO auth_permission VALUES (411, 'Can change 表头对应', 103, 'change_sheetlayout');
INSERT INTO auth_permission VALUES (412, 'Can delete 表头对应', 103, 'delete_sheetlayout');
INSERT INTO auth_permission VALUES (413, 'Can view 表头对应', 103, 'view_sheetlayout');
INSERT INTO auth_permission VALUES (414, 'Can add 开放日报名', 104, 'add_signup');
INSERT INTO auth_permission VALUES (415, 'Can change 开放日报名', 104, 'change_signup');
INSERT INTO auth_permission VALUES (416, 'Can delete 开放日报名', 104, 'delete_signup');
INSERT INTO auth_permission VALUES (417, 'Can view 开放日报名', 104, 'view_signup');
INSERT INTO auth_permission VALUES (418, 'Can add 调查征集', 105, 'add_survey');
INSERT INTO auth_permission VALUES (419, 'Can change 调查征集', 105, 'change_survey');
INSERT INTO auth_permission VALUES (420, 'Can delete 调查征集', 105, 'delete_survey');
INSERT INTO auth_permission VALUES (421, 'Can view 调查征集', 105, 'view_survey');
INSERT INTO auth_permission VALUES (422, 'Can add 答卷', 106, 'add_sheet');
INSERT INTO auth_permission VALUES (423, 'Can change 答卷', 106, 'change_sheet');
INSERT INTO auth_permission VALUES (424, 'Can delete 答卷', 106, 'delete_sheet');
INSERT INTO auth_permission VALUES (425, 'Can view 答卷', 106, 'view_sheet');
INSERT INTO auth_permission VALUES (426, 'Can add 嵌入的网页', 107, 'add_placement');
INSERT INTO auth_permission VALUES (427, 'Can change 嵌入的网页', 107, 'change_placement');
INSERT INTO auth_permission VALUES (428, 'Can delete 嵌入的网页', 107, 'delete_placement');
INSERT INTO auth_permission VALUES (429, 'Can view 嵌入的网页', 107, 'view_placement');
INSERT INTO auth_permission VALUES (430, 'Can add 题目', 108, 'add_surveyquestion');
INSERT INTO auth_permission VALUES (431, 'Can change 题目', 108, 'change_surveyquestion');
INSERT INTO auth_permission VALUES (432, 'Can delete 题目', 108, 'delete_surveyquestion');
INSERT INTO auth_permission VALUES (433, 'Can view 题目', 108, 'view_surveyquestion');
INSERT INTO auth_permission VALUES (434, 'Can add 回答', 109, 'add_sheetanswer');
INSERT INTO auth_permission VALUES (435, 'Can change 回答', 109, 'change_sheetanswer');
INSERT INTO auth_permission VALUES (436, 'Can delete 回答', 109, 'delete_sheetanswer');
INSERT INTO auth_permission VALUES (437, 'Can view 回答', 109, 'view_sheetanswer');
INSERT INTO auth_permission VALUES (438, 'Can add 同义词', 110, 'add_synonyms');
INSERT INTO auth_permission VALUES (439, 'Can change 同义词', 110, 'change_synonyms');
INSERT INTO auth_permission VALUES (440, 'Can delete 同义词', 110, 'delete_synonyms');
INSERT INTO auth_permission VALUES (441, 'Can view 同义词', 110, 'view_synonyms');
INSERT INTO auth_permission VALUES (442, 'Can add 专区来访', 111, 'add_visit');
INSERT INTO auth_permission VALUES (443, 'Can change 专区来访', 111, 'change_visit');
INSERT INTO auth_permission VALUES (444, 'Can delete 专区来访', 111, 'delete_visit');
INSERT INTO auth_permission VALUES (445, 'Can view 专区来访', 111, 'view_visit');
INSERT INTO auth_permission VALUES (446, 'Can add 智能问答', 112, 'add_asking');
INSERT INTO auth_permission VALUES (447, 'Can change 智能问答', 112, 'change_asking');
INSERT INTO auth_permission VALUES (448, 'Can delete 智能问答', 112, 'delete_asking');
INSERT INTO auth_permission VALUES (449, 'Can view 智能问答', 112, 'view_asking');
INSERT INTO auth_permission VALUES (450, 'Can add 年度报告', 113, 'add_annualreport');
INSERT INTO auth_permission VALUES (451, 'Can change 年度报告', 113, 'change_annualreport');
INSERT INTO auth_permission VALUES (452, 'Can delete 年度报告', 113, 'delete_annualreport');
INSERT INTO auth_permission VALUES (453, 'Can view 年度报告', 113, 'view_annualreport');
INSERT INTO auth_permission VALUES (454, 'Can add 公布的年度报告', 114, 'add_edition');
INSERT INTO auth_permission VALUES (455, 'Can change 公布的年度报告', 114, 'change_edition');
INSERT INTO auth_permission VALUES (456, 'Can delete 公布的年度报告', 114, 'delete_edition');
INSERT INTO auth_permission VALUES (457, 'Can view 公布的年度报告', 114, 'view_edition');
INSERT INTO auth_permission VALUES (458, 'Can add 汇总剔除', 115, 'add_exclusion');
INSERT INTO auth_permission VALUES (459, 'Can change 汇总剔除', 115, 'change_exclusion');
INSERT INTO auth_permission VALUES (460, 'Can delete 汇总剔除', 115, 'delete_exclusion');
INSERT INTO auth_permission VALUES (461, 'Can view 汇总剔除', 115, 'view_exclusion');
INSERT INTO auth_permission VALUES (462, 'Can add 读者评价', 116, 'add_opinion');
INSERT INTO auth_permission VALUES (463, 'Can change 读者评价', 116, 'change_opinion');
INSERT INTO auth_permission VALUES (464, 'Can delete 读者评价', 116, 'delete_opinion');
INSERT INTO auth_permission VALUES (465, 'Can view 读者评价', 116, 'view_opinion');
INSERT INTO auth_permission VALUES (466, 'Can add 年度报告的部分', 117, 'add_part');
INSERT INTO auth_permission VALUES (467, 'Can change 年度报告的部分', 117, 'change_part');
INSERT INTO auth_permission VALUES (468, 'Can delete 年度报告的部分', 117, 'delete_part');
INSERT INTO auth_permission VALUES (469, 'Can view 年度报告的部分', 117, 'view_part');
INSERT INTO auth_permission VALUES (470, 'Can add 报送经过', 118, 'add_passage');
INSERT INTO auth_permission VALUES (471, 'Can change 报送经过', 118, 'change_passage');
INSERT INTO auth_permission VALUES (472, 'Can delete 报送经过', 118, 'delete_passage');
INSERT INTO auth_permission VALUES (473, 'Can view 报送经过', 118, 'view_passage');
INSERT INTO auth_permission VALUES (474, 'Can add 退回意见', 119, 'add_point');
INSERT INTO auth_permission VALUES (475, 'Can change 退回意见', 119, 'change_point');
INSERT INTO auth_permission VALUES (476, 'Can delete 退回意见', 119, 'delete_point');
INSERT INTO auth_permission VALUES (477, 'Can view 退回意见', 119, 'view_point');
INSERT INTO auth_permission VALUES (478, 'Can add 收到的年度报告', 120, 'add_received');
INSERT INTO auth_permission VALUES (479, 'Can change 收到的年度报告', 120, 'change_received');
INSERT INTO auth_permission VALUES (480, 'Can delete 收到的年度报告', 120, 'delete_received');
INSERT INTO auth_permission VALUES (481, 'Can view 收到的年度报告', 120, 'view_received');
INSERT INTO auth_permission VALUES (482, 'Can add 催报', 121, 'add_reminder');
INSERT INTO auth_permission VALUES (483, 'Can change 催报', 121, 'change_reminder');
INSERT INTO auth_permission VALUES (484, 'Can delete 催报', 121, 'delete_reminder');
INSERT INTO auth_permission VALUES (485, 'Can view 催报', 121, 'view_reminder');
INSERT INTO auth_permission VALUES (486, 'Can add 年度报告文件', 122, 'add_rendered');
INSERT INTO auth_permission VALUES (487, 'Can change 年度报告文件', 122, 'change_rendered');
INSERT INTO auth_permission VALUES (488, 'Can delete 年度报告文件', 122, 'delete_rendered');
INSERT INTO auth_permission VALUES (489, 'Can view 年度报告文件', 122, 'view_rendered');
INSERT INTO auth_permission VALUES (490, 'Can add 年度报告送审', 123, 'add_round');
INSERT INTO auth_permission VALUES (491, 'Can change 年度报告送审', 123, 'change_round');
INSERT INTO auth_permission VALUES (492, 'Can delete 年度报告送审', 123, 'delete_round');
INSERT INTO auth_permission VALUES (493, 'Can view 年度报告送审', 123, 'view_round');
INSERT INTO auth_permission VALUES (494, 'Can add 年度报告审核', 124, 'add_judgement');
INSERT INTO auth_permission VALUES (495, 'Can change 年度报告审核', 124, 'change_judgement');
INSERT INTO auth_permission VALUES (496, 'Can delete 年度报告审核', 124, 'delete_judgement');
INSERT INTO auth_permission VALUES (497, 'Can view 年度报告审核', 124, 'view_judgement');
INSERT INTO auth_permission VALUES (498, 'Can add 填报的数据', 125, 'add_typed');
INSERT INTO auth_permission VALUES (499, 'Can change 填报的数据', 125, 'change_typed');
INSERT INTO auth_permission VALUES (500, 'Can delete 填报的数据', 125, 'delete_typed');
INSERT INTO auth_permission VALUES (501, 'Can view 填报的数据', 125, 'view_typed');
INSERT INTO auth_permission VALUES (502, 'Can add 核查意见的说明', 126, 'add_waiver');
INSERT INTO auth_permission VALUES (503, 'Can change 核查意见的说明', 126, 'change_waiver');
INSERT INTO auth_permission VALUES (504, 'Can delete 核查意见的说明', 126, 'delete_waiver');
INSERT INTO auth_permission VALUES (505, 'Can view 核查意见的说明', 126, 'view_waiver');
INSERT INTO auth_permission VALUES (506, 'Can add 考核指标', 127, 'add_indicatorset');
INSERT INTO auth_permission VALUES (507, 'Can change 考核指标', 127, 'change_indicatorset');
INSERT INTO auth_permission VALUES (508, 'Can delete 考核指标', 127, 'delete_indicatorset');
INSERT INTO auth_permission VALUES (509, 'Can view 考核指标', 127, 'view_indicatorset');
INSERT INTO auth_permission VALUES (510, 'Can add 指标', 128, 'add_indicator');
INSERT INTO auth_permission VALUES (511, 'Can change 指标', 128, 'change_indicator');
INSERT INTO auth_permission VALUES (512, 'Can delete 指标', 128, 'delete_indicator');
INSERT INTO auth_permission VALUES (513, 'Can view 指标', 128, 'view_indicator');
INSERT INTO auth_permission VALUES (514, 'Can add 考核', 129, 'add_assessment');
INSERT INTO auth_permission VALUES (515, 'Can change 考核', 129, 'change_assessment');
INSERT INTO auth_permission VALUES (516, 'Can delete 考核', 129, 'delete_assessment');
INSERT INTO auth_permission VALUES (517, 'Can view 考核', 129, 'view_assessment');
INSERT INTO auth_permission VALUES (518, 'Can add 巡查', 130, 'add_inspection');
INSERT INTO auth_permission VALUES (519, 'Can change 巡查', 130, 'change_inspection');
INSERT INTO auth_permission VALUES (520, 'Can delete 巡查', 130, 'delete_inspection');
INSERT INTO auth_permission VALUES (521, 'Can view 巡查', 130, 'view_inspection');
INSERT INTO auth_permission VALUES (522, 'Can add 指标得分', 131, 'add_mark');
INSERT INTO auth_permission VALUES (523, 'Can change 指标得分', 131, 'change_mark');
INSERT INTO auth_permission VALUES (524, 'Can delete 指标得分', 131, 'delete_mark');
INSERT INTO auth_permission VALUES (525, 'Can view 指标得分', 131, 'view_mark');
INSERT INTO auth_permission VALUES (526, 'Can add 扣分', 132, 'add_loss');
INSERT INTO auth_permission VALUES (527, 'Can change 扣分', 132, 'change_loss');
INSERT INTO auth_permission VALUES (528, 'Can delete 扣分', 132, 'delete_loss');
INSERT INTO auth_permission VALUES (529, 'Can view 扣分', 132, 'view_loss');
INSERT INTO auth_permission VALUES (530, 'Can add 考核申诉', 133, 'add_appeal');
INSERT INTO auth_permission VALUES (531, 'Can change 考核申诉', 133, 'change_appeal');
INSERT INTO auth_permission VALUES (532, 'Can delete 考核申诉', 133, 'delete_appeal');
INSERT INTO auth_permission VALUES (533, 'Can view 考核申诉', 133, 'view_appeal');
INSERT INTO auth_permission VALUES (534, 'Can add 会议', 134, 'add_meeting');
INSERT INTO auth_permission VALUES (535, 'Can change 会议', 134, 'change_meeting');
INSERT INTO auth_permission VALUES (536, 'Can delete 会议', 134, 'delete_meeting');
INSERT INTO auth_permission VALUES (537, 'Can view 会议', 134, 'view_meeting');
INSERT INTO auth_permission VALUES (538, 'Can add 责任追究零报告', 135, 'add_nilreturn');
INSERT INTO auth_permission VALUES (539, 'Can change 责任追究零报告', 135, 'change_nilreturn');
INSERT INTO auth_permission VALUES (540, 'Can delete 责任追究零报告', 135, 'delete_nilreturn');
INSERT INTO auth_permission VALUES (541, 'Can view 责任追究零报告', 135, 'view_nilreturn');
INSERT INTO auth_permission VALUES (542, 'Can add 抽查', 136, 'add_spotcheck');
INSERT INTO auth_permission VALUES (543, 'Can change 抽查', 136, 'change_spotcheck');
INSERT INTO auth_permission VALUES (544, 'Can delete 抽查', 136, 'delete_spotcheck');
INSERT INTO auth_permission VALUES (545, 'Can view 抽查', 136, 'view_spotcheck');
INSERT INTO auth_permission VALUES (546, 'Can add 巡查问题', 137, 'add_flaw');
INSERT INTO auth_permission VALUES (547, 'Can change 巡查问题', 137, 'change_flaw');
INSERT INTO auth_permission VALUES (548, 'Can delete 巡查问题', 137, 'delete_flaw');
INSERT INTO auth_permission VALUES (549, 'Can view 巡查问题', 137, 'view_flaw');
INSERT INTO auth_permission VALUES (550, 'Can add 培训', 138, 'add_training');
INSERT INTO auth_permission VALUES (551, 'Can change 培训', 138, 'change_training');
INSERT INTO auth_permission VALUES (552, 'Can delete 培训', 138, 'delete_training');
INSERT INTO auth_permission VALUES (553, 'Can view 培训', 138, 'view_training');
INSERT INTO auth_permission VALUES (554, 'Can add 工作要点', 139, 'add_workpoint');
INSERT INTO auth_permission VALUES (555, 'Can change 工作要点', 139, 'change_workpoint');
INSERT INTO auth_permission VALUES (556, 'Can delete 工作要点', 139, 'delete_workpoint');
INSERT INTO auth_permission VALUES (557, 'Can view 工作要点', 139, 'view_workpoint');
INSERT INTO auth_permission VALUES (558, 'Can add 工作进展', 140, 'add_progress');
INSERT INTO auth_permission VALUES (559, 'Can change 工作进展', 140, 'change_progress');
INSERT INTO auth_permission VALUES (560, 'Can delete 工作进展', 140, 'delete_progress');
INSERT INTO auth_permission VALUES (561, 'Can view 工作进展', 140, 'view_progress');
INSERT INTO auth_permission VALUES (562, 'Can add 外出请假', 141, 'add_absence');
INSERT INTO auth_permission VALUES (563, 'Can change 外出请假', 141, 'change_absence');
INSERT INTO auth_permission VALUES (564, 'Can delete 外出请假', 141, 'delete_absence');
INSERT INTO auth_permission VALUES (565, 'Can view 外出请假', 141, 'view_absence');
INSERT INTO auth_permission VALUES (566, 'Can add 责任追究', 142, 'add_accountability');
INSERT INTO auth_permission VALUES (567, 'Can change 责任追究', 142, 'change_accountability');
INSERT INTO auth_permission VALUES (568, 'Can delete 责任追究', 142, 'delete_accountability');
INSERT INTO auth_permission VALUES (569, 'Can view 责任追究', 142, 'view_accountability');
INSERT INTO auth_permission VALUES (570, 'Can add 责任事项', 143, 'add_duty');
INSERT INTO auth_permission VALUES (571, 'Can change 责任事项', 143, 'change_duty');
INSERT INTO auth_permission VALUES (572, 'Can delete 责任事项', 143, 'delete_duty');
INSERT INTO auth_permission VALUES (573, 'Can view 责任事项', 143, 'view_duty');
INSERT INTO auth_permission VALUES (574, 'Can add 社会评议', 144, 'add_evaluation');
INSERT INTO auth_permission VALUES (575, 'Can change 社会评议', 144, 'change_evaluation');
INSERT INTO auth_permission VALUES (576, 'Can delete 社会评议', 144, 'delete_evaluation');
INSERT INTO auth_permission VALUES (577, 'Can view 社会评议', 144, 'view_evaluation');
INSERT INTO auth_permission VALUES (578, 'Can add 月末情况', 145, 'add_gauge');
INSERT INTO auth_permission VALUES (579, 'Can change 月末情况', 145, 'change_gauge');
INSERT INTO auth_permission VALUES (580, 'Can delete 月末情况', 145, 'delete_gauge');
INSERT INTO auth_permission VALUES (581, 'Can view 月末情况', 145, 'view_gauge');
INSERT INTO auth_permission VALUES (582, 'Can add form submission', 146, 'add_formsubmission');
INSERT INTO auth_permission VALUES (583, 'Can change form submission', 146, 'change_formsubmission');
INSERT INTO auth_permission VALUES (584, 'Can delete form submission', 146, 'delete_formsubmission');
INSERT INTO auth_permission VALUES (585, 'Can view form submission', 146, 'view_formsubmission');
INSERT INTO auth_permission VALUES (586, 'Can add redirect', 147, 'add_redirect');
INSERT INTO auth_permission VALUES (587, 'Can change redirect', 147, 'change_redirect');
INSERT INTO auth_permission VALUES (588, 'Can delete redirect', 147, 'delete_redirect');
INSERT INTO auth_permission VALUES (589, 'Can view redirect', 147, 'view_redirect');
INSERT INTO auth_permission VALUES (590, 'Can add embed', 148, 'add_embed');
INSERT INTO auth_permission VALUES (591, 'Can change embed', 148, 'change_embed');
INSERT INTO auth_permission VALUES (592, 'Can delete embed', 148, 'delete_embed');
INSERT INTO auth_permission VALUES (593, 'Can view embed', 148, 'view_embed');
INSERT INTO auth_permission VALUES (594, 'Can add user profile', 149, 'add_userprofile');
INSERT INTO auth_permission VALUES (595, 'Can change user profile', 149, 'change_userprofile');
INSERT INTO auth_permission VALUES (596, 'Can delete user profile', 149, 'delete_userprofile');
INSERT INTO auth_permission VALUES (597, 'Can view user profile', 149, 'view_userprofile');
INSERT INTO auth_permission VALUES (598, 'Can view document', 29, 'view_document');
INSERT INTO auth_permission VALUES (599, 'Can view image', 27, 'view_image');
INSERT INTO auth_permission VALUES (600, 'Can add rendition', 150, 'add_rendition');
INSERT INTO auth_permission VALUES (601, 'Can change rendition', 150, 'change_rendition');
INSERT INTO auth_permission VALUES (602, 'Can delete rendition', 150, 'delete_rendition');
INSERT INTO auth_permission VALUES (603, 'Can view rendition', 150, 'view_rendition');
INSERT INTO auth_permission VALUES (604, 'Can add index entry', 151, 'add_indexentry');
INSERT INTO auth_permission VALUES (605, 'Can change index entry', 151, 'change_indexentry');
INSERT INTO auth_permission VALUES (606, 'Can delete index entry', 151, 'delete_indexentry');
INSERT INTO auth_permission VALUES (607, 'Can view index entry', 151, 'view_indexentry');
INSERT INTO auth_permission VALUES (608, 'Can add editing session', 152, 'add_editingsession');
INSERT INTO auth_permission VALUES (609, 'Can change editing session', 152, 'change_editingsession');
INSERT INTO auth_permission VALUES (610, 'Can delete editing session', 152, 'delete_editingsession');
INSERT INTO auth_permission VALUES (611, 'Can view editing session', 152, 'view_editingsession');
INSERT INTO auth_permission VALUES (612, 'Can add form state', 153, 'add_formstate');
INSERT INTO auth_permission VALUES (613, 'Can change form state', 153, 'change_formstate');
INSERT INTO auth_permission VALUES (614, 'Can delete form state', 153, 'delete_formstate');
INSERT INTO auth_permission VALUES (615, 'Can view form state', 153, 'view_formstate');
INSERT INTO auth_permission VALUES (616, 'Can add tag', 154, 'add_tag');
INSERT INTO auth_permission VALUES (617, 'Can change tag', 154, 'change_tag');
INSERT INTO auth_permission VALUES (618, 'Can delete tag', 154, 'delete_tag');
INSERT INTO auth_permission VALUES (619, 'Can view tag', 154, 'view_tag');
INSERT INTO auth_permission VALUES (620, 'Can add tagged item', 155, 'add_taggeditem');
INSERT INTO auth_permission VALUES (621, 'Can change tagged item', 155, 'change_taggeditem');
INSERT INTO auth_permission VALUES (622, 'Can delete tagged item', 155, 'delete_taggeditem');
INSERT INTO auth_permission VALUES (623, 'Can view tagged item', 155, 'view_taggeditem');
INSERT INTO auth_permission VALUES (624, 'Can add email address', 156, 'add_emailaddress');
INSERT INTO auth_permission VALUES (625, 'Can change email address', 156, 'change_emailaddress');
INSERT INTO auth_permission VALUES (626, 'Can delete email address', 156, 'delete_emailaddress');
INSERT INTO auth_permission VALUES (627, 'Can view email address', 156, 'view_emailaddress');
INSERT INTO auth_permission VALUES (628, 'Can add email confirmation', 157, 'add_emailconfirmation');
INSERT INTO auth_permission VALUES (629, 'Can change email confirmation', 157, 'change_emailconfirmation');
INSERT INTO auth_permission VALUES (630, 'Can delete email confirmation', 157, 'delete_emailconfirmation');
INSERT INTO auth_permission VALUES (631, 'Can view email confirmation', 157, 'view_emailconfirmation');
INSERT INTO auth_permission VALUES (632, 'Can add authenticator', 158, 'add_authenticator');
INSERT INTO auth_permission VALUES (633, 'Can change authenticator', 158, 'change_authenticator');
INSERT INTO auth_permission VALUES (634, 'Can delete authenticator', 158, 'delete_authenticator');
INSERT INTO auth_permission VALUES (635, 'Can view authenticator', 158, 'view_authenticator');
INSERT INTO auth_permission VALUES (636, 'Can add social account', 159, 'add_socialaccount');
INSERT INTO auth_permission VALUES (637, 'Can change social account', 159, 'change_socialaccount');
INSERT INTO auth_permission VALUES (638, 'Can delete social account', 159, 'delete_socialaccount');
INSERT INTO auth_permission VALUES (639, 'Can view social account', 159, 'view_socialaccount');
INSERT INTO auth_permission VALUES (640, 'Can add social application', 160, 'add_socialapp');
INSERT INTO auth_permission VALUES (641, 'Can change social application', 160, 'change_socialapp');
INSERT INTO auth_permission VALUES (642, 'Can delete social application', 160, 'delete_socialapp');
INSERT INTO auth_permission VALUES (643, 'Can view social application', 160, 'view_socialapp');
INSERT INTO auth_permission VALUES (644, 'Can add social application token', 161, 'add_socialtoken');
INSERT INTO auth_permission VALUES (645, 'Can change social application token', 161, 'change_socialtoken');
INSERT INTO auth_permission VALUES (646, 'Can delete social application token', 161, 'delete_socialtoken');
INSERT INTO auth_permission VALUES (647, 'Can view social application token', 161, 'view_socialtoken');
INSERT INTO auth_permission VALUES (648, 'Can add user session', 162, 'add_usersession');
INSERT INTO auth_permission VALUES (649, 'Can change user session', 162, 'change_usersession');
INSERT INTO auth_permission VALUES (650, 'Can delete user session', 162, 'delete_usersession');
INSERT INTO auth_permission VALUES (651, 'Can view user session', 162, 'view_usersession');
INSERT INTO auth_permission VALUES (652, 'Can add Task Result', 163, 'add_dbtaskresult');
INSERT INTO auth_permission VALUES (653, 'Can change Task Result', 163, 'change_dbtaskresult');
INSERT INTO auth_permission VALUES (654, 'Can delete Task Result', 163, 'delete_dbtaskresult');
INSERT INTO auth_permission VALUES (655, 'Can view Task Result', 163, 'view_dbtaskresult');
INSERT INTO auth_permission VALUES (656, 'Can add permission', 164, 'add_permission');
INSERT INTO auth_permission VALUES (657, 'Can change permission', 164, 'change_permission');
INSERT INTO auth_permission VALUES (658, 'Can delete permission', 164, 'delete_permission');
INSERT INTO auth_permission VALUES (659, 'Can view permission', 164, 'view_permission');
INSERT INTO auth_permission VALUES (660, 'Can add group', 165, 'add_group');
INSERT INTO auth_permission VALUES (661, 'Can change group', 165, 'change_group');
INSERT INTO auth_permission VALUES (662, 'Can delete group', 165, 'delete_group');
INSERT INTO auth_permission VALUES (663, 'Can view group', 165, 'view_group');
INSERT INTO auth_permission VALUES (664, 'Can add content type', 166, 'add_contenttype');
INSERT INTO auth_permission VALUES (665, 'Can change content type', 166, 'change_contenttype');
INSERT INTO auth_permission VALUES (666, 'Can delete content type', 166, 'delete_contenttype');
INSERT INTO auth_permission VALUES (667, 'Can view content type', 166, 'view_contenttype');
INSERT INTO auth_permission VALUES (668, 'Can add session', 167, 'add_session');
INSERT INTO auth_permission VALUES (669, 'Can change session', 167, 'change_session');
INSERT INTO auth_permission VALUES (670, 'Can delete session', 167, 'delete_session');
INSERT INTO auth_permission VALUES (671, 'Can view session', 167, 'view_session');
INSERT INTO django_content_type VALUES (1, 'wagtailcore', 'page');
INSERT INTO django_content_type VALUES (2, 'wagtailcore', 'groupapprovaltask');
INSERT INTO django_content_type VALUES (3, 'wagtailcore', 'locale');
INSERT INTO django_content_type VALUES (4, 'wagtailcore', 'site');
INSERT INTO django_content_type VALUES (5, 'wagtailcore', 'groupsitepermission');
INSERT INTO django_content_type VALUES (6, 'wagtailcore', 'apitoken');
INSERT INTO django_content_type VALUES (7, 'wagtailcore', 'modellogentry');
INSERT INTO django_content_type VALUES (8, 'wagtailcore', 'revision');
INSERT INTO django_content_type VALUES (9, 'wagtailcore', 'collectionviewrestriction');
INSERT INTO django_content_type VALUES (10, 'wagtailcore', 'collection');
INSERT INTO django_content_type VALUES (11, 'wagtailcore', 'groupcollectionpermission');
INSERT INTO django_content_type VALUES (12, 'wagtailcore', 'uploadedfile');
INSERT INTO django_content_type VALUES (13, 'wagtailcore', 'workflowcontenttype');
INSERT INTO django_content_type VALUES (14, 'wagtailcore', 'workflowstate');
INSERT INTO django_content_type VALUES (15, 'wagtailcore', 'workflow');
INSERT INTO django_content_type VALUES (16, 'wagtailcore', 'workflowtask');
INSERT INTO django_content_type VALUES (17, 'wagtailcore', 'task');
INSERT INTO django_content_type VALUES (18, 'wagtailcore', 'taskstate');
INSERT INTO django_content_type VALUES (19, 'wagtailcore', 'grouppagepermission');
INSERT INTO django_content_type VALUES (20, 'wagtailcore', 'pageviewrestriction');
INSERT INTO django_content_type VALUES (21, 'wagtailcore', 'workflowpage');
INSERT INTO django_content_type VALUES (22, 'wagtailcore', 'pagelogentry');
INSERT INTO django_content_type VALUES (23, 'wagtailcore', 'comment');
INSERT INTO django_content_type VALUES (24, 'wagtailcore', 'commentreply');
INSERT INTO django_content_type VALUES (25, 'wagtailcore', 'pagesubscription');
INSERT INTO django_content_type VALUES (26, 'wagtailcore', 'referenceindex');
INSERT INTO django_content_type VALUES (27, 'wagtailimages', 'image');
INSERT INTO django_content_type VALUES (28, 'wagtailadmin', 'admin');
INSERT INTO django_content_type VALUES (29, 'wagtaildocs', 'document');
INSERT INTO django_content_type VALUES (30, 'organs', 'person');
INSERT INTO django_content_type VALUES (31, 'organs', 'audithead');
INSERT INTO django_content_type VALUES (32, 'organs', 'organ');
INSERT INTO django_content_type VALUES (33, 'organs', 'comment');
INSERT INTO django_content_type VALUES (34, 'organs', 'auditrow');
INSERT INTO django_content_type VALUES (35, 'organs', 'attachment');
INSERT INTO django_content_type VALUES (36, 'organs', 'organsetting');
INSERT INTO django_content_type VALUES (37, 'organs', 'post');
INSERT INTO django_content_type VALUES (38, 'organs', 'counter');
INSERT INTO django_content_type VALUES (39, 'requests', 'applicant');
INSERT INTO django_content_type VALUES (40, 'requests', 'letter');
INSERT INTO django_content_type VALUES (41, 'requests', 'mail');
INSERT INTO django_content_type VALUES (42, 'requests', 'notice');
INSERT INTO django_content_type VALUES (43, 'requests', 'keptfile');
INSERT INTO django_content_type VALUES (44, 'requests', 'delivered');
INSERT INTO django_content_type VALUES (45, 'requests', 'purge');
INSERT INTO django_content_type VALUES (46, 'requests', 'request');
INSERT INTO django_content_type VALUES (47, 'requests', 'reexamination');
INSERT INTO django_content_type VALUES (48, 'requests', 'redaction');
INSERT INTO django_content_type VALUES (49, 'requests', 'rating');
INSERT INTO django_content_type VALUES (50, 'requests', 'proposal');
INSERT INTO django_content_type VALUES (51, 'requests', 'proceeding');
INSERT INTO django_content_type VALUES (52, 'requests', 'party');
INSERT INTO django_content_type VALUES (53, 'requests', 'onfile');
INSERT INTO django_content_type VALUES (54, 'requests', 'fee');
INSERT INTO django_content_type VALUES (55, 'requests', 'event');
INSERT INTO django_content_type VALUES (56, 'requests', 'assignment');
INSERT INTO django_content_type VALUES (57, 'requests', 'approval');
INSERT INTO django_content_type VALUES (58, 'requests', 'template');
INSERT INTO django_content_type VALUES (59, 'requests', 'transfer');
INSERT INTO django_content_type VALUES (60, 'publishing', 'carrier');
INSERT INTO django_content_type VALUES (61, 'publishing', 'cataloguerow');
INSERT INTO django_content_type VALUES (62, 'publishing', 'column');
INSERT INTO django_content_type VALUES (63, 'publishing', 'item');
INSERT INTO django_content_type VALUES (64, 'publishing', 'enclosure');
INSERT INTO django_content_type VALUES (65, 'publishing', 'document');
INSERT INTO django_content_type VALUES (66, 'publishing', 'carried');
INSERT INTO django_content_type VALUES (67, 'publishing', 'listed');
INSERT INTO django_content_type VALUES (68, 'publishing', 'registerrow');
INSERT INTO django_content_type VALUES (69, 'publishing', 'release');
INSERT INTO django_content_type VALUES (70, 'publishing', 'correction');
INSERT INTO django_content_type VALUES (71, 'publishing', 'round');
INSERT INTO django_content_type VALUES (72, 'publishing', 'review');
INSERT INTO django_content_type VALUES (73, 'publishing', 'pin');
INSERT INTO django_content_type VALUES (74, 'publishing', 'sweep');
INSERT INTO django_content_type VALUES (75, 'publishing', 'change');
INSERT INTO django_content_type VALUES (76, 'publishing', 'sweepline');
INSERT INTO django_content_type VALUES (77, 'publishing', 'term');
INSERT INTO django_content_type VALUES (78, 'publishing', 'vetting');
INSERT INTO django_content_type VALUES (79, 'publishing', 'finding');
INSERT INTO django_content_type VALUES (80, 'publishing', 'handover');
INSERT INTO django_content_type VALUES (81, 'publishing', 'platformaccount');
INSERT INTO django_content_type VALUES (82, 'publishing', 'subscription');
INSERT INTO django_content_type VALUES (83, 'publishing', 'tagged');
INSERT INTO django_content_type VALUES (84, 'dialogue', 'opinionoutcome');
INSERT INTO django_content_type VALUES (85, 'dialogue', 'faq');
INSERT INTO django_content_type VALUES (86, 'dialogue', 'idea');
INSERT INTO django_content_type VALUES (87, 'dialogue', 'ideastep');
INSERT INTO django_content_type VALUES (88, 'dialogue', 'letter');
INSERT INTO django_content_type VALUES (89, 'dialogue', 'letterrating');
INSERT INTO django_content_type VALUES (90, 'dialogue', 'openday');
INSERT INTO django_content_type VALUES (91, 'dialogue', 'opendaycomment');
INSERT INTO django_content_type VALUES (92, 'dialogue', 'opendayphoto');
INSERT INTO django_content_type VALUES (93, 'dialogue', 'openquestion');
INSERT INTO django_content_type VALUES (94, 'dialogue', 'order');
INSERT INTO django_content_type VALUES (95, 'dialogue', 'orderstep');
INSERT INTO django_content_type VALUES (96, 'dialogue', 'place');
INSERT INTO django_content_type VALUES (97, 'dialogue', 'pressconference');
INSERT INTO django_content_type VALUES (98, 'dialogue', 'proposal');
INSERT INTO django_content_type VALUES (99, 'dialogue', 'publicletter');
INSERT INTO django_content_type VALUES (100, 'dialogue', 'reply');
INSERT INTO django_content_type VALUES (101, 'dialogue', 'route');
INSERT INTO django_content_type VALUES (102, 'dialogue', 'servicecount');
INSERT INTO django_content_type VALUES (103, 'dialogue', 'sheetlayout');
INSERT INTO django_content_type VALUES (104, 'dialogue', 'signup');
INSERT INTO django_content_type VALUES (105, 'dialogue', 'survey');
INSERT INTO django_content_type VALUES (106, 'dialogue', 'sheet');
INSERT INTO django_content_type VALUES (107, 'dialogue', 'placement');
INSERT INTO django_content_type VALUES (108, 'dialogue', 'surveyquestion');
INSERT INTO django_content_type VALUES (109, 'dialogue', 'sheetanswer');
INSERT INTO django_content_type VALUES (110, 'dialogue', 'synonyms');
INSERT INTO django_content_type VALUES (111, 'dialogue', 'visit');
INSERT INTO django_content_type VALUES (112, 'dialogue', 'asking');
INSERT INTO django_content_type VALUES (113, 'reporting', 'annualreport');
INSERT INTO django_content_type VALUES (114, 'reporting', 'edition');
INSERT INTO django_content_type VALUES (115, 'reporting', 'exclusion');
INSERT INTO django_content_type VALUES (116, 'reporting', 'opinion');
INSERT INTO django_content_type VALUES (117, 'reporting', 'part');
INSERT INTO django_content_type VALUES (118, 'reporting', 'passage');
INSERT INTO django_content_type VALUES (119, 'reporting', 'point');
INSERT INTO django_content_type VALUES (120, 'reporting', 'received');
INSERT INTO django_content_type VALUES (121, 'reporting', 'reminder');
INSERT INTO django_content_type VALUES (122, 'reporting', 'rendered');
INSERT INTO django_content_type VALUES (123, 'reporting', 'round');
INSERT INTO django_content_type VALUES (124, 'reporting', 'judgement');
INSERT INTO django_content_type VALUES (125, 'reporting', 'typed');
INSERT INTO django_content_type VALUES (126, 'reporting', 'waiver');
INSERT INTO django_content_type VALUES (127, 'oversight', 'indicatorset');
INSERT INTO django_content_type VALUES (128, 'oversight', 'indicator');
INSERT INTO django_content_type VALUES (129, 'oversight', 'assessment');
INSERT INTO django_content_type VALUES (130, 'oversight', 'inspection');
INSERT INTO django_content_type VALUES (131, 'oversight', 'mark');
INSERT INTO django_content_type VALUES (132, 'oversight', 'loss');
INSERT INTO django_content_type VALUES (133, 'oversight', 'appeal');
INSERT INTO django_content_type VALUES (134, 'oversight', 'meeting');
INSERT INTO django_content_type VALUES (135, 'oversight', 'nilreturn');
INSERT INTO django_content_type VALUES (136, 'oversight', 'spotcheck');
INSERT INTO django_content_type VALUES (137, 'oversight', 'flaw');
INSERT INTO django_content_type VALUES (138, 'oversight', 'training');
INSERT INTO django_content_type VALUES (139, 'oversight', 'workpoint');
INSERT INTO django_content_type VALUES (140, 'oversight', 'progress');
INSERT INTO django_content_type VALUES (141, 'oversight', 'absence');
INSERT INTO django_content_type VALUES (142, 'oversight', 'accountability');
INSERT INTO django_content_type VALUES (143, 'oversight', 'duty');
INSERT INTO django_content_type VALUES (144, 'oversight', 'evaluation');
INSERT INTO django_content_type VALUES (145, 'oversight', 'gauge');
INSERT INTO django_content_type VALUES (146, 'wagtailforms', 'formsubmission');
INSERT INTO django_content_type VALUES (147, 'wagtailredirects', 'redirect');
INSERT INTO django_content_type VALUES (148, 'wagtailembeds', 'embed');
INSERT INTO django_content_type VALUES (149, 'wagtailusers', 'userprofile');
INSERT INTO django_content_type VALUES (150, 'wagtailimages', 'rendition');
INSERT INTO django_content_type VALUES (151, 'wagtailsearch', 'indexentry');
INSERT INTO django_content_type VALUES (152, 'wagtailadmin', 'editingsession');
INSERT INTO django_content_type VALUES (153, 'wagtailadmin', 'formstate');
INSERT INTO django_content_type VALUES (154, 'taggit', 'tag');
INSERT INTO django_content_type VALUES (155, 'taggit', 'taggeditem');
INSERT INTO django_content_type VALUES (156, 'account', 'emailaddress');
INSERT INTO django_content_type VALUES (157, 'account', 'emailconfirmation');
INSERT INTO django_content_type VALUES (158, 'mfa', 'authenticator');
INSERT INTO django_content_type VALUES (159, 'socialaccount', 'socialaccount');
INSERT INTO django_content_type VALUES (160, 'socialaccount', 'socialapp');
INSERT INTO django_content_type VALUES (161, 'socialaccount', 'socialtoken');
INSERT INTO django_content_type VALUES (162, 'usersessions', 'usersession');
INSERT INTO django_content_type VALUES (163, 'django_tasks_database', 'dbtaskresult');
INSERT INTO django_content_type VALUES (164, 'auth', 'permission');
INSERT INTO django_content_type VALUES (165, 'auth', 'group');
INSERT INTO django_content_type VALUES (166, 'contenttypes', 'contenttype');
INSERT INTO django_content_type VALUES (167, 'sessions', 'session');
INSERT INTO django_migrations VALUES (1, 'contenttypes', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (2, 'contenttypes', '0002_remove_content_type_name', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (3, 'auth', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (4, 'auth', '0002_alter_permission_name_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (5, 'auth', '0003_alter_user_email_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (6, 'auth', '0004_alter_user_username_opts', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (7, 'auth', '0005_alter_user_last_login_null', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (8, 'auth', '0006_require_contenttypes_0002', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (9, 'auth', '0007_alter_validators_add_error_messages', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (10, 'auth', '0008_alter_user_username_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (11, 'auth', '0009_alter_user_last_name_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (12, 'auth', '0010_alter_group_name_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (13, 'auth', '0011_update_proxy_permissions', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (14, 'auth', '0012_alter_user_first_name_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (15, 'organs', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (16, 'account', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (17, 'account', '0002_email_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (20, 'account', '0005_emailaddress_idx_upper_email', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (21, 'account', '0006_emailaddress_lower', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (22, 'account', '0007_emailaddress_idx_email', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (24, 'account', '0009_emailaddress_unique_primary_email', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (25, 'organs', '0002_append_only', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (26, 'organs', '0003_person_organ', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (27, 'organs', '0004_audit_indexes', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (28, 'organs', '0005_counter', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (29, 'organs', '0006_role_choices', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (30, 'dialogue', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (31, 'dialogue', '0002_letters_by_day_due', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (32, 'django_tasks_database', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (33, 'django_tasks_database', '0002_alter_dbtaskresult_options', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (34, 'django_tasks_database', '0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (35, 'django_tasks_database', '0004_dbtaskresult_started_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (36, 'django_tasks_database', '0005_alter_dbtaskresult_priority_and_more', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (37, 'django_tasks_database', '0006_alter_dbtaskresult_args_kwargs_and_more', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (38, 'django_tasks_database', '0007_add_separate_results_fields', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (39, 'django_tasks_database', '0008_separate_results_field', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (40, 'django_tasks_database', '0009_remove_results_field', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (41, 'django_tasks_database', '0010_alter_dbtaskresult_status', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (42, 'django_tasks_database', '0011_rename_complete_status', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (43, 'django_tasks_database', '0012_add_separate_exception_fields', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (44, 'django_tasks_database', '0013_separate_exception_fields', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (45, 'django_tasks_database', '0014_remove_dbtaskresult_exception_data', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (46, 'django_tasks_database', '0015_correctly_order_run_after', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (47, 'django_tasks_database', '0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (48, 'django_tasks_database', '0017_dbtaskresult_metadata', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (49, 'django_tasks_database', '0018_rename_succeeded_status', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (50, 'django_tasks_database', '0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (51, 'django_tasks_database', '0020_update_db_task_result_ordering', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (52, 'django_tasks_database', '0021_conditional_partial_index_ordering', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (53, 'mfa', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (54, 'mfa', '0002_authenticator_timestamps', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (55, 'mfa', '0003_authenticator_type_uniq', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (56, 'oversight', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (57, 'oversight', '0002_flaws_by_day_due', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (58, 'wagtailcore', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (59, 'wagtailcore', '0002_initial_data', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (60, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (61, 'wagtailcore', '0004_page_locked', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (62, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (63, 'wagtailcore', '0006_add_lock_page_permission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (64, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (65, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (66, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (67, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (68, 'wagtailcore', '0011_page_first_published_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (69, 'wagtailcore', '0012_extend_page_slug_field', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (70, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (71, 'wagtailcore', '0014_add_verbose_name', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (72, 'wagtailcore', '0015_add_more_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (73, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (74, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (75, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (76, 'wagtailcore', '0019_verbose_names_cleanup', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (77, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (78, 'wagtailcore', '0021_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (79, 'wagtailcore', '0022_add_site_name', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (80, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (81, 'wagtailcore', '0024_collection', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (82, 'wagtailcore', '0025_collection_initial_data', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (83, 'wagtailcore', '0026_group_collection_permission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (84, 'wagtailcore', '0027_fix_collection_path_collation', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (85, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (86, 'wagtailcore', '0028_merge', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (87, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (88, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (89, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (90, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (91, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (92, 'wagtailcore', '0034_page_live_revision', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (93, 'wagtailcore', '0035_page_last_published_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (94, 'wagtailcore', '0036_populate_page_last_published_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (95, 'wagtailcore', '0037_set_page_owner_editable', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (96, 'wagtailcore', '0038_make_first_published_at_editable', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (97, 'wagtailcore', '0039_collectionviewrestriction', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (98, 'wagtailcore', '0040_page_draft_title', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (99, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (100, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (101, 'wagtailcore', '0043_lock_fields', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (102, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (103, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (104, 'wagtailcore', '0046_site_name_remove_null', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (105, 'wagtailcore', '0047_add_workflow_models', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (106, 'wagtailcore', '0048_add_default_workflows', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (107, 'wagtailcore', '0049_taskstate_finished_by', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (108, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (109, 'wagtailcore', '0051_taskstate_comment', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (110, 'wagtailcore', '0052_pagelogentry', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (111, 'wagtailcore', '0053_locale_model', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (112, 'wagtailcore', '0054_initial_locale', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (113, 'wagtailcore', '0055_page_locale_fields', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (114, 'wagtailcore', '0056_page_locale_fields_populate', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (115, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (116, 'wagtailcore', '0058_page_alias_of', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (117, 'wagtailcore', '0059_apply_collection_ordering', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (118, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (119, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (120, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (121, 'wagtailcore', '0063_modellogentry', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (122, 'wagtailcore', '0064_log_timestamp_indexes', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (123, 'wagtailcore', '0065_log_entry_uuid', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (124, 'wagtailcore', '0066_collection_management_permissions', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (125, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (126, 'wagtailcore', '0068_log_entry_empty_object', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (127, 'wagtailcore', '0069_log_entry_jsonfield', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (128, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (129, 'wagtailcore', '0071_populate_revision_content_type', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (130, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (131, 'wagtailcore', '0073_page_latest_revision', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (132, 'wagtailcore', '0074_revision_object_str', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (133, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (134, 'wagtailcore', '0076_modellogentry_revision', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (135, 'wagtailcore', '0077_alter_revision_user', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (136, 'wagtailcore', '0078_referenceindex', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (137, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (138, 'wagtailcore', '0080_generic_workflowstate', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (139, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (140, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (141, 'wagtailcore', '0083_workflowcontenttype', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (142, 'wagtailcore', '0084_add_default_page_permissions', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (143, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (144, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (145, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (146, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (147, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (148, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (149, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (150, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (151, 'wagtailcore', '0093_uploadedfile', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (152, 'wagtailcore', '0094_alter_page_locale', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (153, 'wagtailcore', '0095_groupsitepermission', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (154, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (155, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (156, 'wagtailcore', '0098_apitoken', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (157, 'portal', '0001_first_page', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (158, 'wagtailusers', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (159, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (160, 'wagtailusers', '0003_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (161, 'wagtailusers', '0004_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (162, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (163, 'wagtailusers', '0006_userprofile_prefered_language', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (164, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (165, 'wagtailusers', '0008_userprofile_avatar', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (166, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (167, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (168, 'wagtailusers', '0011_userprofile_dismissibles', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (169, 'wagtailusers', '0012_userprofile_theme', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (170, 'wagtailusers', '0013_userprofile_density', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (171, 'wagtailusers', '0014_userprofile_contrast', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (172, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (173, 'wagtailsearch', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (174, 'wagtailsearch', '0002_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (175, 'wagtailsearch', '0003_remove_editors_pick', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (176, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (177, 'wagtailsearch', '0005_create_indexentry', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (178, 'wagtailsearch', '0006_customise_indexentry', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (179, 'wagtailsearch', '0007_delete_editorspick', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (180, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (181, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (182, 'wagtailsearch', '0010_add_text_fields', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (183, 'wagtailredirects', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (184, 'wagtailredirects', '0002_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (185, 'wagtailredirects', '0003_make_site_field_editable', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (186, 'wagtailredirects', '0004_set_unique_on_path_and_site', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (187, 'wagtailredirects', '0005_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (188, 'wagtailredirects', '0006_redirect_increase_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (189, 'wagtailredirects', '0007_add_autocreate_fields', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (190, 'wagtailredirects', '0008_add_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (191, 'taggit', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (192, 'wagtailimages', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (193, 'wagtailimages', '0002_initial_data', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (194, 'wagtailimages', '0003_fix_focal_point_fields', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (195, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (196, 'wagtailimages', '0005_make_filter_spec_unique', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (197, 'wagtailimages', '0006_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (198, 'wagtailimages', '0007_image_file_size', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (199, 'wagtailimages', '0008_image_created_at_index', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (200, 'wagtailimages', '0009_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (201, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (202, 'wagtailimages', '0011_image_collection', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (203, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (204, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (205, 'wagtailimages', '0014_add_filter_spec_field', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (206, 'wagtailimages', '0015_fill_filter_spec_field', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (207, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (208, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (209, 'wagtailimages', '0018_remove_rendition_filter', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (210, 'wagtailimages', '0019_delete_filter', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (211, 'wagtailimages', '0020_add-verbose-name', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (212, 'wagtailimages', '0021_image_file_hash', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (213, 'wagtailimages', '0022_uploadedimage', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (214, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (215, 'wagtailimages', '0023_add_choose_permissions', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (216, 'wagtailimages', '0024_index_image_file_hash', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (217, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (218, 'wagtailimages', '0026_delete_uploadedimage', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (219, 'wagtailimages', '0027_image_description', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (220, 'wagtailforms', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (221, 'wagtailforms', '0002_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (222, 'wagtailforms', '0003_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (223, 'wagtailforms', '0004_add_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (224, 'wagtailforms', '0005_alter_formsubmission_form_data', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (225, 'wagtailembeds', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (226, 'wagtailembeds', '0002_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (227, 'wagtailembeds', '0003_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (228, 'wagtailembeds', '0004_embed_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (229, 'wagtailembeds', '0005_specify_thumbnail_url_max_length', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (230, 'wagtailembeds', '0006_add_embed_hash', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (231, 'wagtailembeds', '0007_populate_hash', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (232, 'wagtailembeds', '0008_allow_long_urls', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (233, 'wagtailembeds', '0009_embed_cache_until', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (234, 'wagtaildocs', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (235, 'wagtaildocs', '0002_initial_data', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (236, 'wagtaildocs', '0003_add_verbose_names', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (237, 'wagtaildocs', '0004_capitalizeverbose', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (238, 'wagtaildocs', '0005_document_collection', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (239, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (240, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (241, 'wagtaildocs', '0007_merge', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (242, 'wagtaildocs', '0008_document_file_size', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (243, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (244, 'wagtaildocs', '0010_document_file_hash', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (245, 'wagtaildocs', '0011_add_choose_permissions', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (246, 'wagtaildocs', '0012_uploadeddocument', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (247, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (248, 'wagtaildocs', '0014_alter_document_file_size', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (249, 'wagtailadmin', '0002_admin', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (250, 'wagtailadmin', '0003_admin_managed', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (251, 'wagtailadmin', '0004_editingsession', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (252, 'wagtailadmin', '0005_editingsession_is_editing', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (253, 'wagtailadmin', '0006_formstate', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (254, 'usersessions', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (255, 'taggit', '0002_auto_20150616_2121', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (256, 'taggit', '0003_taggeditem_add_unique_index', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (257, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (258, 'taggit', '0005_auto_20220424_2025', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (259, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (260, 'socialaccount', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (261, 'socialaccount', '0002_token_max_lengths', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (262, 'socialaccount', '0003_extra_data_default_dict', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (263, 'socialaccount', '0004_app_provider_id_settings', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (264, 'socialaccount', '0005_socialtoken_nullable_app', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (265, 'socialaccount', '0006_alter_socialaccount_extra_data', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (266, 'sessions', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (267, 'publishing', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (268, 'publishing', '0002_recall_and_village', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (269, 'publishing', '0003_carriers_and_subscriptions', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (270, 'publishing', '0004_corrections_by_day', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (271, 'publishing', '0005_items_counted', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (272, 'reporting', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (273, 'reporting', '0002_editions_stay', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (274, 'requests', '0001_initial', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (275, 'requests', '0002_events_stay', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (276, 'requests', '0003_transfer', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (277, 'requests', '0004_counted', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (278, 'requests', '0005_marks', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (279, 'wagtailimages', '0001_squashed_0021', '2026-01-01 00:00:00+00');
INSERT INTO django_migrations VALUES (280, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-01-01 00:00:00+00');
INSERT INTO wagtailcore_collection VALUES (1, '0001', 1, 0, 'Root');
INSERT INTO wagtailcore_groupapprovaltask VALUES (1);
INSERT INTO wagtailcore_groupapprovaltask_groups VALUES (1, 1, 1);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (1, 1, 1, 109);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (2, 1, 2, 109);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (3, 1, 1, 110);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (4, 1, 2, 110);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (5, 1, 1, 113);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (6, 1, 2, 113);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (7, 1, 1, 114);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (8, 1, 2, 114);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (9, 1, 1, 115);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (10, 1, 2, 115);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (11, 1, 1, 117);
INSERT INTO wagtailcore_groupcollectionpermission VALUES (12, 1, 2, 117);
INSERT INTO wagtailcore_grouppagepermission VALUES (1, 1, 1, 69);
INSERT INTO wagtailcore_grouppagepermission VALUES (2, 1, 1, 70);
INSERT INTO wagtailcore_grouppagepermission VALUES (3, 1, 1, 75);
INSERT INTO wagtailcore_grouppagepermission VALUES (4, 2, 1, 69);
INSERT INTO wagtailcore_grouppagepermission VALUES (5, 2, 1, 70);
INSERT INTO wagtailcore_grouppagepermission VALUES (6, 1, 1, 74);
INSERT INTO wagtailcore_grouppagepermission VALUES (7, 1, 1, 76);
INSERT INTO wagtailcore_locale VALUES (1, 'zh-hans');
INSERT INTO wagtailcore_page VALUES (1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, '00000000-0000-4000-8000-000000000000', 1, NULL, NULL);
INSERT INTO wagtailcore_page VALUES (2, '00010001', 2, 0, '政府信息公开', 'home', true, false, '/home/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, '政府信息公开', NULL, NULL, '00000000-0000-4000-8000-000000000001', 1, NULL, NULL);
INSERT INTO wagtailcore_site VALUES (1, 'localhost', 80, true, 2, '政府信息公开');
INSERT INTO wagtailcore_task VALUES (1, 'Moderators approval', true, 2);
INSERT INTO wagtailcore_workflow VALUES (1, 'Moderators approval', true);
INSERT INTO wagtailcore_workflowpage VALUES (1, 1);
INSERT INTO wagtailcore_workflowtask VALUES (1, 0, 1, 1);
SELECT pg_catalog.setval('account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('auth_group_id_seq', 2, true);
SELECT pg_catalog.setval('auth_group_permissions_id_seq', 18, true);
SELECT pg_catalog.setval('auth_permission_id_seq', 671, true);
SELECT pg_catalog.setval('dialogue_asking_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_faq_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_idea_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_ideastep_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_letter_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_letterrating_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_openday_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_opendaycomment_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_opendayphoto_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_openquestion_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_opinionoutcome_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_order_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_orderstep_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_place_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_placement_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_pressconference_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_proposal_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_publicletter_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_reply_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_route_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_servicecount_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_sheet_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_sheetanswer_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_sheetlayout_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_signup_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_survey_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_surveyquestion_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_synonyms_id_seq', 1, false);
SELECT pg_catalog.setval('dialogue_visit_id_seq', 1, false);
SELECT pg_catalog.setval('django_content_type_id_seq', 167, true);
SELECT pg_catalog.setval('django_migrations_id_seq', 280, true);
SELECT pg_catalog.setval('mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('organs_attachment_id_seq', 1, false);
SELECT pg_catalog.setval('organs_audithead_id_seq', 1, false);
SELECT pg_catalog.setval('organs_auditrow_id_seq', 1, false);
SELECT pg_catalog.setval('organs_comment_id_seq', 1, false);
SELECT pg_catalog.setval('organs_counter_id_seq', 1, false);
SELECT pg_catalog.setval('organs_organ_id_seq', 1, false);
SELECT pg_catalog.setval('organs_organsetting_id_seq', 1, false);
SELECT pg_catalog.setval('organs_person_groups_id_seq', 1, false);
SELECT pg_catalog.setval('organs_person_id_seq', 1, false);
SELECT pg_catalog.setval('organs_person_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('organs_post_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_absence_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_accountability_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_appeal_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_assessment_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_duty_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_evaluation_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_flaw_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_gauge_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_indicator_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_indicatorset_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_inspection_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_loss_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_mark_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_meeting_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_nilreturn_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_progress_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_spotcheck_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_training_id_seq', 1, false);
SELECT pg_catalog.setval('oversight_workpoint_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_carried_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_carrier_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_cataloguerow_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_change_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_correction_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_document_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_enclosure_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_finding_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_handover_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_pin_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_platformaccount_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_registerrow_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_release_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_review_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_round_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_subscription_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_sweep_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_sweepline_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_tagged_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_term_id_seq', 1, false);
SELECT pg_catalog.setval('publishing_vetting_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_annualreport_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_edition_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_exclusion_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_judgement_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_opinion_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_part_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_passage_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_point_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_received_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_reminder_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_rendered_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_round_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_typed_id_seq', 1, false);
SELECT pg_catalog.setval('reporting_waiver_id_seq', 1, false);
SELECT pg_catalog.setval('requests_applicant_id_seq', 1, false);
SELECT pg_catalog.setval('requests_approval_id_seq', 1, false);
SELECT pg_catalog.setval('requests_assignment_id_seq', 1, false);
SELECT pg_catalog.setval('requests_delivered_id_seq', 1, false);
SELECT pg_catalog.setval('requests_event_id_seq', 1, false);
SELECT pg_catalog.setval('requests_fee_id_seq', 1, false);
SELECT pg_catalog.setval('requests_keptfile_id_seq', 1, false);
SELECT pg_catalog.setval('requests_letter_id_seq', 1, false);
SELECT pg_catalog.setval('requests_mail_id_seq', 1, false);
SELECT pg_catalog.setval('requests_notice_id_seq', 1, false);
SELECT pg_catalog.setval('requests_onfile_id_seq', 1, false);
SELECT pg_catalog.setval('requests_party_id_seq', 1, false);
SELECT pg_catalog.setval('requests_proceeding_id_seq', 1, false);
SELECT pg_catalog.setval('requests_proposal_id_seq', 1, false);
SELECT pg_catalog.setval('requests_purge_id_seq', 1, false);
SELECT pg_catalog.setval('requests_rating_id_seq', 1, false);
SELECT pg_catalog.setval('requests_redaction_id_seq', 1, false);
SELECT pg_catalog.setval('requests_reexamination_id_seq', 1, false);
SELECT pg_catalog.setval('requests_request_id_seq', 1, false);
SELECT pg_catalog.setval('requests_template_id_seq', 1, false);
SELECT pg_catalog.setval('requests_transfer_id_seq', 1, false);
SELECT pg_catalog.setval('socialaccount_socialaccount_id_seq', 1, false);
SELECT pg_catalog.setval('socialaccount_socialapp_id_seq', 1, false);
SELECT pg_catalog.setval('socialaccount_socialtoken_id_seq', 1, false);
SELECT pg_catalog.setval('taggit_tag_id_seq', 1, false);
SELECT pg_catalog.setval('taggit_taggeditem_id_seq', 1, false);
SELECT pg_catalog.setval('usersessions_usersession_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailadmin_admin_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailadmin_editingsession_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailadmin_formstate_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_apitoken_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_collection_id_seq', 1, true);
SELECT pg_catalog.setval('wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_collectionviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_comment_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_commentreply_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_groupapprovaltask_groups_id_seq', 1, true);
SELECT pg_catalog.setval('wagtailcore_groupcollectionpermission_id_seq', 12, true);
SELECT pg_catalog.setval('wagtailcore_grouppagepermission_id_seq', 7, true);
SELECT pg_catalog.setval('wagtailcore_groupsitepermission_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_locale_id_seq', 1, true);
SELECT pg_catalog.setval('wagtailcore_modellogentry_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_page_id_seq', 2, true);
SELECT pg_catalog.setval('wagtailcore_pagelogentry_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_pagerevision_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_pagesubscription_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_pageviewrestriction_groups_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_pageviewrestriction_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_referenceindex_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_site_id_seq', 1, true);
SELECT pg_catalog.setval('wagtailcore_task_id_seq', 1, true);
SELECT pg_catalog.setval('wagtailcore_taskstate_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_uploadedfile_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_workflow_id_seq', 1, true);
SELECT pg_catalog.setval('wagtailcore_workflowstate_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailcore_workflowtask_id_seq', 1, true);
SELECT pg_catalog.setval('wagtaildocs_document_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailembeds_embed_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailforms_formsubmission_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailimages_image_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailimages_rendition_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailredirects_redirect_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailsearch_indexentry_id_seq', 1, false);
SELECT pg_catalog.setval('wagtailusers_userprofile_id_seq', 1, false);
ALTER TABLE ONLY account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_assessment
    ADD CONSTRAINT assessed_once_by_a_set UNIQUE (set_id, organ_id);
ALTER TABLE ONLY auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_carrier
    ADD CONSTRAINT carrier_once UNIQUE (organ_id, kind, name);
ALTER TABLE ONLY publishing_cataloguerow
    ADD CONSTRAINT catalogue_row_once UNIQUE (organ_id, field, number, since);
ALTER TABLE ONLY dialogue_asking
    ADD CONSTRAINT dialogue_asking_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_faq
    ADD CONSTRAINT dialogue_faq_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_idea
    ADD CONSTRAINT dialogue_idea_mark_key UNIQUE (mark);
ALTER TABLE ONLY dialogue_idea
    ADD CONSTRAINT dialogue_idea_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_ideastep
    ADD CONSTRAINT dialogue_ideastep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_letter
    ADD CONSTRAINT dialogue_letter_code_key UNIQUE (code);
ALTER TABLE ONLY dialogue_letter
    ADD CONSTRAINT dialogue_letter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_letter
    ADD CONSTRAINT dialogue_letter_token_key UNIQUE (token);
ALTER TABLE ONLY dialogue_letterrating
    ADD CONSTRAINT dialogue_letterrating_letter_id_key UNIQUE (letter_id);
ALTER TABLE ONLY dialogue_letterrating
    ADD CONSTRAINT dialogue_letterrating_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_openday
    ADD CONSTRAINT dialogue_openday_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_opendaycomment
    ADD CONSTRAINT dialogue_opendaycomment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_opendayphoto
    ADD CONSTRAINT dialogue_opendayphoto_attachment_id_key UNIQUE (attachment_id);
ALTER TABLE ONLY dialogue_opendayphoto
    ADD CONSTRAINT dialogue_opendayphoto_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_openquestion
    ADD CONSTRAINT dialogue_openquestion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_opinionoutcome
    ADD CONSTRAINT dialogue_opinionoutcome_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_order
    ADD CONSTRAINT dialogue_order_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_orderstep
    ADD CONSTRAINT dialogue_orderstep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_place
    ADD CONSTRAINT dialogue_place_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_placement
    ADD CONSTRAINT dialogue_placement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_pressconference
    ADD CONSTRAINT dialogue_pressconference_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_proposal
    ADD CONSTRAINT dialogue_proposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_publicletter
    ADD CONSTRAINT dialogue_publicletter_letter_id_key UNIQUE (letter_id);
ALTER TABLE ONLY dialogue_publicletter
    ADD CONSTRAINT dialogue_publicletter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_reply
    ADD CONSTRAINT dialogue_reply_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_route
    ADD CONSTRAINT dialogue_route_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_servicecount
    ADD CONSTRAINT dialogue_servicecount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_sheet
    ADD CONSTRAINT dialogue_sheet_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_sheetanswer
    ADD CONSTRAINT dialogue_sheetanswer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_sheetlayout
    ADD CONSTRAINT dialogue_sheetlayout_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_signup
    ADD CONSTRAINT dialogue_signup_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_signup
    ADD CONSTRAINT dialogue_signup_token_key UNIQUE (token);
ALTER TABLE ONLY dialogue_survey
    ADD CONSTRAINT dialogue_survey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_surveyquestion
    ADD CONSTRAINT dialogue_surveyquestion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_synonyms
    ADD CONSTRAINT dialogue_synonyms_organ_id_key UNIQUE (organ_id);
ALTER TABLE ONLY dialogue_synonyms
    ADD CONSTRAINT dialogue_synonyms_pkey PRIMARY KEY (id);
ALTER TABLE ONLY dialogue_visit
    ADD CONSTRAINT dialogue_visit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY django_tasks_database_dbtaskresult
    ADD CONSTRAINT django_tasks_database_dbtaskresult_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_document
    ADD CONSTRAINT document_number_once UNIQUE (organ_id, series, year, serial);
ALTER TABLE ONLY publishing_sweepline
    ADD CONSTRAINT document_once_in_sweep UNIQUE (sweep_id, document_id);
ALTER TABLE ONLY reporting_exclusion
    ADD CONSTRAINT each_cell_excluded_once UNIQUE (organ_id, year, member_id, path);
ALTER TABLE ONLY reporting_edition
    ADD CONSTRAINT each_edition_once UNIQUE (report_id, number);
ALTER TABLE ONLY reporting_typed
    ADD CONSTRAINT each_figure_typed_once UNIQUE (report_id, key);
ALTER TABLE ONLY publishing_finding
    ADD CONSTRAINT each_finding_once UNIQUE (vetting_id, print);
ALTER TABLE ONLY reporting_waiver
    ADD CONSTRAINT each_finding_waived_once UNIQUE (report_id, fingerprint);
ALTER TABLE ONLY reporting_rendered
    ADD CONSTRAINT each_format_once UNIQUE (edition_id, format);
ALTER TABLE ONLY oversight_mark
    ADD CONSTRAINT each_indicator_marked_once UNIQUE (assessment_id, indicator_id);
ALTER TABLE ONLY reporting_part
    ADD CONSTRAINT each_part_once UNIQUE (report_id, number);
ALTER TABLE ONLY oversight_indicator
    ADD CONSTRAINT each_place_once UNIQUE (set_id, place);
ALTER TABLE ONLY reporting_judgement
    ADD CONSTRAINT each_report_review_once UNIQUE (round_id, stage);
ALTER TABLE ONLY publishing_review
    ADD CONSTRAINT each_review_once UNIQUE (round_id, stage);
ALTER TABLE ONLY requests_event
    ADD CONSTRAINT event_place_once UNIQUE (request_id, place);
ALTER TABLE ONLY dialogue_letter
    ADD CONSTRAINT letter_number_once UNIQUE (organ_id, number);
ALTER TABLE ONLY requests_mail
    ADD CONSTRAINT mail_once UNIQUE (organ_id, mark);
ALTER TABLE ONLY mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_counter
    ADD CONSTRAINT one_counter_per_period UNIQUE (organ_id, series, period);
ALTER TABLE ONLY oversight_gauge
    ADD CONSTRAINT one_gauge_a_month UNIQUE (organ_id, month, key);
ALTER TABLE ONLY oversight_nilreturn
    ADD CONSTRAINT one_nil_return_a_year UNIQUE (organ_id, year);
ALTER TABLE ONLY dialogue_openquestion
    ADD CONSTRAINT one_question_once UNIQUE (organ_id, folded);
ALTER TABLE ONLY reporting_annualreport
    ADD CONSTRAINT one_report_a_year UNIQUE (organ_id, year);
ALTER TABLE ONLY dialogue_sheet
    ADD CONSTRAINT one_sheet_a_browser UNIQUE (survey_id, browser);
ALTER TABLE ONLY oversight_indicatorset
    ADD CONSTRAINT one_version_of_a_year UNIQUE (organ_id, year, version);
ALTER TABLE ONLY publishing_vetting
    ADD CONSTRAINT one_vetting_per_draft UNIQUE (item_id, digest);
ALTER TABLE ONLY dialogue_order
    ADD CONSTRAINT order_number_once UNIQUE (organ_id, number);
ALTER TABLE ONLY organs_attachment
    ADD CONSTRAINT organs_attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_audithead
    ADD CONSTRAINT organs_audithead_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_auditrow
    ADD CONSTRAINT organs_auditrow_digest_key UNIQUE (digest);
ALTER TABLE ONLY organs_auditrow
    ADD CONSTRAINT organs_auditrow_number_key UNIQUE (number);
ALTER TABLE ONLY organs_auditrow
    ADD CONSTRAINT organs_auditrow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_comment
    ADD CONSTRAINT organs_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_counter
    ADD CONSTRAINT organs_counter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_organ
    ADD CONSTRAINT organs_organ_code_key UNIQUE (code);
ALTER TABLE ONLY organs_organ
    ADD CONSTRAINT organs_organ_path_key UNIQUE (path);
ALTER TABLE ONLY organs_organ
    ADD CONSTRAINT organs_organ_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_organsetting
    ADD CONSTRAINT organs_organsetting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_person_groups
    ADD CONSTRAINT organs_person_groups_person_id_group_id_0f5bdd1d_uniq UNIQUE (person_id, group_id);
ALTER TABLE ONLY organs_person_groups
    ADD CONSTRAINT organs_person_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_person
    ADD CONSTRAINT organs_person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_person_user_permissions
    ADD CONSTRAINT organs_person_user_permi_person_id_permission_id_dc800685_uniq UNIQUE (person_id, permission_id);
ALTER TABLE ONLY organs_person_user_permissions
    ADD CONSTRAINT organs_person_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY organs_person
    ADD CONSTRAINT organs_person_username_key UNIQUE (username);
ALTER TABLE ONLY organs_post
    ADD CONSTRAINT organs_post_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_absence
    ADD CONSTRAINT oversight_absence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_accountability
    ADD CONSTRAINT oversight_accountability_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_appeal
    ADD CONSTRAINT oversight_appeal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_assessment
    ADD CONSTRAINT oversight_assessment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_duty
    ADD CONSTRAINT oversight_duty_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_evaluation
    ADD CONSTRAINT oversight_evaluation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_flaw
    ADD CONSTRAINT oversight_flaw_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_gauge
    ADD CONSTRAINT oversight_gauge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_indicator
    ADD CONSTRAINT oversight_indicator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_indicatorset
    ADD CONSTRAINT oversight_indicatorset_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_inspection
    ADD CONSTRAINT oversight_inspection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_loss
    ADD CONSTRAINT oversight_loss_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_mark
    ADD CONSTRAINT oversight_mark_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_meeting
    ADD CONSTRAINT oversight_meeting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_nilreturn
    ADD CONSTRAINT oversight_nilreturn_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_progress
    ADD CONSTRAINT oversight_progress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_spotcheck
    ADD CONSTRAINT oversight_spotcheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_training
    ADD CONSTRAINT oversight_training_pkey PRIMARY KEY (id);
ALTER TABLE ONLY oversight_workpoint
    ADD CONSTRAINT oversight_workpoint_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_party
    ADD CONSTRAINT party_once UNIQUE (request_id, label);
ALTER TABLE ONLY dialogue_placement
    ADD CONSTRAINT placed_once UNIQUE (survey_id, address);
ALTER TABLE ONLY dialogue_proposal
    ADD CONSTRAINT proposal_number_once UNIQUE (organ_id, kind, session, number);
ALTER TABLE ONLY publishing_carried
    ADD CONSTRAINT publishing_carried_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_carrier
    ADD CONSTRAINT publishing_carrier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_cataloguerow
    ADD CONSTRAINT publishing_cataloguerow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_change
    ADD CONSTRAINT publishing_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_column
    ADD CONSTRAINT publishing_column_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY publishing_correction
    ADD CONSTRAINT publishing_correction_code_key UNIQUE (code);
ALTER TABLE ONLY publishing_correction
    ADD CONSTRAINT publishing_correction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_document
    ADD CONSTRAINT publishing_document_item_id_key UNIQUE (item_id);
ALTER TABLE ONLY publishing_document
    ADD CONSTRAINT publishing_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_enclosure
    ADD CONSTRAINT publishing_enclosure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_finding
    ADD CONSTRAINT publishing_finding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_folded
    ADD CONSTRAINT publishing_folded_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_handover
    ADD CONSTRAINT publishing_handover_carried_id_key UNIQUE (carried_id);
ALTER TABLE ONLY publishing_handover
    ADD CONSTRAINT publishing_handover_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_item
    ADD CONSTRAINT publishing_item_number_key UNIQUE (number);
ALTER TABLE ONLY publishing_item
    ADD CONSTRAINT publishing_item_pkey PRIMARY KEY (page_ptr_id);
ALTER TABLE ONLY publishing_listed
    ADD CONSTRAINT publishing_listed_item_id_key UNIQUE (item_id);
ALTER TABLE ONLY publishing_listed
    ADD CONSTRAINT publishing_listed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_pairs
    ADD CONSTRAINT publishing_pairs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_pin
    ADD CONSTRAINT publishing_pin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_platformaccount
    ADD CONSTRAINT publishing_platformaccount_carrier_id_key UNIQUE (carrier_id);
ALTER TABLE ONLY publishing_platformaccount
    ADD CONSTRAINT publishing_platformaccount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_registerrow
    ADD CONSTRAINT publishing_registerrow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_release
    ADD CONSTRAINT publishing_release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_release
    ADD CONSTRAINT publishing_release_round_id_key UNIQUE (round_id);
ALTER TABLE ONLY publishing_review
    ADD CONSTRAINT publishing_review_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_round
    ADD CONSTRAINT publishing_round_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_subscription
    ADD CONSTRAINT publishing_subscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_sweep
    ADD CONSTRAINT publishing_sweep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_sweepline
    ADD CONSTRAINT publishing_sweepline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_tagged
    ADD CONSTRAINT publishing_tagged_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_term
    ADD CONSTRAINT publishing_term_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_vetting
    ADD CONSTRAINT publishing_vetting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_purge
    ADD CONSTRAINT purge_once UNIQUE (letter_id, stage);
ALTER TABLE ONLY requests_onfile
    ADD CONSTRAINT record_once UNIQUE (request_id, key);
ALTER TABLE ONLY requests_reexamination
    ADD CONSTRAINT reexamined_once_a_year UNIQUE (request_id, year);
ALTER TABLE ONLY publishing_registerrow
    ADD CONSTRAINT register_number_once UNIQUE (organ_id, register, number);
ALTER TABLE ONLY reporting_annualreport
    ADD CONSTRAINT reporting_annualreport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_edition
    ADD CONSTRAINT reporting_edition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_edition
    ADD CONSTRAINT reporting_edition_round_id_key UNIQUE (round_id);
ALTER TABLE ONLY reporting_exclusion
    ADD CONSTRAINT reporting_exclusion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_judgement
    ADD CONSTRAINT reporting_judgement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_opinion
    ADD CONSTRAINT reporting_opinion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_part
    ADD CONSTRAINT reporting_part_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_passage
    ADD CONSTRAINT reporting_passage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_point
    ADD CONSTRAINT reporting_point_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_received
    ADD CONSTRAINT reporting_received_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_reminder
    ADD CONSTRAINT reporting_reminder_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_rendered
    ADD CONSTRAINT reporting_rendered_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_round
    ADD CONSTRAINT reporting_round_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_typed
    ADD CONSTRAINT reporting_typed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY reporting_waiver
    ADD CONSTRAINT reporting_waiver_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_request
    ADD CONSTRAINT request_number_once UNIQUE (organ_id, number);
ALTER TABLE ONLY requests_applicant
    ADD CONSTRAINT requests_applicant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_approval
    ADD CONSTRAINT requests_approval_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_assignment
    ADD CONSTRAINT requests_assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_delivered
    ADD CONSTRAINT requests_delivered_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_event
    ADD CONSTRAINT requests_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_fee
    ADD CONSTRAINT requests_fee_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_fee
    ADD CONSTRAINT requests_fee_request_id_key UNIQUE (request_id);
ALTER TABLE ONLY requests_keptfile
    ADD CONSTRAINT requests_keptfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_letter
    ADD CONSTRAINT requests_letter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_letter
    ADD CONSTRAINT requests_letter_token_key UNIQUE (token);
ALTER TABLE ONLY requests_mail
    ADD CONSTRAINT requests_mail_letter_id_key UNIQUE (letter_id);
ALTER TABLE ONLY requests_mail
    ADD CONSTRAINT requests_mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_notice
    ADD CONSTRAINT requests_notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_onfile
    ADD CONSTRAINT requests_onfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_party
    ADD CONSTRAINT requests_party_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_proceeding
    ADD CONSTRAINT requests_proceeding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_proposal
    ADD CONSTRAINT requests_proposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_proposal
    ADD CONSTRAINT requests_proposal_request_id_key UNIQUE (request_id);
ALTER TABLE ONLY requests_purge
    ADD CONSTRAINT requests_purge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_rating
    ADD CONSTRAINT requests_rating_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_rating
    ADD CONSTRAINT requests_rating_request_id_key UNIQUE (request_id);
ALTER TABLE ONLY requests_redaction
    ADD CONSTRAINT requests_redaction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_redaction
    ADD CONSTRAINT requests_redaction_result_id_key UNIQUE (result_id);
ALTER TABLE ONLY requests_reexamination
    ADD CONSTRAINT requests_reexamination_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_request
    ADD CONSTRAINT requests_request_code_key UNIQUE (code);
ALTER TABLE ONLY requests_request
    ADD CONSTRAINT requests_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_template
    ADD CONSTRAINT requests_template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_transfer
    ADD CONSTRAINT requests_transfer_letter_id_key UNIQUE (letter_id);
ALTER TABLE ONLY requests_transfer
    ADD CONSTRAINT requests_transfer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_transfer
    ADD CONSTRAINT requests_transfer_request_id_key UNIQUE (request_id);
ALTER TABLE ONLY dialogue_servicecount
    ADD CONSTRAINT service_count_once UNIQUE (organ_id, month, matter);
ALTER TABLE ONLY dialogue_sheetlayout
    ADD CONSTRAINT sheet_layout_once UNIQUE (organ_id, kind);
ALTER TABLE ONLY socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);
ALTER TABLE ONLY socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);
ALTER TABLE ONLY socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);
ALTER TABLE ONLY socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY publishing_subscription
    ADD CONSTRAINT subscribed_once UNIQUE (mark, organ_id);
ALTER TABLE ONLY taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);
ALTER TABLE ONLY taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);
ALTER TABLE ONLY taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);
ALTER TABLE ONLY taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY requests_template
    ADD CONSTRAINT template_version_once UNIQUE (organ_id, kind, version);
ALTER TABLE ONLY wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);
ALTER TABLE ONLY usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);
ALTER TABLE ONLY wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_key_hash_key UNIQUE (key_hash);
ALTER TABLE ONLY wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);
ALTER TABLE ONLY wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);
ALTER TABLE ONLY wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);
ALTER TABLE ONLY wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);
ALTER TABLE ONLY wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);
ALTER TABLE ONLY wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);
ALTER TABLE ONLY wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);
ALTER TABLE ONLY wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);
ALTER TABLE ONLY wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);
ALTER TABLE ONLY wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);
ALTER TABLE ONLY wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);
ALTER TABLE ONLY wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);
ALTER TABLE ONLY wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);
ALTER TABLE ONLY wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);
ALTER TABLE ONLY wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);
ALTER TABLE ONLY wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);
ALTER TABLE ONLY wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailembeds_embed
    ADD CONSTRAINT wagtailembeds_embed_hash_c9bd8c9a_uniq UNIQUE (hash);
ALTER TABLE ONLY wagtailembeds_embed
    ADD CONSTRAINT wagtailembeds_embed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailforms_formsubmission
    ADD CONSTRAINT wagtailforms_formsubmission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);
ALTER TABLE ONLY wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_old_path_site_id_783622d7_uniq UNIQUE (old_path, site_id);
ALTER TABLE ONLY wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_redirect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq UNIQUE (content_type_id, object_id);
ALTER TABLE ONLY wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);
CREATE UNIQUE INDEX a_flaw_stands_once ON oversight_flaw USING btree (organ_id, print) WHERE (NOT ((state)::text = 'closed'::text));
CREATE INDEX account_emailaddress_email_03be32b2 ON account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX auth_group_name_a6ea08ec_like ON auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON auth_permission USING btree (content_type_id);
CREATE INDEX base_content_object_idx ON wagtailcore_revision USING btree (base_content_type_id, object_id);
CREATE INDEX carried_recall ON publishing_carried USING btree (recall_due) WHERE (recall_due IS NOT NULL);
CREATE INDEX carried_renew ON publishing_carried USING btree (renew_due) WHERE (renew_due IS NOT NULL);
CREATE INDEX content_object_idx ON wagtailcore_revision USING btree (content_type_id, object_id);
CREATE INDEX dialogue_as_organ_i_108d54_idx ON dialogue_asking USING btree (organ_id, day, outcome);
CREATE INDEX dialogue_as_organ_i_66ba48_idx ON dialogue_asking USING btree (organ_id, helpful, day);
CREATE INDEX dialogue_as_organ_i_bfd702_idx ON dialogue_asking USING btree (organ_id, outcome, day);
CREATE INDEX dialogue_asking_organ_id_b61ab551 ON dialogue_asking USING btree (organ_id);
CREATE INDEX dialogue_fa_organ_i_175521_idx ON dialogue_faq USING btree (organ_id, state, valid_until);
CREATE INDEX dialogue_fa_organ_i_1de08c_idx ON dialogue_faq USING btree (organ_id, released_on);
CREATE INDEX dialogue_fa_state_ad15cf_idx ON dialogue_faq USING btree (state, changed_at);
CREATE INDEX dialogue_faq_author_id_39310724 ON dialogue_faq USING btree (author_id);
CREATE INDEX dialogue_faq_organ_id_f67001d7 ON dialogue_faq USING btree (organ_id);
CREATE INDEX dialogue_faq_reviewer_id_909544b3 ON dialogue_faq USING btree (reviewer_id);
CREATE INDEX dialogue_id_organ_i_76e589_idx ON dialogue_idea USING btree (organ_id, shown_on);
CREATE INDEX dialogue_id_organ_i_e6e9b7_idx ON dialogue_idea USING btree (organ_id, state, at);
CREATE INDEX dialogue_id_organ_i_fe4177_idx ON dialogue_idea USING btree (organ_id, at);
CREATE INDEX dialogue_idea_mark_6a48bbf5_like ON dialogue_idea USING btree (mark varchar_pattern_ops);
CREATE INDEX dialogue_idea_organ_id_df0bdd94 ON dialogue_idea USING btree (organ_id);
CREATE INDEX dialogue_idea_worded_by_id_cf4d8a1e ON dialogue_idea USING btree (worded_by_id);
CREATE INDEX dialogue_ideastep_by_id_e3b78bf9 ON dialogue_ideastep USING btree (by_id);
CREATE INDEX dialogue_ideastep_idea_id_4073f31d ON dialogue_ideastep USING btree (idea_id);
CREATE INDEX dialogue_le_due_27f64e_idx ON dialogue_letter USING btree (due, id);
CREATE INDEX dialogue_le_organ_i_0cbc60_idx ON dialogue_letter USING btree (organ_id, received_on DESC, id);
CREATE INDEX dialogue_le_organ_i_2863b1_idx ON dialogue_letter USING btree (organ_id, kind, received_on);
CREATE INDEX dialogue_le_organ_i_529b1b_idx ON dialogue_letter USING btree (organ_id, answered_on);
CREATE INDEX dialogue_le_organ_i_67655d_idx ON dialogue_letter USING btree (organ_id, state, due);
CREATE INDEX dialogue_le_receive_1b6405_idx ON dialogue_letter USING btree (received_on DESC, id);
CREATE INDEX dialogue_le_state_b7c45e_idx ON dialogue_letter USING btree (state, due);
CREATE INDEX dialogue_letter_by_id_c1e35563 ON dialogue_letter USING btree (by_id);
CREATE INDEX dialogue_letter_code_4c6f2f18_like ON dialogue_letter USING btree (code varchar_pattern_ops);
CREATE INDEX dialogue_letter_organ_id_cb43a39c ON dialogue_letter USING btree (organ_id);
CREATE INDEX dialogue_letter_same_as_id_2150c06a ON dialogue_letter USING btree (same_as_id);
CREATE INDEX dialogue_letter_token_d310543c_like ON dialogue_letter USING btree (token varchar_pattern_ops);
CREATE INDEX dialogue_op_organ_i_5e5c1f_idx ON dialogue_openday USING btree (organ_id, "on" DESC, id);
CREATE INDEX dialogue_op_organ_i_991773_idx ON dialogue_openquestion USING btree (organ_id, state, last_at);
CREATE INDEX dialogue_op_organ_i_a58060_idx ON dialogue_openday USING btree (organ_id, held_on);
CREATE INDEX dialogue_op_state_0a5d1f_idx ON dialogue_openquestion USING btree (state, last_at);
CREATE INDEX dialogue_openday_by_id_e4f02bdd ON dialogue_openday USING btree (by_id);
CREATE INDEX dialogue_openday_organ_id_b55d9333 ON dialogue_openday USING btree (organ_id);
CREATE INDEX dialogue_openday_published_by_id_f788a051 ON dialogue_openday USING btree (published_by_id);
CREATE INDEX dialogue_openday_summed_up_by_id_3025cb14 ON dialogue_openday USING btree (summed_up_by_id);
CREATE INDEX dialogue_opendaycomment_open_day_id_28b52e3a ON dialogue_opendaycomment USING btree (open_day_id);
CREATE INDEX dialogue_opendayphoto_open_day_id_5398382f ON dialogue_opendayphoto USING btree (open_day_id);
CREATE INDEX dialogue_openquestion_by_id_d449f162 ON dialogue_openquestion USING btree (by_id);
CREATE INDEX dialogue_openquestion_faq_id_7c25546b ON dialogue_openquestion USING btree (faq_id);
CREATE INDEX dialogue_openquestion_organ_id_bde9d6e4 ON dialogue_openquestion USING btree (organ_id);
CREATE INDEX dialogue_opinionoutcome_survey_id_d110012a ON dialogue_opinionoutcome USING btree (survey_id);
CREATE INDEX dialogue_or_departm_d6dc07_idx ON dialogue_order USING btree (department_id, state, due);
CREATE INDEX dialogue_or_number_ce0355_idx ON dialogue_order USING btree (number);
CREATE INDEX dialogue_or_organ_i_1a8cd7_idx ON dialogue_order USING btree (organ_id, received_on DESC, id);
CREATE INDEX dialogue_or_organ_i_588c46_idx ON dialogue_order USING btree (organ_id, closed_on);
CREATE INDEX dialogue_or_organ_i_d41d45_idx ON dialogue_order USING btree (organ_id, state, due);
CREATE INDEX dialogue_or_state_16a70b_idx ON dialogue_order USING btree (state, due);
CREATE INDEX dialogue_order_department_id_81972105 ON dialogue_order USING btree (department_id);
CREATE INDEX dialogue_order_organ_id_05f10b63 ON dialogue_order USING btree (organ_id);
CREATE INDEX dialogue_orderstep_by_id_8d5abeae ON dialogue_orderstep USING btree (by_id);
CREATE INDEX dialogue_orderstep_order_id_41a1e693 ON dialogue_orderstep USING btree (order_id);
CREATE INDEX dialogue_pl_organ_i_609b39_idx ON dialogue_place USING btree (organ_id, opened_on);
CREATE INDEX dialogue_place_by_id_f72c7bde ON dialogue_place USING btree (by_id);
CREATE INDEX dialogue_place_organ_id_dc19f757 ON dialogue_place USING btree (organ_id);
CREATE INDEX dialogue_place_published_by_id_d288a1a4 ON dialogue_place USING btree (published_by_id);
CREATE INDEX dialogue_placement_address_449ff6cd ON dialogue_placement USING btree (address);
CREATE INDEX dialogue_placement_address_449ff6cd_like ON dialogue_placement USING btree (address varchar_pattern_ops);
CREATE INDEX dialogue_placement_survey_id_8d4e9f99 ON dialogue_placement USING btree (survey_id);
CREATE INDEX dialogue_pr_organ_i_04d8b2_idx ON dialogue_pressconference USING btree (organ_id, "on" DESC, id);
CREATE INDEX dialogue_pr_organ_i_73e03b_idx ON dialogue_proposal USING btree (organ_id, published_at);
CREATE INDEX dialogue_pr_organ_i_c7ab40_idx ON dialogue_proposal USING btree (organ_id, answered_on, due);
CREATE INDEX dialogue_pr_organ_i_f50a29_idx ON dialogue_proposal USING btree (organ_id, received_on DESC, id);
CREATE INDEX dialogue_pressconference_by_id_d654d539 ON dialogue_pressconference USING btree (by_id);
CREATE INDEX dialogue_pressconference_organ_id_5d8ddfa6 ON dialogue_pressconference USING btree (organ_id);
CREATE INDEX dialogue_pressconference_published_by_id_cd5a09d3 ON dialogue_pressconference USING btree (published_by_id);
CREATE INDEX dialogue_proposal_by_id_cd17c22b ON dialogue_proposal USING btree (by_id);
CREATE INDEX dialogue_proposal_organ_id_a8c0c308 ON dialogue_proposal USING btree (organ_id);
CREATE INDEX dialogue_proposal_published_by_id_4ebcdc23 ON dialogue_proposal USING btree (published_by_id);
CREATE INDEX dialogue_pu_organ_i_2759a0_idx ON dialogue_publicletter USING btree (organ_id, published_on DESC, id);
CREATE INDEX dialogue_pu_organ_i_4e1494_idx ON dialogue_publicletter USING btree (organ_id, state, published_on DESC, id DESC);
CREATE INDEX dialogue_pu_publish_47ca23_idx ON dialogue_publicletter USING btree (published_on DESC, id);
CREATE INDEX dialogue_publicletter_drafted_by_id_df81188b ON dialogue_publicletter USING btree (drafted_by_id);
CREATE INDEX dialogue_publicletter_organ_id_f942c5a4 ON dialogue_publicletter USING btree (organ_id);
CREATE INDEX dialogue_publicletter_reviewed_by_id_bfa2e8bd ON dialogue_publicletter USING btree (reviewed_by_id);
CREATE INDEX dialogue_reply_drafted_by_id_67e7a5e2 ON dialogue_reply USING btree (drafted_by_id);
CREATE INDEX dialogue_reply_letter_id_32566851 ON dialogue_reply USING btree (letter_id);
CREATE INDEX dialogue_reply_reviewed_by_id_f6fe23af ON dialogue_reply USING btree (reviewed_by_id);
CREATE INDEX dialogue_reply_sent_by_id_14bb6f13 ON dialogue_reply USING btree (sent_by_id);
CREATE INDEX dialogue_ro_to_id_8db749_idx ON dialogue_route USING btree (to_id, answered_at, due);
CREATE INDEX dialogue_route_answered_by_id_a729e62d ON dialogue_route USING btree (answered_by_id);
CREATE INDEX dialogue_route_by_id_67b10766 ON dialogue_route USING btree (by_id);
CREATE INDEX dialogue_route_letter_id_18834eef ON dialogue_route USING btree (letter_id);
CREATE INDEX dialogue_route_to_id_13ad05fe ON dialogue_route USING btree (to_id);
CREATE INDEX dialogue_se_month_c8b19f_idx ON dialogue_servicecount USING btree (month DESC, id);
CREATE INDEX dialogue_servicecount_organ_id_39983152 ON dialogue_servicecount USING btree (organ_id);
CREATE INDEX dialogue_sh_questio_c9e23d_idx ON dialogue_sheetanswer USING btree (question_id, option);
CREATE INDEX dialogue_sh_survey__b659d9_idx ON dialogue_sheet USING btree (survey_id, at);
CREATE INDEX dialogue_sh_survey__cfbeff_idx ON dialogue_sheet USING btree (survey_id, address);
CREATE INDEX dialogue_sheet_by_id_4c957e78 ON dialogue_sheet USING btree (by_id);
CREATE INDEX dialogue_sheet_outcome_id_db6c8ea6 ON dialogue_sheet USING btree (outcome_id);
CREATE INDEX dialogue_sheet_survey_id_03141cbf ON dialogue_sheet USING btree (survey_id);
CREATE INDEX dialogue_sheetanswer_question_id_b427774d ON dialogue_sheetanswer USING btree (question_id);
CREATE INDEX dialogue_sheetanswer_sheet_id_0604e74d ON dialogue_sheetanswer USING btree (sheet_id);
CREATE INDEX dialogue_sheetlayout_organ_id_ae172340 ON dialogue_sheetlayout USING btree (organ_id);
CREATE INDEX dialogue_signup_open_day_id_0774364b ON dialogue_signup USING btree (open_day_id);
CREATE INDEX dialogue_signup_token_5de6799b_like ON dialogue_signup USING btree (token varchar_pattern_ops);
CREATE INDEX dialogue_su_organ_i_4d925d_idx ON dialogue_survey USING btree (organ_id, published_on);
CREATE INDEX dialogue_su_organ_i_7fbb31_idx ON dialogue_survey USING btree (organ_id, stage, closes_on);
CREATE INDEX dialogue_su_stage_31f939_idx ON dialogue_survey USING btree (stage, closes_on);
CREATE INDEX dialogue_survey_author_id_41d7fd71 ON dialogue_survey USING btree (author_id);
CREATE INDEX dialogue_survey_organ_id_7eab0f6c ON dialogue_survey USING btree (organ_id);
CREATE INDEX dialogue_survey_published_by_id_766e151e ON dialogue_survey USING btree (published_by_id);
CREATE INDEX dialogue_survey_submitted_by_id_810dc6e7 ON dialogue_survey USING btree (submitted_by_id);
CREATE INDEX dialogue_surveyquestion_survey_id_76f4a965 ON dialogue_surveyquestion USING btree (survey_id);
CREATE INDEX dialogue_vi_organ_i_b5b11a_idx ON dialogue_visit USING btree (organ_id, "on" DESC, id);
CREATE INDEX dialogue_vi_place_i_3bb755_idx ON dialogue_visit USING btree (place_id, "on" DESC, id);
CREATE INDEX dialogue_visit_organ_id_6978a559 ON dialogue_visit USING btree (organ_id);
CREATE INDEX dialogue_visit_place_id_41164131 ON dialogue_visit USING btree (place_id);
CREATE INDEX django_session_expire_date_a5c62663 ON django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX django_task_backend_071754_idx ON django_tasks_database_dbtaskresult USING btree (backend_name);
CREATE INDEX django_task_queue_n_99c321_idx ON django_tasks_database_dbtaskresult USING btree (queue_name);
CREATE INDEX formstate_user_object ON wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);
CREATE INDEX item_counted ON publishing_item USING btree (organ_id, released_on, kind, stage);
CREATE INDEX item_interprets ON publishing_item USING btree (interprets_id) WHERE (interprets_id IS NOT NULL);
CREATE UNIQUE INDEX item_once_per_carrier ON publishing_carried USING btree (carrier_id, item_id) WHERE ((item_id IS NOT NULL) AND (recalled_on IS NULL));
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON mfa_authenticator USING btree (user_id);
CREATE UNIQUE INDEX one_column_per_matter ON publishing_column USING btree (organ_id, row_id) WHERE (row_id IS NOT NULL);
CREATE UNIQUE INDEX one_inspection_waits_per_organ ON oversight_inspection USING btree (organ_id) WHERE ((state)::text = 'waiting'::text);
CREATE UNIQUE INDEX one_open_appeal_of_a_mark ON oversight_appeal USING btree (mark_id) WHERE ((state)::text = 'open'::text);
CREATE UNIQUE INDEX one_open_report_round ON reporting_round USING btree (report_id) WHERE ((outcome)::text = 'open'::text);
CREATE UNIQUE INDEX one_open_round_per_item ON publishing_round USING btree (item_id) WHERE ((outcome)::text = 'open'::text);
CREATE UNIQUE INDEX one_site_per_organ ON publishing_column USING btree (organ_id) WHERE ((kind)::text = 'root'::text);
CREATE UNIQUE INDEX one_standing_release ON publishing_release USING btree (item_id) WHERE (ended_at IS NULL);
CREATE INDEX order_counted ON dialogue_order USING btree (received_on DESC, id, organ_id, state, kind, satisfaction, replied_on, in_time, closed_on);
CREATE INDEX organs_atta_record__3f9b66_idx ON organs_attachment USING btree (record_type_id, record_key);
CREATE INDEX organs_attachment_organ_id_ca2e8158 ON organs_attachment USING btree (organ_id);
CREATE INDEX organs_attachment_person_id_bbb427e0 ON organs_attachment USING btree (person_id);
CREATE INDEX organs_attachment_record_type_id_7a60ec2c ON organs_attachment USING btree (record_type_id);
CREATE INDEX organs_audi_action_5ac7d0_idx ON organs_auditrow USING btree (action, number);
CREATE INDEX organs_audi_actor_i_1bd643_idx ON organs_auditrow USING btree (actor_id, number);
CREATE INDEX organs_audi_at_43c813_idx ON organs_auditrow USING btree (at);
CREATE INDEX organs_audi_organ_i_c8d842_idx ON organs_auditrow USING btree (organ_id, number);
CREATE INDEX organs_audi_subject_c34236_idx ON organs_auditrow USING btree (subject_type, subject_key);
CREATE INDEX organs_auditrow_actor_id_e96a8979 ON organs_auditrow USING btree (actor_id);
CREATE INDEX organs_auditrow_digest_ed339b03_like ON organs_auditrow USING btree (digest varchar_pattern_ops);
CREATE INDEX organs_auditrow_organ_id_ef58ebee ON organs_auditrow USING btree (organ_id);
CREATE INDEX organs_comm_record__19ad1d_idx ON organs_comment USING btree (record_type_id, record_key);
CREATE INDEX organs_comment_organ_id_d2846cb9 ON organs_comment USING btree (organ_id);
CREATE INDEX organs_comment_person_id_367b40c9 ON organs_comment USING btree (person_id);
CREATE INDEX organs_comment_record_type_id_d1c2f8a1 ON organs_comment USING btree (record_type_id);
CREATE INDEX organs_counter_organ_id_98a2fce9 ON organs_counter USING btree (organ_id);
CREATE INDEX organs_orga_organ_i_ab4ed6_idx ON organs_organsetting USING btree (organ_id, key, since);
CREATE INDEX organs_organ_code_02de9959_like ON organs_organ USING btree (code varchar_pattern_ops);
CREATE INDEX organs_organ_path_fa0a8da8_like ON organs_organ USING btree (path varchar_pattern_ops);
CREATE INDEX organs_organsetting_organ_id_ddaa32ee ON organs_organsetting USING btree (organ_id);
CREATE INDEX organs_person_groups_group_id_bf1769a6 ON organs_person_groups USING btree (group_id);
CREATE INDEX organs_person_groups_person_id_00163483 ON organs_person_groups USING btree (person_id);
CREATE INDEX organs_person_organ_id_5c86b2fc ON organs_person USING btree (organ_id);
CREATE INDEX organs_person_user_permissions_permission_id_b24a747d ON organs_person_user_permissions USING btree (permission_id);
CREATE INDEX organs_person_user_permissions_person_id_94464117 ON organs_person_user_permissions USING btree (person_id);
CREATE INDEX organs_person_username_b8ac78a0_like ON organs_person USING btree (username varchar_pattern_ops);
CREATE INDEX organs_post_organ_i_a24ff3_idx ON organs_post USING btree (organ_id, role);
CREATE INDEX organs_post_organ_id_06353438 ON organs_post USING btree (organ_id);
CREATE INDEX organs_post_person__219fd9_idx ON organs_post USING btree (person_id, since, until);
CREATE INDEX organs_post_person_id_4e010374 ON organs_post USING btree (person_id);
CREATE INDEX organs_post_stands_in_for_id_cbc24365 ON organs_post USING btree (stands_in_for_id);
CREATE INDEX oversight_a_organ_i_390036_idx ON oversight_assessment USING btree (organ_id, state, due);
CREATE INDEX oversight_a_organ_i_754cb0_idx ON oversight_accountability USING btree (organ_id, "on");
CREATE INDEX oversight_a_organ_i_9d97d6_idx ON oversight_absence USING btree (organ_id, until);
CREATE INDEX oversight_a_organ_i_a8aca3_idx ON oversight_assessment USING btree (organ_id, "on");
CREATE INDEX oversight_a_person__6ff598_idx ON oversight_absence USING btree (person_id, until);
CREATE INDEX oversight_a_set_id_99a001_idx ON oversight_assessment USING btree (set_id, total DESC);
CREATE INDEX oversight_absence_entered_by_id_0cec0162 ON oversight_absence USING btree (entered_by_id);
CREATE INDEX oversight_absence_organ_id_c9637ec7 ON oversight_absence USING btree (organ_id);
CREATE INDEX oversight_absence_person_id_b9b7a4cf ON oversight_absence USING btree (person_id);
CREATE INDEX oversight_accountability_entered_by_id_a59bed60 ON oversight_accountability USING btree (entered_by_id);
CREATE INDEX oversight_accountability_organ_id_d60dface ON oversight_accountability USING btree (organ_id);
CREATE INDEX oversight_appeal_by_id_4c83c5e0 ON oversight_appeal USING btree (by_id);
CREATE INDEX oversight_appeal_mark_id_cda9babf ON oversight_appeal USING btree (mark_id);
CREATE INDEX oversight_appeal_replied_by_id_4528c363 ON oversight_appeal USING btree (replied_by_id);
CREATE INDEX oversight_assessment_organ_id_d6c64687 ON oversight_assessment USING btree (organ_id);
CREATE INDEX oversight_assessment_set_id_2d644382 ON oversight_assessment USING btree (set_id);
CREATE INDEX oversight_d_organ_i_415eb6_idx ON oversight_duty USING btree (organ_id, until);
CREATE INDEX oversight_duty_answers_id_d4285f46 ON oversight_duty USING btree (answers_id);
CREATE INDEX oversight_duty_entered_by_id_658be387 ON oversight_duty USING btree (entered_by_id);
CREATE INDEX oversight_duty_organ_id_7ce6c30e ON oversight_duty USING btree (organ_id);
CREATE INDEX oversight_duty_person_id_fe978a4c ON oversight_duty USING btree (person_id);
CREATE INDEX oversight_e_organ_i_21d551_idx ON oversight_evaluation USING btree (organ_id, until);
CREATE INDEX oversight_evaluation_entered_by_id_4e50224a ON oversight_evaluation USING btree (entered_by_id);
CREATE INDEX oversight_evaluation_organ_id_a800756b ON oversight_evaluation USING btree (organ_id);
CREATE INDEX oversight_f_due_fd95a1_idx ON oversight_flaw USING btree (due, id);
CREATE INDEX oversight_f_organ_i_48cb04_idx ON oversight_flaw USING btree (organ_id, found_on);
CREATE INDEX oversight_f_organ_i_bc0919_idx ON oversight_flaw USING btree (organ_id, state, due);
CREATE INDEX oversight_f_organ_i_c48c57_idx ON oversight_flaw USING btree (organ_id, closed_on);
CREATE INDEX oversight_flaw_by_id_7d508b10 ON oversight_flaw USING btree (by_id);
CREATE INDEX oversight_flaw_inspection_id_8e82244c ON oversight_flaw USING btree (inspection_id);
CREATE INDEX oversight_flaw_organ_id_9a343efa ON oversight_flaw USING btree (organ_id);
CREATE INDEX oversight_flaw_spot_check_id_8ce1f073 ON oversight_flaw USING btree (spot_check_id);
CREATE INDEX oversight_g_month_684746_idx ON oversight_gauge USING btree (month, organ_id);
CREATE INDEX oversight_gauge_organ_id_6e1cb7b8 ON oversight_gauge USING btree (organ_id);
CREATE INDEX oversight_i_organ_i_de159e_idx ON oversight_inspection USING btree (organ_id, at);
CREATE INDEX oversight_indicator_set_id_d7ab8ff7 ON oversight_indicator USING btree (set_id);
CREATE INDEX oversight_indicatorset_by_id_5e2cdfdd ON oversight_indicatorset USING btree (by_id);
CREATE INDEX oversight_indicatorset_organ_id_e3d2a53b ON oversight_indicatorset USING btree (organ_id);
CREATE INDEX oversight_inspection_by_id_5450759e ON oversight_inspection USING btree (by_id);
CREATE INDEX oversight_inspection_organ_id_2a9a65f1 ON oversight_inspection USING btree (organ_id);
CREATE INDEX oversight_loss_by_id_273df158 ON oversight_loss USING btree (by_id);
CREATE INDEX oversight_loss_mark_id_9ec49395 ON oversight_loss USING btree (mark_id);
CREATE INDEX oversight_m_organ_i_9e6f01_idx ON oversight_meeting USING btree (organ_id, held_on);
CREATE INDEX oversight_mark_assessment_id_b854cf29 ON oversight_mark USING btree (assessment_id);
CREATE INDEX oversight_mark_checked_by_id_fa4c05d0 ON oversight_mark USING btree (checked_by_id);
CREATE INDEX oversight_mark_indicator_id_a068fa16 ON oversight_mark USING btree (indicator_id);
CREATE INDEX oversight_meeting_entered_by_id_2aa24350 ON oversight_meeting USING btree (entered_by_id);
CREATE INDEX oversight_meeting_organ_id_00321ea9 ON oversight_meeting USING btree (organ_id);
CREATE INDEX oversight_nilreturn_by_id_66b7d787 ON oversight_nilreturn USING btree (by_id);
CREATE INDEX oversight_nilreturn_organ_id_81413f5d ON oversight_nilreturn USING btree (organ_id);
CREATE INDEX oversight_progress_by_id_cf0a2186 ON oversight_progress USING btree (by_id);
CREATE INDEX oversight_progress_point_id_d338c582 ON oversight_progress USING btree (point_id);
CREATE INDEX oversight_s_organ_i_1570d3_idx ON oversight_spotcheck USING btree (organ_id, "on");
CREATE INDEX oversight_spotcheck_by_id_d3e17b5d ON oversight_spotcheck USING btree (by_id);
CREATE INDEX oversight_spotcheck_organ_id_ab79d328 ON oversight_spotcheck USING btree (organ_id);
CREATE INDEX oversight_t_organ_i_106d5e_idx ON oversight_training USING btree (organ_id, held_on);
CREATE INDEX oversight_training_entered_by_id_4eb17b1b ON oversight_training USING btree (entered_by_id);
CREATE INDEX oversight_training_organ_id_b3a467cc ON oversight_training USING btree (organ_id);
CREATE INDEX oversight_w_organ_i_219162_idx ON oversight_workpoint USING btree (organ_id, closed_on);
CREATE INDEX oversight_w_organ_i_c82ed6_idx ON oversight_workpoint USING btree (organ_id, year, state);
CREATE INDEX oversight_w_owner_i_59911e_idx ON oversight_workpoint USING btree (owner_id, state, due);
CREATE INDEX oversight_workpoint_entered_by_id_8080e797 ON oversight_workpoint USING btree (entered_by_id);
CREATE INDEX oversight_workpoint_meeting_id_3ff64dda ON oversight_workpoint USING btree (meeting_id);
CREATE INDEX oversight_workpoint_organ_id_449a7b11 ON oversight_workpoint USING btree (organ_id);
CREATE INDEX oversight_workpoint_owner_id_fa975895 ON oversight_workpoint USING btree (owner_id);
CREATE INDEX oversight_workpoint_person_id_b365e67f ON oversight_workpoint USING btree (person_id);
CREATE INDEX publishing__author__90b8c5_idx ON publishing_item USING btree (author_id, stage);
CREATE INDEX publishing__carrier_427805_idx ON publishing_carried USING btree (carrier_id, due);
CREATE INDEX publishing__carrier_62c2f9_idx ON publishing_carried USING btree (carrier_id, "on");
CREATE INDEX publishing__column__deb5e3_idx ON publishing_listed USING btree (column_id, id);
CREATE INDEX publishing__documen_faac86_idx ON publishing_item USING btree (document_number);
CREATE INDEX publishing__item_id_2d8d3b_idx ON publishing_release USING btree (item_id, ended_at);
CREATE INDEX publishing__kind_47b553_idx ON publishing_change USING btree (kind, "on");
CREATE INDEX publishing__organ_i_1629d0_idx ON publishing_registerrow USING btree (organ_id, published_on, due);
CREATE INDEX publishing__organ_i_196074_idx ON publishing_correction USING btree (organ_id, at DESC, id);
CREATE INDEX publishing__organ_i_24b9a1_idx ON publishing_item USING btree (organ_id, stage, due);
CREATE INDEX publishing__organ_i_419297_idx ON publishing_document USING btree (organ_id, kind, state);
CREATE INDEX publishing__organ_i_51012f_idx ON publishing_registerrow USING btree (organ_id, register, decided_on);
CREATE INDEX publishing__organ_i_5cbcb0_idx ON publishing_column USING btree (organ_id, kind);
CREATE INDEX publishing__organ_i_84ee72_idx ON publishing_tagged USING btree (organ_id, interest, listed_id);
CREATE INDEX publishing__organ_i_c5846a_idx ON publishing_correction USING btree (organ_id, state, due);
CREATE INDEX publishing__organ_i_cea839_idx ON publishing_subscription USING btree (organ_id, confirmed_at);
CREATE INDEX publishing__organ_i_d7cc9d_idx ON publishing_term USING btree (organ_id, ended_on);
CREATE INDEX publishing__organ_i_eb4a43_idx ON publishing_listed USING btree (organ_id, id, village);
CREATE INDEX publishing_carried_by_id_d79d95c6 ON publishing_carried USING btree (by_id);
CREATE INDEX publishing_carried_carrier_id_0f7bbe9d ON publishing_carried USING btree (carrier_id);
CREATE INDEX publishing_carried_item_id_bdd1336f ON publishing_carried USING btree (item_id);
CREATE INDEX publishing_carried_recalled_by_id_d5c5a66e ON publishing_carried USING btree (recalled_by_id);
CREATE INDEX publishing_carrier_organ_id_0650e19c ON publishing_carrier USING btree (organ_id);
CREATE INDEX publishing_cataloguerow_organ_id_2390fa52 ON publishing_cataloguerow USING btree (organ_id);
CREATE INDEX publishing_change_by_document_id_b411bcca ON publishing_change USING btree (by_document_id);
CREATE INDEX publishing_change_document_id_830531cd ON publishing_change USING btree (document_id);
CREATE INDEX publishing_change_sweep_id_7e380a71 ON publishing_change USING btree (sweep_id);
CREATE INDEX publishing_column_committee_id_2e120029 ON publishing_column USING btree (committee_id);
CREATE INDEX publishing_column_organ_id_bccf2b51 ON publishing_column USING btree (organ_id);
CREATE INDEX publishing_column_row_id_8823c47a ON publishing_column USING btree (row_id);
CREATE INDEX publishing_correction_by_id_ccd89303 ON publishing_correction USING btree (by_id);
CREATE INDEX publishing_correction_code_d23fbd62_like ON publishing_correction USING btree (code varchar_pattern_ops);
CREATE INDEX publishing_correction_item_id_ac527bd1 ON publishing_correction USING btree (item_id);
CREATE INDEX publishing_correction_organ_id_faeebb3d ON publishing_correction USING btree (organ_id);
CREATE INDEX publishing_correction_release_id_f100e066 ON publishing_correction USING btree (release_id);
CREATE INDEX publishing_document_by_id_efccc6d1 ON publishing_document USING btree (by_id);
CREATE INDEX publishing_document_decided_by_id_a5df619e ON publishing_document USING btree (decided_by_id);
CREATE INDEX publishing_document_organ_id_808f1621 ON publishing_document USING btree (organ_id);
CREATE INDEX publishing_enclosure_item_id_0fd01e9d ON publishing_enclosure USING btree (item_id);
CREATE INDEX publishing_finding_by_id_1d55545a ON publishing_finding USING btree (by_id);
CREATE INDEX publishing_finding_vetting_id_01c0f3f8 ON publishing_finding USING btree (vetting_id);
CREATE INDEX publishing_item_author_id_187223f5 ON publishing_item USING btree (author_id);
CREATE INDEX publishing_item_committee_id_d06e10d3 ON publishing_item USING btree (committee_id);
CREATE INDEX publishing_item_interprets_id_25e0eea1 ON publishing_item USING btree (interprets_id);
CREATE INDEX publishing_item_number_8166076f_like ON publishing_item USING btree (number varchar_pattern_ops);
CREATE INDEX publishing_item_organ_id_75b2d8c5 ON publishing_item USING btree (organ_id);
CREATE INDEX publishing_pairs_gin ON publishing_pairs USING gin (pairs) WITH (fastupdate=off);
CREATE INDEX publishing_pin_person_id_9c39dfe8 ON publishing_pin USING btree (person_id);
CREATE INDEX publishing_pin_round_id_0338c4cf ON publishing_pin USING btree (round_id);
CREATE INDEX publishing_pin_settled_by_id_9ed2b025 ON publishing_pin USING btree (settled_by_id);
CREATE INDEX publishing_platformaccount_by_id_b428e014 ON publishing_platformaccount USING btree (by_id);
CREATE INDEX publishing_registerrow_by_id_a6ff9121 ON publishing_registerrow USING btree (by_id);
CREATE INDEX publishing_registerrow_item_id_9d3de572 ON publishing_registerrow USING btree (item_id);
CREATE INDEX publishing_registerrow_organ_id_1fd0d978 ON publishing_registerrow USING btree (organ_id);
CREATE INDEX publishing_release_by_id_d888616e ON publishing_release USING btree (by_id);
CREATE INDEX publishing_release_ended_by_id_6cf51105 ON publishing_release USING btree (ended_by_id);
CREATE INDEX publishing_release_item_id_2e5d8c16 ON publishing_release USING btree (item_id);
CREATE INDEX publishing_release_revision_id_542353ca ON publishing_release USING btree (revision_id);
CREATE INDEX publishing_review_person_id_c090b2da ON publishing_review USING btree (person_id);
CREATE INDEX publishing_review_round_id_21fde68c ON publishing_review USING btree (round_id);
CREATE INDEX publishing_round_by_id_a04dd634 ON publishing_round USING btree (by_id);
CREATE INDEX publishing_round_item_id_03c5d8d8 ON publishing_round USING btree (item_id);
CREATE INDEX publishing_round_revision_id_8a09e2fa ON publishing_round USING btree (revision_id);
CREATE INDEX publishing_subscription_organ_id_192116e4 ON publishing_subscription USING btree (organ_id);
CREATE INDEX publishing_sweep_by_id_7e37f7f4 ON publishing_sweep USING btree (by_id);
CREATE INDEX publishing_sweep_item_id_892b2a50 ON publishing_sweep USING btree (item_id);
CREATE INDEX publishing_sweep_organ_id_3568a42f ON publishing_sweep USING btree (organ_id);
CREATE INDEX publishing_sweepline_document_id_0e8577fa ON publishing_sweepline USING btree (document_id);
CREATE INDEX publishing_sweepline_sweep_id_089bad1d ON publishing_sweepline USING btree (sweep_id);
CREATE INDEX publishing_tagged_listed_id_e528adfc ON publishing_tagged USING btree (listed_id);
CREATE INDEX publishing_term_organ_id_8ada874b ON publishing_term USING btree (organ_id);
CREATE INDEX publishing_vetting_answer_by_id_811cf67c ON publishing_vetting USING btree (answer_by_id);
CREATE INDEX publishing_vetting_by_id_6a6db190 ON publishing_vetting USING btree (by_id);
CREATE INDEX publishing_vetting_item_id_1d876b3a ON publishing_vetting USING btree (item_id);
CREATE INDEX publishing_vetting_revision_id_e21622f7 ON publishing_vetting USING btree (revision_id);
CREATE INDEX referenceindex_source_object ON wagtailcore_referenceindex USING btree (base_content_type_id, object_id);
CREATE INDEX referenceindex_target_object ON wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);
CREATE INDEX reporting_annualreport_begun_by_id_ac022a07 ON reporting_annualreport USING btree (begun_by_id);
CREATE INDEX reporting_annualreport_organ_id_367bf7b3 ON reporting_annualreport USING btree (organ_id);
CREATE INDEX reporting_edition_by_id_175a7648 ON reporting_edition USING btree (by_id);
CREATE INDEX reporting_edition_report_id_4910720c ON reporting_edition USING btree (report_id);
CREATE INDEX reporting_exclusion_by_id_b4c8ce09 ON reporting_exclusion USING btree (by_id);
CREATE INDEX reporting_exclusion_member_id_27400f45 ON reporting_exclusion USING btree (member_id);
CREATE INDEX reporting_exclusion_organ_id_a27dd354 ON reporting_exclusion USING btree (organ_id);
CREATE INDEX reporting_judgement_person_id_9fa83d8e ON reporting_judgement USING btree (person_id);
CREATE INDEX reporting_judgement_round_id_a20ae313 ON reporting_judgement USING btree (round_id);
CREATE INDEX reporting_opinion_edition_id_15cc8fc2 ON reporting_opinion USING btree (edition_id);
CREATE INDEX reporting_part_by_id_dc0643c0 ON reporting_part USING btree (by_id);
CREATE INDEX reporting_part_report_id_0e8abb5f ON reporting_part USING btree (report_id);
CREATE INDEX reporting_passage_by_id_ad8004a0 ON reporting_passage USING btree (by_id);
CREATE INDEX reporting_passage_report_id_6a9cb582 ON reporting_passage USING btree (report_id);
CREATE INDEX reporting_point_by_id_3ec2f719 ON reporting_point USING btree (by_id);
CREATE INDEX reporting_point_report_id_091b37bd ON reporting_point USING btree (report_id);
CREATE INDEX reporting_point_settled_by_id_1e4fa4d4 ON reporting_point USING btree (settled_by_id);
CREATE INDEX reporting_r_organ_i_289a87_idx ON reporting_reminder USING btree (organ_id, year);
CREATE INDEX reporting_r_organ_i_45339b_idx ON reporting_received USING btree (organ_id, year);
CREATE INDEX reporting_received_by_id_cc96d8c0 ON reporting_received USING btree (by_id);
CREATE INDEX reporting_received_organ_id_2e0eb74a ON reporting_received USING btree (organ_id);
CREATE INDEX reporting_reminder_by_id_2f239107 ON reporting_reminder USING btree (by_id);
CREATE INDEX reporting_reminder_organ_id_5a6cc325 ON reporting_reminder USING btree (organ_id);
CREATE INDEX reporting_rendered_edition_id_0a628c23 ON reporting_rendered USING btree (edition_id);
CREATE INDEX reporting_round_by_id_220e9450 ON reporting_round USING btree (by_id);
CREATE INDEX reporting_round_report_id_62ea3ca7 ON reporting_round USING btree (report_id);
CREATE INDEX reporting_typed_by_id_4f37bda4 ON reporting_typed USING btree (by_id);
CREATE INDEX reporting_typed_evidence_id_ba0e5c46 ON reporting_typed USING btree (evidence_id);
CREATE INDEX reporting_typed_report_id_ddb6189f ON reporting_typed USING btree (report_id);
CREATE INDEX reporting_waiver_by_id_302cfb76 ON reporting_waiver USING btree (by_id);
CREATE INDEX reporting_waiver_report_id_a51034a1 ON reporting_waiver USING btree (report_id);
CREATE INDEX request_concluded ON requests_request USING btree (organ_id, concluded_on, received_on, concluded_as, kind, id);
CREATE INDEX request_received ON requests_request USING btree (organ_id, received_on, concluded_on, kind, id);
CREATE INDEX requests_applicant_mark_ecbe75e5 ON requests_applicant USING btree (mark);
CREATE INDEX requests_applicant_mark_ecbe75e5_like ON requests_applicant USING btree (mark varchar_pattern_ops);
CREATE INDEX requests_applicant_organ_id_422d6f0d ON requests_applicant USING btree (organ_id);
CREATE INDEX requests_approval_asked_by_id_79b2feb0 ON requests_approval USING btree (asked_by_id);
CREATE INDEX requests_approval_decided_by_id_601c8b47 ON requests_approval USING btree (decided_by_id);
CREATE INDEX requests_approval_request_id_4db25822 ON requests_approval USING btree (request_id);
CREATE INDEX requests_assignment_answered_by_id_025346b9 ON requests_assignment USING btree (answered_by_id);
CREATE INDEX requests_assignment_by_id_cbdbc9cd ON requests_assignment USING btree (by_id);
CREATE INDEX requests_assignment_request_id_f4fdf41d ON requests_assignment USING btree (request_id);
CREATE INDEX requests_assignment_to_id_978acfa8 ON requests_assignment USING btree (to_id);
CREATE INDEX requests_delivered_by_id_4f324804 ON requests_delivered USING btree (by_id);
CREATE INDEX requests_delivered_notice_id_838b08e1 ON requests_delivered USING btree (notice_id);
CREATE INDEX requests_event_by_id_e17906fc ON requests_event USING btree (by_id);
CREATE INDEX requests_event_request_id_47a29693 ON requests_event USING btree (request_id);
CREATE INDEX requests_event_struck_by_id_e759952c ON requests_event USING btree (struck_by_id);
CREATE INDEX requests_fee_notice_id_6ef31ca8 ON requests_fee USING btree (notice_id);
CREATE INDEX requests_keptfile_by_id_35292043 ON requests_keptfile USING btree (by_id);
CREATE INDEX requests_keptfile_letter_id_b7b7efcc ON requests_keptfile USING btree (letter_id);
CREATE INDEX requests_keptfile_notice_id_09b6404d ON requests_keptfile USING btree (notice_id);
CREATE INDEX requests_keptfile_organ_id_507c53f2 ON requests_keptfile USING btree (organ_id);
CREATE INDEX requests_keptfile_request_id_2a520efc ON requests_keptfile USING btree (request_id);
CREATE INDEX requests_le_organ_i_278d26_idx ON requests_letter USING btree (organ_id, at);
CREATE INDEX requests_letter_applicant_id_e786796f ON requests_letter USING btree (applicant_id);
CREATE INDEX requests_letter_by_id_0354a326 ON requests_letter USING btree (by_id);
CREATE INDEX requests_letter_organ_id_9b3db836 ON requests_letter USING btree (organ_id);
CREATE INDEX requests_letter_token_21a655b9_like ON requests_letter USING btree (token varchar_pattern_ops);
CREATE INDEX requests_ma_organ_i_808f00_idx ON requests_mail USING btree (organ_id, arrived_on);
CREATE INDEX requests_mail_by_id_00ff3ef9 ON requests_mail USING btree (by_id);
CREATE INDEX requests_mail_organ_id_4553a250 ON requests_mail USING btree (organ_id);
CREATE INDEX requests_notice_approved_by_id_dceb2117 ON requests_notice USING btree (approved_by_id);
CREATE INDEX requests_notice_drafted_by_id_36dce9d5 ON requests_notice USING btree (drafted_by_id);
CREATE INDEX requests_notice_legal_by_id_6b4809b6 ON requests_notice USING btree (legal_by_id);
CREATE INDEX requests_notice_request_id_78121a7f ON requests_notice USING btree (request_id);
CREATE INDEX requests_notice_template_id_cb4585dc ON requests_notice USING btree (template_id);
CREATE INDEX requests_onfile_by_id_c0a34cb9 ON requests_onfile USING btree (by_id);
CREATE INDEX requests_onfile_request_id_9951825d ON requests_onfile USING btree (request_id);
CREATE INDEX requests_party_request_id_62fb5d55 ON requests_party USING btree (request_id);
CREATE INDEX requests_pr_organ_i_fc2744_idx ON requests_proceeding USING btree (organ_id, kind, filed_on);
CREATE INDEX requests_proceeding_earlier_id_0b533a4d ON requests_proceeding USING btree (earlier_id);
CREATE INDEX requests_proceeding_organ_id_d6c98962 ON requests_proceeding USING btree (organ_id);
CREATE INDEX requests_proceeding_request_id_64613bee ON requests_proceeding USING btree (request_id);
CREATE INDEX requests_proposal_by_id_917e1c90 ON requests_proposal USING btree (by_id);
CREATE INDEX requests_purge_by_id_781a4fd1 ON requests_purge USING btree (by_id);
CREATE INDEX requests_purge_letter_id_6c492f29 ON requests_purge USING btree (letter_id);
CREATE INDEX requests_re_organ_i_00123c_idx ON requests_request USING btree (organ_id, state, due);
CREATE INDEX requests_re_receive_c69667_idx ON requests_request USING btree (received_on DESC, id);
CREATE INDEX requests_redaction_by_id_c4a4b83f ON requests_redaction USING btree (by_id);
CREATE INDEX requests_redaction_original_id_3f62a711 ON requests_redaction USING btree (original_id);
CREATE INDEX requests_redaction_request_id_6e68b123 ON requests_redaction USING btree (request_id);
CREATE INDEX requests_reexamination_by_id_6ddbd6c9 ON requests_reexamination USING btree (by_id);
CREATE INDEX requests_reexamination_request_id_284fe66f ON requests_reexamination USING btree (request_id);
CREATE INDEX requests_request_code_bcc2f3c0_like ON requests_request USING btree (code varchar_pattern_ops);
CREATE INDEX requests_request_handler_id_e136f417 ON requests_request USING btree (handler_id);
CREATE INDEX requests_request_letter_id_c482f30b ON requests_request USING btree (letter_id);
CREATE INDEX requests_request_organ_id_d784d457 ON requests_request USING btree (organ_id);
CREATE INDEX requests_request_same_as_id_9d0f9d06 ON requests_request USING btree (same_as_id);
CREATE INDEX requests_template_by_id_e5c9c342 ON requests_template USING btree (by_id);
CREATE INDEX requests_template_organ_id_d9e815d4 ON requests_template USING btree (organ_id);
CREATE INDEX requests_transfer_by_id_ce1c1922 ON requests_transfer USING btree (by_id);
CREATE INDEX requests_transfer_to_id_da7511df ON requests_transfer USING btree (to_id);
CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON socialaccount_socialaccount USING btree (user_id);
CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON socialaccount_socialtoken USING btree (account_id);
CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON socialaccount_socialtoken USING btree (app_id);
CREATE INDEX taggit_tag_name_58eb2ed9_like ON taggit_tag USING btree (name varchar_pattern_ops);
CREATE INDEX taggit_tag_slug_6be58b2c_like ON taggit_tag USING btree (slug varchar_pattern_ops);
CREATE INDEX taggit_tagg_content_8fc721_idx ON taggit_taggeditem USING btree (content_type_id, object_id);
CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON taggit_taggeditem USING btree (content_type_id);
CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON taggit_taggeditem USING btree (object_id);
CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON taggit_taggeditem USING btree (tag_id);
CREATE INDEX tasks_db_new_ordering_idx ON django_tasks_database_dbtaskresult USING btree (status, priority DESC, run_after, enqueued_at) WHERE ((status)::text = 'READY'::text);
CREATE UNIQUE INDEX unique_authenticator_type ON mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_in_progress_workflow ON wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON usersessions_usersession USING btree (session_key varchar_pattern_ops);
CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON usersessions_usersession USING btree (user_id);
CREATE INDEX wagtailadmi_content_717955_idx ON wagtailadmin_editingsession USING btree (content_type_id, object_id);
CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON wagtailadmin_editingsession USING btree (content_type_id);
CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON wagtailadmin_editingsession USING btree (user_id);
CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON wagtailadmin_formstate USING btree (content_type_id);
CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON wagtailadmin_formstate USING btree (user_id);
CREATE INDEX wagtailcore_apitoken_key_hash_65979b78_like ON wagtailcore_apitoken USING btree (key_hash varchar_pattern_ops);
CREATE INDEX wagtailcore_apitoken_user_id_49b1141b ON wagtailcore_apitoken USING btree (user_id);
CREATE INDEX wagtailcore_collection_path_d848dc19_like ON wagtailcore_collection USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);
CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON wagtailcore_collectionviewrestriction USING btree (collection_id);
CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON wagtailcore_collectionviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_comment_page_id_108444b5 ON wagtailcore_comment USING btree (page_id);
CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON wagtailcore_comment USING btree (resolved_by_id);
CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON wagtailcore_comment USING btree (revision_created_id);
CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON wagtailcore_comment USING btree (user_id);
CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON wagtailcore_commentreply USING btree (comment_id);
CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON wagtailcore_commentreply USING btree (user_id);
CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);
CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON wagtailcore_groupapprovaltask_groups USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON wagtailcore_groupcollectionpermission USING btree (collection_id);
CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON wagtailcore_groupcollectionpermission USING btree (group_id);
CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON wagtailcore_groupcollectionpermission USING btree (permission_id);
CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON wagtailcore_grouppagepermission USING btree (group_id);
CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON wagtailcore_grouppagepermission USING btree (page_id);
CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON wagtailcore_grouppagepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON wagtailcore_groupsitepermission USING btree (group_id);
CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON wagtailcore_groupsitepermission USING btree (permission_id);
CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON wagtailcore_groupsitepermission USING btree (site_id);
CREATE INDEX wagtailcore_locale_language_code_03149338_like ON wagtailcore_locale USING btree (language_code varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON wagtailcore_modellogentry USING btree (action);
CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON wagtailcore_modellogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON wagtailcore_modellogentry USING btree (content_changed);
CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON wagtailcore_modellogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON wagtailcore_modellogentry USING btree (object_id);
CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);
CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON wagtailcore_modellogentry USING btree (revision_id);
CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON wagtailcore_modellogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON wagtailcore_modellogentry USING btree (user_id);
CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON wagtailcore_page USING btree (alias_of_id);
CREATE INDEX wagtailcore_page_content_type_id_c28424df ON wagtailcore_page USING btree (content_type_id);
CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON wagtailcore_page USING btree (first_published_at);
CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON wagtailcore_page USING btree (latest_revision_id);
CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON wagtailcore_page USING btree (live_revision_id);
CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON wagtailcore_page USING btree (locale_id);
CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON wagtailcore_page USING btree (locked_by_id);
CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON wagtailcore_page USING btree (owner_id);
CREATE INDEX wagtailcore_page_path_98eba2c8_like ON wagtailcore_page USING btree (path varchar_pattern_ops);
CREATE INDEX wagtailcore_page_slug_e7c11b8f ON wagtailcore_page USING btree (slug);
CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON wagtailcore_page USING btree (slug varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON wagtailcore_pagelogentry USING btree (action);
CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);
CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON wagtailcore_pagelogentry USING btree (content_changed);
CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON wagtailcore_pagelogentry USING btree (content_type_id);
CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON wagtailcore_pagelogentry USING btree (page_id);
CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON wagtailcore_pagelogentry USING btree (revision_id);
CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON wagtailcore_pagelogentry USING btree ("timestamp");
CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON wagtailcore_pagelogentry USING btree (user_id);
CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON wagtailcore_revision USING btree (approved_go_live_at);
CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON wagtailcore_revision USING btree (created_at);
CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON wagtailcore_revision USING btree (user_id);
CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON wagtailcore_pagesubscription USING btree (page_id);
CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON wagtailcore_pagesubscription USING btree (user_id);
CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);
CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON wagtailcore_pageviewrestriction_groups USING btree (group_id);
CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON wagtailcore_pageviewrestriction USING btree (page_id);
CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON wagtailcore_referenceindex USING btree (base_content_type_id);
CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON wagtailcore_referenceindex USING btree (content_type_id);
CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON wagtailcore_referenceindex USING btree (to_content_type_id);
CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON wagtailcore_revision USING btree (base_content_type_id);
CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON wagtailcore_revision USING btree (content_type_id);
CREATE INDEX wagtailcore_site_hostname_96b20b46 ON wagtailcore_site USING btree (hostname);
CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON wagtailcore_site USING btree (hostname varchar_pattern_ops);
CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON wagtailcore_site USING btree (root_page_id);
CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON wagtailcore_task USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON wagtailcore_taskstate USING btree (content_type_id);
CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON wagtailcore_taskstate USING btree (finished_by_id);
CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON wagtailcore_taskstate USING btree (revision_id);
CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON wagtailcore_taskstate USING btree (task_id);
CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON wagtailcore_taskstate USING btree (workflow_state_id);
CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON wagtailcore_uploadedfile USING btree (for_content_type_id);
CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON wagtailcore_uploadedfile USING btree (uploaded_by_user_id);
CREATE INDEX wagtailcore_uuid_06a44d_idx ON wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_uuid_d6363b_idx ON wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);
CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON wagtailcore_workflowcontenttype USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON wagtailcore_workflowpage USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON wagtailcore_workflowstate USING btree (base_content_type_id);
CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON wagtailcore_workflowstate USING btree (content_type_id);
CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON wagtailcore_workflowstate USING btree (requested_by_id);
CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON wagtailcore_workflowstate USING btree (workflow_id);
CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON wagtailcore_workflowtask USING btree (task_id);
CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON wagtailcore_workflowtask USING btree (workflow_id);
CREATE INDEX wagtaildocs_document_collection_id_23881625 ON wagtaildocs_document USING btree (collection_id);
CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON wagtaildocs_document USING btree (uploaded_by_user_id);
CREATE INDEX wagtailembeds_embed_cache_until_26c94bb0 ON wagtailembeds_embed USING btree (cache_until);
CREATE INDEX wagtailembeds_embed_hash_c9bd8c9a_like ON wagtailembeds_embed USING btree (hash varchar_pattern_ops);
CREATE INDEX wagtailforms_formsubmission_page_id_e48e93e7 ON wagtailforms_formsubmission USING btree (page_id);
CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON wagtailimages_image USING btree (collection_id);
CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON wagtailimages_image USING btree (created_at);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON wagtailimages_image USING btree (file_hash);
CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON wagtailimages_image USING btree (file_hash varchar_pattern_ops);
CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON wagtailimages_image USING btree (uploaded_by_user_id);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON wagtailimages_rendition USING btree (filter_spec);
CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);
CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON wagtailimages_rendition USING btree (image_id);
CREATE INDEX wagtailredirects_redirect_old_path_bb35247b ON wagtailredirects_redirect USING btree (old_path);
CREATE INDEX wagtailredirects_redirect_old_path_bb35247b_like ON wagtailredirects_redirect USING btree (old_path varchar_pattern_ops);
CREATE INDEX wagtailredirects_redirect_redirect_page_id_b5728a8f ON wagtailredirects_redirect USING btree (redirect_page_id);
CREATE INDEX wagtailredirects_redirect_site_id_780a0e1e ON wagtailredirects_redirect USING btree (site_id);
CREATE INDEX wagtailsear_autocom_476c89_gin ON wagtailsearch_indexentry USING gin (autocomplete);
CREATE INDEX wagtailsear_body_90c85d_gin ON wagtailsearch_indexentry USING gin (body);
CREATE INDEX wagtailsear_title_9caae0_gin ON wagtailsearch_indexentry USING gin (title);
CREATE INDEX wagtailsearch_indexentry_content_type_id_62ed694f ON wagtailsearch_indexentry USING btree (content_type_id);
CREATE INDEX workflowstate_base_ct_id_idx ON wagtailcore_workflowstate USING btree (base_content_type_id, object_id);
CREATE INDEX workflowstate_ct_id_idx ON wagtailcore_workflowstate USING btree (content_type_id, object_id);
CREATE TRIGGER audit_rows_stay BEFORE DELETE OR UPDATE ON organs_auditrow FOR EACH ROW EXECUTE FUNCTION audit_rows_stay();
CREATE TRIGGER audit_rows_stay_all BEFORE TRUNCATE ON organs_auditrow FOR EACH STATEMENT EXECUTE FUNCTION audit_rows_stay();
CREATE TRIGGER events_stay BEFORE DELETE ON requests_event FOR EACH ROW EXECUTE FUNCTION events_stay();
CREATE TRIGGER events_stay_all BEFORE TRUNCATE ON requests_event FOR EACH STATEMENT EXECUTE FUNCTION events_stay();
CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON requests_event FOR EACH ROW WHEN (((new.request_id IS DISTINCT FROM old.request_id) OR (new.place IS DISTINCT FROM old.place) OR ((new.kind)::text IS DISTINCT FROM (old.kind)::text) OR (new.day IS DISTINCT FROM old.day) OR ((new.channel)::text IS DISTINCT FROM (old.channel)::text) OR ((new.party)::text IS DISTINCT FROM (old.party)::text) OR (new.days IS DISTINCT FROM old.days) OR (new.until IS DISTINCT FROM old.until) OR (new.approved IS DISTINCT FROM old.approved) OR ((new.outcome)::text IS DISTINCT FROM (old.outcome)::text) OR (new.by_id IS DISTINCT FROM old.by_id) OR (new.at IS DISTINCT FROM old.at) OR (old.struck_at IS NOT NULL) OR (new.struck_at IS NULL) OR ((new.struck_reason)::text = ''::text))) EXECUTE FUNCTION events_stay();
CREATE TRIGGER item_begins_as_draft BEFORE INSERT ON publishing_item FOR EACH ROW EXECUTE FUNCTION publishing_item_begins_as_draft();
CREATE TRIGGER item_ends_by_withdrawal BEFORE UPDATE ON wagtailcore_page FOR EACH ROW EXECUTE FUNCTION publishing_item_ends_by_withdrawal();
CREATE TRIGGER item_live_by_release BEFORE UPDATE ON wagtailcore_page FOR EACH ROW EXECUTE FUNCTION publishing_item_live_by_release();
CREATE TRIGGER item_made_live_by_release BEFORE INSERT ON wagtailcore_page FOR EACH ROW EXECUTE FUNCTION publishing_item_made_live_by_release();
CREATE TRIGGER live_enclosures_stay_delete BEFORE DELETE ON publishing_enclosure FOR EACH ROW EXECUTE FUNCTION publishing_live_enclosures_stay_delete();
CREATE TRIGGER live_enclosures_stay_insert BEFORE INSERT ON publishing_enclosure FOR EACH ROW EXECUTE FUNCTION publishing_live_enclosures_stay_insert();
CREATE TRIGGER live_enclosures_stay_update BEFORE UPDATE ON publishing_enclosure FOR EACH ROW EXECUTE FUNCTION publishing_live_enclosures_stay_update();
CREATE TRIGGER live_item_stays BEFORE UPDATE ON publishing_item FOR EACH ROW EXECUTE FUNCTION publishing_live_item_stays();
CREATE TRIGGER live_title_stays BEFORE UPDATE ON wagtailcore_page FOR EACH ROW EXECUTE FUNCTION publishing_live_title_stays();
CREATE TRIGGER release_after_three BEFORE INSERT ON publishing_release FOR EACH ROW EXECUTE FUNCTION publishing_release_after_three();
CREATE TRIGGER release_stays_as_it_is BEFORE UPDATE ON publishing_release FOR EACH ROW EXECUTE FUNCTION publishing_release_stays_as_it_is();
CREATE TRIGGER released_items_stay BEFORE DELETE ON publishing_item FOR EACH ROW EXECUTE FUNCTION publishing_released_items_stay();
CREATE TRIGGER releases_stay BEFORE DELETE ON publishing_release FOR EACH ROW EXECUTE FUNCTION publishing_releases_stay();
CREATE TRIGGER reporting_edition_stays_delete BEFORE DELETE ON reporting_edition FOR EACH ROW EXECUTE FUNCTION editions_stay();
CREATE TRIGGER reporting_edition_stays_update BEFORE UPDATE ON reporting_edition FOR EACH ROW EXECUTE FUNCTION editions_stay();
CREATE TRIGGER reporting_rendered_stays_delete BEFORE DELETE ON reporting_rendered FOR EACH ROW EXECUTE FUNCTION editions_stay();
CREATE TRIGGER reporting_rendered_stays_update BEFORE UPDATE ON reporting_rendered FOR EACH ROW EXECUTE FUNCTION editions_stay();
CREATE TRIGGER review_stays_as_it_is BEFORE UPDATE ON publishing_review FOR EACH ROW EXECUTE FUNCTION publishing_review_stays_as_it_is();
CREATE TRIGGER reviews_stay BEFORE DELETE ON publishing_review FOR EACH ROW EXECUTE FUNCTION publishing_reviews_stay();
CREATE TRIGGER round_stays_as_it_is BEFORE UPDATE ON publishing_round FOR EACH ROW EXECUTE FUNCTION publishing_round_stays_as_it_is();
CREATE TRIGGER rounds_stay BEFORE DELETE ON publishing_round FOR EACH ROW EXECUTE FUNCTION publishing_rounds_stay();
CREATE TRIGGER submitted_version_is_kept BEFORE DELETE ON wagtailcore_revision FOR EACH ROW EXECUTE FUNCTION publishing_submitted_version_is_kept();
CREATE TRIGGER submitted_version_stays BEFORE UPDATE ON wagtailcore_revision FOR EACH ROW EXECUTE FUNCTION publishing_submitted_version_stays();
ALTER TABLE ONLY account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_asking
    ADD CONSTRAINT dialogue_asking_organ_id_b61ab551_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_faq
    ADD CONSTRAINT dialogue_faq_author_id_39310724_fk_organs_person_id FOREIGN KEY (author_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_faq
    ADD CONSTRAINT dialogue_faq_organ_id_f67001d7_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_faq
    ADD CONSTRAINT dialogue_faq_reviewer_id_909544b3_fk_organs_person_id FOREIGN KEY (reviewer_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_idea
    ADD CONSTRAINT dialogue_idea_organ_id_df0bdd94_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_idea
    ADD CONSTRAINT dialogue_idea_worded_by_id_cf4d8a1e_fk_organs_person_id FOREIGN KEY (worded_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_ideastep
    ADD CONSTRAINT dialogue_ideastep_by_id_e3b78bf9_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_ideastep
    ADD CONSTRAINT dialogue_ideastep_idea_id_4073f31d_fk_dialogue_idea_id FOREIGN KEY (idea_id) REFERENCES dialogue_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_letter
    ADD CONSTRAINT dialogue_letter_by_id_c1e35563_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_letter
    ADD CONSTRAINT dialogue_letter_organ_id_cb43a39c_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_letter
    ADD CONSTRAINT dialogue_letter_same_as_id_2150c06a_fk_dialogue_letter_id FOREIGN KEY (same_as_id) REFERENCES dialogue_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_letterrating
    ADD CONSTRAINT dialogue_letterrating_letter_id_16e92e7b_fk_dialogue_letter_id FOREIGN KEY (letter_id) REFERENCES dialogue_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_openday
    ADD CONSTRAINT dialogue_openday_by_id_e4f02bdd_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_openday
    ADD CONSTRAINT dialogue_openday_organ_id_b55d9333_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_openday
    ADD CONSTRAINT dialogue_openday_published_by_id_f788a051_fk_organs_person_id FOREIGN KEY (published_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_openday
    ADD CONSTRAINT dialogue_openday_summed_up_by_id_3025cb14_fk_organs_person_id FOREIGN KEY (summed_up_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_opendaycomment
    ADD CONSTRAINT dialogue_opendaycomm_open_day_id_28b52e3a_fk_dialogue_ FOREIGN KEY (open_day_id) REFERENCES dialogue_openday(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_opendayphoto
    ADD CONSTRAINT dialogue_opendayphot_attachment_id_85cdf91d_fk_organs_at FOREIGN KEY (attachment_id) REFERENCES organs_attachment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_opendayphoto
    ADD CONSTRAINT dialogue_opendayphot_open_day_id_5398382f_fk_dialogue_ FOREIGN KEY (open_day_id) REFERENCES dialogue_openday(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_openquestion
    ADD CONSTRAINT dialogue_openquestion_by_id_d449f162_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_openquestion
    ADD CONSTRAINT dialogue_openquestion_faq_id_7c25546b_fk_dialogue_faq_id FOREIGN KEY (faq_id) REFERENCES dialogue_faq(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_openquestion
    ADD CONSTRAINT dialogue_openquestion_organ_id_bde9d6e4_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_opinionoutcome
    ADD CONSTRAINT dialogue_opinionoutc_survey_id_d110012a_fk_dialogue_ FOREIGN KEY (survey_id) REFERENCES dialogue_survey(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_order
    ADD CONSTRAINT dialogue_order_department_id_81972105_fk_organs_organ_id FOREIGN KEY (department_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_order
    ADD CONSTRAINT dialogue_order_organ_id_05f10b63_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_orderstep
    ADD CONSTRAINT dialogue_orderstep_by_id_8d5abeae_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_orderstep
    ADD CONSTRAINT dialogue_orderstep_order_id_41a1e693_fk_dialogue_order_id FOREIGN KEY (order_id) REFERENCES dialogue_order(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_place
    ADD CONSTRAINT dialogue_place_by_id_f72c7bde_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_place
    ADD CONSTRAINT dialogue_place_organ_id_dc19f757_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_place
    ADD CONSTRAINT dialogue_place_published_by_id_d288a1a4_fk_organs_person_id FOREIGN KEY (published_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_placement
    ADD CONSTRAINT dialogue_placement_survey_id_8d4e9f99_fk_dialogue_survey_id FOREIGN KEY (survey_id) REFERENCES dialogue_survey(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_pressconference
    ADD CONSTRAINT dialogue_pressconfer_published_by_id_cd5a09d3_fk_organs_pe FOREIGN KEY (published_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_pressconference
    ADD CONSTRAINT dialogue_pressconference_by_id_d654d539_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_pressconference
    ADD CONSTRAINT dialogue_pressconference_organ_id_5d8ddfa6_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_proposal
    ADD CONSTRAINT dialogue_proposal_by_id_cd17c22b_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_proposal
    ADD CONSTRAINT dialogue_proposal_organ_id_a8c0c308_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_proposal
    ADD CONSTRAINT dialogue_proposal_published_by_id_4ebcdc23_fk_organs_person_id FOREIGN KEY (published_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_publicletter
    ADD CONSTRAINT dialogue_publiclette_drafted_by_id_df81188b_fk_organs_pe FOREIGN KEY (drafted_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_publicletter
    ADD CONSTRAINT dialogue_publiclette_reviewed_by_id_bfa2e8bd_fk_organs_pe FOREIGN KEY (reviewed_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_publicletter
    ADD CONSTRAINT dialogue_publicletter_letter_id_62df77e9_fk_dialogue_letter_id FOREIGN KEY (letter_id) REFERENCES dialogue_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_publicletter
    ADD CONSTRAINT dialogue_publicletter_organ_id_f942c5a4_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_reply
    ADD CONSTRAINT dialogue_reply_drafted_by_id_67e7a5e2_fk_organs_person_id FOREIGN KEY (drafted_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_reply
    ADD CONSTRAINT dialogue_reply_letter_id_32566851_fk_dialogue_letter_id FOREIGN KEY (letter_id) REFERENCES dialogue_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_reply
    ADD CONSTRAINT dialogue_reply_reviewed_by_id_f6fe23af_fk_organs_person_id FOREIGN KEY (reviewed_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_reply
    ADD CONSTRAINT dialogue_reply_sent_by_id_14bb6f13_fk_organs_person_id FOREIGN KEY (sent_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_route
    ADD CONSTRAINT dialogue_route_answered_by_id_a729e62d_fk_organs_person_id FOREIGN KEY (answered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_route
    ADD CONSTRAINT dialogue_route_by_id_67b10766_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_route
    ADD CONSTRAINT dialogue_route_letter_id_18834eef_fk_dialogue_letter_id FOREIGN KEY (letter_id) REFERENCES dialogue_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_route
    ADD CONSTRAINT dialogue_route_to_id_13ad05fe_fk_organs_organ_id FOREIGN KEY (to_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_servicecount
    ADD CONSTRAINT dialogue_servicecount_organ_id_39983152_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_sheet
    ADD CONSTRAINT dialogue_sheet_by_id_4c957e78_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_sheet
    ADD CONSTRAINT dialogue_sheet_outcome_id_db6c8ea6_fk_dialogue_ FOREIGN KEY (outcome_id) REFERENCES dialogue_opinionoutcome(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_sheet
    ADD CONSTRAINT dialogue_sheet_survey_id_03141cbf_fk_dialogue_survey_id FOREIGN KEY (survey_id) REFERENCES dialogue_survey(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_sheetanswer
    ADD CONSTRAINT dialogue_sheetanswer_question_id_b427774d_fk_dialogue_ FOREIGN KEY (question_id) REFERENCES dialogue_surveyquestion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_sheetanswer
    ADD CONSTRAINT dialogue_sheetanswer_sheet_id_0604e74d_fk_dialogue_sheet_id FOREIGN KEY (sheet_id) REFERENCES dialogue_sheet(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_sheetlayout
    ADD CONSTRAINT dialogue_sheetlayout_organ_id_ae172340_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_signup
    ADD CONSTRAINT dialogue_signup_open_day_id_0774364b_fk_dialogue_openday_id FOREIGN KEY (open_day_id) REFERENCES dialogue_openday(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_survey
    ADD CONSTRAINT dialogue_survey_author_id_41d7fd71_fk_organs_person_id FOREIGN KEY (author_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_survey
    ADD CONSTRAINT dialogue_survey_organ_id_7eab0f6c_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_survey
    ADD CONSTRAINT dialogue_survey_published_by_id_766e151e_fk_organs_person_id FOREIGN KEY (published_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_survey
    ADD CONSTRAINT dialogue_survey_submitted_by_id_810dc6e7_fk_organs_person_id FOREIGN KEY (submitted_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_surveyquestion
    ADD CONSTRAINT dialogue_surveyquest_survey_id_76f4a965_fk_dialogue_ FOREIGN KEY (survey_id) REFERENCES dialogue_survey(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_synonyms
    ADD CONSTRAINT dialogue_synonyms_organ_id_79aa57aa_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_visit
    ADD CONSTRAINT dialogue_visit_organ_id_6978a559_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY dialogue_visit
    ADD CONSTRAINT dialogue_visit_place_id_41164131_fk_dialogue_place_id FOREIGN KEY (place_id) REFERENCES dialogue_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_attachment
    ADD CONSTRAINT organs_attachment_organ_id_ca2e8158_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_attachment
    ADD CONSTRAINT organs_attachment_person_id_bbb427e0_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_attachment
    ADD CONSTRAINT organs_attachment_record_type_id_7a60ec2c_fk_django_co FOREIGN KEY (record_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_auditrow
    ADD CONSTRAINT organs_auditrow_actor_id_e96a8979_fk_organs_person_id FOREIGN KEY (actor_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_auditrow
    ADD CONSTRAINT organs_auditrow_organ_id_ef58ebee_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_comment
    ADD CONSTRAINT organs_comment_organ_id_d2846cb9_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_comment
    ADD CONSTRAINT organs_comment_person_id_367b40c9_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_comment
    ADD CONSTRAINT organs_comment_record_type_id_d1c2f8a1_fk_django_co FOREIGN KEY (record_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_counter
    ADD CONSTRAINT organs_counter_organ_id_98a2fce9_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_organsetting
    ADD CONSTRAINT organs_organsetting_organ_id_ddaa32ee_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_person_groups
    ADD CONSTRAINT organs_person_groups_group_id_bf1769a6_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_person_groups
    ADD CONSTRAINT organs_person_groups_person_id_00163483_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_person
    ADD CONSTRAINT organs_person_organ_id_5c86b2fc_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_person_user_permissions
    ADD CONSTRAINT organs_person_user_p_permission_id_b24a747d_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_person_user_permissions
    ADD CONSTRAINT organs_person_user_p_person_id_94464117_fk_organs_pe FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_post
    ADD CONSTRAINT organs_post_organ_id_06353438_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_post
    ADD CONSTRAINT organs_post_person_id_4e010374_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY organs_post
    ADD CONSTRAINT organs_post_stands_in_for_id_cbc24365_fk_organs_post_id FOREIGN KEY (stands_in_for_id) REFERENCES organs_post(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_absence
    ADD CONSTRAINT oversight_absence_entered_by_id_0cec0162_fk_organs_person_id FOREIGN KEY (entered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_absence
    ADD CONSTRAINT oversight_absence_organ_id_c9637ec7_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_absence
    ADD CONSTRAINT oversight_absence_person_id_b9b7a4cf_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_accountability
    ADD CONSTRAINT oversight_accountabi_entered_by_id_a59bed60_fk_organs_pe FOREIGN KEY (entered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_accountability
    ADD CONSTRAINT oversight_accountability_organ_id_d60dface_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_appeal
    ADD CONSTRAINT oversight_appeal_by_id_4c83c5e0_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_appeal
    ADD CONSTRAINT oversight_appeal_mark_id_cda9babf_fk_oversight_mark_id FOREIGN KEY (mark_id) REFERENCES oversight_mark(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_appeal
    ADD CONSTRAINT oversight_appeal_replied_by_id_4528c363_fk_organs_person_id FOREIGN KEY (replied_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_assessment
    ADD CONSTRAINT oversight_assessment_organ_id_d6c64687_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_assessment
    ADD CONSTRAINT oversight_assessment_set_id_2d644382_fk_oversight FOREIGN KEY (set_id) REFERENCES oversight_indicatorset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_duty
    ADD CONSTRAINT oversight_duty_answers_id_d4285f46_fk_organs_organ_id FOREIGN KEY (answers_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_duty
    ADD CONSTRAINT oversight_duty_entered_by_id_658be387_fk_organs_person_id FOREIGN KEY (entered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_duty
    ADD CONSTRAINT oversight_duty_organ_id_7ce6c30e_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_duty
    ADD CONSTRAINT oversight_duty_person_id_fe978a4c_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_evaluation
    ADD CONSTRAINT oversight_evaluation_entered_by_id_4e50224a_fk_organs_person_id FOREIGN KEY (entered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_evaluation
    ADD CONSTRAINT oversight_evaluation_organ_id_a800756b_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_flaw
    ADD CONSTRAINT oversight_flaw_by_id_7d508b10_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_flaw
    ADD CONSTRAINT oversight_flaw_inspection_id_8e82244c_fk_oversight FOREIGN KEY (inspection_id) REFERENCES oversight_inspection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_flaw
    ADD CONSTRAINT oversight_flaw_organ_id_9a343efa_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_flaw
    ADD CONSTRAINT oversight_flaw_spot_check_id_8ce1f073_fk_oversight_spotcheck_id FOREIGN KEY (spot_check_id) REFERENCES oversight_spotcheck(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_gauge
    ADD CONSTRAINT oversight_gauge_organ_id_6e1cb7b8_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_indicator
    ADD CONSTRAINT oversight_indicator_set_id_d7ab8ff7_fk_oversight FOREIGN KEY (set_id) REFERENCES oversight_indicatorset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_indicatorset
    ADD CONSTRAINT oversight_indicatorset_by_id_5e2cdfdd_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_indicatorset
    ADD CONSTRAINT oversight_indicatorset_organ_id_e3d2a53b_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_inspection
    ADD CONSTRAINT oversight_inspection_by_id_5450759e_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_inspection
    ADD CONSTRAINT oversight_inspection_organ_id_2a9a65f1_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_loss
    ADD CONSTRAINT oversight_loss_by_id_273df158_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_loss
    ADD CONSTRAINT oversight_loss_mark_id_9ec49395_fk_oversight_mark_id FOREIGN KEY (mark_id) REFERENCES oversight_mark(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_mark
    ADD CONSTRAINT oversight_mark_assessment_id_b854cf29_fk_oversight FOREIGN KEY (assessment_id) REFERENCES oversight_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_mark
    ADD CONSTRAINT oversight_mark_checked_by_id_fa4c05d0_fk_organs_person_id FOREIGN KEY (checked_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_mark
    ADD CONSTRAINT oversight_mark_indicator_id_a068fa16_fk_oversight_indicator_id FOREIGN KEY (indicator_id) REFERENCES oversight_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_meeting
    ADD CONSTRAINT oversight_meeting_entered_by_id_2aa24350_fk_organs_person_id FOREIGN KEY (entered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_meeting
    ADD CONSTRAINT oversight_meeting_organ_id_00321ea9_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_nilreturn
    ADD CONSTRAINT oversight_nilreturn_by_id_66b7d787_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_nilreturn
    ADD CONSTRAINT oversight_nilreturn_organ_id_81413f5d_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_progress
    ADD CONSTRAINT oversight_progress_by_id_cf0a2186_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_progress
    ADD CONSTRAINT oversight_progress_point_id_d338c582_fk_oversight_workpoint_id FOREIGN KEY (point_id) REFERENCES oversight_workpoint(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_spotcheck
    ADD CONSTRAINT oversight_spotcheck_by_id_d3e17b5d_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_spotcheck
    ADD CONSTRAINT oversight_spotcheck_organ_id_ab79d328_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_training
    ADD CONSTRAINT oversight_training_entered_by_id_4eb17b1b_fk_organs_person_id FOREIGN KEY (entered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_training
    ADD CONSTRAINT oversight_training_organ_id_b3a467cc_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_workpoint
    ADD CONSTRAINT oversight_workpoint_entered_by_id_8080e797_fk_organs_person_id FOREIGN KEY (entered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_workpoint
    ADD CONSTRAINT oversight_workpoint_meeting_id_3ff64dda_fk_oversight_meeting_id FOREIGN KEY (meeting_id) REFERENCES oversight_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_workpoint
    ADD CONSTRAINT oversight_workpoint_organ_id_449a7b11_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_workpoint
    ADD CONSTRAINT oversight_workpoint_owner_id_fa975895_fk_organs_organ_id FOREIGN KEY (owner_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY oversight_workpoint
    ADD CONSTRAINT oversight_workpoint_person_id_b365e67f_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_carried
    ADD CONSTRAINT publishing_carried_by_id_d79d95c6_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_carried
    ADD CONSTRAINT publishing_carried_carrier_id_0f7bbe9d_fk_publishing_carrier_id FOREIGN KEY (carrier_id) REFERENCES publishing_carrier(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_carried
    ADD CONSTRAINT publishing_carried_item_id_bdd1336f_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_carried
    ADD CONSTRAINT publishing_carried_recalled_by_id_d5c5a66e_fk_organs_person_id FOREIGN KEY (recalled_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_carrier
    ADD CONSTRAINT publishing_carrier_organ_id_0650e19c_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_cataloguerow
    ADD CONSTRAINT publishing_cataloguerow_organ_id_2390fa52_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_change
    ADD CONSTRAINT publishing_change_by_document_id_b411bcca_fk_publishin FOREIGN KEY (by_document_id) REFERENCES publishing_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_change
    ADD CONSTRAINT publishing_change_document_id_830531cd_fk_publishin FOREIGN KEY (document_id) REFERENCES publishing_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_change
    ADD CONSTRAINT publishing_change_sweep_id_7e380a71_fk_publishing_sweep_id FOREIGN KEY (sweep_id) REFERENCES publishing_sweep(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_column
    ADD CONSTRAINT publishing_column_committee_id_2e120029_fk_organs_organ_id FOREIGN KEY (committee_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_column
    ADD CONSTRAINT publishing_column_organ_id_bccf2b51_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_column
    ADD CONSTRAINT publishing_column_page_ptr_id_455d5a25_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_column
    ADD CONSTRAINT publishing_column_row_id_8823c47a_fk_publishing_cataloguerow_id FOREIGN KEY (row_id) REFERENCES publishing_cataloguerow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_correction
    ADD CONSTRAINT publishing_correctio_item_id_ac527bd1_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_correction
    ADD CONSTRAINT publishing_correctio_release_id_f100e066_fk_publishin FOREIGN KEY (release_id) REFERENCES publishing_release(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_correction
    ADD CONSTRAINT publishing_correction_by_id_ccd89303_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_correction
    ADD CONSTRAINT publishing_correction_organ_id_faeebb3d_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_document
    ADD CONSTRAINT publishing_document_by_id_efccc6d1_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_document
    ADD CONSTRAINT publishing_document_decided_by_id_a5df619e_fk_organs_person_id FOREIGN KEY (decided_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_document
    ADD CONSTRAINT publishing_document_item_id_5c26b97f_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_document
    ADD CONSTRAINT publishing_document_organ_id_808f1621_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_enclosure
    ADD CONSTRAINT publishing_enclosure_item_id_0fd01e9d_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_finding
    ADD CONSTRAINT publishing_finding_by_id_1d55545a_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_finding
    ADD CONSTRAINT publishing_finding_vetting_id_01c0f3f8_fk_publishing_vetting_id FOREIGN KEY (vetting_id) REFERENCES publishing_vetting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_handover
    ADD CONSTRAINT publishing_handover_carried_id_27a2ea60_fk_publishin FOREIGN KEY (carried_id) REFERENCES publishing_carried(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_item
    ADD CONSTRAINT publishing_item_author_id_187223f5_fk_organs_person_id FOREIGN KEY (author_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_item
    ADD CONSTRAINT publishing_item_committee_id_d06e10d3_fk_organs_organ_id FOREIGN KEY (committee_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_item
    ADD CONSTRAINT publishing_item_interprets_id_25e0eea1_fk_publishin FOREIGN KEY (interprets_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_item
    ADD CONSTRAINT publishing_item_organ_id_75b2d8c5_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_item
    ADD CONSTRAINT publishing_item_page_ptr_id_48fd88f0_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_listed
    ADD CONSTRAINT publishing_listed_column_id_483b20cd_fk_publishin FOREIGN KEY (column_id) REFERENCES publishing_column(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_listed
    ADD CONSTRAINT publishing_listed_item_id_44d8f9ca_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_listed
    ADD CONSTRAINT publishing_listed_organ_id_6cec181c_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_pin
    ADD CONSTRAINT publishing_pin_person_id_9c39dfe8_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_pin
    ADD CONSTRAINT publishing_pin_round_id_0338c4cf_fk_publishing_round_id FOREIGN KEY (round_id) REFERENCES publishing_round(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_pin
    ADD CONSTRAINT publishing_pin_settled_by_id_9ed2b025_fk_organs_person_id FOREIGN KEY (settled_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_platformaccount
    ADD CONSTRAINT publishing_platforma_carrier_id_2fc0f023_fk_publishin FOREIGN KEY (carrier_id) REFERENCES publishing_carrier(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_platformaccount
    ADD CONSTRAINT publishing_platformaccount_by_id_b428e014_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_registerrow
    ADD CONSTRAINT publishing_registerr_item_id_9d3de572_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_registerrow
    ADD CONSTRAINT publishing_registerrow_by_id_a6ff9121_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_registerrow
    ADD CONSTRAINT publishing_registerrow_organ_id_1fd0d978_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_release
    ADD CONSTRAINT publishing_release_by_id_d888616e_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_release
    ADD CONSTRAINT publishing_release_ended_by_id_6cf51105_fk_organs_person_id FOREIGN KEY (ended_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_release
    ADD CONSTRAINT publishing_release_item_id_2e5d8c16_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_release
    ADD CONSTRAINT publishing_release_revision_id_542353ca_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_release
    ADD CONSTRAINT publishing_release_round_id_bea7814e_fk_publishing_round_id FOREIGN KEY (round_id) REFERENCES publishing_round(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_review
    ADD CONSTRAINT publishing_review_person_id_c090b2da_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_review
    ADD CONSTRAINT publishing_review_round_id_21fde68c_fk_publishing_round_id FOREIGN KEY (round_id) REFERENCES publishing_round(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_round
    ADD CONSTRAINT publishing_round_by_id_a04dd634_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_round
    ADD CONSTRAINT publishing_round_item_id_03c5d8d8_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_round
    ADD CONSTRAINT publishing_round_revision_id_8a09e2fa_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_subscription
    ADD CONSTRAINT publishing_subscription_organ_id_192116e4_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_sweep
    ADD CONSTRAINT publishing_sweep_by_id_7e37f7f4_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_sweep
    ADD CONSTRAINT publishing_sweep_item_id_892b2a50_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_sweep
    ADD CONSTRAINT publishing_sweep_organ_id_3568a42f_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_sweepline
    ADD CONSTRAINT publishing_sweepline_document_id_0e8577fa_fk_publishin FOREIGN KEY (document_id) REFERENCES publishing_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_sweepline
    ADD CONSTRAINT publishing_sweepline_sweep_id_089bad1d_fk_publishing_sweep_id FOREIGN KEY (sweep_id) REFERENCES publishing_sweep(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_tagged
    ADD CONSTRAINT publishing_tagged_listed_id_e528adfc_fk_publishing_listed_id FOREIGN KEY (listed_id) REFERENCES publishing_listed(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_tagged
    ADD CONSTRAINT publishing_tagged_organ_id_62fae2ee_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_term
    ADD CONSTRAINT publishing_term_organ_id_8ada874b_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_vetting
    ADD CONSTRAINT publishing_vetting_answer_by_id_811cf67c_fk_organs_person_id FOREIGN KEY (answer_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_vetting
    ADD CONSTRAINT publishing_vetting_by_id_6a6db190_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_vetting
    ADD CONSTRAINT publishing_vetting_item_id_1d876b3a_fk_publishin FOREIGN KEY (item_id) REFERENCES publishing_item(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY publishing_vetting
    ADD CONSTRAINT publishing_vetting_revision_id_e21622f7_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_annualreport
    ADD CONSTRAINT reporting_annualreport_begun_by_id_ac022a07_fk_organs_person_id FOREIGN KEY (begun_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_annualreport
    ADD CONSTRAINT reporting_annualreport_organ_id_367bf7b3_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_edition
    ADD CONSTRAINT reporting_edition_by_id_175a7648_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_edition
    ADD CONSTRAINT reporting_edition_report_id_4910720c_fk_reporting FOREIGN KEY (report_id) REFERENCES reporting_annualreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_edition
    ADD CONSTRAINT reporting_edition_round_id_e836d2b6_fk_reporting_round_id FOREIGN KEY (round_id) REFERENCES reporting_round(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_exclusion
    ADD CONSTRAINT reporting_exclusion_by_id_b4c8ce09_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_exclusion
    ADD CONSTRAINT reporting_exclusion_member_id_27400f45_fk_organs_organ_id FOREIGN KEY (member_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_exclusion
    ADD CONSTRAINT reporting_exclusion_organ_id_a27dd354_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_judgement
    ADD CONSTRAINT reporting_judgement_person_id_9fa83d8e_fk_organs_person_id FOREIGN KEY (person_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_judgement
    ADD CONSTRAINT reporting_judgement_round_id_a20ae313_fk_reporting_round_id FOREIGN KEY (round_id) REFERENCES reporting_round(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_opinion
    ADD CONSTRAINT reporting_opinion_edition_id_15cc8fc2_fk_reporting_edition_id FOREIGN KEY (edition_id) REFERENCES reporting_edition(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_part
    ADD CONSTRAINT reporting_part_by_id_dc0643c0_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_part
    ADD CONSTRAINT reporting_part_report_id_0e8abb5f_fk_reporting_annualreport_id FOREIGN KEY (report_id) REFERENCES reporting_annualreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_passage
    ADD CONSTRAINT reporting_passage_by_id_ad8004a0_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_passage
    ADD CONSTRAINT reporting_passage_report_id_6a9cb582_fk_reporting FOREIGN KEY (report_id) REFERENCES reporting_annualreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_point
    ADD CONSTRAINT reporting_point_by_id_3ec2f719_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_point
    ADD CONSTRAINT reporting_point_report_id_091b37bd_fk_reporting_annualreport_id FOREIGN KEY (report_id) REFERENCES reporting_annualreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_point
    ADD CONSTRAINT reporting_point_settled_by_id_1e4fa4d4_fk_organs_person_id FOREIGN KEY (settled_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_received
    ADD CONSTRAINT reporting_received_by_id_cc96d8c0_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_received
    ADD CONSTRAINT reporting_received_organ_id_2e0eb74a_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_reminder
    ADD CONSTRAINT reporting_reminder_by_id_2f239107_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_reminder
    ADD CONSTRAINT reporting_reminder_organ_id_5a6cc325_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_rendered
    ADD CONSTRAINT reporting_rendered_edition_id_0a628c23_fk_reporting_edition_id FOREIGN KEY (edition_id) REFERENCES reporting_edition(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_round
    ADD CONSTRAINT reporting_round_by_id_220e9450_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_round
    ADD CONSTRAINT reporting_round_report_id_62ea3ca7_fk_reporting_annualreport_id FOREIGN KEY (report_id) REFERENCES reporting_annualreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_typed
    ADD CONSTRAINT reporting_typed_by_id_4f37bda4_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_typed
    ADD CONSTRAINT reporting_typed_evidence_id_ba0e5c46_fk_organs_attachment_id FOREIGN KEY (evidence_id) REFERENCES organs_attachment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_typed
    ADD CONSTRAINT reporting_typed_report_id_ddb6189f_fk_reporting_annualreport_id FOREIGN KEY (report_id) REFERENCES reporting_annualreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_waiver
    ADD CONSTRAINT reporting_waiver_by_id_302cfb76_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY reporting_waiver
    ADD CONSTRAINT reporting_waiver_report_id_a51034a1_fk_reporting FOREIGN KEY (report_id) REFERENCES reporting_annualreport(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_applicant
    ADD CONSTRAINT requests_applicant_organ_id_422d6f0d_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_approval
    ADD CONSTRAINT requests_approval_asked_by_id_79b2feb0_fk_organs_person_id FOREIGN KEY (asked_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_approval
    ADD CONSTRAINT requests_approval_decided_by_id_601c8b47_fk_organs_person_id FOREIGN KEY (decided_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_approval
    ADD CONSTRAINT requests_approval_request_id_4db25822_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_assignment
    ADD CONSTRAINT requests_assignment_answered_by_id_025346b9_fk_organs_person_id FOREIGN KEY (answered_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_assignment
    ADD CONSTRAINT requests_assignment_by_id_cbdbc9cd_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_assignment
    ADD CONSTRAINT requests_assignment_request_id_f4fdf41d_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_assignment
    ADD CONSTRAINT requests_assignment_to_id_978acfa8_fk_organs_organ_id FOREIGN KEY (to_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_delivered
    ADD CONSTRAINT requests_delivered_by_id_4f324804_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_delivered
    ADD CONSTRAINT requests_delivered_notice_id_838b08e1_fk_requests_notice_id FOREIGN KEY (notice_id) REFERENCES requests_notice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_event
    ADD CONSTRAINT requests_event_by_id_e17906fc_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_event
    ADD CONSTRAINT requests_event_request_id_47a29693_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_event
    ADD CONSTRAINT requests_event_struck_by_id_e759952c_fk_organs_person_id FOREIGN KEY (struck_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_fee
    ADD CONSTRAINT requests_fee_notice_id_6ef31ca8_fk_requests_notice_id FOREIGN KEY (notice_id) REFERENCES requests_notice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_fee
    ADD CONSTRAINT requests_fee_request_id_9256d9b0_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_keptfile
    ADD CONSTRAINT requests_keptfile_by_id_35292043_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_keptfile
    ADD CONSTRAINT requests_keptfile_letter_id_b7b7efcc_fk_requests_letter_id FOREIGN KEY (letter_id) REFERENCES requests_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_keptfile
    ADD CONSTRAINT requests_keptfile_notice_id_09b6404d_fk_requests_notice_id FOREIGN KEY (notice_id) REFERENCES requests_notice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_keptfile
    ADD CONSTRAINT requests_keptfile_organ_id_507c53f2_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_keptfile
    ADD CONSTRAINT requests_keptfile_request_id_2a520efc_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_letter
    ADD CONSTRAINT requests_letter_applicant_id_e786796f_fk_requests_applicant_id FOREIGN KEY (applicant_id) REFERENCES requests_applicant(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_letter
    ADD CONSTRAINT requests_letter_by_id_0354a326_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_letter
    ADD CONSTRAINT requests_letter_organ_id_9b3db836_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_mail
    ADD CONSTRAINT requests_mail_by_id_00ff3ef9_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_mail
    ADD CONSTRAINT requests_mail_letter_id_615220ed_fk_requests_letter_id FOREIGN KEY (letter_id) REFERENCES requests_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_mail
    ADD CONSTRAINT requests_mail_organ_id_4553a250_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_notice
    ADD CONSTRAINT requests_notice_approved_by_id_dceb2117_fk_organs_person_id FOREIGN KEY (approved_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_notice
    ADD CONSTRAINT requests_notice_drafted_by_id_36dce9d5_fk_organs_person_id FOREIGN KEY (drafted_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_notice
    ADD CONSTRAINT requests_notice_legal_by_id_6b4809b6_fk_organs_person_id FOREIGN KEY (legal_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_notice
    ADD CONSTRAINT requests_notice_request_id_78121a7f_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_notice
    ADD CONSTRAINT requests_notice_template_id_cb4585dc_fk_requests_template_id FOREIGN KEY (template_id) REFERENCES requests_template(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_onfile
    ADD CONSTRAINT requests_onfile_by_id_c0a34cb9_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_onfile
    ADD CONSTRAINT requests_onfile_request_id_9951825d_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_party
    ADD CONSTRAINT requests_party_request_id_62fb5d55_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_proceeding
    ADD CONSTRAINT requests_proceeding_earlier_id_0b533a4d_fk_requests_ FOREIGN KEY (earlier_id) REFERENCES requests_proceeding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_proceeding
    ADD CONSTRAINT requests_proceeding_organ_id_d6c98962_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_proceeding
    ADD CONSTRAINT requests_proceeding_request_id_64613bee_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_proposal
    ADD CONSTRAINT requests_proposal_by_id_917e1c90_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_proposal
    ADD CONSTRAINT requests_proposal_request_id_36c590f2_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_purge
    ADD CONSTRAINT requests_purge_by_id_781a4fd1_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_purge
    ADD CONSTRAINT requests_purge_letter_id_6c492f29_fk_requests_letter_id FOREIGN KEY (letter_id) REFERENCES requests_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_rating
    ADD CONSTRAINT requests_rating_request_id_9b297b7d_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_redaction
    ADD CONSTRAINT requests_redaction_by_id_c4a4b83f_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_redaction
    ADD CONSTRAINT requests_redaction_original_id_3f62a711_fk_requests_keptfile_id FOREIGN KEY (original_id) REFERENCES requests_keptfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_redaction
    ADD CONSTRAINT requests_redaction_request_id_6e68b123_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_redaction
    ADD CONSTRAINT requests_redaction_result_id_7263a71e_fk_requests_keptfile_id FOREIGN KEY (result_id) REFERENCES requests_keptfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_reexamination
    ADD CONSTRAINT requests_reexaminati_request_id_284fe66f_fk_requests_ FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_reexamination
    ADD CONSTRAINT requests_reexamination_by_id_6ddbd6c9_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_request
    ADD CONSTRAINT requests_request_handler_id_e136f417_fk_organs_person_id FOREIGN KEY (handler_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_request
    ADD CONSTRAINT requests_request_letter_id_c482f30b_fk_requests_letter_id FOREIGN KEY (letter_id) REFERENCES requests_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_request
    ADD CONSTRAINT requests_request_organ_id_d784d457_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_request
    ADD CONSTRAINT requests_request_same_as_id_9d0f9d06_fk_requests_request_id FOREIGN KEY (same_as_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_template
    ADD CONSTRAINT requests_template_by_id_e5c9c342_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_template
    ADD CONSTRAINT requests_template_organ_id_d9e815d4_fk_organs_organ_id FOREIGN KEY (organ_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_transfer
    ADD CONSTRAINT requests_transfer_by_id_ce1c1922_fk_organs_person_id FOREIGN KEY (by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_transfer
    ADD CONSTRAINT requests_transfer_letter_id_98105d33_fk_requests_letter_id FOREIGN KEY (letter_id) REFERENCES requests_letter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_transfer
    ADD CONSTRAINT requests_transfer_request_id_8bb73b0f_fk_requests_request_id FOREIGN KEY (request_id) REFERENCES requests_request(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY requests_transfer
    ADD CONSTRAINT requests_transfer_to_id_da7511df_fk_organs_organ_id FOREIGN KEY (to_id) REFERENCES organs_organ(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_organs_pe FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_user_id_6e1a9b70_fk_organs_pe FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_user_id_49b1141b_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_organs_person_id FOREIGN KEY (resolved_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_user_id_d0b3b9c3_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_organs_person_id FOREIGN KEY (locked_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_organs_person_id FOREIGN KEY (owner_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_user_id_2409d2f4_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_user_id_89d7def9_fk_organs_pe FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_finished_by_id_13f98229_fk_organs_pe FOREIGN KEY (finished_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_organs_pe FOREIGN KEY (uploaded_by_user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_organs_pe FOREIGN KEY (requested_by_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_organs_pe FOREIGN KEY (uploaded_by_user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailforms_formsubmission
    ADD CONSTRAINT wagtailforms_formsub_page_id_e48e93e7_fk_wagtailco FOREIGN KEY (page_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_organs_pe FOREIGN KEY (uploaded_by_user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_redirect_page_id_b5728a8f_fk_wagtailco FOREIGN KEY (redirect_page_id) REFERENCES wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailredirects_redirect
    ADD CONSTRAINT wagtailredirects_red_site_id_780a0e1e_fk_wagtailco FOREIGN KEY (site_id) REFERENCES wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_59c92331_fk_organs_person_id FOREIGN KEY (user_id) REFERENCES organs_person(id) DEFERRABLE INITIALLY DEFERRED;

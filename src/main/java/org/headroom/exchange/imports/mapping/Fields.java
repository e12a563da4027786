package org.headroom.exchange.imports.mapping;

import static org.headroom.extract.Field.needed;
import static org.headroom.extract.Field.optional;

import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.Field;
import org.headroom.extract.Field.Content;
import org.headroom.extract.ImportKind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The columns that the extracts of each kind can fill. Client Level Data has columns of its own.
public final class Fields {

    public static final String PACKAGE_ID = "package_id";
    public static final String PERSON_ID = "person_id";
    public static final String SERVICE_TYPE = "service_type";
    public static final String AGE_GROUP = "age_group";
    public static final String SUPPORT_REASON = "support_reason";
    public static final String START_DATE = "start_date";
    public static final String END_DATE = "end_date";
    public static final String WEEKLY_GROSS = "weekly_gross";
    public static final String WEEKLY_CLIENT = "weekly_client";
    public static final String WEEKLY_HEALTH = "weekly_health";
    public static final String UNITS_PER_WEEK = "units_per_week";
    public static final String UNIT = "unit";
    public static final String BIRTH_DATE = "birth_date";
    public static final String TRANSFER_DATE = "transfer_date";
    public static final String PROBABILITY = "probability";
    public static final String STATUS = "status";
    public static final String CHILDRENS_COST = "childrens_weekly_cost";
    public static final String LEAVER_RATE = "monthly_leaver_rate";
    public static final String ENTRY_RATIO = "entry_cost_ratio";
    public static final String CLIENTS = "clients";
    public static final String COST_TO_DATE = "cost_to_date";
    public static final String LINE = "budget_line";
    public static final String BUDGET = "approved_budget";
    public static final String FORECAST = "forecast_outturn";
    public static final String ACTUAL = "actual";
    public static final String PERIOD = "period";

    private static final Field PERSON =
            needed(
                    PERSON_ID,
                    Content.TEXT,
                    "person id",
                    "client id",
                    "client ref",
                    "client reference",
                    "person ref",
                    "person reference",
                    "service user id",
                    "customer id",
                    "client number",
                    "person number",
                    "swift id",
                    "mosaic id",
                    "liquidlogic id",
                    "lcs id",
                    "la person unique identifier",
                    "child id",
                    "child ref",
                    "child reference",
                    "young person id",
                    "young person ref",
                    "service user ref",
                    "service user reference",
                    "customer ref",
                    "customer reference",
                    "person",
                    "client",
                    "nhs number");
    private static final Field SERVICE =
            needed(
                    SERVICE_TYPE,
                    Content.TEXT,
                    "service type",
                    "service",
                    "element type",
                    "service category",
                    "package type",
                    "placement type",
                    "service description");
    private static final Field REASON =
            optional(
                    SUPPORT_REASON,
                    Content.TEXT,
                    "support reason",
                    "primary support reason",
                    "primary need",
                    "psr",
                    "client group",
                    "need");
    private static final Field AGES =
            needed(
                    AGE_GROUP,
                    Content.AGE_GROUP,
                    "age group",
                    "age band",
                    "age range",
                    "date of birth",
                    "dob",
                    "birth date");
    private static final Field GROSS =
            needed(
                    WEEKLY_GROSS,
                    Content.AMOUNT,
                    "weekly gross",
                    "gross weekly cost",
                    "weekly cost",
                    "gross",
                    "gross cost",
                    "cost per week",
                    "weekly gross cost",
                    "weekly amount",
                    "cost",
                    "total cost",
                    "annual cost",
                    "monthly cost",
                    "4 weekly cost",
                    "four weekly cost",
                    "annual gross",
                    "expected weekly cost",
                    "expected cost",
                    "estimated weekly cost",
                    "planned cost",
                    "total weekly cost");
    private static final Field CLIENT =
            optional(
                    WEEKLY_CLIENT,
                    Content.AMOUNT,
                    "weekly client",
                    "client contribution",
                    "weekly contribution",
                    "contribution",
                    "assessed contribution",
                    "client contribution weekly",
                    "assessed charge",
                    "weekly charge");
    private static final Field HEALTH =
            optional(
                    WEEKLY_HEALTH,
                    Content.AMOUNT,
                    "weekly health",
                    "health contribution",
                    "health",
                    "health share",
                    "chc contribution",
                    "icb contribution",
                    "nhs contribution",
                    "weekly health contribution",
                    "health funding");
    private static final Field END =
            optional(
                    END_DATE,
                    Content.DAY,
                    "end date",
                    "end",
                    "actual end date",
                    "planned end date",
                    "date ended",
                    "to");

    private Fields() {}

    /// Whether a heading is one of those that persons are identified by, 18th birthdays included.
    public static boolean identifiesPersons(String heading) {
        String plain = Words.heading(heading);
        return isOf(PERSON, plain)
                || transitions().stream()
                        .anyMatch(f -> f.name().equals(BIRTH_DATE) && isOf(f, plain));
    }

    /// Whether a heading is one that some column is known by.
    public static boolean isKnown(String heading) {
        String plain = Words.heading(heading);
        return Arrays.stream(ImportKind.values())
                .flatMap(kind -> of(kind).stream())
                .anyMatch(field -> isOf(field, plain));
    }

    private static boolean isOf(Field field, String plain) {
        return plain.equals(Words.heading(field.name()))
                || field.synonyms().stream().anyMatch(s -> plain.equals(Words.heading(s)));
    }

    /// The columns of a kind, in the order in which headings are given to them.
    public static List<Field> of(ImportKind kind) {
        return switch (kind) {
            case PACKAGES -> packages();
            case FINANCE ->
                    List.of(
                            PERSON,
                            new Field(WEEKLY_CLIENT, false, CLIENT.content(), CLIENT.synonyms()),
                            HEALTH);
            case LEDGER -> ledger();
            case TRANSITIONS -> transitions();
            case COHORTS -> cohorts();
            case RATES -> rates();
            case CLD -> List.of();
        };
    }

    private static List<Field> packages() {
        return List.of(
                needed(
                        PACKAGE_ID,
                        Content.TEXT,
                        "package id",
                        "package ref",
                        "package reference",
                        "package number",
                        "element id",
                        "service id",
                        "provision id",
                        "placement id",
                        "purchase order",
                        "order number",
                        "ref",
                        "reference"),
                PERSON,
                SERVICE,
                AGES,
                REASON,
                needed(
                        START_DATE,
                        Content.DAY,
                        "start date",
                        "start",
                        "actual start date",
                        "date started",
                        "from"),
                END,
                GROSS,
                CLIENT,
                HEALTH,
                optional(
                        UNITS_PER_WEEK,
                        Content.NUMBER,
                        "units per week",
                        "hours per week",
                        "weekly hours",
                        "hours",
                        "units",
                        "planned units per week"),
                optional(UNIT, Content.TEXT, "unit", "unit type"));
    }

    private static List<Field> ledger() {
        return List.of(
                needed(
                        LINE,
                        Content.TEXT,
                        "budget line",
                        "line",
                        "ledger line",
                        "cost centre description",
                        "cost centre name",
                        "cost centre",
                        "service area",
                        "service",
                        "description",
                        "account",
                        "account name"),
                needed(
                        BUDGET,
                        Content.NUMBER,
                        "approved budget",
                        "budget",
                        "current budget",
                        "revised budget",
                        "full year budget",
                        "annual budget"),
                needed(
                        FORECAST,
                        Content.NUMBER,
                        "forecast outturn",
                        "forecast",
                        "projected outturn",
                        "full year forecast",
                        "projection",
                        "outturn"),
                optional(
                        ACTUAL,
                        Content.NUMBER,
                        "actual",
                        "actuals",
                        "actual to date",
                        "spend to date",
                        "ytd actual"),
                optional(PERIOD, Content.TEXT, "period", "month", "accounting period"));
    }

    private static List<Field> transitions() {
        return List.of(
                PERSON,
                needed(
                        BIRTH_DATE,
                        Content.DAY,
                        "birth date",
                        "date of birth",
                        "dob",
                        "18th birthday",
                        "eighteenth birthday",
                        "turns 18",
                        "date 18"),
                optional(
                        TRANSFER_DATE,
                        Content.DAY,
                        "transfer date",
                        "expected start",
                        "start date",
                        "start",
                        "expected start date",
                        "date of transfer"),
                SERVICE,
                REASON,
                GROSS,
                CLIENT,
                HEALTH,
                needed(
                        PROBABILITY,
                        Content.NUMBER,
                        "probability",
                        "likelihood",
                        "chance",
                        "certainty"),
                END,
                optional(STATUS, Content.TEXT, "status", "case status"),
                optional(
                        CHILDRENS_COST,
                        Content.AMOUNT,
                        "childrens weekly cost",
                        "current weekly cost",
                        "childrens cost",
                        "cost to childrens services"));
    }

    private static List<Field> cohorts() {
        return List.of(
                SERVICE,
                needed(AGE_GROUP, Content.TEXT, "age group", "age band", "age range"),
                needed(
                        SUPPORT_REASON,
                        Content.TEXT,
                        "support reason",
                        "primary support reason",
                        "primary need",
                        "psr",
                        "client group",
                        "need"),
                optional(LEAVER_RATE, Content.NUMBER, "monthly leaver rate", "leaver rate"),
                optional(ENTRY_RATIO, Content.NUMBER, "entry cost ratio", "entry ratio"),
                optional(CLIENTS, Content.NUMBER, "clients", "number of clients", "people"),
                new Field(WEEKLY_GROSS, false, Content.AMOUNT, averages()),
                CLIENT,
                HEALTH,
                optional(COST_TO_DATE, Content.NUMBER, "cost to date", "spend to date"));
    }

    /// A cohort's cost is an average, and some extracts say so.
    private static List<String> averages() {
        return Stream.concat(
                        GROSS.synonyms().stream(),
                        Stream.of(
                                "average weekly cost",
                                "average weekly gross",
                                "average gross weekly cost",
                                "average cost per week",
                                "average cost"))
                .toList();
    }

    private static List<Field> rates() {
        return List.of(
                needed("driver", Content.TEXT, "driver", "rate", "assumption"),
                optional("key", Content.TEXT, "key", "applies to"),
                optional("year", Content.TEXT, "year", "financial year"),
                optional("low", Content.NUMBER, "low", "lowest"),
                needed("value", Content.NUMBER, "value", "amount"),
                optional("high", Content.NUMBER, "high", "highest"),
                needed("status", Content.TEXT, "status"),
                needed("source", Content.TEXT, "source", "reference"),
                optional("rationale", Content.TEXT, "rationale", "reason", "note"),
                optional("owner", Content.TEXT, "owner"));
    }
}

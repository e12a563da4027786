package org.headroom.exchange.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Writes the example extracts of `models/import-examples`: synthetic, the same on every run, of 30
/// September 2024 and for the template model. Run its [#main] to write them anew.
///
/// The Client Level Data holds about 5,000 events with the faults that such returns are known for,
/// planted every so many rows.
final class ImportExamples {

    static final LocalDate CUT = LocalDate.of(2024, 9, 30);

    static final long SEED = 20240930;
    private static final String[] COLUMNS = {
        "LA Code",
        "Reporting Period Start Date",
        "Reporting Period End Date",
        "NHS Number",
        "LA Person Unique Identifier",
        "First Name",
        "Last Name",
        "Gender",
        "Ethnicity",
        "Date of Birth",
        "Date of Death",
        "Client Type",
        "Primary Support Reason",
        "Postcode",
        "Accommodation Status",
        "Employment Status",
        "Has Unpaid Carer",
        "Autism Spectrum Disorder (ASD)",
        "Visual Impairment",
        "Hearing Impairment",
        "Dementia",
        "Client Funding Status",
        "GP Practice Name",
        "GP Practice Code",
        "Event Type",
        "Event Reference",
        "Event Start Date",
        "Event End Date",
        "Event Description",
        "Event Outcome",
        "Request: Route of Access",
        "Assessment Type",
        "Eligible Needs Identified",
        "Method of Assessment",
        "Total Hrs Caring per week",
        "Service Type",
        "Service Component",
        "Delivery Mechanism",
        "Provider CQC Location Name",
        "Provider CQC Location ID",
        "Review Reason",
        "Review Outcomes Achieved",
        "Method of Review",
        "Unit Cost",
        "Cost Frequency (Unit Type)",
        "Planned units per week"
    };
    private static final List<String> RELEASE_1_ONLY =
            List.of(
                    "First Name",
                    "Last Name",
                    "GP Practice Name",
                    "GP Practice Code",
                    "Provider CQC Location Name");
    private static final String[] REASONS = {
        "Physical Support: Personal Care Support",
        "Support with Memory & Cognition",
        "Learning Disability Support",
        "Mental Health Support",
        "Physical Support: Access & Mobility Only",
        "Sensory Support: Support for Visual Impairment"
    };

    private final Random random = new Random(SEED);

    private ImportExamples() {}

    /// Writes them into the folder given, or where they are kept.
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "models/import-examples"));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        save(folder, "cld-release1.csv", new ImportExamples().returns(5_000, 1));
        save(folder, "cld-release2.csv", new ImportExamples().returns(600, 2));
        new ListExamples().write(folder);
    }

    static void save(Path folder, String name, List<String> lines) throws IOException {
        Files.write(
                folder.resolve(name),
                (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> returns(int rows, int release) {
        List<String> lines = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (String column : COLUMNS) {
            if (release == 1 || !RELEASE_1_ONLY.contains(column)) {
                header.add(release == 1 ? column : column.replace(":", "").replace(' ', '_'));
            }
        }
        lines.add(String.join(",", header));
        Map<String, String> before = Map.of();
        for (int row = 2; row <= rows + 1; row++) {
            Map<String, String> event = event(row, release);
            if (row % 331 == 0 && !before.isEmpty()) {
                event = new HashMap<>(before);
                event.put("Event Reference", "EV" + row);
            } else {
                plant(row, event, release);
            }
            lines.add(line(event, release));
            before = event;
        }
        return lines;
    }

    private static String line(Map<String, String> event, int release) {
        List<String> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            if (release == 1 || !RELEASE_1_ONLY.contains(column)) {
                String cell = event.getOrDefault(column, "");
                cells.add(cell.contains(",") ? "\"" + cell + "\"" : cell);
            }
        }
        return String.join(",", cells);
    }

    private Map<String, String> event(int row, int release) {
        Map<String, String> event = new HashMap<>();
        int person = 1 + row * 7 / 10;
        Random who = new Random(SEED + person);
        int age = who.nextInt(100) < 40 ? 18 + who.nextInt(47) : 65 + who.nextInt(33);
        LocalDate birth = CUT.minusYears(age).minusDays(who.nextInt(364));
        String reason = REASONS[age < 65 ? 2 + who.nextInt(3) : who.nextInt(2)];
        LocalDate start = CUT.minusDays(10 + random.nextInt(2_400));
        put(event, "LA Code", "999");
        put(event, "Reporting Period Start Date", day(CUT.plusDays(1).minusYears(1)));
        put(event, "Reporting Period End Date", day(CUT));
        put(event, "LA Person Unique Identifier", String.format(Locale.ROOT, "%07d", person));
        put(event, "Gender", who.nextBoolean() ? "Female" : "Male");
        put(event, "Date of Birth", day(birth));
        put(event, "Client Type", release == 1 ? "Service User" : "Service_user");
        put(event, "Primary Support Reason", reason);
        put(event, "Client Funding Status", "Fully funded by LA");
        put(event, "Event Type", "Service");
        put(event, "Event Reference", "EV" + row);
        put(event, "Event Start Date", day(start));
        if (random.nextInt(100) < 22) {
            LocalDate end = CUT.minusDays(random.nextInt(365));
            put(event, "Event End Date", day(end.isBefore(start) ? start : end));
        }
        service(event, age, release);
        return event;
    }

    private void service(Map<String, String> event, int age, int release) {
        int draw = random.nextInt(100);
        String community = "Long Term Support: Community";
        if (draw < 20) {
            cost(
                    event,
                    "Long Term Support: Residential Care",
                    "Long Term Residential Care",
                    650 + random.nextInt(age < 65 ? 1_400 : 500),
                    "Weekly",
                    "");
        } else if (draw < 28) {
            cost(
                    event,
                    "Long Term Support: Nursing Care",
                    "Long Term Nursing Care",
                    3_600 + random.nextInt(1_600),
                    "4-weekly",
                    "");
        } else if (draw < 60) {
            cost(
                    event,
                    community,
                    "Home Support",
                    20.5 + random.nextInt(300) / 100.0,
                    "Hourly",
                    Integer.toString(3 + random.nextInt(28)));
        } else if (draw < 72) {
            cost(event, community, "Direct Payment", 150 + random.nextInt(500), "Weekly", "");
            put(event, "Delivery Mechanism", "Direct Payment");
        } else if (draw < 80) {
            cost(
                    event,
                    community,
                    "Community Supported Living",
                    700 + random.nextInt(1_300),
                    "Weekly",
                    "");
        } else if (draw < 85) {
            cost(
                    event,
                    community,
                    "Day Support",
                    55 + random.nextInt(40),
                    "Daily",
                    Integer.toString(1 + random.nextInt(5)));
        } else if (draw < 89) {
            cost(event, community, "Extra Care Housing", 900 + random.nextInt(700), "Monthly", "");
        } else if (draw < 92) {
            cost(event, community, "Shared Lives", 380 + random.nextInt(250), "Weekly", "");
        } else if (draw < 96) {
            cost(
                    event,
                    community,
                    "Meals",
                    6.5,
                    "Per session",
                    Integer.toString(3 + random.nextInt(5)));
        } else {
            cost(
                    event,
                    "Short Term Support: ST-Max",
                    "Reablement",
                    300 + random.nextInt(400),
                    "Weekly",
                    "");
        }
        if (release == 2) {
            event.computeIfPresent(
                    "Service Type", (k, v) -> v.replace(": ", ":_").replace(' ', '_'));
        }
    }

    private static void cost(
            Map<String, String> event,
            String type,
            String component,
            double cost,
            String frequency,
            String units) {
        put(event, "Service Type", type);
        put(event, "Service Component", component);
        put(event, "Delivery Mechanism", "CASSR Commissioned Support");
        put(event, "Unit Cost", String.format(Locale.ROOT, "%.2f", cost));
        put(event, "Cost Frequency (Unit Type)", frequency);
        put(event, "Planned units per week", units);
    }

    /// The known faults of returns, each every so many rows.
    private void plant(int row, Map<String, String> event, int release) {
        if (row % 19 == 0) {
            put(event, "Event Type", List.of("Request", "Assessment", "Review").get(row % 3));
            put(event, "Unit Cost", "");
        } else if (row % 23 == 0) {
            put(event, "Client Type", release == 1 ? "Carer" : "Unpaid_carer");
            if (row % 2 == 1) {
                put(
                        event,
                        "Service Type",
                        release == 1 ? "Carer Support: Direct to Carer" : "Unpaid_carer_support");
            }
        } else if (row % 29 == 0) {
            put(event, "Event Start Date", "01/04/2024");
            event.remove("Event End Date");
        } else {
            plantRarer(row, event);
        }
    }

    private static void plantRarer(int row, Map<String, String> event) {
        String[][] faults = {
            {"97", "Event Type", ""},
            {"101", "Client Type", "Person"},
            {"103", "LA Person Unique Identifier", ""},
            {"107", "Service Type", "Home care"},
            {"109", "Event Start Date", "31/02/2024"},
            {"113", "Event Start Date", "45385"},
            {"127", "Event End Date", "01/01/2010"},
            {"131", "Date of Death", "01/01/2011"},
            {"137", "Date of Birth", ""},
            {"139", "Date of Birth", "14/05/2009"},
            {"149", "Unit Cost", "0.00"},
            {"151", "Unit Cost", "tbc"},
            {"157", "Cost Frequency (Unit Type)", "One-off"},
            {"163", "Event End Date", "31/12/2099"},
            {"167", "Date of Death", "15/07/2024"},
            {"173", "Unit Cost", "-125.00"},
            {"179", "Planned units per week", "7"},
            {"181", "Cost Frequency (Unit Type)", ""},
            {"191", "Date of Birth", "01/01/1900"},
            {"193", "Event Start Date", "14/10/2024"},
            {"197", "Service Component", "Sundries"},
            {"199", "Delivery Mechanism", "Voucher"},
            {"211", "Primary Support Reason", ""},
            {"223", "Primary Support Reason", "Social Support: Support to Carer"},
            {"227", "Event End Date", "30/06/2023"}
        };
        for (String[] fault : faults) {
            if (row % Integer.parseInt(fault[0]) == 0) {
                put(event, fault[1], fault[2]);
                return;
            }
        }
    }

    private static void put(Map<String, String> event, String column, String value) {
        event.put(column, value);
    }

    static String day(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d/%02d/%d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }
}

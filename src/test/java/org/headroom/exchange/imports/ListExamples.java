package org.headroom.exchange.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes the example extracts that are a council's own lists: packages, contributions, cohorts,
/// the ledger, the children's pipeline and rates, each with a few of the faults that lists have.
final class ListExamples {

    private final Random random = new Random(ImportExamples.SEED);

    void write(Path folder) throws IOException {
        ImportExamples.save(folder, "packages.csv", packages());
        ImportExamples.save(folder, "finance.csv", finance());
        ImportExamples.save(
                folder,
                "cohorts.csv",
                List.of(
                        "Service Type,Age Group,Primary Support Reason,Leaver Rate,Entry Cost Ratio,"
                                + "Clients,Weekly Gross,Client Contribution,Cost to Date",
                        "residential,85+,memory,3.0%,1.04,,,,",
                        "residential,75-84,physical,2.5%,1.04,,,,",
                        "homecare,75-84,physical,2.0%,1.02,,,,",
                        "homecare,85+,memory,2.8%,1.02,,,,",
                        "supported_living,18-64,learning_disability,0.5%,1.10,,,,",
                        "short_term,65-74,physical,,,24,415.00,0,\"258,000\"",
                        "short_term,65-74,physical,,,24,415.00,0,\"258,000\"",
                        "Total,,,,,24,,,"));
        ImportExamples.save(
                folder,
                "ledger.csv",
                List.of(
                        "Budget Line,Period,Budget,Forecast",
                        "Residential and nursing care,5,\"18,250,000\",\"19,900,000\"",
                        "Residential and nursing care,6,\"18,250,000\",\"20,140,000\"",
                        "Community care,6,\"14,600,000\",\"15,310,000\"",
                        "Assessment and care management,6,\"5,200,000\",\"5,120,000\"",
                        "In-house services,6,\"3,400,000\",\"3,465,000\"",
                        "Sub-total,6,\"41,450,000\",\"44,035,000\"",
                        "Contracts and grants to providers,6,\"1,150,000\",\"1,150,000\"",
                        "Grants and other income,6,\"(9,800,000)\",\"(9,950,000)\"",
                        "Suspense,6,0,\"12,500-\"",
                        "Grand total,6,\"32,800,000\",\"35,222,500\""));
        ImportExamples.save(
                folder,
                "transitions.csv",
                List.of(
                        "Person Id,18th Birthday,Expected Start,Service Type,Primary Need,"
                                + "Weekly Cost,Health Contribution,Probability,Status,Children's Cost",
                        "C0001,14/11/2024,,supported_living,Learning disability,1650,300,90%,planned,3900",
                        "C0002,02/03/2025,01/04/2025,supported_living,Learning disability,2100,0,0.8,,4200",
                        "C0003,29/06/2025,,residential,Mental health,1340,,50,planned,5100",
                        "C0004,17/09/2025,,direct_payment,Physical,310,,100%,,450",
                        "C0005,08/01/2026,,supported_living,Learning disability,1820,,maybe,,2950",
                        "C0006,20/05/2024,,homecare,Physical,260,,1,transferred,",
                        "C0007,,,supported_living,Learning disability,1500,,0.7,,",
                        "Total,,,,,8980,,,,"));
        ImportExamples.save(
                folder,
                "rates.csv",
                List.of(
                        "driver,key,year,low,value,high,status,source",
                        "nlw,,2025/26,,12.21,,announced,\"gov.uk, Autumn Budget 2024\"",
                        "employer_ni_rate,,2025/26,,15%,,announced,HMRC",
                        "employer_ni_threshold,,2025/26,,5000,,announced,HMRC",
                        "cpi,,2025/26,1.7%,2.6%,3.2%,projected,OBR October 2024",
                        "nlw,,2026/27,12.86,12.71,12.55,projected,Range the wrong way round",
                        "sunshine,,2025/26,,1,,local,Not a driver of the method"));
    }

    private List<String> packages() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Package Ref,Client Ref,Service Type,Age Band,Primary Need,Start Date,End Date,"
                        + "Weekly Cost,Hours");
        String[] types = {"residential", "nursing", "homecare", "supported_living", "day_care"};
        String[] ages = {"18-64", "65-74", "75-84", "85+"};
        String[] needs = {"Physical", "Memory", "Learning disability", "Mental health"};
        for (int i = 1; i <= 300; i++) {
            int type = random.nextInt(types.length);
            int hours = 3 + random.nextInt(25);
            double cost = type == 2 ? hours * 21.5 : 200 + random.nextInt(1_400);
            String line =
                    String.format(
                            Locale.ROOT,
                            "PK%05d,C%05d,%s,%s,%s,%s,%s,%.2f,%s",
                            i == 200 ? 199 : i,
                            1 + i * 8 / 10,
                            i == 50 ? "Window cleaning" : types[type],
                            ages[random.nextInt(ages.length)],
                            needs[random.nextInt(needs.length)],
                            i == 75
                                    ? "13/13/2023"
                                    : ImportExamples.day(
                                            ImportExamples.CUT.minusDays(random.nextInt(2_000))),
                            i % 11 == 0 ? "28/02/2025" : "",
                            i == 120 ? -cost : cost,
                            type == 2 ? Integer.toString(hours) : "");
            lines.add(line);
        }
        lines.add("Total,,,,,,,123456.00,");
        return lines;
    }

    /// Contributions of the persons in the Client Level Data.
    private List<String> finance() {
        List<String> lines = new ArrayList<>();
        lines.add("Client Ref,Client Contribution,Health Contribution");
        for (int person = 3; person < 3_500; person += 4) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%07d,%.2f,%s",
                            person,
                            30 + random.nextInt(15_000) / 100.0,
                            person % 7 == 0 ? "250.00" : ""));
        }
        lines.add("9999999,41.50,");
        lines.add("0000003,n/a,");
        return lines;
    }
}

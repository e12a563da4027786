package org.headroom.exchange.text;

import org.headroom.rules.Finding;
import org.headroom.rules.Rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What became of all files, so that findings about the model are told of the files as they are,
/// and faults already told are not told again by their consequences.
final class ReadRows {

    private static final int FIRST_ROW = 2;

    /// What a rule can only say where no row of these files is lost.
    private static final Map<String, String> RESTS_ON_ROWS =
            Map.of(
                    Rule.KNOWN_LINE.sentence(), "budget-lines.csv",
                    Rule.KNOWN_SERVICE_TYPE.sentence(), "service-types.csv",
                    Rule.KNOWN_SCENARIO.sentence(), "scenarios.csv",
                    Rule.KNOWN_SCHEME.sentence(), "savings.csv",
                    Rule.KNOWN_BID.sentence(), "bids.csv");

    /// What a rule can only say where these files have no fault at all.
    private static final Map<String, List<String>> RESTS_ON_VALUES =
            Map.of(
                    Rule.STATUTORY.sentence(),
                    List.of(ModelJson.FILE, "drivers.csv", "service-types.csv", "budget-lines.csv"),
                    Rule.MEASURE_COST.sentence(),
                    List.of(ModelJson.FILE, "packages.csv", "cohorts.csv"));

    private final Map<String, TableRows> files = new HashMap<>();

    ReadRows(boolean hasInfo) {
        if (!hasInfo) {
            of(ModelJson.FILE).missed();
        }
    }

    TableRows of(String file) {
        return files.computeIfAbsent(file, f -> new TableRows());
    }

    /// The finding at the record where it was read; nothing where it follows from other faults.
    Stream<Finding> placed(Finding finding) {
        String needed = RESTS_ON_ROWS.get(finding.rule());
        boolean hasRows = needed == null || of(needed).isWhole();
        boolean hasValues =
                RESTS_ON_VALUES.getOrDefault(finding.rule(), List.of()).stream()
                        .allMatch(file -> of(file).isFaultless());
        if (!hasRows || !hasValues) {
            return Stream.empty();
        }
        if (finding.row() == 0) {
            return Stream.of(finding);
        }
        TableRows rows = of(finding.file());
        int row = finding.row() - FIRST_ROW;
        return rows.hasFaults(row) ? Stream.empty() : Stream.of(finding.atRow(rows.number(row)));
    }
}

package org.headroom.exchange.result;

import com.fasterxml.jackson.core.JsonGenerator;

import org.headroom.rules.Finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Findings as text: one line each for people, every field for machines.
public final class FindingsText {

    /// How many findings people are shown; the rest is counted.
    public static final int SHOWN = 100;

    private FindingsText() {}

    /// The findings in a format, refusals first; empty text where a table has nothing to show.
    public static String of(List<Finding> findings, OutputFormat format) {
        List<Finding> ordered = new ArrayList<>(refused(findings));
        findings.stream().filter(f -> !f.isRefused()).forEach(ordered::add);
        return switch (format) {
            case JSON -> JsonText.of(json -> write(ordered, json));
            case CSV -> csv(ordered);
            case TABLE -> table(ordered);
        };
    }

    private static List<Finding> refused(List<Finding> findings) {
        return findings.stream().filter(Finding::isRefused).toList();
    }

    private static String table(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            text.append(finding.isRefused() ? "Refused: " : "Note: ")
                    .append(finding.sentence())
                    .append('\n');
        }
        if (findings.size() > SHOWN) {
            text.append("… and ").append(findings.size() - SHOWN).append(" more.\n");
        }
        return text.toString();
    }

    private static String csv(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("severity", "file", "row", "column", "value", "rule", "message"));
        for (Finding finding : findings) {
            rows.add(
                    List.of(
                            severity(finding),
                            CsvText.cell(finding.file()),
                            Integer.toString(finding.row()),
                            CsvText.cell(finding.column()),
                            CsvText.cell(finding.value()),
                            finding.rule(),
                            CsvText.cell(finding.message())));
        }
        return CsvText.of(rows);
    }

    private static void write(List<Finding> findings, JsonGenerator json) throws IOException {
        int refused = refused(findings).size();
        json.writeStartObject();
        json.writeNumberField("refused", refused);
        json.writeNumberField("reported", findings.size() - refused);
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("severity", severity(finding));
            json.writeStringField("file", finding.file());
            json.writeNumberField("row", finding.row());
            json.writeStringField("column", finding.column());
            json.writeStringField("value", finding.value());
            json.writeStringField("rule", finding.rule());
            json.writeStringField("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}

package org.headroom.exchange.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;
import org.headroom.rules.Rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `model.json`: what a model is about.
final class ModelJson {

    static final String FILE = "model.json";

    /// Stands in for what could not be read, so that the tables can be checked all the same.
    static final ModelInfo UNKNOWN =
            new ModelInfo("", "", new FinancialYear(2000), LocalDate.of(2001, 3, 31), 1, "", "");

    private static final String NAME = "name";
    private static final String COUNCIL = "council";
    private static final String BASE_YEAR = "base_year";
    private static final String DATA_CUT = "data_cut";
    private static final String PLAN_YEARS = "plan_years";
    private static final String DESCRIPTION = "description";
    private static final String SOURCE = "source";
    private static final List<String> KEYS =
            List.of(NAME, COUNCIL, BASE_YEAR, DATA_CUT, PLAN_YEARS, DESCRIPTION, SOURCE);
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Findings findings;
    private final Map<String, String> values = new HashMap<>();

    private ModelJson(Findings findings) {
        this.findings = findings;
    }

    /// What the file says, or findings.
    static Optional<ModelInfo> read(TextSource files, Findings findings) {
        int before = findings.count();
        ModelJson json = new ModelJson(findings);
        try (InputStream in = files.open(FILE);
                JsonParser parser = JSON.createParser(in)) {
            json.readObject(parser);
        } catch (JsonProcessingException e) {
            findings.add(
                    Rule.JSON.at(
                            FILE,
                            0,
                            "",
                            "",
                            "The file is not valid JSON"
                                    + (e.getLocation() == null
                                            ? "."
                                            : ": see line " + e.getLocation().getLineNr() + ".")));
        } catch (IOException e) {
            findings.add(Rule.JSON.at(FILE, 0, "", "", "The file cannot be read."));
        }
        if (findings.refusedSince(before)) {
            return Optional.empty();
        }
        ModelInfo info = json.info();
        return findings.refusedSince(before) ? Optional.empty() : Optional.of(info);
    }

    /// Writes the keys in the method's order; an empty description or source is left out.
    static void write(ModelInfo info, OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        pretty.indentObjectsWith(indent);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(pretty);
            json.writeStartObject();
            json.writeStringField(NAME, info.name());
            json.writeStringField(COUNCIL, info.council());
            json.writeStringField(BASE_YEAR, info.baseYear().toString());
            json.writeStringField(DATA_CUT, info.dataCut().toString());
            json.writeNumberField(PLAN_YEARS, info.planYears());
            if (!info.description().isEmpty()) {
                json.writeStringField(DESCRIPTION, info.description());
            }
            if (!info.source().isEmpty()) {
                json.writeStringField(SOURCE, info.source());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void readObject(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            refuse(Rule.JSON, "", "", "The file holds no JSON object.");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readValue(parser.currentName(), parser);
        }
        if (parser.nextToken() != null) {
            refuse(Rule.JSON, "", "", "There is more after the JSON object.");
        }
    }

    private void readValue(String key, JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        JsonToken expected =
                key.equals(PLAN_YEARS) ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
        if (!KEYS.contains(key)) {
            refuse(Rule.JSON, key, "", "There is no such key; it would be lost.");
        } else if (token != expected) {
            String wanted = key.equals(PLAN_YEARS) ? "a whole number." : "text in quotes.";
            refuse(Rule.JSON, key, "", "The value is not " + wanted);
        } else {
            values.put(key, parser.getText());
        }
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            parser.skipChildren();
        }
    }

    private ModelInfo info() {
        for (String key : KEYS) {
            if (!values.containsKey(key) && !key.equals(DESCRIPTION) && !key.equals(SOURCE)) {
                refuse(Rule.JSON, key, "", "The key is missing.");
            }
            if (!PlainText.isSound(value(key))) {
                refuse(Rule.TEXT, key, "", "The text holds a character that cannot be kept.");
            }
        }
        if (values.containsKey(NAME) && value(NAME).isBlank()) {
            refuse(Rule.REQUIRED, NAME, "", "The model has no name.");
        }
        return new ModelInfo(
                value(NAME),
                value(COUNCIL),
                baseYear(),
                dataCut(),
                planYears(),
                value(DESCRIPTION),
                value(SOURCE));
    }

    private FinancialYear baseYear() {
        try {
            return FinancialYear.parse(value(BASE_YEAR));
        } catch (IllegalArgumentException e) {
            if (values.containsKey(BASE_YEAR)) {
                refuse(
                        Rule.YEAR,
                        BASE_YEAR,
                        value(BASE_YEAR),
                        "This is not the label of a financial year.");
            }
            return UNKNOWN.baseYear();
        }
    }

    private LocalDate dataCut() {
        Optional<LocalDate> day = PlainText.date(value(DATA_CUT));
        if (day.isEmpty() && values.containsKey(DATA_CUT)) {
            refuse(Rule.DATE, DATA_CUT, value(DATA_CUT), "This is not a day that exists.");
        }
        return day.orElse(UNKNOWN.dataCut());
    }

    private int planYears() {
        String text = value(PLAN_YEARS);
        if (!values.containsKey(PLAN_YEARS)) {
            return UNKNOWN.planYears();
        }
        if (text.length() > 9) {
            refuse(Rule.PLAN_YEARS, PLAN_YEARS, text, "The number is too large.");
            return UNKNOWN.planYears();
        }
        return Integer.parseInt(text);
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }

    private void refuse(Rule rule, String key, String value, String message) {
        findings.add(rule.at(FILE, 0, key, value, message));
    }
}

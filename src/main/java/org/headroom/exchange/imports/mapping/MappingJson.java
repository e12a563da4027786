package org.headroom.exchange.imports.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.headroom.extract.Basis;
import org.headroom.extract.ColumnRule;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.Mapping;
import org.headroom.extract.SourceFormat;
import org.headroom.extract.SourceOptions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A mapping as JSON, as section C of the imports shows it. An unknown key is refused, since it
/// would be lost.
public final class MappingJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Map<String, ColumnRule> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
    private Optional<SourceFormat> format = Optional.empty();
    private Optional<String> encoding = Optional.empty();
    private Optional<Character> delimiter = Optional.empty();
    private Optional<String> sheet = Optional.empty();
    private OptionalInt headerRow = OptionalInt.empty();
    private boolean makesIdsUnique;
    private Optional<String> days = Optional.empty();

    private MappingJson() {}

    /// Reads a mapping.
    ///
    /// @throws FileFaultException if it is none, saying where
    public static Mapping read(InputStream in) throws FileFaultException {
        try (JsonParser parser = JSON.createParser(in)) {
            MappingJson reading = new MappingJson();
            reading.readObject(parser);
            return reading.mapping();
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ": see line " + e.getLocation().getLineNr();
            throw fault("The mapping is not valid JSON" + line + ".");
        } catch (IOException e) {
            throw fault("The mapping cannot be read.");
        }
    }

    /// A mapping that was kept as text.
    ///
    /// @throws FileFaultException if it is none
    public static Mapping of(String json) throws FileFaultException {
        return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Mapping mapping() {
        return new Mapping(
                new SourceOptions(format, encoding, delimiter, sheet, headerRow),
                columns,
                values,
                makesIdsUnique,
                days);
    }

    private void readObject(JsonParser parser) throws IOException, FileFaultException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw fault("The mapping holds no JSON object.");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "format" -> format = Optional.of(format(text(parser, key)));
                case "encoding" -> encoding = Optional.of(text(parser, key));
                case "delimiter" -> delimiter = Optional.of(delimiter(text(parser, key)));
                case "sheet" -> sheet = Optional.of(text(parser, key));
                case "header_row" -> headerRow = OptionalInt.of(headerRow(parser));
                case "make_ids_unique" -> makesIdsUnique = flag(parser, key);
                case "dates" -> days = Optional.of(text(parser, key));
                case "columns" -> readColumns(parser);
                case "values" -> readValues(parser);
                default -> throw fault("The mapping has a key “" + key + "” that means nothing.");
            }
        }
    }

    private void readColumns(JsonParser parser) throws IOException, FileFaultException {
        expectObject(parser, "columns");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String column = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                columns.put(column, new ColumnRule.Heading(parser.getText()));
            } else {
                columns.put(column, rule(parser, column));
            }
        }
    }

    private static ColumnRule rule(JsonParser parser, String column)
            throws IOException, FileFaultException {
        expectObject(parser, column);
        Map<String, String> parts = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (!token.isScalarValue()) {
                throw fault("In the mapping, “" + key + "” of “" + column + "” is not a value.");
            }
            parts.put(key, parser.getText());
        }
        return ruleOf(parts, column);
    }

    private static ColumnRule ruleOf(Map<String, String> parts, String column)
            throws FileFaultException {
        if (parts.keySet().equals(Set.of("date_of_birth"))) {
            return new ColumnRule.DateOfBirth(parts.getOrDefault("date_of_birth", ""));
        }
        if (parts.keySet().equals(Set.of("eighteenth_birthday"))) {
            return new ColumnRule.EighteenthBirthday(parts.getOrDefault("eighteenth_birthday", ""));
        }
        if (parts.keySet().equals(Set.of("constant"))) {
            return new ColumnRule.Constant(parts.getOrDefault("constant", ""));
        }
        if (parts.keySet().equals(Set.of("rate", "units"))) {
            return new ColumnRule.RateTimesUnits(
                    parts.getOrDefault("rate", ""), parts.getOrDefault("units", ""));
        }
        if (parts.containsKey("column")
                && Set.of("column", "basis", "sign").containsAll(parts.keySet())) {
            Basis basis =
                    Basis.of(parts.getOrDefault("basis", "week"))
                            .orElseThrow(() -> fault(basisMessage(column)));
            String sign = parts.getOrDefault("sign", "1");
            if (!sign.equals("1") && !sign.equals("-1")) {
                throw fault("In the mapping, the sign of “" + column + "” is neither 1 nor -1.");
            }
            return new ColumnRule.Amount(
                    parts.getOrDefault("column", ""), basis, Integer.parseInt(sign));
        }
        throw fault(
                "In the mapping, “"
                        + column
                        + "” is neither a heading nor one of date_of_birth, eighteenth_birthday,"
                        + " column with basis and sign, rate with units, or constant.");
    }

    private static String basisMessage(String column) {
        StringBuilder known = new StringBuilder();
        for (Basis basis : Basis.values()) {
            known.append(known.isEmpty() ? "" : ", ").append(basis.words());
        }
        return "In the mapping, the basis of “" + column + "” is none of: " + known + ".";
    }

    private void readValues(JsonParser parser) throws IOException, FileFaultException {
        expectObject(parser, "values");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String column = parser.currentName();
            parser.nextToken();
            expectObject(parser, column);
            Map<String, String> table = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String from = parser.currentName();
                if (!parser.nextToken().isScalarValue()) {
                    throw fault("In the mapping, the value of “" + from + "” is not a word.");
                }
                table.put(from, parser.getText());
            }
            values.put(column, table);
        }
    }

    private static SourceFormat format(String text) throws FileFaultException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "csv" -> SourceFormat.CSV;
            case "xlsx" -> SourceFormat.XLSX;
            default -> throw fault("The mapping's format is neither csv nor xlsx.");
        };
    }

    private static char delimiter(String text) throws FileFaultException {
        String plain = text.equals("\\t") || text.equalsIgnoreCase("tab") ? "\t" : text;
        if (plain.length() != 1 || "\"\r\n".contains(plain)) {
            throw fault("The mapping's delimiter is not one character such as , ; or |.");
        }
        return plain.charAt(0);
    }

    private static int headerRow(JsonParser parser) throws IOException, FileFaultException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !parser.getText().matches("[1-9]\\d{0,6}")) {
            throw fault("The mapping's header_row is not a row number such as 3.");
        }
        return parser.getIntValue();
    }

    private static boolean flag(JsonParser parser, String key)
            throws IOException, FileFaultException {
        if (!parser.currentToken().isBoolean()) {
            throw fault("In the mapping, “" + key + "” is neither true nor false.");
        }
        return parser.getBooleanValue();
    }

    private static String text(JsonParser parser, String key)
            throws IOException, FileFaultException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw fault("In the mapping, “" + key + "” is not text in quotes.");
        }
        return parser.getText();
    }

    private static void expectObject(JsonParser parser, String key) throws FileFaultException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw fault("In the mapping, “" + key + "” is not an object in braces.");
        }
    }

    private static FileFaultException fault(String message) {
        return new FileFaultException(
                FileFault.Kind.MAPPING, message + " Correct it or make it anew.");
    }

    /// Writes a mapping so that it reads back as the same.
    public static void write(Mapping mapping, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            writeSource(mapping.source(), json);
            json.writeObjectFieldStart("columns");
            for (Map.Entry<String, ColumnRule> column : mapping.columns().entrySet()) {
                json.writeFieldName(column.getKey());
                writeRule(column.getValue(), json);
            }
            json.writeEndObject();
            json.writeObjectFieldStart("values");
            for (Map.Entry<String, Map<String, String>> table : mapping.values().entrySet()) {
                json.writeObjectFieldStart(table.getKey());
                for (Map.Entry<String, String> value : table.getValue().entrySet()) {
                    json.writeStringField(value.getKey(), value.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            if (mapping.makesIdsUnique()) {
                json.writeBooleanField("make_ids_unique", true);
            }
            if (mapping.days().isPresent()) {
                json.writeStringField("dates", mapping.days().get());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeSource(SourceOptions source, JsonGenerator json) throws IOException {
        if (source.format().isPresent()) {
            json.writeStringField("format", source.format().get().name().toLowerCase(Locale.ROOT));
        }
        if (source.encoding().isPresent()) {
            json.writeStringField("encoding", source.encoding().get());
        }
        if (source.delimiter().isPresent()) {
            json.writeStringField("delimiter", source.delimiter().get().toString());
        }
        if (source.sheet().isPresent()) {
            json.writeStringField("sheet", source.sheet().get());
        }
        if (source.headerRow().isPresent()) {
            json.writeNumberField("header_row", source.headerRow().getAsInt());
        }
    }

    private static void writeRule(ColumnRule rule, JsonGenerator json) throws IOException {
        if (rule instanceof ColumnRule.Heading heading) {
            json.writeString(heading.column());
            return;
        }
        json.writeStartObject();
        switch (rule) {
            case ColumnRule.Heading heading -> json.writeStringField("column", heading.column());
            case ColumnRule.DateOfBirth birth ->
                    json.writeStringField("date_of_birth", birth.column());
            case ColumnRule.EighteenthBirthday birthday ->
                    json.writeStringField("eighteenth_birthday", birthday.column());
            case ColumnRule.Amount amount -> {
                json.writeStringField("column", amount.column());
                json.writeStringField("basis", amount.basis().words());
                json.writeNumberField("sign", amount.sign());
            }
            case ColumnRule.RateTimesUnits product -> {
                json.writeStringField("rate", product.rate());
                json.writeStringField("units", product.units());
            }
            case ColumnRule.Constant constant ->
                    json.writeStringField("constant", constant.value());
        }
        json.writeEndObject();
    }
}

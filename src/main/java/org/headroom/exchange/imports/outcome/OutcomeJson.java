package org.headroom.exchange.imports.outcome;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.headroom.extract.Balance;
import org.headroom.extract.Effect;
import org.headroom.extract.Example;
import org.headroom.extract.FileFault;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportResult;
import org.headroom.extract.RuleFinding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// What came of an import as JSON, with the keys of section A of the imports and a few more.
public final class OutcomeJson {

    private static final JsonFactory JSON = new JsonFactory();

    private OutcomeJson() {}

    /// The result as one JSON object.
    public static String of(ImportResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            write(result, json);
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory takes what is written", e);
        }
        return text.toString();
    }

    /// The result, in UTF-8.
    public static void write(ImportResult result, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            write(result, json);
            json.writeRaw('\n');
        }
    }

    private static void write(ImportResult result, JsonGenerator json) throws IOException {
        switch (result) {
            case ImportResult.Ready ready -> write(ready.outcome(), json);
            case ImportResult.Refused refused -> writeRefused(refused.fault(), json);
            case ImportResult.Cancelled cancelled -> {
                json.writeStartObject();
                json.writeBooleanField("cancelled", true);
                writeNothing(json);
                json.writeArrayFieldStart("findings");
                json.writeEndArray();
                json.writeEndObject();
            }
        }
    }

    private static void write(ImportOutcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", outcome.kind().code());
        json.writeStringField("title", outcome.title());
        json.writeStringField("encoding", outcome.facts().encoding());
        json.writeStringField("delimiter", outcome.facts().delimiter());
        json.writeStringField("sheet", outcome.facts().sheet());
        if (outcome.dataCut().isPresent()) {
            json.writeStringField("dataCut", outcome.dataCut().get().toString());
        }
        json.writeNumberField("rowsIn", outcome.rowsIn());
        json.writeNumberField("accepted", outcome.accepted());
        writeReasons("rejected", outcome.rejected(), json);
        writeReasons("outOfScope", outcome.outOfScope(), json);
        writeBalance("weeklyGross", outcome.weeklyGross(), json);
        json.writeObjectFieldStart("amounts");
        for (Map.Entry<String, Balance> amount : outcome.amounts().entrySet()) {
            writeBalance(amount.getKey(), amount.getValue(), json);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("changes");
        json.writeStringField("what", outcome.changes().what());
        json.writeNumberField("added", outcome.changes().added());
        json.writeNumberField("changed", outcome.changes().changed());
        json.writeNumberField("removed", outcome.changes().removed());
        json.writeNumberField("unchanged", outcome.changes().unchanged());
        json.writeEndObject();
        json.writeArrayFieldStart("ignoredColumns");
        for (String column : outcome.ignoredColumns()) {
            json.writeString(column);
        }
        json.writeEndArray();
        writeFindings(outcome.findings(), json);
        json.writeEndObject();
    }

    private static void writeRefused(FileFault fault, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("refused", fault.message());
        writeNothing(json);
        writeFindings(
                List.of(
                        new RuleFinding(
                                fault.kind().title(),
                                Effect.REJECTED,
                                1,
                                List.of(),
                                OptionalDouble.empty(),
                                fault.message(),
                                List.of())),
                json);
        json.writeEndObject();
    }

    private static void writeNothing(JsonGenerator json) throws IOException {
        json.writeNumberField("rowsIn", 0);
        json.writeNumberField("accepted", 0);
        writeReasons("rejected", Map.of(), json);
        writeReasons("outOfScope", Map.of(), json);
        writeBalance("weeklyGross", Balance.NOTHING, json);
    }

    private static void writeReasons(String name, Map<String, Integer> reasons, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
            json.writeNumberField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
    }

    private static void writeBalance(String name, Balance balance, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        writeAmount("in", balance.in(), json);
        writeAmount("accepted", balance.accepted(), json);
        writeAmount("rejected", balance.rejected(), json);
        writeAmount("outOfScope", balance.outOfScope(), json);
        json.writeObjectFieldStart("rowsWithout");
        json.writeNumberField("accepted", balance.acceptedWithout());
        json.writeNumberField("rejected", balance.rejectedWithout());
        json.writeNumberField("outOfScope", balance.outOfScopeWithout());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeAmount(String name, BigDecimal amount, JsonGenerator json)
            throws IOException {
        json.writeFieldName(name);
        json.writeNumber(amount.setScale(Balance.DECIMALS).toPlainString());
    }

    private static void writeFindings(List<RuleFinding> findings, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("findings");
        for (RuleFinding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("effect", finding.effect().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("count", finding.count());
            json.writeArrayFieldStart("rows");
            for (int row : finding.rows()) {
                json.writeNumber(row);
            }
            json.writeEndArray();
            json.writeStringField("message", finding.message());
            json.writeArrayFieldStart("examples");
            for (Example example : finding.examples()) {
                writeExample(example, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeExample(Example example, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", example.row());
        json.writeNumberField("line", example.line());
        json.writeStringField("column", example.column());
        json.writeStringField("found", example.found());
        json.writeStringField("expected", example.expected());
        json.writeStringField("howToFix", example.howToFix());
        json.writeEndObject();
    }
}

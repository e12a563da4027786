package org.headroom.exchange.result;

import com.fasterxml.jackson.core.JsonGenerator;

import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Quantity;
import org.headroom.engine.trace.Source;
import org.headroom.engine.trace.Term;
import org.headroom.engine.trace.Trace;
import org.headroom.engine.trace.Tracer;
import org.headroom.kernel.CodeWords;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a figure comes from, as a tree: each figure with its value and rule, under it the figures
/// it is worked out from, and last the inputs that all of it rests on.
public final class TraceText {

    private static final String INDENT = "  ";

    private final Tracer tracer;
    private final int depth;

    private TraceText(Tracer tracer, int depth) {
        this.tracer = tracer;
        this.depth = depth;
    }

    /// The tree of a figure in a format, ended by a new line.
    ///
    /// @param depth how many steps down it goes; deeper figures are named, not opened
    /// @throws IllegalArgumentException if the model has no such figure, or the format is CSV
    public static String of(Tracer tracer, Figure figure, int depth, OutputFormat format) {
        TraceText text = new TraceText(tracer, depth);
        Trace trace = tracer.trace(figure);
        return switch (format) {
            case TABLE -> text.table(trace);
            case JSON -> JsonText.of(json -> text.root(json, trace));
            case CSV ->
                    throw new IllegalArgumentException(
                            "An explanation is a tree, which CSV cannot hold: table or json.");
        };
    }

    private String table(Trace trace) {
        List<Row> rows = new ArrayList<>();
        add(rows, "", 1, trace, 0);
        List<Trace> inputs = tracer.inputs(trace.figure());
        if (!trace.isInput() && !inputs.isEmpty()) {
            rows.add(new Row("", "", ""));
            rows.add(new Row("Inputs and sources", "", ""));
            inputs.forEach(i -> rows.add(new Row(INDENT + i.name(), value(i), words(i))));
        }
        return aligned(rows);
    }

    /// A line of the tree.
    private record Row(String name, String value, String words) {}

    private void add(List<Row> rows, String indent, double weight, Trace trace, int level) {
        rows.add(new Row(indent + sign(weight) + trace.name(), value(trace), words(trace)));
        if (level < depth) {
            for (Term term : trace.terms()) {
                Trace next = tracer.trace(term.figure());
                add(rows, indent + INDENT, term.weight(), next, level + 1);
            }
        }
    }

    private static String sign(double weight) {
        if (weight == 1) {
            return "";
        }
        return weight == -1 ? "less " : Quantity.FACTOR.inFull(weight) + " × ";
    }

    private static String value(Trace trace) {
        return trace.quantity().inFull(trace.value());
    }

    private String words(Trace trace) {
        String how = trace.source().map(TraceText::source).orElse("= " + trace.formula());
        return how + "  [" + trace.figure().path() + "]";
    }

    private static String source(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.origin());
        source.status().ifPresent(s -> parts.add(s.name().toLowerCase(Locale.ROOT)));
        if (!source.owner().isEmpty()) {
            parts.add("owner " + source.owner());
        }
        if (!source.reason().isEmpty()) {
            parts.add(source.reason());
        }
        return "from " + String.join(", ", parts);
    }

    private static String aligned(List<Row> rows) {
        int names = rows.stream().mapToInt(r -> length(r.name())).max().orElse(0);
        int values = rows.stream().mapToInt(r -> length(r.value())).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            String line =
                    row.name()
                            + " ".repeat(names - length(row.name()))
                            + INDENT
                            + " ".repeat(values - length(row.value()))
                            + row.value()
                            + INDENT
                            + row.words();
            text.append(line.replaceAll("\\p{Cntrl}+", " ").stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void root(JsonGenerator json, Trace trace) throws IOException {
        json.writeStartObject();
        fields(json, trace, 0);
        if (!trace.isInput()) {
            json.writeArrayFieldStart("inputs");
            for (Trace input : tracer.inputs(trace.figure())) {
                json.writeStartObject();
                fields(json, input, 0);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void fields(JsonGenerator json, Trace trace, int level) throws IOException {
        json.writeStringField("figure", trace.figure().path());
        json.writeStringField("name", trace.name());
        number(json, "value", trace.quantity(), trace.value());
        json.writeStringField("unit", trace.quantity().label());
        if (trace.source().isPresent()) {
            source(json, trace.source().get());
            return;
        }
        json.writeStringField("formula", trace.formula());
        json.writeStringField("rule", trace.symbol());
        json.writeArrayFieldStart("terms");
        for (Term term : trace.terms()) {
            json.writeStartObject();
            JsonText.fraction(json, "weight", term.weight());
            if (level < depth) {
                fields(json, tracer.trace(term.figure()), level + 1);
            } else {
                json.writeStringField("figure", term.figure().path());
                json.writeStringField("name", term.name());
                number(json, "value", term.quantity(), term.value());
                json.writeStringField("unit", term.quantity().label());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Eight decimals where an amount is not a whole number of pennies.
    private static void number(JsonGenerator json, String key, Quantity quantity, double value)
            throws IOException {
        BigDecimal exact = JsonText.rounded(value).stripTrailingZeros();
        json.writeFieldName(key);
        json.writeNumber(quantity.isMoney() && exact.scale() < 2 ? exact.setScale(2) : exact);
    }

    private static void source(JsonGenerator json, Source source) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("origin", source.origin());
        json.writeStringField(
                "status", source.status().map(s -> s.name().toLowerCase(Locale.ROOT)).orElse(null));
        json.writeStringField("owner", source.owner());
        json.writeStringField("reason", source.reason());
        json.writeStringField(
                "table", CodeWords.of(source.place().name().toLowerCase(Locale.ROOT)));
        json.writeEndObject();
    }
}

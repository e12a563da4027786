package org.headroom.exchange.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.headroom.kernel.Money;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// JSON as text: indented, money with two decimals, fractions with eight.
final class JsonText {

    private static final int DECIMALS = 8;
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private JsonText() {}

    /// The text that the content writes, ended by a new line.
    static String of(Content content) {
        StringWriter text = new StringWriter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        pretty.indentObjectsWith(indent);
        pretty.indentArraysWith(indent);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(pretty);
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string takes every text", e);
        }
        return text.append('\n').toString();
    }

    static void money(JsonGenerator json, String key, Money amount) throws IOException {
        json.writeFieldName(key);
        json.writeNumber(BigDecimal.valueOf(amount.pence(), 2));
    }

    static void fraction(JsonGenerator json, String key, double value) throws IOException {
        json.writeFieldName(key);
        json.writeNumber(rounded(value));
    }

    /// A fraction or a count of client-weeks as published.
    static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /// What a JSON text holds.
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }
}

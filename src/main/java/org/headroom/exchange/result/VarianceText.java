package org.headroom.exchange.result;

import com.fasterxml.jackson.core.JsonGenerator;

import org.headroom.engine.variance.Position;
import org.headroom.engine.variance.Variance;
import org.headroom.engine.variance.Variance.CohortVariance;
import org.headroom.kernel.Apportionment;
import org.headroom.kernel.Money;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A change of gross cost by volume, mix and price as text, by cohort and in total; the cohorts'
/// pennies add up to the total's.
public final class VarianceText {

    private static final List<String> CSV_HEADER =
            List.of(
                    "service_type",
                    "age_group",
                    "support_reason",
                    "client_weeks_from",
                    "weekly_cost_from",
                    "client_weeks_to",
                    "weekly_cost_to",
                    "volume",
                    "mix",
                    "price");

    private final Variance variance;
    private final String from;
    private final String to;
    private final Variance.Published total;
    private final List<Money> volume;
    private final List<Money> mix;
    private final List<Money> price;

    private VarianceText(Variance variance, String from, String to) {
        this.variance = variance;
        this.from = from;
        this.to = to;
        this.total = variance.published();
        this.volume = parts(CohortVariance::volume, total.volume());
        this.mix = parts(CohortVariance::mix, total.mix());
        this.price = parts(CohortVariance::price, total.price());
    }

    /// The split in a format, ended by a new line.
    ///
    /// @param from what the first position is called
    /// @param to what the second is called
    public static String of(Variance variance, String from, String to, OutputFormat format) {
        VarianceText text = new VarianceText(variance, from, to);
        return switch (format) {
            case TABLE -> text.table();
            case JSON -> JsonText.of(text::write);
            case CSV -> text.csv();
        };
    }

    private List<Money> parts(ToDoubleFunction<CohortVariance> part, Money whole) {
        return Apportionment.of(variance.cohorts().stream().mapToDouble(part).toArray(), whole);
    }

    private String table() {
        AlignedTable table =
                new AlignedTable()
                        .row("Cohort", List.of("Volume", "Mix", "Price", "Change"))
                        .rule();
        for (int i = 0; i < variance.cohorts().size(); i++) {
            table.row(
                    variance.cohorts().get(i).cohort().toString(),
                    figures(volume.get(i), mix.get(i), price.get(i)));
        }
        table.rule().row("All cohorts", figures(total.volume(), total.mix(), total.price()));
        return "Gross cost of purchased care, £, rounded to whole pounds\n"
                + from
                + ": "
                + AlignedTable.pounds(total.from())
                + "\n"
                + to
                + ": "
                + AlignedTable.pounds(total.to())
                + "\n\n"
                + table.text();
    }

    private static List<String> figures(Money volume, Money mix, Money price) {
        return List.of(
                AlignedTable.pounds(volume),
                AlignedTable.pounds(mix),
                AlignedTable.pounds(price),
                AlignedTable.pounds(volume.plus(mix).plus(price)));
    }

    private String csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(CSV_HEADER);
        for (int i = 0; i < variance.cohorts().size(); i++) {
            CohortVariance cohort = variance.cohorts().get(i);
            rows.add(
                    List.of(
                            CsvText.cell(cohort.cohort().serviceType()),
                            CsvText.cell(cohort.cohort().ageGroup()),
                            CsvText.cell(cohort.cohort().supportReason()),
                            JsonText.rounded(cohort.from().clientWeeks()).toPlainString(),
                            JsonText.rounded(cohort.from().weeklyCost()).toPlainString(),
                            JsonText.rounded(cohort.to().clientWeeks()).toPlainString(),
                            JsonText.rounded(cohort.to().weeklyCost()).toPlainString(),
                            volume.get(i).toString(),
                            mix.get(i).toString(),
                            price.get(i).toString()));
        }
        return CsvText.of(rows);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", from);
        json.writeStringField("to", to);
        JsonText.money(json, "grossFrom", total.from());
        parts(json, total.volume(), total.mix(), total.price());
        JsonText.money(json, "grossTo", total.to());
        json.writeArrayFieldStart("cohorts");
        for (int i = 0; i < variance.cohorts().size(); i++) {
            CohortVariance cohort = variance.cohorts().get(i);
            json.writeStartObject();
            json.writeStringField("serviceType", cohort.cohort().serviceType());
            json.writeStringField("ageGroup", cohort.cohort().ageGroup());
            json.writeStringField("supportReason", cohort.cohort().supportReason());
            side(json, "from", cohort.from());
            side(json, "to", cohort.to());
            parts(json, volume.get(i), mix.get(i), price.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, Money volume, Money mix, Money price)
            throws IOException {
        JsonText.money(json, "volume", volume);
        JsonText.money(json, "mix", mix);
        JsonText.money(json, "price", price);
    }

    private static void side(JsonGenerator json, String key, Position.Care care)
            throws IOException {
        json.writeObjectFieldStart(key);
        JsonText.fraction(json, "clientWeeks", care.clientWeeks());
        JsonText.fraction(json, "weeklyCost", care.weeklyCost());
        json.writeEndObject();
    }
}

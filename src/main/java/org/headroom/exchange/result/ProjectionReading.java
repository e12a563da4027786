package org.headroom.exchange.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.headroom.engine.result.BasePosition;
import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.FeeCost;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A published result read back from the JSON object of method section 11, so that figures frozen
/// long ago can be shown as they were printed. Keys that a later release added are passed over.
///
/// What the object does not hold, the cost of a fee uplift in pounds, is zero here.
public final class ProjectionReading {

    private static final FeeCost UNKNOWN =
            new FeeCost(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    private ProjectionReading() {}

    /// The result that a text of [ProjectionText] holds.
    ///
    /// @throws IllegalArgumentException if it is no such text
    public static Projection of(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return projection(new Fields(object(parser)));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("This is no published result.", e);
        }
    }

    private static Projection projection(Fields json) {
        Fields base = json.fields("base");
        return new Projection(
                json.text("model"),
                Optional.ofNullable(json.values.get("scenario")).map(Object::toString),
                FinancialYear.parse(json.text("baseYear")),
                LocalDate.parse(json.text("dataCut")),
                new BasePosition(
                        base.money("approvedBudget"),
                        base.money("forecastOutturn"),
                        base.money("modelledGross")),
                json.list("years").stream().map(ProjectionReading::year).toList());
    }

    private static YearProjection year(Fields json) {
        return new YearProjection(
                FinancialYear.parse(json.text("year")),
                json.money("requirement"),
                json.money("funding"),
                json.money("gap"),
                json.money("incrementalGap"),
                Optional.ofNullable(json.values.get("councilGap")).map(Fields::money),
                bridge(json.list("bridge")),
                json.list("lines").stream().map(ProjectionReading::line).toList(),
                json.list("serviceTypes").stream().map(ProjectionReading::serviceType).toList());
    }

    /// A step that came with a later release is zero.
    private static BudgetBridge bridge(List<Fields> steps) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        steps.forEach(s -> amounts.put(s.text("step"), s.money("amount")));
        List<Money> inOrder = new ArrayList<>();
        for (Step step : Step.values()) {
            inOrder.add(amounts.getOrDefault(step.code(), Money.ZERO));
        }
        return new BudgetBridge(inOrder);
    }

    private static LineProjection line(Fields json) {
        return new LineProjection(
                json.text("line"),
                json.money("amount"),
                json.money("bids"),
                json.money("savings"),
                json.money("budget"));
    }

    private static ServiceTypeProjection serviceType(Fields json) {
        Fields uplift = json.fields("uplift");
        return new ServiceTypeProjection(
                json.text("serviceType"),
                json.number("clientWeeks"),
                json.money("gross"),
                json.money("clientContributions"),
                json.money("healthIncome"),
                json.money("reconciliation"),
                new UpliftProjection(
                        uplift.number("nlw"),
                        uplift.number("providerPay"),
                        uplift.number("employerNi"),
                        uplift.number("nonPay"),
                        uplift.number("feeDecision"),
                        uplift.number("pressure"),
                        uplift.number("award"),
                        uplift.number("index")),
                UNKNOWN);
    }

    /// The fields of an object; without those that are null.
    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(name, value(json));
            }
        }
        return fields;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> new Fields(object(json));
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json));
                }
                yield values;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            default -> json.getText();
        };
    }

    /// The fields of a JSON object.
    private record Fields(Map<String, Object> values) {

        Object value(String key) {
            return Optional.ofNullable(values.get(key))
                    .orElseThrow(() -> new IllegalArgumentException("There is no " + key));
        }

        String text(String key) {
            return (String) value(key);
        }

        Money money(String key) {
            return money(value(key));
        }

        static Money money(Object value) {
            return new Money(((BigDecimal) value).movePointRight(2).longValueExact());
        }

        double number(String key) {
            return ((BigDecimal) value(key)).doubleValue();
        }

        Fields fields(String key) {
            return (Fields) value(key);
        }

        List<Fields> list(String key) {
            return ((List<?>) value(key)).stream().map(Fields.class::cast).toList();
        }
    }
}

package org.headroom.exchange.result;

import com.fasterxml.jackson.core.JsonGenerator;

import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.io.IOException;
import java.util.Optional;

/// The JSON object of method section 11, keys in its order.
final class ProjectionJson {

    private ProjectionJson() {}

    static String of(Projection projection) {
        return JsonText.of(json -> write(projection, json));
    }

    private static void write(Projection projection, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("model", projection.model());
        Optional<String> scenario = projection.scenario();
        if (scenario.isPresent()) {
            json.writeStringField("scenario", scenario.get());
        } else {
            json.writeNullField("scenario");
        }
        json.writeStringField("baseYear", projection.baseYear().toString());
        json.writeStringField("dataCut", projection.dataCut().toString());
        json.writeObjectFieldStart("base");
        JsonText.money(json, "approvedBudget", projection.base().approvedBudget());
        JsonText.money(json, "forecastOutturn", projection.base().forecastOutturn());
        JsonText.money(json, "modelledGross", projection.base().modelledGross());
        json.writeEndObject();
        json.writeArrayFieldStart("years");
        for (YearProjection year : projection.years()) {
            write(year, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(YearProjection year, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("year", year.year().toString());
        JsonText.money(json, "requirement", year.requirement());
        JsonText.money(json, "funding", year.funding());
        JsonText.money(json, "gap", year.gap());
        JsonText.money(json, "incrementalGap", year.incrementalGap());
        Optional<Money> councilGap = year.councilGap();
        if (councilGap.isPresent()) {
            JsonText.money(json, "councilGap", councilGap.get());
        } else {
            json.writeNullField("councilGap");
        }
        write(year.bridge(), json);
        json.writeArrayFieldStart("lines");
        for (LineProjection line : year.lines()) {
            write(line, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("serviceTypes");
        for (ServiceTypeProjection type : year.serviceTypes()) {
            write(type, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(BudgetBridge bridge, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("bridge");
        for (Step step : Step.values()) {
            json.writeStartObject();
            json.writeStringField("step", step.code());
            JsonText.money(json, "amount", bridge.amount(step));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(LineProjection line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("line", line.line());
        JsonText.money(json, "amount", line.amount());
        JsonText.money(json, "bids", line.bids());
        JsonText.money(json, "savings", line.savings());
        JsonText.money(json, "budget", line.budget());
        json.writeEndObject();
    }

    private static void write(ServiceTypeProjection type, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("serviceType", type.serviceType());
        JsonText.fraction(json, "clientWeeks", type.clientWeeks());
        JsonText.money(json, "gross", type.gross());
        JsonText.money(json, "clientContributions", type.clientContributions());
        JsonText.money(json, "healthIncome", type.healthIncome());
        JsonText.money(json, "reconciliation", type.reconciliation());
        UpliftProjection uplift = type.uplift();
        json.writeObjectFieldStart("uplift");
        JsonText.fraction(json, "nlw", uplift.nlw());
        JsonText.fraction(json, "providerPay", uplift.providerPay());
        JsonText.fraction(json, "employerNi", uplift.employerNi());
        JsonText.fraction(json, "nonPay", uplift.nonPay());
        JsonText.fraction(json, "feeDecision", uplift.feeDecision());
        JsonText.fraction(json, "pressure", uplift.pressure());
        JsonText.fraction(json, "award", uplift.award());
        JsonText.fraction(json, "index", uplift.index());
        json.writeEndObject();
        json.writeEndObject();
    }
}

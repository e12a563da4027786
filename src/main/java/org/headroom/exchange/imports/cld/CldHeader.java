package org.headroom.exchange.imports.cld;

import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The header of a return: where each column stands, which release it is and which columns are not
/// of the return.
final class CldHeader {

    /// Columns of the return that no package is made of.
    private static final Set<String> OTHERS =
            Stream.of(
                            "LA Code",
                            "NHS Number",
                            "Gender",
                            "Ethnicity",
                            "Postcode",
                            "Accommodation Status",
                            "Employment Status",
                            "Has Unpaid Carer",
                            "Autism Spectrum Disorder (ASD)",
                            "Visual Impairment",
                            "Hearing Impairment",
                            "Dementia",
                            "Client Funding Status",
                            "Event Description",
                            "Event Outcome",
                            "Request: Route of Access",
                            "Assessment Type",
                            "Eligible Needs Identified",
                            "Method of Assessment",
                            "Total Hrs Caring per week",
                            "Provider CQC Location ID",
                            "Review Reason",
                            "Review Outcomes Achieved",
                            "Method of Review",
                            "First Name",
                            "Last Name",
                            "GP Practice Name",
                            "GP Practice Code",
                            "Provider CQC Location Name")
                    .map(Words::heading)
                    .collect(Collectors.toUnmodifiableSet());

    private final int[] places = new int[CldColumn.values().length];
    private final List<String> ignored = new ArrayList<>();
    private final int width;
    private final int release;

    /// @throws FileFaultException if a needed column is missing or there twice
    CldHeader(List<String> names) throws FileFaultException {
        Arrays.fill(places, -1);
        width = names.size();
        Map<String, CldColumn> known = new HashMap<>();
        for (CldColumn column : CldColumn.values()) {
            known.put(Words.heading(column.heading()), column);
        }
        int underscores = 0;
        for (int i = 0; i < names.size(); i++) {
            String plain = Words.heading(names.get(i));
            CldColumn column = known.get(plain);
            if (column != null) {
                place(column, i);
            } else if (!OTHERS.contains(plain) && !plain.isEmpty()) {
                ignored.add(Words.trim(names.get(i)));
            }
            underscores += names.get(i).contains("_") ? 1 : 0;
        }
        refuseMissing();
        release = underscores > 0 ? 2 : 1;
    }

    private void place(CldColumn column, int at) throws FileFaultException {
        if (places[column.ordinal()] >= 0) {
            throw new FileFaultException(
                    FileFault.Kind.COLUMN_TWICE,
                    "The column “"
                            + column.heading()
                            + "” is there twice, and only one can be meant. Delete one of them.");
        }
        places[column.ordinal()] = at;
    }

    private void refuseMissing() throws FileFaultException {
        List<String> missing = new ArrayList<>();
        for (CldColumn column : CldColumn.values()) {
            if (column.isNeeded() && places[column.ordinal()] < 0) {
                missing.add("“" + column.heading() + "”");
            }
        }
        if (!missing.isEmpty()) {
            throw new FileFaultException(
                    FileFault.Kind.COLUMN_MISSING,
                    (missing.size() == 1 ? "The column " : "The columns ")
                            + String.join(", ", missing)
                            + (missing.size() == 1 ? " is" : " are")
                            + " missing from the header.");
        }
    }

    /// 1 from April 2023, 2 from October 2025.
    int release() {
        return release;
    }

    int width() {
        return width;
    }

    /// Headings that are not of the return.
    List<String> ignored() {
        return ignored;
    }

    boolean has(CldColumn column) {
        return places[column.ordinal()] >= 0;
    }

    String cell(SourceRow row, CldColumn column) {
        return row.cell(places[column.ordinal()]);
    }

    OptionalDouble amount(SourceRow row, CldColumn column) {
        return row.amount(places[column.ordinal()]);
    }

    boolean isUncalculated(SourceRow row, CldColumn column) {
        return row.isUncalculated(places[column.ordinal()]);
    }
}

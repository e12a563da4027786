package org.headroom.schema;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;

import java.util.List;

/// What a model is about (`model.json`), seen as a table of one row, for the media that treat every
/// part of a model alike: the model file, its change log and the comparison of two models.
public final class InfoTable {

    /// The one row.
    public static final Table<ModelInfo> INFO =
            new Table<>(
                    "model",
                    List.of(
                            Column.required("name", Kind.TEXT),
                            Column.optional("council", Kind.TEXT),
                            Column.required("base_year", Kind.YEAR),
                            Column.required("data_cut", Kind.DATE),
                            Column.required("plan_years", Kind.WHOLE),
                            Column.optional("description", Kind.TEXT),
                            Column.optional("source", Kind.TEXT)),
                    1,
                    false,
                    model -> List.of(model.info()),
                    InfoTable::in,
                    row ->
                            new ModelInfo(
                                    row.text(0),
                                    row.text(1),
                                    row.year(2),
                                    row.date(3),
                                    row.whole(4),
                                    row.text(5),
                                    row.text(6)),
                    (r, row) -> {
                        row.text(r.name());
                        row.text(r.council());
                        row.year(r.baseYear());
                        row.date(r.dataCut());
                        row.whole(r.planYears());
                        row.text(r.description());
                        row.text(r.source());
                    });

    private InfoTable() {}

    private static Model in(Model model, List<ModelInfo> rows) {
        if (rows.size() != 1) {
            throw new IllegalArgumentException("A model has one row that says what it is about");
        }
        return model.withInfo(rows.getFirst());
    }
}

package org.headroom.ui.assurance;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.CheckMeans;
import org.headroom.domain.CheckResult;
import org.headroom.domain.QaCheck;
import org.headroom.schema.AssuranceTables;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;

import java.time.LocalDate;
import java.util.Optional;

/// The log of checks, automatic ones and those that people made.
final class QaLogView extends VBox {

    private final RecordTable<QaCheck> table;

    QaLogView(Workspace workspace, String account) {
        table =
                RecordTable.of(workspace, AssuranceTables.QA_LOG)
                        .noun("check", "checks")
                        .caption("Checks that were made")
                        .column("date", c -> c.title("Date").width(112))
                        .column("check", c -> c.title("Check").width(470))
                        .column("means", c -> c.title("Made").width(92))
                        .column("by", c -> c.title("By").width(120))
                        .column("result", c -> c.title("Result").width(92))
                        .column("note", c -> c.title("Note").width(300))
                        .blank(model ->
                                Optional.of(
                                        new QaCheck(
                                                LocalDate.now(),
                                                "What was checked",
                                                CheckMeans.MANUAL,
                                                account,
                                                CheckResult.PASSED,
                                                "")))
                        .build();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    void refresh() {
        table.refresh();
    }
}

package org.headroom.ui.assurance;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.rules.AssuranceState;
import org.headroom.session.AssuranceLogs;
import org.headroom.ui.control.Icons;
import org.headroom.ui.control.Sections;
import org.headroom.ui.control.Sections.Section;
import org.headroom.ui.shell.AssuranceNow;
import org.headroom.ui.shell.WorkPage;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far the model can be relied on, as the government's AQuA Book asks: scope and roles, checks,
/// decisions, data and signatures.
public final class AssurancePage extends WorkPage {

    static final String STATE = "assurance-state";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Label state = new Label();
    private final Label review = new Label();
    private final Sections sections;

    /// @param account that checks and signatures are made from
    /// @param desk makes the reproduction kit
    public AssurancePage(Workspace workspace, String account, KitDesk desk) {
        super(workspace, "assurance", "Assurance", Feather.SHIELD);
        ScopeView scope = new ScopeView(workspace);
        ChecksView checks = new ChecksView(workspace, account);
        QaLogView log = new QaLogView(workspace, account);
        LogView decisions =
                new LogView(
                        workspace,
                        "assurance-decisions-list",
                        "Approvals, named states, signatures and every change that was given a"
                                + " reason, from the history of the model.",
                        AssuranceLogs::decisions);
        LogView data =
                new LogView(
                        workspace,
                        "assurance-data-list",
                        "What the figures came from: every import with its file, its rows and its"
                                + " pounds, from the history of the model.",
                        AssuranceLogs::data);
        SignView sign = new SignView(workspace, account);
        sections =
                new Sections(
                        id(),
                        List.of(
                                new Section("scope", "Scope", scope, scope::refresh),
                                new Section("checks", "Checks", checks, checks::refresh),
                                new Section("log", "QA log", log, log::refresh),
                                new Section(
                                        "decisions", "Decisions", decisions, decisions::refresh),
                                new Section("data", "Data", data, data::refresh),
                                new Section("sign", "Sign-off", sign, sign::refresh)));
        body().setSpacing(8);
        head(
                "Scope, checks and signatures, as the government’s AQuA Book asks",
                new KitButton(workspace, desk));
        state.setId(STATE);
        state.getStyleClass().add("finding");
        state.setWrapText(true);
        review.setMinWidth(0);
        HBox.setHgrow(state, Priority.SOMETIMES);
        HBox line = new HBox(16, state, review);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(sections.body(), Priority.ALWAYS);
        body().getChildren().addAll(line, sections.pills(), sections.body());
        workspace.assurance().seen().addListener((o, was, is) -> update());
        workspace.checks().addListener((o, was, is) -> update());
    }

    @Override
    protected void refresh() {
        AssuranceNow.Seen now = workspace().assurance().seen().get();
        String changes =
                now.changes().isPresent() && now.changes().getAsInt() > 0
                        ? now.changes().getAsInt() == 1
                                ? " (1 change)"
                                : " (" + now.changes().getAsInt() + " changes)"
                        : "";
        state.setText(now.state().words() + changes);
        state.setGraphic(
                switch (now.state()) {
                    case AssuranceState.Assured assured -> Icons.of(Feather.SHIELD, "success-icon");
                    case AssuranceState.ChangedSince since ->
                            Icons.of(Feather.SHIELD_OFF, "warning-icon");
                    case AssuranceState.NotBegun none -> Icons.of(Feather.SHIELD_OFF);
                    case AssuranceState.InWork work -> Icons.of(Feather.SHIELD_OFF);
                });
        Optional<LocalDate> by =
                workspace().snapshot().get().model().assurance().scope().flatMap(s -> s.reviewBy());
        boolean isDue = by.filter(day -> day.isBefore(LocalDate.now())).isPresent();
        review.setText(
                by.map(day -> (isDue ? "Its review was due by " : "Review by ") + DAY.format(day))
                        .orElse(""));
        review.setGraphic(isDue ? Icons.of(Feather.ALERT_TRIANGLE, "warning-icon") : null);
        sections.refresh();
    }
}

package org.headroom.ui.assurance;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.domain.Assurance;
import org.headroom.domain.AssuranceRole;
import org.headroom.domain.AssuranceScope;
import org.headroom.domain.SignOff;
import org.headroom.schema.AssuranceTables;
import org.headroom.schema.ModelDigest;
import org.headroom.session.SignOffs;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.RecordTable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Where analyst, assurer and approver sign, one after the other, each for the model as it is.
final class SignView extends VBox {

    static final String NAME = "sign-name";
    static final String WORDS = "sign-words";
    static final String PROBLEM = "sign-problem";

    /// The button of a role.
    static final String AS = "sign-as-";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final double WIDTH = 420;
    private static final double NAMES = 128;

    private final Workspace workspace;
    private final String account;
    private final TextField name = field(NAME, "Your name");
    private final TextField words = field(WORDS, "What you say with it");
    private final Label problem = new Label("", Icons.of(Feather.ALERT_CIRCLE, "danger-icon"));
    private final Map<AssuranceRole, Label> states = new EnumMap<>(AssuranceRole.class);
    private final RecordTable<SignOff> signed;

    SignView(Workspace workspace, String account) {
        super(10);
        this.workspace = workspace;
        this.account = account;
        signed =
                RecordTable.of(workspace, AssuranceTables.SIGN_OFFS)
                        .caption("Signatures")
                        .noun("signature", "signatures")
                        .column("role", c -> c.title("Role").width(92).readOnly())
                        .column("who", c -> c.title("Signed by").width(160).readOnly())
                        .column("account", c -> c.title("Account").width(110).readOnly())
                        .column("signed_on", c -> c.title("On").width(92).readOnly())
                        .column("words", c -> c.title("Words").width(300).readOnly())
                        .column("digest", c -> c.title("For the content").width(160).readOnly())
                        .build();
        problem.setId(PROBLEM);
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        tell("");
        VBox roles = new VBox(4);
        for (AssuranceRole role : AssuranceRole.values()) {
            roles.getChildren().add(role(role));
        }
        VBox.setVgrow(signed, Priority.ALWAYS);
        Em.minHeight(signed, 150);
        setPadding(new Insets(8, 0, 8, 0));
        getChildren().addAll(line("Your name", name), line("Words", words), roles, problem, signed);
    }

    private static TextField field(String id, String what) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(what);
        Em.prefWidth(field, WIDTH);
        return field;
    }

    private static Node line(String what, TextField field) {
        Label label = new Label(what);
        label.setLabelFor(field);
        Em.minWidth(label, NAMES);
        HBox line = new HBox(8, label, field);
        line.getStyleClass().add("form-line");
        return line;
    }

    private Node role(AssuranceRole role) {
        Button sign = new Button("Sign as " + SignOffs.name(role), Icons.of(Feather.PEN_TOOL));
        sign.setId(AS + SignOffs.name(role));
        sign.setOnAction(e -> sign(role));
        sign.setMinWidth(USE_PREF_SIZE);
        Em.prefWidth(sign, 160);
        Label state = new Label();
        state.setId(AS + SignOffs.name(role) + "-state");
        state.setWrapText(true);
        states.put(role, state);
        HBox line = new HBox(12, sign, state);
        line.getStyleClass().add("form-line");
        return line;
    }

    private void sign(AssuranceRole role) {
        if (workspace.refusesChange()) {
            return;
        }
        tell("");
        workspace
                .session()
                .commit(
                        SignOffs.sign(
                                role, name.getText(), account, LocalDate.now(), words.getText()))
                .whenComplete((done, failure) ->
                        Feedback.post(() -> {
                            if (failure == null) {
                                words.clear();
                            } else {
                                tell(Workspace.message(failure));
                            }
                        }));
    }

    private void tell(String what) {
        problem.setText(what);
        problem.setVisible(!what.isEmpty());
        problem.setManaged(!what.isEmpty());
    }

    /// The digest takes as long as the rows are many, so it is worked out aside.
    void refresh() {
        signed.refresh();
        if (!workspace.snapshot().get().isPreview()) {
            var model = workspace.snapshot().get().model();
            CompletableFuture.supplyAsync(() -> ModelDigest.signed(model))
                    .thenAccept(digest -> Feedback.post(() -> show(model.assurance(), digest)));
        }
    }

    private void show(Assurance assurance, String digest) {
        states.forEach((role, label) -> label.setText(state(assurance, role, digest)));
    }

    private static String state(Assurance assurance, AssuranceRole role, String digest) {
        String holder = assurance.scope().map((AssuranceScope s) -> s.holder(role)).orElse("");
        Optional<SignOff> newest = assurance.newest(role);
        String named = holder.isBlank() ? "nobody is named in the scope" : holder;
        if (newest.isEmpty()) {
            return "Not signed; " + named;
        }
        String by = newest.get().who() + " on " + DAY.format(newest.get().signedOn());
        return newest.get().digest().equals(digest)
                ? "Signed by " + by
                : "Signed by " + by + ", before it was changed";
    }
}

package org.headroom.ui.versions;

import javafx.scene.control.Label;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.ChangeEffect;
import org.headroom.session.ChangeEffects;
import org.headroom.session.LogEntry;
import org.headroom.session.PastChanges;
import org.headroom.ui.shell.Aside;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Says under each entry of the history what it did to next year's requirement and gap. Worked out
/// aside, newest first, and shown as it comes.
final class HistoryEffects {

    private static final int AT_ONCE = 12;

    private final Workspace workspace;
    private final Aside<Asked, Known> aside;
    private final Map<Long, Label> labels = new HashMap<>();
    private Map<Long, Optional<ChangeEffect>> effects = Map.of();

    /// @param wanted how many of the newest entries are shown
    private record Asked(PastChanges past, int wanted) {}

    private record Known(int wanted, Map<Long, Optional<ChangeEffect>> effects) {}

    HistoryEffects(Workspace workspace) {
        this.workspace = workspace;
        ChangeEffects changes =
                new ChangeEffects(entry -> workspace.session().change(entry).join());
        aside =
                new Aside<>(
                        asked ->
                                new Known(
                                        asked.wanted(),
                                        changes.of(asked.past(), asked.wanted(), AT_ONCE)),
                        this::take,
                        failure -> workspace.problem().set(Workspace.message(failure)));
    }

    /// Forgets the labels of rows that are no longer shown.
    void clear() {
        labels.clear();
    }

    /// A line for the effect of an entry, empty until it is known.
    Label line(LogEntry entry) {
        Label line = new Label();
        line.setId("history-effect-" + entry.number());
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.getStyleClass().add("small");
        labels.put(entry.number(), line);
        fill(entry.number());
        return line;
    }

    /// Asks for the effects of the newest entries.
    void ask(int wanted) {
        workspace
                .session()
                .past()
                .thenAccept(past -> Feedback.post(() -> aside.ask(new Asked(past, wanted))));
    }

    private void take(Known known) {
        boolean isMore = known.effects().size() > effects.size();
        effects = known.effects();
        labels.keySet().forEach(this::fill);
        boolean isWanting =
                labels.keySet().stream().anyMatch(number -> !effects.containsKey(number));
        if (isMore && isWanting) {
            ask(known.wanted());
        }
    }

    private void fill(long number) {
        String words =
                Optional.ofNullable(effects.get(number))
                        .flatMap(effect -> effect)
                        .map(HistoryEffects::words)
                        .orElse("");
        Label line = labels.get(number);
        if (line != null) {
            line.setText(words);
            line.setVisible(!words.isEmpty());
            line.setManaged(!words.isEmpty());
        }
    }

    /// As `Adds £0.5m to the 2025/26 requirement and gap`.
    static String words(ChangeEffect effect) {
        String in = effect.scenario().map(s -> ", in “" + s + "”").orElse("");
        if (effect.isNothing()) {
            return "Changes nothing in " + effect.year() + in;
        }
        String year = effect.year().toString();
        if (effect.requirement().equals(effect.gap())) {
            return capital(moves(effect.gap(), year + " requirement and gap")) + in;
        }
        if (effect.requirement().isZero()) {
            return capital(moves(effect.gap(), year + " gap")) + in;
        }
        String requirement = moves(effect.requirement(), year + " requirement");
        return capital(
                        requirement
                                + ", "
                                + (effect.gap().isZero()
                                        ? "leaves the gap as it is"
                                        : moves(effect.gap(), "gap")))
                + in;
    }

    private static String moves(Money amount, String what) {
        String size = MoneyFormat.brief(new Money(Math.abs(amount.pence())));
        return amount.pence() > 0
                ? "adds " + size + " to the " + what
                : "takes " + size + " off the " + what;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

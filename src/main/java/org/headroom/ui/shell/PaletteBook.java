package org.headroom.ui.shell;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything that the command palette finds: pages, commands, scenarios, drivers, budget lines.
final class PaletteBook {

    /// Where an entry leads.
    ///
    /// @param page shows a page
    /// @param driver shows a driver by its name
    /// @param line explains a budget line by its name
    record Ways(Consumer<Page> page, Consumer<String> driver, Consumer<String> line) {}

    private PaletteBook() {}

    static List<CommandPalette.Entry> of(
            Workspace workspace, List<Page> pages, List<Action> actions, Ways ways) {
        List<CommandPalette.Entry> list = new ArrayList<>();
        for (Page page : pages) {
            list.add(entry(page.title(), "page", () -> ways.page().accept(page)));
        }
        actions.stream()
                .filter(a -> !a.id().startsWith("-"))
                .forEach(a -> list.add(entry(a.text(), "command", a.run())));
        for (Scenario scenario : workspace.workingScenarios()) {
            Optional<String> name = Optional.of(scenario.name());
            list.add(entry(scenario.name(), "scenario", () -> workspace.choose(name)));
        }
        workspace.snapshot().get().model().drivers().stream()
                .map(DriverRow::address)
                .map(HeadlineDriver::of)
                .distinct()
                .map(HeadlineDriver::label)
                .forEach(d -> list.add(entry(d, "driver", () -> ways.driver().accept(d))));
        workspace.snapshot().get().model().budgetLines().stream()
                .map(BudgetLine::name)
                .forEach(l -> list.add(entry(l, "budget line", () -> ways.line().accept(l))));
        return list;
    }

    private static CommandPalette.Entry entry(String text, String kind, Runnable run) {
        return new CommandPalette.Entry(text, kind, run);
    }
}

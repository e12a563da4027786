package org.headroom.cli;

import org.headroom.exchange.result.FindingsText;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.rules.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Holds a model against every rule and prints what it finds.
@Command(
        name = "check",
        description = "Print everything in a model that is refused or worth a look.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Examples:",
            "  headroom check models/luton-2025-26",
            "  headroom check budget.headroom --format csv > findings.csv"
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(names = "--format", description = "table, json or csv; table if not given.")
    private OutputFormat format = OutputFormat.TABLE;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        ModelPath.Checked checked = new ModelPath(model).check(console.files());
        List<Finding> findings = checked.findings();
        console.out().print(FindingsText.of(findings, format));
        if (findings.stream().anyMatch(Finding::isRefused)) {
            return Exit.REFUSED;
        }
        if (format == OutputFormat.TABLE) {
            console.out()
                    .println(checked.model().info().name() + ": findings " + findings.size() + ".");
        }
        return findings.isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
}

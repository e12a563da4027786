package org.headroom.app;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.headroom.cli.ProgramVersion;
import org.headroom.domain.Benchmark;
import org.headroom.exchange.benchmarks.BenchmarkPacks;
import org.headroom.report.Kind;
import org.headroom.report.Papers;
import org.headroom.report.basis.Commission;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;
import org.headroom.report.picture.Raster;
import org.headroom.ui.report.PaperDesk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Makes the papers that the Report page asks for.
final class PaperPress implements PaperDesk {

    private static final Logger LOG = Logger.getLogger(PaperPress.class.getName());

    private final BenchmarkPacks packs;

    PaperPress(BenchmarkPacks packs) {
        this.packs = packs;
    }

    @Override
    public List<Choice> choices() {
        return Arrays.stream(Kind.values())
                .map(k ->
                        new Choice(
                                k.code(),
                                k.label(),
                                k.purpose(),
                                k == Kind.MONTHLY,
                                k.formats().stream()
                                        .map(f -> new Format(f.label(), f.ending()))
                                        .toList()))
                .toList();
    }

    @Override
    public List<Piece> preview(Order order) throws IOException {
        Paper paper = Papers.content(commission(order), Kind.of(order.code()));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(0, paper.title()));
        pieces.add(new Piece.Text("", paper.subtitle()));
        paper.blocks().forEach(block -> add(pieces, block));
        pieces.add(new Piece.Text("", paper.stamp().line()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Block block) {
        switch (block) {
            case Block.Heading h -> pieces.add(new Piece.Heading(h.level(), h.text()));
            case Block.Paragraph p -> pieces.add(new Piece.Text(p.lead(), p.text()));
            case Block.Bullets b ->
                    b.items().forEach(i -> pieces.add(new Piece.Text("", "• " + i)));
            case Block.Grid g -> pieces.add(table(g));
            case Block.Picture p ->
                    pieces.add(new Piece.Picture(p.alternative(), Raster.forScreen(p), p.width()));
        }
    }

    private static Piece.Table table(Block.Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(grid.columns().stream().map(Block.Column::header).toList());
        grid.rows().forEach(row -> rows.add(row.cells()));
        return new Piece.Table(
                grid.caption(), grid.columns().stream().map(Block.Column::isNumber).toList(), rows);
    }

    @Override
    public void write(Order order, Path file) throws IOException {
        Papers.write(commission(order), Kind.of(order.code()), file);
    }

    private Commission commission(Order order) throws IOException {
        return new Commission(
                order.model(),
                order.scenario(),
                order.sharing(),
                ProgramVersion.name(),
                packs.read(),
                order.month());
    }

    @Override
    public List<Benchmark> benchmarks() throws IOException {
        return packs.read();
    }

    @Override
    public void keepBenchmarks(List<Benchmark> benchmarks) throws IOException {
        packs.keep(benchmarks);
    }

    @Override
    public void restoreBenchmarks() throws IOException {
        packs.restore();
    }

    @Override
    public Optional<Path> askWhere(Window owner, String name, Format format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Produce");
        chooser.setInitialFileName(name);
        String ending = "." + format.ending();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.label(), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::getPath)
                .map(p -> Path.of(p.toLowerCase(Locale.ROOT).endsWith(ending) ? p : p + ending));
    }

    @Override
    public void showFolder(Path file) {
        String folder = String.valueOf(file.toAbsolutePath().getParent());
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String opener =
                system.contains("win") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, folder).start();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder could not be shown", e);
        }
    }
}

package org.headroom.ui.report;

import javafx.stage.Window;

import org.headroom.domain.Benchmark;
import org.headroom.domain.Model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What the page needs of those who make papers, and of the desktop around it.
public interface PaperDesk {

    /// A paper that can be made.
    ///
    /// @param purpose what it is for, in a line
    /// @param isOfMonth whether it is of one of the months that are kept
    /// @param formats kinds of file that it can be written as
    record Choice(
            String code, String label, String purpose, boolean isOfMonth, List<Format> formats) {

        public Choice {
            formats = List.copyOf(formats);
        }
    }

    /// A kind of file.
    ///
    /// @param label as `Word`
    /// @param ending of the file's name, without the dot
    record Format(String label, String ending) {}

    /// What a paper is asked for.
    ///
    /// @param scenario empty is the base
    /// @param sharing whether small numbers are suppressed
    /// @param month of a paper that is of one; empty is the newest
    record Order(
            Model model,
            Optional<String> scenario,
            boolean sharing,
            String code,
            Optional<YearMonth> month) {}

    /// A piece of a paper, as far as a preview shows it.
    sealed interface Piece {

        /// @param level 0 for the paper's title, then 1 to 3
        record Heading(int level, String text) implements Piece {}

        /// @param lead its first words, in bold; may be empty
        record Text(String lead, String text) implements Piece {}

        /// @param isNumber by column
        /// @param rows the first is the header
        record Table(String caption, List<Boolean> isNumber, List<List<String>> rows)
                implements Piece {}

        /// @param png the picture, not to be changed
        record Picture(String alternative, byte[] png, int width) implements Piece {}
    }

    /// The papers there are.
    List<Choice> choices();

    /// What a paper says. Takes a second or so.
    ///
    /// @throws IOException if benchmarks cannot be read; the message says where
    List<Piece> preview(Order order) throws IOException;

    /// Makes a paper and writes it whole.
    ///
    /// @throws IOException if the file cannot be written; the message says what is safe
    void write(Order order, Path file) throws IOException;

    /// Asks where a paper is to go; empty if it is not to be made after all.
    Optional<Path> askWhere(Window owner, String name, Format format);

    /// The published figures that papers hold the council against.
    ///
    /// @throws IOException if they cannot be read; the message says where
    List<Benchmark> benchmarks() throws IOException;

    /// Keeps them as edited, beside the models.
    void keepBenchmarks(List<Benchmark> benchmarks) throws IOException;

    /// Lets go of what was edited, so that the published packs hold again.
    void restoreBenchmarks() throws IOException;

    /// Shows the folder of a file in the desktop's own file window.
    void showFolder(Path file);
}

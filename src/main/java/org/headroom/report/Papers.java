package org.headroom.report;

import org.headroom.report.basis.Commission;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.book.MonthSheets;
import org.headroom.report.book.PlanSheets;
import org.headroom.report.book.WorkbookFile;
import org.headroom.report.cases.BusinessCases;
import org.headroom.report.deck.DeckFile;
import org.headroom.report.deck.MonthSlides;
import org.headroom.report.deck.PlanSlides;
import org.headroom.report.deck.Slide;
import org.headroom.report.file.WholeFile;
import org.headroom.report.monthly.MonthlyReport;
import org.headroom.report.narrative.Narrative;
import org.headroom.report.paper.Paper;
import org.headroom.report.pdf.PdfFile;
import org.headroom.report.statutory.StatutorySummary;
import org.headroom.report.word.WordFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Makes papers and writes them.
public final class Papers {

    private Papers() {}

    /// The bytes of a paper, the same whenever the same is asked for.
    ///
    /// @throws IllegalArgumentException if there is no such scenario
    public static byte[] of(Commission commission, Kind kind, Kind.Format format)
            throws IOException {
        PaperBasis basis = PaperBasis.of(commission);
        return switch (format) {
            case WORD -> WordFile.of(content(basis, kind));
            case PDF -> PdfFile.of(content(basis, kind));
            case EXCEL -> WorkbookFile.of(basis.stamp(), sheets(basis, kind));
            case POWERPOINT -> DeckFile.of(basis.stamp(), slides(basis, kind));
        };
    }

    private static PlanSheets sheets(PaperBasis basis, Kind kind) {
        return kind == Kind.MONTHLY ? MonthSheets.of(basis) : PlanSheets.of(basis);
    }

    private static List<Slide> slides(PaperBasis basis, Kind kind) {
        return kind == Kind.MONTHLY ? MonthSlides.of(basis) : PlanSlides.of(basis);
    }

    /// What a paper says, for a preview; of a workbook its sheets as tables.
    ///
    /// @throws IllegalArgumentException if there is no such scenario
    public static Paper content(Commission commission, Kind kind) {
        return content(PaperBasis.of(commission), kind);
    }

    private static Paper content(PaperBasis basis, Kind kind) {
        return switch (kind) {
            case NARRATIVE -> Narrative.of(basis);
            case CASES -> BusinessCases.of(basis);
            case STATUTORY -> StatutorySummary.of(basis);
            case MONTHLY -> MonthlyReport.of(basis);
            case WORKBOOK -> PlanSheets.of(basis).paper(basis.stamp());
            case DECK ->
                    new Paper(
                            "Slides",
                            basis.stamp().model() + ", " + basis.stamp().scenario(),
                            basis.stamp(),
                            PlanSlides.blocks(PlanSlides.of(basis)));
        };
    }

    /// Makes a paper and writes it whole; where that fails the old file is as it was.
    ///
    /// @throws IllegalArgumentException if the file's name does not end as one of the paper's
    ///   formats, or there is no such scenario
    /// @throws IOException if the file cannot be written; the message says what is safe
    public static void write(Commission commission, Kind kind, Path file) throws IOException {
        Path name = file.getFileName();
        Kind.Format format = kind.format(name == null ? "" : name.toString());
        WholeFile.write(file, of(commission, kind, format));
    }
}

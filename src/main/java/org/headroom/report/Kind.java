package org.headroom.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A paper that can be made, with the kinds of file that it can be written as.
public enum Kind {
    NARRATIVE(
            "narrative",
            "Budget narrative",
            "Why every movement happens, what it rests on and what could change it",
            Format.WORD,
            Format.PDF),
    CASES(
            "case",
            "Business cases",
            "A case for every growth bid and every pressure, with evidence, range and sign-off",
            Format.WORD,
            Format.PDF),
    MONTHLY(
            "monthly",
            "Monthly report",
            "A month against the budget’s own activity, forecasts and savings",
            Format.WORD,
            Format.PDF,
            Format.EXCEL,
            Format.POWERPOINT),
    STATUTORY(
            "statutory",
            "Statutory summary",
            "Spending and clients for returns and freedom of information requests",
            Format.WORD,
            Format.PDF),
    WORKBOOK(
            "workbook",
            "Workbook",
            "Every figure of the plan as real numbers, one table a sheet",
            Format.EXCEL),
    DECK("deck", "Slides", "Findings on slides, with charts that can be edited", Format.POWERPOINT);

    private final String code;
    private final String label;
    private final String purpose;
    private final List<Format> formats;

    Kind(String code, String label, String purpose, Format... formats) {
        this.code = code;
        this.label = label;
        this.purpose = purpose;
        this.formats = List.of(formats);
    }

    /// A kind of file.
    public enum Format {
        WORD("Word", "docx"),
        PDF("PDF", "pdf"),
        EXCEL("Excel", "xlsx"),
        POWERPOINT("PowerPoint", "pptx");

        private final String label;
        private final String ending;

        Format(String label, String ending) {
            this.label = label;
            this.ending = ending;
        }

        public String label() {
            return label;
        }

        /// The end of the file's name, without the dot.
        public String ending() {
            return ending;
        }
    }

    /// The name on the command line.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /// What it is for, in a line.
    public String purpose() {
        return purpose;
    }

    public List<Format> formats() {
        return formats;
    }

    /// The format that a file's name asks for.
    ///
    /// @throws IllegalArgumentException if the paper is not written as such a file
    public Format format(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(f -> lower.endsWith("." + f.ending))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "A "
                                        + code
                                        + " is written as "
                                        + formats.stream()
                                                .map(f -> "." + f.ending)
                                                .collect(Collectors.joining(" or "))
                                        + "; “"
                                        + fileName
                                        + "” ends otherwise. Nothing was written."));
    }

    /// @throws IllegalArgumentException if there is no such kind; the message lists them
    public static Kind of(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no paper “"
                                        + code
                                        + "”. There are "
                                        + Arrays.stream(values())
                                                .map(Kind::code)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}

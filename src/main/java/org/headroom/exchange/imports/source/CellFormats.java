package org.headroom.exchange.imports.source;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the numbers of a workbook are shown: by the format of their style, as days, as general
/// numbers, or as the format says, such as an identifier with leading zeros.
final class CellFormats {

    private static final double LAST_DAY = 2_958_466;

    private final StylesTable styles;
    private final boolean is1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final List<Optional<Format>> known = new ArrayList<>();

    CellFormats(StylesTable styles, boolean is1904) {
        this.styles = styles;
        this.is1904 = is1904;
    }

    private record Format(int index, String code, boolean isDay, boolean isGeneral) {}

    /// The day that a number of that style is shown as, if it is one.
    Optional<LocalDate> day(int style, double value) {
        Format format = format(style);
        if (!format.isDay || value < 1 || value >= LAST_DAY) {
            return Optional.empty();
        }
        return Optional.of(DateUtil.getLocalDateTime(Math.floor(value), is1904).toLocalDate());
    }

    /// The number as Excel shows it; a general number with all of its digits.
    String shown(int style, double value) {
        Format format = format(style);
        if (format.isGeneral) {
            return plain(value);
        }
        return formatter.formatRawCellContents(value, format.index, format.code, is1904);
    }

    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : "";
    }

    private Format format(int style) {
        while (known.size() <= style) {
            known.add(Optional.empty());
        }
        Optional<Format> format = known.get(style);
        if (format.isEmpty()) {
            format = Optional.of(look(style));
            known.set(style, format);
        }
        return format.orElseThrow();
    }

    private Format look(int style) {
        if (style >= styles.getNumCellStyles()) {
            return new Format(0, "General", false, true);
        }
        XSSFCellStyle cell = styles.getStyleAt(style);
        int index = cell == null ? 0 : cell.getDataFormat();
        String code = cell == null ? "General" : cell.getDataFormatString();
        String plain = code == null ? "General" : code;
        boolean general = plain.equalsIgnoreCase("General") || plain.equals("@");
        return new Format(index, plain, DateUtil.isADateFormat(index, plain), general);
    }
}

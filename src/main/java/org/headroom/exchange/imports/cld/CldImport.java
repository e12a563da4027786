package org.headroom.exchange.imports.cld;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.exchange.imports.outcome.Reckoning;
import org.headroom.exchange.imports.outcome.RowRule;
import org.headroom.exchange.imports.personal.PersonalData;
import org.headroom.exchange.imports.personal.Pseudonyms;
import org.headroom.exchange.imports.source.RowSink;
import org.headroom.exchange.imports.source.SourceRow;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.exchange.imports.target.KeptColumns;
import org.headroom.exchange.imports.target.PackageIds;
import org.headroom.exchange.imports.target.PackagesChange;
import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.SourceFacts;
import org.headroom.extract.Watch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads a Client Level Data return into the packages of a model (imports, section B).
public final class CldImport implements RowSink {

    private static final double SCAN_SHARE = 0.3;
    private static final String NOT_SHOWN = "(not shown)";

    private final ImportTarget target;
    private final LocalDate cut;
    private final Reckoning reckoning = new Reckoning();
    private final CldPeriod period = new CldPeriod();
    private final Pseudonyms pseudonyms;
    private final CldPackages packages;
    private Optional<CldReading> reading = Optional.empty();

    private CldImport(ImportTarget target, LocalDate cut) {
        this.target = target;
        this.cut = cut;
        pseudonyms = new Pseudonyms(target.key());
        packages = new CldPackages(reckoning, pseudonyms, cut);
    }

    /// Reads the whole file; the model stays as it is.
    public static ImportOutcome read(TableSource source, ImportTarget target, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        double from = 0;
        Optional<LocalDate> latestEnd = Optional.empty();
        if (target.takesCutOfExtract()) {
            CldPeriod.Scan scan = new CldPeriod.Scan();
            source.read(scan, watch.part(0, SCAN_SHARE));
            latestEnd = scan.latestEnd();
            from = SCAN_SHARE;
        }
        CldImport reading = new CldImport(target, target.cut(latestEnd));
        SourceFacts facts = source.read(reading, watch.part(from, 1));
        return reading.outcome(facts);
    }

    /// The headings that a return is told by.
    public static List<String> neededHeadings() {
        return Arrays.stream(CldColumn.values())
                .filter(CldColumn::isNeeded)
                .map(CldColumn::heading)
                .toList();
    }

    @Override
    public void header(List<String> names) throws FileFaultException {
        reading = Optional.of(new CldReading(new CldHeader(names), cut));
    }

    @Override
    public void row(SourceRow row) {
        CldReading context = reading.orElseThrow();
        period.add(context, row);
        CldEvent event = new CldEvent(row, context);
        OptionalDouble weekly = event.cost.weekly();
        reckoning.in(weekly);
        Optional<RowRule> unfit = unfit(row, context);
        if (unfit.isPresent()) {
            reckoning.find(unfit.get(), row, "", "", weekly);
            reckoning.reject(unfit.get(), row, weekly, List.of());
            return;
        }
        Optional<CldRule> outOfScope = event.outOfScope();
        if (outOfScope.isPresent()) {
            leaveOut(outOfScope.get(), event, context);
            return;
        }
        if (event.broken.isEmpty()) {
            reckoning.accept(weekly);
            packages.add(event, context);
        } else {
            reject(event, context);
        }
        RowRule.reportShort(reckoning, row, context.header().width(), weekly);
    }

    /// The row's cells cannot be trusted to stand under their headings.
    private static Optional<RowRule> unfit(SourceRow row, CldReading reading) {
        CldHeader header = reading.header();
        for (CldColumn column : CldColumn.values()) {
            if (header.isUncalculated(row, column)) {
                return Optional.of(RowRule.FORMULA);
            }
        }
        String eventType = reading.cell(row, CldColumn.EVENT_TYPE);
        return Words.heading(eventType).equals("eventtype")
                ? Optional.of(RowRule.HEADER_AGAIN)
                : RowRule.unfit(row, header.width());
    }

    private void leaveOut(CldRule rule, CldEvent event, CldReading reading) {
        CldColumn column =
                switch (rule) {
                    case CARER_SUPPORT -> CldColumn.SERVICE_TYPE;
                    case CARER -> CldColumn.CLIENT_TYPE;
                    case ONE_OFF -> CldColumn.FREQUENCY;
                    default -> CldColumn.EVENT_TYPE;
                };
        reckoning.outOfScope(
                rule,
                event.row,
                column.heading(),
                reading.cell(event.row, column),
                event.cost.weekly());
        if (rule == CldRule.ONE_OFF) {
            reckoning.amount(CldRule.ONE_OFF.reason(), rule.effect(), event.cost.unitCost());
        }
    }

    private void reject(CldEvent event, CldReading reading) {
        for (CldRule rule : event.broken) {
            CldColumn column = column(rule, event);
            reckoning.find(
                    rule,
                    event.row,
                    column.heading(),
                    column.isPersonal() ? NOT_SHOWN : reading.cell(event.row, column),
                    expected(rule, event),
                    event.cost.weekly());
        }
        String person = event.person.isEmpty() ? "" : pseudonyms.of(event.person);
        packages.references().add(reading.cell(event.row, CldColumn.REFERENCE));
        reckoning.reject(
                event.broken.getFirst(),
                event.row,
                event.cost.weekly(),
                KeptColumns.cells(
                        reading.cell(event.row, CldColumn.REFERENCE),
                        person,
                        event.serviceType.orElse(""),
                        event.age,
                        event.reason,
                        event.start,
                        event.end,
                        event.cost.weekly(),
                        event.cost.pricedUnits(),
                        event.cost.frequency().unit()));
    }

    private static CldColumn column(CldRule rule, CldEvent event) {
        return switch (rule) {
            case CLIENT_TYPE -> CldColumn.CLIENT_TYPE;
            case PERSON -> CldColumn.PERSON;
            case SERVICE_TYPE -> CldColumn.SERVICE_TYPE;
            case START -> CldColumn.START;
            case END -> CldColumn.END;
            case DEATH -> CldColumn.DEATH;
            case BIRTH, UNDER_18 -> CldColumn.BIRTH;
            case UNIT_COST -> CldColumn.UNIT_COST;
            case UNITS -> CldColumn.UNITS;
            default -> CldColumn.EVENT_TYPE;
        };
    }

    private static String expected(CldRule rule, CldEvent event) {
        return rule == CldRule.END && event.start.isPresent()
                ? "on or after " + event.start.get() + ", or blank"
                : rule.expected();
    }

    private ImportOutcome outcome(SourceFacts facts) {
        CldHeader header = reading.orElseThrow().header();
        Optional<PersonalData> personal = packages.references().shows();
        personal.ifPresent(kind ->
                reckoning.findWhole(
                        CldRule.REFERENCES_PERSONAL,
                        1,
                        "The event references show " + kind.words() + "."));
        List<CarePackage> unique = PackageIds.unique(packages.packages(), personal.isEmpty());
        PackagesChange change = PackagesChange.of(target, unique, cut);
        reportFile(change);
        RowRule.report(reckoning, facts);
        return new ImportOutcome(
                ImportKind.CLD,
                "Client Level Data release " + header.release(),
                facts,
                reckoning.rowsIn(),
                reckoning.accepted(),
                reckoning.rejected(),
                reckoning.outOfScope(),
                reckoning.weeklyGross(),
                reckoning.amounts(),
                reckoning.findings(),
                header.ignored(),
                KeptColumns.NAMES,
                personal.isPresent()
                        ? KeptColumns.withoutIds(reckoning.rejectedRows())
                        : reckoning.rejectedRows(),
                Optional.of(cut),
                change.change(),
                change.changes());
    }

    private void reportFile(PackagesChange change) {
        period.longerThanTheData()
                .ifPresent(message -> reckoning.findWhole(CldRule.PERIOD, 1, message));
        int starts = reckoning.count(CldRule.APRIL_START);
        reckoning.say(
                CldRule.APRIL_START,
                String.format(
                        Locale.UK,
                        "%,d of %,d accepted rows (%.1f%%) start on a 1 April.",
                        starts,
                        reckoning.accepted(),
                        reckoning.accepted() == 0 ? 0 : 100.0 * starts / reckoning.accepted()));
        double costed = reckoning.weekly(CldRule.FIFTY_TWO_WEEKS);
        reckoning.say(
                CldRule.FIFTY_TWO_WEEKS,
                String.format(
                        Locale.UK,
                        "£%,.2f a week is costed with 52 weeks a year; that is £%,.2f (0.27%%)"
                                + " above 365 days.",
                        costed,
                        costed / 365));
        if (!change.newServiceTypes().isEmpty()) {
            reckoning.findWhole(
                    CldRule.NEW_SERVICE_TYPE,
                    change.newServiceTypes().size(),
                    "Added on the line “"
                            + PackagesChange.UNPLACED_LINE
                            + "”: "
                            + String.join(", ", change.newServiceTypes())
                            + ".");
        }
        reportContributions(target.model());
    }

    private void reportContributions(Model model) {
        double lost = 0;
        int rows = 0;
        for (CarePackage p : model.packages()) {
            double income = p.weeklyClient().orElse(0) + p.weeklyHealth().orElse(0);
            lost += income;
            rows += income != 0 ? 1 : 0;
        }
        if (rows > 0) {
            reckoning.findWhole(
                    CldRule.CONTRIBUTIONS,
                    rows,
                    String.format(
                            Locale.UK,
                            "£%,.2f a week of contributions and health income stands on the packages"
                                    + " that are replaced; the return holds none.",
                            lost));
        }
    }
}

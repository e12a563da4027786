package org.headroom.extract;

import org.headroom.domain.Model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// An import that can be committed: what was in the file and what it would do to the model. Nothing
/// is changed until [#change] is applied, all at once.
///
/// @param title what the file turned out to be, as `Client Level Data release 2`
/// @param facts encoding, delimiter, sheet
/// @param rowsIn records below the header that are not blank
/// @param accepted rows that become part of the model
/// @param rejected rows left out by reason
/// @param outOfScope rows that are about something else by reason
/// @param weeklyGross £ a week of the same
/// @param amounts other amounts of the file by name, where it has more than weekly costs
/// @param findings by rule: rejections first, then reports, then what is out of scope
/// @param ignoredColumns headings that were not read in
/// @param keptColumns what the cells of the rejected rows are
/// @param rejectedRows rows left out
/// @param dataCut the day that ages were taken at
/// @param change the model after the import from the model before
/// @param changes rows added, changed and removed
public record ImportOutcome(
        ImportKind kind,
        String title,
        SourceFacts facts,
        int rowsIn,
        int accepted,
        Map<String, Integer> rejected,
        Map<String, Integer> outOfScope,
        Balance weeklyGross,
        Map<String, Balance> amounts,
        List<RuleFinding> findings,
        List<String> ignoredColumns,
        List<String> keptColumns,
        List<RejectedRow> rejectedRows,
        Optional<LocalDate> dataCut,
        UnaryOperator<Model> change,
        Changes changes) {

    public int rejectedCount() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int outOfScopeCount() {
        return outOfScope.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether the rows of the file are about pounds a week; those of a ledger are about a year,
    /// and those of rates about none.
    public boolean hasWeekly() {
        return kind != ImportKind.RATES && (weeklyGross.in().signum() != 0 || amounts.isEmpty());
    }

    /// What was read and taken, in one line for the change log.
    public String said() {
        StringBuilder words = new StringBuilder();
        words.append(String.format(Locale.UK, "%,d rows read, %,d taken", rowsIn, accepted));
        if (rejectedCount() > 0) {
            words.append(String.format(Locale.UK, ", %,d rejected", rejectedCount()));
        }
        if (outOfScopeCount() > 0) {
            words.append(String.format(Locale.UK, ", %,d out of scope", outOfScopeCount()));
        }
        if (hasWeekly()) {
            say(words, "weekly gross", weeklyGross);
        }
        amounts.forEach((name, balance) -> say(words, name, balance));
        dataCut.ifPresent(day -> words.append("; data cut ").append(day));
        return words.toString();
    }

    private static void say(StringBuilder words, String name, Balance balance) {
        if (balance.in().signum() != 0) {
            words.append(
                    String.format(
                            Locale.UK,
                            "; %s £%,.2f read, £%,.2f taken",
                            name,
                            balance.in(),
                            balance.accepted()));
        }
    }

    /// Whether every row and every pound is accounted for.
    public boolean addsUp() {
        return rowsIn == accepted + rejectedCount() + outOfScopeCount()
                && weeklyGross.addsUp()
                && amounts.values().stream().allMatch(Balance::addsUp);
    }
}

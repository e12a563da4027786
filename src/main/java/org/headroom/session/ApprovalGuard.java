package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.rules.ModelChecks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What stands between a budget and its approval: checks that are not green have to be answered
/// with a reason, which goes to the quality assurance log and into the approval.
///
/// @param open the checks that are neither green nor accepted in the log
public record ApprovalGuard(List<ModelChecks.Check> open) {

    public ApprovalGuard {
        open = List.copyOf(open);
    }

    public static ApprovalGuard of(ModelChecks checks, Model model) {
        return new ApprovalGuard(checks.unanswered(model.assurance().qaLog()));
    }

    /// Whether the budget can be approved with this said about the open checks.
    ///
    /// @param despite may be blank
    public boolean lets(String despite) {
        return open.isEmpty() || !despite.isBlank();
    }

    /// The reason of the approval, with what was said about the open checks.
    public String reason(String why, String despite) {
        return open.isEmpty() ? why : why + "\nChecks not green: " + despite.strip();
    }

    /// What is logged of it in the step that freezes the budget.
    public Optional<Edit> answer(String despite, String by, LocalDate today) {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(QaEdits.accept(open, by, today, despite.strip()));
    }

    /// Why a budget cannot be approved without a word about its checks.
    public String refusal() {
        return (open.size() == 1 ? "1 check is" : open.size() + " checks are")
                + " not green: "
                + String.join(" ", open.stream().map(ModelChecks.Check::name).toList());
    }
}

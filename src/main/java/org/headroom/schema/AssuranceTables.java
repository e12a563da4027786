package org.headroom.schema;

import org.headroom.domain.Assurance;
import org.headroom.domain.AssuranceRole;
import org.headroom.domain.AssuranceScope;
import org.headroom.domain.CheckMeans;
import org.headroom.domain.CheckResult;
import org.headroom.domain.Criticality;
import org.headroom.domain.Model;
import org.headroom.domain.QaCheck;
import org.headroom.domain.SignOff;

import java.util.List;

/// The tables of assurance: what the model is for, the checks made of it and who signed what.
public final class AssuranceTables {

    /// `assurance.csv`, of one row at most.
    public static final Table<AssuranceScope> ASSURANCE =
            new Table<>(
                    "assurance",
                    List.of(
                            Column.required("purpose", Kind.TEXT),
                            Column.optional("decision", Kind.TEXT),
                            Column.optional("included", Kind.TEXT),
                            Column.optional("excluded", Kind.TEXT),
                            Column.optionalCode("criticality", Criticality.class),
                            Column.optional("commissioner", Kind.TEXT),
                            Column.optional("analyst", Kind.TEXT),
                            Column.optional("assurer", Kind.TEXT),
                            Column.optional("approver", Kind.TEXT),
                            Column.optional("review_by", Kind.DATE)),
                    1,
                    true,
                    model -> model.assurance().scopes(),
                    (model, rows) -> with(model, model.assurance().withScopes(rows)),
                    row ->
                            new AssuranceScope(
                                    row.text(0),
                                    row.text(1),
                                    row.text(2),
                                    row.text(3),
                                    row.optionalCode(4, Criticality.class),
                                    row.text(5),
                                    row.text(6),
                                    row.text(7),
                                    row.text(8),
                                    row.optionalDate(9)),
                    (r, row) -> {
                        row.text(r.purpose());
                        row.text(r.decision());
                        row.text(r.included());
                        row.text(r.excluded());
                        row.optionalCode(r.criticality());
                        row.text(r.commissioner());
                        row.text(r.analyst());
                        row.text(r.assurer());
                        row.text(r.approver());
                        row.optionalDate(r.reviewBy());
                    });

    /// `qa-log.csv`.
    public static final Table<QaCheck> QA_LOG =
            new Table<>(
                    "qa-log",
                    List.of(
                            Column.required("date", Kind.DATE),
                            Column.required("check", Kind.TEXT),
                            Column.requiredCode("means", CheckMeans.class),
                            Column.required("by", Kind.TEXT),
                            Column.requiredCode("result", CheckResult.class),
                            Column.optional("note", Kind.TEXT)),
                    2,
                    true,
                    model -> model.assurance().qaLog(),
                    (model, rows) -> with(model, model.assurance().withQaLog(rows)),
                    row ->
                            new QaCheck(
                                    row.date(0),
                                    row.text(1),
                                    row.code(2, CheckMeans.class),
                                    row.text(3),
                                    row.code(4, CheckResult.class),
                                    row.text(5)),
                    (r, row) -> {
                        row.date(r.date());
                        row.text(r.check());
                        row.code(r.means());
                        row.text(r.by());
                        row.code(r.result());
                        row.text(r.note());
                    });

    /// `sign-offs.csv`.
    public static final Table<SignOff> SIGN_OFFS =
            new Table<>(
                    "sign-offs",
                    List.of(
                            Column.requiredCode("role", AssuranceRole.class),
                            Column.required("who", Kind.TEXT),
                            Column.required("account", Kind.TEXT),
                            Column.required("signed_on", Kind.DATE),
                            Column.required("digest", Kind.TEXT),
                            Column.optional("words", Kind.TEXT)),
                    2,
                    true,
                    model -> model.assurance().signOffs(),
                    (model, rows) -> with(model, model.assurance().withSignOffs(rows)),
                    row ->
                            new SignOff(
                                    row.code(0, AssuranceRole.class),
                                    row.text(1),
                                    row.text(2),
                                    row.date(3),
                                    row.text(4),
                                    row.text(5)),
                    (r, row) -> {
                        row.code(r.role());
                        row.text(r.who());
                        row.text(r.account());
                        row.date(r.signedOn());
                        row.text(r.digest());
                        row.text(r.words());
                    });

    private AssuranceTables() {}

    private static Model with(Model model, Assurance changed) {
        return model.withAssurance(changed);
    }
}

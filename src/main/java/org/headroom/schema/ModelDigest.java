package org.headroom.schema;

import org.headroom.domain.Assurance;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Monitoring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The content digest of a model: SHA-256 over every cell in its text form, so that a folder and a
/// model file with the same content have the same digest. It does not change with a release: tables
/// that came later count only where they have rows.
public final class ModelDigest {

    private ModelDigest() {}

    /// The digest of a whole model, 64 hexadecimal digits.
    public static String of(Model model) {
        MessageDigest whole = sha256();
        whole.update(of(model.info()).getBytes(StandardCharsets.US_ASCII));
        for (Table<?> table : Tables.ALL) {
            if (Tables.LATER.contains(table)) {
                if (table.of(model).isEmpty()) {
                    continue;
                }
                add(whole, table.name());
            }
            whole.update(of(table, model).getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(whole.digest());
    }

    /// The digest of what a sign-off is for: the model with the scope of its assurance, without the
    /// checks and signatures themselves and without what moves no figure of the plan, the views of
    /// meetings and the months that are watched.
    public static String signed(Model model) {
        return of(
                model.withAssurance(Assurance.NONE.withScopes(model.assurance().scopes()))
                        .withViews(List.of())
                        .withMonitoring(Monitoring.NONE));
    }

    /// The digest of what the model is about.
    public static String of(ModelInfo info) {
        MessageDigest digest = sha256();
        for (String cell :
                List.of(
                        info.name(),
                        info.council(),
                        info.baseYear().toString(),
                        info.dataCut().toString(),
                        Integer.toString(info.planYears()),
                        info.description(),
                        info.source())) {
            add(digest, cell);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The digest of one table's rows, in order.
    public static <R> String of(Table<R> table, Model model) {
        MessageDigest digest = sha256();
        for (R row : table.of(model)) {
            for (String cell : table.cells(row)) {
                add(digest, cell);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

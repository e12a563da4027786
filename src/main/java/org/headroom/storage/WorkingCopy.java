package org.headroom.storage;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// A local copy of a model in a shared folder, which is what is worked on. A small file beside it
/// says what the shared copy was when it was taken or published last.
///
/// @param shared the file in the shared folder
/// @param local the copy
/// @param place what kind of folder the shared file is in
public record WorkingCopy(Path shared, Path local, SharedPlace place) {

    /// What the shared copy was.
    ///
    /// @param digest of its bytes
    /// @param head hash of the newest entry of its change log
    private record Origin(String digest, String head) {}

    /// The working copy of a shared file; not made yet.
    ///
    /// @param folder that all working copies are kept in, on this computer
    public static WorkingCopy of(Path shared, SharedPlace place, Path folder) {
        MessageDigest digest = Digests.sha256();
        Digests.add(digest, shared.toString());
        String name = Digests.hex(digest).substring(0, 16);
        return new WorkingCopy(shared, folder.resolve(name).resolve(shared.getFileName()), place);
    }

    /// Takes the copy, or goes on with one that holds what was not published yet.
    ///
    /// @throws StoreException if the shared file is no sound model, or cannot be copied
    public void take() throws StoreException {
        try {
            Optional<Origin> origin = origin();
            if (origin.isPresent() && Files.exists(local)) {
                boolean isSame = digest(shared).equals(origin.get().digest);
                if (isSame || !head().equals(origin.get().head)) {
                    return;
                }
            }
            Files.createDirectories(local.resolveSibling(""));
            NewFile.copyOf(shared, local);
            note();
        } catch (IOException e) {
            throw cannot("copied from", e);
        }
    }

    /// Whether somebody changed the shared copy since it was taken or published.
    boolean isOvertaken() throws IOException {
        Optional<Origin> origin = origin();
        return origin.isEmpty()
                || !Files.exists(shared)
                || !digest(shared).equals(origin.get().digest);
    }

    /// Whether the shared copy holds the entry of the change log with that hash.
    boolean isPublished(String head) {
        try {
            return origin().map(o -> o.head.equals(head)).orElse(false);
        } catch (IOException e) {
            return false;
        }
    }

    /// Puts an open working copy in the place of the shared one.
    void publish(Opened opened) throws StoreException {
        try {
            if (isOvertaken()) {
                throw new StoreException(
                        Reason.REFUSED,
                        shared
                                + " was changed by somebody else since you took your copy. It was"
                                + " not replaced, and your changes are safe in your copy. Save a"
                                + " copy beside it, and bring the two together.");
            }
            NewFile.copy(opened, shared);
            keep(new Origin(digest(shared), opened.log().head()));
        } catch (IOException e) {
            throw cannot("published to", e);
        }
    }

    private StoreException cannot(String what, IOException e) {
        return new StoreException(
                Reason.DISK,
                "The model cannot be "
                        + what
                        + " "
                        + shared
                        + ": "
                        + e.getMessage()
                        + ". Nothing was changed.",
                e);
    }

    private String head() throws StoreException {
        try {
            Opened opened = Opened.open(local, Database.Mode.WRITE);
            opened.database().close();
            return opened.log().head();
        } catch (SQLException e) {
            throw Failures.opening(local, e);
        }
    }

    private void note() throws IOException, StoreException {
        keep(new Origin(digest(shared), head()));
    }

    private void keep(Origin origin) throws IOException {
        Path part = beside().resolveSibling(".~origin");
        Files.writeString(
                part,
                String.join("\n", origin.digest, origin.head, shared.toString()) + "\n",
                StandardCharsets.UTF_8);
        NewFile.sync(part);
        Files.move(part, beside(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Optional<Origin> origin() throws IOException {
        if (!Files.exists(beside())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(beside(), StandardCharsets.UTF_8);
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(new Origin(lines.get(0), lines.get(1)));
    }

    private Path beside() {
        return local.resolveSibling("origin");
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Digests.hex(digest);
    }
}

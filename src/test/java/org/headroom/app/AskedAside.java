package org.headroom.app;

import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers that a test gives in place of people, with what they were told.
final class AskedAside implements FileQuestions {

    final List<String> told = new ArrayList<>();
    Optional<Path> answer = Optional.empty();
    boolean wantsToRead;
    String password = "three random words";

    @Override
    public Optional<Path> open(Stage owner, String title) {
        return answer;
    }

    @Override
    public Optional<Path> save(Stage owner, String title) {
        return answer;
    }

    @Override
    public boolean wantsToRead(Stage owner, String what) {
        told.add(what);
        return wantsToRead;
    }

    @Override
    public boolean wantsToPublish(Stage owner, Path shared) {
        told.add("not published: " + shared);
        return false;
    }

    @Override
    public Optional<Path> saveSealed(Stage owner) {
        return answer;
    }

    @Override
    public Optional<char[]> password(Stage owner, boolean isNew) {
        return Optional.of(password.toCharArray());
    }

    @Override
    public Optional<Boolean> removal(Stage owner, int packages, int backups) {
        told.add(packages + " packages, " + backups + " backups");
        return Optional.of(true);
    }

    @Override
    public void done(Stage owner, String what) {
        told.add("done: " + what);
    }

    @Override
    public void tell(Stage owner, String what, String why) {
        told.add(what + ": " + why);
    }
}

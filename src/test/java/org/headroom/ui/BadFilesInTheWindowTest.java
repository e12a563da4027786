package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.headroom.domain.Model;
import org.headroom.exchange.imports.BadFile;
import org.headroom.ui.imports.ImportIds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Each kind of bad file is told on screen in words of its own, and the model stays as it is.
class BadFilesInTheWindowTest extends ImportHands {

    @ParameterizedTest
    @EnumSource(BadFile.class)
    void aBadFileIsToldByItsOwnWordsAlone(BadFile bad) throws Exception {
        Path file = bad.write(folder);
        Model before = snapshot().model();
        begin(file);
        String told = texts(ImportIds.VIEW);
        if (canGoOn()) {
            toTheCheck();
            openFindings();
            told = told + texts(ImportIds.VIEW);
        }
        String all = told;
        List<BadFile> meant =
                Arrays.stream(BadFile.values()).filter(b -> all.contains(b.words())).toList();
        assertEquals(List.of(bad), meant, all);
        click(ImportIds.CLOSE);
        assertSame(before, snapshot().model());
    }
}

package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.headroom.domain.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/// Every paper is the same bytes again. Alone, because it changes the language of the process.
@Isolated
class SameBytesTest {

    /// Longer than the two seconds that a zip rounds its moments to.
    private static final long ANOTHER_MOMENT = 2_100;

    private static Map<OutputsTest.Output, byte[]> all(Model model) throws IOException {
        Map<OutputsTest.Output, byte[]> files = new LinkedHashMap<>();
        for (OutputsTest.Output output : OutputsTest.outputs().toList()) {
            files.put(output, output.of(model, false));
        }
        return files;
    }

    @Test
    void twoRunsAreTheSameBytesInAnotherLanguageTimeZoneAndMoment() throws Exception {
        Map<OutputsTest.Output, byte[]> first = all(Samples.luton());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Thread.sleep(ANOTHER_MOMENT);
            all(Samples.luton())
                    .forEach((output, file) ->
                            assertArrayEquals(first.get(output), file, output.toString()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

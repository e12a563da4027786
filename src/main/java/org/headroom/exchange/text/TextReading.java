package org.headroom.exchange.text;

import org.headroom.domain.Model;
import org.headroom.rules.Finding;

import java.util.List;

/// What came of reading a folder: a model, or the findings for which there is none.
public sealed interface TextReading {

    /// A model, with what reading changed or left out (pennies rounded, files not read).
    record Read(Model model, List<Finding> reported) implements TextReading {

        public Read {
            reported = List.copyOf(reported);
        }
    }

    /// No model, and every reason.
    record Refused(List<Finding> findings) implements TextReading {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}

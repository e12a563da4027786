package org.headroom.exchange.text;

import org.headroom.rules.Finding;

import java.util.ArrayList;
import java.util.List;

/// The findings of one reading, in the order in which they were met.
final class Findings {

    private final List<Finding> findings = new ArrayList<>();
    private boolean refused;

    void add(Finding finding) {
        findings.add(finding);
        refused |= finding.isRefused();
    }

    int count() {
        return findings.size();
    }

    /// Whether a refusal was added after the first `count` findings.
    boolean refusedSince(int count) {
        return findings.subList(count, findings.size()).stream().anyMatch(Finding::isRefused);
    }

    boolean hasRefused() {
        return refused;
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}

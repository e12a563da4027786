package org.headroom.exchange.imports.target;

import org.headroom.domain.CarePackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives every package an id of its own: the extract's reference, with a number after it from the
/// second use on; without a reference the beginning of the person's pseudonym.
public final class PackageIds {

    private static final int PSEUDONYM_PART = 12;

    private PackageIds() {}

    /// The packages in the same order, ids made unique.
    ///
    /// @param usesReferences whether the ids they have are kept where they can be
    public static List<CarePackage> unique(List<CarePackage> packages, boolean usesReferences) {
        Set<String> taken = new HashSet<>(packages.size() * 2);
        if (usesReferences) {
            packages.forEach(p -> taken.add(p.packageId()));
        }
        Map<String, Integer> uses = new HashMap<>();
        List<CarePackage> unique = new ArrayList<>(packages.size());
        for (CarePackage p : packages) {
            boolean hasReference = usesReferences && !p.packageId().isEmpty();
            String base = hasReference ? p.packageId() : "P-" + start(p.personId());
            int use = uses.merge(base, 1, Integer::sum);
            String id = base;
            if (use > 1 || (!hasReference && taken.contains(base))) {
                do {
                    id = base + "-" + use;
                    use++;
                } while (taken.contains(id));
                uses.put(base, use - 1);
            }
            taken.add(id);
            unique.add(id.equals(p.packageId()) ? p : named(p, id));
        }
        return unique;
    }

    private static String start(String pseudonym) {
        return pseudonym.substring(0, Math.min(PSEUDONYM_PART, pseudonym.length()));
    }

    private static CarePackage named(CarePackage p, String id) {
        return new CarePackage(
                id,
                p.personId(),
                p.cohort(),
                p.start(),
                p.end(),
                p.weeklyGross(),
                p.weeklyClient(),
                p.weeklyHealth(),
                p.unitsPerWeek(),
                p.unit());
    }
}

package org.headroom.ui.clients;

import org.headroom.analysis.PackageFilter;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.domain.Selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which packages the page's list shows and its charts mark.
///
/// @param name as the list of selections calls it
/// @param extent which packages the filter is held against
record PackageChoice(String name, Extent extent, PackageFilter filter) {

    /// Packages before any filter.
    enum Extent {
        /// Every row of the model, ended ones included.
        EVERY,
        /// Those open at the data cut.
        OPEN,
        /// Those with something worth a look.
        WITH_FINDINGS
    }

    /// The packages open at the data cut.
    static PackageChoice open() {
        return new PackageChoice("All open packages", Extent.OPEN, PackageFilter.none());
    }

    /// What the list of selections offers for a model.
    static List<PackageChoice> all(Model model) {
        PackageFilter none = PackageFilter.none();
        LocalDate april = model.info().baseYear().start();
        List<PackageChoice> all = new ArrayList<>();
        all.add(open());
        for (Selection saved : model.selections()) {
            all.add(new PackageChoice(saved.name(), Extent.OPEN, PackageFilter.of(saved)));
        }
        all.add(
                new PackageChoice(
                        "Started since 1 April",
                        Extent.OPEN,
                        none.started(Optional.of(april), Optional.empty())));
        all.add(new PackageChoice("Needs a look", Extent.WITH_FINDINGS, none));
        all.add(new PackageChoice("All packages, ended too", Extent.EVERY, none));
        return List.copyOf(all);
    }

    /// The same packages with another filter, no longer under its name.
    PackageChoice with(PackageFilter other) {
        Extent kept = extent;
        return new PackageChoice("", kept, other);
    }

    boolean includes(CarePackage care, ClientFigures figures) {
        return filter.includes(care)
                && switch (extent) {
                    case EVERY -> true;
                    case OPEN -> figures.base().isOpen(care);
                    case WITH_FINDINGS -> figures.findings().containsKey(care.packageId());
                };
    }

    /// Whether it marks no more than every open package.
    boolean isWhole() {
        return extent != Extent.WITH_FINDINGS && filter.isNone();
    }

    /// Whether the charts count a package in.
    boolean marks(CarePackage care, ClientFigures figures) {
        return figures.base().isOpen(care) && includes(care, figures);
    }
}

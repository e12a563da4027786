package org.headroom.engine.activity;

/// An amount at base prices in a year, split by price: all of it, and the part from the uplift on.
///
/// A year's cost is `U(y−1) × (all + late × award)` (the A and B of method section 8).
public final class Volume {

    private double all;
    private double late;

    /// Adds an amount whose part `addedLate` falls at the new price.
    public void add(double addedAll, double addedLate) {
        all += addedAll;
        late += addedLate;
    }

    public void add(Volume other, double times) {
        add(other.all * times, other.late * times);
    }

    /// The whole year's amount at base prices.
    public double all() {
        return all;
    }

    /// The part of it from the uplift on.
    public double late() {
        return late;
    }

    /// Cost at prices: the index of the year before, and the award of this one.
    public double at(double index, double award) {
        return index * (all + late * award);
    }
}

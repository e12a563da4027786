package org.headroom.report.disclosure;

/// How few people are too few to be told of.
public final class FewPeople {

    /// The fewest that are counted openly.
    public static final int FEWEST = 5;

    private FewPeople() {}

    /// Whether a count is of so few people that they may be known by it.
    public static boolean isFew(double count) {
        return count > 0 && count < FEWEST;
    }
}

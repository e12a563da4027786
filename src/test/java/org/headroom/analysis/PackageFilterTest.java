package org.headroom.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Selection;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalDouble;

/// Filters in words, narrowed and widened condition by condition.
class PackageFilterTest {

    private static final PackageFilter SMALL =
            PackageFilter.none()
                    .within(Slice.SERVICE_TYPE, "supported_living")
                    .costing(OptionalDouble.empty(), OptionalDouble.of(250));

    @Test
    void conditionsReadAsPeopleSayThem() {
        assertEquals(
                List.of("Service type: Supported living", "Weekly gross under £250"),
                SMALL.conditions().stream().map(PackageFilter.Condition::words).toList());
    }

    @Test
    void aConditionCanBeTakenAway() {
        assertEquals(
                PackageFilter.none().within(Slice.SERVICE_TYPE, "supported_living"),
                SMALL.conditions().get(1).without());
        assertTrue(SMALL.conditions().get(0).without().conditions().get(0).without().isNone());
    }

    @Test
    void aCostBandIsItsTwoEnds() {
        assertEquals(
                List.of("Weekly gross from £250", "Weekly gross under £500"),
                PackageFilter.none().within(Slice.COST_BAND, "£250 to £500").conditions().stream()
                        .map(PackageFilter.Condition::words)
                        .toList());
    }

    @Test
    void anotherGroupTakesThePlaceOfTheFirst() {
        assertEquals(
                PackageFilter.none().within(Slice.AGE_GROUP, "85+"),
                PackageFilter.none()
                        .within(Slice.AGE_GROUP, "18-64")
                        .within(Slice.AGE_GROUP, "85+"));
    }

    @Test
    void aSelectionAndItsFilterTakeInTheSame() {
        Selection saved = SMALL.named("Small packages", "why");
        assertEquals(SMALL, PackageFilter.of(saved));
        assertEquals("Small packages", saved.name());
    }
}

package org.headroom.domain;

import org.headroom.kernel.FinancialYear;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One of the views that a meeting steps through in presenter mode: a chart, a year and the drivers
/// beside it. It moves no figure.
///
/// @param name unique
/// @param position where it comes among the views, from 1
/// @param chart which chart it shows, as the presenter names it
/// @param year the plan year; empty is the year that is chosen
/// @param drivers as `nlw;demography|65-74`, up to [#MOST_DRIVERS]; may be empty
public record SavedView(
        String name, int position, String chart, Optional<FinancialYear> year, String drivers) {

    /// More than these cannot be read across a room.
    public static final int MOST_DRIVERS = 5;

    /// This view at another place among the views.
    public SavedView at(int place) {
        return new SavedView(name, place, chart, year, drivers);
    }

    /// The drivers one by one, each as `driver` or `driver|key`.
    public List<String> driverNames() {
        return Arrays.stream(drivers.split(";", -1))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .toList();
    }
}

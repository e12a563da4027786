package org.headroom.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The jobs of a service type by weekly hours, written `16:0.3;25:0.4;37:0.3` (method section 3).
///
/// The National Insurance threshold is per job, so part-time work decides the answer.
///
/// @param jobs hours a week with their share of jobs
public record HoursMix(List<Job> jobs) {

    /// Jobs of `hours` a week and their share of all jobs, a fraction.
    public record Job(double hours, double share) {}

    public HoursMix {
        jobs = List.copyOf(jobs);
    }

    /// The mix that the text says. Ranges and the sum of the shares are for the model's checks.
    ///
    /// @throws IllegalArgumentException if the text is not pairs of numbers
    public static HoursMix parse(String text) {
        List<Job> jobs = new ArrayList<>();
        for (String pair : text.split(";", -1)) {
            String[] parts = pair.split(":", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException(
                        "Not hours:share pairs such as 16:0.3;37:0.7: " + text);
            }
            jobs.add(new Job(number(parts[0].strip()), number(parts[1].strip())));
        }
        return new HoursMix(jobs);
    }

    private static double number(String text) {
        return new BigDecimal(text).doubleValue();
    }

    @Override
    public String toString() {
        return jobs.stream()
                .map(j -> plain(j.hours) + ":" + plain(j.share))
                .collect(Collectors.joining(";"));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}

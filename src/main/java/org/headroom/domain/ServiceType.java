package org.headroom.domain;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A kind of purchased care with one price index, and what its providers' cost is made of (method
/// section 3).
///
/// @param budgetLine the line that pays for it
/// @param nlwShare share of cost that is pay at the National Living Wage, a fraction
/// @param otherPayShare share that is other pay
/// @param nonPayShare share that is not pay; the three sum to 1
/// @param hoursMix weekly hours of the jobs
/// @param wagePremium pay above the National Living Wage, a fraction; empty means 0
/// @param otherSalary base-year salary of the other staff, £ a year; empty means 30,000
/// @param upliftMonth calendar month (1–12) from which a year's uplift is paid; empty means April
public record ServiceType(
        String name,
        String budgetLine,
        double nlwShare,
        double otherPayShare,
        double nonPayShare,
        HoursMix hoursMix,
        OptionalDouble wagePremium,
        OptionalDouble otherSalary,
        OptionalInt upliftMonth) {}

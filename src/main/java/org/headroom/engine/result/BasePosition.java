package org.headroom.engine.result;

import org.headroom.kernel.Money;

/// The base year: what was approved, what is forecast, and the gross cost that the client data
/// explains.
public record BasePosition(Money approvedBudget, Money forecastOutturn, Money modelledGross) {}

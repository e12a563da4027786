package org.headroom.domain;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

/// Budget and actual of a line in an earlier year, for display.
public record LedgerYear(String budgetLine, FinancialYear year, Money budget, Money actual) {}

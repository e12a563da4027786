package org.headroom.engine.drivers;

import org.headroom.domain.Driver;
import org.headroom.kernel.FinancialYear;

/// A statutory rate that the calculation needs and the model does not give (method section 2).
public final class MissingDriverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Driver driver;
    private final FinancialYear year;

    public MissingDriverException(Driver driver, FinancialYear year) {
        super(
                driver.label()
                        + " ("
                        + driver.code()
                        + ") is needed for "
                        + year
                        + " and has no value: add it to drivers.csv");
        this.driver = driver;
        this.year = year;
    }

    public Driver driver() {
        return driver;
    }

    public FinancialYear year() {
        return year;
    }
}

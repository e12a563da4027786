package org.headroom.domain;

import org.headroom.kernel.FinancialYear;

import java.util.OptionalDouble;

/// A published figure that a council's fees are held against, such as the average rise in England.
/// It moves nothing.
///
/// @param mark what it is of, as `England average`
/// @param rise fraction by which fees rose in the year
/// @param rate £ per unit in the year
public record ReferenceMark(
        String serviceType,
        FinancialYear year,
        String mark,
        OptionalDouble rise,
        OptionalDouble rate,
        String source) {}

/// Value types that every room shares: money in whole pence, financial years, and the rule by which
/// published parts add up to a published total.
///
/// Nothing here knows what a care package is. Depends on `java.base` alone.
@NullMarked
package org.headroom.kernel;

import org.jspecify.annotations.NullMarked;

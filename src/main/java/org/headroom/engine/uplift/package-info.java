/// The fee uplift of a service type, bottom-up from statutory rates (method section 3).
///
/// The National Insurance threshold is per job, so part-time work decides the answer: the cost of a
/// wage is worked out for every job of the hours mix, under the rules of a year.
@NullMarked
package org.headroom.engine.uplift;

import org.jspecify.annotations.NullMarked;

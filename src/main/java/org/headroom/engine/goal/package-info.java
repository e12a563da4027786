/// What it would take: the value of a driver that brings a result to a target, and a mix of several
/// that closes the gap of every plan year. Answers are found by running the plan itself, so they
/// agree with it to the penny.
@NullMarked
package org.headroom.engine.goal;

import org.jspecify.annotations.NullMarked;

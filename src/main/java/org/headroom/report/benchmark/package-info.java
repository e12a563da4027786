/// The council beside other councils: published figures of England and what the model's own figures
/// come to, each with what it covers.
@NullMarked
package org.headroom.report.benchmark;

import org.jspecify.annotations.NullMarked;

/// Models and results on their way in and out: the text form, published results as JSON, CSV and
/// tables, and tables of others that are imported.
@NullMarked
package org.headroom.exchange;

import org.jspecify.annotations.NullMarked;

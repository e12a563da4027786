/// One description of the tables of a model: their names, columns and the mapping between a row and
/// its record. The text form, the model file, the change log and the digest are four media for the
/// same rows, so each reads and writes through [org.headroom.schema.Table] rather than through a
/// mapping of its own.
@NullMarked
package org.headroom.schema;

import org.jspecify.annotations.NullMarked;

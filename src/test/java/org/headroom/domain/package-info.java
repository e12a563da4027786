/// The model's values where they hold a rule of their own.
@NullMarked
package org.headroom.domain;

import org.jspecify.annotations.NullMarked;

/// How sure the plan is: scenarios side by side, what each driver does on its own range, rules of
/// thumb, and the ranges that a seeded simulation gives.
@NullMarked
package org.headroom.ui.uncertainty;

import org.jspecify.annotations.NullMarked;

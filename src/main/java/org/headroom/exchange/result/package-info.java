/// Published results and findings as text: JSON for machines (method section 11), CSV for
/// spreadsheets, aligned tables for people.
@NullMarked
package org.headroom.exchange.result;

import org.jspecify.annotations.NullMarked;

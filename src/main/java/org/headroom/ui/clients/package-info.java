/// The Clients page: who is cared for at the data cut and at what weekly cost, who came and went,
/// the packages behind it, and the turnover that each cohort is planned with.
@NullMarked
package org.headroom.ui.clients;

import org.jspecify.annotations.NullMarked;

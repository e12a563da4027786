/// The exploration of clients, tried on a handful of packages whose figures are worked out by hand.
package org.headroom.analysis;

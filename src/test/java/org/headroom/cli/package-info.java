/// The command line from outside: arguments and standard input in, exit code and text out.
@NullMarked
package org.headroom.cli;

import org.jspecify.annotations.NullMarked;

/** The command {@code entente}: one class a subcommand, thin over the other modules. See docs/cli.md. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
